-- Brokers and leaders hold seminars, researchers visit, groups meet to exchange what they have tried. That there is one, its theme, when, whom it is for and its
-- programme is the house's to read; who is invited and comes is what those in its meeting see. It says beforehand for which kinds of people and departments it
-- is, so that whom nobody has met can be told without looking at any person. When researchers visit, a part of the time is the municipality's until it has said
-- what it wishes, or lets the rest go: the database refuses what would take it.

create table gathering (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('seminar', 'visit', 'erfaGroup', 'interplayMeeting', 'brokersWithLeaders')),
  for_kinds text[] not null check (cardinality(for_kinds) > 0
    and for_kinds <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher']),
  department_ids uuid[] not null default '{}',
  outside text[] not null default '{}' check (outside <@ array['neighbour', 'university', 'partner', 'company', 'politician']),
  held_in text not null check (held_in in ('onSite', 'online', 'mixed')),
  starts_at timestamptz not null,
  minutes smallint not null check (minutes between 30 and 480),
  kept_minutes smallint not null default 0,
  every_months smallint check (every_months in (1, 2, 3, 6, 12)),
  follows_id uuid,
  theme_sealed bytea not null,
  prepared_by uuid not null,
  called_off_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check (case when kind = 'visit' then kept_minutes between 0 and minutes and kept_minutes * 4 >= minutes else kept_minutes = 0 end),
  foreign key (municipality_id, prepared_by) references staff,
  foreign key (municipality_id, follows_id) references gathering on delete set null (follows_id)
);
create index on gathering (municipality_id, starts_at, id);
create index on gathering (municipality_id, prepared_by);
create index on gathering (municipality_id, follows_id) where follows_id is not null;
comment on table gathering is
  'A seminar, a visit of researchers, an exchange of experience, a meeting of interplay, or the standing meeting of brokers and leaders.';
comment on column gathering.for_kinds is 'For which kinds of people it is, said beforehand.';
comment on column gathering.department_ids is 'The departments that it is for; none for the whole house.';
comment on column gathering.outside is 'Who is invited from outside, by kind: a word, so that whoever comes knows. Nothing is sent to them.';
comment on column gathering.kept_minutes is 'So much of a visit is the municipality''s until it has said what it wishes; a quarter of the time at least.';
comment on column gathering.every_months is 'It comes again every so many months; null where nobody has said so.';
comment on column gathering.follows_id is 'The one that it comes after in a rhythm.';
comment on column gathering.theme_sealed is 'The theme in a sentence, sealed with a key of the municipality: the house reads it.';

create table gathering_part (
  municipality_id uuid not null,
  id uuid not null,
  gathering_id uuid not null,
  side text not null check (side in ('municipality', 'research')),
  begins_at text check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes smallint not null check (minutes between 5 and 480),
  goes_deep boolean not null default false,
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, gathering_id) references gathering on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on gathering_part (municipality_id, gathering_id);
create index on gathering_part (municipality_id, written_by);
comment on table gathering_part is 'A part of the programme, and whose wish it is: the municipality''s or research''s.';
comment on column gathering_part.begins_at is 'By the Danish clock; null while it has no place in the day.';
comment on column gathering_part.goes_deep is 'Whether it is time to stay with one thing.';
comment on column gathering_part.words_sealed is 'What happens, sealed under the master key.';

create table gathering_said (
  municipality_id uuid not null,
  gathering_id uuid not null,
  said_by uuid not null,
  said_on date not null default danish_day(now()),
  primary key (municipality_id, gathering_id),
  foreign key (municipality_id, gathering_id) references gathering on delete cascade,
  foreign key (municipality_id, said_by) references staff
);
create index on gathering_said (municipality_id, said_by);
comment on table gathering_said is 'That the municipality has said what it wishes of a visit, or wishes nothing: the rest of the time that was kept for it is free.';

create table gathering_outcome (
  municipality_id uuid not null,
  gathering_id uuid not null,
  version integer not null default 1,
  words_sealed bytea not null,
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  primary key (municipality_id, gathering_id),
  foreign key (municipality_id, gathering_id) references gathering on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on gathering_outcome (municipality_id, written_by);
comment on table gathering_outcome is 'What it came to, in a few words, by whoever wrote last.';
comment on column gathering_outcome.words_sealed is 'Sealed under the master key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('gathering', 'work', '{house}', '{}', 'masterKey'),
  ('gathering_part', 'work', '{house}', '{}', 'masterKey'),
  ('gathering_said', 'work', '{house}', '{}', null),
  ('gathering_outcome', 'work', '{house}', '{}', 'masterKey');
select guard_table('gathering'), guard_table('gathering_part'), guard_table('gathering_said'), guard_table('gathering_outcome');

create policy "the house sees what is gathered for, and when" on gathering for select to lydhoer_app using ((select house()));
grant select on gathering to lydhoer_app;
create policy "those of the house prepare a gathering, in their own name" on gathering for insert to lydhoer_app
  with check ((select house()) and prepared_by = (select me()));
grant insert (municipality_id, id, kind, for_kinds, department_ids, outside, held_in, starts_at, minutes, kept_minutes, every_months, follows_id, theme_sealed, prepared_by)
  on gathering to lydhoer_app;
create policy "whoever prepares a gathering says what it is, and calls it off" on gathering for update to lydhoer_app
  using (prepared_by = (select me()));
grant update (for_kinds, department_ids, outside, held_in, starts_at, minutes, kept_minutes, every_months, theme_sealed, called_off_at) on gathering to lydhoer_app;

create policy "the house reads a programme" on gathering_part for select to lydhoer_app using ((select house()));
grant select on gathering_part to lydhoer_app;
create policy "each side adds its own to a programme, in their own name" on gathering_part for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()) and (side = 'research') = (select comes_to_study()));
grant insert (municipality_id, id, gathering_id, side, begins_at, minutes, goes_deep, words_sealed, written_by) on gathering_part to lydhoer_app;
create policy "each side changes its own of a programme" on gathering_part for update to lydhoer_app
  using ((select house()) and (side = 'research') = (select comes_to_study()));
grant update (begins_at, minutes, goes_deep, words_sealed) on gathering_part to lydhoer_app;
create policy "each side takes its own out of a programme" on gathering_part for delete to lydhoer_app
  using ((select house()) and (side = 'research') = (select comes_to_study()));
grant delete on gathering_part to lydhoer_app;

create policy "the house sees that the municipality has said what it wishes" on gathering_said for select to lydhoer_app using ((select house()));
grant select on gathering_said to lydhoer_app;
create policy "those who work here say what they wish of a visit, in their own name" on gathering_said for insert to lydhoer_app
  with check ((select house()) and not (select comes_to_study()) and said_by = (select me()));
grant insert (municipality_id, gathering_id, said_by) on gathering_said to lydhoer_app;
create policy "those who work here take that back" on gathering_said for delete to lydhoer_app
  using ((select house()) and not (select comes_to_study()));
grant delete on gathering_said to lydhoer_app;

create policy "the house reads what a gathering came to" on gathering_outcome for select to lydhoer_app using ((select house()));
grant select on gathering_outcome to lydhoer_app;
create policy "those of the house write what it came to, in their own name" on gathering_outcome for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant insert (municipality_id, gathering_id, words_sealed, written_by) on gathering_outcome to lydhoer_app;
create policy "those of the house write it anew, in their own name" on gathering_outcome for update to lydhoer_app
  using ((select house())) with check (written_by = (select me()));
grant update (version, words_sealed, written_by, written_on) on gathering_outcome to lydhoer_app;

create trigger end_its_meetings after delete on gathering for each row execute function end_its_meetings();

create function keep_room_at_visits() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$
  declare
    town uuid := (coalesce(new, old)).municipality_id;
    which uuid := coalesce(to_jsonb(coalesce(new, old)) ->> 'gathering_id', to_jsonb(coalesce(new, old)) ->> 'id');
    visit gathering;
    ours integer;
    theirs integer;
  begin
    -- Two who wish at the same moment are asked one after the other.
    perform pg_advisory_xact_lock(hashtextextended('gathering' || which::text, 0));
    select * into visit from gathering g where g.municipality_id = town and g.id = which and g.kind = 'visit';
    if not found then return null; end if;
    select coalesce(sum(p.minutes) filter (where p.side = 'municipality'), 0), coalesce(sum(p.minutes) filter (where p.side = 'research'), 0)
      into ours, theirs from gathering_part p where p.municipality_id = town and p.gathering_id = which;
    if not exists (select from gathering_said s where s.municipality_id = town and s.gathering_id = which) then
      ours := greatest(ours, visit.kept_minutes);
    end if;
    if ours + theirs > visit.minutes then
      raise exception 'There is no room for that in the visit' using errcode = 'check_violation', constraint = 'room_at_visits';
    end if;
    return null;
  end $$;
comment on function keep_room_at_visits is
  'Refuses what a visit has no room for: what is kept for the municipality is nobody else''s until it has said what it wishes.';
create trigger keep_room_at_visits after insert or update of minutes on gathering_part for each row execute function keep_room_at_visits();
create trigger keep_room_at_visits after update of minutes, kept_minutes on gathering for each row execute function keep_room_at_visits();
create trigger keep_room_at_visits after delete on gathering_said for each row execute function keep_room_at_visits();

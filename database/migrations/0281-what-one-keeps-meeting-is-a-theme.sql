-- What somebody keeps meeting is proposed as a theme, and others say that they meet it too. It is never lost: it waits, is taken up in a
-- room, or is laid aside with a reason, and those who said so hear which. Who said so is their own to show: a row is seen by oneself, and
-- by those who reflect together when one wants one's name there. Nobody counts them: a theme says in a word whether others meet it.
-- Leaders see no theme.

create table learning_theme (
  municipality_id uuid not null,
  id uuid not null,
  words_sealed bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'aside')),
  heard text not null default 'one' check (heard in ('one', 'some', 'many')),
  room_id uuid,
  taken_on date,
  why_sealed bytea,
  decided_by uuid,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, room_id) references learning_room on delete set null (room_id),
  foreign key (municipality_id, decided_by) references staff (municipality_id, person_id),
  check ((state = 'waiting') = (decided_at is null)),
  check ((state = 'taken') = (taken_on is not null)),
  check ((state = 'aside') = (why_sealed is not null))
);
create index on learning_theme (municipality_id, state, created_at, id);
create index on learning_theme (municipality_id, room_id) where room_id is not null;
create index on learning_theme (municipality_id, decided_by) where decided_by is not null;
comment on table learning_theme is
  'Something from practice that somebody keeps meeting, in their words (sealed): whether it waits, was taken up in a room, or laid aside and why.';
comment on column learning_theme.words_sealed is 'Sealed with a key of the municipality: all who reflect together read it.';
comment on column learning_theme.heard is 'Whether others meet it too: one, some, or many from five on. Written by a trigger, so that nobody counts people.';
comment on column learning_theme.taken_on is 'The day on which it was, or is to be, taken up.';
comment on column learning_theme.decided_by is 'Who took it up or laid it aside.';

create table learning_theme_person (
  municipality_id uuid not null,
  theme_id uuid not null,
  person_id uuid not null,
  proposes boolean not null default false,
  is_named boolean not null default false,
  primary key (municipality_id, theme_id, person_id),
  foreign key (municipality_id, theme_id) references learning_theme on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create unique index on learning_theme_person (municipality_id, theme_id) where proposes;
create index on learning_theme_person (municipality_id, person_id);
comment on table learning_theme_person is 'Who meets a theme too, and who of them proposed it: one''s own to know, and to show.';
comment on column learning_theme_person.is_named is 'Whether those who reflect together may see that it is this person.';

create table learning_theme_slot (
  municipality_id uuid not null,
  id uuid not null,
  theme_id uuid not null,
  put_by uuid not null,
  department_id uuid not null,
  starts_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, theme_id) references learning_theme on delete cascade,
  foreign key (municipality_id, put_by) references person on delete cascade,
  foreign key (municipality_id, department_id) references department
);
create index on learning_theme_slot (municipality_id, theme_id, starts_at);
create index on learning_theme_slot (municipality_id, put_by);
create index on learning_theme_slot (municipality_id, department_id);
comment on table learning_theme_slot is
  'That a theme was put on a team meeting: ten minutes, in which department and when. Its id is that of the meeting in calendars.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('learning_theme', 'work', '{reflects}', 'masterKey'),
  ('learning_theme_person', 'own', '{me,reflects}', null),
  ('learning_theme_slot', 'work', '{reflects}', null);
select guard_table('learning_theme'), guard_table('learning_theme_person'), guard_table('learning_theme_slot');

create policy "each sees what they said themselves" on learning_theme_person for select using (person_id = (select me()));
create policy "those who reflect together see who wants to be named" on learning_theme_person for select
  using (is_named and (select reflects()));
grant select on learning_theme_person to lydhoer_app;
create policy "whoever reflects says that they meet it too" on learning_theme_person for insert
  with check (person_id = (select me()) and (select reflects()));
grant insert (municipality_id, theme_id, person_id, proposes, is_named) on learning_theme_person to lydhoer_app;
create policy "each says whether they are named" on learning_theme_person for update using (person_id = (select me()));
grant update (is_named) on learning_theme_person to lydhoer_app;
create policy "each takes back what they said" on learning_theme_person for delete using (person_id = (select me()));
grant delete on learning_theme_person to lydhoer_app;

create policy "those who reflect together see the themes" on learning_theme for select using ((select reflects()));
grant select on learning_theme to lydhoer_app;
create policy "whoever reflects proposes a theme" on learning_theme for insert with check ((select reflects()));
grant insert (municipality_id, id, words_sealed) on learning_theme to lydhoer_app;
create policy "whoever brings people together says what becomes of a theme" on learning_theme for update
  using ((select brings_together())) with check (decided_by = (select me()));
grant update (state, room_id, taken_on, why_sealed, decided_by, decided_at) on learning_theme to lydhoer_app;
create policy "whoever proposed a theme takes it back while it waits" on learning_theme for delete
  using (state = 'waiting' and exists (select from learning_theme_person p where p.municipality_id = learning_theme.municipality_id
    and p.theme_id = learning_theme.id and p.person_id = (select me()) and p.proposes));
grant delete on learning_theme to lydhoer_app;

create policy "those who reflect see which team meetings a theme is on" on learning_theme_slot for select
  using ((select reflects()));
grant select on learning_theme_slot to lydhoer_app;
create policy "whoever reflects puts a theme on a team meeting" on learning_theme_slot for insert
  with check (put_by = (select me()) and (select reflects()));
grant insert (municipality_id, id, theme_id, put_by, department_id, starts_at) on learning_theme_slot to lydhoer_app;
create policy "whoever put a theme on a team meeting takes it off" on learning_theme_slot for delete using (put_by = (select me()));
grant delete on learning_theme_slot to lydhoer_app;

create trigger end_its_meetings after delete on learning_theme for each row execute function end_its_meetings();

create function hear_theme() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    of_theme uuid := coalesce(new.theme_id, old.theme_id);
    here uuid := coalesce(new.municipality_id, old.municipality_id);
  begin
    perform set_config('lydhoer.duty', 'count', true);
    update learning_theme set heard = (
      select case when count(*) <= 1 then 'one' when count(*) < 5 then 'some' else 'many' end
      from learning_theme_person p where p.municipality_id = here and p.theme_id = of_theme)
      where municipality_id = here and id = of_theme;
    return null;
  end $$;
comment on function hear_theme() is 'Says in a word on a theme whether others meet it too, whenever somebody says so or takes it back.';
revoke all on function hear_theme() from public;
create trigger hear_theme after insert or delete on learning_theme_person for each row execute function hear_theme();

-- A complaint is a citizen's letter to one leader, who invites to a talk. Its ground is the citizen's own: theirs to take back, and then nothing of
-- its words is left; the fact and the day stay in the count. The two whom it names see it, and those who work with the citizen only where the
-- citizen has shown it to them (a row of its own, so that what is the rule can be seen: nobody).
--
-- Each complaint has a key of its own, wrapped in its row. The citizen's key would open it for every worker of theirs, a pair's could be deleted by
-- the leader, and a group's is made by staff. So: whoever sees the row can open it, and the row deleted is the text deleted, with all that was
-- said to it.

-- In how many days one hears from us, as the municipality has decided it; without a row it is seven, and the page says that nobody decided.
create table complaint_days (
  municipality_id uuid not null,
  valid_from date not null,
  days integer not null check (days between 1 and 60),
  said_at timestamptz not null default now(),
  primary key (municipality_id, valid_from),
  foreign key (municipality_id) references municipality
);
comment on table complaint_days is 'Within how many days a citizen who complains hears from a leader; the newest whose day has come holds. Without one it is seven.';

create table complaint (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  to_id uuid not null,
  kind text not null check (kind in ('letter', 'placement', 'meeting', 'decision', 'waiting', 'reaching', 'other')),
  came text not null check (came in ('page', 'phone', 'letter', 'spoken')),
  written_by uuid not null,
  helped_by text check (helped_by in ('worker', 'relative', 'mentor', 'interpreter', 'other')),
  received_on date not null check (received_on >= '2020-01-01'),
  answer_by date not null,
  answered_at timestamptz,
  ended_at timestamptz,
  wrapped_key bytea not null,
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references person on delete cascade,
  foreign key (municipality_id, to_id) references staff,
  foreign key (municipality_id, written_by) references person
);
create index on complaint (municipality_id, citizen_id, created_at);
create index on complaint (municipality_id, to_id, answer_by) where ended_at is null;
create index on complaint (municipality_id, to_id, created_at, id);
create index on complaint (municipality_id, received_on);
comment on table complaint is
  'A complaint of a citizen''s to one leader: about what kind of thing, how it came, and by which day the citizen hears from us. Answered is when a leader first invited or wrote.';
comment on column complaint.words_sealed is '`{ words: string; from: string; to: string }`: what the citizen says, and what the two are called who can''t see each other''s row; filled up to whole kilobytes and sealed with the complaint''s key.';
comment on column complaint.answer_by is 'The day by which the citizen hears from us, by the days that held when it came; a trigger sets it, and nobody moves it but the citizen who sends it to another.';

create table complaint_shown (
  municipality_id uuid not null,
  complaint_id uuid not null,
  citizen_id uuid not null,
  primary key (municipality_id, complaint_id),
  foreign key (municipality_id, complaint_id, citizen_id) references complaint (municipality_id, id, citizen_id) on delete cascade
);
create index on complaint_shown (municipality_id, citizen_id);
comment on table complaint_shown is 'The citizen has shown a complaint to those who work with them. Without a row they do not see it.';

create table complaint_step (
  municipality_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  by_id uuid not null,
  kind text not null check (kind in ('invited', 'answered', 'yes', 'no', 'otherTime', 'cameOfIt', 'sentOn')),
  starts_at timestamptz,
  place text check (place in ('phone', 'here', 'elsewhere')),
  missed_day date,
  helped_by text check (helped_by in ('worker', 'relative', 'mentor', 'interpreter', 'other')),
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, by_id, submission_id),
  foreign key (municipality_id, complaint_id) references complaint on delete cascade,
  foreign key (municipality_id, by_id) references person,
  check ((kind = 'invited') = (starts_at is not null)),
  check (num_nonnulls(starts_at, place) in (0, 2)),
  check (missed_day is null or kind = 'sentOn')
);
create index on complaint_step (municipality_id, complaint_id, created_at);
create index on complaint_step (municipality_id, by_id);
comment on table complaint_step is
  'What was said to a complaint, by either of the two, each in their own words: an invitation, a yes, a no, another time, what came of it, that it was sent on. Nothing of it is ever rewritten.';
comment on column complaint_step.words_sealed is '`{ words: string; by: string; to: string }`, with what whoever wrote it is called, and to whom it was sent on; filled up to whole kilobytes and sealed with the complaint''s key.';
comment on column complaint_step.missed_day is 'Where it was sent on after the day had passed by which the citizen should have heard from us: that day.';

create table complaint_taken_back (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  received_on date not null,
  kind text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipality
);
create index on complaint_taken_back (municipality_id, received_on);
comment on table complaint_taken_back is 'That there was a complaint, on which day and of which kind; the citizen has taken it back, and whose it was stands nowhere.';

create table complaint_before (
  municipality_id uuid not null,
  id uuid not null,
  year integer not null check (year between 2000 and 2100),
  kind text check (kind in ('letter', 'placement', 'meeting', 'decision', 'waiting', 'reaching', 'other')),
  complaints integer not null check (complaints between 0 and 100000),
  source_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipality
);
create unique index on complaint_before (municipality_id, year, coalesce(kind, ''));
comment on table complaint_before is 'How many complaints there were in a year before this system, of one kind or (null) of all, and from where that is known.';
comment on column complaint_before.source_sealed is '`{ source: string }`, sealed with the master key: whoever may see the count reads where it comes from.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('complaint_days', 'work', '{signedIn,atTheKeys}', '{}', null),
  ('complaint', 'own', '{weTwo}', '{complaint_shown}', 'complaint'),
  ('complaint_shown', 'own', '{citizenAndAssigned}', '{}', null),
  ('complaint_step', 'own', '{}', '{complaint}', 'complaint'),
  ('complaint_taken_back', 'work', '{}', '{}', null),
  ('complaint_before', 'work', '{atTheKeys}', '{}', 'masterKey');
select guard_table('complaint_days'), guard_table('complaint'), guard_table('complaint_shown'), guard_table('complaint_step'),
  guard_table('complaint_taken_back'), guard_table('complaint_before');

create policy "whoever has signed in reads within how many days one hears from us" on complaint_days for select using ((select signed_in()));
create policy "at the keys it is said within how many days one hears from us" on complaint_days for insert with check ((select at_the_keys()));
create policy "at the keys a day that has not come yet is taken away" on complaint_days for delete
  using ((select at_the_keys()) and valid_from > (select today()));
grant select, delete on complaint_days to lydhoer_app;
grant insert (municipality_id, valid_from, days) on complaint_days to lydhoer_app;

-- A citizen sees no row of anybody who works here, and asks this.
create function leaders_here() returns table (person_id uuid, name text, role text, department text) stable security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'register', true);
  return query select p.id, p.display_name, r.role, d.name
    from person_role r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
    left join department d on d.municipality_id = r.municipality_id and d.id = r.department_id
    where r.municipality_id = current_municipality() and me() is not null and makes_time(r.role)
      and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
    order by r.role = 'director', d.name, p.display_name;
end $$;
comment on function leaders_here() is 'Those who lead people here today and can be written to: what they are called, as what, and in which department.';
revoke execute on function leaders_here() from public;
grant execute on function leaders_here() to lydhoer_app;

create policy "the citizen and the leader it was sent to see a complaint" on complaint for select
  using ((select we_two()) in (citizen_id, to_id));
create policy "those who work with the citizen see what the citizen has shown them" on complaint for select
  using (exists (select from complaint_shown s where s.municipality_id = complaint.municipality_id and s.complaint_id = complaint.id));
create policy "the citizen writes their own complaint to a leader" on complaint for insert
  with check (citizen_id = (select me()) and written_by = (select me()) and to_id in (select l.person_id from leaders_here() l));
create policy "whoever works with the citizen takes a complaint down for them" on complaint for insert
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and came <> 'page' and helped_by = 'worker'
    and to_id in (select l.person_id from leaders_here() l));
create policy "the two say that it is answered, or ended" on complaint for update using ((select we_two()) in (citizen_id, to_id));
create policy "the citizen takes their complaint back" on complaint for delete using (citizen_id = (select me()));
grant select, delete on complaint to lydhoer_app;
grant insert (municipality_id, id, citizen_id, to_id, kind, came, written_by, helped_by, received_on, wrapped_key, words_sealed, submission_id)
  on complaint to lydhoer_app;
grant update (answered_at, ended_at) on complaint to lydhoer_app;

create policy "the citizen and those who work with them see what is shown" on complaint_shown for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen shows a complaint of theirs" on complaint_shown for insert with check (citizen_id = (select me()));
create policy "the citizen shows it no more" on complaint_shown for delete using (citizen_id = (select me()));
grant select, delete on complaint_shown to lydhoer_app;
grant insert (municipality_id, complaint_id, citizen_id) on complaint_shown to lydhoer_app;

create policy "whoever sees a complaint sees what was said to it" on complaint_step for select
  using (exists (select from complaint c where c.municipality_id = complaint_step.municipality_id and c.id = complaint_step.complaint_id));
create policy "the citizen answers in their own name" on complaint_step for insert
  with check (by_id = (select me()) and kind in ('yes', 'no', 'otherTime', 'cameOfIt', 'sentOn') and exists (select from complaint c
    where c.municipality_id = complaint_step.municipality_id and c.id = complaint_step.complaint_id and c.citizen_id = (select me())));
create policy "the leader invites and answers in their own name" on complaint_step for insert
  with check (by_id = (select me()) and kind in ('invited', 'answered', 'cameOfIt', 'sentOn') and exists (select from complaint c
    where c.municipality_id = complaint_step.municipality_id and c.id = complaint_step.complaint_id and c.to_id = (select me())));
grant select on complaint_step to lydhoer_app;
grant insert (municipality_id, id, complaint_id, by_id, kind, starts_at, place, missed_day, helped_by, words_sealed, submission_id)
  on complaint_step to lydhoer_app;

create policy "at the keys one sees what was counted before" on complaint_before for select using ((select at_the_keys()));
create policy "at the keys one writes what was counted before" on complaint_before for insert with check ((select at_the_keys()));
create policy "at the keys one takes a count away" on complaint_before for delete using ((select at_the_keys()));
grant select, delete on complaint_before to lydhoer_app;
grant insert (municipality_id, id, year, kind, complaints, source_sealed) on complaint_before to lydhoer_app;

-- The promise is the municipality's, and is not chosen by whoever writes.
create function promise_an_answer() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  if new.received_on > today() then
    raise exception 'a complaint does not come tomorrow' using errcode = '22008';
  end if;
  new.answer_by := new.received_on + coalesce((select d.days from complaint_days d
    where d.municipality_id = new.municipality_id and d.valid_from <= new.received_on order by d.valid_from desc limit 1), 7);
  return new;
end $$;
comment on function promise_an_answer() is 'By which day the citizen hears from us: the day it came, and the days that held then; seven where nobody has said.';
create trigger promise_an_answer before insert on complaint for each row execute function promise_an_answer();

create function keep_complaint() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  if new.answered_at is distinct from old.answered_at and (old.to_id <> me() or new.answered_at is null) then
    raise exception 'that somebody has answered is said by whoever it was sent to, once' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function keep_complaint() is 'Only the leader it was sent to says that a complaint has been answered, and it stays answered.';
create trigger keep_complaint before update of answered_at, ended_at on complaint for each row execute function keep_complaint();

create function count_what_was_taken_back() returns trigger security definer language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'count', true);
  if me() = old.citizen_id then
    insert into complaint_taken_back (municipality_id, received_on, kind) values (old.municipality_id, old.received_on, old.kind);
  end if;
  return null;
end $$;
comment on function count_what_was_taken_back() is 'When a citizen takes a complaint back, the fact, the kind and the day stay in the count, and nothing of whose it was.';
revoke execute on function count_what_was_taken_back() from public;
create trigger count_what_was_taken_back after delete on complaint for each row execute function count_what_was_taken_back();

create function complaints_without_leader() returns table (id uuid, received_on date, answer_by date) stable security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'count', true);
  return query select c.id, c.received_on, c.answer_by from complaint c
    where c.municipality_id = current_municipality() and c.ended_at is null
      and exists (select from roles_of(me()) mine where mine.role = 'director')
      and not exists (select from roles_of(c.to_id) theirs where makes_time(theirs.role))
    order by c.answer_by limit 50;
end $$;
comment on function complaints_without_leader() is 'For a director, the complaints that lie with somebody who leads nobody any more: that they are there, and by which day they are to be answered.';
revoke execute on function complaints_without_leader() from public;
grant execute on function complaints_without_leader() to lydhoer_app;

create function send_complaint_on(in_complaint uuid, in_to uuid) returns boolean security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$
declare theirs boolean := in_complaint in (select o.id from complaints_without_leader() o);
begin
  perform set_config('lydhoer.duty', 'correct', true);
  if not exists (select from leaders_here() l where l.person_id = in_to) then return false; end if;
  perform set_config('lydhoer.duty', 'correct', true);
  update complaint c set to_id = in_to,
      -- Whoever sends it on does not win time by it; the citizen, who has waited, is promised anew.
      answer_by = case when c.citizen_id = me() and c.answered_at is null then today() + (c.answer_by - c.received_on) else c.answer_by end
    where c.municipality_id = current_municipality() and c.id = in_complaint and c.to_id <> in_to
      and (me() in (c.citizen_id, c.to_id) or theirs);
  return found;
end $$;
comment on function send_complaint_on(uuid, uuid) is
  'Sends a complaint to another leader: by the citizen, by the leader who has it, or by a director where that one leads no more. Whether it was done.';
revoke execute on function send_complaint_on(uuid, uuid) from public;
grant execute on function send_complaint_on(uuid, uuid) to lydhoer_app;

create function few_together(in_labels text[], in_people uuid[], in_counts integer[]) returns text[] language plpgsql immutable
  set search_path to lydhoer, pg_temp as $$
declare
  gathered text[] := '{}';
  together integer := 0;
  one record;
begin
  for one in
    select g.label, count(distinct g.person) + coalesce(sum(g.counted) filter (where g.person is null), 0) as people
    from unnest(in_labels, in_people, in_counts) as g(label, person, counted) group by g.label order by 2, 1
  loop
    exit when one.people >= 5 and (together = 0 or together >= 5);
    gathered := gathered || one.label;
    -- Somebody may be in several groups, and is one all the same.
    select count(distinct g.person) + coalesce(sum(g.counted) filter (where g.person is null), 0) into together
      from unnest(in_labels, in_people, in_counts) as g(label, person, counted) where g.label = any (gathered);
  end loop;
  return gathered;
end $$;
comment on function few_together(text[], uuid[], integer[]) is
  'The groups that are told only together: those of fewer than five different people, and where even all of them are too few, the smallest of the others with them. Rows without a person are counts of people.';

create function complaints_counted() returns table (year integer, quarter integer, kind text, complaints integer, is_before boolean, source_ids uuid[], sources_sealed bytea[]) stable security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$
declare
  one record;
  gathered text[];
  -- The kinds of the quarter that goes on are not told: who was the last to complain, and of what, would be the difference to yesterday.
  told_until date := date_trunc('quarter', today()::timestamp)::date;
begin
  perform set_config('lydhoer.duty', 'count', true);
  if not exists (select from roles_of(me()) mine where mine.role in ('teamLead', 'director', 'coordinator', 'politician')) then return; end if;
  return query
    select extract(year from c.received_on)::int, extract(quarter from c.received_on)::int, null::text, count(*)::int, false, null::uuid[], null::bytea[]
    from (select t.received_on from complaint t where t.municipality_id = current_municipality()
      union all select t.received_on from complaint_taken_back t where t.municipality_id = current_municipality()) c
    group by 1, 2;
  return query
    select b.year, null::int, null::text, coalesce(max(b.complaints) filter (where b.kind is null), sum(b.complaints))::int, true,
      array_agg(b.id order by b.kind nulls first), array_agg(b.source_sealed order by b.kind nulls first)
    from complaint_before b where b.municipality_id = current_municipality() group by b.year;
  for one in
    select w.year, w.is_before, array_agg(w.kind) as kinds, array_agg(w.person) as people, array_agg(w.counted) as counts
    from (
      select extract(year from t.received_on)::int as year, false as is_before, t.kind, t.citizen_id as person, 1 as counted from complaint t
        where t.municipality_id = current_municipality() and t.received_on < told_until
      union all select extract(year from t.received_on)::int, false, t.kind, null, 1 from complaint_taken_back t
        where t.municipality_id = current_municipality() and t.received_on < told_until
      union all select b.year, true, b.kind, null, b.complaints from complaint_before b
        where b.municipality_id = current_municipality() and b.kind is not null
    ) w group by 1, 2
  loop
    gathered := few_together(one.kinds, one.people, one.counts);
    return query select one.year, null::int, k.told, sum(k.counted)::int, one.is_before, null::uuid[], null::bytea[]
      from (select case when g.kind = any (gathered) then 'few' else g.kind end as told, g.counted from unnest(one.kinds, one.counts) as g(kind, counted)) k
      group by k.told having k.told <> 'few' or sum(k.counted) >= 5;
  end loop;
end $$;
comment on function complaints_counted() is
  'How many complaints there were, for leaders, coordinators and politicians: each year and quarter, and for years by kind, of quarters that have ended. Kinds of fewer than five people are told together (few), or not at all. Nothing of who, by whom or in which department.';
revoke execute on function complaints_counted() from public;
grant execute on function complaints_counted() to lydhoer_app;

create function complaints_pending() returns table (pending integer, past_the_day integer) stable security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'count', true);
  if not exists (select from roles_of(me()) mine where mine.role in ('teamLead', 'director', 'coordinator', 'politician')) then return; end if;
  return query select count(*)::int, count(*) filter (where c.answered_at is null and c.answer_by < today())::int
    from complaint c where c.municipality_id = current_municipality() and c.ended_at is null;
end $$;
comment on function complaints_pending() is 'For the committee: how many complaints have not ended, and of them those in which the day has passed by which one should have heard from us.';
revoke execute on function complaints_pending() from public;
grant execute on function complaints_pending() to lydhoer_app;

-- A citizen and somebody who works with them meet; what the citizen wants to talk about stands on the agenda before, and what they agreed on, and did
-- not, on two lists after. All of it may exist because they do it together, is kept until a dated rule, and is seen by the citizen and those who work
-- with them today. Words are sealed with the citizen's key.

create table citizen_meeting (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  citizen_id uuid not null,
  worker_id uuid not null,
  starts_at timestamptz not null,
  begun_at timestamptz,
  ended_at timestamptz,
  called_off_at timestamptz,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, worker_id, submission_id),
  unique (municipality_id, id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, worker_id) references staff,
  check (ended_at >= begun_at and (ended_at is null or begun_at is not null)),
  check (called_off_at is null or begun_at is null)
);
create index on citizen_meeting (municipality_id, citizen_id, starts_at);
create index on citizen_meeting (municipality_id, worker_id, starts_at);
comment on table citizen_meeting is
  'A meeting of a citizen and one who works with them: when it is to begin, and when it began and ended. Not a recording; that is a conversation.';

create table agenda_way (
  municipality_id uuid not null,
  citizen_id uuid not null,
  way text not null check (way in ('ring', 'together', 'nextTime', 'self')),
  chosen_by uuid not null,
  chosen_at timestamptz not null default now(),
  primary key (municipality_id, citizen_id, chosen_at),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, chosen_by) references person
);
create index on agenda_way (municipality_id, chosen_by);
comment on table agenda_way is
  'How the agenda is made with this citizen, as the two chose it together: by ringing some days before, at the start of the meeting, at the end of the last one, or by the citizen alone. The newest holds.';

create table agenda_line (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  is_citizens boolean not null,
  written_by uuid not null,
  way text not null check (way in ('ring', 'together', 'nextTime', 'self')),
  helped_by text check (helped_by in ('worker', 'relative', 'mentor', 'interpreter', 'other')),
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  corrected_at timestamptz,
  came_of_it text check (came_of_it in ('takenUp', 'changed', 'saidNo')),
  answer_sealed bytea,
  answered_by uuid,
  answered_at timestamptz,
  meeting_id uuid,
  in_decision boolean not null default false,
  submission_id uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  unique (municipality_id, id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, written_by) references person,
  foreign key (municipality_id, answered_by) references person,
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting (municipality_id, id, citizen_id),
  check (num_nonnulls(came_of_it, answered_by, answered_at) in (0, 3))
);
create index on agenda_line (municipality_id, citizen_id, created_at);
create index on agenda_line (municipality_id, written_by);
create index on agenda_line (municipality_id, answered_by) where answered_by is not null;
create index on agenda_line (municipality_id, meeting_id) where meeting_id is not null;
comment on table agenda_line is
  'One thing to talk about at a meeting: in the citizen''s own words, or one that the law asks for. What came of it, and at which meeting; null is not taken up yet.';
comment on column agenda_line.words_sealed is '`{ words: string; pictures: string[] }`, filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column agenda_line.answer_sealed is 'What the worker adds, or why it was a no; the line itself is never changed by them. Sealed like the words.';
comment on column agenda_line.helped_by is 'Who helped to put it down, in kind and not by name; null is nobody.';
comment on column agenda_line.in_decision is 'Is it part of a plan that has been decided? Then it stays as it was said.';

create table meeting_point (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  is_agreed boolean not null,
  written_by uuid not null,
  words_sealed bytea not null,
  does text check (does in ('citizen', 'worker', 'other')),
  by_day date,
  agenda_line_id uuid,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting (municipality_id, id, citizen_id),
  foreign key (municipality_id, written_by) references person,
  foreign key (municipality_id, agenda_line_id, citizen_id) references agenda_line (municipality_id, id, citizen_id) on delete set null (agenda_line_id)
);
create index on meeting_point (municipality_id, meeting_id, created_at);
create index on meeting_point (municipality_id, citizen_id);
create index on meeting_point (municipality_id, written_by);
create index on meeting_point (municipality_id, agenda_line_id) where agenda_line_id is not null;
comment on table meeting_point is
  'What the two agreed on at a meeting, or did not: a line each, written by either while it goes on. Of the first, who does it and by when.';
comment on column meeting_point.words_sealed is '`{ words: string; other: string }`, with the name of who else does it; filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('citizen_meeting', 'work', '{citizenAndAssigned}', null),
  ('agenda_way', 'work', '{citizenAndAssigned}', null),
  ('agenda_line', 'own', '{citizenAndAssigned}', 'citizen_key'),
  ('meeting_point', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('citizen_meeting'), guard_table('agenda_way'), guard_table('agenda_line'), guard_table('meeting_point');

-- Meetings: a worker who works with the citizen says when, and begins and ends them.
create policy "the citizen and those who work with them see when they meet" on citizen_meeting for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen says when they meet" on citizen_meeting for insert
  with check (citizen_id in (select citizen_and_assigned()) and worker_id = (select me()) and citizen_id <> (select me()));
create policy "whoever works with the citizen moves, begins and ends it" on citizen_meeting for update
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()));
grant select on citizen_meeting to lydhoer_app;
grant insert (municipality_id, id, citizen_id, worker_id, starts_at, begun_at, submission_id) on citizen_meeting to lydhoer_app;
grant update (starts_at, begun_at, ended_at, called_off_at) on citizen_meeting to lydhoer_app;

-- The way: either of them writes down what they chose.
create policy "the citizen and those who work with them see how the agenda is made" on agenda_way for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "either writes down how the agenda is made" on agenda_way for insert
  with check (citizen_id in (select citizen_and_assigned()) and chosen_by = (select me()));
grant select on agenda_way to lydhoer_app;
grant insert (municipality_id, citizen_id, way, chosen_by, chosen_at) on agenda_way to lydhoer_app;

-- Lines: the citizen writes their own, and a worker writes them down for the citizen, or what the law asks. Only the citizen changes or takes back
-- what is theirs, and nobody once it is part of a decision. A worker says what came of it, and adds.
create policy "the citizen and those who work with them see the agenda" on agenda_line for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen writes their own line" on agenda_line for insert
  with check (citizen_id = (select me()) and written_by = (select me()) and is_citizens);
create policy "whoever works with the citizen writes down what they say, or what the law asks" on agenda_line for insert
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and citizen_id <> (select me()));
create policy "a line is changed by whose it is, or answered by a worker" on agenda_line for update
  using (citizen_id in (select citizen_and_assigned()) and not in_decision);
create policy "the citizen takes back a line that is theirs, until it is part of a decision" on agenda_line for delete
  using (citizen_id = (select me()) and is_citizens and not in_decision);
create policy "whoever wrote what the law asks takes it off" on agenda_line for delete
  using (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and not is_citizens and not in_decision);
grant select, delete on agenda_line to lydhoer_app;
grant insert (municipality_id, id, citizen_id, is_citizens, written_by, way, helped_by, words_sealed, submission_id) on agenda_line to lydhoer_app;
grant update (words_sealed, helped_by, corrected_at, came_of_it, answer_sealed, answered_by, answered_at, meeting_id) on agenda_line to lydhoer_app;

-- Own words are never rewritten by staff, and what a worker answered is not by the citizen: a policy can't tell columns apart.
create function keep_own_words() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  if (new.words_sealed, new.helped_by, new.corrected_at) is distinct from (old.words_sealed, old.helped_by, old.corrected_at)
    and (select me()) is distinct from (case when old.is_citizens then old.citizen_id else old.written_by end) then
    raise exception 'own words are changed by whoever said them' using errcode = '42501';
  end if;
  if (new.came_of_it, new.answer_sealed, new.answered_by, new.meeting_id) is distinct from (old.came_of_it, old.answer_sealed, old.answered_by, old.meeting_id)
    and (old.citizen_id = (select me()) or coalesce(new.answered_by, (select me())) <> (select me())) then
    raise exception 'a line is answered by one who works with the citizen, in their own name' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function keep_own_words() is 'A line keeps its words unless whoever said them changes them; what came of it is said by a worker, in their own name.';
create trigger keep_own_words before update on agenda_line for each row execute function keep_own_words();

-- The two lists: both write while the meeting goes on; whoever wrote a line may correct it and take it off until then.
create policy "the citizen and those who work with them see what was agreed" on meeting_point for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "both write what was agreed, and what was not" on meeting_point for insert
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
create policy "whoever wrote it corrects it" on meeting_point for update
  using (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
create policy "whoever wrote it takes it off" on meeting_point for delete
  using (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
grant select, delete on meeting_point to lydhoer_app;
grant insert (municipality_id, id, citizen_id, meeting_id, is_agreed, written_by, words_sealed, does, by_day, agenda_line_id, submission_id) on meeting_point to lydhoer_app;
grant update (words_sealed, does, by_day, is_agreed) on meeting_point to lydhoer_app;

-- Only while it goes on: what stands when it ends is what both have seen.
create function while_they_meet() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
declare point meeting_point := case when tg_op = 'DELETE' then old else new end;
begin
  -- The program takes rows away when their time is over, and an agenda line that is taken back lets go of what was agreed from it (depth 2).
  if me() is not null and pg_trigger_depth() = 1 and exists (select from citizen_meeting m
    where m.municipality_id = point.municipality_id and m.id = point.meeting_id and (m.begun_at is null or m.ended_at is not null)) then
    raise exception 'the meeting does not go on' using errcode = '55000';
  end if;
  return point;
end $$;
comment on function while_they_meet() is 'The two lists of a meeting are written while it goes on, and stand when it has ended.';
create trigger while_they_meet before insert or update or delete on meeting_point for each row execute function while_they_meet();

-- A citizen sees no row of a worker's; what those are called who work with them, or did, is told here.
create function workers_of_mine() returns table (worker_id uuid, worker text) stable security definer language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'register', true);
  return query select distinct p.id, p.display_name from case_assignment a
    join person p on p.municipality_id = a.municipality_id and p.id = a.worker_id
    where a.municipality_id = current_municipality() and a.citizen_id = me();
end $$;
comment on function workers_of_mine() is 'What those are called who work with the citizen who asks, or have worked with them.';
revoke execute on function workers_of_mine() from public;
grant execute on function workers_of_mine() to lydhoer_app;

-- The plan: what a citizen says, what they and their worker agree on, and what the law asks, in versions. It may exist because the two make
-- it together, is kept until a dated rule (0341), and is seen by the citizen and those who work with them today. A draft is a worker's to
-- write; once decided nobody changes a line of it, and the citizen answers it, or does not. Words are sealed with the citizen's key.

create table plan_rule (
  municipality_id uuid not null,
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-zA-Z0-9]{1,39}$'),
  valid_from date not null,
  valid_to date,
  name_da text not null,
  name_en text not null,
  says_da text not null,
  says_en text not null,
  primary key (municipality_id, id),
  unique (municipality_id, code, valid_from),
  foreign key (municipality_id) references municipality,
  check (valid_to >= valid_from)
);
comment on table plan_rule is
  'A rule of the law that a plan can say applies to the citizen, or that they are spared: what it is called and what it says, in plain words, with the days from which and to which it holds. Laws change: nothing of them stands in code.';

create table plan_version (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  meeting_id uuid,
  why_sealed bytea,
  decided_by uuid,
  decided_at timestamptz,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  unique (municipality_id, id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, written_by) references person,
  foreign key (municipality_id, decided_by) references person,
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting (municipality_id, id, citizen_id) on delete set null (meeting_id),
  check (num_nonnulls(decided_by, decided_at) in (0, 2))
);
create unique index on plan_version (municipality_id, citizen_id) where decided_at is null;
create index on plan_version (municipality_id, citizen_id, decided_at);
create index on plan_version (municipality_id, written_by);
create index on plan_version (municipality_id, decided_by) where decided_by is not null;
create index on plan_version (municipality_id, meeting_id) where meeting_id is not null;
comment on table plan_version is
  'The plan as it was decided on a day, or a draft of it, of which there is one at most; the newest that is decided holds.';
comment on column plan_version.meeting_id is 'The meeting that the draft began from.';
comment on column plan_version.why_sealed is '`{ why: string }`: what is different from the plan before, and why, in words.';

create table plan_line (
  municipality_id uuid not null,
  version_id uuid not null,
  line_id uuid not null,
  citizen_id uuid not null,
  part text not null check (part in ('own', 'goal', 'agreed', 'notAgreed', 'law', 'rule')),
  place integer not null,
  in_own_words boolean not null,
  words_sealed bytea not null,
  does text check (does in ('citizen', 'worker', 'other')),
  promised_by uuid,
  by_day date,
  rule_id uuid,
  is_spared boolean not null default false,
  is_out boolean not null default false,
  came_from text not null check (came_from in ('agenda', 'conversation', 'meeting', 'network', 'system')),
  from_day date,
  agenda_line_id uuid,
  conversation_id uuid,
  meeting_id uuid,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, version_id, line_id),
  foreign key (municipality_id, version_id, citizen_id) references plan_version (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, promised_by) references staff,
  foreign key (municipality_id, rule_id) references plan_rule,
  foreign key (municipality_id, written_by) references person,
  -- What was agreed stays when what it came from goes: then it is known that it came from there, and on which day.
  foreign key (municipality_id, agenda_line_id, citizen_id) references agenda_line (municipality_id, id, citizen_id) on delete set null (agenda_line_id),
  foreign key (municipality_id, conversation_id) references conversation on delete set null (conversation_id),
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting (municipality_id, id, citizen_id) on delete set null (meeting_id),
  check ((promised_by is not null) = (does is not distinct from 'worker')),
  check ((rule_id is not null) = (part = 'rule')),
  check (part = 'rule' or not is_spared),
  check ((from_day is null) = (came_from = 'system'))
);
create index on plan_line (municipality_id, citizen_id, line_id);
create index on plan_line (municipality_id, promised_by, by_day) where promised_by is not null;
create index on plan_line (municipality_id, written_by);
create index on plan_line (municipality_id, rule_id) where rule_id is not null;
create index on plan_line (municipality_id, agenda_line_id) where agenda_line_id is not null;
create index on plan_line (municipality_id, conversation_id) where conversation_id is not null;
create index on plan_line (municipality_id, meeting_id) where meeting_id is not null;
comment on table plan_line is
  'One line of a plan, the same line_id through its versions: what the citizen says or wants, what was agreed or was not, what the law asks, or a rule that applies. Where it came from, and on which day.';
comment on column plan_line.words_sealed is
  '`{ words: string; other: string; why: string }`: the line, who else does it, and why it is new, changed, taken out or spared. Filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column plan_line.in_own_words is 'Has somebody said that these are the citizen''s own words? Else nobody has said it in them.';
comment on column plan_line.by_day is 'By when it is done; of a rule, the last day on which the citizen is spared.';
comment on column plan_line.is_out is 'Taken out: it stood in the plan before, and no longer holds.';

create table plan_done (
  municipality_id uuid not null,
  citizen_id uuid not null,
  line_id uuid not null,
  done_by uuid not null,
  done_at timestamptz not null,
  primary key (municipality_id, citizen_id, line_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, done_by) references staff
);
create index on plan_done (municipality_id, done_by);
comment on table plan_done is 'That a promise of a plan has been kept, and when. It is counted for nobody.';

create table plan_answer (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  version_id uuid not null,
  line_id uuid,
  is_yes boolean not null,
  words_sealed bytea not null,
  undone_at timestamptz,
  talked_by uuid,
  talked_at timestamptz,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  foreign key (municipality_id, version_id, citizen_id) references plan_version (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, version_id, line_id) references plan_line on delete cascade,
  foreign key (municipality_id, talked_by) references staff,
  check (num_nonnulls(talked_by, talked_at) in (0, 2)),
  check (not is_yes or talked_at is null)
);
create unique index on plan_answer (municipality_id, version_id, line_id) nulls not distinct where undone_at is null and talked_at is null;
create index on plan_answer (municipality_id, citizen_id, created_at);
create index on plan_answer (municipality_id, version_id, line_id);
create index on plan_answer (municipality_id, talked_by) where talked_by is not null;
comment on table plan_answer is
  'What the citizen says to a decided plan, or to one line of it (null is all of it): yes or no, in their own words where there are any. A no stands until they have undone it, or the two have talked about it; then it is still kept.';
comment on column plan_answer.words_sealed is '`{ words: string }`, filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('plan_rule', 'work', '{signedIn,atTheKeys}', null),
  ('plan_version', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('plan_line', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('plan_done', 'work', '{citizenAndAssigned}', null),
  ('plan_answer', 'own', '{citizenAndAssigned}', 'citizen_key');
select guard_table('plan_rule'), guard_table('plan_version'), guard_table('plan_line'), guard_table('plan_done'), guard_table('plan_answer');

-- Rules are the municipality's: everybody may read what holds, and a coordinator at the keys writes it.
create policy "whoever signs in reads which rules there are" on plan_rule for select to lydhoer_app using ((select signed_in()));
create policy "at the keys a rule is written down" on plan_rule for insert to lydhoer_app with check ((select at_the_keys()));
create policy "at the keys a rule is given its last day" on plan_rule for update to lydhoer_app using ((select at_the_keys()));
grant select on plan_rule to lydhoer_app;
grant insert (municipality_id, id, code, valid_from, valid_to, name_da, name_en, says_da, says_en) on plan_rule to lydhoer_app;
grant update (valid_to) on plan_rule to lydhoer_app;

-- Versions: whoever works with the citizen begins a draft, decides it or throws it away.
create policy "the citizen and those who work with them see the plan" on plan_version for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen begins a draft" on plan_version for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and citizen_id <> (select me()));
create policy "whoever works with the citizen decides a draft, in their own name" on plan_version for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and decided_at is null)
  with check (decided_by = (select me()));
create policy "whoever works with the citizen throws a draft away" on plan_version for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and decided_at is null);
grant select, delete on plan_version to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, meeting_id, submission_id) on plan_version to lydhoer_app;
grant update (why_sealed, decided_by, decided_at) on plan_version to lydhoer_app;

-- Lines: those of a draft are written by whoever works with the citizen.
create policy "the citizen and those who work with them see the lines of the plan" on plan_line for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes a line of a draft" on plan_line for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and citizen_id <> (select me()));
create policy "whoever works with the citizen changes a line of a draft" on plan_line for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()));
create policy "whoever works with the citizen takes a line off a draft" on plan_line for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()));
grant select, delete on plan_line to lydhoer_app;
grant insert (municipality_id, version_id, line_id, citizen_id, part, place, in_own_words, words_sealed, does, promised_by, by_day, rule_id, is_spared, is_out,
  came_from, from_day, agenda_line_id, conversation_id, meeting_id, written_by) on plan_line to lydhoer_app;
grant update (part, place, in_own_words, words_sealed, does, promised_by, by_day, rule_id, is_spared, is_out) on plan_line to lydhoer_app;

-- A plan that has been decided stands as it was decided. When what a line came from goes, only the way back to it does.
create function decided_lines_stand() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
declare
  line plan_line := case when tg_op = 'DELETE' then old else new end;
  ways constant text[] := '{agenda_line_id,conversation_id,meeting_id}';
begin
  if me() is not null and exists (select from plan_version v
    where v.municipality_id = line.municipality_id and v.id = line.version_id and v.decided_at is not null)
    and not (tg_op = 'UPDATE' and to_jsonb(new) - ways = to_jsonb(old) - ways) then
    raise exception 'the plan has been decided' using errcode = '55000';
  end if;
  return line;
end $$;
comment on function decided_lines_stand() is 'The lines of a plan that has been decided are changed by nobody.';
create trigger decided_lines_stand before insert or update or delete on plan_line for each row execute function decided_lines_stand();

-- What a decided plan rests on stays as it was said.
create function in_decision() returns trigger security definer language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'register', true);
  update agenda_line a set in_decision = true from plan_line l
    where l.municipality_id = new.municipality_id and l.version_id = new.id and not l.is_out
      and a.municipality_id = l.municipality_id and a.id = l.agenda_line_id and not a.in_decision;
  return new;
end $$;
comment on function in_decision() is 'When a plan is decided, the lines of the agenda that it rests on stay as they were said.';
revoke execute on function in_decision() from public;
create trigger in_decision after update of decided_at on plan_version for each row when (new.decided_at is not null) execute function in_decision();

-- Done: a promise is marked by whoever works with the citizen, and the mark taken back by whoever put it there.
create policy "the citizen and those who work with them see what is done" on plan_done for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen says that a promise is kept" on plan_done for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and done_by = (select me()) and citizen_id <> (select me()));
create policy "whoever said that it is done takes it back" on plan_done for delete to lydhoer_app using (done_by = (select me()));
grant select, delete on plan_done to lydhoer_app;
grant insert (municipality_id, citizen_id, line_id, done_by, done_at) on plan_done to lydhoer_app;

-- Answers: the citizen's alone. That the two have talked about a no is said by whoever works with them.
create policy "the citizen and those who work with them see the answers" on plan_answer for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen answers for themselves" on plan_answer for insert to lydhoer_app with check (citizen_id = (select me()));
create policy "the citizen undoes their answer, and a worker says that they have talked" on plan_answer for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
grant select on plan_answer to lydhoer_app;
grant insert (municipality_id, id, citizen_id, version_id, line_id, is_yes, words_sealed, submission_id) on plan_answer to lydhoer_app;
grant update (words_sealed, undone_at, talked_by, talked_at) on plan_answer to lydhoer_app;

-- A policy can't tell columns apart, nor ask whether the plan has been decided.
create function answers_are_the_citizens() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  if tg_op = 'INSERT' then
    if not exists (select from plan_version v
      where v.municipality_id = new.municipality_id and v.id = new.version_id and v.decided_at is not null) then
      raise exception 'a draft is not answered' using errcode = '55000';
    end if;
    return new;
  end if;
  if (new.words_sealed, new.undone_at) is distinct from (old.words_sealed, old.undone_at) and old.citizen_id is distinct from (select me()) then
    raise exception 'an answer is changed and undone by the citizen' using errcode = '42501';
  end if;
  if (new.talked_by, new.talked_at) is distinct from (old.talked_by, old.talked_at)
    and (old.citizen_id = (select me()) or coalesce(new.talked_by, (select me())) <> (select me())) then
    raise exception 'one who works with the citizen says that they have talked, in their own name' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function answers_are_the_citizens() is
  'A plan is answered once it is decided, and by the citizen; that the two have talked about a no is said by a worker, in their own name.';
create trigger answers_are_the_citizens before insert or update on plan_answer for each row execute function answers_are_the_citizens();

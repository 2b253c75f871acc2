-- A citizen has found a place themselves: what it is called, what they would do there, and whom to speak with. It stands as well as what a consultant finds: it is looked
-- into by somebody by name, with an answer by a day, an agreement or a no with its reason. It may exist because it is the citizen's own, and goes when they take it back.

create table own_find (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null,
  found_on date not null default danish_day(now()),
  answer_by date not null,
  checker_id uuid,
  checker_sealed bytea,
  answer text check (answer in ('agreed', 'no')),
  answered_on date,
  answer_sealed bytea,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, written_by) references person,
  foreign key (municipality_id, checker_id) references staff,
  check (num_nonnulls(checker_id, checker_sealed) in (0, 2)),
  check (num_nonnulls(answer, answered_on, answer_sealed) in (0, 3)),
  check (answer is null or checker_id is not null)
);
create index on own_find (municipality_id, citizen_id, created_at);
create index on own_find (municipality_id, written_by);
create index on own_find (municipality_id, checker_id, answer_by) where checker_id is not null;
comment on table own_find is 'A place that a citizen has found themselves, who looks into it, by when there is an answer, and the answer.';
comment on column own_find.words_sealed is
  '`{ place: string; does: string; contact: string }`: what it is called, what the citizen would do there, and whom to speak with, which may be empty; filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column own_find.answer_by is 'The day by which there is an answer; it runs from the day it was written, also while nobody looks into it.';
comment on column own_find.checker_sealed is '`{ name: string }`, what whoever looks into it is called, sealed like the words.';
comment on column own_find.answer_sealed is '`{ words: string }`, what was agreed, or why not; sealed like the words.';

insert into resting (table_name, ground, audiences, sealed_with) values ('own_find', 'own', '{citizenAndAssigned}', 'citizen_key');
select guard_table('own_find');

create policy "the citizen and those who work with them see what the citizen found" on own_find for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen writes what they found, or whoever works with them does, in their own name" on own_find for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
create policy "whoever works with the citizen looks into it and answers once, in their own name" on own_find for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and answer is null)
  with check (checker_id = (select me()));
create policy "the citizen takes it back" on own_find for delete to lydhoer_app using (citizen_id = (select me()));
grant select, delete on own_find to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, words_sealed, found_on, answer_by, submission_id) on own_find to lydhoer_app;
grant update (checker_id, checker_sealed, answer_by, answer, answered_on, answer_sealed) on own_find to lydhoer_app;

-- Several places are laid before a citizen, each with what speaks for it from both sides, what speaks against, and what nobody knows yet. The citizen chooses, or
-- says no; a no is remembered and the same place is never laid before them again: the database holds one row of a citizen and an opening. It may exist because it
-- is worked out with the citizen, who reads all of it; what they answered themselves is changed by them alone.

create table match (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  opening_id uuid not null,
  laid_by uuid not null,
  laid_on date not null default danish_day(now()),
  words_sealed bytea not null,
  answer text check (answer in ('yes', 'no', 'unsure')),
  answered_by uuid,
  answered_on date,
  answer_sealed bytea,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, opening_id),
  unique (municipality_id, laid_by, submission_id),
  check (num_nonnulls(answer, answered_by, answered_on, answer_sealed) in (0, 4)),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, opening_id) references opening,
  foreign key (municipality_id, laid_by) references staff,
  foreign key (municipality_id, answered_by) references person
);
create index on match (municipality_id, citizen_id, created_at);
create index on match (municipality_id, opening_id);
create index on match (municipality_id, laid_by);
create index on match (municipality_id, answered_by) where answered_by is not null;
comment on table match is 'A place that is laid before a citizen, with reasons; they choose, or say no. There is no order among them and no number.';
comment on column match.words_sealed is
  '`{ place: string; town: string; work: string; hours: { from: number; to: number }; rank: number; because: string[]; against: string[]; unknown: string[]; note: string; by: string }`: what it is, which wish it meets, the reasons as they were when it was laid, and what whoever laid it knows; filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column match.answered_by is 'The citizen, or whoever wrote it for them.';
comment on column match.answer_sealed is '`{ words: string }`, which may be empty, sealed like the words.';

insert into resting (table_name, ground, audiences, sealed_with) values ('match', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('match');

create policy "the citizen and those who work with them see what is laid before the citizen" on match for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen lays a place before them, in their own name" on match for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and laid_by = (select me()));
create policy "the citizen answers, or whoever works with them for them until the citizen has" on match for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and (answered_by is null or answered_by <> citizen_id or citizen_id = (select me())))
  with check (answered_by = (select me()));
create policy "whoever laid it takes it back until it is answered" on match for delete to lydhoer_app
  using (laid_by = (select me()) and answer is null);
grant select, delete on match to lydhoer_app;
grant insert (municipality_id, id, citizen_id, opening_id, laid_by, words_sealed, submission_id) on match to lydhoer_app;
grant update (answer, answered_by, answered_on, answer_sealed) on match to lydhoer_app;

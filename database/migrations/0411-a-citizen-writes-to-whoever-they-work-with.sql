-- A citizen writes a few lines to those who work with them, and gets one answer. Not a chat, and not for what can't wait. It may exist because the citizen
-- wrote it; whoever works with them today sees it, also who takes over. Until it is read the citizen takes it back, and nothing of it is left.

create table short_message (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null,
  read_at timestamptz,
  answer_sealed bytea,
  answered_by uuid,
  answered_at timestamptz,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, answered_by) references staff,
  check (num_nonnulls(answer_sealed, answered_by, answered_at) in (0, 3)),
  check (answered_at is null or read_at is not null)
);
create index on short_message (municipality_id, citizen_id, created_at);
create index on short_message (municipality_id, answered_by) where answered_by is not null;
comment on table short_message is 'A few lines of a citizen''s to those who work with them: when they were read, and the answer.';
comment on column short_message.words_sealed is '`{ words: string }`, filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column short_message.answer_sealed is '`{ words: string }`, the answer, sealed like the words. It is given once and stands.';

insert into resting (table_name, ground, audiences, sealed_with) values ('short_message', 'own', '{citizenAndAssigned}', 'citizen_key');
select guard_table('short_message');

create policy "the citizen and those who work with them see what was written" on short_message for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen writes" on short_message for insert to lydhoer_app with check (citizen_id = (select me()));
create policy "whoever works with the citizen reads and answers once, in their own name" on short_message for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and answered_at is null)
  with check (answered_by is null or answered_by = (select me()));
create policy "the citizen takes back what nobody has read" on short_message for delete to lydhoer_app
  using (citizen_id = (select me()) and read_at is null);
grant select, delete on short_message to lydhoer_app;
grant insert (municipality_id, id, citizen_id, words_sealed, submission_id) on short_message to lydhoer_app;
grant update (read_at, answer_sealed, answered_by, answered_at) on short_message to lydhoer_app;

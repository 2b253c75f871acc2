-- A passage is shared, or kept, with a question: what its owner wants those who have it to listen for. It is words about talk, so it
-- is sealed with the conversation's key. The citizen sees which turns were chosen; what a worker asks colleagues about them is not
-- the citizen's to read, as noticings are not, and so it lies beside the passage and not in it.

create table passage_question (
  municipality_id uuid not null,
  passage_id uuid not null,
  question_sealed bytea not null,
  primary key (municipality_id, passage_id),
  foreign key (municipality_id, passage_id) references passage on delete cascade
);
comment on table passage_question is
  'What the owner of a passage wants those who have it to listen for. It is what the passage is called; one made without is called by its turns.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('passage_question', 'consent', '{}', '{passage}', 'conversation_key');
select guard_table('passage_question');

create policy "those who have the passage read its question, not the citizen" on passage_question for select
  using (exists (select from passage p where p.municipality_id = passage_question.municipality_id
    and p.id = passage_question.passage_id and p.citizen_id <> (select me())));
create policy "the owner of the passage asks" on passage_question for insert
  with check (exists (select from passage p where p.municipality_id = passage_question.municipality_id
    and p.id = passage_question.passage_id and p.owner_id = (select me())));
create policy "the owner of the passage asks otherwise" on passage_question for update
  using (exists (select from passage p where p.municipality_id = passage_question.municipality_id
    and p.id = passage_question.passage_id and p.owner_id = (select me())));
create policy "the owner of the passage asks nothing any more" on passage_question for delete
  using (exists (select from passage p where p.municipality_id = passage_question.municipality_id
    and p.id = passage_question.passage_id and p.owner_id = (select me())));
grant select, delete on passage_question to lydhoer_app;
grant insert (municipality_id, passage_id, question_sealed) on passage_question to lydhoer_app;
grant update (question_sealed) on passage_question to lydhoer_app;

-- The lists of one's own passages are read in their order.
create index on passage (municipality_id, owner_id, created_at, id);

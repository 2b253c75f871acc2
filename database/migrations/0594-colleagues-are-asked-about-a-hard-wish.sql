-- About a wish that is hard to meet somebody who works with the citizen asks the colleagues of their own department whether something was overlooked, with names
-- taken out. What is asked has no citizen in it; whose wish it is about stands in a table of its own, for the citizen and those who work with them. Those who hold
-- conversations in that department answer, and the citizen reads the answers. It goes with the wish. A question has a key of its own, wrapped in its row.

create table wish_question_of (
  municipality_id uuid not null,
  question_id uuid not null,
  citizen_id uuid not null,
  wish_id uuid not null,
  asked_by uuid not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, question_id),
  unique (municipality_id, asked_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, wish_id, citizen_id) references wish (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, asked_by) references staff
);
create index on wish_question_of (municipality_id, wish_id);
create index on wish_question_of (municipality_id, citizen_id);
comment on table wish_question_of is 'Which wish of whose a question to colleagues is about, and who asked; what no colleague sees.';

create table wish_question (
  municipality_id uuid not null,
  id uuid not null,
  department_id uuid not null,
  wrapped_key bytea not null,
  words_sealed bytea not null,
  asked_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  foreign key (municipality_id, id) references wish_question_of on delete cascade,
  foreign key (municipality_id, department_id) references department
);
create index on wish_question (municipality_id, department_id, asked_on, id);
comment on table wish_question is 'What colleagues of a department are asked about a hard wish, without whose it is.';
comment on column wish_question.words_sealed is '`{ words: string; by: string }`, filled up to whole kilobytes and sealed with the question''s key.';

create table wish_question_answer (
  municipality_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  written_by uuid not null,
  on_day date not null default danish_day(now()),
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, question_id) references wish_question on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on wish_question_answer (municipality_id, question_id, created_at);
comment on table wish_question_answer is 'What a colleague answers, for the citizen too.';
comment on column wish_question_answer.words_sealed is '`{ words: string; by: string }`, sealed with the question''s key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('wish_question_of', 'own', '{citizenAndAssigned}', '{}', null),
  ('wish_question', 'own', '{department}', '{wish_question_of}', 'wish_question'),
  ('wish_question_answer', 'own', '{me}', '{wish_question}', 'wish_question');
select guard_table('wish_question_of'), guard_table('wish_question'), guard_table('wish_question_answer');

create policy "the citizen and those who work with them see what is asked about a wish" on wish_question_of for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen asks, in their own name" on wish_question_of for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and asked_by = (select me()));
create policy "the citizen and those who work with them take the question back" on wish_question_of for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
grant select, delete on wish_question_of to lydhoer_app;
grant insert (municipality_id, question_id, citizen_id, wish_id, asked_by, submission_id) on wish_question_of to lydhoer_app;

create policy "whoever sees whose wish it is about sees the question" on wish_question for select to lydhoer_app
  using (exists (select from wish_question_of c where c.municipality_id = wish_question.municipality_id and c.question_id = wish_question.id));
create policy "those who hold conversations in the department see the question" on wish_question for select to lydhoer_app
  using (department_id in (select department()) and (select converses()));
create policy "whoever asks writes the question, to their own department" on wish_question for insert to lydhoer_app
  with check (department_id in (select department())
    and exists (select from wish_question_of c where c.municipality_id = wish_question.municipality_id and c.question_id = wish_question.id));
grant select on wish_question to lydhoer_app;
grant insert (municipality_id, id, department_id, wrapped_key, words_sealed, asked_on) on wish_question to lydhoer_app;

create policy "whoever sees the question sees the answers" on wish_question_answer for select to lydhoer_app
  using (exists (select from wish_question q where q.municipality_id = wish_question_answer.municipality_id and q.id = wish_question_answer.question_id));
create policy "those who hold conversations in the department answer, in their own name" on wish_question_answer for insert to lydhoer_app
  with check (written_by = (select me()) and (select converses()) and exists (select from wish_question q where q.municipality_id = wish_question_answer.municipality_id
    and q.id = wish_question_answer.question_id and q.department_id in (select department())));
create policy "whoever answered takes it back" on wish_question_answer for delete to lydhoer_app using (written_by = (select me()));
grant select, delete on wish_question_answer to lydhoer_app;
grant insert (municipality_id, id, question_id, written_by, on_day, words_sealed, submission_id) on wish_question_answer to lydhoer_app;

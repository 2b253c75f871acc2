-- Before a conclusion is given out it is sent, as a draft, to the kinds of people whom it is about. They say whether they recognise it, in their own words too.
-- The house reads a draft; what was answered is for those in the evaluation, and has neither a name, a kind nor a moment: whose answer it is stands in a row
-- that only they see. In the report it stands beside the conclusion, also where it disagrees.

create table evaluation_draft (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  change_id uuid not null,
  kinds text[] not null check (cardinality(kinds) > 0
    and kinds <@ array['worker', 'broker', 'otherStaff', 'leader', 'researcher']),
  words_sealed bytea not null,
  sent_by uuid not null,
  sent_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, evaluation_id),
  foreign key (municipality_id, change_id, evaluation_id) references evaluation_change (municipality_id, id, evaluation_id) on delete cascade,
  foreign key (municipality_id, sent_by) references staff
);
create index on evaluation_draft (municipality_id, sent_on, id);
create index on evaluation_draft (municipality_id, change_id, evaluation_id);
create index on evaluation_draft (municipality_id, sent_by);
comment on table evaluation_draft is 'A conclusion as it was sent to the kinds of people whom it is about, for them to say whether they recognise it.';
comment on column evaluation_draft.words_sealed is 'The draft, sealed with a key of the municipality: the house reads it.';

create table evaluation_draft_answer (
  municipality_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  evaluation_id uuid not null,
  says text not null check (says in ('recognise', 'partly', 'different')),
  words_sealed bytea not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, draft_id, evaluation_id) references evaluation_draft (municipality_id, id, evaluation_id) on delete cascade
);
create index on evaluation_draft_answer (municipality_id, draft_id, evaluation_id);
comment on table evaluation_draft_answer is 'What somebody answers to a draft. It has neither a name, a kind of people nor a moment.';
comment on column evaluation_draft_answer.words_sealed is 'Their words, which may be empty; sealed with a key of the municipality.';

create table evaluation_draft_writer (
  municipality_id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  answer_id uuid not null,
  primary key (municipality_id, draft_id, person_id),
  unique (municipality_id, answer_id),
  -- Whose it is comes first, and with it that there is one each.
  foreign key (municipality_id, answer_id) references evaluation_draft_answer on delete cascade deferrable initially deferred,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on evaluation_draft_writer (municipality_id, person_id);
comment on table evaluation_draft_writer is 'Whose answer it is; only they see it, so that they can change it and take it back. One each.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('evaluation_draft', 'work', '{house,thoseInIt}', '{}', 'masterKey'),
  ('evaluation_draft_answer', 'work', '{thoseInIt}', '{evaluation_draft_writer}', 'masterKey'),
  ('evaluation_draft_writer', 'own', '{me}', '{}', null);
select guard_table('evaluation_draft'), guard_table('evaluation_draft_answer'), guard_table('evaluation_draft_writer');

create policy "the house reads a draft" on evaluation_draft for select to lydhoer_app using ((select house()));
create policy "those in an evaluation read its drafts" on evaluation_draft for select to lydhoer_app using (evaluation_id in (select those_in_it()));
grant select on evaluation_draft to lydhoer_app;
create policy "those in an evaluation send a draft, in their own name" on evaluation_draft for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and sent_by = (select me()));
grant insert (municipality_id, id, evaluation_id, change_id, kinds, words_sealed, sent_by) on evaluation_draft to lydhoer_app;

create policy "each sees which answer is theirs" on evaluation_draft_writer for select to lydhoer_app using (person_id = (select me()));
grant select on evaluation_draft_writer to lydhoer_app;
create policy "those of the house keep which answer is theirs" on evaluation_draft_writer for insert to lydhoer_app 
  with check (person_id = (select me()) and (select house()));
grant insert (municipality_id, draft_id, person_id, answer_id) on evaluation_draft_writer to lydhoer_app;

create policy "those in an evaluation read what is answered" on evaluation_draft_answer for select to lydhoer_app
  using (evaluation_id in (select those_in_it()));
create policy "each reads their own answer" on evaluation_draft_answer for select to lydhoer_app
  using (exists (select from evaluation_draft_writer w where w.municipality_id = evaluation_draft_answer.municipality_id
    and w.answer_id = evaluation_draft_answer.id and w.person_id = (select me())));
grant select on evaluation_draft_answer to lydhoer_app;
create policy "each answers for themselves" on evaluation_draft_answer for insert to lydhoer_app
  with check (exists (select from evaluation_draft_writer w where w.municipality_id = evaluation_draft_answer.municipality_id
    and w.draft_id = evaluation_draft_answer.draft_id and w.answer_id = evaluation_draft_answer.id and w.person_id = (select me())));
grant insert (municipality_id, id, draft_id, evaluation_id, says, words_sealed) on evaluation_draft_answer to lydhoer_app;
create policy "each answers anew" on evaluation_draft_answer for update to lydhoer_app
  using (exists (select from evaluation_draft_writer w where w.municipality_id = evaluation_draft_answer.municipality_id
    and w.answer_id = evaluation_draft_answer.id and w.person_id = (select me())));
grant update (says, words_sealed) on evaluation_draft_answer to lydhoer_app;
create policy "each takes their answer back" on evaluation_draft_answer for delete to lydhoer_app
  using (exists (select from evaluation_draft_writer w where w.municipality_id = evaluation_draft_answer.municipality_id
    and w.answer_id = evaluation_draft_answer.id and w.person_id = (select me())));
grant delete on evaluation_draft_answer to lydhoer_app;

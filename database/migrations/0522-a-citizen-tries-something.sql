-- A citizen writes what they want to try themselves, and what they look for, and later how it went. It may exist because it is their own, and goes when they
-- delete it. Those who work with them see it only while the citizen shows it; the same press takes it back.

create table citizen_experiment (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null,
  went_sealed bytea,
  ask_on date,
  shown boolean not null default false,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade
);
create index on citizen_experiment (municipality_id, citizen_id, created_at, id);
comment on table citizen_experiment is
  'What a citizen wants to try themselves, and how it went. Theirs to delete; shown to those who work with them only while they say so.';
comment on column citizen_experiment.words_sealed is
  '`{ wants: string; looksFor: string }`, filled up to whole kilobytes and sealed with the citizen''s key; looksFor may be empty.';
comment on column citizen_experiment.went_sealed is '`{ words: string }`, how it went, sealed like the words; null until they have said.';
comment on column citizen_experiment.ask_on is 'From this day their page asks how it went; null is not asked.';

insert into resting (table_name, ground, audiences, sealed_with) values ('citizen_experiment', 'own', '{me,citizenAndAssigned}', 'citizen_key');
select guard_table('citizen_experiment');

create policy "the citizen sees what they want to try, and those who work with them what is shown" on citizen_experiment for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and (shown or citizen_id = (select me())));
create policy "the citizen writes what they want to try" on citizen_experiment for insert to lydhoer_app with check (citizen_id = (select me()));
create policy "the citizen changes and shows what they want to try" on citizen_experiment for update to lydhoer_app using (citizen_id = (select me()));
create policy "the citizen deletes what they wanted to try" on citizen_experiment for delete to lydhoer_app using (citizen_id = (select me()));
grant select, delete on citizen_experiment to lydhoer_app;
grant insert (municipality_id, id, citizen_id, words_sealed, went_sealed, ask_on, shown, submission_id) on citizen_experiment to lydhoer_app;
grant update (went_sealed, ask_on, shown) on citizen_experiment to lydhoer_app;

-- A letter that the house sends again and again is written together and kept in versions. No citizen stands in it: who it is for is filled in where
-- it is sent. It may exist because people work with it together, until it is taken out of use; everybody who works here reads it, and those of the
-- department that uses it, or whoever answers for it, write it. Words are sealed under the master key: they are the house's.

create table letter_template (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('firstMeeting', 'meeting', 'offer', 'hearing', 'decision', 'payment', 'news', 'other')),
  words_sealed bytea not null,
  department_id uuid,
  answers_for uuid not null,
  look_again_on date,
  ended_on date,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, department_id) references department,
  foreign key (municipality_id, answers_for) references staff,
  foreign key (municipality_id, written_by) references staff
);
create index on letter_template (municipality_id, created_at, id);
create index on letter_template (municipality_id, answers_for, look_again_on);
create index on letter_template (municipality_id, department_id) where department_id is not null;
create index on letter_template (municipality_id, written_by);
comment on table letter_template is
  'A letter that the house sends again and again, with no citizen in it. Written by those of the department that uses it (null: by all) and whoever answers for it.';
comment on column letter_template.words_sealed is 'What it is called and for whom it is: `{ name: string; for: string }`, sealed under the master key.';
comment on column letter_template.look_again_on is 'From when it waits for whoever answers for it to be looked at again; null is not asked.';
comment on column letter_template.ended_on is 'Since when it is not used any more; null while it is.';

create table letter_version (
  municipality_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  number smallint not null check (number between 1 and 999),
  text_sealed bytea not null,
  used_from date,
  written_by uuid not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, template_id, number),
  unique (municipality_id, id, template_id),
  foreign key (municipality_id, template_id) references letter_template on delete cascade,
  foreign key (municipality_id, written_by) references staff,
  foreign key (municipality_id, saved_by) references staff
);
create unique index on letter_version (municipality_id, template_id) where used_from is null;
create index on letter_version (municipality_id, written_by);
create index on letter_version (municipality_id, saved_by);
comment on table letter_version is
  'How a letter is worded, sealed. One draft at a time; from the day after it was taken into use it stays as it is.';
comment on column letter_version.used_from is 'Since when it is sent; null while it is a draft.';
comment on column letter_version.saved_at is 'When its words were last saved; whoever saves over words that they have not seen is told.';

create table letter_answer (
  municipality_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  version_id uuid not null,
  paragraph smallint not null check (paragraph between 1 and 500),
  asked_by uuid not null,
  answered_on date not null,
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, version_id, template_id) references letter_version (municipality_id, id, template_id) on delete cascade,
  foreign key (municipality_id, asked_by) references staff
);
create index on letter_answer (municipality_id, template_id, created_at);
create index on letter_answer (municipality_id, version_id, template_id);
create index on letter_answer (municipality_id, asked_by);
comment on table letter_answer is
  'What a lawyer answered about a paragraph of a version, kept by whoever asked. It is carried to later versions where the paragraph stands.';
comment on column letter_answer.words_sealed is '`{ question: string; answer: string; by: string }`, sealed under the master key.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('letter_template', 'work', '{house}', 'masterKey'),
  ('letter_version', 'work', '{house}', 'masterKey'),
  ('letter_answer', 'work', '{house}', 'masterKey');
select guard_table('letter_template'), guard_table('letter_version'), guard_table('letter_answer');

create policy "those of the house read its letters" on letter_template for select to lydhoer_app using ((select house()));
grant select on letter_template to lydhoer_app;
create policy "those of the house begin a letter" on letter_template for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant insert (municipality_id, id, kind, words_sealed, department_id, answers_for, look_again_on, written_by) on letter_template to lydhoer_app;
create policy "those who write a letter say what it is for" on letter_template for update to lydhoer_app
  using ((select house()) and (department_id is null or department_id in (select department()) or answers_for = (select me())));
grant update (kind, words_sealed, department_id, answers_for, look_again_on, ended_on) on letter_template to lydhoer_app;

create policy "those of the house read how a letter is and was worded" on letter_version for select to lydhoer_app using ((select house()));
grant select on letter_version to lydhoer_app;
create policy "those who write a letter begin a version" on letter_version for insert to lydhoer_app
  with check (written_by = (select me()) and saved_by = (select me()) and exists (select from letter_template t
    where t.municipality_id = letter_version.municipality_id and t.id = letter_version.template_id
      and (t.department_id is null or t.department_id in (select department()) or t.answers_for = (select me()))));
grant insert (municipality_id, id, template_id, number, text_sealed, written_by, saved_by, saved_at) on letter_version to lydhoer_app;
create policy "those who write a letter word its draft, until the day after it is used" on letter_version for update to lydhoer_app
  using ((used_from is null or used_from >= (select today())) and exists (select from letter_template t
    where t.municipality_id = letter_version.municipality_id and t.id = letter_version.template_id
      and (t.department_id is null or t.department_id in (select department()) or t.answers_for = (select me()))))
  with check (saved_by = (select me()));
grant update (text_sealed, used_from, saved_by, saved_at) on letter_version to lydhoer_app;
create policy "whoever began a draft throws it away" on letter_version for delete to lydhoer_app
  using ((select house()) and used_from is null and written_by = (select me()));
grant delete on letter_version to lydhoer_app;

create policy "those of the house read what was answered about a letter" on letter_answer for select to lydhoer_app using ((select house()));
grant select on letter_answer to lydhoer_app;
create policy "those of the house keep what they were answered" on letter_answer for insert to lydhoer_app
  with check ((select house()) and asked_by = (select me()));
grant insert (municipality_id, id, template_id, version_id, paragraph, asked_by, answered_on, words_sealed) on letter_answer to lydhoer_app;
create policy "whoever kept an answer takes it away" on letter_answer for delete to lydhoer_app
  using ((select house()) and asked_by = (select me()));
grant delete on letter_answer to lydhoer_app;

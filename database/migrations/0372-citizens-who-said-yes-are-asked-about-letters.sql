-- A citizen may say yes to be asked about letters before they are sent to others. What they are shown is a copy; nobody but the house sees the versions
-- themselves. What they answer is theirs and they delete it; the house reads it and cannot see whose it is: that stands in a table of its own,
-- which only the citizen sees. There is no moment in it either.

create table panel_person (
  municipality_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person on delete cascade
);
comment on table panel_person is 'That a citizen has said yes to be asked about letters. Taken away when they say no.';

create table panel_letter (
  municipality_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  version_id uuid not null,
  text_sealed bytea not null,
  until date not null,
  asked_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, version_id, template_id) references letter_version (municipality_id, id, template_id),
  foreign key (municipality_id, asked_by) references staff
);
create index on panel_letter (municipality_id, template_id, created_at);
create index on panel_letter (municipality_id, version_id, template_id);
create index on panel_letter (municipality_id, asked_by);
create index on panel_letter (municipality_id, until);
comment on table panel_letter is 'A version as the panel is shown it, sealed under the master key, and the last day on which it is asked about it.';

create table panel_answer (
  municipality_id uuid not null,
  id uuid not null,
  panel_letter_id uuid not null,
  paragraph smallint check (paragraph between 1 and 500),
  words_sealed bytea not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, panel_letter_id) references panel_letter on delete cascade
);
create index on panel_answer (municipality_id, panel_letter_id);
comment on table panel_answer is
  'What a citizen of the panel says about a letter or a paragraph of it, without their name. Theirs to delete.';
comment on column panel_answer.paragraph is 'From 1; null is about the whole letter.';
comment on column panel_answer.words_sealed is
  '`{ understood: string; felt: string; would: string }`, sealed under the master key: the house reads it and the citizen does.';

create table panel_answer_of (
  municipality_id uuid not null,
  answer_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, answer_id),
  foreign key (municipality_id, answer_id) references panel_answer on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on panel_answer_of (municipality_id, person_id);
comment on table panel_answer_of is 'Whose an answer of the panel is: seen by the one who gave it, and by nobody else.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('panel_person', 'own', '{me}', '{}', null),
  ('panel_letter', 'work', '{house}', '{panel_person}', 'masterKey'),
  ('panel_answer', 'own', '{house}', '{panel_answer_of}', 'masterKey'),
  ('panel_answer_of', 'own', '{me}', '{}', null);
select guard_table('panel_person'), guard_table('panel_letter'), guard_table('panel_answer'), guard_table('panel_answer_of');

create policy "each sees whether they are in the panel" on panel_person for select to lydhoer_app using (person_id = (select me()));
grant select on panel_person to lydhoer_app;
create policy "a citizen says yes to be asked about letters" on panel_person for insert to lydhoer_app
  with check (person_id = (select me()) and not (select partnership()));
grant insert (municipality_id, person_id) on panel_person to lydhoer_app;
create policy "each says no again" on panel_person for delete to lydhoer_app using (person_id = (select me()));
grant delete on panel_person to lydhoer_app;

create policy "those of the house see what the panel is asked about" on panel_letter for select to lydhoer_app using ((select house()));
grant select on panel_letter to lydhoer_app;
create policy "the panel sees what it is asked about, while it is" on panel_letter for select to lydhoer_app
  using (until >= (select today()) and exists (select from panel_person p
    where p.municipality_id = panel_letter.municipality_id and p.person_id = (select me())));
create policy "those who write a letter ask the panel about it" on panel_letter for insert to lydhoer_app
  with check (asked_by = (select me()) and exists (select from letter_template t
    where t.municipality_id = panel_letter.municipality_id and t.id = panel_letter.template_id
      and (t.department_id is null or t.department_id in (select department()) or t.answers_for = (select me()))));
grant insert (municipality_id, id, template_id, version_id, text_sealed, until, asked_by) on panel_letter to lydhoer_app;

create policy "whoever gave an answer sees whose it is" on panel_answer_of for select to lydhoer_app using (person_id = (select me()));
grant select on panel_answer_of to lydhoer_app;
create policy "each says that an answer is theirs" on panel_answer_of for insert to lydhoer_app
  with check (person_id = (select me()) and exists (select from panel_person p
    where p.municipality_id = panel_answer_of.municipality_id and p.person_id = (select me())));
grant insert (municipality_id, answer_id, person_id) on panel_answer_of to lydhoer_app;

create policy "those of the house read what the panel says" on panel_answer for select to lydhoer_app using ((select house()));
grant select on panel_answer to lydhoer_app;
create policy "each in the panel reads what they said" on panel_answer for select to lydhoer_app
  using (exists (select from panel_answer_of o where o.municipality_id = panel_answer.municipality_id
    and o.answer_id = panel_answer.id and o.person_id = (select me())));
create policy "each in the panel says what they think while it is asked" on panel_answer for insert to lydhoer_app
  with check (exists (select from panel_letter l join panel_person p on p.municipality_id = l.municipality_id
    where l.municipality_id = panel_answer.municipality_id and l.id = panel_answer.panel_letter_id
      and l.until >= (select today()) and p.person_id = (select me())));
grant insert (municipality_id, id, panel_letter_id, paragraph, words_sealed) on panel_answer to lydhoer_app;
create policy "each deletes what they said" on panel_answer for delete to lydhoer_app
  using (exists (select from panel_answer_of o where o.municipality_id = panel_answer.municipality_id
    and o.answer_id = panel_answer.id and o.person_id = (select me())));
grant delete on panel_answer to lydhoer_app;

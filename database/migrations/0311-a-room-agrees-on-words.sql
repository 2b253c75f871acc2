-- People in a learning room write what a word means to them, with examples from talk that they have, and say that they agree. A word is one of
-- the house's or the municipality's own; what was written of it before stays and can be read, each with its day. An example is a link to a
-- passage: its words are not copied, and whoever does not have the passage sees no example.

create table glossary_wording (
  municipality_id uuid not null,
  id uuid not null,
  concept text check (concept ~ '^[a-z][a-zA-Z]{1,59}$'),
  code_id uuid,
  room_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, code_id) references code,
  foreign key (municipality_id, room_id) references learning_room,
  foreign key (municipality_id, written_by) references person,
  check (num_nonnulls(concept, code_id) = 1)
);
create index on glossary_wording (municipality_id, room_id, created_at);
create index on glossary_wording (municipality_id, code_id) where code_id is not null;
create index on glossary_wording (municipality_id, written_by);
comment on table glossary_wording is
  'What a word means, as it was written in a learning room (sealed): by whom and when. The last that was written of a word is how it is said now.';
comment on column glossary_wording.concept is 'The identifier of a word of the house; null for one of the municipality''s own.';

create table glossary_agreement (
  municipality_id uuid not null,
  wording_id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, wording_id, person_id),
  foreign key (municipality_id, wording_id) references glossary_wording on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on glossary_agreement (municipality_id, person_id);
comment on table glossary_agreement is 'That somebody in the room agrees with what was written of a word, and since when: said by themselves.';

create table glossary_example (
  municipality_id uuid not null,
  wording_id uuid not null,
  passage_id uuid not null,
  put_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, wording_id, passage_id),
  foreign key (municipality_id, wording_id) references glossary_wording on delete cascade,
  foreign key (municipality_id, passage_id) references passage on delete cascade,
  foreign key (municipality_id, put_by) references person on delete cascade
);
create index on glossary_example (municipality_id, passage_id);
create index on glossary_example (municipality_id, put_by);
comment on table glossary_example is
  'That a passage is an example of a word, by a link: seen by those who reflect and have the passage, and by nobody else.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('glossary_wording', 'work', '{reflects}', '{}', 'masterKey'),
  ('glossary_agreement', 'own', '{me,reflects}', '{}', null),
  ('glossary_example', 'consent', '{reflects}', '{passage}', null);
select guard_table('glossary_wording'), guard_table('glossary_agreement'), guard_table('glossary_example');

create policy "those who reflect read how a word is said" on glossary_wording for select using ((select reflects()));
grant select on glossary_wording to lydhoer_app;
create policy "whoever is in a room writes there how a word is said" on glossary_wording for insert
  with check (written_by = (select me())
    and exists (select from learning_room_person x where x.municipality_id = glossary_wording.municipality_id
      and x.room_id = glossary_wording.room_id and x.person_id = (select me())));
grant insert (municipality_id, id, concept, code_id, room_id, written_by, words_sealed) on glossary_wording to lydhoer_app;

create policy "those who reflect see who agrees" on glossary_agreement for select using ((select reflects()));
grant select on glossary_agreement to lydhoer_app;
create policy "whoever is in the room says that they agree" on glossary_agreement for insert
  with check (person_id = (select me()) and exists (select from glossary_wording w
    join learning_room_person x on x.municipality_id = w.municipality_id and x.room_id = w.room_id
    where w.municipality_id = glossary_agreement.municipality_id and w.id = glossary_agreement.wording_id
      and x.person_id = (select me())));
grant insert (municipality_id, wording_id, person_id) on glossary_agreement to lydhoer_app;
create policy "each takes back that they agree" on glossary_agreement for delete using (person_id = (select me()));
grant delete on glossary_agreement to lydhoer_app;

create policy "whoever wrote how a word is said takes it back until others agree" on glossary_wording for delete
  using (written_by = (select me()) and (select reflects())
    and not exists (select from glossary_agreement a where a.municipality_id = glossary_wording.municipality_id
      and a.wording_id = glossary_wording.id and a.person_id <> (select me())));
grant delete on glossary_wording to lydhoer_app;

create policy "those who reflect and have the passage see the example" on glossary_example for select
  using ((select reflects()) and exists (select from passage p where p.municipality_id = glossary_example.municipality_id
    and p.id = glossary_example.passage_id));
grant select on glossary_example to lydhoer_app;
create policy "whoever is in the room gives a passage that they have as an example" on glossary_example for insert
  with check (put_by = (select me())
    and exists (select from passage p where p.municipality_id = glossary_example.municipality_id
      and p.id = glossary_example.passage_id)
    and exists (select from glossary_wording w
      join learning_room_person x on x.municipality_id = w.municipality_id and x.room_id = w.room_id
      where w.municipality_id = glossary_example.municipality_id and w.id = glossary_example.wording_id
        and x.person_id = (select me())));
grant insert (municipality_id, wording_id, passage_id, put_by) on glossary_example to lydhoer_app;
create policy "whoever gave an example takes it away" on glossary_example for delete using (put_by = (select me()));
create policy "the owner of a passage takes it away as an example" on glossary_example for delete
  using (exists (select from passage p where p.municipality_id = glossary_example.municipality_id
    and p.id = glossary_example.passage_id and p.owner_id = (select me())));
grant delete on glossary_example to lydhoer_app;

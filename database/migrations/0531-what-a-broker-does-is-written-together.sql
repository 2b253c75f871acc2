-- What a knowledge broker does here is written together, in versions with why each was changed; each broker may say that it is so for them too. Whoever is alone
-- with it, or does not know what is theirs to do, can say that to a coordinator: it is between the two, and taken back in one press. Nobody counts it.

create table broker_role (
  municipality_id uuid not null,
  version integer not null check (version > 0),
  words_sealed bytea not null,
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  primary key (municipality_id, version),
  foreign key (municipality_id, written_by) references staff
);
create index on broker_role (municipality_id, written_by);
comment on table broker_role is 'What a knowledge broker does here, in versions. None is changed: what is written anew is the next.';
comment on column broker_role.words_sealed is '`{ does: string; why: string }`: what they do, and what was changed and why; sealed under the master key.';

create table broker_role_alike (
  municipality_id uuid not null,
  version integer not null,
  person_id uuid not null,
  primary key (municipality_id, version, person_id),
  foreign key (municipality_id, version) references broker_role on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on broker_role_alike (municipality_id, person_id);
comment on table broker_role_alike is 'That somebody who brings people together says of a version: so it is for me too.';

create table broker_told (
  municipality_id uuid not null,
  id uuid not null,
  first_id uuid not null,
  second_id uuid not null,
  author_id uuid not null check (author_id in (first_id, second_id)),
  what text not null check (what in ('alone', 'unclear')),
  words_sealed bytea not null,
  told_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, first_id, second_id, author_id, what),
  foreign key (municipality_id, first_id, second_id) references pair_key on delete cascade
);
create index on broker_told (municipality_id, second_id);
comment on table broker_told is
  'That somebody told a coordinator that they are alone with it, or that the role is unclear to them: for the two alone, until whoever told it takes it back.';
comment on column broker_told.words_sealed is 'What they wrote beside it; may be empty. Sealed with the key of the pair.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('broker_role', 'work', '{house}', '{}', 'masterKey'),
  ('broker_role_alike', 'own', '{house}', '{}', null),
  ('broker_told', 'shared', '{weTwo}', '{}', 'pair_key');
select guard_table('broker_role'), guard_table('broker_role_alike'), guard_table('broker_told');

create policy "the house reads what a broker does" on broker_role for select to lydhoer_app using ((select house()));
grant select on broker_role to lydhoer_app;
create policy "those who bring people together write it, in their own name" on broker_role for insert to lydhoer_app
  with check ((select brings_together()) and written_by = (select me()));
grant insert (municipality_id, version, words_sealed, written_by) on broker_role to lydhoer_app;

create policy "the house sees who says that it is so for them" on broker_role_alike for select to lydhoer_app using ((select house()));
grant select on broker_role_alike to lydhoer_app;
create policy "each who brings people together says it for themselves" on broker_role_alike for insert to lydhoer_app
  with check ((select brings_together()) and person_id = (select me()));
grant insert (municipality_id, version, person_id) on broker_role_alike to lydhoer_app;
create policy "each takes back that it is so for them" on broker_role_alike for delete to lydhoer_app using (person_id = (select me()));
grant delete on broker_role_alike to lydhoer_app;

create policy "the two read what one told the other" on broker_told for select to lydhoer_app using ((select we_two()) in (first_id, second_id));
grant select on broker_told to lydhoer_app;
create policy "each who brings people together tells it in their own name" on broker_told for insert to lydhoer_app
  with check ((select brings_together()) and author_id = (select me()));
grant insert (municipality_id, id, first_id, second_id, author_id, what, words_sealed) on broker_told to lydhoer_app;
create policy "whoever told it takes it back" on broker_told for delete to lydhoer_app using (author_id = (select me()));
grant delete on broker_told to lydhoer_app;

-- Registers of trajectories are for researchers and coordinators. Whoever brings a data set in names those who may use it;
-- a study is a data set and settings that never change, so that a colleague gets the same figures. Everything that people write
-- is sealed with the data set's own key: when its row goes, nothing of it can be opened again.

create table data_set (
  municipality_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  source text not null check (source in ('fjordby', 'wide', 'spells', 'sps')),
  purpose text not null check (purpose in ('research', 'evaluation', 'teaching')),
  about_sealed bytea not null,
  wrapped_key bytea not null,
  object_id text,
  people integer not null check (people >= 5),
  periods integer not null check (periods >= 1),
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, owner_id),
  unique (municipality_id, owner_id, submission_id),
  check ((source = 'fjordby') = (object_id is null)),
  foreign key (municipality_id, owner_id) references staff (municipality_id, person_id)
);
comment on table data_set is 'A register of trajectories, sealed in the object store, or the made-up one of Fjordby, which is drawn anew.';

create table data_set_user (
  municipality_id uuid not null,
  data_set_id uuid not null,
  owner_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, data_set_id, person_id),
  foreign key (municipality_id, data_set_id, owner_id) references data_set (municipality_id, id, owner_id) on delete cascade,
  foreign key (municipality_id, person_id) references staff (municipality_id, person_id)
);
create index on data_set_user (municipality_id, person_id);
comment on table data_set_user is 'Who may use a data set, its owner among them. Taking the row away takes their studies of it too.';

create table data_set_access (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  data_set_id uuid not null,
  person_id uuid not null,
  what text not null check (what in ('figures', 'download', 'report')),
  primary key (municipality_id, id),
  foreign key (municipality_id, data_set_id) references data_set on delete cascade,
  foreign key (municipality_id, person_id) references staff (municipality_id, person_id)
);
create index on data_set_access (municipality_id, data_set_id, at desc);
comment on table data_set_access is 'Each time someone looked at figures of a data set, for the purpose that it was brought in for. Append-only.';

create table study (
  municipality_id uuid not null,
  id uuid not null,
  data_set_id uuid not null,
  owner_id uuid not null,
  title_sealed bytea not null,
  settings jsonb not null check (jsonb_typeof(settings) = 'object'),
  state text not null default 'waiting' check (state in ('waiting', 'computing', 'ready', 'failed')),
  progress smallint not null default 0 check (progress between 0 and 100),
  told_at timestamptz not null default now(),
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, data_set_id, owner_id),
  unique (municipality_id, owner_id, submission_id),
  foreign key (municipality_id, data_set_id, owner_id)
    references data_set_user (municipality_id, data_set_id, person_id) on delete cascade
);
comment on table study is 'A data set and settings. The settings never change: other settings are another study.';

create table study_reader (
  municipality_id uuid not null,
  study_id uuid not null,
  data_set_id uuid not null,
  owner_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, study_id, person_id),
  foreign key (municipality_id, study_id, data_set_id, owner_id)
    references study (municipality_id, id, data_set_id, owner_id) on delete cascade,
  foreign key (municipality_id, data_set_id, person_id)
    references data_set_user (municipality_id, data_set_id, person_id) on delete cascade
);
create index on study_reader (municipality_id, person_id);
comment on table study_reader is 'With whom a study is shared, its owner among them; only with those who may use its data set.';

create table study_result (
  municipality_id uuid not null,
  study_id uuid not null,
  part text not null check (part ~ '^[a-z][a-zA-Z0-9]{0,39}$'),
  body_sealed bytea not null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, study_id, part),
  foreign key (municipality_id, study_id) references study on delete cascade
);
comment on table study_result is 'What has been computed of a study, part by part, so that a stopped machine goes on where it was.';

create table study_type (
  municipality_id uuid not null,
  study_id uuid not null,
  types smallint not null check (types between 2 and 12),
  number smallint not null check (number between 1 and types),
  words_sealed bytea not null,
  primary key (municipality_id, study_id, types, number),
  foreign key (municipality_id, study_id) references study on delete cascade
);
comment on table study_type is 'The name that people give a type together, and what they say it means.';

-- The file of a data set follows its row, as sound follows a recording.
create trigger remember_erased_object after delete on data_set
  for each row when (old.object_id is not null) execute function remember_erased_object();

do $$ declare t text; begin
  foreach t in array array['data_set', 'data_set_user', 'data_set_access', 'study', 'study_reader', 'study_result', 'study_type'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy "the owner, on duty only" on %I for all to lydhoer_owner
      using ((select on_duty())) with check ((select on_duty()))', t);
  end loop;
end $$;

create function studies_registers(who uuid) returns boolean
  language sql stable
  return exists (
    select from person_role
    where municipality_id = current_municipality() and person_id = who and role in ('researcher', 'coordinator')
      and valid_from <= today() and (valid_to is null or valid_to > today()));
comment on function studies_registers(uuid) is 'Does this person study registers today, as a researcher or a coordinator?';

create policy "its owner and its users see who may use a data set" on data_set_user for select
  using (municipality_id = (select current_municipality())
    and ((select current_person()) in (person_id, owner_id))
    and (select studies_registers(current_person())));
create policy "the owner lets a researcher or a coordinator use it" on data_set_user for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and studies_registers(person_id));
create policy "the owner takes the use back" on data_set_user for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant select, delete on data_set_user to lydhoer_app;
grant insert (municipality_id, data_set_id, owner_id, person_id) on data_set_user to lydhoer_app;

create policy "those who may use a data set see it" on data_set for select
  using (exists (select from data_set_user u
    where u.municipality_id = data_set.municipality_id and u.data_set_id = data_set.id));
create policy "a researcher or a coordinator brings a data set in" on data_set for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and (select studies_registers(current_person())));
create policy "the owner deletes a data set" on data_set for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant select, delete on data_set to lydhoer_app;
grant insert (municipality_id, id, owner_id, source, purpose, about_sealed, wrapped_key, object_id, people, periods, submission_id)
  on data_set to lydhoer_app;

create policy "the owner sees who looked at a data set" on data_set_access for select
  using (exists (select from data_set d where d.municipality_id = data_set_access.municipality_id
    and d.id = data_set_access.data_set_id and d.owner_id = (select current_person())));
create policy "whoever looks is written down in their own name" on data_set_access for insert
  with check (person_id = (select current_person())
    and exists (select from data_set d where d.municipality_id = data_set_access.municipality_id
      and d.id = data_set_access.data_set_id));
grant select on data_set_access to lydhoer_app;
grant insert (municipality_id, data_set_id, person_id, what) on data_set_access to lydhoer_app;

create policy "owner and readers see who reads a study" on study_reader for select
  using (municipality_id = (select current_municipality())
    and ((select current_person()) in (person_id, owner_id))
    and (select studies_registers(current_person())));
create policy "the owner shares a study" on study_reader for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
create policy "the owner takes a shared study back" on study_reader for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant select, delete on study_reader to lydhoer_app;
grant insert (municipality_id, study_id, data_set_id, owner_id, person_id) on study_reader to lydhoer_app;

create policy "those it is shared with see a study" on study for select
  using (exists (select from study_reader r
    where r.municipality_id = study.municipality_id and r.study_id = study.id));
create policy "whoever may use a data set begins a study of it" on study for insert
  with check (owner_id = (select current_person())
    and exists (select from data_set_user u
      where u.municipality_id = study.municipality_id and u.data_set_id = study.data_set_id));
create policy "a study is computed for its owner" on study for update
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
create policy "the owner deletes a study" on study for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant select, delete on study to lydhoer_app;
grant insert (municipality_id, id, data_set_id, owner_id, title_sealed, settings, submission_id) on study to lydhoer_app;
grant update (state, progress, told_at) on study to lydhoer_app;

create policy "whoever sees a study sees what was computed" on study_result for select
  using (exists (select from study s where s.municipality_id = study_result.municipality_id and s.id = study_result.study_id));
create policy "what was computed is kept for the owner" on study_result for insert
  with check (exists (select from study s where s.municipality_id = study_result.municipality_id
    and s.id = study_result.study_id and s.owner_id = (select current_person())));
grant select on study_result to lydhoer_app;
grant insert (municipality_id, study_id, part, body_sealed) on study_result to lydhoer_app;

create policy "whoever sees a study names its types" on study_type for all to lydhoer_app
  using (exists (select from study s where s.municipality_id = study_type.municipality_id and s.id = study_type.study_id));
grant select on study_type to lydhoer_app;
grant insert (municipality_id, study_id, types, number, words_sealed) on study_type to lydhoer_app;
grant update (words_sealed) on study_type to lydhoer_app;

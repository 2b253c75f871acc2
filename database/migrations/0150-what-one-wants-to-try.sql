-- After Lån et øre each may write what they want to try themselves, and later how it went. The row may exist because it is one
-- person's own; only they see it. How it went is sealed too, also that nothing was tried, so that nobody can count it.

create table experiment (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  wants_sealed bytea not null,
  ask_on date,
  went_sealed bytea,
  ear_session_id uuid,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, person_id, submission_id),
  foreign key (municipality_id, person_id) references person_key on delete cascade,
  -- It is about one's own practice and not about the citizen, so it stays when the citizen says no; that it came from there does not.
  foreign key (municipality_id, ear_session_id) references ear_session on delete set null (ear_session_id)
);
create index on experiment (municipality_id, person_id, created_at, id);
create index on experiment (municipality_id, person_id, ask_on) where ask_on is not null;
create index on experiment (municipality_id, ear_session_id) where ear_session_id is not null;
comment on table experiment is
  'What one person wants to try in their own conversations, and how it went. Nobody else''s, and counted nowhere. From ask_on they are asked; null is not asked.';

insert into resting (table_name, ground, audiences, sealed_with) values ('experiment', 'own', '{me}', 'person_key');
select guard_table('experiment');

create policy "each has what they want to try themselves" on experiment for all using (person_id = (select me()));
grant select, delete on experiment to lydhoer_app;
grant insert (municipality_id, id, person_id, wants_sealed, ask_on, ear_session_id, submission_id) on experiment to lydhoer_app;
grant update (wants_sealed, ask_on, went_sealed) on experiment to lydhoer_app;

-- The next session opens with what people said last time that they would try. What each wants to try is their own and nobody else's; what
-- they bring to a session is a copy in their own words, which goes with the session, and which they can take back.

create table brought_experiment (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  person_id uuid not null,
  body_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, ear_session_id, person_id),
  foreign key (municipality_id, ear_session_id, person_id) references ear_session_participant on delete cascade
);
comment on table brought_experiment is
  'What somebody in an ear session wanted to try since last time, in their own words: brought by themselves, for everybody in the session.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('brought_experiment', 'consent', '{me}', '{ear_session}', 'conversation_key');
select guard_table('brought_experiment');

create policy "those in the session see what is brought" on brought_experiment for select
  using (exists (select from ear_session e where e.municipality_id = brought_experiment.municipality_id
    and e.id = brought_experiment.ear_session_id));
create policy "each brings their own" on brought_experiment for insert with check (person_id = (select me()));
create policy "each takes back what they brought" on brought_experiment for delete using (person_id = (select me()));
grant select, delete on brought_experiment to lydhoer_app;
grant insert (municipality_id, ear_session_id, person_id, body_sealed) on brought_experiment to lydhoer_app;

create trigger tell_change after insert or update or delete on brought_experiment
  for each row execute function tell_ear_session();

-- Whoever presses twice, or eight times, makes one passage, one session and one transcript: the row carries the id of the form
-- that made it, and the database takes each form once.

alter table passage add column submission_id uuid not null default gen_random_uuid(),
  add unique (municipality_id, owner_id, submission_id);
comment on column passage.submission_id is 'The form that chose it; the same form again is the same passage.';
grant insert (submission_id) on passage to lydhoer_app;

alter table ear_session add column submission_id uuid not null default gen_random_uuid(),
  add unique (municipality_id, owner_id, submission_id);
comment on column ear_session.submission_id is 'The form that opened it; the same form again is the same session.';
grant insert (submission_id) on ear_session to lydhoer_app;

-- A transcript may also be written here, or come from the terminal: then there is no form.
alter table transcript add column submission_id uuid, add unique (municipality_id, owner_id, submission_id);
comment on column transcript.submission_id is 'The form that it came with; the same form again brings nothing new.';
grant insert (submission_id) on transcript to lydhoer_app;

alter table recording add column submission_id uuid, add unique (municipality_id, owner_id, submission_id);
comment on column recording.submission_id is 'The form that it came with; the same form again brings nothing new.';
grant insert (submission_id) on recording to lydhoer_app;

-- How the agenda is made is chosen with a press: pressed twice, it is chosen once. Where the way is to ring, it stands on the worker's day until
-- somebody has rung, also when the citizen had nothing to say.

alter table agenda_way add column submission_id uuid not null;
alter table agenda_way add unique (municipality_id, chosen_by, submission_id);
grant insert (submission_id) on agenda_way to lydhoer_app;

alter table citizen_meeting add column rung_at timestamptz;
comment on column citizen_meeting.rung_at is
  'When a worker had rung before it, to hear what the citizen wants to talk about; null is not yet, or not their way.';
grant update (rung_at) on citizen_meeting to lydhoer_app;

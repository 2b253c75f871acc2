-- The pauses as they were measured on the sound stand with the recording, as its outline does: they go with it, and whoever may
-- not hear it does not see them. What a person has written of silences stands in the transcript and is never changed by these.

alter table recording add column pauses jsonb check (jsonb_typeof(pauses) = 'array');
comment on column recording.pauses is
  'Measured silences as [{fromMs, toMs, ms, errorMs}]; null when not measured. No words.';
grant update (pauses) on recording to lydhoer_app;

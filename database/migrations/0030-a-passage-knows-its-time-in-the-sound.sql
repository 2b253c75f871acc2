-- Where a passage lies in the sound is settled by its owner, who sees the turn after it: transcripts often say only when a
-- turn begins. A recipient sees no more than the passage, and could not tell where it ends.

alter table passage
  add column from_ms integer check (from_ms >= 0),
  add column to_ms integer check (to_ms >= from_ms);
comment on column passage.to_ms is 'Where its sound ends, in ms; null when the transcript has no times.';
grant insert (from_ms, to_ms) on passage to lydhoer_app;

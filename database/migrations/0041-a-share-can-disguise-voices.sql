-- The owner can let a recipient hear a passage with its voices at another pitch and with stretches of it silenced. It is settled
-- when the passage is shared: what somebody has been given cannot be made clearer afterwards without sharing anew.

alter table passage_share add column veil jsonb check (jsonb_typeof(veil) = 'object');
comment on column passage_share.veil is
  'How its sound is disguised, as {pitch, silent: [{fromMs, toMs}]}; null for sound as it is. No words.';
grant insert (veil) on passage_share to lydhoer_app;

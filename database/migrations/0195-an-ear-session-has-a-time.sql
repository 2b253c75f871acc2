-- An ear session can be found in a calendar: when it begins, how long it lasts and where. Both are said by the one who opens it and can
-- be changed by those who lead it. Where is words that people write, and is sealed with the key of the conversation.

alter table ear_session
  add column starts_at timestamptz,
  add column minutes smallint check (minutes between 5 and 480),
  add column room_sealed bytea,
  add check ((starts_at is null) = (minutes is null));
comment on column ear_session.starts_at is 'When it begins; null until somebody has said so.';
comment on column ear_session.minutes is 'How long it lasts, in minutes.';
comment on column ear_session.room_sealed is 'Where, in words.';

update resting set sealed_with = 'conversation_key' where table_name = 'ear_session';

-- What waits today and tomorrow is looked for by its time.
create index on ear_session (municipality_id, starts_at) where starts_at is not null;

grant insert (starts_at, minutes, room_sealed) on ear_session to lydhoer_app;
grant update (starts_at, minutes, room_sealed) on ear_session to lydhoer_app;

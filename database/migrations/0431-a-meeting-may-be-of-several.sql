-- A meeting may be of the citizen, the worker and others around the citizen: who, is said in kind and not by name, since a doctor at the table tells
-- something of its own. So it is sealed with the citizen's key.

alter table citizen_meeting add with_sealed bytea;
comment on column citizen_meeting.with_sealed is
  '`{ with: string[] }`: which kinds of people sit at it besides the two, in kind («mentor») and not by name; null is the two alone. Filled up to whole kilobytes and sealed with the citizen''s key.';
update resting set sealed_with = 'citizen_key' where table_name = 'citizen_meeting';
grant insert (with_sealed), update (with_sealed) on citizen_meeting to lydhoer_app;

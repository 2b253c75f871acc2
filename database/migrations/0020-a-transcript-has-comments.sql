-- What stands between the turns belongs to the transcript, and is as private as they are.

alter table transcript add column about_sealed bytea;
comment on column transcript.about_sealed is 'Language and comments, sealed: what the file says besides its turns.';
grant insert (about_sealed) on transcript to lydhoer_app;
grant update (about_sealed) on transcript to lydhoer_app;

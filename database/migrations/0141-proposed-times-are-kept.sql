-- A transcript without times is shown with times proposed from the pauses in its sound. Finding them takes a third of a second
-- for an hour, so they are kept, sealed with the key of the conversation's words; they go with the transcript and with the sound.

create table proposed_times (
  municipality_id uuid not null,
  conversation_id uuid not null,
  body_sealed bytea not null,
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, conversation_id) references transcript on delete cascade,
  foreign key (municipality_id, conversation_id) references recording on delete cascade
);
comment on table proposed_times is
  'About when each turn of a transcript without times was said, for its owner. Made of the transcript and its sound; gone with either.';
comment on column proposed_times.body_sealed is
  'The times, with a fingerprint of what they were made of: another text or another sound makes them anew.';

alter table proposed_times enable row level security;
alter table proposed_times force row level security;
create policy "the owner of the transcript keeps its proposed times" on proposed_times for all to lydhoer_app
  using (exists (select from transcript t
    where t.municipality_id = proposed_times.municipality_id and t.conversation_id = proposed_times.conversation_id
      and t.owner_id = (select current_person())));
grant select on proposed_times to lydhoer_app;
grant insert (municipality_id, conversation_id, body_sealed) on proposed_times to lydhoer_app;
grant update (body_sealed) on proposed_times to lydhoer_app;
create policy "the owner, on duty only" on proposed_times for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));

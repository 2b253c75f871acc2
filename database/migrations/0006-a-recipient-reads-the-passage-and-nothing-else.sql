-- Turns, speakers, sound and keys: for the owner, the citizen, and the recipients of a passage.

alter table turn enable row level security;
alter table turn force row level security;
create policy "whoever sees the transcript reads its turns" on turn for select
  using (exists (select from transcript t
    where t.municipality_id = turn.municipality_id and t.conversation_id = turn.conversation_id));
create policy "the recipient reads the turns of the passage" on turn for select
  using (exists (select from passage_share s
    where s.municipality_id = turn.municipality_id and s.conversation_id = turn.conversation_id
      and s.with_person_id = (select current_person()) and turn.number between s.from_turn and s.to_turn));
grant select on turn to lydhoer_app;
create policy "the owner writes turns until they are confirmed" on turn for insert
  with check (exists (select from transcript t
    where t.municipality_id = turn.municipality_id and t.conversation_id = turn.conversation_id
      and t.owner_id = (select current_person()) and t.confirmed_at is null));
grant insert (municipality_id, conversation_id, number, speaker_code, start_ms, end_ms, body_sealed) on turn to lydhoer_app;
create policy "the owner corrects turns until they are confirmed" on turn for update
  using (exists (select from transcript t
    where t.municipality_id = turn.municipality_id and t.conversation_id = turn.conversation_id
      and t.owner_id = (select current_person()) and t.confirmed_at is null));
grant update (speaker_code, start_ms, end_ms, body_sealed) on turn to lydhoer_app;
create policy "the owner removes turns until they are confirmed" on turn for delete
  using (exists (select from transcript t
    where t.municipality_id = turn.municipality_id and t.conversation_id = turn.conversation_id
      and t.owner_id = (select current_person()) and t.confirmed_at is null));
grant delete on turn to lydhoer_app;

alter table speaker enable row level security;
alter table speaker force row level security;
create policy "whoever sees the transcript sees who speaks" on speaker for select
  using (exists (select from transcript t
    where t.municipality_id = speaker.municipality_id and t.conversation_id = speaker.conversation_id));
create policy "the recipient sees who speaks in the passage" on speaker for select
  using (exists (select from turn u join passage_share s
      on s.municipality_id = u.municipality_id and s.conversation_id = u.conversation_id
      and s.with_person_id = (select current_person()) and u.number between s.from_turn and s.to_turn
    where u.municipality_id = speaker.municipality_id and u.conversation_id = speaker.conversation_id
      and u.speaker_code = speaker.code));
grant select on speaker to lydhoer_app;
create policy "the owner writes speakers until they are confirmed" on speaker for insert
  with check (exists (select from transcript t
    where t.municipality_id = speaker.municipality_id and t.conversation_id = speaker.conversation_id
      and t.owner_id = (select current_person()) and t.confirmed_at is null));
grant insert (municipality_id, conversation_id, code, role, label_sealed) on speaker to lydhoer_app;
create policy "the owner corrects speakers until they are confirmed" on speaker for update
  using (exists (select from transcript t
    where t.municipality_id = speaker.municipality_id and t.conversation_id = speaker.conversation_id
      and t.owner_id = (select current_person()) and t.confirmed_at is null));
grant update (role, label_sealed) on speaker to lydhoer_app;
create policy "the owner removes speakers until they are confirmed" on speaker for delete
  using (exists (select from transcript t
    where t.municipality_id = speaker.municipality_id and t.conversation_id = speaker.conversation_id
      and t.owner_id = (select current_person()) and t.confirmed_at is null));
grant delete on speaker to lydhoer_app;

create policy "the recipient hears the sound when it is shared" on recording for select
  using (exists (select from passage_share s
    where s.municipality_id = recording.municipality_id and s.conversation_id = recording.conversation_id
      and s.with_person_id = (select current_person()) and s.with_sound));

-- Whoever has a passage may ask to hold an ear session on it. The one whose conversation it is is told first and says yes or no; nobody
-- else hears of it before, since nobody else is given the passage before. With a yes the owner opens the passage for those who were
-- chosen, as they do for a session of their own; with a no it is off, and stands until whoever asked has seen it.

alter table ear_session
  add column owner_says text not null default 'yes' check (owner_says in ('asked', 'yes', 'no'));
comment on column ear_session.owner_says is
  'What the one whose conversation it is says of a session that another has prepared: asked, yes or no; yes from the beginning of one of their own.';
create index on ear_session (municipality_id, facilitator_id, phase_since) where owner_says = 'no';
grant insert (owner_says) on ear_session to lydhoer_app;
grant update (owner_says) on ear_session to lydhoer_app;

-- Whoever asks may not see the consent; the passage that they have carries its last day.
create function rest_on_passage() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    new.ground_until := (select p.ground_until from passage p where p.municipality_id = new.municipality_id and p.id = new.passage_id);
    if new.ground_until is null or new.ground_until < today() then
      raise exception 'The citizen has not agreed to own reflection on this conversation'
        using errcode = 'insufficient_privilege', hint = 'Register the consent first.';
    end if;
    return new;
  end $$;
comment on function rest_on_passage() is 'What is held on a passage lasts as long as the passage does.';
drop trigger rest_on_ground on ear_session;
create trigger rest_on_passage before insert on ear_session for each row execute function rest_on_passage();

create policy "whoever has a passage asks to hold a session on it" on ear_session for insert
  with check (facilitator_id = (select me()) and owner_says = 'asked' and exists (select from passage_share s
    where s.municipality_id = ear_session.municipality_id and s.passage_id = ear_session.passage_id
      and s.conversation_id = ear_session.conversation_id and s.owner_id = ear_session.owner_id
      and s.with_person_id = (select me()) and s.purpose = 'colleagues'));
create policy "whoever asked takes it back until there is a yes" on ear_session for delete
  using (facilitator_id = (select me()) and owner_says <> 'yes');

drop policy "owner and facilitator move through the phases" on ear_session;
create policy "the owner moves through the phases, and answers whoever asks" on ear_session for update
  using (owner_id = (select me()) and ground_until >= (select today()));
create policy "whoever leads moves through the phases once the owner has said yes" on ear_session for update
  using (facilitator_id = (select me()) and owner_says = 'yes' and ground_until >= (select today()));

-- Nobody is put down for a session who could not be given its passage.
drop policy "owner and facilitator invite" on ear_session_participant;
create policy "owner and facilitator invite those who may have the passage" on ear_session_participant for insert
  with check (exists (select from ear_session e where e.municipality_id = ear_session_participant.municipality_id
    and e.id = ear_session_participant.ear_session_id and (select me()) in (e.owner_id, e.facilitator_id)
    and (ear_session_participant.person_id = e.owner_id or may_receive(ear_session_participant.person_id, 'colleagues')
      or may_receive(ear_session_participant.person_id, 'research'))));

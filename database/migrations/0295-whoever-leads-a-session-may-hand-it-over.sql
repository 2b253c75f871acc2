-- Somebody who leads a session may let another in it lead: for a time, for good, or because they are away that day. The owner may say so too.
-- It is done here, on duty, because whoever leads sees nobody's share but their own, and the one who is to lead must have the passage.

create function hand_over_session(in_session uuid, in_to uuid) returns boolean
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'correct', true);
    update ear_session e set facilitator_id = in_to
      where e.municipality_id = current_municipality() and e.id = in_session
        and me() in (e.owner_id, e.facilitator_id) and e.owner_says = 'yes' and e.phase <> 'ended' and e.ground_until >= today()
        and exists (select from ear_session_participant x
          where x.municipality_id = e.municipality_id and x.ear_session_id = e.id and x.person_id = in_to)
        and (in_to = e.owner_id or exists (select from passage_share s
          where s.municipality_id = e.municipality_id and s.passage_id = e.passage_id and s.with_person_id = in_to
            and least(s.until, s.stands_until, s.ground_until) >= today() and may_receive(in_to, s.purpose)))
        and (me() = e.owner_id or exists (select from passage_share s
          where s.municipality_id = e.municipality_id and s.passage_id = e.passage_id and s.with_person_id = me()
            and least(s.until, s.stands_until, s.ground_until) >= today() and may_receive(me(), s.purpose)));
    return found;
  end $$;
comment on function hand_over_session(uuid, uuid) is
  'Lets another in a session lead it, who has the passage today; by its owner or whoever leads it. Whether it was done.';
revoke all on function hand_over_session(uuid, uuid) from public;
grant execute on function hand_over_session(uuid, uuid) to lydhoer_app;

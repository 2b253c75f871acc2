-- A conversation that was written in with another day or kind is put right by its owner for as long as nothing has been put in. What
-- the citizen answered was written down as of that day, so it follows.

create function correct_conversation(in_conversation uuid, in_kind text, in_held_on date) returns boolean
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality(); before date;
  begin
    perform set_config('lydhoer.duty', 'correct', true);
    select held_on into before from conversation
      where municipality_id = here and id = in_conversation and owner_id = current_person() for update;
    if not found or exists (select from transcript where municipality_id = here and conversation_id = in_conversation)
        or exists (select from recording where municipality_id = here and conversation_id = in_conversation)
        or exists (select from transcript_draft where municipality_id = here and conversation_id = in_conversation) then
      return false;
    end if;
    update conversation set kind = in_kind, held_on = in_held_on
      where municipality_id = here and id = in_conversation;
    update consent set given_on = in_held_on
      where municipality_id = here and conversation_id = in_conversation and given_on = before;
    return true;
  end $$;
comment on function correct_conversation(uuid, text, date) is
  'The owner puts right the day and the kind of a conversation into which nothing has been put. Whether it was done.';
revoke all on function correct_conversation(uuid, text, date) from public;
grant execute on function correct_conversation(uuid, text, date) to lydhoer_app;

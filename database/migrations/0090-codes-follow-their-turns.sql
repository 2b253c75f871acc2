-- When turns are numbered anew, the codes on them follow as noticings do: the words that carried a code carry it still, and where
-- those words were changed the whole turn carries it.

create or replace function correct_transcript(in_conversation uuid, in_about bytea, in_speakers jsonb, in_turns jsonb, in_passages jsonb,
    in_moves jsonb) returns void
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality(); me uuid := current_person();
  begin
    perform set_config('lydhoer.duty', 'correct', true);
    perform from transcript where municipality_id = here and conversation_id = in_conversation and owner_id = me
      and confirmed_at is not null and ground_until >= today() for update;
    if not found then
      raise exception 'No such transcript' using errcode = 'no_data_found';
    end if;
    perform from transcript_draft where municipality_id = here and conversation_id = in_conversation and checking for update;
    if not found then
      raise exception 'Nobody has looked the names over' using errcode = 'no_data_found';
    end if;
    if exists (select from passage p where p.municipality_id = here and p.conversation_id = in_conversation
        and not exists (select from jsonb_array_elements(in_passages) one where (one ->> 'id')::uuid = p.id)) then
      raise exception 'A passage was chosen meanwhile' using errcode = 'serialization_failure';
    end if;

    set constraints all deferred;
    update transcript set about_sealed = in_about where municipality_id = here and conversation_id = in_conversation;
    delete from turn where municipality_id = here and conversation_id = in_conversation;
    delete from speaker where municipality_id = here and conversation_id = in_conversation;
    insert into speaker (municipality_id, conversation_id, code, role)
      select here, in_conversation, one.code, one.role
      from jsonb_to_recordset(in_speakers) as one (code text, role text);
    insert into turn (municipality_id, conversation_id, number, speaker_code, start_ms, end_ms, body_sealed)
      select here, in_conversation, one.number, one.speaker, one.start_ms, one.end_ms, decode(one.body, 'base64')
      from jsonb_to_recordset(in_turns) as one (number integer, speaker text, start_ms integer, end_ms integer, body text);
    update passage p set from_turn = one.from_turn, to_turn = one.to_turn, from_ms = one.from_ms, to_ms = one.to_ms
      from jsonb_to_recordset(in_passages)
        as one (id uuid, from_turn integer, to_turn integer, from_ms integer, to_ms integer)
      where p.municipality_id = here and p.conversation_id = in_conversation and p.id = one.id;
    update passage_share s set from_turn = p.from_turn, to_turn = p.to_turn from passage p
      where s.municipality_id = here and s.conversation_id = in_conversation
        and p.municipality_id = here and p.id = s.passage_id;
    -- Words that were pointed at are pointed at still, where they stand before or after what was changed in their turn.
    update noticing n set from_turn = a.first, to_turn = greatest(a.first, b.last),
        from_char = case when n.to_char <= a.head then n.from_char when n.from_char >= a.tail then n.from_char + a.shift end,
        to_char = case when n.to_char <= a.head then n.to_char when n.from_char >= a.tail then n.to_char + a.shift end
      from jsonb_to_recordset(in_moves)
          as a (number integer, first integer, last integer, head integer, tail integer, shift integer),
        jsonb_to_recordset(in_moves) as b (number integer, last integer)
      where n.municipality_id = here and n.conversation_id = in_conversation
        and a.number = n.from_turn and b.number = n.to_turn;
    update coded_span n set from_turn = a.first, to_turn = greatest(a.first, b.last),
        from_char = case when n.to_char <= a.head then n.from_char when n.from_char >= a.tail then n.from_char + a.shift end,
        to_char = case when n.to_char <= a.head then n.to_char when n.from_char >= a.tail then n.to_char + a.shift end
      from jsonb_to_recordset(in_moves)
          as a (number integer, first integer, last integer, head integer, tail integer, shift integer),
        jsonb_to_recordset(in_moves) as b (number integer, last integer)
      where n.municipality_id = here and n.conversation_id = in_conversation
        and a.number = n.from_turn and b.number = n.to_turn;
    delete from name_mention where municipality_id = here and conversation_id = in_conversation;
    delete from transcript_draft where municipality_id = here and conversation_id = in_conversation;
    set constraints all immediate;
  end $$;
comment on function correct_transcript(uuid, bytea, jsonb, jsonb, jsonb, jsonb) is
  'The owner''s corrections, names looked over, take the place of the confirmed turns; passages, noticings and codes follow them.';

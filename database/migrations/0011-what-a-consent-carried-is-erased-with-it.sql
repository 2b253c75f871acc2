-- Withdrawing own reflection erases the whole conversation; withdrawing another purpose erases what rested on that.
-- One transaction; a receipt with counts is all that stays.

create function erase_what_rests_on(in_municipality uuid, in_conversation uuid, in_purpose text, in_how text)
  returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    receipt uuid; whose uuid; counts jsonb;
    whole boolean := in_purpose = 'ownReflection';
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    select citizen_id into whose from conversation
      where municipality_id = in_municipality and id = in_conversation for update;
    select jsonb_build_object(
      'sound', (select count(*) from recording
        where whole and municipality_id = in_municipality and conversation_id = in_conversation),
      'turns', (select count(*) from turn
        where whole and municipality_id = in_municipality and conversation_id = in_conversation),
      'passages', (select count(*) from passage
        where whole and municipality_id = in_municipality and conversation_id = in_conversation),
      'shares', (select count(*) from passage_share
        where (whole or purpose = in_purpose) and municipality_id = in_municipality and conversation_id = in_conversation),
      'noticings', (select count(*) from noticing
        where (whole or rests_on = in_purpose) and municipality_id = in_municipality and conversation_id = in_conversation),
      'earSessions', (select count(*) from ear_session
        where (whole or in_purpose = 'colleagues')
          and municipality_id = in_municipality and conversation_id = in_conversation)) into counts;
    insert into consent_receipt (municipality_id, citizen_id, purpose, how, erased)
      values (in_municipality, whose, in_purpose, in_how, counts) returning id into receipt;
    if whole then
      -- Waiting and finished jobs name the conversation by its id.
      if to_regclass('pgboss.job') is not null then
        execute 'delete from pgboss.job where data ->> ''conversationId'' = $1' using in_conversation::text;
      end if;
      -- Everything of the conversation hangs on this row by cascading keys, the consents themselves too.
      delete from conversation where municipality_id = in_municipality and id = in_conversation;
    else
      delete from noticing where municipality_id = in_municipality and conversation_id = in_conversation
        and rests_on = in_purpose;
      delete from ear_session where municipality_id = in_municipality and conversation_id = in_conversation
        and in_purpose = 'colleagues';
      delete from passage_share where municipality_id = in_municipality and conversation_id = in_conversation
        and purpose = in_purpose;
      update consent set state = in_how, decided_at = now()
        where municipality_id = in_municipality and conversation_id = in_conversation and purpose = in_purpose;
    end if;
    return receipt;
  end $$;
comment on function erase_what_rests_on(uuid, uuid, text, text) is
  'Erases what rests on one consent and leaves a receipt. Called by the two functions below only.';
revoke all on function erase_what_rests_on(uuid, uuid, text, text) from public;

create function withdraw_consent(in_conversation uuid, in_purpose text) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality(); me uuid := current_person();
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    perform from consent
      where municipality_id = here and conversation_id = in_conversation and purpose = in_purpose
        and me in (citizen_id, owner_id) and state = 'given' for update;
    if not found then
      raise exception 'No such consent' using errcode = 'no_data_found';
    end if;
    return erase_what_rests_on(here, in_conversation, in_purpose, 'withdrawn');
  end $$;
comment on function withdraw_consent(uuid, text) is
  'The citizen (or the owner, when told) withdraws one consent; everything that it carried is erased. The receipt''s id.';
revoke all on function withdraw_consent(uuid, text) from public;
grant execute on function withdraw_consent(uuid, text) to lydhoer_app;

create function expire_consents() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare past record; ended integer := 0;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    for past in
      select municipality_id, conversation_id, purpose from consent
      where state = 'given' and stands_until < today()
      order by purpose = 'ownReflection' desc
    loop
      perform from consent where municipality_id = past.municipality_id and conversation_id = past.conversation_id
        and purpose = past.purpose and state = 'given' and stands_until < today() for update;
      if found then
        perform erase_what_rests_on(past.municipality_id, past.conversation_id, past.purpose, 'ended');
        ended := ended + 1;
      end if;
    end loop;
    return ended;
  end $$;
comment on function expire_consents() is
  'Erases what rested on consents whose last day has passed, in every municipality. How many were ended. Safe to repeat.';
revoke all on function expire_consents() from public;
grant execute on function expire_consents() to lydhoer_app;

create function conversations_noticed() returns setof uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select distinct n.conversation_id from noticing n
    join conversation c on c.municipality_id = n.municipality_id and c.id = n.conversation_id
    where c.municipality_id = current_municipality() and c.citizen_id = current_person();
  end $$;
comment on function conversations_noticed() is
  'The citizen''s conversations in which someone has written what they noticed: that it exists, never what it says.';
revoke all on function conversations_noticed() from public;
grant execute on function conversations_noticed() to lydhoer_app;

-- Trigger functions run by their triggers; nobody calls them.
revoke all on function remember_erased_object() from public;

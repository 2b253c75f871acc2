-- When something is erased, whoever had it is told that it is gone, since when and why, and nothing else: no word of it, no
-- name of the citizen, not even the id. The address they knew it by is kept as a fingerprint, so that the old link can say
-- what happened. The line itself goes after some days, by a rule with a date.

-- A rule that changes gets a line more, with its first day; lines written before keep the day they were given.
create function days_kept(what text, on_day date) returns integer
  language sql immutable parallel safe
  return (select days from (values
      ('goneNotice', '-infinity'::date, 90)
    ) as rule (kind, valid_from, days)
    where kind = what and valid_from <= on_day order by valid_from desc limit 1);
comment on function days_kept(text, date) is 'For how many days something of this kind is kept, by the rule that holds on a day.';

create function danish_day(moment timestamptz) returns date
  language sql immutable parallel safe
  return (moment at time zone 'Europe/Copenhagen')::date;
comment on function danish_day(timestamptz) is 'The date in Denmark at a moment.';

create function address_of(thing uuid) returns bytea
  language sql immutable parallel safe
  return sha256(convert_to(thing::text, 'UTF8'));
comment on function address_of(uuid) is 'The fingerprint of an id: found again by whoever knows the id, told to nobody else.';

create table gone_notice (
  municipality_id uuid not null,
  person_id uuid not null,
  address bytea not null,
  thing text not null check (thing in ('conversation', 'passage', 'earSession')),
  of_day date not null,
  shared_by uuid,
  why text not null check (why in ('withdrawn', 'ended', 'mistaken')),
  gone_on date not null default today(),
  until date not null default today() + days_kept('goneNotice', today()),
  receipt_id uuid,
  primary key (municipality_id, person_id, address),
  foreign key (municipality_id, person_id) references person,
  foreign key (municipality_id, shared_by) references staff (municipality_id, person_id),
  foreign key (municipality_id, receipt_id) references consent_receipt
);
create index on gone_notice (until);
comment on table gone_notice is
  'Someone is told that a thing they had is erased: since when and why, until a last day. No content, no id of it, no citizen.';
comment on column gone_notice.address is 'The fingerprint (address_of) of the id by which this person knew the thing.';
comment on column gone_notice.of_day is 'The day they knew it by: of the conversation for its two, else the day it was opened for them.';
comment on column gone_notice.shared_by is 'Who had shared it with them; null for their own.';
comment on column gone_notice.receipt_id is 'For the citizen: the receipt that counts what was erased.';

alter table gone_notice enable row level security;
alter table gone_notice force row level security;
create policy "whoever had it sees that it is gone" on gone_notice for select
  using (municipality_id = (select current_municipality()) and person_id = (select current_person())
    and until >= (select today()));
grant select on gone_notice to lydhoer_app;
create policy "the owner, on duty only" on gone_notice for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));

-- How a no came: the citizen said it on their own page, or to the worker.
alter table consent add column withdrawn_how text check (withdrawn_how in ('ownPage', 'toldWorker'));
comment on column consent.withdrawn_how is 'For a yes that was taken back: how the no came. When is decided_at.';

create function a_new_answer_forgets_the_last_no() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    new.withdrawn_how := null;
    return new;
  end $$;
comment on function a_new_answer_forgets_the_last_no() is 'How a no came is kept for as long as it is the answer.';
create trigger a_new_answer_forgets_the_last_no before update of state on consent
  for each row when (new.state <> 'withdrawn') execute function a_new_answer_forgets_the_last_no();

alter table consent_receipt add column withdrawn_how text check (withdrawn_how in ('ownPage', 'toldWorker'));
alter table consent_receipt drop constraint consent_receipt_how_check;
alter table consent_receipt add check (how in ('withdrawn', 'ended', 'mistaken'));
comment on column consent_receipt.how is
  'The citizen said no, the time ran out, or the conversation had been written in by mistake and the citizen said nothing.';

create function tell_those_who_had_it(in_municipality uuid, in_conversation uuid, in_purpose text, in_how text) returns void
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare whole boolean := in_purpose = 'ownReflection';
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    insert into gone_notice (municipality_id, person_id, address, thing, of_day, shared_by, why)
    select in_municipality, told.person_id, address_of(told.id), told.thing, told.of_day, told.shared_by, in_how
    from (
      select owner_id as person_id, id, 'conversation' as thing, held_on as of_day, null::uuid as shared_by
        from conversation where whole and municipality_id = in_municipality and id = in_conversation
      union all
      select p.owner_id, p.id, 'passage', c.held_on, null
        from passage p join conversation c on c.municipality_id = p.municipality_id and c.id = p.conversation_id
        where whole and p.municipality_id = in_municipality and p.conversation_id = in_conversation
      union all
      select with_person_id, passage_id, 'passage', danish_day(min(created_at)), owner_id
        from passage_share s
        where (whole or purpose = in_purpose) and municipality_id = in_municipality and conversation_id = in_conversation
          and until >= today() and stands_until >= today() and ground_until >= today()
          and may_receive(with_person_id, purpose)
          -- Whoever keeps it for another purpose has lost nothing.
          and (whole or not exists (select from passage_share other
            where other.municipality_id = s.municipality_id and other.passage_id = s.passage_id
              and other.with_person_id = s.with_person_id and other.purpose <> in_purpose
              and other.until >= today() and other.stands_until >= today()
              and may_receive(other.with_person_id, other.purpose)))
        group by with_person_id, passage_id, owner_id
      union all
      select x.person_id, e.id, 'earSession', danish_day(e.created_at), nullif(e.owner_id, x.person_id)
        from ear_session e, lateral (
          select person_id from ear_session_participant
            where municipality_id = e.municipality_id and ear_session_id = e.id
          union select e.owner_id union select e.facilitator_id) x
        where (whole or in_purpose = 'colleagues')
          and e.municipality_id = in_municipality and e.conversation_id = in_conversation
    ) told
    on conflict (municipality_id, person_id, address) do update
      set of_day = excluded.of_day, why = excluded.why, gone_on = excluded.gone_on, until = excluded.until;
  end $$;
comment on function tell_those_who_had_it(uuid, uuid, text, text) is
  'Writes, before something is erased, a line to each who has it now. Called by erase_and_tell only.';
revoke all on function tell_those_who_had_it(uuid, uuid, text, text) from public;

create function erase_and_tell(in_municipality uuid, in_conversation uuid, in_purpose text, in_how text,
    in_withdrawn_how text) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare receipt uuid; citizen uuid; held date;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    select citizen_id, held_on into citizen, held from conversation
      where municipality_id = in_municipality and id = in_conversation;
    perform tell_those_who_had_it(in_municipality, in_conversation, in_purpose, in_how);
    receipt := erase_what_rests_on(in_municipality, in_conversation, in_purpose, in_how);
    update consent_receipt set withdrawn_how = in_withdrawn_how
      where municipality_id = in_municipality and id = receipt;
    update consent set withdrawn_how = in_withdrawn_how
      where municipality_id = in_municipality and conversation_id = in_conversation and purpose = in_purpose
        and state = 'withdrawn';
    if in_purpose = 'ownReflection' then
      insert into gone_notice (municipality_id, person_id, address, thing, of_day, why, receipt_id)
        values (in_municipality, citizen, address_of(in_conversation), 'conversation', held, in_how, receipt);
    end if;
    return receipt;
  end $$;
comment on function erase_and_tell(uuid, uuid, text, text, text) is
  'Erases what rests on one consent, leaves a receipt, and tells those who had it. Called by the three functions below only.';
revoke all on function erase_and_tell(uuid, uuid, text, text, text) from public;

-- The conversation is locked before the consent, as erasing locks them: two who say no at once wait for each other.
create or replace function withdraw_consent(in_conversation uuid, in_purpose text) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality(); me uuid := current_person(); citizen uuid;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    select citizen_id into citizen from conversation
      where municipality_id = here and id = in_conversation and me in (citizen_id, owner_id) for update;
    perform from consent
      where municipality_id = here and conversation_id = in_conversation and purpose = in_purpose
        and me in (citizen_id, owner_id) and state = 'given' for update;
    if not found then
      return null;
    end if;
    return erase_and_tell(here, in_conversation, in_purpose, 'withdrawn',
      case me when citizen then 'ownPage' else 'toldWorker' end);
  end $$;
comment on function withdraw_consent(uuid, text) is
  'The citizen (or the owner, when told) withdraws one consent; everything that it carried is erased. The receipt''s id; '
  'null when this person has no such consent that stands.';

create or replace function expire_consents() returns integer
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
      perform from conversation
        where municipality_id = past.municipality_id and id = past.conversation_id for update;
      perform from consent where municipality_id = past.municipality_id and conversation_id = past.conversation_id
        and purpose = past.purpose and state = 'given' and stands_until < today() for update;
      if found then
        perform erase_and_tell(past.municipality_id, past.conversation_id, past.purpose, 'ended', null);
        ended := ended + 1;
      end if;
    end loop;
    return ended;
  end $$;

create function erase_mistaken(in_conversation uuid) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality();
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    perform from conversation
      where municipality_id = here and id = in_conversation and owner_id = current_person() for update;
    if not found then
      return null;
    end if;
    return erase_and_tell(here, in_conversation, 'ownReflection', 'mistaken', null);
  end $$;
comment on function erase_mistaken(uuid) is
  'The owner takes out a conversation that should not have been written in; the receipt does not say that the citizen said '
  'no. The receipt''s id; null when it is not theirs.';
revoke all on function erase_mistaken(uuid) from public;
grant execute on function erase_mistaken(uuid) to lydhoer_app;

create function forget_gone_notices() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from gone_notice where until < today();
    get diagnostics forgotten = row_count;
    return forgotten;
  end $$;
comment on function forget_gone_notices() is 'Deletes lines past their last day, in every municipality. How many. Safe to repeat.';
revoke all on function forget_gone_notices() from public;
grant execute on function forget_gone_notices() to lydhoer_app;

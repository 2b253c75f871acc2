-- Why a row may exist and how it ends is said once, in a table that the eraser and the citizen's receipt read. A new table adds its
-- row here, and no function has to be written anew; two branches that each add one cannot undo each other's deletions.

create table resting (
  table_name text primary key check (table_name ~ '^[a-z][a-z_]{1,59}$'),
  ground text not null check (ground in ('consent', 'own', 'work', 'shared')),
  audiences text[] not null default '{}' check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned', 'department',
    'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'program']),
  follows text[] not null default '{}',
  sealed_with text,
  part text check (part ~ '^[a-z][a-zA-Z]{1,39}$'),
  label_da text[] check (cardinality(label_da) in (1, 2)),
  label_en text[] check (cardinality(label_en) in (1, 2)),
  purpose_in text,
  points_at_turns boolean not null default false,
  check ((label_da is null) = (label_en is null) and (label_da is null or part is not null)),
  check (ground = 'consent' or (part is null and purpose_in is null))
);
create unique index on resting (part) where label_da is not null;
comment on table resting is
  'What each table rests on, who sees it and what the citizen calls it. Filled by migrations; it holds nothing about anybody.';
comment on column resting.ground is
  'consent: withdrawn, it is erased with a receipt. own: one person''s, theirs to delete. work: made together, kept until a dated '
  'rule. shared: a group''s; what is somebody''s goes with them.';
comment on column resting.audiences is 'Who sees its rows, by what the row itself names; none for what only the program reads.';
comment on column resting.follows is 'The tables in which one must see a row to see one here.';
comment on column resting.sealed_with is 'The table that holds the key of its sealed columns; masterKey where that is the key.';
comment on column resting.part is 'What the receipt counts its rows as; several tables may be one part.';
comment on column resting.label_da is
  'The part in the citizen''s words: one form, said without a number, or two (for one, and for the word after a number).';
comment on column resting.purpose_in is
  'The column that says on which purpose''s consent a row rests; none when it goes with the conversation only.';
comment on column resting.points_at_turns is 'Do from_turn, to_turn, from_char and to_char follow when turns are numbered anew?';

alter table resting enable row level security;
alter table resting force row level security;
create policy "whoever has signed in sees what rests on what" on resting for select
  using ((select current_person()) is not null);
grant select on resting to lydhoer_app;
create policy "the owner, on duty only" on resting for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));

-- An ear session is held among colleagues, and goes with the consent to them.
alter table ear_session add column rests_on text not null generated always as ('colleagues') stored;
comment on column ear_session.rests_on is 'The purpose whose consent carries it.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('municipality', 'work', '{atTheDoor}', '{}', null),
  ('department', 'work', '{signedIn}', '{}', null),
  ('person', 'work', '{me,house,citizenAndAssigned}', '{conversation}', null),
  ('staff', 'work', '{me}', '{}', null),
  ('person_role', 'work', '{me,partnership}', '{}', null),
  ('case_assignment', 'work', '{weTwo}', '{}', null),
  ('person_identity', 'work', '{atTheDoor}', '{}', null),
  ('citizen_cpr', 'work', '{citizenAndAssigned}', '{}', 'masterKey'),
  ('sign_in_session', 'own', '{me,atTheDoor}', '{}', null),
  ('conversation', 'consent', '{weTwo}', '{}', null),
  ('consent', 'consent', '{weTwo}', '{}', null),
  ('consent_receipt', 'work', '{me}', '{}', null),
  ('conversation_key', 'consent', '{weTwo}', '{passage_share,noticing}', null),
  ('transcript', 'consent', '{weTwo}', '{}', 'conversation_key'),
  ('speaker', 'consent', '{}', '{transcript,turn,passage_share}', 'conversation_key'),
  ('turn_index', 'consent', '{}', '{transcript,passage_share}', null),
  ('proposed_times', 'consent', '{}', '{transcript}', 'conversation_key'),
  ('withdrawal', 'work', '{program}', '{}', null),
  ('name_mention', 'consent', '{}', '{transcript}', 'conversation_key'),
  ('transcript_draft', 'consent', '{me}', '{}', null),
  ('turn_draft', 'consent', '{}', '{transcript_draft}', 'transcript_draft'),
  ('recording_key', 'consent', '{}', '{recording}', null),
  ('share_notice', 'consent', '{me}', '{passage_share}', null),
  ('ear_session_participant', 'consent', '{me}', '{ear_session}', null),
  ('code', 'shared', '{me,reflects}', '{}', 'masterKey'),
  ('gone_notice', 'work', '{me}', '{}', null),
  ('access_log', 'work', '{me}', '{}', null),
  ('access_log_actor', 'work', '{}', '{}', null),
  ('data_set', 'own', '{me}', '{data_set_user}', 'data_set'),
  ('data_set_user', 'own', '{weTwo}', '{}', null),
  ('data_set_access', 'own', '{}', '{data_set}', null),
  ('study', 'own', '{me}', '{study_reader}', 'data_set'),
  ('study_reader', 'own', '{weTwo}', '{}', null),
  ('study_result', 'own', '{}', '{study}', 'data_set'),
  ('study_type', 'own', '{}', '{study}', 'data_set'),
  ('erased_object', 'work', '{program}', '{}', null),
  ('resting', 'work', '{signedIn}', '{}', null);

insert into resting
    (table_name, ground, audiences, follows, sealed_with, part, label_da, label_en, purpose_in, points_at_turns) values
  ('recording', 'consent', '{weTwo}', '{passage_share}', null, 'sound', '{lyden}', '{the sound}', null, false),
  ('turn', 'consent', '{}', '{transcript,passage_share}', 'conversation_key', 'turns', '{teksten}', '{the text}', null, false),
  ('passage', 'consent', '{weTwo}', '{passage_share}', null, 'passages', null, null, null, false),
  ('passage_share', 'consent', '{weTwo}', '{}', null, 'shares', '{1 deling,delinger}', '{1 share,shares}', 'purpose', false),
  ('noticing', 'consent', '{me}', '{passage_share}', 'conversation_key', 'noticings', '{1 note,noter}', '{1 note,notes}',
    'rests_on', true),
  ('coded_span', 'consent', '{me}', '{passage_share}', null, 'noticings', null, null, 'rests_on', true),
  ('ear_session', 'consent', '{me}', '{passage_share}', null, 'earSessions', null, null, 'rests_on', false);

-- The eraser, the citizen's question and the correction, told by the table what there is.

create or replace function erase_what_rests_on(in_municipality uuid, in_conversation uuid, in_purpose text, in_how text)
  returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    receipt uuid; whose uuid; carried record; found bigint; counts jsonb := '{}';
    whole boolean := in_purpose = 'ownReflection';
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    select citizen_id into whose from conversation
      where municipality_id = in_municipality and id = in_conversation for update;
    for carried in select table_name, part, coalesce(quote_ident(purpose_in), 'null') as purpose
        from resting where part is not null order by table_name loop
      execute format('select count(*) from %I where municipality_id = $1 and conversation_id = $2 and ($3 or %s = $4)',
          carried.table_name, carried.purpose)
        into found using in_municipality, in_conversation, whole, in_purpose;
      counts := counts || jsonb_build_object(carried.part, found + coalesce((counts ->> carried.part)::bigint, 0));
    end loop;
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
      for carried in select table_name, purpose_in from resting where purpose_in is not null order by table_name loop
        execute format('delete from %I where municipality_id = $1 and conversation_id = $2 and %I = $3',
            carried.table_name, carried.purpose_in)
          using in_municipality, in_conversation, in_purpose;
      end loop;
      update consent set state = in_how, decided_at = now()
        where municipality_id = in_municipality and conversation_id = in_conversation and purpose = in_purpose;
    end if;
    return receipt;
  end $$;

create or replace function conversations_noticed() returns setof uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare written text;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select string_agg(format('select municipality_id, conversation_id from %I', table_name), ' union all ')
      into written from resting where part = 'noticings';
    return query execute format('select distinct n.conversation_id from (%s) n
      join conversation c on c.municipality_id = n.municipality_id and c.id = n.conversation_id
      where c.municipality_id = current_municipality() and c.citizen_id = current_person()', written);
  end $$;

create or replace function correct_transcript(in_conversation uuid, in_about bytea, in_speakers jsonb, in_turns jsonb, in_passages jsonb,
    in_moves jsonb) returns void
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality(); me uuid := current_person(); pointing text;
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
    for pointing in select table_name from resting where points_at_turns order by 1 loop
      execute format('update %I n set from_turn = a.first, to_turn = greatest(a.first, b.last),
          from_char = case when n.to_char <= a.head then n.from_char when n.from_char >= a.tail then n.from_char + a.shift end,
          to_char = case when n.to_char <= a.head then n.to_char when n.from_char >= a.tail then n.to_char + a.shift end
        from jsonb_to_recordset($3)
            as a (number integer, first integer, last integer, head integer, tail integer, shift integer),
          jsonb_to_recordset($3) as b (number integer, last integer)
        where n.municipality_id = $1 and n.conversation_id = $2 and a.number = n.from_turn and b.number = n.to_turn', pointing)
        using here, in_conversation, in_moves;
    end loop;
    delete from name_mention where municipality_id = here and conversation_id = in_conversation;
    delete from transcript_draft where municipality_id = here and conversation_id = in_conversation;
    set constraints all immediate;
  end $$;
comment on function correct_transcript(uuid, bytea, jsonb, jsonb, jsonb, jsonb) is
  'The owner''s corrections, names looked over, take the place of the confirmed turns; what points at them follows.';

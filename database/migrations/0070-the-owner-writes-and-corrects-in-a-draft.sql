-- A transcript is written, or corrected, in a draft that only its owner sees. The draft has a key of its own: names that are
-- typed in it are never sealed with the key that recipients of a passage have, and go with the draft when they have been
-- taken out. Until then everybody else reads the confirmed text.

create table transcript_draft (
  municipality_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  wrapped_key bytea not null,
  revision integer not null default 0 check (revision >= 0),
  checking boolean not null default false,
  started_at timestamptz not null default now(),
  ground_until date not null,
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, conversation_id, owner_id, citizen_id)
    references conversation (municipality_id, id, owner_id, citizen_id) on delete cascade,
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade
);
comment on table transcript_draft is
  'A transcript being written or corrected by its owner, with the wrapped key of its words. Deleting it is the deletion.';
comment on column transcript_draft.revision is 'Counts every saving; each turn carries the one in which it was last changed.';
comment on column transcript_draft.checking is 'Is the owner looking the names over, before the corrections reach anybody?';
create trigger rest_on_ground before insert on transcript_draft for each row execute function rest_on_ground();

create table turn_draft (
  municipality_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  place text collate "C" not null check (place ~ '^[0-9A-Za-z]+$' and length(place) <= 400),
  speaker_code text not null check (length(speaker_code) between 1 and 20),
  start_ms integer check (start_ms >= 0),
  end_ms integer check (end_ms >= start_ms),
  body_sealed bytea not null,
  origins integer[] not null default '{}',
  revision integer not null check (revision >= 0),
  gone boolean not null default false,
  primary key (municipality_id, conversation_id, id),
  foreign key (municipality_id, conversation_id) references transcript_draft on delete cascade
);
comment on table turn_draft is 'One turn of a draft, sealed with the draft''s key. It keeps its id when others come between.';
comment on column turn_draft.place is 'Where it stands: places are read as words in a dictionary, so there is always room between two.';
comment on column turn_draft.origins is 'The numbers of the confirmed turns that its words come from; none for a new turn.';
comment on column turn_draft.gone is 'Taken away: the row stays, without words, so that another window does not bring it back.';

alter table transcript_draft enable row level security;
alter table transcript_draft force row level security;
create policy "only the owner has a draft" on transcript_draft for all
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
grant select, delete on transcript_draft to lydhoer_app;
grant insert (municipality_id, conversation_id, owner_id, citizen_id, wrapped_key) on transcript_draft to lydhoer_app;
grant update (revision, checking) on transcript_draft to lydhoer_app;

alter table turn_draft enable row level security;
alter table turn_draft force row level security;
create policy "whoever has the draft works on its turns" on turn_draft for all
  using (exists (select from transcript_draft d
    where d.municipality_id = turn_draft.municipality_id and d.conversation_id = turn_draft.conversation_id));
grant select on turn_draft to lydhoer_app;
grant insert (municipality_id, conversation_id, id, place, speaker_code, start_ms, end_ms, body_sealed, origins, revision, gone)
  on turn_draft to lydhoer_app;
grant update (place, speaker_code, start_ms, end_ms, body_sealed, origins, revision, gone) on turn_draft to lydhoer_app;

create policy "the owner, on duty only" on transcript_draft for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));
-- Its turns need none of their own: whoever has the draft, on duty too, has them.

-- A confirmed transcript still stays as it is for every statement of the application; one function replaces it whole.
create or replace function on_duty() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('lydhoer.duty', true), '') in
    ('signIn', 'register', 'log', 'erasure', 'count', 'backup', 'setUp', 'correct');

-- Turns are numbered anew, and what points at them follows: checked when all of it has been written.
alter table passage
  alter constraint passage_municipality_id_conversation_id_from_turn_fkey deferrable initially immediate,
  alter constraint passage_municipality_id_conversation_id_to_turn_fkey deferrable initially immediate;
alter table passage_share
  alter constraint passage_share_municipality_id_passage_id_conversation_id_o_fkey deferrable initially immediate;

create function correct_transcript(in_conversation uuid, in_about bytea, in_speakers jsonb, in_turns jsonb, in_passages jsonb,
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
    delete from name_mention where municipality_id = here and conversation_id = in_conversation;
    delete from transcript_draft where municipality_id = here and conversation_id = in_conversation;
    set constraints all immediate;
  end $$;
comment on function correct_transcript(uuid, bytea, jsonb, jsonb, jsonb, jsonb) is
  'The owner''s corrections, names looked over, take the place of the confirmed turns; passages and noticings follow them.';
revoke all on function correct_transcript(uuid, bytea, jsonb, jsonb, jsonb, jsonb) from public;
grant execute on function correct_transcript(uuid, bytea, jsonb, jsonb, jsonb, jsonb) to lydhoer_app;

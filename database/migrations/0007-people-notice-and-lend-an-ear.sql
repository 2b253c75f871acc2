-- Reflection is private: a noticing is its author's until they share it, and never a leader's.

create table noticing (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  owner_id uuid not null,
  passage_id uuid,
  ear_session_id uuid,
  author_id uuid not null,
  kind text not null default 'noticing' check (kind in ('noticing', 'experiment')),
  from_turn integer not null check (from_turn >= 1),
  to_turn integer not null check (to_turn >= from_turn),
  from_char integer check (from_char >= 0),
  to_char integer check (to_char >= from_char),
  body_sealed bytea not null,
  shared_at timestamptz,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  rests_on text not null,
  ground_until date not null,
  stands_until date not null,
  primary key (municipality_id, id),
  unique (municipality_id, author_id, submission_id),
  check (author_id = owner_id or passage_id is not null),
  check (ear_session_id is null or passage_id is not null),
  foreign key (municipality_id, conversation_id) references transcript on delete cascade,
  foreign key (municipality_id, passage_id) references passage on delete cascade,
  foreign key (municipality_id, ear_session_id, passage_id) references ear_session (municipality_id, id, passage_id)
    on delete cascade,
  foreign key (municipality_id, author_id) references staff (municipality_id, person_id),
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, rests_on, stands_until)
    references consent (municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade
);
create index on noticing (municipality_id, conversation_id);
create index on noticing (municipality_id, passage_id);
comment on table noticing is 'What someone noticed, or wants to try (experiment), in the talk. Private until its author shares it.';
comment on column noticing.rests_on is 'The purpose whose consent carries it: the owner''s own reflection, or that of the share its author has.';

-- The owner writes under the ground; a recipient under the share through which they read.
create function rest_noticing() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    if new.author_id = new.owner_id then
      select 'ownReflection', stands_until, stands_until into new.rests_on, new.ground_until, new.stands_until
        from consent where municipality_id = new.municipality_id and ground_of = new.conversation_id;
    else
      select purpose, ground_until, stands_until into new.rests_on, new.ground_until, new.stands_until
        from passage_share
        where municipality_id = new.municipality_id and passage_id = new.passage_id
          and conversation_id = new.conversation_id and with_person_id = new.author_id
          and new.from_turn >= from_turn and new.to_turn <= to_turn
        order by purpose limit 1;
    end if;
    if new.stands_until is null or least(new.ground_until, new.stands_until) < today() then
      raise exception 'No consent or share carries this noticing' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
comment on function rest_noticing() is 'Ties a noticing to the consent that carries it.';
create trigger rest_noticing before insert on noticing for each row execute function rest_noticing();

alter table noticing enable row level security;
alter table noticing force row level security;
create policy "the author reads what they wrote" on noticing for select
  using (municipality_id = (select current_municipality()) and author_id = (select current_person())
    and ground_until >= (select today()) and stands_until >= (select today()));
create policy "the owner reads what is shared about their conversation" on noticing for select
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and shared_at is not null and ground_until >= (select today()) and stands_until >= (select today()));
create policy "those who have the passage read what is shared about it" on noticing for select
  using (shared_at is not null and ground_until >= (select today()) and stands_until >= (select today())
    and exists (select from passage_share s where s.municipality_id = noticing.municipality_id
      and s.passage_id = noticing.passage_id and s.with_person_id = (select current_person())));
grant select on noticing to lydhoer_app;
create policy "whoever sees the turns notices" on noticing for insert
  with check (municipality_id = (select current_municipality()) and author_id = (select current_person())
    and (exists (select from transcript t where t.municipality_id = noticing.municipality_id
          and t.conversation_id = noticing.conversation_id and t.owner_id = noticing.owner_id
          and t.owner_id = (select current_person()) and t.confirmed_at is not null)
      or exists (select from passage_share s where s.municipality_id = noticing.municipality_id
          and s.passage_id = noticing.passage_id and s.conversation_id = noticing.conversation_id
          and s.owner_id = noticing.owner_id and s.with_person_id = (select current_person()))));
grant insert (municipality_id, id, conversation_id, owner_id, passage_id, ear_session_id, author_id, kind, from_turn,
  to_turn, from_char, to_char, body_sealed, shared_at, submission_id) on noticing to lydhoer_app;
create policy "the author rewrites and shares" on noticing for update
  using (municipality_id = (select current_municipality()) and author_id = (select current_person())
    and ground_until >= (select today()) and stands_until >= (select today()));
grant update (kind, from_char, to_char, body_sealed, shared_at, updated_at) on noticing to lydhoer_app;
create policy "the author deletes" on noticing for delete
  using (municipality_id = (select current_municipality()) and author_id = (select current_person()));
grant delete on noticing to lydhoer_app;

-- ---- the ear session

alter table ear_session enable row level security;
alter table ear_session force row level security;
create policy "the owner sees sessions on their passages" on ear_session for select
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
create policy "those who take part see the session" on ear_session for select
  using (exists (select from passage_share s where s.municipality_id = ear_session.municipality_id
    and s.passage_id = ear_session.passage_id and s.with_person_id = (select current_person())
    and (s.ear_session_id = ear_session.id or ear_session.facilitator_id = (select current_person()))));
grant select on ear_session to lydhoer_app;
create policy "the owner opens a session" on ear_session for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today())
    and exists (select from passage p where p.municipality_id = ear_session.municipality_id
      and p.id = ear_session.passage_id and p.conversation_id = ear_session.conversation_id
      and p.owner_id = (select current_person())));
grant insert (municipality_id, id, passage_id, conversation_id, owner_id, facilitator_id) on ear_session to lydhoer_app;
create policy "owner and facilitator move through the phases" on ear_session for update
  using (municipality_id = (select current_municipality())
    and (select current_person()) in (owner_id, facilitator_id) and ground_until >= (select today()));
grant update (phase, phase_since) on ear_session to lydhoer_app;
create policy "the owner calls a session off" on ear_session for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant delete on ear_session to lydhoer_app;

create table ear_session_participant (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  person_id uuid not null,
  ready_phase text check (ready_phase in ('frame', 'listen', 'alone', 'groups', 'together', 'takeHome', 'ended')),
  primary key (municipality_id, ear_session_id, person_id),
  foreign key (municipality_id, ear_session_id) references ear_session on delete cascade,
  foreign key (municipality_id, person_id) references staff (municipality_id, person_id)
);
comment on table ear_session_participant is 'Who takes part, and how far they are.';
alter table ear_session_participant enable row level security;
alter table ear_session_participant force row level security;
create policy "those in the session see who takes part" on ear_session_participant for select
  using (exists (select from ear_session e where e.municipality_id = ear_session_participant.municipality_id
    and e.id = ear_session_participant.ear_session_id));
grant select on ear_session_participant to lydhoer_app;
create policy "owner and facilitator invite" on ear_session_participant for insert
  with check (exists (select from ear_session e where e.municipality_id = ear_session_participant.municipality_id
    and e.id = ear_session_participant.ear_session_id and (select current_person()) in (e.owner_id, e.facilitator_id)));
grant insert (municipality_id, ear_session_id, person_id) on ear_session_participant to lydhoer_app;
create policy "each says when they are ready" on ear_session_participant for update
  using (municipality_id = (select current_municipality()) and person_id = (select current_person()));
grant update (ready_phase) on ear_session_participant to lydhoer_app;
create policy "owner and facilitator excuse" on ear_session_participant for delete
  using (exists (select from ear_session e where e.municipality_id = ear_session_participant.municipality_id
    and e.id = ear_session_participant.ear_session_id and (select current_person()) in (e.owner_id, e.facilitator_id)));
grant delete on ear_session_participant to lydhoer_app;

-- ---- the key of what is written, for whoever may read any of it

alter table conversation_key enable row level security;
alter table conversation_key force row level security;
create policy "owner and citizen have the key" on conversation_key for select
  using (municipality_id = (select current_municipality()) and (select current_person()) in (owner_id, citizen_id)
    and ground_until >= (select today()));
create policy "the recipient of a passage has the key" on conversation_key for select
  using (exists (select from passage_share s where s.municipality_id = conversation_key.municipality_id
    and s.conversation_id = conversation_key.conversation_id and s.with_person_id = (select current_person())));
create policy "the author of a noticing has the key" on conversation_key for select
  using (exists (select from noticing n where n.municipality_id = conversation_key.municipality_id
    and n.conversation_id = conversation_key.conversation_id and n.author_id = (select current_person())));
grant select on conversation_key to lydhoer_app;
create policy "the owner makes the key" on conversation_key for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
grant insert (municipality_id, conversation_id, owner_id, citizen_id, wrapped_key) on conversation_key to lydhoer_app;
-- Once the names are out for good, another key would make what is written unreadable for ever.
create policy "the owner replaces the key until the names are out" on conversation_key for update
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today())
    and not exists (select from transcript t where t.municipality_id = conversation_key.municipality_id
      and t.conversation_id = conversation_key.conversation_id and t.confirmed_at is not null));
grant update (wrapped_key) on conversation_key to lydhoer_app;

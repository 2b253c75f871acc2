-- A passage runs from turn to turn. Its owner shares it with named people, for a purpose that the citizen agreed to.

create table passage (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  from_turn integer not null check (from_turn >= 1),
  to_turn integer not null check (to_turn >= from_turn),
  created_at timestamptz not null default now(),
  ground_until date not null,
  primary key (municipality_id, id),
  unique (municipality_id, id, conversation_id, owner_id, citizen_id, from_turn, to_turn),
  foreign key (municipality_id, conversation_id, owner_id, citizen_id)
    references conversation (municipality_id, id, owner_id, citizen_id) on delete cascade,
  foreign key (municipality_id, conversation_id) references transcript on delete cascade,
  foreign key (municipality_id, conversation_id, from_turn) references turn,
  foreign key (municipality_id, conversation_id, to_turn) references turn,
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade
);
create index on passage (municipality_id, conversation_id);
comment on table passage is 'A stretch of a conversation, from turn to turn, chosen by its owner.';
create trigger rest_on_ground before insert on passage for each row execute function rest_on_ground();

create table ear_session (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  passage_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  facilitator_id uuid not null,
  phase text not null default 'frame'
    check (phase in ('frame', 'listen', 'alone', 'groups', 'together', 'takeHome', 'ended')),
  created_at timestamptz not null default now(),
  phase_since timestamptz not null default now(),
  ground_until date not null,
  primary key (municipality_id, id),
  unique (municipality_id, id, passage_id),
  foreign key (municipality_id, passage_id) references passage on delete cascade,
  foreign key (municipality_id, facilitator_id) references staff (municipality_id, person_id),
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade
);
create index on ear_session (municipality_id, conversation_id);
comment on table ear_session is
  'Lån et øre: a facilitated reflection on one passage. Whoever takes part, the facilitator too, has the passage shared with them.';
create trigger rest_on_ground before insert on ear_session for each row execute function rest_on_ground();

create table passage_share (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  passage_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  from_turn integer not null,
  to_turn integer not null,
  with_person_id uuid not null check (with_person_id <> owner_id),
  purpose text not null check (purpose in ('colleagues', 'research')),
  with_sound boolean not null default false,
  until date not null,
  ear_session_id uuid,
  created_at timestamptz not null default now(),
  ground_until date not null,
  stands_until date not null,
  primary key (municipality_id, id),
  unique (municipality_id, passage_id, with_person_id, purpose),
  foreign key (municipality_id, passage_id, conversation_id, owner_id, citizen_id, from_turn, to_turn)
    references passage (municipality_id, id, conversation_id, owner_id, citizen_id, from_turn, to_turn)
    on delete cascade,
  foreign key (municipality_id, with_person_id) references staff (municipality_id, person_id),
  foreign key (municipality_id, ear_session_id, passage_id) references ear_session (municipality_id, id, passage_id)
    on delete set null (ear_session_id),
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, purpose, stands_until)
    references consent (municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade
);
create index on passage_share (municipality_id, with_person_id);
create index on passage_share (municipality_id, conversation_id);
comment on table passage_share is
  'One passage opened for one person until a day (the last one), under the consent of that purpose.';
comment on column passage_share.stands_until is 'The last day of the consent that this share rests on.';

-- The citizen sees that something was shared and with which role, never with which employee.
create table share_notice (
  municipality_id uuid not null,
  share_id uuid not null,
  conversation_id uuid not null,
  citizen_id uuid not null,
  purpose text not null,
  role text not null,
  department_id uuid,
  shared_at timestamptz not null default now(),
  until date not null,
  with_sound boolean not null,
  primary key (municipality_id, share_id),
  foreign key (municipality_id, share_id) references passage_share on delete cascade,
  foreign key (municipality_id, citizen_id) references person
);
create index on share_notice (municipality_id, citizen_id);
comment on table share_notice is 'What the citizen is told of a share: role and department of the recipient. Kept by a trigger.';

create function rest_on_consent() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    select p.from_turn, p.to_turn, p.ground_until into new.from_turn, new.to_turn, new.ground_until
      from passage p where p.municipality_id = new.municipality_id and p.id = new.passage_id;
    new.stands_until := (select stands_until from consent where municipality_id = new.municipality_id
      and conversation_id = new.conversation_id and purpose = new.purpose);
    if new.stands_until is null or new.stands_until < today() then
      raise exception 'The citizen has not agreed to sharing for this purpose'
        using errcode = 'insufficient_privilege', hint = 'Ask the citizen, and register the answer first.';
    end if;
    return new;
  end $$;
comment on function rest_on_consent() is 'A share copies its reach from the passage and its term from the consent.';
create trigger rest_on_consent before insert on passage_share for each row execute function rest_on_consent();

-- Who may receive what: never a leader; research goes to researchers, everything else to colleagues.
create function may_receive(recipient uuid, for_purpose text) returns boolean
  language sql stable
  return (select
    bool_or(case for_purpose when 'research' then role = 'researcher' else role in
      ('caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator', 'coordinator') end)
    and not bool_or(role in ('teamLead', 'director', 'politician'))
    from person_role
    where municipality_id = current_municipality() and person_id = recipient
      and valid_from <= today() and (valid_to is null or valid_to > today()));
comment on function may_receive(uuid, text) is 'May this person have passages shared with them for this purpose today?';

alter table passage_share enable row level security;
alter table passage_share force row level security;
create policy "the owner sees what they shared" on passage_share for select
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
create policy "the recipient sees what is shared with them" on passage_share for select
  using (municipality_id = (select current_municipality()) and with_person_id = (select current_person())
    and until >= (select today()) and stands_until >= (select today()) and ground_until >= (select today())
    and case purpose when 'research' then (select may_receive(current_person(), 'research'))
      else (select may_receive(current_person(), 'colleagues')) end);
grant select on passage_share to lydhoer_app;
create policy "the owner shares a confirmed passage" on passage_share for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and until >= (select today()) and stands_until >= (select today()) and ground_until >= (select today())
    and may_receive(with_person_id, purpose)
    and exists (select from transcript t
      where t.municipality_id = passage_share.municipality_id and t.conversation_id = passage_share.conversation_id
        and t.confirmed_at is not null));
grant insert (municipality_id, id, passage_id, conversation_id, owner_id, citizen_id, with_person_id, purpose,
  with_sound, until, ear_session_id) on passage_share to lydhoer_app;
create policy "the owner changes until when" on passage_share for update
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant update (until, with_sound, ear_session_id) on passage_share to lydhoer_app;
create policy "the owner takes a share back" on passage_share for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant delete on passage_share to lydhoer_app;

create function tell_the_citizen() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    if tg_op = 'UPDATE' then
      update share_notice set until = new.until, with_sound = new.with_sound
        where municipality_id = new.municipality_id and share_id = new.id;
      return null;
    end if;
    insert into share_notice (municipality_id, share_id, conversation_id, citizen_id, purpose, role, department_id,
        until, with_sound)
      select new.municipality_id, new.id, new.conversation_id, new.citizen_id, new.purpose, r.role, r.department_id,
        new.until, new.with_sound
      from person_role r
      where r.municipality_id = new.municipality_id and r.person_id = new.with_person_id
        and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
      order by (r.role = 'researcher') = (new.purpose = 'research') desc, r.role limit 1;
    return null;
  end $$;
comment on function tell_the_citizen() is 'Writes beside each share what the citizen may know of it.';
create trigger tell_the_citizen after insert or update on passage_share
  for each row execute function tell_the_citizen();

alter table share_notice enable row level security;
alter table share_notice force row level security;
create policy "the citizen sees with which role it was shared" on share_notice for select
  using (municipality_id = (select current_municipality()) and citizen_id = (select current_person()));
create policy "the owner sees what the citizen is told" on share_notice for select
  using (exists (select from passage_share s where s.municipality_id = share_notice.municipality_id
    and s.id = share_notice.share_id and s.owner_id = (select current_person())));
grant select on share_notice to lydhoer_app;
create policy "written with the share" on share_notice for insert
  with check (exists (select from passage_share s where s.municipality_id = share_notice.municipality_id
    and s.id = share_notice.share_id and s.owner_id = (select current_person())
    and s.citizen_id = share_notice.citizen_id and s.conversation_id = share_notice.conversation_id));
grant insert (municipality_id, share_id, conversation_id, citizen_id, purpose, role, department_id, until, with_sound)
  on share_notice to lydhoer_app;
create policy "follows the share" on share_notice for update
  using (exists (select from passage_share s where s.municipality_id = share_notice.municipality_id
    and s.id = share_notice.share_id and s.owner_id = (select current_person())));
grant update (until, with_sound) on share_notice to lydhoer_app;

alter table passage enable row level security;
alter table passage force row level security;
create policy "the owner sees their passages" on passage for select
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
create policy "the citizen sees which passages were chosen" on passage for select
  using (municipality_id = (select current_municipality()) and citizen_id = (select current_person())
    and ground_until >= (select today()));
create policy "the recipient sees the passage" on passage for select
  using (exists (select from passage_share s where s.municipality_id = passage.municipality_id
    and s.passage_id = passage.id and s.with_person_id = (select current_person())));
grant select on passage to lydhoer_app;
create policy "the owner chooses a passage" on passage for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
grant insert (municipality_id, id, conversation_id, owner_id, citizen_id, from_turn, to_turn) on passage to lydhoer_app;
create policy "the owner drops a passage" on passage for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant delete on passage to lydhoer_app;

-- Several people put codes on the same talk, each alone, and may then see how far they agree. A mark is its author's until they
-- share it, by the rules of noticings. It holds no words: which code, and where.

create table code (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  made_by uuid not null,
  body_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, made_by, submission_id),
  foreign key (municipality_id, made_by) references staff (municipality_id, person_id)
);
comment on table code is 'A code of the municipality''s own, beside those of the house: its name and what it means, sealed.';

alter table code enable row level security;
alter table code force row level security;
create policy "those who reflect read the codes" on code for select
  using (municipality_id = (select current_municipality())
    and (select holds_role('caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator', 'coordinator',
      'researcher', 'partner')));
grant select on code to lydhoer_app;
create policy "those who reflect make codes" on code for insert
  with check (municipality_id = (select current_municipality()) and made_by = (select current_person())
    and (select holds_role('caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator', 'coordinator',
      'researcher', 'partner')));
grant insert (municipality_id, id, made_by, body_sealed, submission_id) on code to lydhoer_app;
create policy "whoever made a code removes it" on code for delete
  using (municipality_id = (select current_municipality()) and made_by = (select current_person()));
grant delete on code to lydhoer_app;

create table coded_span (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  owner_id uuid not null,
  passage_id uuid,
  author_id uuid not null,
  concept text check (concept ~ '^[a-z][A-Za-z]{1,40}$'),
  code_id uuid,
  answer boolean not null default true,
  from_turn integer not null check (from_turn >= 1),
  to_turn integer not null check (to_turn >= from_turn),
  from_char integer check (from_char >= 0),
  to_char integer check (to_char > from_char),
  shared_at timestamptz,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  rests_on text not null,
  ground_until date not null,
  stands_until date not null,
  primary key (municipality_id, id),
  unique (municipality_id, author_id, submission_id),
  check ((concept is null) <> (code_id is null)),
  check ((from_char is null) = (to_char is null)),
  check (author_id = owner_id or passage_id is not null),
  foreign key (municipality_id, code_id) references code,
  foreign key (municipality_id, conversation_id) references transcript on delete cascade,
  foreign key (municipality_id, passage_id) references passage on delete cascade,
  foreign key (municipality_id, author_id) references staff (municipality_id, person_id),
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, rests_on, stands_until)
    references consent (municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade
);
create index on coded_span (municipality_id, conversation_id);
create index on coded_span (municipality_id, passage_id);
create index on coded_span (municipality_id, code_id);
comment on table coded_span is
  'A code that someone put on turns, or on words of a turn. Private until its author shares it; never a leader''s.';
comment on column coded_span.concept is 'The identifier of a code of the house; else code_id names one of the municipality''s own.';
comment on column coded_span.answer is 'Is the code here? False when its author says that it is not: they looked.';
comment on column coded_span.rests_on is 'The purpose whose consent carries it: the owner''s own reflection, or that of the share its author has.';
create trigger rest_coded_span before insert on coded_span for each row execute function rest_noticing();

alter table coded_span enable row level security;
alter table coded_span force row level security;
create policy "the author reads their codes" on coded_span for select
  using (municipality_id = (select current_municipality()) and author_id = (select current_person())
    and ground_until >= (select today()) and stands_until >= (select today()));
create policy "the owner reads codes shared about their conversation" on coded_span for select
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and shared_at is not null and ground_until >= (select today()) and stands_until >= (select today()));
create policy "those who have the passage read codes shared about it" on coded_span for select
  using (shared_at is not null and stands_until >= (select today())
    and exists (select from passage_share s where s.municipality_id = coded_span.municipality_id
      and s.passage_id = coded_span.passage_id and s.with_person_id = (select current_person())));
grant select on coded_span to lydhoer_app;
create policy "whoever sees the turns codes them" on coded_span for insert
  with check (municipality_id = (select current_municipality()) and author_id = (select current_person())
    and (exists (select from transcript t where t.municipality_id = coded_span.municipality_id
          and t.conversation_id = coded_span.conversation_id and t.owner_id = coded_span.owner_id
          and t.owner_id = (select current_person()) and t.confirmed_at is not null)
      or exists (select from passage_share s where s.municipality_id = coded_span.municipality_id
          and s.passage_id = coded_span.passage_id and s.conversation_id = coded_span.conversation_id
          and s.owner_id = coded_span.owner_id and s.with_person_id = (select current_person()))));
grant insert (municipality_id, id, conversation_id, owner_id, passage_id, author_id, concept, code_id, answer, from_turn, to_turn,
  from_char, to_char, submission_id) on coded_span to lydhoer_app;
create policy "the author answers anew and shares" on coded_span for update
  using (municipality_id = (select current_municipality()) and author_id = (select current_person())
    and ground_until >= (select today()) and stands_until >= (select today()));
grant update (answer, shared_at) on coded_span to lydhoer_app;
create policy "the author takes a code off" on coded_span for delete
  using (municipality_id = (select current_municipality()) and author_id = (select current_person()));
grant delete on coded_span to lydhoer_app;

create policy "the owner, on duty only" on code for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));
create policy "the owner, on duty only" on coded_span for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));

-- Codes are counted among what was noticed, and go with it.
create or replace function erase_what_rests_on(in_municipality uuid, in_conversation uuid, in_purpose text, in_how text)
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
        where (whole or rests_on = in_purpose) and municipality_id = in_municipality and conversation_id = in_conversation)
        + (select count(*) from coded_span
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
      delete from coded_span where municipality_id = in_municipality and conversation_id = in_conversation
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

create or replace function conversations_noticed() returns setof uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select distinct n.conversation_id from (
      select municipality_id, conversation_id from noticing
      union all select municipality_id, conversation_id from coded_span) n
    join conversation c on c.municipality_id = n.municipality_id and c.id = n.conversation_id
    where c.municipality_id = current_municipality() and c.citizen_id = current_person();
  end $$;

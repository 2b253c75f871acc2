-- A conversation is a bare registration. What was said in it rests on consent, row by row:
-- each such row repeats the day until which its consent holds, tied to the consent by a foreign key that cascades.
-- Ending a consent therefore reaches every row at once, and no policy has to read the consent itself.

create table conversation (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  owner_id uuid not null,
  citizen_id uuid not null,
  citizen_kind text not null default 'citizen' check (citizen_kind = 'citizen'),
  department_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  held_on date not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, owner_id, submission_id),
  unique (municipality_id, id, owner_id, citizen_id),
  foreign key (municipality_id, owner_id) references staff (municipality_id, person_id),
  foreign key (municipality_id, citizen_id, citizen_kind) references person (municipality_id, id, kind),
  foreign key (municipality_id, department_id) references department
);
create index on conversation (municipality_id, citizen_id);
comment on table conversation is
  'That a conversation was held: by whom, with whom, when. kind is a code (firstMeeting, followUp, …), never free text.';

alter table conversation enable row level security;
alter table conversation force row level security;
create policy "the owner sees their conversations" on conversation for select
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
create policy "the citizen sees conversations with them" on conversation for select
  using (municipality_id = (select current_municipality()) and citizen_id = (select current_person()));
grant select on conversation to lydhoer_app;
create policy "a frontline worker registers a conversation with their citizen" on conversation for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and (select holds_role('caseworker', 'companyConsultant'))
    and exists (select from case_assignment a
      where a.municipality_id = conversation.municipality_id and a.citizen_id = conversation.citizen_id
        and a.worker_id = (select current_person())
        and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today())));
grant insert (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
  on conversation to lydhoer_app;
create policy "the owner corrects kind and date" on conversation for update
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant update (kind, held_on) on conversation to lydhoer_app;

create policy "the owner of a conversation sees whom it was with" on person for select
  using (municipality_id = (select current_municipality()) and kind = 'citizen'
    and exists (select from conversation c
      where c.municipality_id = person.municipality_id and c.citizen_id = person.id
        and c.owner_id = (select current_person())));

create table consent (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  citizen_id uuid not null,
  owner_id uuid not null,
  purpose text not null check (purpose in ('ownReflection', 'colleagues', 'research', 'teaching', 'quote')),
  state text not null check (state in ('given', 'refused', 'withdrawn', 'ended')),
  given_how text not null check (given_how in ('spoken', 'written', 'digital')),
  given_on date not null,
  ends_on date check (ends_on >= given_on),
  decided_at timestamptz not null default now(),
  stands_until date not null generated always as (
    case when state = 'given' then coalesce(ends_on, 'infinity'::date) else '-infinity'::date end) stored,
  ground_of uuid generated always as (case when purpose = 'ownReflection' then conversation_id end) stored,
  primary key (municipality_id, id),
  unique (municipality_id, conversation_id, purpose),
  unique (municipality_id, conversation_id, purpose, stands_until),
  unique (municipality_id, ground_of, stands_until),
  foreign key (municipality_id, conversation_id, owner_id, citizen_id)
    references conversation (municipality_id, id, owner_id, citizen_id) on delete cascade
);
create index on consent (municipality_id, citizen_id);
create index on consent (stands_until) where state = 'given';
comment on table consent is
  'What the citizen agreed to or refused, one row a purpose. ends_on is the last day. ownReflection is the ground of all.';
comment on column consent.stands_until is 'The last day on which this consent holds; -infinity when it does not hold.';

alter table consent enable row level security;
alter table consent force row level security;
create policy "the citizen sees what they agreed to" on consent for select
  using (municipality_id = (select current_municipality()) and citizen_id = (select current_person()));
create policy "the owner sees what was agreed" on consent for select
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant select on consent to lydhoer_app;
create policy "the owner writes down what was agreed" on consent for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and state in ('given', 'refused'));
grant insert (municipality_id, id, conversation_id, citizen_id, owner_id, purpose, state, given_how, given_on, ends_on)
  on consent to lydhoer_app;
-- Withdrawing and ending erase, so they happen only in withdraw_consent and expire_consents.
create policy "the owner writes down a new agreement" on consent for update
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()))
  with check (state = 'given');
grant update (state, given_how, given_on, ends_on, decided_at) on consent to lydhoer_app;

create table consent_receipt (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  citizen_id uuid not null,
  purpose text not null check (purpose in ('ownReflection', 'colleagues', 'research', 'teaching', 'quote')),
  how text not null check (how in ('withdrawn', 'ended')),
  withdrawn_at timestamptz not null default now(),
  erased jsonb not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id) references person
);
create index on consent_receipt (municipality_id, citizen_id);
comment on table consent_receipt is 'That something was erased, and how much of it: counts only, no conversation, no content.';

alter table consent_receipt enable row level security;
alter table consent_receipt force row level security;
create policy "the citizen sees what was erased" on consent_receipt for select
  using (municipality_id = (select current_municipality()) and citizen_id = (select current_person()));
grant select on consent_receipt to lydhoer_app;

-- Fills ground_until from the consent to own reflection; the foreign key keeps it true ever after.
create function rest_on_ground() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    new.ground_until := (select stands_until from consent
      where municipality_id = new.municipality_id and ground_of = new.conversation_id);
    if new.ground_until is null or new.ground_until < today() then
      raise exception 'The citizen has not agreed to own reflection on this conversation'
        using errcode = 'insufficient_privilege', hint = 'Register the consent first.';
    end if;
    return new;
  end $$;
comment on function rest_on_ground() is 'Nothing of a conversation is stored before the citizen has agreed to it.';

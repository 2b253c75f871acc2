-- What is secret about a person stands in tables of its own, so that no query on person can bring it along.

create table person_identity (
  municipality_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  primary key (municipality_id, issuer, subject),
  unique (issuer, subject),
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on person_identity (municipality_id, person_id);
comment on table person_identity is
  'Who an identity provider says someone is. Found only by the one who already knows issuer and subject.';

alter table person_identity enable row level security;
alter table person_identity force row level security;
create policy "found by issuer and subject" on person_identity for select
  using (issuer = current_setting('lydhoer.issuer', true) and subject = current_setting('lydhoer.subject', true));
grant select on person_identity to lydhoer_app;

create table citizen_cpr (
  municipality_id uuid not null,
  citizen_id uuid not null,
  citizen_kind text not null default 'citizen' check (citizen_kind = 'citizen'),
  cpr_sealed bytea not null,
  cpr_hash bytea not null check (length(cpr_hash) = 32),
  primary key (municipality_id, citizen_id),
  unique (municipality_id, cpr_hash),
  foreign key (municipality_id, citizen_id, citizen_kind) references person (municipality_id, id, kind) on delete cascade
);
comment on table citizen_cpr is 'CPR number, sealed, with a keyed hash for look-up. Never in clear.';

alter table citizen_cpr enable row level security;
alter table citizen_cpr force row level security;
create policy "the citizen sees their own number" on citizen_cpr for select
  using (municipality_id = (select current_municipality()) and citizen_id = (select current_person()));
create policy "the worker sees the numbers of citizens they work with" on citizen_cpr for select
  using (municipality_id = (select current_municipality())
    and exists (select from case_assignment a
      where a.municipality_id = citizen_cpr.municipality_id and a.citizen_id = citizen_cpr.citizen_id
        and a.worker_id = (select current_person())
        and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today())));
grant select on citizen_cpr to lydhoer_app;

create table sign_in_session (
  municipality_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  person_id uuid not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  absolute_end timestamptz not null,
  primary key (municipality_id, token_hash),
  unique (token_hash),
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on sign_in_session (municipality_id, person_id);
comment on table sign_in_session is 'A signed-in browser. Only the SHA-256 of its token is kept.';

create function session_token_hash() returns bytea
  language sql stable parallel safe
  return decode(nullif(current_setting('lydhoer.session_token_hash', true), ''), 'hex');
comment on function session_token_hash() is 'SHA-256 of the token that the browser brought; null when it brought none.';

alter table sign_in_session enable row level security;
alter table sign_in_session force row level security;
create policy "found by whoever holds the token" on sign_in_session for select
  using (token_hash = (select session_token_hash()) and absolute_end > now());
create policy "each sees their own sessions" on sign_in_session for select
  using (municipality_id = (select current_municipality()) and person_id = (select current_person()));
grant select on sign_in_session to lydhoer_app;
create policy "begun by whoever holds the token" on sign_in_session for insert
  with check (municipality_id = (select current_municipality()) and token_hash = (select session_token_hash()));
grant insert (municipality_id, token_hash, person_id, absolute_end) on sign_in_session to lydhoer_app;
create policy "kept alive by whoever holds the token" on sign_in_session for update
  using (token_hash = (select session_token_hash()));
grant update (last_seen_at) on sign_in_session to lydhoer_app;
create policy "ended by whoever holds the token" on sign_in_session for delete
  using (token_hash = (select session_token_hash()));
create policy "each signs out everywhere" on sign_in_session for delete
  using (municipality_id = (select current_municipality()) and person_id = (select current_person()));
grant delete on sign_in_session to lydhoer_app;

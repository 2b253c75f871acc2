-- The tenant, its departments, its people and what they do there.
-- Who is asking is told to each transaction by two settings; with neither set nobody sees anything.
-- Functions that policies call have bodies bound to their tables when created, so that no temporary table can stand in.

create function current_municipality() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('lydhoer.municipality_id', true), '')::uuid;
comment on function current_municipality() is 'The municipality that this transaction is for; null when none was said.';

create function current_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('lydhoer.person_id', true), '')::uuid;
comment on function current_person() is 'The person whom this transaction is for; null for someone who has not signed in.';

-- Consents end by the Danish calendar, whatever clock the server keeps.
create function today() returns date
  language sql stable parallel safe
  return (now() at time zone 'Europe/Copenhagen')::date;
comment on function today() is 'The date in Denmark now.';

create table municipality (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 100),
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$')
);
comment on table municipality is 'The tenant. Its name is no secret; everything else starts with its id.';

create table department (
  municipality_id uuid not null references municipality,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 100),
  primary key (municipality_id, id)
);
comment on table department is 'A department (afdeling) of the municipality.';

create table person (
  municipality_id uuid not null references municipality,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('staff', 'citizen')),
  display_name text not null check (length(display_name) between 1 and 200),
  language text not null default 'da' check (language in ('da', 'en')),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, kind)
);
comment on table person is 'Someone who works in the municipality, or a citizen. Written only by sign_in and meet_citizen.';

-- Policies must not read the table they stand on, so "am I staff?" has a table of its own.
create table staff (
  municipality_id uuid not null,
  person_id uuid not null,
  kind text not null default 'staff' check (kind = 'staff'),
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id, kind) references person (municipality_id, id, kind) on delete cascade
);
comment on table staff is 'The people who work here. Each reads only the row about themselves.';

create table person_role (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null check (role in ('caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator',
    'teamLead', 'director', 'coordinator', 'researcher', 'politician', 'employer', 'partner')),
  department_id uuid,
  valid_from date not null default today(),
  valid_to date check (valid_to >= valid_from),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references staff on delete cascade,
  foreign key (municipality_id, department_id) references department
);
create index on person_role (municipality_id, person_id);
comment on table person_role is 'What someone does here. valid_to is the first day on which they no longer do it.';

create table case_assignment (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  citizen_id uuid not null,
  citizen_kind text not null default 'citizen' check (citizen_kind = 'citizen'),
  worker_id uuid not null,
  valid_from date not null default today(),
  valid_to date check (valid_to >= valid_from),
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id, citizen_kind) references person (municipality_id, id, kind) on delete cascade,
  foreign key (municipality_id, worker_id) references staff (municipality_id, person_id)
);
create index on case_assignment (municipality_id, worker_id);
create index on case_assignment (municipality_id, citizen_id);
comment on table case_assignment is 'Which worker works with which citizen, from when to when.';

create function is_staff() returns boolean
  language sql stable
  return exists (
    select from staff where municipality_id = current_municipality() and person_id = current_person());
comment on function is_staff() is 'Does the person asking work in this municipality?';

create function holds_role(variadic roles text[]) returns boolean
  language sql stable
  return exists (
    select from person_role
    where municipality_id = current_municipality() and person_id = current_person() and role = any (roles)
      and valid_from <= today() and (valid_to is null or valid_to > today()));
comment on function holds_role(text[]) is 'Does the person asking hold one of these roles today?';

alter table municipality enable row level security;
alter table municipality force row level security;
create policy "its people and whoever knows its address read it" on municipality for select
  using (id = (select current_municipality()) or slug = current_setting('lydhoer.municipality_slug', true));
grant select on municipality to lydhoer_app;

alter table department enable row level security;
alter table department force row level security;
create policy "whoever has signed in reads the departments" on department for select
  using (municipality_id = (select current_municipality()) and (select current_person()) is not null);
grant select on department to lydhoer_app;

alter table staff enable row level security;
alter table staff force row level security;
create policy "each worker sees that they work here" on staff for select
  using (municipality_id = (select current_municipality()) and person_id = (select current_person()));
grant select on staff to lydhoer_app;

alter table person_role enable row level security;
alter table person_role force row level security;
create policy "colleagues see each other's roles" on person_role for select
  using (municipality_id = (select current_municipality())
    and (person_id = (select current_person()) or (select is_staff())));
grant select on person_role to lydhoer_app;

alter table case_assignment enable row level security;
alter table case_assignment force row level security;
create policy "the worker and the citizen see their own assignment" on case_assignment for select
  using (municipality_id = (select current_municipality())
    and (select current_person()) in (worker_id, citizen_id));
grant select on case_assignment to lydhoer_app;
create policy "the worker ends an assignment" on case_assignment for update
  using (municipality_id = (select current_municipality()) and worker_id = (select current_person())
    and valid_to is null)
  with check (valid_to is not null);
grant update (valid_to) on case_assignment to lydhoer_app;

-- Citizens are seen by those who work with them now; whoever held the conversation is added with the conversation.
alter table person enable row level security;
alter table person force row level security;
create policy "each sees themselves" on person for select
  using (municipality_id = (select current_municipality()) and id = (select current_person()));
create policy "colleagues see each other" on person for select
  using (municipality_id = (select current_municipality()) and kind = 'staff' and (select is_staff()));
create policy "the worker sees the citizens they work with" on person for select
  using (municipality_id = (select current_municipality()) and kind = 'citizen'
    and exists (select from case_assignment a
      where a.municipality_id = person.municipality_id and a.citizen_id = person.id
        and a.worker_id = (select current_person())
        and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today())));
grant select on person to lydhoer_app;
create policy "each chooses their own language" on person for update
  using (municipality_id = (select current_municipality()) and id = (select current_person()));
grant update (language) on person to lydhoer_app;

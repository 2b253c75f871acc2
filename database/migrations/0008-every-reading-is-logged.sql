-- "Hvem har set min sag": the citizen sees when, for what and from which role; never which employee (CJEU C-579/21).

create table access_log (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  citizen_id uuid not null,
  conversation_id uuid,
  purpose text not null check (purpose in ('case', 'ownReflection', 'colleagues', 'research', 'teaching', 'quote')),
  what text not null check (what ~ '^[a-z][a-zA-Z.]{1,39}$'),
  role text not null,
  department_id uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id) references person on delete cascade,
  foreign key (municipality_id, conversation_id) references conversation on delete set null (conversation_id),
  foreign key (municipality_id, department_id) references department
);
create index on access_log (municipality_id, citizen_id, at desc);
create index on access_log (municipality_id, conversation_id);
comment on table access_log is 'Each time someone looked at a citizen''s matters. what is a code. Append-only; written by log_access.';

alter table access_log enable row level security;
alter table access_log force row level security;
create policy "the citizen sees who looked" on access_log for select
  using (municipality_id = (select current_municipality()) and citizen_id = (select current_person()));
grant select on access_log to lydhoer_app;

create table access_log_actor (
  municipality_id uuid not null,
  access_log_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, access_log_id),
  foreign key (municipality_id, access_log_id) references access_log on delete cascade,
  foreign key (municipality_id, person_id) references person
);
comment on table access_log_actor is 'Which employee looked. Nobody reads it through the application.';

alter table access_log_actor enable row level security;
alter table access_log_actor force row level security;

-- Words and sound, each sealed with a key of its own in a sibling table. Deleting the key is the deletion.

create table conversation_key (
  municipality_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  wrapped_key bytea not null,
  ground_until date not null,
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, conversation_id, owner_id, citizen_id)
    references conversation (municipality_id, id, owner_id, citizen_id) on delete cascade,
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade
);
comment on table conversation_key is
  'The wrapped key of everything written in a conversation. Replaced when names are confirmed; deleted with the conversation.';

create table transcript (
  municipality_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  format text not null check (format ~ '^[a-zA-Z0-9]{1,20}$'),
  confirmed_at timestamptz,
  confirmed_by uuid,
  ground_until date not null,
  primary key (municipality_id, conversation_id),
  check ((confirmed_at is null) = (confirmed_by is null)),
  foreign key (municipality_id, conversation_id, owner_id, citizen_id)
    references conversation (municipality_id, id, owner_id, citizen_id) on delete cascade,
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, confirmed_by) references staff (municipality_id, person_id)
);
create index on transcript (municipality_id, owner_id);
create index on transcript (municipality_id, citizen_id);
comment on table transcript is
  'The written conversation. Only the owner sees it until a person has confirmed that the names are out; then it stays as it is.';

create table speaker (
  municipality_id uuid not null,
  conversation_id uuid not null,
  code text not null check (length(code) between 1 and 20),
  role text not null check (role in ('citizen', 'worker', 'interpreter', 'companion', 'other')),
  label_sealed bytea,
  primary key (municipality_id, conversation_id, code),
  foreign key (municipality_id, conversation_id) references transcript on delete cascade
);
comment on table speaker is 'Who speaks in a transcript: a code and a role; what the file called them is sealed.';

create table turn (
  municipality_id uuid not null,
  conversation_id uuid not null,
  number integer not null check (number >= 1),
  speaker_code text not null,
  start_ms integer check (start_ms >= 0),
  end_ms integer check (end_ms >= start_ms),
  body_sealed bytea not null,
  primary key (municipality_id, conversation_id, number),
  foreign key (municipality_id, conversation_id, speaker_code) references speaker on update cascade on delete cascade
);
comment on table turn is 'One speaker''s stretch of talk (taletur), sealed.';

create table recording (
  municipality_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  object_id text not null unique check (object_id ~ '^[a-zA-Z0-9_/-]{1,200}$'),
  mime text not null check (mime ~ '^[a-z0-9.+/-]{1,80}$'),
  bytes bigint not null check (bytes >= 0),
  duration_ms integer check (duration_ms >= 0),
  state text not null default 'storing' check (state in ('storing', 'measuring', 'ready', 'failed')),
  problem text check (length(problem) <= 80),
  peaks bytea,
  has_listening_copy boolean not null default false,
  created_at timestamptz not null default now(),
  ground_until date not null,
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, conversation_id, owner_id, citizen_id)
    references conversation (municipality_id, id, owner_id, citizen_id) on delete cascade,
  foreign key (municipality_id, conversation_id, ground_until)
    references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade
);
comment on table recording is 'The sound of a conversation: where its sealed file lies and what is known of it. problem is a code.';

create table recording_key (
  municipality_id uuid not null,
  conversation_id uuid not null,
  wrapped_key bytea not null,
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, conversation_id) references recording on delete cascade
);
comment on table recording_key is 'The wrapped key of the sound.';

create table name_mention (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  owner_id uuid not null,
  turn_number integer not null,
  from_char integer not null check (from_char >= 0),
  to_char integer not null check (to_char > from_char),
  kind text not null check (kind ~ '^[a-zA-Z]{1,40}$'),
  stand_in_sealed bytea not null,
  decision text not null default 'suggested' check (decision in ('suggested', 'accepted', 'kept')),
  primary key (municipality_id, id),
  foreign key (municipality_id, conversation_id) references transcript on delete cascade
);
create index on name_mention (municipality_id, conversation_id);
comment on table name_mention is 'A name or number to be taken out of a turn. Every row is deleted when the owner confirms.';

create trigger rest_on_ground before insert on conversation_key for each row execute function rest_on_ground();
create trigger rest_on_ground before insert on transcript for each row execute function rest_on_ground();
create trigger rest_on_ground before insert on recording for each row execute function rest_on_ground();

alter table transcript enable row level security;
alter table transcript force row level security;
create policy "the owner sees the transcript" on transcript for select
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
create policy "the citizen sees the transcript when names are out" on transcript for select
  using (municipality_id = (select current_municipality()) and citizen_id = (select current_person())
    and confirmed_at is not null and ground_until >= (select today()));
grant select on transcript to lydhoer_app;
create policy "the owner adds a transcript" on transcript for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
grant insert (municipality_id, conversation_id, owner_id, citizen_id, format) on transcript to lydhoer_app;
create policy "the owner confirms once" on transcript for update
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and confirmed_at is null and ground_until >= (select today()))
  with check (owner_id = (select current_person())
    and (confirmed_by is null or confirmed_by = (select current_person())));
grant update (format, confirmed_at, confirmed_by) on transcript to lydhoer_app;
create policy "the owner removes a transcript" on transcript for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant delete on transcript to lydhoer_app;

alter table recording enable row level security;
alter table recording force row level security;
create policy "owner and citizen hear the sound" on recording for select
  using (municipality_id = (select current_municipality()) and (select current_person()) in (owner_id, citizen_id)
    and ground_until >= (select today()));
grant select on recording to lydhoer_app;
create policy "the owner adds sound" on recording for insert
  with check (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
grant insert (municipality_id, conversation_id, owner_id, citizen_id, object_id, mime, bytes, duration_ms, state)
  on recording to lydhoer_app;
create policy "the owner measures the sound" on recording for update
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and ground_until >= (select today()));
grant update (mime, bytes, duration_ms, state, problem, peaks, has_listening_copy) on recording to lydhoer_app;
create policy "the owner removes the sound" on recording for delete
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person()));
grant delete on recording to lydhoer_app;

alter table recording_key enable row level security;
alter table recording_key force row level security;
create policy "whoever may hear the sound has its key" on recording_key for select
  using (exists (select from recording r
    where r.municipality_id = recording_key.municipality_id and r.conversation_id = recording_key.conversation_id));
grant select on recording_key to lydhoer_app;
create policy "the owner adds the key of the sound" on recording_key for insert
  with check (exists (select from recording r
    where r.municipality_id = recording_key.municipality_id and r.conversation_id = recording_key.conversation_id
      and r.owner_id = (select current_person())));
grant insert (municipality_id, conversation_id, wrapped_key) on recording_key to lydhoer_app;

alter table name_mention enable row level security;
alter table name_mention force row level security;
create policy "only the owner works with the names" on name_mention for all
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and exists (select from transcript t
      where t.municipality_id = name_mention.municipality_id and t.conversation_id = name_mention.conversation_id
        and t.owner_id = (select current_person())));
grant select, delete on name_mention to lydhoer_app;
grant insert (municipality_id, id, conversation_id, owner_id, turn_number, from_char, to_char, kind,
  stand_in_sealed, decision) on name_mention to lydhoer_app;
grant update (turn_number, from_char, to_char, kind, stand_in_sealed, decision) on name_mention to lydhoer_app;

-- Turns and speakers wait for passage_share, since a recipient reads the turns of the passage.

-- A backup from before a withdrawal holds what was withdrawn. So each end of a consent, and of a conversation, is noted as a
-- fingerprint, and the program keeps the notes in a file apart from the database as well. A restore ends once more whatever in the
-- backup has one of these fingerprints. The id of the conversation, which is random, cannot be worked out from it: after a
-- withdrawal the note tells nothing but that there was one, and on which day.

create function fingerprint_of(in_municipality uuid, in_conversation uuid, in_purpose text) returns bytea
  language sql immutable parallel safe
  return sha256(convert_to(in_municipality::text || ' ' || in_conversation::text || ' ' || in_purpose, 'UTF8'));
comment on function fingerprint_of(uuid, uuid, text) is
  'What notes an ended consent without naming it; ownReflection stands for the whole conversation.';

create table withdrawal (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  fingerprint bytea not null check (length(fingerprint) = 32),
  day date not null default today(),
  noted_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipality
);
comment on table withdrawal is 'That a consent ended, and on which day; which one only a backup that still has it can tell. For restoring.';
alter table withdrawal enable row level security;
alter table withdrawal force row level security;
create policy "the program itself reads what has ended, and nobody of a municipality" on withdrawal for select to lydhoer_app
  using ((select current_municipality()) is null);
grant select on withdrawal to lydhoer_app;
create policy "the owner, on duty only" on withdrawal for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));

create function note_withdrawal() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    if tg_table_name = 'consent' then
      insert into withdrawal (municipality_id, fingerprint)
        values (old.municipality_id, fingerprint_of(old.municipality_id, old.conversation_id, old.purpose));
    else
      insert into withdrawal (municipality_id, fingerprint)
        values (old.municipality_id, fingerprint_of(old.municipality_id, old.id, 'ownReflection'));
    end if;
    return null;
  end $$;
comment on function note_withdrawal() is 'Notes that a consent has ended, or a conversation with all that rested on it.';
revoke all on function note_withdrawal() from public;

create trigger note_withdrawal after update of state on consent
  for each row when (old.state = 'given' and new.state <> 'given') execute function note_withdrawal();
create trigger note_withdrawal after delete on conversation
  for each row execute function note_withdrawal();

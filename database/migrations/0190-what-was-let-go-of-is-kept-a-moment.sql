-- Whoever deletes something of their own, or takes a share back, can undo it for ten minutes. What is needed to put it back is sealed
-- with the key of one's own; whatever was sealed with the key of a conversation stays sealed with that as well, so that it opens for
-- nobody once the citizen has said no. Only the one who let go of it sees the row.

create table let_go (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kept_sealed bytea not null,
  ends_at timestamptz not null default now() + interval '10 minutes',
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references person_key on delete cascade
);
create index on let_go (municipality_id, person_id);
create index on let_go (ends_at);
comment on table let_go is
  'What somebody let go of, for ten minutes, so that they can undo it. Nobody else''s; swept when its time has passed.';

insert into resting (table_name, ground, audiences, sealed_with) values ('let_go', 'own', '{me}', 'person_key');
select guard_table('let_go');

create policy "each has what they let go of a moment ago" on let_go for all
  using (person_id = (select me()) and ends_at > now());
grant select on let_go to lydhoer_app;
grant insert (municipality_id, id, person_id, kept_sealed) on let_go to lydhoer_app;

-- Nobody is signed in when the time has passed, so the round that goes every few minutes is the owner's.
create function forget_let_go() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ 
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from let_go where ends_at <= now();
    get diagnostics forgotten = row_count;
    return forgotten;
  end $$;
comment on function forget_let_go() is 'Deletes what was let go of more than ten minutes ago, in every municipality. How many. Safe to repeat.';
revoke all on function forget_let_go() from public;
grant execute on function forget_let_go() to lydhoer_app;

-- A start with another master key than before would seal what is new under a key of its own, and open nothing of what is old.
-- So something sealed under the key is kept from the first start on: a start whose key does not open it is refused. It belongs to the
-- whole house and to no municipality, and lies beside the history of migrations, where no question of anybody's goes.

create table lydhoer_migrations.key_check (
  one boolean primary key default true check (one),
  sealed bytea not null
);
comment on table lydhoer_migrations.key_check is 'What only the house''s master key opens. It says nothing.';

create function key_check() returns bytea
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    return (select k.sealed from lydhoer_migrations.key_check k);
  end $$;
comment on function key_check() is 'What the master key must open; null until the first start has kept it.';
revoke all on function key_check() from public;
grant execute on function key_check() to lydhoer_app;

create function keep_key_check(in_sealed bytea) returns bytea
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    insert into lydhoer_migrations.key_check (sealed) values (in_sealed) on conflict do nothing;
    return key_check();
  end $$;
comment on function keep_key_check(bytea) is 'Keeps it at the first start and never again; gives what is kept, which may be of a start that was quicker.';
revoke all on function keep_key_check(bytea) from public;
grant execute on function keep_key_check(bytea) to lydhoer_app;

create function sealed_before() returns table (kind text, municipality_id uuid, of_id uuid, sealed bytea)
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    if key_check() is not null then
      return;
    end if;
    perform set_config('lydhoer.duty', 'count', true);
    return query
      (select 'words', k.municipality_id, k.conversation_id, k.wrapped_key from conversation_key k limit 1)
      union all
      (select 'sound', k.municipality_id, k.conversation_id, k.wrapped_key from recording_key k limit 1)
      union all
      (select 'cpr', c.municipality_id, c.citizen_id, c.cpr_sealed from citizen_cpr c limit 1);
  end $$;
comment on function sealed_before() is
  'One of each kind of what was sealed under the master key before a check was kept; nothing once it is.';
revoke all on function sealed_before() from public;
grant execute on function sealed_before() to lydhoer_app;

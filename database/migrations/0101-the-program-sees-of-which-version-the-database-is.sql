-- A program that answers people must not do so on a database of another version. It may see whether it is of its own, and
-- nothing more of the history.

create function migrated_to() returns text
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    return (select encode(sha256(convert_to(string_agg(name || ' ' || checksum, E'\n' order by name collate "C"), 'UTF8')), 'hex')
      from lydhoer_migrations.applied);
  end $$;
comment on function migrated_to() is 'A sum of the names and checksums of all migrations that were applied here.';
revoke all on function migrated_to() from public;
grant execute on function migrated_to() to lydhoer_app;

-- A session past its absolute end opens nothing; the note of when somebody last was here need not stay either.

create function forget_sessions() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from sign_in_session where absolute_end < now();
    get diagnostics forgotten = row_count;
    return forgotten;
  end $$;
comment on function forget_sessions() is 'Deletes sessions past their absolute end, in every municipality. How many. Safe to repeat.';
revoke all on function forget_sessions() from public;
grant execute on function forget_sessions() to lydhoer_app;

-- A promise is a colleague's where they work with the citizen too. Nobody sees a row of who works with whom but their own: whoever works with the
-- citizen today is told here who else does.

create function workers_with(in_citizen uuid) returns table (worker_id uuid, worker text) stable security definer language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'register', true);
  if in_citizen = me() or not exists (select from citizen_and_assigned() as mine (id) where mine.id = in_citizen) then
    return;
  end if;
  return query select distinct p.id, p.display_name from case_assignment a
    join person p on p.municipality_id = a.municipality_id and p.id = a.worker_id
    where a.municipality_id = current_municipality() and a.citizen_id = in_citizen
      and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today());
end $$;
comment on function workers_with(uuid) is 'Who works with a citizen today, and what they are called, for those who do themselves.';
revoke execute on function workers_with(uuid) from public;
grant execute on function workers_with(uuid) to lydhoer_app;

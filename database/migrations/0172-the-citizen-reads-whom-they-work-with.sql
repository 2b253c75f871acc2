-- What is written about a citizen they can read: also who works with them, now and from when. They see no employee otherwise, so the
-- names come by this function.

create function who_works_with_me() returns table (worker text, department text, valid_from date, valid_to date)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query
      select p.display_name,
        (select d.name from roles_of(a.worker_id) theirs
          join department d on d.municipality_id = a.municipality_id and d.id = theirs.department_id
          order by converses(theirs.role) desc, d.name limit 1),
        a.valid_from, a.valid_to
      from case_assignment a join person p on p.municipality_id = a.municipality_id and p.id = a.worker_id
      where a.municipality_id = current_municipality() and a.citizen_id = me()
        and (a.valid_to is null or a.valid_to > greatest(a.valid_from, today()))
      order by a.valid_from, p.display_name;
  end $$;
comment on function who_works_with_me() is
  'For a citizen: the names of those who work with them now or will, from which department, from when and until when.';
revoke all on function who_works_with_me() from public;
grant execute on function who_works_with_me() to lydhoer_app;

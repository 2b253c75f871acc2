-- Leaders see that time was made for talk about talk: which meetings of three or more took place in their department, of which kind and when. Never what was
-- said, never about whom, and never who was there: the answer names nobody and cannot be asked about anybody.

create function time_made(in_from timestamptz) returns table (kind text, starts_at timestamptz, minutes smallint)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    everywhere boolean;
    mine uuid[];
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select coalesce(bool_or(held.department_id is null), false), array_agg(held.department_id) into everywhere, mine
      from roles_of(me()) held where leads(held.role) and is_of_the_house(held.role);
    return query
      select m.kind, m.starts_at, m.minutes from meeting m
      where m.municipality_id = current_municipality() and m.cancelled_at is null and m.kind in ('earSession', 'learningRoom')
        and m.starts_at >= in_from and m.starts_at + m.minutes * interval '1 minute' <= now()
        and (select count(*) from meeting_person p
          where p.municipality_id = m.municipality_id and p.meeting_id = m.id and p.invited) >= 3
        and (everywhere or exists (select from meeting_person p
          join person_role r on r.municipality_id = p.municipality_id and r.person_id = p.person_id
          where p.municipality_id = m.municipality_id and p.meeting_id = m.id and p.invited
            and r.department_id = any (mine) and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())))
      order by m.starts_at desc limit 200;
  end $$;
comment on function time_made(timestamptz) is
  'The meetings about talk (ear sessions, learning rooms) of three or more that took place since a moment in what the person asking leads (a leader of no department: in the whole house): kind, when and how long. Nothing for anybody else.';
revoke all on function time_made(timestamptz) from public;
grant execute on function time_made(timestamptz) to lydhoer_app;

-- Where in the meeting guidance came is written down so that people can learn what follows from it: what citizens said at the end of that day's meeting, first,
-- midway and last beside each other. Everybody in the house may learn from it, so it is told of the whole municipality and of half years, which do not
-- overlap; never of fewer than ten citizens, never about fewer than five workers, nor where half of it or more is about one of them; and no words.

-- Words at the end follow the same rule of who is many enough: it stands once.
create function many_enough(about uuid[]) returns boolean language sql immutable set search_path to lydhoer, pg_temp as $$
  select coalesce(sum(e.n) >= 10 and count(*) >= 5 and max(e.n) * 2 < sum(e.n), false)
  from (select count(*) as n from unnest(about) as one(worker) group by worker) e
$$;
comment on function many_enough(uuid[]) is
  'Whether what citizens said can be told of many: of ten or more, about five workers or more, and less than half of it about one. About whom each spoke.';

create function guidance_followed() returns table (from_day date, until_day date, placed text, question text, answer text, citizens int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    this_half date := make_date(extract(year from today())::int, case when extract(month from today()) > 6 then 7 else 1 end, 1);
    first_day date := (this_half - interval '6 months')::date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not house() then return; end if;
    if first_day < told_from(current_municipality(), 'guidance', 'quarter') or first_day < told_from(current_municipality(), 'meeting', 'quarter') then
      return;
    end if;
    return query
      -- Each citizen is told of once: by the last guidance after which they said something.
      with last_said as (
        select distinct on (g.citizen_id) g.citizen_id, g.placed as came, w.worker_id, w.said, w.knows, w.felt
        from guidance_sheet g
        join meeting_word w on w.municipality_id = g.municipality_id and w.citizen_id = g.citizen_id and w.person_id = w.citizen_id
          and (w.said_at at time zone 'Europe/Copenhagen')::date = (g.given_at at time zone 'Europe/Copenhagen')::date
        where g.municipality_id = current_municipality()
          and (g.given_at at time zone 'Europe/Copenhagen')::date >= first_day and (g.given_at at time zone 'Europe/Copenhagen')::date < this_half
        order by g.citizen_id, g.given_at desc, w.said_at desc),
      answered as (
        select l.came, l.worker_id, q.asked, q.said from last_said l,
          lateral (values ('said', l.said), ('knows', l.knows), ('felt', l.felt)) q (asked, said)
        where q.said is not null),
      enough as (
        select e.came, e.asked from answered e group by 1, 2 having many_enough(array_agg(e.worker_id)))
      select first_day, this_half - 1, a.came, a.asked, a.said, count(*)::int
      from answered a join enough e using (came, asked)
      group by a.came, a.asked, a.said order by a.asked, a.came, a.said;
  end $$;
comment on function guidance_followed() is
  'How many citizens gave which answer at the end of a meeting in which they were guided, by where in it that came, in the half year that has ended, to those of the house: only where it is ten citizens or more, about five workers or more, and less than half of it about one.';
revoke all on function guidance_followed() from public;
grant execute on function guidance_followed() to lydhoer_app;

create or replace function words_told() returns table (department text, from_day date, until_day date, question text, answer text, citizens int, met int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    everywhere boolean;
    mine uuid[];
    next_quarter date := date_trunc('quarter', today()::timestamp)::date;
    first_day date := (next_quarter - interval '3 months')::date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if first_day < told_from(current_municipality(), 'meeting', 'quarter') then return; end if;
    select coalesce(bool_or(held.department_id is null), false), array_agg(held.department_id) into everywhere, mine
      from roles_of(me()) held where leads(held.role) and is_of_the_house(held.role) or held.role = 'coordinator';
    return query
      with last_said as (
        select distinct on (r.department_id, w.citizen_id) r.department_id as of_department, w.worker_id, w.said, w.knows, w.felt
        from meeting_word w
        join person_role r on r.municipality_id = w.municipality_id and r.person_id = w.worker_id and converses(r.role)
          and r.valid_from <= (w.said_at at time zone 'Europe/Copenhagen')::date
          and (r.valid_to is null or r.valid_to > (w.said_at at time zone 'Europe/Copenhagen')::date)
        where w.municipality_id = current_municipality() and w.person_id = w.citizen_id
          and (w.said_at at time zone 'Europe/Copenhagen')::date >= first_day
          and (w.said_at at time zone 'Europe/Copenhagen')::date < next_quarter
          and (everywhere or r.department_id = any (mine))
        order by r.department_id, w.citizen_id, w.said_at desc),
      answered as (
        select l.of_department, l.worker_id, q.asked, q.said from last_said l,
          lateral (values ('said', l.said), ('knows', l.knows), ('felt', l.felt)) q (asked, said)
        where q.said is not null),
      enough as (
        select e.of_department, e.asked from answered e group by 1, 2 having many_enough(array_agg(e.worker_id)))
      select d.name, first_day, next_quarter - 1, a.asked, a.said, count(*)::int, (select count(distinct m.citizen_id)::int
        from citizen_meeting m join person_role r on r.municipality_id = m.municipality_id and r.person_id = m.worker_id and converses(r.role)
          and r.department_id = d.id and r.valid_from <= (m.ended_at at time zone 'Europe/Copenhagen')::date
          and (r.valid_to is null or r.valid_to > (m.ended_at at time zone 'Europe/Copenhagen')::date)
        where m.municipality_id = current_municipality() and (m.ended_at at time zone 'Europe/Copenhagen')::date >= first_day
          and (m.ended_at at time zone 'Europe/Copenhagen')::date < next_quarter)
      from answered a
      join enough e on e.of_department = a.of_department and e.asked = a.asked
      join department d on d.municipality_id = current_municipality() and d.id = a.of_department
      group by d.id, d.name, a.asked, a.said
      order by d.name, d.id, a.asked, a.said;
  end $$;

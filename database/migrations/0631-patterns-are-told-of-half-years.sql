-- Patterns in what became of placements: what they came to, how many each citizen has tried without anything coming of it, and which wish they came from. They are
-- questions to a team, so they tell of no citizen and of no worker. Each half year is told once it has ended and never overlaps another, so that no day's figures can
-- be taken from another day's; each citizen counts once in it, in one department and under one answer. Departments and answers with fewer than five citizens are
-- told together with others, and nothing is told where it is about fewer than three workers, or half of it or more about one.

create function among_workers(about uuid[]) returns boolean language sql immutable set search_path to lydhoer, pg_temp as $$
  select coalesce(count(*) >= 3 and max(e.n) * 2 < sum(e.n) and sum(e.n) - max(e.n) >= 5, false) from (select count(*) as n from unnest(about) as one(worker) group by worker) e
$$;
comment on function among_workers(uuid[]) is
  'Whether what is told of citizens tells of no one worker: it is about three or more, less than half of it is about one, and whoever takes away their own is left with five. About whom each is.';

create function placement_patterns() returns table (from_day date, until_day date, departments uuid[], pattern text, answer text, citizens int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    this_half date := make_date(extract(year from today())::int, case when extract(month from today()) > 6 then 7 else 1 end, 1);
    first_kept date;
    everywhere boolean;
    mine uuid[];
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select coalesce(bool_or(held.role in ('coordinator', 'director') or held.department_id is null), false), array_agg(held.department_id) into everywhere, mine
      from roles_of(me()) held where is_of_the_house(held.role) and held.role <> 'researcher';
    if mine is null then return; end if;
    first_kept := told_from(current_municipality(), 'placement', 'quarter');
    return query
      with half as (
        select h.began::date as first_day, (h.began + interval '6 months')::date as next_day
        from generate_series(this_half - interval '24 months', this_half - interval '6 months', interval '6 months') as h(began)
        where h.began::date >= first_kept),
      step as (
        select h.first_day, h.next_day, s.citizen_id, s.placement_id, s.department_id, s.written_by, s.kind, s.became, s.created_at, s.id
        from half h join placement_step s on s.municipality_id = current_municipality() and s.department_id is not null
          and s.created_at >= h.first_day::timestamp at time zone 'Europe/Copenhagen' and s.created_at < h.next_day::timestamp at time zone 'Europe/Copenhagen'),
      -- Each citizen is told of once in a half year: by what was written last.
      ended as (
        select distinct on (s.first_day, s.citizen_id) s.*, (
          select case when bool_or(o.became in ('paidHours', 'job', 'flexJob', 'education')) then 'ledOn'
            else (array['one', 'two', 'more'])[least(3, count(distinct o.placement_id))] end
          from placement_step o where o.municipality_id = current_municipality() and o.citizen_id = s.citizen_id and o.became is not null
            and o.created_at < s.next_day::timestamp at time zone 'Europe/Copenhagen') as so_far
        from step s where s.became is not null order by s.first_day, s.citizen_id, s.created_at desc, s.id desc),
      began as (
        select distinct on (s.first_day, s.citizen_id) s.*, p.from_wish
        from step s join placement p on p.municipality_id = current_municipality() and p.id = s.placement_id
        where s.kind = 'began' and p.from_wish is not null order by s.first_day, s.citizen_id, s.created_at desc, s.id desc),
      asked as (
        select 'became' as of_pattern, e.first_day, e.next_day, e.citizen_id, e.department_id, e.written_by, e.became as said from ended e
        union all select 'again', e.first_day, e.next_day, e.citizen_id, e.department_id, e.written_by, e.so_far from ended e
        union all select 'wish', b.first_day, b.next_day, b.citizen_id, b.department_id, b.written_by, b.from_wish from began b),
      homed as (
        select k.*, g.home from (select o.of_pattern, o.first_day, array_agg(o.citizen_id order by o.citizen_id) as ids,
            array_agg(o.department_id::text order by o.citizen_id) as names from asked o group by 1, 2 having count(*) >= 5) a
          cross join unnest(a.ids, told_as(a.names, a.ids)) as g(id, home)
          join asked k on k.of_pattern = a.of_pattern and k.first_day = a.first_day and k.citizen_id = g.id),
      enough as (
        select h.of_pattern, h.first_day, h.home, array_agg(distinct h.department_id) as their_departments,
          array_agg(h.citizen_id order by h.citizen_id) as ids, array_agg(h.said order by h.citizen_id) as said
        from homed h group by 1, 2, 3 having among_workers(array_agg(h.written_by)))
      select e.first_day, (e.first_day + interval '6 months')::date - 1, e.their_departments, e.of_pattern, nullif(g.answer_told, ''), count(*)::int
      from enough e, unnest(told_as(e.said, e.ids)) as g(answer_told)
      where everywhere or e.their_departments && mine
      group by e.first_day, e.their_departments, e.of_pattern, e.home, g.answer_told
      order by e.first_day desc, e.their_departments, e.of_pattern, g.answer_told;
  end $$;
comment on function placement_patterns() is
  'Patterns in placements, by half year and department, to those who work in the department, and to those who lead or coordinate the house: what they came to, how many each citizen has tried without anything coming of it, and which wish they came from. No answer is several together; every row is five different citizens at least, about three workers at least.';
revoke all on function placement_patterns() from public;
grant execute on function placement_patterns() to lydhoer_app;

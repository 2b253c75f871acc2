-- What citizens say at the end of meetings is told of a department, where it is many citizens' and about many workers: how many gave which answer, in
-- the quarter that has ended. Never of fewer than ten citizens, never about fewer than five workers, nor where half of it or more is about one of them;
-- and no words. Quarters do not overlap, so that one cannot be taken from another to find somebody.

create function words_told() returns table (department text, from_day date, until_day date, question text, answer text, citizens int, met int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    everywhere boolean;
    mine uuid[];
    next_quarter date := date_trunc('quarter', today()::timestamp)::date;
    first_day date := (next_quarter - interval '3 months')::date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
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
      about_each as (
        select a.of_department, a.asked, a.worker_id, count(*) as n from answered a group by 1, 2, 3),
      enough as (
        select e.of_department, e.asked from about_each e group by 1, 2
        having sum(e.n) >= 10 and count(*) >= 5 and max(e.n) * 2 < sum(e.n))
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
comment on function words_told() is
  'How many citizens gave which answer at the end of meetings in the quarter that has ended, and how many had one, by department, to whoever leads it or coordinates: only where it is ten citizens or more, about five workers or more, and less than half of it about one. Nothing for anybody else.';
revoke all on function words_told() from public;
grant execute on function words_told() to lydhoer_app;

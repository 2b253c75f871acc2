-- Where in the meeting guidance came is written down so that people can learn what follows from it: what citizens said at the end of that day's meeting, first,
-- midway and last beside each other. Everybody in the house may learn from it, so it is told of the whole municipality and of half years, which do not
-- overlap; never of fewer than ten citizens, never about fewer than five workers, nor where half of it or more is about one of them; and no words.

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
      about_each as (
        select a.came, a.asked, a.worker_id, count(*) as n from answered a group by 1, 2, 3),
      enough as (
        select e.came, e.asked from about_each e group by 1, 2
        having sum(e.n) >= 10 and count(*) >= 5 and max(e.n) * 2 < sum(e.n))
      select first_day, this_half - 1, a.came, a.asked, a.said, count(*)::int
      from answered a join enough e using (came, asked)
      group by a.came, a.asked, a.said order by a.asked, a.came, a.said;
  end $$;
comment on function guidance_followed() is
  'How many citizens gave which answer at the end of a meeting in which they were guided, by where in it that came, in the half year that has ended, to those of the house: only where it is ten citizens or more, about five workers or more, and less than half of it about one.';
revoke all on function guidance_followed() from public;
grant execute on function guidance_followed() to lydhoer_app;

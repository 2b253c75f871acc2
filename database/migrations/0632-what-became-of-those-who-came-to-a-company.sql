-- What became of those who came to a company, on its page: of each year that has ended, so that years do not overlap, of five citizens at least, and each once in it.
-- It is about the company and not about who wrote it down, so it asks nothing of how many did.

create function company_endings(in_company uuid) returns table (year int, answer text, citizens int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    this_year date := date_trunc('year', today()::timestamp)::date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not knows_companies() then return; end if;
    return query
      with ended as (
        select distinct on (y.first_day, s.citizen_id) y.first_day, s.citizen_id, s.became
        from (select g.began::date as first_day from generate_series(this_year - interval '3 years', this_year - interval '1 year', interval '1 year') as g(began)
            where g.began::date >= told_from(current_municipality(), 'placement', 'year')) y
          join placement_step s on s.municipality_id = current_municipality() and s.company_id = in_company and s.became is not null
            and s.created_at >= y.first_day::timestamp at time zone 'Europe/Copenhagen'
            and s.created_at < (y.first_day + interval '1 year') at time zone 'Europe/Copenhagen'
        order by y.first_day, s.citizen_id, s.created_at desc, s.id desc),
      many as (
        select e.first_day, array_agg(e.citizen_id order by e.citizen_id) as ids, array_agg(e.became order by e.citizen_id) as said
        from ended e group by e.first_day having count(*) >= 5)
      select extract(year from m.first_day)::int, nullif(g.answer_told, ''), count(*)::int
      from many m, unnest(told_as(m.said, m.ids)) as g(answer_told)
      group by m.first_day, g.answer_told order by m.first_day desc, g.answer_told;
  end $$;
comment on function company_endings(uuid) is
  'What became of those who came to a company, by year, to all who work here: each citizen once a year, by what was written last. No answer is several together; every row is five different citizens at least.';
revoke all on function company_endings(uuid) from public;
grant execute on function company_endings(uuid) to lydhoer_app;

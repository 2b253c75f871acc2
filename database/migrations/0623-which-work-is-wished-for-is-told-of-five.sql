-- Which work people wish for and have not got, and for how long they have wished: so that those who find places know which kind to go and look for, and so that a
-- hard wish that is left waiting is seen by those who lead. It tells of nobody. Each citizen counts once, under the dearest wish that stands; kinds of work that
-- fewer than five wish for are told together; and all is told as it stood when something had last changed for five citizens.

create function work_wished_for() returns table (unit text, from_weeks int, to_weeks int, people int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare as_of timestamptz;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not exists (select from roles_of(me()) held where held.role in ('companyConsultant', 'coordinator', 'teamLead', 'director')) then return; end if;
    select last_five_changed(array_agg(c.moment), array_agg(c.citizen_id)) into as_of from (
      select v.created_at as moment, v.citizen_id from wish_version v where v.municipality_id = current_municipality()
      union all select e.created_at, e.citizen_id from wish_event e where e.municipality_id = current_municipality()
      union all select s.created_at, s.citizen_id from placement_step s where s.municipality_id = current_municipality()) c;
    if as_of is null then return; end if;
    return query
      with standing as (
        select w.citizen_id, w.place, w.created_at, w.id as wish_id, v.unit as its_unit, min(w.created_at) over (partition by w.citizen_id) as since
        from wish w
          join lateral (select n.unit from wish_version n where n.municipality_id = w.municipality_id and n.wish_id = w.id and n.created_at <= as_of
            order by n.created_at desc, n.id desc limit 1) v on true
        where w.municipality_id = current_municipality()
          and coalesce((select e.kind from wish_event e where e.municipality_id = w.municipality_id and e.wish_id = w.id and e.created_at <= as_of
            and e.kind in ('cannot', 'left', 'again') order by e.created_at desc, e.id desc limit 1), 'again') = 'again'
          -- Whoever tries a place now does not wait.
          and not exists (select from placement p where p.municipality_id = w.municipality_id and p.citizen_id = w.citizen_id
            and (select s.kind from placement_step s where s.municipality_id = p.municipality_id and s.placement_id = p.id and s.created_at <= as_of
              order by s.created_at desc, s.id desc limit 1) in ('began', 'extended'))),
      dearest as (
        select distinct on (s.citizen_id) s.citizen_id, s.its_unit,
          width_bucket(((as_of at time zone 'Europe/Copenhagen')::date - (s.since at time zone 'Europe/Copenhagen')::date) / 7, array[0, 4, 12, 26]) as band
        from standing s where s.its_unit is not null order by s.citizen_id, s.place, s.created_at, s.wish_id),
      placed as (
        select d.*, g.label from (select array_agg(o.citizen_id order by o.citizen_id) as ids, array_agg(o.its_unit order by o.citizen_id) as units from dearest o) a,
          unnest(a.ids, told_as(a.units, a.ids)) as g(id, label) join dearest d on d.citizen_id = g.id
        where cardinality(a.ids) >= 5),
      joined as (
        select p.label, g.first from (select o.label, array_agg(o.citizen_id order by o.citizen_id) as ids, array_agg(o.band order by o.citizen_id) as bands
            from placed o group by o.label) a, unnest(a.ids, neighbours_joined(a.bands, a.ids)) as g(id, first)
          join placed p on p.citizen_id = g.id)
      select nullif(j.label, ''), (array[0, 4, 12, 26])[j.first],
        (array[0, 4, 12, 26])[(select min(o.first) from joined o where o.label = j.label and o.first > j.first)], count(*)::int
      from joined j group by j.label, j.first order by 1 nulls last, j.first;
  end $$;
comment on function work_wished_for() is
  'For consultants, coordinators and those who lead: how many wish for each kind of work and try no place now, by unit of ISCO-08 and for how many weeks; each citizen once, under the dearest wish that stands. No unit is several together; every row is five different citizens at least, as it stood when something had last changed for five.';
revoke execute on function work_wished_for() from public;
grant execute on function work_wished_for() to lydhoer_app;

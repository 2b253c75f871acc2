-- Two functions gathered groups of fewer than five people, one for waiting and one for what is counted of letters and complaints. There is one: it names the
-- groups that are told only together, and `told_as` says it of each row.

create function told_as(in_labels text[], in_people uuid[]) returns text[] language plpgsql immutable
  set search_path to lydhoer, pg_temp as $$
declare gathered text[] := few_together(in_labels, in_people, null);
begin
  return array(select case when g.label = any (gathered) then '' else g.label end
    from unnest(in_labels) with ordinality as g(label, nth) order by g.nth);
end $$;
comment on function told_as(text[], uuid[]) is
  'For each row the group in which it may be told: its own, or the one without a name of those that few_together tells only together.';

create or replace function waits_by_department() returns table (departments uuid[], kind text, from_weeks int, to_weeks int, waits int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    if not exists (select from roles_of(me()) held where held.role = 'coordinator') then return; end if;
    return query
      with here as (
        select p.*, g.home from (select array_agg(o.id order by o.id) as ids, array_agg(coalesce(o.department_id::text, 'citizens') order by o.id) as names,
          array_agg(o.citizen_id order by o.id) as citizens from waiting_period o where o.municipality_id = current_municipality()) a,
          unnest(a.ids, told_as(a.names, a.citizens)) as g(id, home)
          join waiting_period p on p.municipality_id = current_municipality() and p.id = g.id),
      told as (
        select h.home, last_five_changed(array_agg(c.moment), array_agg(h.citizen_id)) as as_of
        from here h, unnest(array[h.created_at, h.ended_at]) as c(moment) group by h.home),
      wait as (
        select h.id, h.citizen_id, h.department_id, h.home, h.kind as of_kind,
          width_bucket(((t.as_of at time zone 'Europe/Copenhagen')::date - h.since) / 7, array[0, 4, 12, 26]) as band
        from here h join told t using (home)
        where h.created_at <= t.as_of and (h.ended_at is null or h.ended_at > t.as_of) and h.since <= (t.as_of at time zone 'Europe/Copenhagen')::date),
      placed as (
        select w.*, g.place from (select array_agg(o.id order by o.id) as ids, array_agg(o.home order by o.id) as names,
          array_agg(o.citizen_id order by o.id) as citizens from wait o) a,
          unnest(a.ids, told_as(a.names, a.citizens)) as g(id, place) join wait w using (id)
        where (select count(distinct o.citizen_id) from wait o) >= 5),
      caused as (
        select p.*, g.cause from (select o.place, array_agg(o.id order by o.id) as ids, array_agg(o.of_kind order by o.id) as names,
          array_agg(o.citizen_id order by o.id) as citizens from placed o group by o.place) a,
          unnest(a.ids, told_as(a.names, a.citizens)) as g(id, cause) join placed p using (id)),
      joined as (
        select c.*, g.first from (select o.place, o.cause, array_agg(o.id order by o.id) as ids, array_agg(o.band order by o.id) as bands,
          array_agg(o.citizen_id order by o.id) as citizens from caused o group by o.place, o.cause) a,
          unnest(a.ids, neighbours_joined(a.bands, a.citizens)) as g(id, first) join caused c using (id))
      select (select array_agg(distinct o.department_id) from joined o where o.place = j.place), nullif(j.cause, ''),
        (array[0, 4, 12, 26])[j.first],
        (array[0, 4, 12, 26])[(select min(o.first) from joined o where o.place = j.place and o.cause = j.cause and o.first > j.first)],
        count(*)::int
      from joined j group by j.place, j.cause, j.first order by 1, j.cause, j.first;
  end $$;

drop function gathered_small(text[], uuid[]);

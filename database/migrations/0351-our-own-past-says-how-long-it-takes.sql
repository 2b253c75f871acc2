-- How long it usually takes, and how long people wait now: figures in which nobody is found. Each can be asked in one way only, holds at least five different
-- citizens in every part, and changes only when five different citizens' waits have: so neither one answer nor the difference between two tells of one.

create function waiting_quartiles(in_days int[], in_came boolean[]) returns table (lower_days float8, middle_days float8, upper_days float8)
  language plpgsql immutable set search_path = lydhoer, pg_temp
  as $$
  declare
    left_waiting float8 := 1;
    at_risk int := cardinality(in_days);
    quartiles float8[] := array[null, null, null];
    -- The curve lies level at just this quartile: it is then half way to where the curve falls again, and not known where it does not.
    level_at int;
    one record;
  begin
    for one in
      select w.days, count(*) filter (where w.came)::int as came, count(*)::int as out_of_sight
      from unnest(in_days, in_came) as w(days, came) group by w.days order by w.days
    loop
      if one.came > 0 then
        if level_at is not null then
          quartiles[level_at] := (quartiles[level_at] + one.days) / 2;
          level_at := null;
        end if;
        left_waiting := left_waiting * (at_risk - one.came) / at_risk;
        for nth in 1..3 loop
          if quartiles[nth] is null and left_waiting <= 1 - nth * 0.25 + 1e-9 then
            quartiles[nth] := one.days;
            if abs(left_waiting - (1 - nth * 0.25)) < 1e-9 then level_at := nth; end if;
          end if;
        end loop;
      end if;
      at_risk := at_risk - one.out_of_sight;
    end loop;
    if level_at is not null then quartiles[level_at] := null; end if;
    return query select quartiles[1], quartiles[2], quartiles[3];
  end $$;
comment on function waiting_quartiles(int[], boolean[]) is
  'The days by which a quarter, half and three quarters of those who wait have had what they wait for, by the product-limit estimate (Kaplan & Meier 1958): those who wait still, or stopped, count as long as they are seen. Null where that many have not. Level at a quartile, it is the middle of where it is level, as in quantile.survfit of R''s survival; null where it does not fall again, where R takes the middle of as long as anybody was seen.';

create function last_five_changed(in_moments timestamptz[], in_citizens uuid[]) returns timestamptz
  language plpgsql immutable set search_path = lydhoer, pg_temp
  as $$
  declare
    together uuid[] := '{}';
    last_moment timestamptz;
    one record;
  begin
    for one in
      select c.moment, c.citizen from unnest(in_moments, in_citizens) as c(moment, citizen) where c.moment is not null order by c.moment
    loop
      -- What changed at that very moment is told with it.
      continue when one.moment = last_moment or one.citizen = any (together);
      together := together || one.citizen;
      if cardinality(together) >= 5 then
        last_moment := one.moment;
        together := '{}';
      end if;
    end loop;
    return last_moment;
  end $$;
comment on function last_five_changed(timestamptz[], uuid[]) is
  'The last moment at which something had changed for five different citizens since the moment before it; null where there has been none. Figures told as of that moment differ from those before by five citizens at least.';

create function usual_wait(in_kind text) returns table (ended int, from_weeks int, middle_weeks int, to_weeks int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare as_of timestamptz;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if me() is null then return; end if;
    select last_five_changed(array_agg(p.ended_at), array_agg(p.citizen_id)) into as_of from waiting_period p
      where p.municipality_id = current_municipality() and p.kind = in_kind and p.ended_as = 'came';
    if as_of is null then return; end if;
    return query
      with wait as (
        select p.ended_as = 'came' and p.ended_at <= as_of as came,
          greatest(0, case when p.ended_at <= as_of then p.ended_on else (as_of at time zone 'Europe/Copenhagen')::date end - p.since) as days
        from waiting_period p
        where p.municipality_id = current_municipality() and p.kind = in_kind and p.created_at <= as_of)
      select (select count(*)::int from wait where came), floor(q.lower_days / 7)::int, round(q.middle_days / 7)::int, ceil(q.upper_days / 7)::int
      from waiting_quartiles((select array_agg(days) from wait), (select array_agg(coalesce(came, false)) from wait)) q;
  end $$;
comment on function usual_wait(text) is
  'How long waits of one kind usually take in this municipality, in whole weeks: the middle half and the middle, with how many have ended. Nothing before five different citizens have had what they waited for, and then anew only for each five more.';
revoke all on function usual_wait(text) from public;
grant execute on function usual_wait(text) to lydhoer_app;

create function gathered_small(in_labels text[], in_citizens uuid[]) returns text[]
  language plpgsql immutable set search_path = lydhoer, pg_temp
  as $$
  declare
    small text[] := '{}';
    together int := 0;
    one record;
  begin
    for one in
      select g.label, count(distinct g.citizen) as citizens from unnest(in_labels, in_citizens) as g(label, citizen) group by g.label order by 2, 1
    loop
      exit when one.citizens >= 5 and (together = 0 or together >= 5);
      small := small || one.label;
      select count(distinct g.citizen) into together from unnest(in_labels, in_citizens) as g(label, citizen) where g.label = any (small);
    end loop;
    return array(select case when g.label = any (small) then '' else g.label end
      from unnest(in_labels) with ordinality as g(label, nth) order by g.nth);
  end $$;
comment on function gathered_small(text[], uuid[]) is
  'For each row the group in which it may be shown: groups of fewer than five different citizens are gathered into one without a name, and where even that is too small, the smallest of the others joins it. So nothing is hidden that could be found by taking what is shown from the whole.';

create function neighbours_joined(in_bands int[], in_citizens uuid[]) returns int[]
  language plpgsql immutable set search_path = lydhoer, pg_temp
  as $$
  declare
    joined int[] := array_fill(null::int, array[(select max(b) from unnest(in_bands) b)]);
    first_of int;
    last_full int;
    together uuid[] := '{}';
    one record;
  begin
    for one in
      select b.band, array_agg(distinct b.citizen) as citizens from unnest(in_bands, in_citizens) as b(band, citizen) group by b.band order by b.band
    loop
      if first_of is null then first_of := one.band; end if;
      together := array(select distinct t from unnest(together || one.citizens) t);
      joined[one.band] := first_of;
      if cardinality(together) >= 5 then
        last_full := first_of;
        first_of := null;
        together := '{}';
      end if;
    end loop;
    -- What is left over is too small by itself, and goes with the band before it.
    if first_of is not null and last_full is not null then
      joined := array(select case when j.first = first_of then last_full else j.first end from unnest(joined) with ordinality as j(first, nth) order by j.nth);
    end if;
    return array(select coalesce(joined[b.band], b.band) from unnest(in_bands) with ordinality as b(band, nth) order by b.nth);
  end $$;
comment on function neighbours_joined(int[], uuid[]) is
  'For each row the first of the bands that it is told together with: neighbours are joined until there are five different citizens in each.';

create function waits_by_department() returns table (departments uuid[], kind text, from_weeks int, to_weeks int, waits int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    if not exists (select from roles_of(me()) held where held.role = 'coordinator') then return; end if;
    return query
      with here as (
        select p.*, g.home from (select array_agg(o.id order by o.id) as ids, array_agg(coalesce(o.department_id::text, 'citizens') order by o.id) as names,
          array_agg(o.citizen_id order by o.id) as citizens from waiting_period o where o.municipality_id = current_municipality()) a,
          unnest(a.ids, gathered_small(a.names, a.citizens)) as g(id, home)
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
          unnest(a.ids, gathered_small(a.names, a.citizens)) as g(id, place) join wait w using (id)
        where (select count(distinct o.citizen_id) from wait o) >= 5),
      caused as (
        select p.*, g.cause from (select o.place, array_agg(o.id order by o.id) as ids, array_agg(o.of_kind order by o.id) as names,
          array_agg(o.citizen_id order by o.id) as citizens from placed o group by o.place) a,
          unnest(a.ids, gathered_small(a.names, a.citizens)) as g(id, cause) join placed p using (id)),
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
comment on function waits_by_department() is
  'For a coordinator, how many wait now in each department, by cause and by how long: one table with no question to ask of it, in which each row is five different citizens at least, small groups are gathered with others, and none is left out to be found by subtraction. A department, or those that are gathered, is told as it stood when something had last changed there for five citizens. An empty name in departments is what citizens wrote themselves; no kind is several together.';
revoke all on function waits_by_department() from public;
grant execute on function waits_by_department() to lydhoer_app;

-- How long something is kept was a list inside the function that deletes it. Now each table says it in `resting`: of which kind its rows are, from which
-- day they are kept, and what besides must hold before they go. So a table that comes later says it there, and the same words are read by the night that
-- deletes and by whoever asks beforehand what a rule would take. All that is a citizen's own has a kind.

alter table resting add column kept_nth integer,
  add column kept_as text check (kept_as ~ '^[a-z][a-zA-Z]{1,39}$'),
  add column kept_since text,
  add column kept_besides text,
  add check (num_nonnulls(kept_nth, kept_as, kept_since, kept_besides) in (0, 4)),
  add unique (kept_nth);
comment on column resting.kept_nth is 'In which order tables let go of what is past its rule: what points at something goes before it.';
comment on column resting.kept_as is 'The kind in retention_rule by which its rows are kept; null for what no such rule is about.';
comment on column resting.kept_since is 'SQL over a row t: the day from which it is kept.';
comment on column resting.kept_besides is 'SQL over a row t: what must hold besides, before it goes.';

update resting set kept_nth = said.nth, kept_as = said.kind, kept_since = said.since, kept_besides = said.besides from (values
  -- The plan that holds stays as long as somebody works with the citizen; so does a draft.
  (100, 'plan_version', 'plan', $$(t.decided_at at time zone 'Europe/Copenhagen')::date$$, $$t.decided_at is not null and (exists (select from plan_version n
      where n.municipality_id = t.municipality_id and n.citizen_id = t.citizen_id and n.decided_at > t.decided_at)
    or not exists (select from case_assignment a where a.municipality_id = t.municipality_id and a.citizen_id = t.citizen_id
      and (a.valid_to is null or a.valid_to > today())))$$),
  (110, 'plan_done', 'plan', $$(t.done_at at time zone 'Europe/Copenhagen')::date$$, $$not exists (select from plan_line l
      where l.municipality_id = t.municipality_id and l.citizen_id = t.citizen_id and l.line_id = t.line_id)$$),
  (200, 'agenda_line', 'agenda', $$(coalesce(t.answered_at, t.created_at) at time zone 'Europe/Copenhagen')::date$$, 'true'),
  (210, 'agenda_way', 'agenda', $$(t.chosen_at at time zone 'Europe/Copenhagen')::date$$, $$exists (select from agenda_way n
      where n.municipality_id = t.municipality_id and n.citizen_id = t.citizen_id and n.chosen_at > t.chosen_at)$$),
  (300, 'meeting_point', 'meeting', $$(t.created_at at time zone 'Europe/Copenhagen')::date$$, 'true'),
  -- Words at the end are kept as long as the meeting they were said at, also where a line of the agenda still holds on to it.
  (310, 'meeting_word', 'meeting', $$(select (m.ended_at at time zone 'Europe/Copenhagen')::date from citizen_meeting m
      where m.municipality_id = t.municipality_id and m.id = t.meeting_id)$$, 'true'),
  (320, 'citizen_meeting', 'meeting', $$(coalesce(t.ended_at, t.starts_at) at time zone 'Europe/Copenhagen')::date$$, $$not exists (select from agenda_line a
      where a.municipality_id = t.municipality_id and a.meeting_id = t.id)
    and not exists (select from meeting_point p where p.municipality_id = t.municipality_id and p.meeting_id = t.id)$$),
  -- What is still waited for stays as long as somebody works with the citizen.
  (400, 'waiting_period', 'waiting', $$(coalesce(t.ended_at, (select max(e.created_at) from waiting_event e
      where e.municipality_id = t.municipality_id and e.period_id = t.id), t.created_at) at time zone 'Europe/Copenhagen')::date$$,
    $$t.ended_at is not null or not exists (select from case_assignment a where a.municipality_id = t.municipality_id and a.citizen_id = t.citizen_id
      and (a.valid_to is null or a.valid_to > today()))$$),
  (500, 'citizen_letter', 'letter', $$greatest(t.sent_on, t.answer_by, t.read_together_on)$$, 'true'),
  (510, 'letter_way', 'letter', $$(t.chosen_at at time zone 'Europe/Copenhagen')::date$$, $$exists (select from letter_way n
      where n.municipality_id = t.municipality_id and n.citizen_id = t.citizen_id and n.chosen_at > t.chosen_at)$$),
  (600, 'guidance_sheet', 'guidance', $$(coalesce(t.given_at, t.changed_at, t.created_at) at time zone 'Europe/Copenhagen')::date$$, 'true'),
  -- A complaint that nobody has answered does not go by itself.
  (700, 'complaint', 'complaint', $$(coalesce(t.ended_at, (select max(s.created_at) from complaint_step s
      where s.municipality_id = t.municipality_id and s.complaint_id = t.id), t.created_at) at time zone 'Europe/Copenhagen')::date$$,
    $$t.answered_at is not null or t.ended_at is not null$$)
) as said (nth, of_table, kind, since, besides) where resting.table_name = said.of_table;

alter table retention_rule drop constraint retention_rule_kind_check;

create or replace function forget_past_retention() returns integer security definer language plpgsql set search_path to lydhoer, pg_temp as $$
declare
  one record;
  gone integer;
  forgotten integer := 0;
begin
  perform set_config('lydhoer.duty', 'erasure', true);
  for one in select * from resting where kept_as is not null order by kept_nth
  loop
    execute format('delete from %I t where kept_until(t.municipality_id, %L, %s) < today() and (%s)',
      one.table_name, one.kept_as, one.kept_since, one.kept_besides);
    get diagnostics gone = row_count;
    forgotten := forgotten + gone;
  end loop;
  return forgotten;
end $$;

-- ---- what is counted is told of whole quarters and years that are still kept: one that is on its way out would grow smaller by one citizen a night

create function told_from(municipality uuid, what text, of_each text) returns date stable language sql
  return coalesce((select (case when x.began + make_interval(months => x.months) >= today() then x.began
      else x.began + case of_each when 'quarter' then interval '3 months' else interval '1 year' end end)::date
    from (select r.months, date_trunc(of_each, today() - make_interval(months => r.months)) as began from retention_rule r
      where r.municipality_id = municipality and r.kind = what and r.valid_from <= today() order by r.valid_from desc limit 1) x), '-infinity');
comment on function told_from(uuid, text, text) is
  'The first day of the first quarter, or year, of which everything of a kind is still kept by the rule that holds now; before all days without one.';

create or replace function usual_wait(in_kind text) returns table (ended int, from_weeks int, middle_weeks int, to_weeks int)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    as_of timestamptz;
    first_day date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if me() is null then return; end if;
    first_day := told_from(current_municipality(), 'waiting', 'year');
    select last_five_changed(array_agg(p.ended_at), array_agg(p.citizen_id)) into as_of from waiting_period p
      where p.municipality_id = current_municipality() and p.kind = in_kind and p.ended_as = 'came'
        and (p.ended_at at time zone 'Europe/Copenhagen')::date >= first_day;
    if as_of is null then return; end if;
    return query
      with wait as (
        select p.ended_as = 'came' and p.ended_at <= as_of as came,
          greatest(0, case when p.ended_at <= as_of then p.ended_on else (as_of at time zone 'Europe/Copenhagen')::date end - p.since) as days
        from waiting_period p
        where p.municipality_id = current_municipality() and p.kind = in_kind and p.created_at <= as_of
          and (p.ended_at is null or (p.ended_at at time zone 'Europe/Copenhagen')::date >= first_day))
      select (select count(*)::int from wait where came), floor(q.lower_days / 7)::int, round(q.middle_days / 7)::int, ceil(q.upper_days / 7)::int
      from waiting_quartiles((select array_agg(days) from wait), (select array_agg(coalesce(came, false)) from wait)) q;
  end $$;
comment on function usual_wait(text) is
  'How long waits of one kind usually take in this municipality, in whole weeks: the middle half and the middle, with how many have ended, of the years that are wholly kept. Nothing before five different citizens have had what they waited for, and then anew only for each five more.';

-- A complaint that is past its rule goes with all its words; that there was one stays in the count, or complaints would seem to grow fewer with the years.
create or replace function count_what_was_taken_back() returns trigger security definer language plpgsql set search_path to lydhoer, pg_temp as $$
declare past_its_rule boolean := me() is null and current_setting('lydhoer.duty', true) = 'erasure';
begin
  if past_its_rule or me() = old.citizen_id then
    if not past_its_rule then perform set_config('lydhoer.duty', 'count', true); end if;
    insert into complaint_taken_back (municipality_id, received_on, kind) values (old.municipality_id, old.received_on, old.kind);
  end if;
  return null;
end $$;
comment on function count_what_was_taken_back() is
  'When a citizen takes a complaint back, or it has been kept as long as the rule says, the fact, the kind and the day stay in the count, and nothing of whose it was.';
comment on table complaint_taken_back is
  'That there was a complaint, on which day and of which kind; the citizen has taken it back, or it was kept as long as the rule says, and whose it was stands nowhere.';

create or replace function complaints_counted() returns table (year integer, quarter integer, kind text, complaints integer, is_before boolean, source_ids uuid[], sources_sealed bytea[]) stable security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$
declare
  one record;
  gathered text[];
  -- The kinds of the quarter that goes on are not told: who was the last to complain, and of what, would be the difference to yesterday.
  told_until date := date_trunc('quarter', today()::timestamp)::date;
begin
  perform set_config('lydhoer.duty', 'count', true);
  if not exists (select from roles_of(me()) mine where mine.role in ('teamLead', 'director', 'coordinator', 'politician')) then return; end if;
  return query
    select extract(year from c.received_on)::int, extract(quarter from c.received_on)::int, null::text, count(*)::int, false, null::uuid[], null::bytea[]
    from (select t.received_on from complaint t where t.municipality_id = current_municipality()
      union all select t.received_on from complaint_taken_back t where t.municipality_id = current_municipality()) c
    group by 1, 2;
  return query
    select b.year, null::int, null::text, coalesce(max(b.complaints) filter (where b.kind is null), sum(b.complaints))::int, true,
      array_agg(b.id order by b.kind nulls first), array_agg(b.source_sealed order by b.kind nulls first)
    from complaint_before b where b.municipality_id = current_municipality() group by b.year;
  for one in
    select w.year, w.is_before, array_agg(w.kind) as kinds, array_agg(w.person) as people, array_agg(w.counted) as counts
    from (
      select extract(year from t.received_on)::int as year, false as is_before, t.kind, t.citizen_id as person, 1 as counted from complaint t
        where t.municipality_id = current_municipality() and t.received_on < told_until
      -- How many different people these were is not known any more, so they are taken as one.
      union all select extract(year from t.received_on)::int, false, t.kind, t.municipality_id, 1 from complaint_taken_back t
        where t.municipality_id = current_municipality() and t.received_on < told_until
      union all select b.year, true, b.kind, null, b.complaints from complaint_before b
        where b.municipality_id = current_municipality() and b.kind is not null
    ) w group by 1, 2
  loop
    gathered := few_together(one.kinds, one.people, one.counts);
    return query select one.year, null::int, k.told, sum(k.counted)::int, one.is_before, null::uuid[], null::bytea[]
      from (select case when g.kind = any (gathered) then 'few' else g.kind end as told, g.counted from unnest(one.kinds, one.counts) as g(kind, counted)) k
      group by k.told having k.told <> 'few' or sum(k.counted) >= 5;
  end loop;
end $$;

create or replace function letters_counted() returns table (year integer, quarter integer, sender text, band integer, citizens integer, letters integer) stable security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$
begin
  perform set_config('lydhoer.duty', 'count', true);
  if not exists (select from roles_of(me()) mine where mine.role in ('teamLead', 'director', 'coordinator')) then return; end if;
  return query
    with told as (
      select l.citizen_id, l.sender as by_sender, extract(year from l.sent_on)::int as y, extract(quarter from l.sent_on)::int as q
      from citizen_letter l
      -- Quarters that have ended: the difference to yesterday would else be one letter to one citizen.
      where l.municipality_id = current_municipality() and l.sent_on < date_trunc('quarter', today()::timestamp)::date
        and l.sent_on >= (select told_from(current_municipality(), 'letter', 'quarter'))),
    quarters as (
      select t.y, t.q, count(distinct t.citizen_id)::int as people, count(*)::int as sent from told t group by 1, 2
      having count(distinct t.citizen_id) >= 5),
    each as (
      select t.y, t.q, t.citizen_id, width_bucket(count(*)::int, array[1, 2, 4, 7]) as bucket, count(*)::int as sent
      from told t join quarters using (y, q) group by 1, 2, 3),
    small as (
      select e.y, e.q, few_together(array_agg(e.bucket::text), array_agg(e.citizen_id), array_agg(e.sent)) as labels from each e group by 1, 2),
    by_sender as (
      select t.y, t.q, few_together(array_agg(t.by_sender), array_agg(t.citizen_id), array_agg(1)) as labels from told t join quarters using (y, q) group by 1, 2)
    select n.y, n.q, null::text, null::int, n.people, n.sent from quarters n
    union all
    select e.y, e.q, null::text, case when e.bucket::text = any (s.labels) then 0 else e.bucket end, count(*)::int, null::int
      from each e join small s using (y, q) group by 1, 2, 4 having count(*) >= 5
    union all
    select t.y, t.q, case when t.by_sender = any (b.labels) then 'few' else t.by_sender end, null::int, count(distinct t.citizen_id)::int, count(*)::int
      from told t join by_sender b using (y, q) group by 1, 2, 3 having count(distinct t.citizen_id) >= 5
    order by 1, 2, 3 nulls first, 4 nulls first;
end $$;

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

-- Topics that were opened, short messages and what the panel answered had no rule for how long they are kept. Whose an answer of the panel is stands in a
-- table of its own, so each table says whose its rows are.

alter table resting add column kept_whose text;
comment on column resting.kept_whose is 'SQL over a row t: the citizen whose it is.';
update resting set kept_whose = 't.citizen_id' where kept_nth is not null;

update resting set kept_nth = said.nth, kept_as = said.kind, kept_since = said.since, kept_besides = said.besides, kept_whose = said.whose from (values
  (520, 'panel_answer', 'panel', $$(select l.until from panel_letter l where l.municipality_id = t.municipality_id and l.id = t.panel_letter_id)$$, 'true',
    $$(select o.person_id from panel_answer_of o where o.municipality_id = t.municipality_id and o.answer_id = t.id)$$),
  -- What is open is open until its day; a no stands as long, so that nobody suggests the same again.
  (800, 'opened_topic', 'opened', $$coalesce(t.open_until, (coalesce(t.closed_at, t.created_at) at time zone 'Europe/Copenhagen')::date)$$, 'true', 't.citizen_id'),
  (810, 'colleague_around', 'opened', $$(t.created_at at time zone 'Europe/Copenhagen')::date$$, $$not exists (select from opened_topic o
      where o.municipality_id = t.municipality_id and o.citizen_id = t.citizen_id and o.person_id = t.person_id)
    and not exists (select from case_assignment a where a.municipality_id = t.municipality_id and a.citizen_id = t.citizen_id
      and (a.valid_to is null or a.valid_to > today()))$$, 't.citizen_id'),
  -- What nobody has answered does not go by itself while somebody works with the citizen.
  (820, 'short_message', 'message', $$(coalesce(t.answered_at, t.created_at) at time zone 'Europe/Copenhagen')::date$$,
    $$t.answered_at is not null or not exists (select from case_assignment a where a.municipality_id = t.municipality_id and a.citizen_id = t.citizen_id
      and (a.valid_to is null or a.valid_to > today()))$$, 't.citizen_id')
) as said (nth, of_table, kind, since, besides, whose) where resting.table_name = said.of_table;
alter table resting add check ((kept_whose is null) = (kept_nth is null));

create or replace function would_be_forgotten(in_kind text, in_months integer, in_from date) returns integer stable security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$
declare
  before_day date := least(date_trunc('quarter', in_from - make_interval(months => in_months)), date_trunc('quarter', today()::timestamp))::date;
  one record;
  theirs uuid[];
  citizens uuid[] := '{}';
begin
  perform set_config('lydhoer.duty', 'count', true);
  if not at_the_keys() then return null; end if;
  for one in select * from resting where kept_as = in_kind order by kept_nth
  loop
    execute format('select array_agg(distinct %s) from %I t where t.municipality_id = current_municipality() and %s < %L and (%s)',
      one.kept_whose, one.table_name, one.kept_since, before_day, one.kept_besides) into theirs;
    citizens := citizens || theirs;
  end loop;
  return (select coalesce(max(s.step), 0) from unnest(array[5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]) as s(step)
    where s.step <= (select count(distinct c) from unnest(citizens) c));
end $$;

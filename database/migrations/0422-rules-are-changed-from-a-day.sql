-- The municipality keeps its own rules on a page: which rules of the law a plan can speak of, and how long each kind of thing is kept. A rule is changed from a
-- day that has not come, and until then the change can be undone. What has held is never rewritten: what held when can be seen.

alter table plan_rule add column law text not null default '';
comment on column plan_rule.law is 'Where in the law it stands, as the municipality writes it; empty where nobody has said.';
grant insert (law) on plan_rule to lydhoer_app;
comment on table retention_rule is
  'For how many months something of a kind is kept, and why, in plain words; the newest whose day has come holds. Without one it is kept. Which kinds there are stands in resting.';
comment on column retention_rule.kind is 'A kind of kept_as in resting.';

create policy "at the keys a rule is taken away before its day" on plan_rule for delete to lydhoer_app
  using ((select at_the_keys()) and valid_from > (select today()));
grant delete on plan_rule to lydhoer_app;

drop policy "at the keys it is said how long things are kept" on retention_rule;
create policy "at the keys it is said how long things of a kind are kept" on retention_rule for insert to lydhoer_app
  with check ((select at_the_keys()) and kind in (select kept_as from resting));
create policy "at the keys it is taken back before its day" on retention_rule for delete to lydhoer_app
  using ((select at_the_keys()) and valid_from > (select today()));
grant delete on retention_rule to lydhoer_app;

-- The first of its kind may say what has held for long: nothing held that it would rewrite.
create function keep_what_has_held() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
begin
  if me() is null then return new; end if;
  if tg_table_name = 'retention_rule' then
    if new.valid_from <= today() and exists (select from retention_rule r
      where r.municipality_id = new.municipality_id and r.kind = new.kind) then
      raise exception 'what has held is not written anew' using errcode = '55000';
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and least(old.valid_to, new.valid_to) < today()
    or tg_op = 'INSERT' and new.valid_from <= today() and exists (select from plan_rule r
      where r.municipality_id = new.municipality_id and r.code = new.code) then
    raise exception 'what has held is not written anew' using errcode = '55000';
  end if;
  if exists (select from plan_rule r where r.municipality_id = new.municipality_id and r.code = new.code and r.id <> new.id
    and daterange(r.valid_from, r.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')) then
    raise exception 'another text of this rule holds then' using errcode = '55000';
  end if;
  return new;
end $$;
comment on function keep_what_has_held() is
  'A rule is changed from a day that has not come; what has held, and what has ended, stays as it was, and one text of a rule holds at a time.';
create trigger keep_what_has_held before insert or update on plan_rule for each row execute function keep_what_has_held();
create trigger keep_what_has_held before insert on retention_rule for each row execute function keep_what_has_held();

-- Beforehand it is asked what a rule would take. Each day and each number of months could be asked about, so that the answer is told in steps of which the first
-- is five citizens, and of whole quarters only: from two answers nobody is found.
create function would_be_forgotten(in_kind text, in_months integer, in_from date) returns integer stable security definer
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
    execute format('select array_agg(distinct t.citizen_id) from %I t where t.municipality_id = current_municipality() and %s < %L and (%s)',
      one.table_name, one.kept_since, before_day, one.kept_besides) into theirs;
    citizens := citizens || theirs;
  end loop;
  return (select coalesce(max(s.step), 0) from unnest(array[5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]) as s(step)
    where s.step <= (select count(distinct c) from unnest(citizens) c));
end $$;
comment on function would_be_forgotten(text, integer, date) is
  'At the keys: of how many citizens at least a rule for a kind would delete something on the day it begins, in steps of 5, 10, 20, 50 and so on; 0 is fewer than five, or nobody. Null for others.';
revoke execute on function would_be_forgotten(text, integer, date) from public;
grant execute on function would_be_forgotten(text, integer, date) to lydhoer_app;

-- What belongs to a citizen's matter is kept until a dated rule for its kind, which the page tells. The rules are the municipality's own:
-- without one nothing is deleted, and the page says that it has not been decided.

create table retention_rule (
  municipality_id uuid not null,
  kind text not null check (kind in ('plan', 'meeting', 'agenda', 'waiting')),
  valid_from date not null,
  months integer not null check (months between 1 and 600),
  because_da text not null,
  because_en text not null,
  primary key (municipality_id, kind, valid_from),
  foreign key (municipality_id) references municipality
);
comment on table retention_rule is
  'For how many months something of a kind is kept, and why, in plain words; the newest whose day has come holds. Without one it is kept.';

insert into resting (table_name, ground, audiences) values ('retention_rule', 'work', '{signedIn,atTheKeys}');
select guard_table('retention_rule');

create policy "whoever signs in reads how long things are kept" on retention_rule for select to lydhoer_app using ((select signed_in()));
create policy "at the keys it is said how long things are kept" on retention_rule for insert to lydhoer_app with check ((select at_the_keys()));
grant select on retention_rule to lydhoer_app;
grant insert (municipality_id, kind, valid_from, months, because_da, because_en) on retention_rule to lydhoer_app;

create function kept_until(municipality uuid, what text, since date) returns date stable language sql
  return (select (since + make_interval(months => r.months))::date from retention_rule r
    where r.municipality_id = municipality and r.kind = what and r.valid_from <= today() order by r.valid_from desc limit 1);
comment on function kept_until(uuid, text, date) is
  'The last day on which something of a kind, of that day, is kept by the rule that holds now; null without one.';

-- In this order, since what points at something goes before it. A kind whose table comes later adds its line by stating the function anew.
create function forget_past_retention() returns integer security definer language plpgsql set search_path to lydhoer, pg_temp as $$
declare
  one record;
  gone integer;
  forgotten integer := 0;
begin
  perform set_config('lydhoer.duty', 'erasure', true);
  for one in select * from (values
    -- The plan that holds stays as long as somebody works with the citizen; so does a draft.
    ('plan', 'plan_version', 't.decided_at', 't.decided_at is not null and (exists (select from plan_version n
        where n.municipality_id = t.municipality_id and n.citizen_id = t.citizen_id and n.decided_at > t.decided_at)
      or not exists (select from case_assignment a where a.municipality_id = t.municipality_id and a.citizen_id = t.citizen_id
        and (a.valid_to is null or a.valid_to > today())))'),
    ('plan', 'plan_done', 't.done_at', 'not exists (select from plan_line l
        where l.municipality_id = t.municipality_id and l.citizen_id = t.citizen_id and l.line_id = t.line_id)'),
    ('agenda', 'agenda_line', 'coalesce(t.answered_at, t.created_at)', 'true'),
    ('agenda', 'agenda_way', 't.chosen_at', 'exists (select from agenda_way n
        where n.municipality_id = t.municipality_id and n.citizen_id = t.citizen_id and n.chosen_at > t.chosen_at)'),
    ('meeting', 'meeting_point', 't.created_at', 'true'),
    ('meeting', 'citizen_meeting', 'coalesce(t.ended_at, t.starts_at)', 'not exists (select from agenda_line a
        where a.municipality_id = t.municipality_id and a.meeting_id = t.id)
      and not exists (select from meeting_point p where p.municipality_id = t.municipality_id and p.meeting_id = t.id)')
  ) as list (kind, of_table, since, besides)
  loop
    execute format('delete from %I t where kept_until(t.municipality_id, %L, (%s at time zone ''Europe/Copenhagen'')::date) < today() and (%s)',
      one.of_table, one.kind, one.since, one.besides);
    get diagnostics gone = row_count;
    forgotten := forgotten + gone;
  end loop;
  return forgotten;
end $$;
comment on function forget_past_retention() is
  'Deletes what belongs to citizens'' matters and has been kept as long as the municipality''s rule says, in every municipality. How many rows. Safe to repeat.';
revoke execute on function forget_past_retention() from public;
grant execute on function forget_past_retention() to lydhoer_app;

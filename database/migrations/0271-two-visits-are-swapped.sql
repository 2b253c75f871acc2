-- Whoever visits can swap a visit that has no day with another's: each then goes to whom the other was to visit, in that week. Who may not be
-- with whom is known to whoever plans and to themselves alone, so the database says with which visits it can be done, and does it. Those
-- concerned are told, and either of the two takes it back.

-- In one statement both rows change, and in between two would stand in one week.
alter table feedback_visit
  drop constraint feedback_visit_municipality_id_round_id_week_visitor_id_key,
  drop constraint feedback_visit_municipality_id_round_id_week_host_id_key,
  add unique (municipality_id, round_id, week, visitor_id) deferrable,
  add unique (municipality_id, round_id, week, host_id) deferrable;

create table visit_swap (
  municipality_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  one_visitor_id uuid not null,
  other_visitor_id uuid not null,
  primary key (municipality_id, one_id, other_id),
  foreign key (municipality_id, one_id) references feedback_visit on delete cascade,
  foreign key (municipality_id, other_id) references feedback_visit on delete cascade,
  foreign key (municipality_id, one_visitor_id) references person on delete cascade,
  foreign key (municipality_id, other_visitor_id) references person on delete cascade
);
create index on visit_swap (municipality_id, other_id);
create index on visit_swap (municipality_id, one_visitor_id);
create index on visit_swap (municipality_id, other_visitor_id);
comment on table visit_swap is 'Two visits that have been swapped, so that either of the two visitors can take it back. Written by swap_visits.';
insert into resting (table_name, ground, audiences) values ('visit_swap', 'work', '{weTwo}');
select guard_table('visit_swap');
create policy "the two who swapped see it" on visit_swap for select using ((select we_two()) in (one_visitor_id, other_visitor_id));
grant select on visit_swap to lydhoer_app;

create function may_visit_in(in_round uuid, in_one uuid, in_other uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return in_one <> in_other and exists (
      select from feedback_round_person a
      join feedback_round_person b on b.municipality_id = a.municipality_id and b.round_id = a.round_id
      where a.municipality_id = current_municipality() and a.round_id = in_round and a.person_id = in_one and b.person_id = in_other
        and b.person_id <> all (a.not_with) and a.person_id <> all (b.not_with)
        and (a.days = '{}' or b.days = '{}' or a.days && b.days)
    ) and not exists (
      select from person_role l
      join person_role w on w.municipality_id = l.municipality_id and w.department_id = l.department_id
      where l.municipality_id = current_municipality() and l.role = 'teamLead' and converses(w.role)
        and l.valid_from <= today() and (l.valid_to is null or l.valid_to > today())
        and w.valid_from <= today() and (w.valid_to is null or w.valid_to > today())
        and (l.person_id, w.person_id) in ((in_one, in_other), (in_other, in_one)));
  end $$;
comment on function may_visit_in(uuid, uuid, uuid) is
  'Do two take part in a round with no limit between them: neither has said no to the other, neither leads the other, and they share a day?';
revoke all on function may_visit_in(uuid, uuid, uuid) from public;

create function can_be_swapped(v feedback_visit, o feedback_visit) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return v.round_id = o.round_id and v.visitor_id <> o.visitor_id and v.starts_at is null and o.starts_at is null
      and least(v.week, o.week) >= date_trunc('week', today()::timestamp)::date
      and may_visit_in(v.round_id, v.visitor_id, o.host_id) and may_visit_in(v.round_id, o.visitor_id, v.host_id)
      and not exists (select from feedback_visit x where x.municipality_id = v.municipality_id and x.round_id = v.round_id
        and x.id not in (v.id, o.id)
        and ((x.visitor_id, x.week) in ((v.visitor_id, o.week), (o.visitor_id, v.week))))
      and not exists (select from visit_reflection w where w.municipality_id = v.municipality_id and w.visit_id in (v.id, o.id));
  end $$;
comment on function can_be_swapped(feedback_visit, feedback_visit) is
  'Can two visits be swapped: both without a day and still to come, nothing written about them, no limit broken, and nobody making two in a week?';
revoke all on function can_be_swapped(feedback_visit, feedback_visit) from public;

create function visits_to_swap_with(in_visit uuid) returns setof uuid
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select o.id from feedback_visit v
      join feedback_visit o on o.municipality_id = v.municipality_id and o.round_id = v.round_id
      where v.municipality_id = current_municipality() and v.id = in_visit and v.visitor_id = me()
        and o.starts_at is null and o.week between v.week - 28 and v.week + 56 and can_be_swapped(v, o)
      order by abs(o.week - v.week), o.id limit 8;
  end $$;
comment on function visits_to_swap_with(uuid) is
  'With which visits the one who asks can swap one that they make: the nearest in time first, eight at most. Ids of what the house sees.';
revoke all on function visits_to_swap_with(uuid) from public;
grant execute on function visits_to_swap_with(uuid) to lydhoer_app;

create function swap_visits(in_one uuid, in_other uuid) returns boolean
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    here uuid := current_municipality();
    v feedback_visit;
    o feedback_visit;
    goes_back boolean;
  begin
    perform set_config('lydhoer.duty', 'correct', true);
    perform from feedback_visit where municipality_id = here and id in (in_one, in_other) order by id for update;
    select * into v from feedback_visit where municipality_id = here and id = in_one;
    select * into o from feedback_visit where municipality_id = here and id = in_other;
    if v.visitor_id is distinct from me() or not coalesce(can_be_swapped(v, o), false) then
      return false;
    end if;
    delete from visit_swap s where s.municipality_id = here and (s.one_id, s.other_id) in ((in_one, in_other), (in_other, in_one));
    goes_back := found;
    delete from visit_swap s where s.municipality_id = here and array[s.one_id, s.other_id] && array[in_one, in_other];
    delete from visit_asked where municipality_id = here and visit_id in (in_one, in_other);
    update feedback_visit x set state = 'open',
        host_id = case x.id when in_one then o.host_id else v.host_id end,
        week = case x.id when in_one then o.week else v.week end
      where x.municipality_id = here and x.id in (in_one, in_other);
    if not goes_back then
      insert into visit_swap (municipality_id, one_id, other_id, one_visitor_id, other_visitor_id)
        values (here, in_one, in_other, v.visitor_id, o.visitor_id);
    end if;
    insert into visit_news (municipality_id, round_id, planned_by, person_id, what, with_id, visits, week) values
      (here, v.round_id, v.planned_by, o.visitor_id, 'swapped', v.visitor_id, true, v.week),
      (here, v.round_id, v.planned_by, v.host_id, 'gone', v.visitor_id, false, v.week),
      (here, v.round_id, v.planned_by, v.host_id, 'new', o.visitor_id, false, v.week),
      (here, v.round_id, v.planned_by, o.host_id, 'gone', o.visitor_id, false, o.week),
      (here, v.round_id, v.planned_by, o.host_id, 'new', v.visitor_id, false, o.week);
    return true;
  end $$;
comment on function swap_visits(uuid, uuid) is
  'Swaps a visit that the one who asks makes with another''s, or back again, and tells those concerned. Whether it could. What the citizens had answered is forgotten.';
revoke all on function swap_visits(uuid, uuid) from public;
grant execute on function swap_visits(uuid, uuid) to lydhoer_app;

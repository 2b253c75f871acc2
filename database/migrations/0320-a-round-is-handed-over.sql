-- Whoever plans a round of visits may let another plan it, who brings people together here; where they do that no more themselves, such a one
-- takes it over. Wishes are read by whoever plans, so everybody who takes part is told who that is from now on.

alter table feedback_round_person drop constraint feedback_round_person_municipality_id_round_id_planned_by_fkey,
  add constraint feedback_round_person_municipality_id_round_id_planned_by_fkey foreign key (municipality_id, round_id, planned_by)
    references feedback_round (municipality_id, id, planned_by) on update cascade on delete cascade;
alter table feedback_visit drop constraint feedback_visit_municipality_id_round_id_planned_by_fkey,
  add constraint feedback_visit_municipality_id_round_id_planned_by_fkey foreign key (municipality_id, round_id, planned_by)
    references feedback_round (municipality_id, id, planned_by) on update cascade on delete cascade;
alter table visit_news drop constraint visit_news_municipality_id_round_id_planned_by_fkey,
  add constraint visit_news_municipality_id_round_id_planned_by_fkey foreign key (municipality_id, round_id, planned_by)
    references feedback_round (municipality_id, id, planned_by) on update cascade on delete cascade,
  drop constraint visit_news_what_check, drop constraint visit_news_check,
  add constraint visit_news_what_check check (what in ('in', 'out', 'gone', 'new', 'swapped', 'planner')),
  add constraint visit_news_check check ((with_id is null) = (what in ('in', 'out', 'planner')));
comment on column visit_news.what is
  'in, out: they take part now, or no more; gone, new: a visit that will not be, or that was not there before; swapped: somebody has changed visits with them; planner: another plans the round now.';

create function hand_over_round(in_round uuid, in_to uuid) returns boolean
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ declare
    here uuid := current_municipality();
    planner uuid;
  begin
    perform set_config('lydhoer.duty', 'correct', true);
    select r.planned_by into planner from feedback_round r where r.municipality_id = here and r.id = in_round for update;
    if not found or in_to = planner
      or not exists (select from roles_of(in_to) theirs where brings_together(theirs.role))
      or me() <> planner and not (me() = in_to and not exists (select from roles_of(planner) theirs where brings_together(theirs.role)))
    then
      return false;
    end if;
    update feedback_round r set planned_by = in_to where r.municipality_id = here and r.id = in_round;
    delete from visit_news n where n.municipality_id = here and n.round_id = in_round and n.what = 'planner';
    insert into visit_news (municipality_id, round_id, planned_by, person_id, what)
      select here, in_round, in_to, p.person_id, 'planner' from feedback_round_person p
      where p.municipality_id = here and p.round_id = in_round and p.person_id <> in_to;
    return true;
  end $$;
comment on function hand_over_round(uuid, uuid) is
  'Lets another plan a round, who brings people together today: by whoever plans it, or by that other where nobody does. Whether it was done.';
revoke all on function hand_over_round(uuid, uuid) from public;
grant execute on function hand_over_round(uuid, uuid) to lydhoer_app;

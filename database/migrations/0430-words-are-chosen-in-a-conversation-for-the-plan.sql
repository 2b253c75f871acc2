-- In a conversation somebody chooses the turns whose words should be in the plan: the citizen, or whoever held it and works with them. Nothing is
-- copied: it points at the place, is seen by the citizen and those who work with them today, and goes with the conversation. A line of the plan that
-- is made of it has the way back to that very place. The words of a draft that came from a conversation go with it; a decided line stays with its
-- day, since it is part of a decision, and only the way back goes.

create table plan_pick (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  conversation_id uuid not null,
  picked_by uuid not null,
  from_turn integer not null,
  to_turn integer not null,
  from_char integer,
  to_char integer,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id) references person,
  foreign key (municipality_id, picked_by) references person,
  foreign key (municipality_id, conversation_id) references conversation on delete cascade,
  check (from_turn >= 1 and to_turn >= from_turn),
  check (num_nonnulls(from_char, to_char) in (0, 2))
);
create index on plan_pick (municipality_id, citizen_id, created_at);
create index on plan_pick (municipality_id, conversation_id);
create index on plan_pick (municipality_id, picked_by);
comment on table plan_pick is 'Turns of a conversation that somebody chose for the plan: where they are, and no word of them.';
comment on column plan_pick.id is 'The submission that chose it, so that the same one twice is one.';
comment on column plan_pick.from_char is 'Where in its first turn; null is all of it.';

insert into resting (table_name, ground, audiences, points_at_turns) values ('plan_pick', 'consent', '{citizenAndAssigned}', true);
select guard_table('plan_pick');

create policy "the citizen and those who work with them see what was chosen" on plan_pick for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever may read all of it chooses, in their own name" on plan_pick for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and picked_by = (select me()) and exists (select from conversation c
    where c.municipality_id = plan_pick.municipality_id and c.id = plan_pick.conversation_id and c.citizen_id = plan_pick.citizen_id));
create policy "whoever chose it takes it back" on plan_pick for delete to lydhoer_app using (picked_by = (select me()));
grant select, delete on plan_pick to lydhoer_app;
grant insert (municipality_id, id, citizen_id, conversation_id, picked_by, from_turn, to_turn) on plan_pick to lydhoer_app;

alter table plan_line
  add pick_id uuid,
  add foreign key (municipality_id, pick_id) references plan_pick on delete set null (pick_id);
create index on plan_line (municipality_id, pick_id) where pick_id is not null;
comment on column plan_line.pick_id is 'The turns that its words were chosen in; null is the whole conversation, or that they are gone.';
grant insert (pick_id) on plan_line to lydhoer_app;

create or replace function decided_lines_stand() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
declare
  line plan_line := case when tg_op = 'DELETE' then old else new end;
  ways constant text[] := '{agenda_line_id,conversation_id,pick_id,meeting_id}';
begin
  if me() is not null and exists (select from plan_version v
    where v.municipality_id = line.municipality_id and v.id = line.version_id and v.decided_at is not null)
    and not (tg_op = 'UPDATE' and to_jsonb(new) - ways = to_jsonb(old) - ways) then
    raise exception 'the plan has been decided' using errcode = '55000';
  end if;
  -- The place goes with the conversation, whichever of the two goes first.
  if tg_op = 'UPDATE' and line.conversation_id is null then
    line.pick_id := null;
  end if;
  return line;
end $$;

-- What stands in a plan that was decided stays there, also in the draft of the next one.
create function draft_goes_with_the_talk() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  delete from plan_line l
    where l.municipality_id = new.municipality_id and l.version_id = new.version_id and l.line_id = new.line_id
      and not exists (select from plan_line d join plan_version v on v.municipality_id = d.municipality_id and v.id = d.version_id
        where d.municipality_id = l.municipality_id and d.line_id = l.line_id and v.citizen_id = l.citizen_id and v.decided_at is not null);
  return null;
end $$;
comment on function draft_goes_with_the_talk() is
  'When a conversation goes, so do the lines of a draft that came from it, unless they stand in a plan that was decided.';
create trigger draft_goes_with_the_talk after update of conversation_id on plan_line for each row
  when (old.conversation_id is not null and new.conversation_id is null) execute function draft_goes_with_the_talk();

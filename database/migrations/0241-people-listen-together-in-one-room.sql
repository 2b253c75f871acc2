-- An ear session in one room, wherever people sit: the turn that all look at, words that are lit up in it, its sound played for all; who
-- has the floor first; groups, and what each group comes back with.

alter table ear_session
  add column focus_turn integer,
  add column lit_from integer,
  add column lit_to integer,
  add column played_at timestamptz,
  add column floor text check (floor in ('taken', 'passed')),
  add check ((lit_from is null) = (lit_to is null) and lit_from >= 0 and lit_to > lit_from),
  add check (focus_turn is not null or lit_from is null and played_at is null);
comment on column ear_session.focus_turn is 'The turn that all look at, by its number; null when none was chosen.';
comment on column ear_session.lit_from is 'Where in that turn the words begin that are lit up for all, in UTF-16 units; null for none.';
comment on column ear_session.played_at is 'When the sound of that turn was last played for all.';
comment on column ear_session.floor is
  'Whether the one whose conversation it is spoke first or let it pass; null while it is offered.';
grant update (focus_turn, lit_from, lit_to, played_at, floor) on ear_session to lydhoer_app;

create table ear_group_member (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  person_id uuid not null,
  group_number smallint not null check (group_number between 1 and 40),
  primary key (municipality_id, ear_session_id, person_id),
  foreign key (municipality_id, ear_session_id, person_id) references ear_session_participant on delete cascade
);
comment on table ear_group_member is 'In which group somebody talks about the passage, before all do it together.';

insert into resting (table_name, ground, audiences, follows) values
  ('ear_group_member', 'consent', '{}', '{ear_session}');
select guard_table('ear_group_member');

create policy "those in the session see the groups" on ear_group_member for select
  using (exists (select from ear_session e where e.municipality_id = ear_group_member.municipality_id
    and e.id = ear_group_member.ear_session_id));
create policy "owner and facilitator put people in groups" on ear_group_member for insert
  with check (exists (select from ear_session e where e.municipality_id = ear_group_member.municipality_id
    and e.id = ear_group_member.ear_session_id and (select me()) in (e.owner_id, e.facilitator_id)));
create policy "owner and facilitator move people between groups" on ear_group_member for update
  using (exists (select from ear_session e where e.municipality_id = ear_group_member.municipality_id
    and e.id = ear_group_member.ear_session_id and (select me()) in (e.owner_id, e.facilitator_id)));
create policy "owner and facilitator take people out of groups" on ear_group_member for delete
  using (exists (select from ear_session e where e.municipality_id = ear_group_member.municipality_id
    and e.id = ear_group_member.ear_session_id and (select me()) in (e.owner_id, e.facilitator_id)));
grant select, delete on ear_group_member to lydhoer_app;
grant insert (municipality_id, ear_session_id, person_id, group_number) on ear_group_member to lydhoer_app;
grant update (group_number) on ear_group_member to lydhoer_app;

-- At most three things: there are three places to put them.
create table ear_group_thing (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  group_number smallint not null,
  place smallint not null check (place between 1 and 3),
  passage_id uuid not null,
  conversation_id uuid not null,
  from_turn integer not null,
  to_turn integer not null check (to_turn >= from_turn),
  from_char integer,
  to_char integer,
  body_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, ear_session_id, group_number, place),
  foreign key (municipality_id, ear_session_id, passage_id) references ear_session (municipality_id, id, passage_id) on delete cascade
);
create index on ear_group_thing (municipality_id, conversation_id);
comment on table ear_group_thing is
  'What a group comes back with: its own until all look at the passage together, then for everybody in the session. Nobody''s name is on it.';

insert into resting (table_name, ground, audiences, follows, sealed_with, points_at_turns) values
  ('ear_group_thing', 'consent', '{}', '{ear_session,ear_group_member}', 'conversation_key', true);
select guard_table('ear_group_thing');

create policy "those in the group see what it has put down" on ear_group_thing for select
  using (exists (select from ear_group_member g where g.municipality_id = ear_group_thing.municipality_id
    and g.ear_session_id = ear_group_thing.ear_session_id and g.group_number = ear_group_thing.group_number
    and g.person_id = (select me())));
create policy "everybody in the session sees it once all are together" on ear_group_thing for select
  using (exists (select from ear_session e where e.municipality_id = ear_group_thing.municipality_id
    and e.id = ear_group_thing.ear_session_id and e.phase in ('together', 'takeHome', 'ended')));
create policy "those in the group put it down" on ear_group_thing for insert
  with check (exists (select from ear_group_member g where g.municipality_id = ear_group_thing.municipality_id
    and g.ear_session_id = ear_group_thing.ear_session_id and g.group_number = ear_group_thing.group_number
    and g.person_id = (select me())));
create policy "those in the group say it in other words" on ear_group_thing for update
  using (exists (select from ear_group_member g where g.municipality_id = ear_group_thing.municipality_id
    and g.ear_session_id = ear_group_thing.ear_session_id and g.group_number = ear_group_thing.group_number
    and g.person_id = (select me())));
create policy "those in the group take it away" on ear_group_thing for delete
  using (exists (select from ear_group_member g where g.municipality_id = ear_group_thing.municipality_id
    and g.ear_session_id = ear_group_thing.ear_session_id and g.group_number = ear_group_thing.group_number
    and g.person_id = (select me())));
grant select, delete on ear_group_thing to lydhoer_app;
grant insert (municipality_id, ear_session_id, group_number, place, passage_id, conversation_id, from_turn, to_turn, body_sealed)
  on ear_group_thing to lydhoer_app;
grant update (from_turn, to_turn, body_sealed) on ear_group_thing to lydhoer_app;

create trigger tell_change after insert or update or delete on ear_group_member
  for each row execute function tell_ear_session();
create trigger tell_change after insert or update or delete on ear_group_thing
  for each row execute function tell_ear_session();

-- Colleagues sit in on each other's talks, which are held anyway, in a round that lasts a year or more. Whoever brings people together
-- makes it; each says themselves that they take part and what they wish; then visits stand by weeks, and the two find the day. That a
-- round and a visit are there is work, and everybody in the house sees who visits whom and when. What one wishes is for oneself and
-- for whoever plans. What the two write about a visit is theirs: it rests on what they have together, is sealed with the key of the
-- pair, and is seen by nobody else. Nothing here counts anybody.

create function brings_together(role text) returns boolean language sql immutable parallel safe
  return role in ('knowledgeBroker', 'professionalCoordinator', 'coordinator');
comment on function brings_together(text) is 'Those who make rounds of visits, and never a leader: they read what people wish.';
create function brings_together() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where brings_together(mine.role)); end $$;
comment on function brings_together() is 'Does the person asking make rounds of visits?';

create table feedback_round (
  municipality_id uuid not null,
  id uuid not null,
  planned_by uuid not null,
  department_id uuid,
  from_day date not null check (extract(isodow from from_day) = 1),
  weeks smallint not null check (weeks between 1 and 104),
  each smallint not null check (each between 1 and 52 and each <= weeks),
  group_size smallint not null default 2 check (group_size in (2, 3)),
  planned_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, planned_by),
  foreign key (municipality_id, planned_by) references staff (municipality_id, person_id),
  foreign key (municipality_id, department_id) references department
);
create index on feedback_round (municipality_id, planned_by);
create index on feedback_round (municipality_id, department_id) where department_id is not null;
comment on table feedback_round is
  'A round of feedback visits: from which Monday, over how many weeks, how many visits each makes and has, in pairs or trios, and who plans it.';
comment on column feedback_round.department_id is 'The department it is for; null for the whole house.';
comment on column feedback_round.planned_at is 'When its visits were planned; until then people say what they wish.';

create table feedback_round_person (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  planned_by uuid not null,
  partner text check (partner in ('keep', 'change')),
  across boolean,
  days text[] not null default '{}' check (days <@ array['mon', 'tue', 'wed', 'thu', 'fri']),
  not_with uuid[] not null default '{}',
  same_with uuid[] not null default '{}',
  primary key (municipality_id, round_id, person_id),
  foreign key (municipality_id, round_id, planned_by) references feedback_round (municipality_id, id, planned_by) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on feedback_round_person (municipality_id, person_id);
comment on table feedback_round_person is
  'Who takes part in a round and what they wish: seen by themselves and by whoever plans it. Who does not take part is said nowhere.';
comment on column feedback_round_person.partner is 'The same partner all along, or others; null when it is all the same.';
comment on column feedback_round_person.across is 'With other departments (true) or one''s own (false); null when it is all the same.';
comment on column feedback_round_person.days is 'On which days one works; none for all five.';
comment on column feedback_round_person.not_with is 'People with whom one exchanges no visits: a limit, which always holds. Whoever has left is passed over.';
comment on column feedback_round_person.same_with is 'People whom one wishes to be with.';

create table feedback_visit (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  planned_by uuid not null,
  visitor_id uuid not null,
  host_id uuid not null check (host_id <> visitor_id),
  first_id uuid not null generated always as (least(visitor_id, host_id)) stored,
  second_id uuid not null generated always as (greatest(visitor_id, host_id)) stored,
  week date not null check (extract(isodow from week) = 1),
  state text not null default 'open' check (state in ('open', 'booked', 'moved', 'off', 'held')),
  starts_at timestamptz check ((starts_at is null) = (state in ('open', 'off'))),
  primary key (municipality_id, id),
  unique (municipality_id, id, first_id, second_id),
  unique (municipality_id, round_id, week, visitor_id),
  unique (municipality_id, round_id, week, host_id),
  foreign key (municipality_id, round_id, planned_by) references feedback_round (municipality_id, id, planned_by) on delete cascade,
  foreign key (municipality_id, visitor_id) references person on delete cascade,
  foreign key (municipality_id, host_id) references person on delete cascade
);
create index on feedback_visit (municipality_id, week);
create index on feedback_visit (municipality_id, starts_at) where starts_at is not null;
create index on feedback_visit (municipality_id, visitor_id, week);
create index on feedback_visit (municipality_id, host_id, week);
comment on table feedback_visit is
  'Who visits whom, in which week and, once it is booked, when: never what about. The whole house sees it.';
comment on column feedback_visit.week is 'The Monday of the week it is planned in.';
comment on column feedback_visit.state is
  'open: no day yet; booked; moved: booked for another day than at first; off: called off, and wants another day; held.';

create table visit_asked (
  municipality_id uuid not null,
  visit_id uuid not null,
  first_id uuid not null,
  second_id uuid not null,
  answer text not null check (answer in ('yes', 'no')),
  primary key (municipality_id, visit_id),
  foreign key (municipality_id, visit_id, first_id, second_id)
    references feedback_visit (municipality_id, id, first_id, second_id) on delete cascade
);
comment on table visit_asked is
  'What the citizen said when they were asked whether a colleague may sit in: yes or no, without a reason and without saying who they are. No row: nobody has asked.';

create table visit_reflection (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid,
  first_id uuid not null,
  second_id uuid not null,
  author_id uuid not null,
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, visit_id, author_id),
  foreign key (municipality_id, visit_id, first_id, second_id)
    references feedback_visit (municipality_id, id, first_id, second_id) on delete set null (visit_id),
  foreign key (municipality_id, first_id, second_id) references pair_key on delete cascade,
  foreign key (municipality_id, author_id) references person on delete cascade
);
create index on visit_reflection (municipality_id, first_id, second_id);
create index on visit_reflection (municipality_id, author_id);
comment on table visit_reflection is
  'What each of the two writes after a visit: what happened, why, what they noticed, and across departments whom they now know to ask. For the two alone.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('feedback_round', 'work', '{house}', null),
  ('feedback_round_person', 'own', '{weTwo}', null),
  ('feedback_visit', 'work', '{house}', null),
  ('visit_asked', 'shared', '{weTwo}', null),
  ('visit_reflection', 'shared', '{weTwo}', 'pair_key');
select guard_table('feedback_round'), guard_table('feedback_round_person'), guard_table('feedback_visit'), guard_table('visit_asked'),
  guard_table('visit_reflection');

create policy "the house sees its rounds" on feedback_round for select using ((select house()));
grant select on feedback_round to lydhoer_app;
create policy "whoever brings people together makes a round" on feedback_round for insert
  with check (planned_by = (select me()) and (select brings_together()));
grant insert (municipality_id, id, planned_by, department_id, from_day, weeks, each, group_size) on feedback_round to lydhoer_app;
create policy "whoever made a round says that it is planned" on feedback_round for update using (planned_by = (select me()));
grant update (planned_at) on feedback_round to lydhoer_app;

create policy "each sees what they wish, and whoever plans does" on feedback_round_person for select
  using ((select we_two()) in (person_id, planned_by));
grant select on feedback_round_person to lydhoer_app;
create policy "whoever holds talks says that they take part" on feedback_round_person for insert
  with check (person_id = (select me()) and (select converses()));
grant insert (municipality_id, round_id, person_id, planned_by, partner, across, days, not_with, same_with) on feedback_round_person
  to lydhoer_app;
create policy "each wishes something else until it is planned" on feedback_round_person for update
  using (person_id = (select me()) and exists (select from feedback_round r
    where r.municipality_id = feedback_round_person.municipality_id and r.id = feedback_round_person.round_id and r.planned_at is null));
grant update (partner, across, days, not_with, same_with) on feedback_round_person to lydhoer_app;
create policy "each takes no part after all until it is planned" on feedback_round_person for delete
  using (person_id = (select me()) and exists (select from feedback_round r
    where r.municipality_id = feedback_round_person.municipality_id and r.id = feedback_round_person.round_id and r.planned_at is null));
grant delete on feedback_round_person to lydhoer_app;

create policy "the house sees who visits whom and when" on feedback_visit for select using ((select house()));
grant select on feedback_visit to lydhoer_app;
create policy "whoever made the round plans its visits" on feedback_visit for insert with check (planned_by = (select me()));
grant insert (municipality_id, id, round_id, planned_by, visitor_id, host_id, week) on feedback_visit to lydhoer_app;
create policy "the two find the day" on feedback_visit for update using ((select me()) in (visitor_id, host_id));
grant update (week, state, starts_at) on feedback_visit to lydhoer_app;

create policy "the two know what the citizen said" on visit_asked for all using ((select we_two()) in (first_id, second_id));
grant select, delete on visit_asked to lydhoer_app;
grant insert (municipality_id, visit_id, first_id, second_id, answer) on visit_asked to lydhoer_app;
grant update (answer) on visit_asked to lydhoer_app;

create policy "the two read what they wrote about a visit" on visit_reflection for select
  using ((select we_two()) in (first_id, second_id));
grant select on visit_reflection to lydhoer_app;
create policy "each of the two writes their own" on visit_reflection for insert
  with check (author_id = (select me()) and (select we_two()) in (first_id, second_id));
grant insert (municipality_id, id, visit_id, first_id, second_id, author_id, words_sealed) on visit_reflection to lydhoer_app;
create policy "each says it anew" on visit_reflection for update using (author_id = (select me()));
grant update (words_sealed) on visit_reflection to lydhoer_app;
create policy "each deletes what they wrote" on visit_reflection for delete using (author_id = (select me()));
grant delete on visit_reflection to lydhoer_app;

create trigger end_its_meetings after delete on feedback_visit for each row execute function end_its_meetings();

-- A colleague who also meets the citizen, often of another department, sees nothing of the matter. Whoever works with the citizen may name them and
-- suggest a topic; that opens nothing. The citizen alone opens one, to somebody who was named or to a department, until a day, and ends it in one press.
-- While it is open those it is open to read that topic, and nothing else of the matter; they write nothing. Whoever leads is never let in.

create table colleague_around (
  municipality_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null,
  named_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, citizen_id, person_id),
  foreign key (municipality_id, citizen_id) references person on delete cascade,
  foreign key (municipality_id, person_id) references staff,
  foreign key (municipality_id, named_by) references staff,
  check (person_id <> named_by)
);
create index on colleague_around (municipality_id, person_id);
create index on colleague_around (municipality_id, named_by);
comment on table colleague_around is
  'Somebody who also meets a citizen, named to the citizen by one who works with them. It opens nothing; the named do not see that they are.';

create table opened_topic (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  citizen_id uuid not null,
  topic text not null check (topic in ('agenda', 'plan', 'waiting', 'letters', 'guidance')),
  person_id uuid,
  department_id uuid,
  suggested_by uuid,
  opened_on date,
  open_until date,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique nulls not distinct (municipality_id, citizen_id, topic, person_id, department_id),
  foreign key (municipality_id, citizen_id) references person on delete cascade,
  foreign key (municipality_id, citizen_id, person_id) references colleague_around on delete cascade,
  foreign key (municipality_id, department_id) references department,
  foreign key (municipality_id, suggested_by) references staff,
  check (num_nonnulls(person_id, department_id) = 1),
  check (num_nonnulls(opened_on, open_until) in (0, 2)),
  check (num_nonnulls(open_until, closed_at) < 2),
  check (open_until >= opened_on and open_until <= opened_on + 366)
);
create index on opened_topic (municipality_id, person_id) where person_id is not null;
create index on opened_topic (municipality_id, department_id) where department_id is not null;
create index on opened_topic (municipality_id, suggested_by) where suggested_by is not null;
comment on table opened_topic is
  'A topic of a citizen''s matter that is suggested to be opened, open, or closed again, to one who was named or to a department. open_until is the last day; a year is the most. With neither a last day nor closed_at it is a suggestion, which opens nothing.';
comment on column opened_topic.closed_at is 'When the citizen said no, or ended it. It stands, so that nobody suggests the same again.';

insert into resting (table_name, ground, audiences) values
  ('colleague_around', 'work', '{citizenAndAssigned}'),
  ('opened_topic', 'own', '{citizenAndAssigned}');
select guard_table('colleague_around'), guard_table('opened_topic');

create policy "the citizen and those who work with them see who was named" on colleague_around for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen names a colleague" on colleague_around for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and named_by = (select me()));
create policy "the citizen takes a named colleague away, and with them all that was open to them" on colleague_around for delete to lydhoer_app
  using (citizen_id = (select me()));
create policy "whoever named somebody by mistake takes it back at once" on colleague_around for delete to lydhoer_app
  using (named_by = (select me()) and created_at > now() - interval '15 minutes');
grant select, delete on colleague_around to lydhoer_app;
grant insert (municipality_id, citizen_id, person_id, named_by) on colleague_around to lydhoer_app;

create policy "the citizen and those who work with them see what is open to whom" on opened_topic for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen opens a topic" on opened_topic for insert to lydhoer_app
  with check (citizen_id = (select me()) and suggested_by is null);
create policy "whoever works with the citizen suggests, and opens nothing" on opened_topic for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and suggested_by = (select me()) and open_until is null and closed_at is null);
create policy "the citizen opens, says no and ends" on opened_topic for update to lydhoer_app using (citizen_id = (select me()));
create policy "whoever suggested it takes it back until the citizen has answered" on opened_topic for delete to lydhoer_app
  using (suggested_by = (select me()) and open_until is null and closed_at is null);
grant select, delete on opened_topic to lydhoer_app;
grant insert (municipality_id, citizen_id, topic, person_id, department_id, suggested_by, opened_on, open_until, closed_at) on opened_topic to lydhoer_app;
grant update (opened_on, open_until, closed_at) on opened_topic to lydhoer_app;

-- The named see no row of the two tables: neither that they were named, nor what is open to others.
create function openings_for_me() returns table (citizen_id uuid, citizen text, topic text, open_until date)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    if not converses() or exists (select from roles_of(me()) mine where leads(mine.role)) then return; end if;
    return query
      select o.citizen_id, p.display_name, o.topic, max(o.open_until)
      from opened_topic o join person p on p.municipality_id = o.municipality_id and p.id = o.citizen_id
      where o.municipality_id = current_municipality() and o.open_until >= today()
        and (o.person_id = me() or o.department_id in (select mine.department_id from roles_of(me()) mine where converses(mine.role)))
      group by 1, 2, 3;
  end $$;
comment on function openings_for_me() is
  'Which topics of which citizens are open today to the person asking, and until which day: to themselves, or to a department in which they hold conversations. Nothing to whoever leads.';
revoke all on function openings_for_me() from public;
grant execute on function openings_for_me() to lydhoer_app;

-- A citizen sees no row of an employee's; what those are called who were named to them, and where they work, is told here.
create function who_was_named(in_citizen uuid) returns table (person_id uuid, person text, department text)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query
      select p.id, p.display_name, (select min(d.name) from roles_of(p.id) theirs
        join department d on d.municipality_id = p.municipality_id and d.id = theirs.department_id)
      from colleague_around c join person p on p.municipality_id = c.municipality_id and p.id = c.person_id
      where c.municipality_id = current_municipality() and c.citizen_id = in_citizen and in_citizen in (select citizen_and_assigned())
      order by 2, 1;
  end $$;
comment on function who_was_named(uuid) is
  'Who also meets a citizen and was named to them: what they are called and where they work. For the citizen, and those who work with them today.';
revoke all on function who_was_named(uuid) from public;
grant execute on function who_was_named(uuid) to lydhoer_app;

create function opened_to_me(in_topic text default null) returns setof uuid
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return query select o.citizen_id from openings_for_me() o where in_topic is null or o.topic = in_topic; end $$;
comment on function opened_to_me(text) is
  'Audience openedToMe: the citizens who have opened a topic of their matter to the person asking, and it is open today; without a topic, any.';

alter table resting drop constraint resting_audiences_check;
alter table resting add constraint resting_audiences_check check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned', 'openedToMe',
  'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'inTheMeeting', 'theGuest', 'program']);

-- Of the plan, what holds now: neither drafts nor the plans before it.
create function plan_opened_to_me(in_citizen uuid) returns timestamptz
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return (select max(v.decided_at) from plan_version v
      where v.municipality_id = current_municipality() and v.citizen_id = in_citizen and in_citizen in (select opened_to_me('plan')));
  end $$;
comment on function plan_opened_to_me(uuid) is
  'When the plan was decided that holds now, where the citizen has opened it to the person asking; else null.';
revoke all on function plan_opened_to_me(uuid) from public;
grant execute on function plan_opened_to_me(uuid) to lydhoer_app;

-- Read only: no policy but these lets them in. Sheets not gone through and answers undone are not shown.
update resting set audiences = audiences || '{openedToMe}'::text[]
  where table_name in ('citizen_key', 'agenda_line', 'agenda_addition', 'plan_version', 'plan_done',
    'waiting_period', 'waiting_event', 'citizen_letter', 'guidance_sheet');
update resting set follows = follows || '{plan_version}'::text[] where table_name in ('plan_line', 'plan_answer');
create policy "whoever a topic is open to has the key" on citizen_key for select to lydhoer_app
  using (citizen_id in (select opened_to_me()));
create policy "whoever the agenda is open to reads it" on agenda_line for select to lydhoer_app
  using (citizen_id in (select opened_to_me('agenda')));
create policy "whoever the agenda is open to reads what was added" on agenda_addition for select to lydhoer_app
  using (citizen_id in (select opened_to_me('agenda')));
create policy "whoever the plan is open to reads the one that holds" on plan_version for select to lydhoer_app
  using (decided_at = case when citizen_id in (select opened_to_me('plan')) then plan_opened_to_me(citizen_id) end);
create policy "whoever the plan is open to reads its lines" on plan_line for select to lydhoer_app
  using (exists (select from plan_version v
    where v.municipality_id = plan_line.municipality_id and v.id = version_id));
create policy "whoever the plan is open to reads what is done" on plan_done for select to lydhoer_app
  using (citizen_id in (select opened_to_me('plan')));
create policy "whoever the plan is open to reads what the citizen says to it" on plan_answer for select to lydhoer_app
  using (undone_at is null and exists (select from plan_version v
    where v.municipality_id = plan_answer.municipality_id and v.id = version_id));
create policy "whoever waiting is open to reads what is waited for" on waiting_period for select to lydhoer_app
  using (citizen_id in (select opened_to_me('waiting')));
create policy "whoever waiting is open to reads what happened" on waiting_event for select to lydhoer_app
  using (citizen_id in (select opened_to_me('waiting')));
create policy "whoever the letters are open to reads which were sent" on citizen_letter for select to lydhoer_app
  using (citizen_id in (select opened_to_me('letters')));
create policy "whoever guidance is open to reads the sheets that were gone through" on guidance_sheet for select to lydhoer_app
  using (citizen_id in (select opened_to_me('guidance')) and given_at is not null);

-- Whoever wrote something and works with the citizen no more may now see it again as one it is open to: reading is all that is opened.
alter policy "whoever said that it is done takes it back" on plan_done
  using (done_by = (select me()) and citizen_id in (select citizen_and_assigned()));
alter policy "a worker takes back what they have just written" on waiting_period
  using (written_by = (select me()) and created_at > now() - interval '15 minutes' and citizen_id in (select citizen_and_assigned()));
alter policy "whoever wrote it takes it back at once" on waiting_event
  using (written_by = (select me()) and created_at > now() - interval '15 minutes' and citizen_id in (select citizen_and_assigned()));
alter policy "whoever noted a letter takes the note away" on citizen_letter
  using (written_by = (select me()) and citizen_id in (select citizen_and_assigned()));

-- A director, a leader and workers who change sit in a development group for a year at a time and take up what anybody of the house lays on its table. What was
-- laid there and what they say of it is the house's to read; who laid it there stands in a row that only they see, so that it takes no courage. Whoever is asked
-- into the group says yes themselves: until then only they and whoever asked see it, and of a no nothing is left.

create table development_seat (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_on date not null,
  until_on date not null,
  yes_on date,
  left_on date,
  offered_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check (until_on between from_on and from_on + 366),
  check (left_on is null or yes_on is not null),
  foreign key (municipality_id, person_id) references staff,
  foreign key (municipality_id, offered_by) references staff
);
create index on development_seat (municipality_id, person_id);
create index on development_seat (municipality_id, offered_by);
comment on table development_seat is 'That somebody is asked to sit in the development group from one day to another, a year at most, and whether they said yes.';
comment on column development_seat.yes_on is 'The day on which they said yes; null until then. A no takes the row away.';
comment on column development_seat.left_on is 'The day on which they left before it ended; null otherwise.';

create table development_point (
  municipality_id uuid not null,
  id uuid not null,
  laid_as text not null check (laid_as in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher')),
  words_sealed bytea not null,
  laid_on date not null default danish_day(now()),
  primary key (municipality_id, id)
);
create index on development_point (municipality_id, laid_on, id);
comment on table development_point is 'What somebody of the house has laid on the group''s table, on a day, as one of a kind of people.';
comment on column development_point.words_sealed is 'The words, sealed under the master key.';

create table development_raiser (
  municipality_id uuid not null,
  point_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, point_id),
  foreign key (municipality_id, point_id) references development_point on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on development_raiser (municipality_id, person_id);
comment on table development_raiser is 'Who laid it on the table; seen by themselves alone.';

create table development_answer (
  municipality_id uuid not null,
  id uuid not null,
  point_id uuid not null,
  kind text not null check (kind in ('takesUp', 'goesOn', 'notNow', 'done')),
  words_sealed bytea not null,
  look_on date,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check ((kind = 'takesUp') = (look_on is not null)),
  -- No cascade: what has been answered is not taken back.
  foreign key (municipality_id, point_id) references development_point,
  foreign key (municipality_id, written_by) references staff
);
create index on development_answer (municipality_id, point_id, created_at, id);
create index on development_answer (municipality_id, written_by);
comment on table development_answer is
  'What the group said of it: that it takes it up by a day, where it belongs instead, why not now, or what came of it. The newest holds; those before it stay.';
comment on column development_answer.words_sealed is 'The words, sealed under the master key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('development_seat', 'work', '{house,me}', '{}', null),
  ('development_point', 'work', '{house}', '{}', 'masterKey'),
  ('development_raiser', 'own', '{me}', '{}', null),
  ('development_answer', 'work', '{house}', '{}', 'masterKey');
select guard_table('development_seat'), guard_table('development_point'), guard_table('development_raiser'), guard_table('development_answer');

create policy "the house sees who sits in the development group" on development_seat for select to lydhoer_app
  using ((select house()) and yes_on is not null);
create policy "whoever is asked into it sees that they are" on development_seat for select to lydhoer_app using (person_id = (select me()));
create policy "whoever asked somebody into it sees that they did" on development_seat for select to lydhoer_app
  using (offered_by = (select me()));
grant select on development_seat to lydhoer_app;

create function sits_in_development() returns boolean language sql stable set search_path to lydhoer, pg_temp
  return exists (select from development_seat s where s.person_id = me()
    and s.yes_on is not null and s.left_on is null and today() between s.from_on and s.until_on);
comment on function sits_in_development() is 'Whether whoever asks sits in the development group today.';

create policy "those who sit in it, coordinators and directors ask people into it, in their own name" on development_seat for insert to lydhoer_app
  with check (offered_by = (select me()) and ((select sits_in_development()) or (select speaks_outward(me()))));
grant insert (municipality_id, id, person_id, from_on, until_on, offered_by) on development_seat to lydhoer_app;
create policy "each says yes for themselves, and leaves" on development_seat for update to lydhoer_app using (person_id = (select me()));
grant update (yes_on, left_on) on development_seat to lydhoer_app;
-- Until then only these two see it.
create policy "whoever is asked says no, and whoever asked takes it back, until it is answered" on development_seat for delete to lydhoer_app
  using (yes_on is null and (select house()));
grant delete on development_seat to lydhoer_app;

create policy "each sees what they laid on the table" on development_raiser for select to lydhoer_app using (person_id = (select me()));
grant select on development_raiser to lydhoer_app;
create policy "those of the house lay it there in their own name" on development_raiser for insert to lydhoer_app
  with check (person_id = (select me()) and (select house()));
grant insert (municipality_id, point_id, person_id) on development_raiser to lydhoer_app;

create policy "the house reads what lies on the table" on development_point for select to lydhoer_app using ((select house()));
grant select on development_point to lydhoer_app;
create policy "those of the house lay something on the table" on development_point for insert to lydhoer_app with check ((select house()));
grant insert (municipality_id, id, laid_as, words_sealed) on development_point to lydhoer_app;
create policy "whoever laid it there takes it back, until it is answered" on development_point for delete to lydhoer_app
  using (exists (select from development_raiser r where r.municipality_id = development_point.municipality_id
    and r.point_id = development_point.id and r.person_id = (select me())));
grant delete on development_point to lydhoer_app;

create policy "the house reads what the group said of it" on development_answer for select to lydhoer_app using ((select house()));
grant select on development_answer to lydhoer_app;
create policy "those who sit in the group answer, in their own name" on development_answer for insert to lydhoer_app
  with check (written_by = (select me()) and (select sits_in_development()));
grant insert (municipality_id, id, point_id, kind, words_sealed, look_on, written_by) on development_answer to lydhoer_app;
create policy "whoever answered takes it back" on development_answer for delete to lydhoer_app using (written_by = (select me()));
grant delete on development_answer to lydhoer_app;

create trigger keep_searched after insert or delete or update of words_sealed, laid_on on development_point
  for each row execute function keep_searched('developmentPoint', 'id', 'laid_on');
create policy "whoever sees what lies on the table finds it" on search_index for select to lydhoer_app
  using (kind = 'developmentPoint' and exists (select from development_point t
    where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
update resting set follows = follows || '{development_point}' where table_name = 'search_index';

-- Its meetings are gatherings of the house.
alter table gathering drop constraint gathering_kind_check,
  add constraint gathering_kind_check
    check (kind in ('seminar', 'visit', 'erfaGroup', 'interplayMeeting', 'brokersWithLeaders', 'cafe', 'developmentGroup'));

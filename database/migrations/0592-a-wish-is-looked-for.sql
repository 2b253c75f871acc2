-- With the citizen's yes a wish becomes an order for the consultants who find places: what is wished for and the words that the citizen chose to send, not whose it
-- is. Whose it is stands in a table of its own, for the citizen and those who work with them. One consultant takes it, says by which day they call back, and
-- answers once. When they have something, the citizen may tell that consultant who they are, and takes that back at once. All of it is the citizen's own: it goes with
-- the wish, with their key, and when they take it back. An order has a key of its own, wrapped in its row.

create table job_order_citizen (
  municipality_id uuid not null,
  order_id uuid not null,
  citizen_id uuid not null,
  wish_id uuid not null,
  sent_by uuid not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, order_id),
  unique (municipality_id, sent_by, submission_id),
  unique (municipality_id, order_id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, wish_id, citizen_id) references wish (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, sent_by) references person
);
create index on job_order_citizen (municipality_id, citizen_id, created_at);
create index on job_order_citizen (municipality_id, wish_id);
create index on job_order_citizen (municipality_id, sent_by);
comment on table job_order_citizen is 'Whose job order it is, of which wish, and who sent it; what no consultant sees.';

create table job_order (
  municipality_id uuid not null,
  id uuid not null,
  wrapped_key bytea not null,
  words_sealed bytea not null,
  unit text check (unit ~ '^[0-9]{4}$'),
  hours smallint check (hours between 1 and 45),
  times text[] not null default '{}' check (times <@ array['morning', 'midday', 'evening', 'night', 'weekend']),
  transport text[] not null default '{}' check (transport <@ array['foot', 'bicycle', 'bus', 'car']),
  minutes smallint check (minutes between 1 and 240),
  sent_on date not null default danish_day(now()),
  taken_by uuid,
  taken_on date,
  call_by date,
  taker_sealed bytea,
  answer text check (answer in ('found', 'none')),
  answered_on date,
  answer_sealed bytea,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, id) references job_order_citizen on delete cascade,
  foreign key (municipality_id, taken_by) references staff,
  check (num_nonnulls(taken_by, taken_on, call_by, taker_sealed) in (0, 4)),
  check (num_nonnulls(answer, answered_on, answer_sealed) in (0, 3)),
  check (answer is null or taken_by is not null)
);
create index on job_order (municipality_id, taken_by, call_by) where taken_by is not null;
create index on job_order (municipality_id, sent_on, id) where taken_by is null;
comment on table job_order is 'What a citizen wishes for, as the consultants who find places see it; who looks for it, by when they call back, and the answer.';
comment on column job_order.words_sealed is
  '`{ words: string; work: string; likes: string; dislikes: string; around: string }`, what the citizen chose to send; filled up to whole kilobytes and sealed with the order''s key.';
comment on column job_order.unit is 'The unit group of ISCO-08 of the kind of work; null where none was chosen.';
comment on column job_order.call_by is 'The day by which whoever took it calls back.';
comment on column job_order.taker_sealed is '`{ name: string }`, what whoever took it is called, sealed like the words: the citizen sees no row of theirs.';
comment on column job_order.answer is 'They have found something, or nothing this time.';
comment on column job_order.answer_sealed is '`{ words: string }`, the answer to the citizen, sealed like the words.';

create table job_order_shown (
  municipality_id uuid not null,
  order_id uuid not null,
  citizen_id uuid not null,
  to_id uuid not null,
  name_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, order_id),
  foreign key (municipality_id, order_id, citizen_id) references job_order_citizen (municipality_id, order_id, citizen_id) on delete cascade,
  foreign key (municipality_id, order_id) references job_order on delete cascade,
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, to_id) references staff
);
create index on job_order_shown (municipality_id, citizen_id);
create index on job_order_shown (municipality_id, to_id);
comment on table job_order_shown is 'The citizen has told the consultant who found something who they are; deleted, it is told no more.';
comment on column job_order_shown.name_sealed is '`{ name: string }`, what the citizen is called, sealed with the order''s key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('job_order_citizen', 'own', '{citizenAndAssigned}', '{}', null),
  ('job_order', 'own', '{me,findsPlaces}', '{job_order_citizen}', 'job_order'),
  ('job_order_shown', 'own', '{me,citizenAndAssigned,findsPlaces}', '{}', 'job_order');
select guard_table('job_order_citizen'), guard_table('job_order'), guard_table('job_order_shown');

create policy "the citizen and those who work with them see whose order it is" on job_order_citizen for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen sends an order, or whoever works with them does with their yes, in their own name" on job_order_citizen for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and sent_by = (select me()));
create policy "the citizen and those who work with them take an order back" on job_order_citizen for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
grant select, delete on job_order_citizen to lydhoer_app;
grant insert (municipality_id, order_id, citizen_id, wish_id, sent_by, submission_id) on job_order_citizen to lydhoer_app;

create policy "whoever sees whose order it is sees what was sent and who looks for it" on job_order for select to lydhoer_app
  using (exists (select from job_order_citizen c where c.municipality_id = job_order.municipality_id and c.order_id = job_order.id));
create policy "consultants see the orders that nobody has taken, and those that they took themselves" on job_order for select to lydhoer_app
  using ((select finds_places()) and (taken_by is null or taken_by = (select me())));
create policy "whoever sends an order writes what it says" on job_order for insert to lydhoer_app
  with check (exists (select from job_order_citizen c where c.municipality_id = job_order.municipality_id and c.order_id = job_order.id));
create policy "a consultant takes an order, lets go of it, and answers it once, in their own name" on job_order for update to lydhoer_app
  using ((select finds_places()) and (taken_by is null or taken_by = (select me())) and answer is null)
  with check (taken_by is null or taken_by = (select me()));
grant select on job_order to lydhoer_app;
grant insert (municipality_id, id, wrapped_key, words_sealed, unit, hours, times, transport, minutes, sent_on) on job_order to lydhoer_app;
grant update (taken_by, taken_on, call_by, taker_sealed, answer, answered_on, answer_sealed) on job_order to lydhoer_app;

create policy "the citizen and those who work with them see whom it is told to" on job_order_shown for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the consultant sees who it is, while they find places" on job_order_shown for select to lydhoer_app
  using (to_id = (select me()) and (select finds_places()));
create policy "the citizen tells who they are to the consultant who found something" on job_order_shown for insert to lydhoer_app
  with check (citizen_id = (select me()) and exists (select from job_order o where o.municipality_id = job_order_shown.municipality_id
    and o.id = job_order_shown.order_id and o.taken_by = job_order_shown.to_id and o.answer = 'found'));
create policy "the citizen takes it back" on job_order_shown for delete to lydhoer_app using (citizen_id = (select me()));
grant select, delete on job_order_shown to lydhoer_app;
grant insert (municipality_id, order_id, citizen_id, to_id, name_sealed) on job_order_shown to lydhoer_app;

update resting set follows = '{job_order_shown}' where table_name = 'consideration';
create policy "the consultant who was told who it is sees what is shared with consultants" on consideration for select to lydhoer_app
  using (shared_with in ('consultant', 'place') and exists (select from job_order_shown s where s.municipality_id = consideration.municipality_id
    and s.citizen_id = consideration.citizen_id and s.to_id = (select me())));

-- A placement may lead to something that is agreed from the start: paid hours, a job, an education. The way there goes by stretches, at the place or at school
-- in turn; of each it is said what must be true, who pays, and, when it is over, whether it held. It is as the placement is.

create table package_course (
  municipality_id uuid not null,
  placement_id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, placement_id),
  unique (municipality_id, placement_id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on package_course (municipality_id, citizen_id);
create index on package_course (municipality_id, written_by);
comment on table package_course is 'What a placement is agreed to lead to from its start, and who promised it.';
comment on column package_course.words_sealed is
  '`{ leadsTo: ''paidHours'' | ''job'' | ''education''; words: string; promisedBy: string }`, filled up to whole kilobytes and sealed with the citizen''s key.';

create table package_stretch (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  from_on date not null,
  to_on date not null,
  words_sealed bytea not null,
  reviewed_by uuid,
  reviewed_on date,
  review_sealed bytea,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references package_course (municipality_id, placement_id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff,
  foreign key (municipality_id, reviewed_by) references staff,
  check (to_on >= from_on),
  check (num_nonnulls(reviewed_by, reviewed_on, review_sealed) in (0, 3))
);
create index on package_stretch (municipality_id, placement_id, from_on);
create index on package_stretch (municipality_id, citizen_id, to_on) where reviewed_on is null;
create index on package_stretch (municipality_id, written_by);
create index on package_stretch (municipality_id, reviewed_by);
comment on table package_stretch is 'A stretch of the way that was agreed: from when to when, what must be true, who pays, and whether it held.';
comment on column package_stretch.words_sealed is '`{ what: string; mustBe: string; pays: string }`, sealed like the words of the course.';
comment on column package_stretch.review_sealed is '`{ held: boolean; words: string }`, sealed like the words of the course.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('package_course', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('package_stretch', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('package_course'), guard_table('package_stretch');

create policy "the citizen and those who work with them see what was agreed" on package_course for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes what is agreed" on package_course for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me()));
grant select on package_course to lydhoer_app;
grant insert (municipality_id, placement_id, citizen_id, written_by, words_sealed) on package_course to lydhoer_app;

create policy "the citizen and those who work with them see each stretch" on package_stretch for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes a stretch" on package_stretch for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me()));
create policy "whoever works with the citizen says whether it held, in their own name" on package_stretch for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me())) with check (reviewed_by = (select me()));
create policy "whoever wrote a stretch takes it back until it is looked at" on package_stretch for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and reviewed_on is null);
grant select, delete on package_stretch to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, from_on, to_on, words_sealed, submission_id) on package_stretch to lydhoer_app;
grant update (reviewed_by, reviewed_on, review_sealed) on package_stretch to lydhoer_app;

-- Hours at a placement, week by week: what was agreed, whose wish each change was and why, what it came to, and how many of the hours were paid. A wish to
-- change them is written by the citizen, or by a worker whom they told, and is answered with words; until then its age is seen by both. All of it is as the
-- placement is, and is sealed like it: nobody can count anybody's hours.

create table hours_change (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  from_week date not null check (extract(isodow from from_week) = 1),
  hours_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on hours_change (municipality_id, placement_id, from_week, created_at);
create index on hours_change (municipality_id, citizen_id);
create index on hours_change (municipality_id, written_by);
comment on table hours_change is
  'From which week how many hours are agreed at a placement, up or down, whose wish that was, and why. Of several from one week the last written holds; none is taken out.';
comment on column hours_change.from_week is 'The Monday of the week.';
comment on column hours_change.hours_sealed is
  '`{ hours: number; paid: number; whose: ''together'' | ''citizen'' | ''company'' | ''worker''; why: string; days: string }`, filled up to whole kilobytes and sealed with the citizen''s key.';

create table hours_worked (
  municipality_id uuid not null,
  placement_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  citizen_id uuid not null,
  written_by uuid not null,
  hours_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, placement_id, week),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person
);
create index on hours_worked (municipality_id, citizen_id);
create index on hours_worked (municipality_id, written_by);
comment on table hours_worked is
  'How many hours a week came to at a placement, by the citizen or by one who works with them. What the citizen wrote is changed by the citizen alone.';
comment on column hours_worked.week is 'The Monday of the week.';
comment on column hours_worked.hours_sealed is '`{ hours: number; paid: number; closed: boolean }`, sealed like what was agreed.';

create table hours_wish (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  asked_on date not null default danish_day(now()),
  wish_sealed bytea not null,
  answer_by date,
  answered_by uuid,
  answered_on date,
  answer_sealed bytea,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person,
  foreign key (municipality_id, answered_by) references staff,
  check (num_nonnulls(answered_by, answered_on, answer_sealed) in (0, 3))
);
create index on hours_wish (municipality_id, placement_id, created_at);
create index on hours_wish (municipality_id, citizen_id) where answered_on is null;
create index on hours_wish (municipality_id, written_by);
create index on hours_wish (municipality_id, answered_by);
comment on table hours_wish is 'A wish to change the hours at a placement, and its answer; until it is answered the citizen can take it back.';
comment on column hours_wish.wish_sealed is '`{ hours: number; why: string }`, sealed like what was agreed.';
comment on column hours_wish.answer_by is 'The day by which a worker has promised an answer.';
comment on column hours_wish.answer_sealed is '`{ says: ''yes'' | ''no'' | ''other''; words: string }`, sealed like the wish.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('hours_change', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('hours_worked', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('hours_wish', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('hours_change'), guard_table('hours_worked'), guard_table('hours_wish');

create policy "the citizen and those who work with them see what is agreed" on hours_change for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes what is agreed" on hours_change for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me()));
grant select on hours_change to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, from_week, hours_sealed, submission_id) on hours_change to lydhoer_app;

create policy "the citizen and those who work with them see what a week came to" on hours_worked for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "either writes what a week came to, in their own name" on hours_worked for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
create policy "either says it anew, but only the citizen what the citizen wrote" on hours_worked for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and (citizen_id = (select me()) or written_by <> citizen_id))
  with check (written_by = (select me()));
grant select on hours_worked to lydhoer_app;
grant insert (municipality_id, placement_id, week, citizen_id, written_by, hours_sealed) on hours_worked to lydhoer_app;
grant update (written_by, hours_sealed) on hours_worked to lydhoer_app;

create policy "the citizen and those who work with them see the wish" on hours_wish for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen wishes, or tells one who works with them, who writes it" on hours_wish for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
create policy "whoever works with the citizen answers, once" on hours_wish for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and answered_on is null)
  with check (answered_by is null or answered_by = (select me()));
create policy "the citizen takes their wish back until it is answered" on hours_wish for delete to lydhoer_app
  using (citizen_id = (select me()) and answered_on is null);
grant select, delete on hours_wish to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, asked_on, wish_sealed, answer_by, submission_id) on hours_wish to lydhoer_app;
grant update (answer_by, answered_by, answered_on, answer_sealed) on hours_wish to lydhoer_app;

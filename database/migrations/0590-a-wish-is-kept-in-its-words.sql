-- A citizen wishes for work, the dearest wish first, in their own words; the citizen writes it, or whoever works with them does beside them. It may exist because
-- it is the citizen's own, and goes when they delete it. The citizen and those who work with them today see it. A wish is never written over: what was said
-- before stays beside what is said now. What happened to it stands there too: why it can't be met and who said so, what the citizen said no to, that they left it.

create table wish (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  place integer not null check (place > 0),
  moved_by uuid,
  moved_on date,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  unique (municipality_id, id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, written_by) references person,
  foreign key (municipality_id, moved_by) references person,
  check (num_nonnulls(moved_by, moved_on) in (0, 2))
);
create index on wish (municipality_id, citizen_id, place, created_at);
create index on wish (municipality_id, written_by);
create index on wish (municipality_id, moved_by) where moved_by is not null;
comment on table wish is 'A wish of a citizen''s for work, among their others. What it says is its newest version; the citizen deletes it.';
comment on column wish.place is 'The dearest is first; of two alike the older.';
comment on column wish.moved_by is 'Who last changed where it stands, and on which day.';

create table wish_version (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  wish_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null,
  unit text check (unit ~ '^[0-9]{4}$'),
  hours smallint check (hours between 1 and 45),
  times text[] not null default '{}' check (times <@ array['morning', 'midday', 'evening', 'night', 'weekend']),
  transport text[] not null default '{}' check (transport <@ array['foot', 'bicycle', 'bus', 'car']),
  minutes smallint check (minutes between 1 and 240),
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, wish_id, citizen_id) references wish (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person
);
create index on wish_version (municipality_id, wish_id, created_at);
create index on wish_version (municipality_id, citizen_id);
create index on wish_version (municipality_id, written_by);
create index on wish_version (municipality_id, unit) where unit is not null;
comment on table wish_version is 'What a wish says, the newest of its versions; the others are what it said before. Nobody changes one.';
comment on column wish_version.words_sealed is
  '`{ words: string; work: string; likes: string; dislikes: string; around: string; by: string }`: the wish in the citizen''s words, and what was said beside it, which may be empty; filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column wish_version.unit is 'The unit group of ISCO-08 that was chosen for the kind of work; null where none was.';
comment on column wish_version.hours is 'Hours a week, as the citizen says.';
comment on column wish_version.minutes is 'How many minutes the citizen can be on the way, as they say themselves; nothing is computed.';

create table wish_event (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  wish_id uuid not null,
  kind text not null check (kind in ('cannot', 'left', 'why', 'again', 'declined')),
  written_by uuid not null,
  on_day date not null default danish_day(now()),
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, wish_id, citizen_id) references wish (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person
);
create index on wish_event (municipality_id, wish_id, created_at);
create index on wish_event (municipality_id, citizen_id);
create index on wish_event (municipality_id, written_by);
comment on table wish_event is
  'What happened to a wish: it can''t be met now, and why; the citizen left it, and later why; it stands again; or the citizen said no to something that was offered, which is remembered and held against nobody.';
comment on column wish_event.words_sealed is
  '`{ words: string; what: string; by: string }`: why, in plain words, what was offered, and who wrote it; what is not said is empty. Filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('wish', 'own', '{citizenAndAssigned}', null),
  ('wish_version', 'own', '{citizenAndAssigned}', 'citizen_key'),
  ('wish_event', 'own', '{citizenAndAssigned}', 'citizen_key');
select guard_table('wish'), guard_table('wish_version'), guard_table('wish_event');

create policy "the citizen and those who work with them see a wish" on wish for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen and those who work with them write a wish, in their own name" on wish for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
create policy "the citizen and those who work with them move a wish, in their own name" on wish for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned())) with check (moved_by = (select me()));
create policy "the citizen deletes a wish" on wish for delete to lydhoer_app using (citizen_id = (select me()));
grant select, delete on wish to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, place, submission_id) on wish to lydhoer_app;
grant update (place, moved_by, moved_on) on wish to lydhoer_app;

create policy "the citizen and those who work with them see what a wish says and said" on wish_version for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen and those who work with them write what a wish says, in their own name" on wish_version for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
grant select on wish_version to lydhoer_app;
grant insert (municipality_id, id, citizen_id, wish_id, written_by, words_sealed, unit, hours, times, transport, minutes, submission_id) on wish_version to lydhoer_app;

create policy "the citizen and those who work with them see what happened to a wish" on wish_event for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen and those who work with them write what happened to a wish, in their own name; that it cannot be met is said by no citizen" on wish_event for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and (kind <> 'cannot' or citizen_id <> (select me())));
create policy "whoever wrote it takes it back at once" on wish_event for delete to lydhoer_app
  using (written_by = (select me()) and created_at > now() - interval '15 minutes');
grant select, delete on wish_event to lydhoer_app;
grant insert (municipality_id, id, citizen_id, wish_id, kind, written_by, on_day, words_sealed, submission_id) on wish_event to lydhoer_app;

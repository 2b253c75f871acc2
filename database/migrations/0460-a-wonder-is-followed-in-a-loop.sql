-- A wonder is followed for years, by citizens, workers, leaders and researchers on equal terms: it is raised in one sentence, gets steps, and is never closed.
-- All of it is the house's to read, and the citizen's who is in it. Whose a citizen's wonder is stands in a row that only she sees, and no moment
-- stands beside it. Its words are sealed under the master key: sealed with her own nobody but those who work with her could read them.

create table loop (
  municipality_id uuid not null,
  id uuid not null,
  raised_as text not null check (raised_as in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher')),
  wonder_sealed bytea,
  raised_on date not null default danish_day(now()),
  came_from_id uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, came_from_id) references loop on delete set null (came_from_id)
);
create index on loop (municipality_id, raised_on, id);
create index on loop (municipality_id, came_from_id) where came_from_id is not null;
comment on table loop is
  'A wonder or a challenge that the house goes on with, turn after turn. It has no end: it may rest, and goes on. Raised on a day, and by a kind of people.';
comment on column loop.wonder_sealed is 'The wonder in one sentence, sealed under the master key; null where whoever raised it has taken their words out.';
comment on column loop.came_from_id is 'The loop that this one was begun from.';

create table loop_person (
  municipality_id uuid not null,
  loop_id uuid not null,
  person_id uuid not null,
  is_citizen boolean not null,
  raised boolean not null,
  seen_at timestamptz not null default now(),
  primary key (municipality_id, loop_id, person_id),
  foreign key (municipality_id, loop_id) references loop on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create unique index on loop_person (municipality_id, loop_id) where raised;
create index on loop_person (municipality_id, person_id);
comment on table loop_person is
  'Who takes part in a loop, and who of them raised it. Of those who work here the house sees it; a citizen''s row is seen by herself alone.';
comment on column loop_person.seen_at is 'When they last looked at it; a citizen''s is never moved.';

create table loop_rest (
  municipality_id uuid not null,
  loop_id uuid not null,
  until date not null,
  said_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, loop_id),
  foreign key (municipality_id, loop_id) references loop on delete cascade,
  foreign key (municipality_id, said_by) references staff
);
create index on loop_rest (municipality_id, said_by);
comment on table loop_rest is 'That a loop rests until a day, and who said so: until then nobody is asked about it.';

create table loop_step (
  municipality_id uuid not null,
  id uuid not null,
  loop_id uuid not null,
  stage text not null check (stage in ('known', 'exchange', 'experiment', 'material', 'pattern', 'resource', 'change', 'next')),
  day date not null,
  until date check (until >= day),
  kinds text[] not null check (cardinality(kinds) >= 1 and kinds <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher']),
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, loop_id),
  -- No cascade: a loop that others have written on cannot be taken back.
  foreign key (municipality_id, loop_id) references loop,
  foreign key (municipality_id, written_by) references staff
);
create index on loop_step (municipality_id, loop_id, day, id);
create index on loop_step (municipality_id, loop_id, created_at);
create index on loop_step (municipality_id, written_by);
comment on table loop_step is
  'A step of a loop: what was known, exchanged, tried, gathered, found, made or changed, when, and by which kinds of people. Stages are suggested and never forced.';
comment on column loop_step.words_sealed is
  '`{ title: string; words: string; quote: string; turn: string; figures: { what: string; before: [number, number]; after: [number, number] } | null }`, sealed under the master key; turn names the turn that begins here, or is empty.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('loop', 'work', '{house}', '{loop_person}', 'masterKey'),
  ('loop_person', 'own', '{me,house}', '{}', null),
  ('loop_rest', 'work', '{house}', '{}', null),
  ('loop_step', 'work', '{house}', '{loop_person}', 'masterKey');
select guard_table('loop'), guard_table('loop_person'), guard_table('loop_rest'), guard_table('loop_step');

create policy "each sees which loops they are in" on loop_person for select to lydhoer_app using (person_id = (select me()));
create policy "the house sees who of its own is in a loop" on loop_person for select to lydhoer_app
  using ((select house()) and not is_citizen);
grant select on loop_person to lydhoer_app;
create policy "those of the house join a loop in their own name" on loop_person for insert to lydhoer_app
  with check (person_id = (select me()) and (select house()) and not is_citizen);
create policy "a citizen is in the loop that she raises" on loop_person for insert to lydhoer_app
  with check (person_id = (select me()) and not (select partnership()) and is_citizen and raised);
grant insert (municipality_id, loop_id, person_id, is_citizen, raised) on loop_person to lydhoer_app;
create policy "each says that they have seen what is new" on loop_person for update to lydhoer_app using (person_id = (select me()));
grant update (seen_at) on loop_person to lydhoer_app;
create policy "each leaves a loop" on loop_person for delete to lydhoer_app using (person_id = (select me()));
grant delete on loop_person to lydhoer_app;

create policy "the house reads what is wondered at" on loop for select to lydhoer_app using ((select house()));
create policy "whoever is in a loop reads what is wondered at" on loop for select to lydhoer_app
  using (exists (select from loop_person p where p.municipality_id = loop.municipality_id and p.loop_id = loop.id and p.person_id = (select me())));
grant select on loop to lydhoer_app;
create policy "those of the house raise a wonder, their own or what they were told" on loop for insert to lydhoer_app with check ((select house()));
create policy "a citizen raises a wonder" on loop for insert to lydhoer_app
  with check ((select me()) is not null and not (select partnership()) and raised_as = 'citizen' and came_from_id is null);
grant insert (municipality_id, id, raised_as, wonder_sealed, came_from_id) on loop to lydhoer_app;
create policy "whoever raised a wonder takes their words out" on loop for update to lydhoer_app
  using (exists (select from loop_person p where p.municipality_id = loop.municipality_id and p.loop_id = loop.id
    and p.person_id = (select me()) and p.raised));
grant update (wonder_sealed) on loop to lydhoer_app;
create policy "whoever raised a wonder takes it back, until others have written on it" on loop for delete to lydhoer_app
  using (exists (select from loop_person p where p.municipality_id = loop.municipality_id and p.loop_id = loop.id
    and p.person_id = (select me()) and p.raised));
grant delete on loop to lydhoer_app;

create policy "the house sees which loops rest" on loop_rest for select to lydhoer_app using ((select house()));
grant select on loop_rest to lydhoer_app;
create policy "those of the house let a loop rest, in their own name" on loop_rest for insert to lydhoer_app
  with check ((select house()) and said_by = (select me()));
grant insert (municipality_id, loop_id, until, said_by) on loop_rest to lydhoer_app;
create policy "those of the house let a loop go on" on loop_rest for delete to lydhoer_app using ((select house()));
grant delete on loop_rest to lydhoer_app;

create policy "the house reads what was done about a wonder" on loop_step for select to lydhoer_app using ((select house()));
create policy "whoever is in a loop reads what was done" on loop_step for select to lydhoer_app
  using (exists (select from loop_person p where p.municipality_id = loop_step.municipality_id and p.loop_id = loop_step.loop_id
    and p.person_id = (select me())));
grant select on loop_step to lydhoer_app;
create policy "those of the house write a step, in their own name" on loop_step for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant insert (municipality_id, id, loop_id, stage, day, until, kinds, words_sealed, written_by) on loop_step to lydhoer_app;
create policy "whoever wrote a step writes it anew" on loop_step for update to lydhoer_app using (written_by = (select me()));
grant update (stage, day, until, kinds, words_sealed) on loop_step to lydhoer_app;
create policy "whoever wrote a step deletes it" on loop_step for delete to lydhoer_app using (written_by = (select me()));
grant delete on loop_step to lydhoer_app;

-- A resource is what others can use: a guide, a film, a sheet of pictograms. Its words are kept in versions, each with what changed and why. It is looked
-- after by one person, who looks at it again by a day, changes it, or lays it to rest; looking after it is handed on. That it is used is said for a
-- department or a kind of people: whose row that is stands in a row that only they see, and neither has a moment, so that nobody's use can be counted.

create function works_in_the_house(who uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(who) theirs where is_of_the_house(theirs.role)); end $$;
comment on function works_in_the_house(uuid) is 'Has this person colleagues here today, so that something can be handed on to them?';
create function hands_things_on(who uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(who) theirs where brings_together(theirs.role)); end $$;
comment on function hands_things_on(uuid) is 'Does this person bring people together today, so that they hand on what somebody looked after who has left?';

create table resource (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('guide', 'film', 'podcast', 'article', 'letter', 'pictograms', 'game')),
  made_as text not null check (made_as in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher')),
  made_on date not null default danish_day(now()),
  finding_id uuid,
  look_again_on date not null,
  rests_since date,
  primary key (municipality_id, id),
  foreign key (municipality_id, finding_id) references finding on delete set null (finding_id)
);
create index on resource (municipality_id, made_on, id);
create index on resource (municipality_id, kind, made_on, id);
create index on resource (municipality_id, finding_id) where finding_id is not null;
comment on table resource is 'Something that others can use in their work: a guide, a film, a podcast, an article, a letter, a sheet of pictograms or a game for a meeting.';
comment on column resource.finding_id is 'The finding that it builds on, whose quotes it shows; null where it builds on none.';
comment on column resource.look_again_on is 'The day from which it waits for whoever looks after it to look at it again.';
comment on column resource.rests_since is 'The day on which it was laid to rest; null while it is in use.';

create table resource_keeper (
  municipality_id uuid not null,
  resource_id uuid not null,
  kept_by uuid not null,
  handed_by uuid,
  handed_at timestamptz,
  primary key (municipality_id, resource_id),
  check ((handed_by is null) = (handed_at is null)),
  foreign key (municipality_id, resource_id) references resource on delete cascade,
  foreign key (municipality_id, kept_by) references staff,
  foreign key (municipality_id, handed_by) references staff
);
create index on resource_keeper (municipality_id, kept_by);
create index on resource_keeper (municipality_id, handed_by) where handed_by is not null;
comment on table resource_keeper is 'Who looks after a resource: one person, until it is handed on.';
comment on column resource_keeper.handed_by is 'Who handed it on to them, so that they are told; null while it is with whoever made it.';

create table resource_version (
  municipality_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  number smallint not null check (number between 1 and 999),
  words_sealed bytea not null,
  written_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, resource_id, number),
  foreign key (municipality_id, resource_id) references resource on delete cascade
);
comment on table resource_version is 'The words of a resource, once for each time they were changed: the highest number is the one that holds. None is ever changed.';
comment on column resource_version.words_sealed is
  '`{ title: string; use: string; body: string; address: string; changed: string }`, sealed under the master key; body or address may be empty, and changed is what was changed and why.';

create table resource_look (
  municipality_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  says text not null check (says in ('stillRight', 'laidToRest', 'takenUp')),
  words_sealed bytea not null,
  said_on date not null default danish_day(now()),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  -- No cascade: what has been looked at again is not taken back.
  foreign key (municipality_id, resource_id) references resource
);
create index on resource_look (municipality_id, resource_id, created_at, id);
create index on resource_look (municipality_id, said_on);
comment on table resource_look is 'That a resource was looked at again: it is still right, it was laid to rest, or taken up again.';
comment on column resource_look.words_sealed is 'Why, sealed under the master key; may be empty.';

create table resource_use (
  municipality_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  department_id uuid,
  used_as text not null check (used_as in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher')),
  words_sealed bytea,
  primary key (municipality_id, id),
  unique (municipality_id, resource_id, id),
  -- No cascade: what others use is not taken back.
  foreign key (municipality_id, resource_id) references resource,
  foreign key (municipality_id, department_id) references department
);
create index on resource_use (municipality_id, department_id) where department_id is not null;
comment on table resource_use is 'That a resource is used in a department, by a kind of people. It has neither a name nor a moment.';
comment on column resource_use.words_sealed is 'How it went, in a line, sealed under the master key; null where nobody wrote any.';

create table resource_user (
  municipality_id uuid not null,
  resource_id uuid not null,
  person_id uuid not null,
  use_id uuid not null,
  primary key (municipality_id, resource_id, person_id),
  unique (municipality_id, use_id),
  foreign key (municipality_id, resource_id, use_id) references resource_use (municipality_id, resource_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on resource_user (municipality_id, person_id);
create index on resource_user (municipality_id, resource_id, use_id);
comment on table resource_user is 'Whose row of use that is; only they see it, so that they can take it back. One each.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('resource', 'work', '{house}', '{}', null),
  ('resource_keeper', 'work', '{house}', '{}', null),
  ('resource_version', 'work', '{house}', '{}', 'masterKey'),
  ('resource_look', 'work', '{house}', '{}', 'masterKey'),
  ('resource_use', 'work', '{house}', '{}', 'masterKey'),
  ('resource_user', 'own', '{me}', '{}', null);
select guard_table('resource'), guard_table('resource_keeper'), guard_table('resource_version'), guard_table('resource_look'),
  guard_table('resource_use'), guard_table('resource_user');

create policy "the house sees who looks after a resource" on resource_keeper for select to lydhoer_app using ((select house()));
grant select on resource_keeper to lydhoer_app;
create policy "whoever makes a resource looks after it" on resource_keeper for insert to lydhoer_app
  with check ((select house()) and kept_by = (select me()));
grant insert (municipality_id, resource_id, kept_by) on resource_keeper to lydhoer_app;
create policy "whoever looks after a resource hands it on to somebody of the house" on resource_keeper for update to lydhoer_app
  using (kept_by = (select me()))
  with check (works_in_the_house(kept_by) and handed_by = (select me()));
-- Whoever looked after it may have left.
create policy "those who bring people together hand a resource on" on resource_keeper for update to lydhoer_app
  using ((select hands_things_on((select me()))))
  with check (works_in_the_house(kept_by) and handed_by = (select me()));
grant update (kept_by, handed_by, handed_at) on resource_keeper to lydhoer_app;

create policy "the house reads what others can use" on resource for select to lydhoer_app using ((select house()));
grant select on resource to lydhoer_app;
create policy "those of the house make resources" on resource for insert to lydhoer_app with check ((select house()));
grant insert (municipality_id, id, kind, made_as, finding_id, look_again_on) on resource to lydhoer_app;
create policy "whoever looks after a resource says what it is, when to look again, and that it rests" on resource for update to lydhoer_app
  using (exists (select from resource_keeper k where k.municipality_id = resource.municipality_id and k.resource_id = resource.id and k.kept_by = (select me())));
grant update (kind, finding_id, look_again_on, rests_since) on resource to lydhoer_app;
create policy "whoever looks after a resource takes it back, until others are in it" on resource for delete to lydhoer_app
  using (exists (select from resource_keeper k where k.municipality_id = resource.municipality_id and k.resource_id = resource.id and k.kept_by = (select me())));
grant delete on resource to lydhoer_app;

create policy "the house reads each version of a resource" on resource_version for select to lydhoer_app using ((select house()));
grant select on resource_version to lydhoer_app;
create policy "whoever looks after a resource writes its next version" on resource_version for insert to lydhoer_app
  with check (exists (select from resource_keeper k where k.municipality_id = resource_version.municipality_id
    and k.resource_id = resource_version.resource_id and k.kept_by = (select me())));
grant insert (municipality_id, id, resource_id, number, words_sealed) on resource_version to lydhoer_app;

create policy "the house sees when a resource was looked at again" on resource_look for select to lydhoer_app using ((select house()));
grant select on resource_look to lydhoer_app;
create policy "whoever looks after a resource says how it is" on resource_look for insert to lydhoer_app
  with check (exists (select from resource_keeper k where k.municipality_id = resource_look.municipality_id
    and k.resource_id = resource_look.resource_id and k.kept_by = (select me())));
grant insert (municipality_id, id, resource_id, says, words_sealed) on resource_look to lydhoer_app;
create policy "whoever looks after a resource takes that back within ten minutes" on resource_look for delete to lydhoer_app
  using (created_at > now() - interval '10 minutes'
    and exists (select from resource_keeper k where k.municipality_id = resource_look.municipality_id
      and k.resource_id = resource_look.resource_id and k.kept_by = (select me())));
grant delete on resource_look to lydhoer_app;

create policy "each sees which use is theirs" on resource_user for select to lydhoer_app using (person_id = (select me()));
grant select on resource_user to lydhoer_app;
create policy "those of the house keep which use is theirs" on resource_user for insert to lydhoer_app
  with check ((select house()) and person_id = (select me()));
grant insert (municipality_id, resource_id, person_id, use_id) on resource_user to lydhoer_app;

create policy "the house sees where a resource is used" on resource_use for select to lydhoer_app using ((select house()));
grant select on resource_use to lydhoer_app;
create policy "those of the house say that it is used in their own department" on resource_use for insert to lydhoer_app
  with check ((select house())
    and (department_id is null or department_id in (select department())));
grant insert (municipality_id, id, resource_id, department_id, used_as, words_sealed) on resource_use to lydhoer_app;
create policy "each takes back that they use it" on resource_use for delete to lydhoer_app
  using (exists (select from resource_user u where u.municipality_id = resource_use.municipality_id and u.use_id = resource_use.id
    and u.person_id = (select me())));
grant delete on resource_use to lydhoer_app;

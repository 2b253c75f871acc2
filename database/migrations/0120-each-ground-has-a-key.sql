-- What is written outside a conversation is sealed with the key of its ground: a person's own, a citizen's matter, what two have
-- together, what a group has. A row of a place refers to the key that it is sealed with; when the key is deleted, the row goes too,
-- and what is left in pages and backups can never be opened again. The keys come wrapped under the installation's master key.

create table person_key (
  municipality_id uuid not null,
  person_id uuid not null,
  wrapped_key bytea not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person on delete cascade
);
comment on table person_key is 'The wrapped key of what is one person''s own. Theirs to delete, and all of it with it.';

create table citizen_key (
  municipality_id uuid not null,
  citizen_id uuid not null,
  citizen_kind text not null default 'citizen' check (citizen_kind = 'citizen'),
  wrapped_key bytea not null,
  primary key (municipality_id, citizen_id),
  foreign key (municipality_id, citizen_id, citizen_kind) references person (municipality_id, id, kind) on delete cascade
);
comment on table citizen_key is 'The wrapped key of what a citizen and those who work with them have written together.';

create table pair_key (
  municipality_id uuid not null,
  first_id uuid not null,
  second_id uuid not null check (first_id < second_id),
  wrapped_key bytea not null,
  primary key (municipality_id, first_id, second_id),
  foreign key (municipality_id, first_id) references person on delete cascade,
  foreign key (municipality_id, second_id) references person on delete cascade
);
create index on pair_key (municipality_id, second_id);
comment on table pair_key is 'The wrapped key of what two people have together, the lower id first. Either may delete it, and all of it with it.';

create table group_key (
  municipality_id uuid not null,
  group_id uuid not null default gen_random_uuid(),
  made_by uuid not null,
  wrapped_key bytea not null,
  primary key (municipality_id, group_id),
  unique (municipality_id, group_id, made_by),
  foreign key (municipality_id, made_by) references staff (municipality_id, person_id)
);
comment on table group_key is 'A group of people who have something together, and its wrapped key. Whoever made it says who is in it.';

create table group_member (
  municipality_id uuid not null,
  group_id uuid not null,
  made_by uuid not null,
  person_id uuid not null,
  valid_from date not null default today(),
  valid_to date check (valid_to >= valid_from),
  primary key (municipality_id, group_id, person_id),
  foreign key (municipality_id, group_id, made_by) references group_key (municipality_id, group_id, made_by) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on group_member (municipality_id, person_id);
comment on table group_member is 'Who is in a group, from when to when. valid_to is the first day on which they no longer are.';

create function those_in_it() returns setof uuid
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return query select g.group_id from group_member g
      where g.municipality_id = current_municipality() and g.person_id = me()
        and g.valid_from <= today() and (g.valid_to is null or g.valid_to > today());
  end $$;
comment on function those_in_it() is 'Audience thoseInIt: the groups that the person asking is in today.';

insert into resting (table_name, ground, audiences) values
  ('person_key', 'own', '{me}'),
  ('citizen_key', 'work', '{citizenAndAssigned}'),
  ('pair_key', 'shared', '{weTwo}'),
  ('group_key', 'shared', '{me,thoseInIt}'),
  ('group_member', 'shared', '{weTwo}');
select guard_table('person_key'), guard_table('citizen_key'), guard_table('pair_key'), guard_table('group_key'),
  guard_table('group_member');

create policy "each has the key of their own" on person_key for all using (person_id = (select me()));
grant select, delete on person_key to lydhoer_app;
grant insert (municipality_id, person_id, wrapped_key) on person_key to lydhoer_app;

create policy "the citizen and those who work with them have the key" on citizen_key for all
  using (citizen_id in (select citizen_and_assigned()));
grant select on citizen_key to lydhoer_app;
grant insert (municipality_id, citizen_id, wrapped_key) on citizen_key to lydhoer_app;

create policy "the two have the key of the pair" on pair_key for all using ((select we_two()) in (first_id, second_id));
grant select, delete on pair_key to lydhoer_app;
grant insert (municipality_id, first_id, second_id, wrapped_key) on pair_key to lydhoer_app;

create policy "those in it have the key of a group" on group_key for select using (group_id in (select those_in_it()));
grant select on group_key to lydhoer_app;
create policy "whoever works here makes a group" on group_key for insert with check (made_by = (select me()));
grant insert (municipality_id, group_id, made_by, wrapped_key) on group_key to lydhoer_app;
create policy "whoever made a group deletes it" on group_key for delete using (made_by = (select me()));
grant delete on group_key to lydhoer_app;

create policy "each sees the groups they are in, and who is in those they made" on group_member for select
  using ((select we_two()) in (person_id, made_by));
grant select on group_member to lydhoer_app;
create policy "whoever made a group says who is in it" on group_member for insert with check (made_by = (select me()));
grant insert (municipality_id, group_id, made_by, person_id, valid_from, valid_to) on group_member to lydhoer_app;
create policy "whoever made a group says until when" on group_member for update using (made_by = (select me()));
grant update (valid_to) on group_member to lydhoer_app;

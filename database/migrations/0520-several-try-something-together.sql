-- Several try something together. What is tried, by which kinds of people, what they look for and what it came to is the house's to read, so that others can
-- find it by its theme. What they write on the way is for those in it: they are asked by whoever began it (its group), and have said yes themselves.
-- Whoever would like to join says so first, and is asked then. Nobody is let in by a yes of another's, and nobody by their own alone.

create table joint_experiment (
  municipality_id uuid not null,
  id uuid not null,
  theme text not null check (theme in ('guidance', 'letters', 'meetings', 'plans', 'waiting', 'reach', 'companies', 'across', 'learning', 'other')),
  tried_by text[] not null check (cardinality(tried_by) > 0
    and tried_by <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher']),
  from_day date not null,
  words_sealed bytea not null,
  came_from_id uuid,
  begun_by uuid not null,
  begun_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, begun_by),
  foreign key (municipality_id, came_from_id) references joint_experiment,
  foreign key (municipality_id, begun_by) references staff
);
create index on joint_experiment (municipality_id, from_day, id);
create index on joint_experiment (municipality_id, theme, from_day, id);
create index on joint_experiment (municipality_id, begun_on);
create index on joint_experiment (municipality_id, begun_by);
create index on joint_experiment (municipality_id, came_from_id) where came_from_id is not null;
comment on table joint_experiment is
  'Something that several try together: by which kinds of people, from when, and what they look for. Its id is that of its group. It is never closed by itself.';
comment on column joint_experiment.theme is 'What it is about, from a short list, so that others find it.';
comment on column joint_experiment.words_sealed is
  '`{ tries: string; how: string; looksFor: string; among: string }`: what is tried in a line, how, by what they would notice, and in which department or room; how and among may be empty. Sealed with a key of the municipality: the house reads it.';
comment on column joint_experiment.came_from_id is 'The experiment that it is tried again from, changed.';

create table joint_experiment_asked (
  municipality_id uuid not null,
  joint_experiment_id uuid not null,
  person_id uuid not null,
  begun_by uuid not null,
  why_sealed bytea not null,
  primary key (municipality_id, joint_experiment_id, person_id),
  foreign key (municipality_id, joint_experiment_id, begun_by) references joint_experiment (municipality_id, id, begun_by) on delete cascade,
  foreign key (municipality_id, joint_experiment_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on joint_experiment_asked (municipality_id, person_id);
create index on joint_experiment_asked (municipality_id, joint_experiment_id, begun_by);
comment on table joint_experiment_asked is 'Who is asked to try it too; whoever began it is asked by themselves.';
comment on column joint_experiment_asked.why_sealed is 'A few words to them, sealed with the key of the group; they may be empty.';

create table joint_experiment_with (
  municipality_id uuid not null,
  joint_experiment_id uuid not null,
  person_id uuid not null,
  says text not null check (says in ('yes', 'no')),
  ask_on date not null,
  primary key (municipality_id, joint_experiment_id, person_id),
  foreign key (municipality_id, joint_experiment_id) references joint_experiment on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on joint_experiment_with (municipality_id, person_id, ask_on) where says = 'yes';
comment on table joint_experiment_with is
  'That somebody says yes or no to trying it too. With a yes and not asked yet, they would like to join.';
comment on column joint_experiment_with.ask_on is 'From this day they are asked how it goes, where nobody has written for a while.';

create table joint_experiment_line (
  municipality_id uuid not null,
  id uuid not null,
  joint_experiment_id uuid not null,
  author_id uuid not null,
  day date not null,
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, joint_experiment_id) references joint_experiment on delete cascade,
  foreign key (municipality_id, joint_experiment_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, author_id) references person on delete cascade
);
create index on joint_experiment_line (municipality_id, joint_experiment_id, day, created_at, id);
create index on joint_experiment_line (municipality_id, author_id);
comment on table joint_experiment_line is 'A line in the diary of what several try: what somebody noticed on a day. It is theirs to delete.';
comment on column joint_experiment_line.words_sealed is 'The line, sealed with the key of the group.';

create table joint_experiment_end (
  municipality_id uuid not null,
  joint_experiment_id uuid not null,
  came_to text not null check (came_to in ('learned', 'keep', 'change', 'drop')),
  worked text not null check (worked in ('yes', 'partly', 'no', 'unknown')),
  learned_sealed bytea not null,
  ended_on date not null default danish_day(now()),
  written_by uuid not null,
  primary key (municipality_id, joint_experiment_id),
  foreign key (municipality_id, joint_experiment_id) references joint_experiment on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on joint_experiment_end (municipality_id, ended_on);
create index on joint_experiment_end (municipality_id, written_by);
comment on table joint_experiment_end is 'That it has ended, as what, whether it worked, and what was learned. What did not work teaches as much.';
comment on column joint_experiment_end.learned_sealed is 'What was learned, sealed with a key of the municipality: the house reads it.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('joint_experiment', 'work', '{house}', '{}', 'masterKey'),
  ('joint_experiment_asked', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('joint_experiment_with', 'shared', '{me,thoseInIt}', '{}', null),
  ('joint_experiment_line', 'shared', '{me,thoseInIt}', '{joint_experiment_with}', 'group_key'),
  ('joint_experiment_end', 'work', '{house}', '{}', 'masterKey');
select guard_table('joint_experiment'), guard_table('joint_experiment_asked'), guard_table('joint_experiment_with'), guard_table('joint_experiment_line'),
  guard_table('joint_experiment_end');

create policy "the house reads what several try" on joint_experiment for select to lydhoer_app using ((select house()));
grant select on joint_experiment to lydhoer_app;
create policy "those of the house begin to try something, in their own name" on joint_experiment for insert to lydhoer_app
  with check ((select house()) and begun_by = (select me()));
grant insert (municipality_id, id, theme, tried_by, from_day, words_sealed, came_from_id, begun_by) on joint_experiment to lydhoer_app;
create policy "whoever began it says anew what is tried" on joint_experiment for update to lydhoer_app using (begun_by = (select me()));
grant update (theme, tried_by, from_day, words_sealed) on joint_experiment to lydhoer_app;

create policy "those in it say yes and no to each other" on joint_experiment_with for select to lydhoer_app
  using (person_id = (select me()) or joint_experiment_id in (select those_in_it()));
grant select on joint_experiment_with to lydhoer_app;
create policy "those of the house say yes or no themselves" on joint_experiment_with for insert to lydhoer_app
  with check (person_id = (select me()) and (select house()));
grant insert (municipality_id, joint_experiment_id, person_id, says, ask_on) on joint_experiment_with to lydhoer_app;
create policy "each says yes or no anew" on joint_experiment_with for update to lydhoer_app using (person_id = (select me()));
grant update (says, ask_on) on joint_experiment_with to lydhoer_app;

create policy "those in it see who is asked" on joint_experiment_asked for select to lydhoer_app using (joint_experiment_id in (select those_in_it()));
grant select on joint_experiment_asked to lydhoer_app;
-- Whoever leads is asked before others have said yes, so that a yes is also one to who reads along.
create policy "whoever began it asks others, and who leads before the others have said yes" on joint_experiment_asked for insert to lydhoer_app
  with check (begun_by = (select me()) and (person_id = (select me()) or person_id not in (select l.person_id from leaders_here() l)
    or (joint_experiment_id in (select those_in_it()) and not exists (select from joint_experiment_with w
      where w.joint_experiment_id = joint_experiment_asked.joint_experiment_id and w.says = 'yes' and w.person_id <> (select me())))));
grant insert (municipality_id, joint_experiment_id, person_id, begun_by, why_sealed) on joint_experiment_asked to lydhoer_app;
create policy "whoever began it asks no more, until they said yes" on joint_experiment_asked for delete to lydhoer_app
  using (begun_by = (select me()) and not exists (select from joint_experiment_with w
    where w.joint_experiment_id = joint_experiment_asked.joint_experiment_id and w.person_id = joint_experiment_asked.person_id and w.says = 'yes'));
grant delete on joint_experiment_asked to lydhoer_app;

create policy "those who said yes read the diary, and each their own lines" on joint_experiment_line for select to lydhoer_app
  using (author_id = (select me()) or (joint_experiment_id in (select those_in_it())
    and joint_experiment_id in (select w.joint_experiment_id from joint_experiment_with w where w.person_id = (select me()) and w.says = 'yes')));
grant select on joint_experiment_line to lydhoer_app;
create policy "those who said yes write in the diary, in their own name" on joint_experiment_line for insert to lydhoer_app
  with check (author_id = (select me()) and joint_experiment_id in (select those_in_it())
    and joint_experiment_id in (select w.joint_experiment_id from joint_experiment_with w where w.person_id = (select me()) and w.says = 'yes'));
grant insert (municipality_id, id, joint_experiment_id, author_id, day, words_sealed) on joint_experiment_line to lydhoer_app;
create policy "each deletes their own lines" on joint_experiment_line for delete to lydhoer_app using (author_id = (select me()));
grant delete on joint_experiment_line to lydhoer_app;

create policy "the house reads what it came to" on joint_experiment_end for select to lydhoer_app using ((select house()));
grant select on joint_experiment_end to lydhoer_app;
create policy "those who said yes say what it came to, in their own name" on joint_experiment_end for insert to lydhoer_app
  with check (written_by = (select me()) and joint_experiment_id in (select those_in_it())
    and joint_experiment_id in (select w.joint_experiment_id from joint_experiment_with w where w.person_id = (select me()) and w.says = 'yes'));
grant insert (municipality_id, joint_experiment_id, came_to, worked, learned_sealed, written_by) on joint_experiment_end to lydhoer_app;
create policy "those who said yes say anew what it came to" on joint_experiment_end for update to lydhoer_app
  using (joint_experiment_id in (select those_in_it())
    and joint_experiment_id in (select w.joint_experiment_id from joint_experiment_with w where w.person_id = (select me()) and w.says = 'yes'))
  with check (written_by = (select me()));
grant update (came_to, worked, learned_sealed, written_by) on joint_experiment_end to lydhoer_app;
create policy "those who said yes go on with it after all" on joint_experiment_end for delete to lydhoer_app
  using (joint_experiment_id in (select those_in_it())
    and joint_experiment_id in (select w.joint_experiment_id from joint_experiment_with w where w.person_id = (select me()) and w.says = 'yes'));
grant delete on joint_experiment_end to lydhoer_app;

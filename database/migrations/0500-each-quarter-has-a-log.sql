-- Each quarter those who keep the log write down what was done, what was learnt and what stands in the way. What is being written is theirs alone; what is
-- given out is a version that nobody changes, and that all who work here read. Researchers come from outside: they read a log once it is shared with them,
-- and no longer than it is. No citizen is named in a log, and nothing in it is counted per employee.

create function keeps_the_log(role text) returns boolean language sql immutable parallel safe
  return role = any (array['coordinator', 'knowledgeBroker']);
comment on function keeps_the_log(text) is 'Those who write what the municipality has done and learnt each quarter.';
create function keeps_the_log() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where keeps_the_log(mine.role)); end $$;
comment on function keeps_the_log() is 'Audience keepsTheLog: does the person asking write the municipality''s log?';

create function comes_to_study() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return not exists (select from roles_of(me()) mine where mine.role <> 'researcher'); end $$;
comment on function comes_to_study() is 'Is the person asking here as a researcher and nothing else?';

alter table resting drop constraint resting_audiences_check;
alter table resting add constraint resting_audiences_check check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned', 'openedToMe',
  'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'inTheMeeting', 'theGuest', 'keepsTheLog', 'program']);

create table municipal_log (
  municipality_id uuid not null,
  id uuid not null,
  begins_on date not null check (extract(day from begins_on) = 1 and extract(month from begins_on) in (1, 4, 7, 10)),
  begun_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, begins_on),
  foreign key (municipality_id, begun_by) references staff
);
create index on municipal_log (municipality_id, begun_by);
comment on table municipal_log is 'The log of a quarter, which somebody has begun. A quarter without one is nothing that is lacking.';
comment on column municipal_log.begins_on is 'The first day of the quarter.';

create table log_line (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  part text not null check (part in ('did', 'learned', 'inTheWay', 'dilemma', 'next', 'condition')),
  obstacle text check (obstacle in ('law', 'time', 'money', 'departments', 'ourselves')),
  pillar text check (pillar in ('citizens', 'conversations', 'companies', 'together', 'leading', 'engine')),
  to_ask boolean not null default false,
  from_kind text check (from_kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  from_key text check (from_key ~ '^[a-zA-Z0-9-]{1,60}$'),
  words_sealed bytea not null,
  revision integer not null default 0 check (revision >= 0),
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check ((part = 'inTheWay') = (obstacle is not null)),
  check ((from_kind is null) = (from_key is null)),
  unique (municipality_id, log_id, from_kind, from_key),
  -- No cascade: a log in which something is written is not taken away.
  foreign key (municipality_id, log_id) references municipal_log,
  foreign key (municipality_id, written_by) references staff
);
create index on log_line (municipality_id, log_id, created_at, id);
create index on log_line (municipality_id, written_by);
comment on table log_line is
  'A line of a log while it is written: what was done, learnt, stands in the way, is a dilemma, comes next, or was a condition. The conditions are no goals.';
comment on column log_line.obstacle is 'What kind of thing stands in the way: law, time, money, other departments, ourselves.';
comment on column log_line.to_ask is 'Whether it is to be asked about in an interview.';
comment on column log_line.from_kind is 'What it was ticked in from: a kind of what happened, and which of them, or all; null where it is written by hand.';
comment on column log_line.words_sealed is '`{ words: string; href: string | null }`, sealed under the master key; href leads to what it is about.';
comment on column log_line.revision is 'Rises each time it is written anew; whoever saves over words that they have not seen is told.';

create table log_share (
  municipality_id uuid not null,
  log_id uuid not null,
  person_id uuid not null,
  shared_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, log_id, person_id),
  foreign key (municipality_id, log_id) references municipal_log on delete cascade,
  foreign key (municipality_id, person_id) references staff on delete cascade,
  foreign key (municipality_id, shared_by) references staff
);
create index on log_share (municipality_id, person_id);
create index on log_share (municipality_id, shared_by);
comment on table log_share is 'With whom of those who come from outside the given out versions of a log are shared. Taken back, they read nothing of it any more.';

create table log_given (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  number smallint not null check (number between 1 and 999),
  words_sealed bytea not null,
  given_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, log_id, number),
  foreign key (municipality_id, log_id) references municipal_log,
  foreign key (municipality_id, given_by) references staff
);
create index on log_given (municipality_id, given_by);
comment on table log_given is 'A version of a log as it was given out. It is never changed: what is written later is given out as the next.';
comment on column log_given.created_at is 'When it was given out.';
comment on column log_given.words_sealed is
  '`{ lines: { part: string; obstacle: string | null; pillar: string | null; toAsk: boolean; words: string; href: string | null }[] }`, sealed under the master key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('municipal_log', 'work', '{keepsTheLog}', '{log_given}', null),
  ('log_line', 'work', '{keepsTheLog}', '{}', 'masterKey'),
  ('log_share', 'work', '{me,keepsTheLog}', '{}', null),
  ('log_given', 'work', '{house,keepsTheLog}', '{log_share}', 'masterKey');
select guard_table('municipal_log'), guard_table('log_line'), guard_table('log_share'), guard_table('log_given');

create policy "those who keep the log see with whom it is shared" on log_share for select to lydhoer_app using ((select keeps_the_log()));
create policy "each sees which logs are shared with them" on log_share for select to lydhoer_app using (person_id = (select me()));
grant select on log_share to lydhoer_app;
create policy "those who keep the log share it, in their own name" on log_share for insert to lydhoer_app
  with check ((select keeps_the_log()) and shared_by = (select me()));
grant insert (municipality_id, log_id, person_id, shared_by) on log_share to lydhoer_app;
create policy "those who keep the log share it no longer" on log_share for delete to lydhoer_app using ((select keeps_the_log()));
grant delete on log_share to lydhoer_app;

create policy "those who work here read what is given out" on log_given for select to lydhoer_app
  using ((select house()) and not (select comes_to_study()));
create policy "whoever a log is shared with reads what is given out of it" on log_given for select to lydhoer_app
  using (exists (select from log_share s where s.municipality_id = log_given.municipality_id and s.log_id = log_given.log_id and s.person_id = (select me())));
grant select on log_given to lydhoer_app;
create policy "those who keep the log give it out, in their own name" on log_given for insert to lydhoer_app
  with check ((select keeps_the_log()) and given_by = (select me()));
grant insert (municipality_id, id, log_id, number, words_sealed, given_by) on log_given to lydhoer_app;
create policy "whoever gave it out takes that back within ten minutes" on log_given for delete to lydhoer_app
  using (given_by = (select me()) and created_at > now() - interval '10 minutes');
grant delete on log_given to lydhoer_app;

create policy "those who keep the log see which are begun" on municipal_log for select to lydhoer_app using ((select keeps_the_log()));
create policy "whoever reads a version sees which quarter it is of" on municipal_log for select to lydhoer_app
  using (exists (select from log_given g where g.municipality_id = municipal_log.municipality_id and g.log_id = municipal_log.id));
grant select on municipal_log to lydhoer_app;
create policy "those who keep the log begin one, in their own name" on municipal_log for insert to lydhoer_app
  with check ((select keeps_the_log()) and begun_by = (select me()));
grant insert (municipality_id, id, begins_on, begun_by) on municipal_log to lydhoer_app;
create policy "those who keep the log take away an empty one" on municipal_log for delete to lydhoer_app using ((select keeps_the_log()));
grant delete on municipal_log to lydhoer_app;

create policy "those who keep the log read what is being written" on log_line for select to lydhoer_app using ((select keeps_the_log()));
grant select on log_line to lydhoer_app;
create policy "those who keep the log write a line, in their own name" on log_line for insert to lydhoer_app
  with check ((select keeps_the_log()) and written_by = (select me()));
grant insert (municipality_id, id, log_id, part, obstacle, pillar, to_ask, from_kind, from_key, words_sealed, written_by) on log_line to lydhoer_app;
create policy "those who keep the log write a line anew" on log_line for update to lydhoer_app using ((select keeps_the_log()));
grant update (part, obstacle, pillar, to_ask, words_sealed, revision) on log_line to lydhoer_app;
create policy "those who keep the log delete a line" on log_line for delete to lydhoer_app using ((select keeps_the_log()));
grant delete on log_line to lydhoer_app;

-- What happened in a quarter is looked up by its days.
create index on loop_step (municipality_id, day, id);
create index on learning_room_meeting (municipality_id, starts_at) where state = 'held';
create index on letter_version (municipality_id, used_from) where used_from is not null;

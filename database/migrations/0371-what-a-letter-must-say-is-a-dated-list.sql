-- What the law demands of a letter changes, so it is a list with dates that the municipality owns. A letter may leave something out by a decision,
-- which says who decided it, when, and how it is looked at again. Both are the house's, and sealed under the master key.

create table letter_demand (
  municipality_id uuid not null,
  id uuid not null,
  kinds text[] not null check (cardinality(kinds) > 0
    and kinds <@ '{firstMeeting,meeting,offer,hearing,decision,payment,news,other}'::text[]),
  words_sealed bytea not null,
  valid_from date not null,
  valid_to date,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, written_by) references staff,
  check (valid_to >= valid_from)
);
create index on letter_demand (municipality_id, created_at, id);
create index on letter_demand (municipality_id, written_by);
comment on table letter_demand is
  'Something that a letter of these kinds must say, from the first day on which the law demands it until the first on which it does not.';
comment on column letter_demand.words_sealed is
  '`{ what: string; law: string; source: string; signs: string[] }`: what it must say, where in the law, its text, and words by which it is found in a letter. Sealed under the master key.';

create table letter_waiver (
  municipality_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  demand_id uuid not null,
  decided_on date not null,
  look_again_on date not null,
  is_experiment boolean not null,
  words_sealed bytea not null,
  ended_on date,
  result_sealed bytea,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, template_id) references letter_template on delete cascade,
  foreign key (municipality_id, demand_id) references letter_demand,
  foreign key (municipality_id, written_by) references staff,
  check (look_again_on > decided_on),
  check (ended_on >= decided_on)
);
create unique index on letter_waiver (municipality_id, template_id, demand_id) where ended_on is null;
create index on letter_waiver (municipality_id, template_id, created_at);
create index on letter_waiver (municipality_id, demand_id);
create index on letter_waiver (municipality_id, look_again_on) where ended_on is null;
create index on letter_waiver (municipality_id, written_by);
comment on table letter_waiver is
  'That a letter leaves out something that is demanded of it, by a decision: when, and from which day it is looked at again. One at a time for each.';
comment on column letter_waiver.words_sealed is
  '`{ by: string; gives: string; lookedAt: string }`: who decided it, what the house gives up in return, and how it is looked at again. Sealed under the master key.';
comment on column letter_waiver.result_sealed is 'What came of it, in words; null until that is written.';
comment on column letter_waiver.ended_on is 'From when the letter says it again; null while it is left out.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('letter_demand', 'work', '{house}', 'masterKey'),
  ('letter_waiver', 'work', '{house}', 'masterKey');
select guard_table('letter_demand'), guard_table('letter_waiver');

create policy "those of the house read what a letter must say" on letter_demand for select to lydhoer_app using ((select house()));
grant select on letter_demand to lydhoer_app;
create policy "those of the house write what a letter must say" on letter_demand for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant insert (municipality_id, id, kinds, words_sealed, valid_from, valid_to, written_by) on letter_demand to lydhoer_app;
create policy "those of the house say until when it is demanded" on letter_demand for update to lydhoer_app using ((select house()));
grant update (valid_to) on letter_demand to lydhoer_app;

create policy "those of the house read what a letter leaves out" on letter_waiver for select to lydhoer_app using ((select house()));
grant select on letter_waiver to lydhoer_app;
create policy "those who write a letter say by which decision it leaves something out" on letter_waiver for insert to lydhoer_app
  with check (written_by = (select me()) and exists (select from letter_template t
    where t.municipality_id = letter_waiver.municipality_id and t.id = letter_waiver.template_id
      and (t.department_id is null or t.department_id in (select department()) or t.answers_for = (select me()))));
grant insert (municipality_id, id, template_id, demand_id, decided_on, look_again_on, is_experiment, words_sealed, written_by) on letter_waiver to lydhoer_app;
create policy "those who write a letter say what came of leaving it out" on letter_waiver for update to lydhoer_app
  using (exists (select from letter_template t
    where t.municipality_id = letter_waiver.municipality_id and t.id = letter_waiver.template_id
      and (t.department_id is null or t.department_id in (select department()) or t.answers_for = (select me()))));
grant update (look_again_on, ended_on, result_sealed) on letter_waiver to lydhoer_app;

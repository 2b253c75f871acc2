-- Somebody follows the work by criteria of their own: an evaluator from outside, or people of the house. That there is an evaluation, its question, its
-- criteria with their history, and each version of its report are the house's to read. Its material, what seems to have changed and what hangs beside that are
-- for those who are invited by name (its group): so an evaluator sees what somebody has shared there, item by item, and no longer than it hangs. No row has a
-- figure of one employee.

create table evaluation (
  municipality_id uuid not null,
  id uuid not null,
  from_day date not null,
  to_day date not null,
  words_sealed bytea not null,
  begun_by uuid not null,
  begun_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, begun_by),
  check (from_day <= to_day),
  foreign key (municipality_id, begun_by) references staff
);
create index on evaluation (municipality_id, begun_on, id);
create index on evaluation (municipality_id, begun_by);
comment on table evaluation is 'That somebody follows the work, with which question, and over which time. Its id is that of its group.';
comment on column evaluation.from_day is 'The first day of the time that it is about.';
comment on column evaluation.words_sealed is
  '`{ title: string; question: string; role: string; limits: string }`: what it is called, what it asks, who follows the work and from where, and what it cannot say; sealed with a key of the municipality: the house reads it.';

create table evaluation_person (
  municipality_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid not null,
  begun_by uuid not null,
  invited_on date not null default danish_day(now()),
  primary key (municipality_id, evaluation_id, person_id),
  foreign key (municipality_id, evaluation_id, begun_by) references evaluation (municipality_id, id, begun_by) on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on evaluation_person (municipality_id, person_id, invited_on);
create index on evaluation_person (municipality_id, evaluation_id, begun_by);
comment on table evaluation_person is 'Who is invited into an evaluation, and so sees what is shared there; whoever began it is there by themselves.';

create table evaluation_criterion (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  criterion_id uuid not null,
  number smallint not null check (number between 1 and 99),
  whose text not null check (whose in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher', 'evaluator')),
  stands boolean not null default true,
  from_day date not null,
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, evaluation_id, criterion_id, number),
  foreign key (municipality_id, evaluation_id) references evaluation on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on evaluation_criterion (municipality_id, written_by);
comment on table evaluation_criterion is
  'A criterion as it was from a day on. Changed, it is another row with the next number and a reason; none is ever changed or deleted.';
comment on column evaluation_criterion.criterion_id is 'Which criterion it is a version of.';
comment on column evaluation_criterion.whose is 'By which kind of people it is set.';
comment on column evaluation_criterion.stands is 'Whether it holds from that day, or no longer does.';
comment on column evaluation_criterion.words_sealed is
  '`{ words: string; reason: string }`: what one would see, in the words of those it is from, and why it was changed (empty in the first); sealed with a key of the municipality.';

create table evaluation_material (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, evaluation_id) references evaluation on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on evaluation_material (municipality_id, evaluation_id, created_at, id);
create index on evaluation_material (municipality_id, written_by);
comment on table evaluation_material is 'So many of one kind of material, from one half-year and one municipality, with a source.';
comment on column evaluation_material.words_sealed is
  '`{ kind: string; about: string; half: string; municipality: string; count: number; source: string; countedOn: string | null }`: half is the first day of the half-year, countedOn the day on which Lydhør counted it, null where it was typed in. Sealed with the key of the group.';

create table evaluation_change (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, evaluation_id),
  foreign key (municipality_id, evaluation_id) references evaluation on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on evaluation_change (municipality_id, evaluation_id, created_at, id);
create index on evaluation_change (municipality_id, written_by);
comment on table evaluation_change is 'Something that seems to have changed, and what else could explain it. Whether it is a conclusion is told by what hangs beside it.';
comment on column evaluation_change.words_sealed is
  '`{ pillar: string; says: string; forWhom: string; since: string; causes: string[]; otherwise: string }`: causes are kinds of what else could explain it, otherwise the words for it. Sealed with the key of the group.';

create table evaluation_evidence (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  change_id uuid not null,
  words_sealed bytea not null,
  hung_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, change_id, evaluation_id) references evaluation_change (municipality_id, id, evaluation_id) on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, hung_by) references staff
);
create index on evaluation_evidence (municipality_id, change_id, evaluation_id, created_at, id);
create index on evaluation_evidence (municipality_id, evaluation_id);
create index on evaluation_evidence (municipality_id, hung_by);
comment on table evaluation_evidence is 'What hangs beside a change, for it or against it. It is seen no longer than whoever hung it lets it hang.';
comment on column evaluation_evidence.words_sealed is
  '`{ side: "for" | "against"; kind: string; says: string; source: string; href: string | null }`: kind is the kind of source, href leads to something of the house. Sealed with the key of the group.';

create table evaluation_report (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  number smallint not null check (number between 1 and 999),
  words_sealed bytea not null,
  given_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, evaluation_id, number),
  foreign key (municipality_id, evaluation_id) references evaluation,
  foreign key (municipality_id, given_by) references staff
);
create index on evaluation_report (municipality_id, given_by);
comment on table evaluation_report is 'A version of the report, as it was given out. It is never changed: what is written later is given out as the next.';
comment on column evaluation_report.words_sealed is 'All of the report (`overview/evaluation/report.ts`), without anybody''s name; sealed with a key of the municipality: the house reads it.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('evaluation', 'work', '{house,thoseInIt}', '{}', 'masterKey'),
  ('evaluation_person', 'shared', '{thoseInIt}', '{}', null),
  ('evaluation_criterion', 'work', '{house,thoseInIt}', '{}', 'masterKey'),
  ('evaluation_material', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('evaluation_change', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('evaluation_evidence', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('evaluation_report', 'work', '{house,thoseInIt}', '{}', 'masterKey');
select guard_table('evaluation'), guard_table('evaluation_person'), guard_table('evaluation_criterion'), guard_table('evaluation_material'),
  guard_table('evaluation_change'), guard_table('evaluation_evidence'), guard_table('evaluation_report');

create policy "the house sees that there is an evaluation, and what it asks" on evaluation for select to lydhoer_app using ((select house()));
create policy "those in an evaluation see what it asks" on evaluation for select to lydhoer_app using (id in (select those_in_it()));
grant select on evaluation to lydhoer_app;
create policy "those of the house begin an evaluation, in their own name" on evaluation for insert to lydhoer_app
  with check ((select house()) and begun_by = (select me()));
grant insert (municipality_id, id, from_day, to_day, words_sealed, begun_by) on evaluation to lydhoer_app;
create policy "whoever began an evaluation says anew what it asks" on evaluation for update to lydhoer_app using (begun_by = (select me()));
grant update (from_day, to_day, words_sealed) on evaluation to lydhoer_app;

create policy "those in an evaluation see who is" on evaluation_person for select to lydhoer_app using (evaluation_id in (select those_in_it()));
grant select on evaluation_person to lydhoer_app;
create policy "whoever began an evaluation invites into it" on evaluation_person for insert to lydhoer_app with check (begun_by = (select me()));
grant insert (municipality_id, evaluation_id, person_id, begun_by) on evaluation_person to lydhoer_app;
create policy "whoever began an evaluation takes an invitation back" on evaluation_person for delete to lydhoer_app using (begun_by = (select me()));
grant delete on evaluation_person to lydhoer_app;

create policy "the house reads by what it is looked at, and by what it was" on evaluation_criterion for select to lydhoer_app using ((select house()));
create policy "those in an evaluation read its criteria" on evaluation_criterion for select to lydhoer_app using (evaluation_id in (select those_in_it()));
grant select on evaluation_criterion to lydhoer_app;
create policy "those in an evaluation write its criteria, in their own name" on evaluation_criterion for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and written_by = (select me()));
grant insert (municipality_id, id, evaluation_id, criterion_id, number, whose, stands, from_day, words_sealed, written_by) on evaluation_criterion to lydhoer_app;

create policy "those in an evaluation see its material" on evaluation_material for select to lydhoer_app using (evaluation_id in (select those_in_it()));
grant select on evaluation_material to lydhoer_app;
create policy "those in an evaluation add to its material, in their own name" on evaluation_material for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and written_by = (select me()));
grant insert (municipality_id, id, evaluation_id, words_sealed, written_by) on evaluation_material to lydhoer_app;
create policy "those in an evaluation take material off" on evaluation_material for delete to lydhoer_app using (evaluation_id in (select those_in_it()));
grant delete on evaluation_material to lydhoer_app;

create policy "those in an evaluation see what seems to have changed" on evaluation_change for select to lydhoer_app
  using (evaluation_id in (select those_in_it()));
grant select on evaluation_change to lydhoer_app;
create policy "those in an evaluation write what seems to have changed, in their own name" on evaluation_change for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and written_by = (select me()));
grant insert (municipality_id, id, evaluation_id, words_sealed, written_by) on evaluation_change to lydhoer_app;
create policy "those in an evaluation say anew what seems to have changed" on evaluation_change for update to lydhoer_app
  using (evaluation_id in (select those_in_it()));
grant update (words_sealed) on evaluation_change to lydhoer_app;

create policy "those in an evaluation see what hangs beside a change" on evaluation_evidence for select to lydhoer_app
  using (evaluation_id in (select those_in_it()));
grant select on evaluation_evidence to lydhoer_app;
create policy "those in an evaluation hang something beside a change, in their own name" on evaluation_evidence for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and hung_by = (select me()));
grant insert (municipality_id, id, evaluation_id, change_id, words_sealed, hung_by) on evaluation_evidence to lydhoer_app;
create policy "whoever hung it takes it down" on evaluation_evidence for delete to lydhoer_app using (hung_by = (select me()));
grant delete on evaluation_evidence to lydhoer_app;

create policy "the house reads what is given out of an evaluation" on evaluation_report for select to lydhoer_app using ((select house()));
create policy "those in an evaluation read what is given out of it" on evaluation_report for select to lydhoer_app
  using (evaluation_id in (select those_in_it()));
grant select on evaluation_report to lydhoer_app;
create policy "those in an evaluation give its report out, in their own name" on evaluation_report for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and given_by = (select me()));
grant insert (municipality_id, id, evaluation_id, number, words_sealed, given_by) on evaluation_report to lydhoer_app;
create policy "whoever gave a report out takes that back within ten minutes" on evaluation_report for delete to lydhoer_app
  using (given_by = (select me()) and created_at > now() - interval '10 minutes');
grant delete on evaluation_report to lydhoer_app;

-- A finding is told in three quick points while it is preliminary, since practice cannot wait. Those it came from are asked before it is anything else,
-- and what they answer stands beside it, also that they have already moved on. What it stands as is a row each time, so that the dates stay.

create table finding (
  municipality_id uuid not null,
  id uuid not null,
  written_as text not null check (written_as in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher')),
  words_sealed bytea not null,
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  changed_on date,
  primary key (municipality_id, id),
  foreign key (municipality_id, written_by) references staff
);
create index on finding (municipality_id, written_on, id);
create index on finding (municipality_id, written_by);
comment on table finding is 'What somebody found, in one to three quick points, with what it rests on and its limits. Preliminary until finding_standing says otherwise.';
comment on column finding.words_sealed is
  '`{ title: string; points: string[]; more: string; limits: string; material: { kind: string; count: number }[] }`, sealed under the master key.';
comment on column finding.changed_on is 'The day on which its words were last changed; null while they are as they were written.';

create table finding_asked (
  municipality_id uuid not null,
  finding_id uuid not null,
  kinds text[] not null check (cardinality(kinds) >= 1 and kinds <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher']),
  answer_by date not null,
  asked_by uuid not null,
  asked_on date not null default danish_day(now()),
  primary key (municipality_id, finding_id),
  -- No cascade: what others have been asked about is not taken back.
  foreign key (municipality_id, finding_id) references finding,
  foreign key (municipality_id, asked_by) references staff
);
create index on finding_asked (municipality_id, asked_by);
create index on finding_asked (municipality_id, answer_by);
comment on table finding_asked is 'Which kinds of people a finding came from, and that they were asked what they say to it, by a day.';

create table finding_answer (
  municipality_id uuid not null,
  id uuid not null,
  finding_id uuid not null,
  kind text not null check (kind in ('recognise', 'partly', 'notRecognise', 'movedOn')),
  written_as text not null check (written_as in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher')),
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, finding_id) references finding,
  foreign key (municipality_id, written_by) references staff
);
create index on finding_answer (municipality_id, finding_id, created_at, id);
create index on finding_answer (municipality_id, written_by);
comment on table finding_answer is 'What somebody says to a finding, on behalf of a kind of people: that they recognise it, partly, not, or have already moved on.';
comment on column finding_answer.words_sealed is 'The words, sealed under the master key; may be empty.';

create table finding_standing (
  municipality_id uuid not null,
  id uuid not null,
  finding_id uuid not null,
  standing text not null check (standing in ('preliminary', 'reviewed', 'published')),
  said_by uuid not null,
  said_on date not null default danish_day(now()),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, finding_id) references finding on delete cascade,
  foreign key (municipality_id, said_by) references staff
);
create index on finding_standing (municipality_id, finding_id, created_at);
create index on finding_standing (municipality_id, said_by);
comment on table finding_standing is 'What a finding stands as from a day: the newest row holds.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('finding', 'work', '{house}', '{}', 'masterKey'),
  ('finding_asked', 'work', '{house}', '{}', null),
  ('finding_answer', 'work', '{house}', '{}', 'masterKey'),
  ('finding_standing', 'work', '{house}', '{}', null);
select guard_table('finding'), guard_table('finding_asked'), guard_table('finding_answer'), guard_table('finding_standing');

create policy "the house reads what was found" on finding for select to lydhoer_app using ((select house()));
grant select on finding to lydhoer_app;
create policy "those of the house write what they found, in their own name" on finding for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant insert (municipality_id, id, written_as, words_sealed, written_by) on finding to lydhoer_app;
create policy "whoever wrote a finding writes it anew" on finding for update to lydhoer_app using (written_by = (select me()));
grant update (words_sealed, changed_on) on finding to lydhoer_app;
create policy "whoever wrote a finding takes it back, until others are asked" on finding for delete to lydhoer_app using (written_by = (select me()));
grant delete on finding to lydhoer_app;

create policy "the house sees who is asked about a finding" on finding_asked for select to lydhoer_app using ((select house()));
grant select on finding_asked to lydhoer_app;
create policy "whoever wrote a finding asks those it came from" on finding_asked for insert to lydhoer_app
  with check (asked_by = (select me())
    and exists (select from finding f where f.municipality_id = finding_asked.municipality_id and f.id = finding_asked.finding_id and f.written_by = (select me())));
grant insert (municipality_id, finding_id, kinds, answer_by, asked_by) on finding_asked to lydhoer_app;
create policy "whoever asked gives them another day, or asks others too" on finding_asked for update to lydhoer_app using (asked_by = (select me()));
grant update (kinds, answer_by) on finding_asked to lydhoer_app;

create policy "the house reads what is said to a finding" on finding_answer for select to lydhoer_app using ((select house()));
grant select on finding_answer to lydhoer_app;
create policy "those of the house say what they think of a finding, in their own name" on finding_answer for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant insert (municipality_id, id, finding_id, kind, written_as, words_sealed, written_by) on finding_answer to lydhoer_app;
create policy "whoever said something to a finding deletes it" on finding_answer for delete to lydhoer_app using (written_by = (select me()));
grant delete on finding_answer to lydhoer_app;

create policy "the house sees what a finding stands as" on finding_standing for select to lydhoer_app using ((select house()));
grant select on finding_standing to lydhoer_app;
create policy "whoever wrote a finding says what it stands as, preliminary until those it came from are asked" on finding_standing for insert to lydhoer_app
  with check (said_by = (select me())
    and exists (select from finding f where f.municipality_id = finding_standing.municipality_id and f.id = finding_standing.finding_id and f.written_by = (select me()))
    and (standing = 'preliminary' or exists (select from finding_asked a
      where a.municipality_id = finding_standing.municipality_id and a.finding_id = finding_standing.finding_id)));
grant insert (municipality_id, id, finding_id, standing, said_by) on finding_standing to lydhoer_app;

-- A citizen writes themselves what they wish for that is outside the usual. Those who work with them take it up, and ask a leader for it, or answer it with words;
-- one or the other, once, and by a day. The words are the citizen's: nobody writes over them, and what is asked for is written beside them. What is asked for may
-- hang on a placement where something waits for it, and goes on being asked for when that placement is gone.

alter table unusual_grant add unique (municipality_id, id, citizen_id);
alter table unusual_grant add placement_id uuid;
alter table unusual_grant add foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id)
  on delete set null (placement_id);
create index on unusual_grant (municipality_id, placement_id) where placement_id is not null;
comment on column unusual_grant.placement_id is 'The placement where something waits for it, such as a job for somebody with a licence.';
comment on column unusual_grant.words_sealed is
  '`{ wish: string; what: string; grounds: string; waits?: string; risk: string; name: string; by: string; decider: string }`: the wish in the citizen''s words, what is asked for, why, what waits for it, what may go wrong (may be empty), and what citizen, writer and decider are called who can''t see each other''s row; filled up to whole kilobytes and sealed with the grant''s key.';
grant insert (placement_id) on unusual_grant to lydhoer_app;

create table grant_wish (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null,
  wished_on date not null default danish_day(now()),
  answer_by date not null,
  grant_id uuid,
  answered_by uuid,
  answered_on date,
  answer_sealed bytea,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, grant_id, citizen_id) references unusual_grant (municipality_id, id, citizen_id) on delete set null (grant_id),
  foreign key (municipality_id, answered_by) references staff,
  check (answer_by between wished_on and wished_on + 60),
  check (num_nonnulls(answered_by, answered_on, answer_sealed) in (0, 3)),
  check (grant_id is null or answered_on is null)
);
create index on grant_wish (municipality_id, citizen_id, created_at);
create index on grant_wish (municipality_id, citizen_id, answer_by) where answered_on is null and grant_id is null;
create index on grant_wish (municipality_id, grant_id) where grant_id is not null;
create index on grant_wish (municipality_id, answered_by);
comment on table grant_wish is
  'What a citizen wishes for that is outside the usual, in their own words; it is taken up into what is asked for, or answered with words.';
comment on column grant_wish.words_sealed is '`{ words: string }`, filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column grant_wish.answer_by is 'The day by which one who works with the citizen takes it up or answers.';
comment on column grant_wish.grant_id is 'What was asked for because of it; when that is taken back the wish waits again.';
comment on column grant_wish.answer_sealed is '`{ words: string; by: string }`: the answer, and what whoever gave it is called; sealed like the wish.';

insert into resting (table_name, ground, audiences, sealed_with) values ('grant_wish', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('grant_wish');

create policy "the citizen and those who work with them see what is wished for" on grant_wish for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen wishes" on grant_wish for insert to lydhoer_app with check (citizen_id = (select me()));
create policy "whoever works with the citizen takes it up or answers, once, in their own name" on grant_wish for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and answered_on is null and grant_id is null)
  with check (answered_by is null or answered_by = (select me()));
create policy "the citizen deletes what they wished for" on grant_wish for delete to lydhoer_app using (citizen_id = (select me()));
grant select, delete on grant_wish to lydhoer_app;
grant insert (municipality_id, id, citizen_id, words_sealed, wished_on, answer_by, submission_id) on grant_wish to lydhoer_app;
grant update (grant_id, answered_by, answered_on, answer_sealed) on grant_wish to lydhoer_app;

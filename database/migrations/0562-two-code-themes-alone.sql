-- Sentences that hang in an evaluation are given a theme by two people, each alone: neither sees what the other chose until both have said that they are done,
-- and after that neither changes what they chose. Where they differ they talk, and settle it with a note.

create table evaluation_round (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null,
  begun_by uuid not null,
  begun_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, evaluation_id),
  foreign key (municipality_id, evaluation_id) references evaluation on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, begun_by) references staff
);
create index on evaluation_round (municipality_id, evaluation_id, begun_on, id);
create index on evaluation_round (municipality_id, begun_by);
comment on table evaluation_round is 'A round in which two give each of some sentences a theme. The themes and the sentences stay as they were when it was begun.';
comment on column evaluation_round.words_sealed is
  '`{ themes: { id: string; name: string; means: string }[]; pieces: { id: string; says: string }[] }`, sealed with the key of the group.';

create table evaluation_coder (
  municipality_id uuid not null,
  round_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid not null,
  place smallint not null check (place in (1, 2)),
  done_on date,
  primary key (municipality_id, round_id, person_id),
  unique (municipality_id, round_id, place),
  foreign key (municipality_id, round_id, evaluation_id) references evaluation_round (municipality_id, id, evaluation_id) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on evaluation_coder (municipality_id, round_id, evaluation_id);
create index on evaluation_coder (municipality_id, person_id);
comment on table evaluation_coder is 'Who gives the sentences of a round a theme, the first and the second, and whether they have said that they are done.';
comment on column evaluation_coder.done_on is 'The day on which they said that they are done; null while they are not. It is not taken back.';

create table evaluation_coding (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null,
  primary key (municipality_id, round_id, person_id),
  foreign key (municipality_id, round_id, person_id) references evaluation_coder on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key (municipality_id, group_id) on delete cascade
);
create index on evaluation_coding (municipality_id, person_id);
create index on evaluation_coding (municipality_id, evaluation_id);
comment on table evaluation_coding is 'What one of the two chose for each sentence.';
comment on column evaluation_coding.words_sealed is '`Record<string, string>`: for each sentence its theme, or `none`; sealed with the key of the group.';

create table evaluation_settled (
  municipality_id uuid not null,
  round_id uuid not null,
  piece_id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null,
  settled_by uuid not null,
  primary key (municipality_id, round_id, piece_id),
  foreign key (municipality_id, round_id, evaluation_id) references evaluation_round (municipality_id, id, evaluation_id) on delete cascade,
  foreign key (municipality_id, settled_by) references staff
);
create index on evaluation_settled (municipality_id, round_id, evaluation_id);
create index on evaluation_settled (municipality_id, evaluation_id);
create index on evaluation_settled (municipality_id, settled_by);
comment on table evaluation_settled is 'What two who differed on a sentence agreed on when they had talked.';
comment on column evaluation_settled.words_sealed is '`{ theme: string; note: string }`, sealed with the key of the group.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('evaluation_round', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('evaluation_coder', 'shared', '{thoseInIt}', '{}', null),
  ('evaluation_coding', 'shared', '{me}', '{evaluation_coder}', 'group_key'),
  ('evaluation_settled', 'shared', '{thoseInIt}', '{}', 'group_key');
select guard_table('evaluation_round'), guard_table('evaluation_coder'), guard_table('evaluation_coding'), guard_table('evaluation_settled');

create policy "those in an evaluation see its rounds" on evaluation_round for select to lydhoer_app using (evaluation_id in (select those_in_it()));
grant select on evaluation_round to lydhoer_app;
create policy "those in an evaluation begin a round, in their own name" on evaluation_round for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and begun_by = (select me()));
grant insert (municipality_id, id, evaluation_id, words_sealed, begun_by) on evaluation_round to lydhoer_app;

create policy "those in an evaluation see who gives themes, and who is done" on evaluation_coder for select to lydhoer_app
  using (evaluation_id in (select those_in_it()));
grant select on evaluation_coder to lydhoer_app;
create policy "each says themselves that they give themes" on evaluation_coder for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and person_id = (select me()));
grant insert (municipality_id, round_id, evaluation_id, person_id, place) on evaluation_coder to lydhoer_app;
create policy "each says themselves that they are done, once" on evaluation_coder for update to lydhoer_app
  using (person_id = (select me()) and done_on is null) with check (done_on is not null);
grant update (done_on) on evaluation_coder to lydhoer_app;

create policy "each sees what they chose" on evaluation_coding for select to lydhoer_app using (person_id = (select me()));
create policy "those in an evaluation see what both chose, once both are done" on evaluation_coding for select to lydhoer_app
  -- Who is not in the evaluation sees none of the two, and so no choice of theirs.
  using ((select count(*) from evaluation_coder c where c.municipality_id = evaluation_coding.municipality_id
    and c.round_id = evaluation_coding.round_id and c.done_on is not null) = 2);
grant select on evaluation_coding to lydhoer_app;
create policy "each chooses for themselves, until they are done" on evaluation_coding for insert to lydhoer_app
  with check (person_id = (select me()) and exists (select from evaluation_coder c where c.municipality_id = evaluation_coding.municipality_id
    and c.round_id = evaluation_coding.round_id and c.evaluation_id = evaluation_coding.evaluation_id and c.person_id = (select me()) and c.done_on is null));
grant insert (municipality_id, round_id, person_id, evaluation_id, words_sealed) on evaluation_coding to lydhoer_app;
create policy "each chooses anew, until they are done" on evaluation_coding for update to lydhoer_app
  using (person_id = (select me()) and exists (select from evaluation_coder c where c.municipality_id = evaluation_coding.municipality_id
    and c.round_id = evaluation_coding.round_id and c.person_id = (select me()) and c.done_on is null));
grant update (words_sealed) on evaluation_coding to lydhoer_app;

create policy "those in an evaluation see what was settled" on evaluation_settled for select to lydhoer_app
  using (evaluation_id in (select those_in_it()));
grant select on evaluation_settled to lydhoer_app;
create policy "those in an evaluation settle what two differed on, in their own name" on evaluation_settled for insert to lydhoer_app
  with check (evaluation_id in (select those_in_it()) and settled_by = (select me()));
grant insert (municipality_id, round_id, piece_id, evaluation_id, words_sealed, settled_by) on evaluation_settled to lydhoer_app;
create policy "those in an evaluation settle it anew, in their own name" on evaluation_settled for update to lydhoer_app
  using (evaluation_id in (select those_in_it())) with check (settled_by = (select me()));
grant update (words_sealed, settled_by) on evaluation_settled to lydhoer_app;

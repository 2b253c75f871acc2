-- Something of the house hangs on a loop, or on a step of it. It is a link, and nothing of it is copied: whoever may not see a passage, a noticing or
-- somebody's own experiment does not see that something hangs there. That a letter, a room, a study or a cause of waiting hangs there tells nothing
-- about anybody and is the house's to know: letters and rooms it reads anyway, a cause is a word, and a study is of thousands. What a study is called,
-- and what came of it, is still only for those it is shared with.

create table loop_hung (
  municipality_id uuid not null,
  id uuid not null,
  loop_id uuid not null,
  step_id uuid,
  passage_id uuid,
  noticing_id uuid,
  experiment_id uuid,
  learning_room_id uuid,
  letter_version_id uuid,
  study_id uuid,
  waiting_cause text check (waiting_cause in ('treatment', 'placement', 'meeting', 'medicalCertificate', 'assessment', 'teamDate', 'other')),
  note_sealed bytea,
  hung_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check (num_nonnulls(passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, waiting_cause) = 1),
  unique (municipality_id, loop_id, passage_id),
  unique (municipality_id, loop_id, noticing_id),
  unique (municipality_id, loop_id, experiment_id),
  unique (municipality_id, loop_id, learning_room_id),
  unique (municipality_id, loop_id, letter_version_id),
  unique (municipality_id, loop_id, study_id),
  unique (municipality_id, loop_id, waiting_cause),
  foreign key (municipality_id, loop_id) references loop on delete cascade,
  foreign key (municipality_id, step_id, loop_id) references loop_step (municipality_id, id, loop_id) on delete set null (step_id),
  foreign key (municipality_id, passage_id) references passage on delete cascade,
  foreign key (municipality_id, noticing_id) references noticing on delete cascade,
  foreign key (municipality_id, experiment_id) references experiment on delete cascade,
  foreign key (municipality_id, learning_room_id) references learning_room on delete cascade,
  foreign key (municipality_id, letter_version_id) references letter_version on delete cascade,
  foreign key (municipality_id, study_id) references study on delete cascade,
  foreign key (municipality_id, hung_by) references staff
);
create index on loop_hung (municipality_id, loop_id, created_at, id);
create index on loop_hung (municipality_id, step_id, loop_id) where step_id is not null;
create index on loop_hung (municipality_id, passage_id) where passage_id is not null;
create index on loop_hung (municipality_id, noticing_id) where noticing_id is not null;
create index on loop_hung (municipality_id, experiment_id) where experiment_id is not null;
create index on loop_hung (municipality_id, learning_room_id) where learning_room_id is not null;
create index on loop_hung (municipality_id, letter_version_id) where letter_version_id is not null;
create index on loop_hung (municipality_id, study_id) where study_id is not null;
create index on loop_hung (municipality_id, hung_by);
comment on table loop_hung is
  'That something of the house hangs on a loop or a step of it, and who hung it there. What somebody may not see does not hang there for them.';
comment on column loop_hung.note_sealed is 'A few words on why, sealed under the master key; null where nobody wrote any.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('loop_hung', 'consent', '{house}', '{passage,noticing,experiment}', 'masterKey');
select guard_table('loop_hung');

create policy "the house sees what of its own hangs on a loop" on loop_hung for select to lydhoer_app
  using ((select house()) and num_nonnulls(learning_room_id, letter_version_id, study_id, waiting_cause) = 1);
create policy "those of the house who have a passage see that it hangs there" on loop_hung for select to lydhoer_app
  using ((select house()) and exists (select from passage p where p.municipality_id = loop_hung.municipality_id and p.id = loop_hung.passage_id));
create policy "those of the house who may read a noticing see that it hangs there" on loop_hung for select to lydhoer_app
  using ((select house()) and exists (select from noticing n where n.municipality_id = loop_hung.municipality_id and n.id = loop_hung.noticing_id));
create policy "whoever wants to try something sees that it hangs there" on loop_hung for select to lydhoer_app
  using (exists (select from experiment e where e.municipality_id = loop_hung.municipality_id and e.id = loop_hung.experiment_id));
grant select on loop_hung to lydhoer_app;
create policy "those of the house hang what they may see, in their own name" on loop_hung for insert to lydhoer_app
  with check ((select house()) and hung_by = (select me())
    and (passage_id is null or exists (select from passage p where p.municipality_id = loop_hung.municipality_id and p.id = loop_hung.passage_id))
    and (noticing_id is null or exists (select from noticing n where n.municipality_id = loop_hung.municipality_id and n.id = loop_hung.noticing_id))
    and (experiment_id is null or exists (select from experiment e where e.municipality_id = loop_hung.municipality_id and e.id = loop_hung.experiment_id))
    and (study_id is null or exists (select from study s where s.municipality_id = loop_hung.municipality_id and s.id = loop_hung.study_id)));
grant insert (municipality_id, id, loop_id, step_id, passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, waiting_cause, note_sealed, hung_by) on loop_hung to lydhoer_app;
create policy "whoever hung something says why, and on which step" on loop_hung for update to lydhoer_app using (hung_by = (select me()));
grant update (step_id, note_sealed) on loop_hung to lydhoer_app;
create policy "whoever hung something takes it off" on loop_hung for delete to lydhoer_app using (hung_by = (select me()));
create policy "the owner of a passage takes it off a loop" on loop_hung for delete to lydhoer_app
  using (exists (select from passage p where p.municipality_id = loop_hung.municipality_id and p.id = loop_hung.passage_id and p.owner_id = (select me())));
create policy "the author of a noticing takes it off a loop" on loop_hung for delete to lydhoer_app
  using (exists (select from noticing n where n.municipality_id = loop_hung.municipality_id and n.id = loop_hung.noticing_id and n.author_id = (select me())));
grant delete on loop_hung to lydhoer_app;

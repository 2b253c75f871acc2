-- What several try hangs on a loop: all of the house reads what it is, so that it hangs there is the house's to know.

alter table loop_hung add column joint_experiment_id uuid,
  drop constraint loop_hung_check,
  add check (num_nonnulls(passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id, resource_id, joint_experiment_id) = 1),
  add unique (municipality_id, loop_id, joint_experiment_id),
  add foreign key (municipality_id, joint_experiment_id) references joint_experiment on delete cascade;
create index on loop_hung (municipality_id, joint_experiment_id) where joint_experiment_id is not null;
alter policy "the house sees what of its own hangs on a loop" on loop_hung
  using ((select house()) and num_nonnulls(learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id, resource_id, joint_experiment_id) = 1);
grant insert (joint_experiment_id) on loop_hung to lydhoer_app;

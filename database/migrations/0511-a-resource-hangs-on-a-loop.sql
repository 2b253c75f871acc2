-- A resource hangs on the loop that it came from, as a finding does: all of the house reads it, so that it hangs there is the house's to know.

alter table loop_hung add column resource_id uuid,
  add foreign key (municipality_id, resource_id) references resource on delete cascade,
  add unique (municipality_id, loop_id, resource_id);
create index on loop_hung (municipality_id, resource_id) where resource_id is not null;
do $$
declare one text;
begin
  select conname into strict one from pg_constraint where conrelid = 'loop_hung'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ 'num_nonnulls';
  execute format('alter table loop_hung drop constraint %I', one);
end $$;
alter table loop_hung add check (num_nonnulls(passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, flip_id, waiting_cause,
  request_id, finding_id, resource_id) = 1);
alter policy "the house sees what of its own hangs on a loop" on loop_hung
  using ((select house()) and num_nonnulls(learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id, resource_id) = 1);
grant insert (resource_id) on loop_hung to lydhoer_app;

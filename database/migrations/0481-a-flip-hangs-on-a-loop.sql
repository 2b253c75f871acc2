-- A FLIP hangs on a loop as a learning room does: that there is one is the house's to know anyway. What was said in it opens for those in it.

alter table loop_hung add column flip_id uuid,
  add foreign key (municipality_id, flip_id) references flip on delete cascade,
  add unique (municipality_id, loop_id, flip_id);
create index on loop_hung (municipality_id, flip_id) where flip_id is not null;
do $$
declare one text;
begin
  select conname into strict one from pg_constraint where conrelid = 'loop_hung'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ 'num_nonnulls';
  execute format('alter table loop_hung drop constraint %I', one);
end $$;
alter table loop_hung add check
  (num_nonnulls(passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, flip_id, waiting_cause) = 1);
grant insert (flip_id) on loop_hung to lydhoer_app;

drop policy "the house sees what of its own hangs on a loop" on loop_hung;
create policy "the house sees what of its own hangs on a loop" on loop_hung for select to lydhoer_app
  using ((select house()) and num_nonnulls(learning_room_id, letter_version_id, study_id, flip_id, waiting_cause) = 1);

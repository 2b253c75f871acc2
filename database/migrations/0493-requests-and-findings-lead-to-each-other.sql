-- A finding can answer a request, and both hang on loops. All of the house reads them, so that they hang there is the house's to know.

alter table request_reply add column finding_id uuid,
  add foreign key (municipality_id, finding_id) references finding on delete set null (finding_id);
create index on request_reply (municipality_id, finding_id) where finding_id is not null;
comment on column request_reply.finding_id is 'The finding that it is answered with, where it is with one.';
grant insert (finding_id) on request_reply to lydhoer_app;

alter table loop_hung add column request_id uuid, add column finding_id uuid,
  drop constraint loop_hung_check,
  add check (num_nonnulls(passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id) = 1),
  add unique (municipality_id, loop_id, request_id),
  add unique (municipality_id, loop_id, finding_id),
  add foreign key (municipality_id, request_id) references request on delete cascade,
  add foreign key (municipality_id, finding_id) references finding on delete cascade;
create index on loop_hung (municipality_id, request_id) where request_id is not null;
create index on loop_hung (municipality_id, finding_id) where finding_id is not null;
alter policy "the house sees what of its own hangs on a loop" on loop_hung
  using ((select house()) and num_nonnulls(learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id) = 1);
grant insert (request_id, finding_id) on loop_hung to lydhoer_app;

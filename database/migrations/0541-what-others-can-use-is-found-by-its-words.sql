-- What others can use, what several try and what people gather for are found by their words, as what else the house writes is.

create trigger keep_searched after insert or delete or update of made_on on resource
  for each row execute function keep_searched('resource', 'id', 'made_on');
create trigger keep_searched after insert or delete or update of words_sealed on resource_version
  for each row execute function keep_searched('resource', 'resource_id', 'written_on', 'part');
create trigger keep_searched after insert or delete or update of words_sealed, begun_on on joint_experiment
  for each row execute function keep_searched('jointExperiment', 'id', 'begun_on');
create trigger keep_searched after insert or delete or update of learned_sealed, ended_on on joint_experiment_end
  for each row execute function keep_searched('jointExperiment', 'joint_experiment_id', 'ended_on', 'part');
create trigger keep_searched after insert or delete or update of theme_sealed, starts_at on gathering
  for each row execute function keep_searched('gathering', 'id', 'starts_at');
create trigger keep_searched after insert or delete or update of words_sealed, written_on on gathering_outcome
  for each row execute function keep_searched('gathering', 'gathering_id', 'written_on', 'part');

create policy "whoever sees what others can use finds it" on search_index for select to lydhoer_app
  using (kind = 'resource' and exists (select from resource t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees what several try finds it" on search_index for select to lydhoer_app
  using (kind = 'jointExperiment' and exists (select from joint_experiment t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees what people gather for finds it" on search_index for select to lydhoer_app
  using (kind = 'gathering' and exists (select from gathering t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
update resting set follows = follows || '{resource,joint_experiment,gathering}' where table_name = 'search_index';

select note_searched();

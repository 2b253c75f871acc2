-- What an evaluation asks, and each report that it has given out, are found by whoever may read them.

create trigger keep_searched after insert or delete or update of words_sealed, begun_on on evaluation
  for each row execute function keep_searched('evaluation', 'id', 'begun_on');
create policy "whoever sees an evaluation finds it" on search_index for select to lydhoer_app
  using (kind = 'evaluation' and exists (select from evaluation t
    where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));

create trigger keep_searched after insert or delete or update of words_sealed, created_at on evaluation_report
  for each row execute function keep_searched('evaluationReport', 'id', 'created_at');
create policy "whoever reads a report of an evaluation finds it" on search_index for select to lydhoer_app
  using (kind = 'evaluationReport' and exists (select from evaluation_report t
    where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));

update resting set follows = follows || '{evaluation,evaluation_report}' where table_name = 'search_index';
select note_searched();

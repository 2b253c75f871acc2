-- Whether the statement is kept on this connection was looked up in the list of all that are, and the list writes each of them out: with a
-- hundred kept, as a connection has that is used, it took longer than the rest. It is now tried, and put together where it is not kept.

create or replace function conversations_noticed() returns setof uuid
  language plpgsql security definer set search_path to 'lydhoer', 'pg_temp' as $$
  declare written text; kept text;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select string_agg(format('select municipality_id, conversation_id from %I', table_name), ' union all ' order by table_name)
      into written from resting where part = 'noticings';
    kept := 'noticed_' || md5(written);
    begin
      return query execute format('execute %I', kept);
    exception when invalid_sql_statement_name or syntax_error then
      execute format('prepare %I as select distinct n.conversation_id from (%s) n
        join conversation c on c.municipality_id = n.municipality_id and c.id = n.conversation_id
        where c.municipality_id = current_municipality() and c.citizen_id = current_person()', kept, written);
      return query execute format('execute %I', kept);
    end;
  end $$;

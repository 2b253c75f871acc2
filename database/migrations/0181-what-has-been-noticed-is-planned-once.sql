-- Which conversations somebody has noticed something about is asked of every table that says so in `resting`, and so in a statement that
-- is put together each time: planning it took a citizen's page more than all the rest. It is now kept by its text as long as the
-- connection lives. Whoever executes it by its name gets what they may see themselves.

create or replace function conversations_noticed() returns setof uuid
  language plpgsql security definer set search_path to 'lydhoer', 'pg_temp' as $$
  declare written text; kept text;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select string_agg(format('select municipality_id, conversation_id from %I', table_name), ' union all ' order by table_name)
      into written from resting where part = 'noticings';
    kept := 'noticed_' || md5(written);
    if not exists (select from pg_prepared_statements where name = kept) then
      execute format('prepare %I as select distinct n.conversation_id from (%s) n
        join conversation c on c.municipality_id = n.municipality_id and c.id = n.conversation_id
        where c.municipality_id = current_municipality() and c.citizen_id = current_person()', kept, written);
    end if;
    return query execute format('execute %I', kept);
  end $$;

-- A machine may stop between storing something and putting the work on it into the queue, or in the midst of the work; a backup
-- has no queue at all. What is to be done is therefore found from what it is about. These functions give ids only.

create function recordings_to_measure() returns table (municipality_id uuid, owner_id uuid, conversation_id uuid)
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select r.municipality_id, r.owner_id, r.conversation_id from recording r
      where r.state = 'measuring' and r.ground_until >= today();
  end $$;
comment on function recordings_to_measure() is 'The recordings, in every municipality, that wait to be measured or are being measured: ids only.';
revoke all on function recordings_to_measure() from public;
grant execute on function recordings_to_measure() to lydhoer_app;

create function studies_to_compute() returns table (municipality_id uuid, owner_id uuid, study_id uuid)
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select s.municipality_id, s.owner_id, s.id from study s where s.state in ('waiting', 'computing');
  end $$;
comment on function studies_to_compute() is 'The studies, in every municipality, that wait to be computed or are being computed: ids only.';
revoke all on function studies_to_compute() from public;
grant execute on function studies_to_compute() to lydhoer_app;

-- A file whose row was never written, because the machine stopped before, has no key: nobody can open it.
create function objects_without_rows(in_objects text[]) returns setof text
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare known text;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select string_agg(format('select object_id from %I', c.relname), ' union all ') into known
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'lydhoer'::regnamespace and c.relkind = 'r' and a.attname = 'object_id' and not a.attisdropped;
    return query execute 'select one from unnest($1) one where one not in (select object_id from ('
      || known || ') rows where object_id is not null)' using in_objects;
  end $$;
comment on function objects_without_rows(text[]) is 'Those of some files of the object store that no row of any table names.';
revoke all on function objects_without_rows(text[]) from public;
grant execute on function objects_without_rows(text[]) to lydhoer_app;

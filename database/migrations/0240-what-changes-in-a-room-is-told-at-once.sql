-- Everybody's screen follows an ear session. Whatever changes what one may see of it (where it has come to, who is ready, what has been
-- shared, a share that is taken back, a citizen's no) tells the program so, in whichever way it comes about: by NOTIFY, which nobody
-- hears before the transaction has been kept. What is told are ids alone; what has become of it each screen asks for itself, as
-- whoever looks at it.

create function tell_change(in_municipality uuid, in_thing text, in_id uuid) returns void
  language sql set search_path = lydhoer, pg_temp
  as $$ select pg_notify('lydhoer_changes', concat_ws(' ', in_municipality, in_thing, in_id)) $$;
comment on function tell_change is 'Tells whoever follows this thing that it has changed: ids, and nothing of what.';

create function tell_ear_session() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$
  declare one record := coalesce(new, old);
  begin
    if tg_table_name = 'ear_session' then
      perform tell_change(one.municipality_id, 'earSession', one.id);
    else
      perform tell_change(one.municipality_id, 'earSession', one.ear_session_id);
    end if;
    return null;
  end $$;
comment on function tell_ear_session is 'Tells those who follow an ear session that something of it has changed.';

create trigger tell_change after update or delete on ear_session for each row execute function tell_ear_session();
create trigger tell_change after insert or update or delete on ear_session_participant
  for each row execute function tell_ear_session();

-- A share that goes, or ends on another day. Its session was let go of first when the session itself went, and has told then.
create trigger tell_change_after_delete after delete on passage_share
  for each row when (old.ear_session_id is not null) execute function tell_ear_session();
create trigger tell_change_after_update after update on passage_share
  for each row when (new.ear_session_id is not null) execute function tell_ear_session();

-- That somebody writes for themselves is nobody's to know: only what is shared, or was, is told.
create trigger tell_change_after_insert after insert on noticing
  for each row when (new.ear_session_id is not null and new.shared_at is not null) execute function tell_ear_session();
create trigger tell_change_after_delete after delete on noticing
  for each row when (old.ear_session_id is not null and old.shared_at is not null) execute function tell_ear_session();
create trigger tell_change_after_update after update on noticing
  for each row when (new.ear_session_id is not null and (old.shared_at is not null or new.shared_at is not null))
  execute function tell_ear_session();

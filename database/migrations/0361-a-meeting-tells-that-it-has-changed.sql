-- Two screens at one meeting show the same: whoever follows a citizen's meeting is told that something of it has changed (decision 089).

create function tell_citizen_meeting() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$
  declare one record := coalesce(new, old);
  begin
    perform tell_change(one.municipality_id, 'citizenMeeting', one.citizen_id);
    return null;
  end $$;
comment on function tell_citizen_meeting is 'Tells those who follow a citizen''s meeting that something of it has changed.';

create trigger tell_change after insert or update on citizen_meeting for each row execute function tell_citizen_meeting();
create trigger tell_change after insert or update or delete on agenda_line for each row execute function tell_citizen_meeting();
create trigger tell_change after insert or update or delete on meeting_point for each row execute function tell_citizen_meeting();
create trigger tell_change after insert or update or delete on meeting_word for each row execute function tell_citizen_meeting();

-- Whoever follows what a meeting is for, as the screens of an ear session do, hears that somebody has said whether they come.

create function tell_answer() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$
  begin
    perform tell_change(m.municipality_id, m.kind, m.about_id) from meeting m
      where m.municipality_id = new.municipality_id and m.id = new.meeting_id;
    return null;
  end $$;
comment on function tell_answer is 'Tells those who follow what a meeting is for that somebody has said whether they come.';
create trigger tell_change after update of answer on meeting_person for each row execute function tell_answer();

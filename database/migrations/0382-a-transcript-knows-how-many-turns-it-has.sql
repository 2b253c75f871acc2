-- The list of conversations asked for the last turn of each, and so for all by which anybody may read turns: a third of what it took. Whoever
-- sees a transcript reads all of its turns, so its row may say how many there are.

alter table transcript add turns integer not null default 0;
comment on column transcript.turns is 'The number of its last turn, which are numbered from one; it follows them.';
update transcript t set turns = coalesce((select max(u.number) from turn u
  where u.municipality_id = t.municipality_id and u.conversation_id = t.conversation_id), 0);

create function count_turns() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    update transcript t set turns = coalesce((select max(u.number) from turn u
        where u.municipality_id = t.municipality_id and u.conversation_id = t.conversation_id), 0)
      from (select distinct c.municipality_id, c.conversation_id from changed c) one
      where t.municipality_id = one.municipality_id and t.conversation_id = one.conversation_id;
    return null;
  end $$;
comment on function count_turns() is 'A transcript says how many turns it has. Whoever writes turns may not write that themselves.';
revoke all on function count_turns() from public;
create trigger count_turns_after_insert after insert on turn referencing new table as changed
  for each statement execute function count_turns();
create trigger count_turns_after_delete after delete on turn referencing old table as changed
  for each statement execute function count_turns();

-- A no to one conversation is about that conversation. Whoever has taken every yes back that they gave shows a company nothing either, until they say so anew;
-- what ends by its day takes nothing along.

create function last_no_shows_nothing() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from hours_shown h where h.municipality_id = old.municipality_id and h.citizen_id = old.citizen_id
      and exists (select from consent_receipt r where r.municipality_id = h.municipality_id and r.citizen_id = h.citizen_id
        and r.purpose = 'ownReflection' and r.how = 'withdrawn' and r.withdrawn_at = now())
      and not exists (select from consent c where c.municipality_id = h.municipality_id and c.citizen_id = h.citizen_id
        and c.conversation_id <> old.id and c.purpose = 'ownReflection' and c.stands_until >= today());
    return null;
  end $$;
comment on function last_no_shows_nothing() is 'With the last yes that a citizen takes back goes what companies could read of their hours.';
revoke all on function last_no_shows_nothing() from public;
create trigger last_no_shows_nothing after delete on conversation for each row execute function last_no_shows_nothing();

-- Until the names are out the citizen reads no word of the transcript, and the policies hide that it is there. That it is
-- there, and that their page must not say «nothing», is told here; with whom they talked they know.

create function what_lies_here() returns table (conversation_id uuid, held_by text, sound text, words text)
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query
    select c.id, p.display_name, r.state,
      case when t.confirmed_at is not null then 'readable'
        when t.conversation_id is not null then 'withNames'
        when d.conversation_id is not null then 'beingWritten' end
    from conversation c
    join person p on p.municipality_id = c.municipality_id and p.id = c.owner_id
    left join recording r on r.municipality_id = c.municipality_id and r.conversation_id = c.id
    left join transcript t on t.municipality_id = c.municipality_id and t.conversation_id = c.id
    left join transcript_draft d on d.municipality_id = c.municipality_id and d.conversation_id = c.id
    where c.municipality_id = current_municipality() and c.citizen_id = current_person();
  end $$;
comment on function what_lies_here() is
  'For each conversation with the citizen who asks: who held it, and whether sound and words are stored, whoever may open them.';
revoke all on function what_lies_here() from public;
grant execute on function what_lies_here() to lydhoer_app;

create function looks_of_who_held_it() returns setof uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select l.id from access_log l
    join access_log_actor a on a.municipality_id = l.municipality_id and a.access_log_id = l.id
    join conversation c on c.municipality_id = l.municipality_id and c.id = l.conversation_id
    where l.municipality_id = current_municipality() and l.citizen_id = current_person()
      and c.citizen_id = l.citizen_id and a.person_id = c.owner_id;
  end $$;
comment on function looks_of_who_held_it() is
  'Which lines of the citizen''s log are of the one they talked with, whom they know. Of nobody else is it told who looked.';
revoke all on function looks_of_who_held_it() from public;
grant execute on function looks_of_who_held_it() to lydhoer_app;

-- Whether a guest sees a turn was asked of the passage, which asks again who sees it: PostgreSQL set all of that up for each statement that reads
-- turns, with no guest anywhere. The row of the guest now carries the turns itself, as that of a share does, so that policies look at it alone.

alter table passage add unique (municipality_id, id, conversation_id, from_turn, to_turn);
alter table ear_session_guest add conversation_id uuid, add from_turn integer, add to_turn integer;
update ear_session_guest g set conversation_id = p.conversation_id, from_turn = p.from_turn, to_turn = p.to_turn
  from passage p where p.municipality_id = g.municipality_id and p.id = g.passage_id;
alter table ear_session_guest
  alter conversation_id set not null, alter from_turn set not null, alter to_turn set not null,
  add foreign key (municipality_id, passage_id, conversation_id, from_turn, to_turn)
    references passage (municipality_id, id, conversation_id, from_turn, to_turn) on update cascade on delete cascade;
create index on ear_session_guest (municipality_id, conversation_id);
comment on column ear_session_guest.from_turn is 'The first turn of the passage, to its last one; they follow the passage.';

-- Whoever leads a session may ask without having the passage, so what the row carries is filled in on duty.
create or replace function rest_on_session() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    select e.passage_id, e.phase, p.conversation_id, p.from_turn, p.to_turn
      into new.passage_id, new.phase, new.conversation_id, new.from_turn, new.to_turn
      from ear_session e join passage p on p.municipality_id = e.municipality_id and p.id = e.passage_id
      where e.municipality_id = new.municipality_id and e.id = new.ear_session_id;
    return new;
  end $$;
revoke all on function rest_on_session() from public;

create or replace function guests_asked_of_me()
  returns table (ear_session_id uuid, conversation_id uuid, guest_id uuid, guest_name text, role text, department text,
    starts_at timestamptz, says text)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    -- Each time a citizen opens their page; mostly there is nobody to be asked about.
    if not exists (select from conversation c
        join ear_session_guest g on g.municipality_id = c.municipality_id and g.conversation_id = c.id
        where c.municipality_id = current_municipality() and c.citizen_id = me()) then
      return;
    end if;
    return query
      select e.id, e.conversation_id, g.person_id, w.display_name, held.role, held.department, e.starts_at, a.says
      from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      join conversation c on c.municipality_id = g.municipality_id and c.id = g.conversation_id
      join person w on w.municipality_id = g.municipality_id and w.id = g.person_id
      left join ear_session_guest_answer a
        on a.municipality_id = g.municipality_id and a.ear_session_id = g.ear_session_id and a.person_id = me()
      left join lateral (select r.role, d.name as department from person_role r
        left join department d on d.municipality_id = r.municipality_id and d.id = r.department_id
        where r.municipality_id = g.municipality_id and r.person_id = g.person_id and makes_time(r.role)
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
        order by r.role limit 1) held on true
      where g.municipality_id = current_municipality() and c.citizen_id = me() and e.phase <> 'ended'
        and (a.says is not null or guest_may_come(g.municipality_id, g.ear_session_id))
      order by e.created_at;
  end $$;

alter policy "the guest reads the turns of the passage" on turn
  using (exists (select from ear_session_guest g where g.municipality_id = turn.municipality_id
    and g.conversation_id = turn.conversation_id and g.person_id = (select me()) and turn.number between g.from_turn and g.to_turn));
alter policy "the guest sees who speaks in the passage" on speaker
  using (exists (select from ear_session_guest g
    join turn u on u.municipality_id = g.municipality_id and u.conversation_id = g.conversation_id
      and u.number between g.from_turn and g.to_turn
    where g.municipality_id = speaker.municipality_id and g.conversation_id = speaker.conversation_id and g.person_id = (select me())
      and u.speaker_code = speaker.code));
alter policy "the guest has the key" on conversation_key
  using (exists (select from ear_session_guest g where g.municipality_id = conversation_key.municipality_id
    and g.conversation_id = conversation_key.conversation_id and g.person_id = (select me())));
update resting set follows = array_remove(follows, 'passage') where table_name in ('turn', 'speaker', 'conversation_key');

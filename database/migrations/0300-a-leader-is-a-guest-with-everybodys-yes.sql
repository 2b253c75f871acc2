-- A leader takes part in one ear session, as a guest, when everybody in it has said yes: its owner, whoever leads it and each who takes
-- part. Each says so for themselves, and nobody but they can read what they said; a missing answer is no yes, and so is one about
-- somebody else. A citizen who let colleagues hear a part was not asked about a leader: until the citizen too has said yes to this one,
-- the guest is shown the frame and nothing of the talk. The leader hears of it when everybody has said yes, and sees the talk only
-- while the session goes on. When it ends, who was asked about and what they all said is deleted.

alter table resting drop constraint resting_audiences_check;
alter table resting add constraint resting_audiences_check check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned',
  'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'inTheMeeting', 'theGuest', 'program']);

alter table ear_session add unique (municipality_id, id, phase);

create table ear_session_guest (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  person_id uuid not null,
  passage_id uuid not null,
  phase text not null,
  primary key (municipality_id, ear_session_id),
  unique (municipality_id, ear_session_id, person_id),
  foreign key (municipality_id, ear_session_id, passage_id) references ear_session (municipality_id, id, passage_id) on delete cascade,
  foreign key (municipality_id, ear_session_id, phase) references ear_session (municipality_id, id, phase) on update cascade on delete cascade,
  foreign key (municipality_id, person_id) references staff (municipality_id, person_id)
);
create index on ear_session_guest (person_id);
create index on ear_session_guest (municipality_id, passage_id);
comment on table ear_session_guest is
  'The one leader about whom everybody in an ear session is asked whether they may be a guest in it. They see that they were when all have said yes. Gone when it ends.';
comment on column ear_session_guest.phase is 'The step that the session has come to; it follows the session.';

create table ear_session_guest_answer (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  guest_id uuid not null,
  person_id uuid not null,
  says text not null check (says in ('yes', 'no')),
  primary key (municipality_id, ear_session_id, person_id),
  foreign key (municipality_id, ear_session_id, guest_id)
    references ear_session_guest (municipality_id, ear_session_id, person_id) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on ear_session_guest_answer (municipality_id, person_id);
comment on table ear_session_guest_answer is
  'What somebody in an ear session, or the citizen whose words it is about, says of a guest: theirs alone to read. Written by answer_about_guest.';

-- ---- who is asked, and whether all have said yes; called by the functions on duty below

create function in_ear_session(in_municipality uuid, in_session uuid) returns setof uuid
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return query
      select e.owner_id from ear_session e where e.municipality_id = in_municipality and e.id = in_session
      union select e.facilitator_id from ear_session e where e.municipality_id = in_municipality and e.id = in_session
      union select x.person_id from ear_session_participant x
        where x.municipality_id = in_municipality and x.ear_session_id = in_session
      union select s.with_person_id from passage_share s
        where s.municipality_id = in_municipality and s.ear_session_id = in_session;
  end $$;
comment on function in_ear_session(uuid, uuid) is
  'Everybody in an ear session: its owner, whoever leads it, those who take part, and those who have been given the passage for it.';

create function says_yes_to_guest(in_municipality uuid, in_session uuid, in_person uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return exists (select from ear_session_guest_answer a
      where a.municipality_id = in_municipality and a.ear_session_id = in_session and a.person_id = in_person and a.says = 'yes');
  end $$;
comment on function says_yes_to_guest(uuid, uuid, uuid) is 'Has this person said yes to the guest of a session? No answer is no yes.';

create function citizen_says_yes_to_guest(in_municipality uuid, in_session uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return exists (select from ear_session_guest g
      join passage p on p.municipality_id = g.municipality_id and p.id = g.passage_id
      where g.municipality_id = in_municipality and g.ear_session_id = in_session
        and says_yes_to_guest(in_municipality, in_session, p.citizen_id));
  end $$;
comment on function citizen_says_yes_to_guest(uuid, uuid) is 'Has the citizen whose words it is about said yes to the guest of a session?';

create function guest_may_come(in_municipality uuid, in_session uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return exists (select from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      where g.municipality_id = in_municipality and g.ear_session_id = in_session
        and e.owner_says = 'yes' and e.phase <> 'ended'
        and exists (select from passage_share s where s.municipality_id = e.municipality_id and s.ear_session_id = e.id
          and s.purpose = 'colleagues' and least(s.until, s.stands_until, s.ground_until) >= today())
        and exists (select from person_role r where r.municipality_id = g.municipality_id and r.person_id = g.person_id
          and makes_time(r.role) and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()))
        and not exists (select from in_ear_session(in_municipality, in_session) one
          where not says_yes_to_guest(in_municipality, in_session, one)));
  end $$;
comment on function guest_may_come(uuid, uuid) is
  'Has everybody in a session said yes to its guest, who leads here today, while the passage is still open for those in it and the session has not ended?';

create function may_be_guest(who uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(who) theirs where makes_time(theirs.role)); end $$;
comment on function may_be_guest(uuid) is 'Does this person lead people here today, so that a session can be asked about them?';

-- ---- the guest, on duty: what each has said is seen by nobody else

create function the_guest(asked_about boolean default false) returns setof uuid
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    if asked_about then
      return query
        select g.ear_session_id from ear_session_guest g
        where g.municipality_id = current_municipality()
          and exists (select from in_ear_session(g.municipality_id, g.ear_session_id) one where one = me());
      return;
    end if;
    return query
      select g.ear_session_id from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      where g.person_id = me() and e.phase not in ('frame', 'ended')
        and (e.open_until >= today() or e.phase_since > now() - interval '12 hours')
        and guest_may_come(g.municipality_id, g.ear_session_id)
        and citizen_says_yes_to_guest(g.municipality_id, g.ear_session_id);
  end $$;
comment on function the_guest(boolean) is
  'Audience theGuest: the ear sessions that go on now and whose talk the person asking sees as a guest, because everybody in them and the citizen have said yes; with true those about whose guest they are asked.';
revoke all on function the_guest(boolean) from public;
grant execute on function the_guest(boolean) to lydhoer_app;

create function seen_as_guest()
  returns table (ear_session_id uuid, passage_id uuid, phase text, phase_since timestamptz, open_until date, starts_at timestamptz,
    minutes smallint, created_at timestamptz, owner_id uuid, facilitator_id uuid, people uuid[], focus_turn integer, lit_from integer,
    lit_to integer, played_at timestamptz)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query
      select e.id, e.passage_id, e.phase, e.phase_since, e.open_until, e.starts_at, e.minutes, e.created_at, e.owner_id, e.facilitator_id,
        array(select one from in_ear_session(e.municipality_id, e.id) one),
        heard.focus_turn, heard.lit_from, heard.lit_to, heard.played_at
      from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      left join ear_session heard on heard.municipality_id = e.municipality_id and heard.id = e.id and heard.id in (select the_guest())
      where g.municipality_id = current_municipality() and g.person_id = me()
        and guest_may_come(g.municipality_id, g.ear_session_id);
  end $$;
comment on function seen_as_guest() is
  'The frame of each ear session in which the person asking is a guest, everybody having said yes: its step, its time and who is in it, not who is ready; and where all look, once the talk is theirs to see.';
revoke all on function seen_as_guest() from public;
grant execute on function seen_as_guest() to lydhoer_app;

create function how_guest_stands(in_session uuid) returns text
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return case
      when not exists (select from ear_session_guest g where g.municipality_id = current_municipality() and g.ear_session_id = in_session)
        or not exists (select from in_ear_session(current_municipality(), in_session) one where one = me()) then null
      when not guest_may_come(current_municipality(), in_session) then 'asked'
      when not citizen_says_yes_to_guest(current_municipality(), in_session) then 'comes'
      else 'hears' end;
  end $$;
comment on function how_guest_stands(uuid) is
  'For those in a session: asked (not everybody has said yes), comes (everybody has), hears (the citizen too); never who has not. Null for others and without a guest.';
revoke all on function how_guest_stands(uuid) from public;
grant execute on function how_guest_stands(uuid) to lydhoer_app;

create function guests_asked_of_me()
  returns table (ear_session_id uuid, conversation_id uuid, guest_id uuid, guest_name text, role text, department text,
    starts_at timestamptz, says text)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query
      select e.id, e.conversation_id, g.person_id, w.display_name, held.role, held.department, e.starts_at, a.says
      from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      join passage p on p.municipality_id = g.municipality_id and p.id = g.passage_id
      join person w on w.municipality_id = g.municipality_id and w.id = g.person_id
      left join ear_session_guest_answer a
        on a.municipality_id = g.municipality_id and a.ear_session_id = g.ear_session_id and a.person_id = me()
      left join lateral (select r.role, d.name as department from person_role r
        left join department d on d.municipality_id = r.municipality_id and d.id = r.department_id
        where r.municipality_id = g.municipality_id and r.person_id = g.person_id and makes_time(r.role)
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
        order by r.role limit 1) held on true
      where g.municipality_id = current_municipality() and p.citizen_id = me() and e.phase <> 'ended'
        and (a.says is not null or guest_may_come(g.municipality_id, g.ear_session_id))
      order by e.created_at;
  end $$;
comment on function guests_asked_of_me() is
  'For a citizen: the leaders who come as guests to sessions on what they said, once everybody in those has said yes, and what the citizen has answered.';
revoke all on function guests_asked_of_me() from public;
grant execute on function guests_asked_of_me() to lydhoer_app;

create function answer_about_guest(in_session uuid, in_guest uuid, in_says text) returns boolean
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    insert into ear_session_guest_answer as a (municipality_id, ear_session_id, guest_id, person_id, says)
      select g.municipality_id, g.ear_session_id, g.person_id, me(), in_says
      from ear_session_guest g
      where g.municipality_id = current_municipality() and g.ear_session_id = in_session and g.person_id = in_guest
        and (exists (select from in_ear_session(g.municipality_id, g.ear_session_id) one where one = me())
          or exists (select from guests_asked_of_me() mine where mine.ear_session_id = g.ear_session_id))
      on conflict (municipality_id, ear_session_id, person_id) do update set says = excluded.says;
    return found;
  end $$;
comment on function answer_about_guest(uuid, uuid, text) is
  'Says yes or no to this guest of a session, or something else than before: each in it for themselves, and the citizen once those have said yes. Whether it was theirs to say.';
revoke all on function answer_about_guest(uuid, uuid, text) from public;
grant execute on function answer_about_guest(uuid, uuid, text) to lydhoer_app;

-- ---- what follows by itself

create function rest_on_session() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    select e.passage_id, e.phase into new.passage_id, new.phase from ear_session e
      where e.municipality_id = new.municipality_id and e.id = new.ear_session_id;
    return new;
  end $$;
comment on function rest_on_session() is 'Who may be a guest is asked about the passage of the session, at its step.';
create trigger rest_on_session before insert on ear_session_guest for each row execute function rest_on_session();

create function let_guest_go() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from ear_session_guest where municipality_id = new.municipality_id and ear_session_id = new.id;
    return null;
  end $$;
comment on function let_guest_go() is 'When a session ends, its guest is one no longer, and what people said of them is deleted. Whoever opens it again asks anew.';
revoke all on function let_guest_go() from public;
create trigger let_guest_go after update of phase on ear_session
  for each row when (new.phase = 'ended') execute function let_guest_go();

create function seat_guest() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    one record := coalesce(new, old);
    who uuid;
    comes boolean := false;
    booked meeting;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if tg_table_name = 'ear_session_guest' then
      who := old.person_id;
    else
      select g.person_id into who from ear_session_guest g
        where g.municipality_id = one.municipality_id and g.ear_session_id = one.ear_session_id;
      comes := guest_may_come(one.municipality_id, one.ear_session_id);
    end if;
    select * into booked from meeting m where m.municipality_id = one.municipality_id and m.about_id = one.ear_session_id
      and m.kind = 'earSession' and m.cancelled_at is null
      order by m.starts_at desc limit 1;
    if who is null or booked.id is null or comes = exists (select from meeting_person p where p.municipality_id = one.municipality_id
        and p.meeting_id = booked.id and p.person_id = who and p.invited) then
      return null;
    end if;
    -- What is told next must come after what they were told before.
    update meeting set sequence = sequence + 1 where municipality_id = one.municipality_id and id = booked.id;
    if comes then
      insert into meeting_person (municipality_id, meeting_id, person_id) values (one.municipality_id, booked.id, who)
        on conflict (municipality_id, meeting_id, person_id) do update set invited = true;
      insert into outgoing_mail (municipality_id, meeting_id, person_id) values (one.municipality_id, booked.id, who)
        on conflict do nothing;
    elsif booked.starts_at > now() and exists (select from outgoing_mail o where o.municipality_id = one.municipality_id
        and o.meeting_id = booked.id and o.person_id = who and o.told = 'request') then
      update meeting_person set invited = false
        where municipality_id = one.municipality_id and meeting_id = booked.id and person_id = who;
    else
      delete from meeting_person where municipality_id = one.municipality_id and meeting_id = booked.id and person_id = who;
    end if;
    return null;
  end $$;
comment on function seat_guest() is
  'A guest is in the meeting of the session for as long as everybody says yes; nobody else is told. Of one who has left, nothing is left but the news that it is off.';
revoke all on function seat_guest() from public;
create trigger seat_guest after insert or update or delete on ear_session_guest_answer for each row execute function seat_guest();
create trigger seat_guest after delete on ear_session_guest for each row execute function seat_guest();
create trigger seat_guest after insert or delete on ear_session_participant for each row execute function seat_guest();
create trigger seat_guest_after_insert after insert on passage_share
  for each row when (new.ear_session_id is not null) execute function seat_guest();
create trigger seat_guest_after_update after update on passage_share
  for each row when (new.ear_session_id is not null) execute function seat_guest();
create trigger seat_guest_after_delete after delete on passage_share
  for each row when (old.ear_session_id is not null) execute function seat_guest();

create trigger tell_change after insert or delete on ear_session_guest for each row execute function tell_ear_session();
create trigger tell_change after insert or update or delete on ear_session_guest_answer
  for each row execute function tell_ear_session();

-- ---- who sees what

insert into resting (table_name, ground, audiences, follows) values
  ('ear_session_guest', 'consent', '{theGuest}', '{}'),
  ('ear_session_guest_answer', 'consent', '{me}', '{}');
select guard_table('ear_session_guest'), guard_table('ear_session_guest_answer');

create policy "those in the session see about whom they are asked" on ear_session_guest for select to lydhoer_app
  using (ear_session_id in (select the_guest(true)));
create policy "the guest is let in while it goes on and all say yes" on ear_session_guest for select to lydhoer_app
  using (ear_session_id in (select the_guest()));
create policy "owner and facilitator ask about a leader" on ear_session_guest for insert to lydhoer_app
  with check (may_be_guest(person_id) and exists (select from ear_session e where e.municipality_id = ear_session_guest.municipality_id
    and e.id = ear_session_guest.ear_session_id and (select me()) in (e.owner_id, e.facilitator_id)
    and e.owner_says = 'yes' and e.phase <> 'ended'));
create policy "owner and facilitator ask no more" on ear_session_guest for delete to lydhoer_app
  using (exists (select from ear_session e where e.municipality_id = ear_session_guest.municipality_id
    and e.id = ear_session_guest.ear_session_id and (select me()) in (e.owner_id, e.facilitator_id)));
grant select, delete on ear_session_guest to lydhoer_app;
grant insert (municipality_id, ear_session_id, person_id) on ear_session_guest to lydhoer_app;

create policy "each reads what they said" on ear_session_guest_answer for select using (person_id = (select me()));
grant select on ear_session_guest_answer to lydhoer_app;

update resting set follows = follows || '{ear_session_guest}'::text[] where table_name in ('passage', 'noticing', 'ear_group_thing');
update resting set follows = follows || '{ear_session_guest,passage}'::text[] where table_name in ('turn', 'speaker', 'conversation_key');

create policy "the guest sees the passage" on passage for select
  using (exists (select from ear_session_guest g where g.municipality_id = passage.municipality_id and g.passage_id = passage.id
    and g.person_id = (select me())));
create policy "the guest reads the turns of the passage" on turn for select
  using (exists (select from ear_session_guest g join passage p on p.municipality_id = g.municipality_id and p.id = g.passage_id
    where g.municipality_id = turn.municipality_id and p.conversation_id = turn.conversation_id and g.person_id = (select me())
      and turn.number between p.from_turn and p.to_turn));
create policy "the guest sees who speaks in the passage" on speaker for select
  using (exists (select from ear_session_guest g join passage p on p.municipality_id = g.municipality_id and p.id = g.passage_id
    join turn u on u.municipality_id = p.municipality_id and u.conversation_id = p.conversation_id
      and u.number between p.from_turn and p.to_turn
    where g.municipality_id = speaker.municipality_id and p.conversation_id = speaker.conversation_id and g.person_id = (select me())
      and u.speaker_code = speaker.code));
create policy "the guest has the key" on conversation_key for select
  using (exists (select from ear_session_guest g join passage p on p.municipality_id = g.municipality_id and p.id = g.passage_id
    where g.municipality_id = conversation_key.municipality_id and p.conversation_id = conversation_key.conversation_id
      and g.person_id = (select me())));
create policy "the guest reads what is brought once all are together" on noticing for select
  using (shared_at is not null and kind = 'noticing' and stands_until >= (select today())
    and exists (select from ear_session_guest g where g.municipality_id = noticing.municipality_id
      and g.ear_session_id = noticing.ear_session_id and g.person_id = (select me()) and g.phase in ('together', 'takeHome')));
create policy "the guest sees what groups bring once all are together" on ear_group_thing for select
  using (exists (select from ear_session_guest g where g.municipality_id = ear_group_thing.municipality_id
    and g.ear_session_id = ear_group_thing.ear_session_id and g.person_id = (select me()) and g.phase in ('together', 'takeHome')));

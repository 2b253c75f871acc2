-- A learning room stands for a while: people meet in it again and again about something that they keep meeting in practice. Whoever
-- brings people together makes it and says who else carries it, who is invited and which leader it is agreed with. That a room is
-- there, what it is about, and when it met or did not, the house sees; who said what is kept nowhere. What stands in the way of a
-- room is asked of those who carry it and of the leader, and is theirs: sealed with the key of their group, whose id is the room's.

create function makes_time(role text) returns boolean language sql immutable parallel safe
  return role in ('teamLead', 'director');
comment on function makes_time(text) is 'Those who lead people here and can say that a time is protected.';
create function makes_time() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where makes_time(mine.role)); end $$;
comment on function makes_time() is 'Can the person asking say that a time is protected?';

create table learning_room (
  municipality_id uuid not null,
  id uuid not null,
  carried_by uuid not null,
  words_sealed bytea not null,
  rhythm_months smallint check (rhythm_months between 1 and 3),
  minutes smallint not null check (minutes in (10, 60, 90)),
  department_ids uuid[] not null default '{}',
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, carried_by),
  foreign key (municipality_id, carried_by) references staff (municipality_id, person_id)
);
create index on learning_room (municipality_id, carried_by);
create index on learning_room (municipality_id, created_at, id);
comment on table learning_room is
  'A room in which people learn together: what it is called and about (sealed), how often and how long it meets, for whom, and who carries it.';
comment on column learning_room.words_sealed is 'Its name and its theme, sealed with a key of the municipality: the house reads them.';
comment on column learning_room.rhythm_months is 'Every so many months; null for a café that meets when somebody wants it.';
comment on column learning_room.department_ids is 'The departments that it is for; none for the whole house.';

create table learning_room_person (
  municipality_id uuid not null,
  room_id uuid not null,
  person_id uuid not null,
  carried_by uuid not null,
  carries boolean not null default false,
  primary key (municipality_id, room_id, person_id),
  foreign key (municipality_id, room_id, carried_by) references learning_room (municipality_id, id, carried_by) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on learning_room_person (municipality_id, person_id);
comment on table learning_room_person is
  'Who is in a learning room, and who of them carries it. Leaders do not see who comes.';
comment on column learning_room_person.carries is 'Whether they prepare and hold it, and can move its meetings.';

create table learning_room_meeting (
  municipality_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  series_id uuid not null,
  nth smallint not null check (nth between 1 and 24),
  starts_at timestamptz not null,
  minutes smallint not null check (minutes between 5 and 480),
  state text not null default 'booked' check (state in ('booked', 'moved', 'held', 'dropped')),
  said_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, room_id, series_id, nth),
  foreign key (municipality_id, room_id) references learning_room on delete cascade
);
create index on learning_room_meeting (municipality_id, room_id, starts_at);
comment on table learning_room_meeting is
  'When a room meets, met, or did not: what the house and its leaders see, and never who came. Its id is that of the meeting in calendars.';
comment on column learning_room_meeting.series_id is 'The form with which it was booked, with those that were booked with it.';
comment on column learning_room_meeting.said_at is 'Since when it stands like this.';

create table learning_room_answer (
  municipality_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  author_id uuid not null,
  about text not null check (about in ('dropped', 'hindered')),
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, room_id) references learning_room on delete cascade,
  foreign key (municipality_id, room_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, author_id) references person on delete cascade
);
create index on learning_room_answer (municipality_id, room_id, created_at);
create index on learning_room_answer (municipality_id, author_id);
comment on table learning_room_answer is
  'What a meeting was dropped for, and what stands in the way of a room, in the words of those who carry it or of the leader it is agreed with.';

create table learning_room_protected (
  municipality_id uuid not null,
  room_id uuid not null,
  said_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, room_id),
  foreign key (municipality_id, room_id) references learning_room on delete cascade,
  foreign key (municipality_id, said_by) references staff (municipality_id, person_id)
);
create index on learning_room_protected (municipality_id, said_by);
comment on table learning_room_protected is 'That the time of a room is protected, and which leader said so. No row: nobody has.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('learning_room', 'work', '{house}', 'masterKey'),
  ('learning_room_person', 'work', '{reflects}', null),
  ('learning_room_meeting', 'work', '{house}', null),
  ('learning_room_answer', 'shared', '{me,thoseInIt}', 'group_key'),
  ('learning_room_protected', 'work', '{house}', null);
select guard_table('learning_room'), guard_table('learning_room_person'), guard_table('learning_room_meeting'),
  guard_table('learning_room_answer'), guard_table('learning_room_protected');

create policy "the house sees its learning rooms" on learning_room for select using ((select house()));
grant select on learning_room to lydhoer_app;
create policy "whoever brings people together makes a learning room" on learning_room for insert
  with check (carried_by = (select me()) and (select brings_together()));
grant insert (municipality_id, id, carried_by, words_sealed, rhythm_months, minutes, department_ids) on learning_room to lydhoer_app;
create policy "whoever carries a room says what it is" on learning_room for update using (carried_by = (select me()));
grant update (words_sealed, rhythm_months, minutes, department_ids, ended_at) on learning_room to lydhoer_app;

create policy "those who reflect together see who is in a room" on learning_room_person for select using ((select reflects()));
grant select on learning_room_person to lydhoer_app;
create policy "whoever carries a room invites to it" on learning_room_person for insert with check (carried_by = (select me()));
create policy "whoever reflects comes by themselves" on learning_room_person for insert
  with check (person_id = (select me()) and not carries and (select reflects()));
grant insert (municipality_id, room_id, person_id, carried_by, carries) on learning_room_person to lydhoer_app;
create policy "each goes, and whoever carries a room asks nobody any more" on learning_room_person for delete
  using ((select me()) in (person_id, carried_by));
grant delete on learning_room_person to lydhoer_app;

create policy "the house sees when a room meets" on learning_room_meeting for select using ((select house()));
grant select on learning_room_meeting to lydhoer_app;
create policy "those who carry a room book its meetings" on learning_room_meeting for insert
  with check (exists (select from learning_room_person p where p.municipality_id = learning_room_meeting.municipality_id
    and p.room_id = learning_room_meeting.room_id and p.person_id = (select me()) and p.carries));
grant insert (municipality_id, id, room_id, series_id, nth, starts_at, minutes) on learning_room_meeting to lydhoer_app;
create policy "those who carry a room move its meetings and say how it went" on learning_room_meeting for update
  using (exists (select from learning_room_person p where p.municipality_id = learning_room_meeting.municipality_id
    and p.room_id = learning_room_meeting.room_id and p.person_id = (select me()) and p.carries));
grant update (starts_at, minutes, state, said_at) on learning_room_meeting to lydhoer_app;

create policy "those who carry a room and its leader read what was answered" on learning_room_answer for select
  using (room_id in (select those_in_it()));
create policy "each reads what they answered themselves" on learning_room_answer for select using (author_id = (select me()));
grant select on learning_room_answer to lydhoer_app;
create policy "each of them answers" on learning_room_answer for insert
  with check (author_id = (select me()) and room_id in (select those_in_it()));
grant insert (municipality_id, id, room_id, author_id, about, words_sealed) on learning_room_answer to lydhoer_app;
create policy "each takes back what they answered" on learning_room_answer for delete using (author_id = (select me()));
grant delete on learning_room_answer to lydhoer_app;

create policy "the house sees that a room is protected" on learning_room_protected for select using ((select house()));
grant select on learning_room_protected to lydhoer_app;
create policy "whoever leads people here protects a room" on learning_room_protected for insert
  with check (said_by = (select me()) and (select makes_time()));
grant insert (municipality_id, room_id, said_by) on learning_room_protected to lydhoer_app;
create policy "whoever protected a room says that it is not" on learning_room_protected for delete using (said_by = (select me()));
grant delete on learning_room_protected to lydhoer_app;

create trigger end_its_meetings after delete on learning_room for each row execute function end_its_meetings();

-- ---- protected time is told where the time stands: in invitations and calendars

alter table meeting add column is_protected boolean not null default false;
comment on column meeting.is_protected is 'Whether a leader has said that its time is protected; invitations and calendars say so.';
grant insert (is_protected) on meeting to lydhoer_app;

create function protect_meetings() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    update meeting set is_protected = (tg_op = 'INSERT'), changed_at = now(), sequence = sequence + 1, news_from = sequence + 1
      where municipality_id = coalesce(new.municipality_id, old.municipality_id) and about_id = coalesce(new.room_id, old.room_id)
        and kind = 'learningRoom' and cancelled_at is null and starts_at > now() and is_protected <> (tg_op = 'INSERT');
    return null;
  end $$;
comment on function protect_meetings() is
  'When a leader protects a room, or does so no more, its meetings to come say so, and those in them are told.';
revoke all on function protect_meetings() from public;
create trigger protect_meetings after insert or delete on learning_room_protected for each row execute function protect_meetings();

-- ---- who comes to a room is in its meetings

create function follow_room() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    someone learning_room_person := coalesce(new, old);
    coming uuid[];
  begin
    perform set_config('lydhoer.duty', 'count', true);
    coming := array(select m.id from meeting m where m.municipality_id = someone.municipality_id and m.about_id = someone.room_id
      and m.kind = 'learningRoom' and m.cancelled_at is null and m.starts_at > now());
    -- What is told next must come after what they were told before.
    update meeting set sequence = sequence + 1 where municipality_id = someone.municipality_id and id = any (coming);
    if tg_op = 'INSERT' then
      insert into meeting_person (municipality_id, meeting_id, person_id, leads)
        select someone.municipality_id, one, someone.person_id, someone.carries from unnest(coming) one
        on conflict (municipality_id, meeting_id, person_id) do update set invited = true;
      insert into outgoing_mail (municipality_id, meeting_id, person_id)
        select someone.municipality_id, one, someone.person_id from unnest(coming) one on conflict do nothing;
    else
      update meeting_person set invited = false
        where municipality_id = someone.municipality_id and meeting_id = any (coming) and person_id = someone.person_id;
    end if;
    return null;
  end $$;
comment on function follow_room() is
  'Whoever comes to a room is invited to its meetings to come, and whoever goes is excused from them; the others are told nothing.';
revoke all on function follow_room() from public;
create trigger follow_room after insert or delete on learning_room_person for each row execute function follow_room();

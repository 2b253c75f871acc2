-- People meet: to lend an ear, to visit each other, in a room, around a citizen. What is told in calendars is the same for all of them:
-- of which kind, when, where and who. What a meeting is about lies in the place's own table, which ends its meetings when its row goes;
-- the row here stays until those who were told of it have been told that it is off. Where is words that people write, sealed with a
-- key of the meeting's own, so that those in it can open it and nobody once it is off.

alter table resting drop constraint resting_audiences_check;
alter table resting add constraint resting_audiences_check check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned',
  'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'inTheMeeting', 'program']);

create table meeting (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  about_id uuid,
  organiser_id uuid not null,
  starts_at timestamptz not null,
  minutes smallint not null check (minutes between 5 and 480),
  wrapped_key bytea,
  place_sealed bytea check (place_sealed is null or wrapped_key is not null),
  series_id uuid,
  sequence integer not null default 0 check (sequence >= 0),
  news_from integer not null default 0 check (news_from <= sequence),
  changed_at timestamptz not null default now(),
  cancelled_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, organiser_id) references person
);
create index on meeting (municipality_id, about_id);
create index on meeting (municipality_id, organiser_id);
create index on meeting (municipality_id, starts_at);
create index on meeting (cancelled_at) where cancelled_at is not null;
comment on table meeting is
  'When people meet, of which kind and where. It goes when what it is for does, and once those who were told of it know that it is off.';
comment on column meeting.kind is 'The glossary''s word for what it is: earSession. The place of that name says what it is called.';
comment on column meeting.about_id is 'The row that it is for, in the table of its kind; null once that is gone, so that nothing points at it.';
comment on column meeting.series_id is 'The same for the meetings that follow each other; null for one by itself.';
comment on column meeting.sequence is 'Rises with every change (RFC 5545, 3.8.7.4).';
comment on column meeting.news_from is 'The change since which it is news to all in it; a later one was about who comes.';
comment on column meeting.cancelled_at is 'Since when it is off; null while it is to be held, and after it was.';

create table meeting_person (
  municipality_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  leads boolean not null default false,
  invited boolean not null default true,
  answer text not null default 'none' check (answer in ('none', 'yes', 'no')),
  primary key (municipality_id, meeting_id, person_id),
  foreign key (municipality_id, meeting_id) references meeting on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on meeting_person (municipality_id, person_id);
comment on table meeting_person is 'Who is in a meeting, who of them can move it, and whether they have said that they come.';
comment on column meeting_person.invited is 'false once they have been excused, until they know.';

create table outgoing_mail (
  municipality_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  told text check (told in ('request', 'cancel')),
  told_sequence integer,
  tries smallint not null default 0,
  next_try_at timestamptz not null default now(),
  problem text check (problem in ('noAddress', 'refused')),
  primary key (municipality_id, meeting_id, person_id),
  check ((told is null) = (told_sequence is null)),
  foreign key (municipality_id, meeting_id, person_id) references meeting_person on delete cascade
);
create index on outgoing_mail (municipality_id, person_id);
create index on outgoing_mail (next_try_at) where problem is null;
comment on table outgoing_mail is
  'What each in a meeting has been told of it by mail. Beside the meeting as it is now this says what is still to be sent: always the latest.';
comment on column outgoing_mail.told is 'What they were told last: that they are invited, or that it is off. null: nothing yet.';
comment on column outgoing_mail.told_sequence is 'Of which change of the meeting that told.';
comment on column outgoing_mail.problem is 'Why no more is sent: nobody has said where to, or the address does not take it. null: none.';

create table own_calendar (
  municipality_id uuid not null,
  person_id uuid not null,
  calendar_sealed bytea not null,
  feed_hash bytea unique check (length(feed_hash) = 32),
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person_key on delete cascade
);
comment on table own_calendar is
  'Where one is sent invitations, which calendar of one''s own says when one is taken, and the address of one''s own feed. Nobody else''s.';
comment on column own_calendar.feed_hash is 'SHA-256 of the secret in the address of the feed.';

-- Who is in a meeting is asked of rows that themselves are seen by who is in it: by the owner on duty, whom the policies that ask
-- are therefore not for.
create function in_the_meeting(leading_it boolean default false) returns setof uuid
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query
      select p.meeting_id from meeting_person p
        where p.municipality_id = current_municipality() and p.person_id = me() and (p.leads or not leading_it)
      union select m.id from meeting m where m.municipality_id = current_municipality() and m.organiser_id = me();
  end $$;
comment on function in_the_meeting(boolean) is
  'Audience inTheMeeting: the meetings that the person asking is in or has called; with true those that they can move.';
revoke all on function in_the_meeting(boolean) from public;
grant execute on function in_the_meeting(boolean) to lydhoer_app;

insert into resting (table_name, ground, audiences, sealed_with) values
  ('meeting', 'work', '{inTheMeeting}', 'meeting'),
  ('meeting_person', 'work', '{inTheMeeting,me}', null),
  ('outgoing_mail', 'work', '{me,inTheMeeting}', null),
  ('own_calendar', 'own', '{me}', 'person_key');
select guard_table('meeting'), guard_table('meeting_person'), guard_table('outgoing_mail'), guard_table('own_calendar');

create policy "those in it see a meeting" on meeting for select to lydhoer_app using (id in (select in_the_meeting()));
grant select on meeting to lydhoer_app;
create policy "whoever calls a meeting does so in their own name" on meeting for insert to lydhoer_app with check (organiser_id = (select me()));
grant insert (municipality_id, id, kind, about_id, organiser_id, starts_at, minutes, wrapped_key, place_sealed, series_id) on meeting
  to lydhoer_app;
create policy "whoever called or leads a meeting moves it" on meeting for update to lydhoer_app using (id in (select in_the_meeting(true)));
grant update (starts_at, minutes, wrapped_key, place_sealed, sequence, news_from, changed_at, cancelled_at) on meeting to lydhoer_app;

create policy "those in it see who comes" on meeting_person for select to lydhoer_app using (meeting_id in (select in_the_meeting()));
grant select on meeting_person to lydhoer_app;
create policy "whoever called or leads a meeting invites" on meeting_person for insert to lydhoer_app
  with check (meeting_id in (select in_the_meeting(true)));
grant insert (municipality_id, meeting_id, person_id, leads) on meeting_person to lydhoer_app;
create policy "whoever called or leads a meeting excuses" on meeting_person for update to lydhoer_app
  using (meeting_id in (select in_the_meeting(true)));
create policy "each says whether they come" on meeting_person for update to lydhoer_app using (person_id = (select me()));
grant update (leads, invited, answer) on meeting_person to lydhoer_app;

create policy "each sees what they were told" on outgoing_mail for select to lydhoer_app using (person_id = (select me()));
create policy "whoever called or leads a meeting sees who was told" on outgoing_mail for select to lydhoer_app
  using (meeting_id in (select in_the_meeting(true)));
grant select on outgoing_mail to lydhoer_app;
create policy "whoever invites has it told" on outgoing_mail for insert to lydhoer_app with check (meeting_id in (select in_the_meeting(true)));
grant insert (municipality_id, meeting_id, person_id) on outgoing_mail to lydhoer_app;
create policy "what somebody was told is written for them" on outgoing_mail for update to lydhoer_app using (person_id = (select me()));
grant update (told, told_sequence, tries, next_try_at, problem) on outgoing_mail to lydhoer_app;

create policy "each has the calendar of their own" on own_calendar for all using (person_id = (select me()));
grant select, delete on own_calendar to lydhoer_app;
grant insert (municipality_id, person_id, calendar_sealed, feed_hash) on own_calendar to lydhoer_app;
grant update (calendar_sealed, feed_hash) on own_calendar to lydhoer_app;

-- ---- what is to be sent, and what can go

create function to_tell(m meeting, p meeting_person, o outgoing_mail) returns text
  language sql stable
  return case
    when m.starts_at + m.minutes * interval '1 minute' <= now() then null
    when m.cancelled_at is null and p.invited
      then case when o.told is distinct from 'request' or o.told_sequence < m.news_from then 'request' end
    when o.told = 'request' then 'cancel'
  end;
comment on function to_tell(meeting, meeting_person, outgoing_mail) is
  'What somebody is still to be told of a meeting as it is now: request or cancel; null when they know, or it is over.';

create function mail_to_send(in_now timestamptz) returns table (municipality_id uuid, person_id uuid, meeting_id uuid)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select o.municipality_id, o.person_id, o.meeting_id
      from outgoing_mail o
      join meeting_person p on p.municipality_id = o.municipality_id and p.meeting_id = o.meeting_id and p.person_id = o.person_id
      join meeting m on m.municipality_id = o.municipality_id and m.id = o.meeting_id
      where o.problem is null and o.next_try_at <= in_now and to_tell(m, p, o) is not null
        and exists (select from person_role r where r.municipality_id = o.municipality_id and r.person_id = o.person_id
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()))
      order by o.next_try_at limit 500;
  end $$;
comment on function mail_to_send(timestamptz) is
  'Who is to be told something of a meeting now, in every municipality: ids only, those first who have waited longest. Not those who have left.';
revoke all on function mail_to_send(timestamptz) from public;
grant execute on function mail_to_send(timestamptz) to lydhoer_app;

create function forget_meetings() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from meeting_person p using meeting m, outgoing_mail o
      where not p.invited and m.municipality_id = p.municipality_id and m.id = p.meeting_id
        and o.municipality_id = p.municipality_id and o.meeting_id = p.meeting_id and o.person_id = p.person_id
        and (o.problem is not null or to_tell(m, p, o) is null);
    delete from meeting m where m.cancelled_at is not null and not exists (
      select from meeting_person p join outgoing_mail o
        on o.municipality_id = p.municipality_id and o.meeting_id = p.meeting_id and o.person_id = p.person_id
      where p.municipality_id = m.municipality_id and p.meeting_id = m.id and o.problem is null and to_tell(m, p, o) is not null);
    get diagnostics forgotten = row_count;
    return forgotten;
  end $$;
comment on function forget_meetings() is
  'Deletes the meetings that are off and those who were excused, once nobody is left to be told, in every municipality. How many meetings. Safe to repeat.';
revoke all on function forget_meetings() from public;
grant execute on function forget_meetings() to lydhoer_app;

create function end_its_meetings() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from meeting where municipality_id = old.municipality_id and about_id = old.id
      and starts_at + minutes * interval '1 minute' <= now();
    update meeting set cancelled_at = now(), changed_at = now(), sequence = sequence + 1, news_from = sequence + 1,
        wrapped_key = null, place_sealed = null
      where municipality_id = old.municipality_id and about_id = old.id and cancelled_at is null;
    update meeting set about_id = null where municipality_id = old.municipality_id and about_id = old.id;
    return null;
  end $$;
comment on function end_its_meetings() is
  'When what a meeting is for goes, the meeting is off, and where it was to be is forgotten, and what it was for; one that was held is deleted.';
revoke all on function end_its_meetings() from public;

create trigger end_its_meetings after delete on ear_session for each row execute function end_its_meetings();

create function whose_feed(in_hash bytea) returns table (municipality_id uuid, person_id uuid)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select c.municipality_id, c.person_id from own_calendar c
      where c.feed_hash = in_hash and exists (select from person_role r
        where r.municipality_id = c.municipality_id and r.person_id = c.person_id
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()));
  end $$;
comment on function whose_feed(bytea) is 'Whose feed has this secret (SHA-256), while they work here.';
revoke all on function whose_feed(bytea) from public;
grant execute on function whose_feed(bytea) to lydhoer_app;

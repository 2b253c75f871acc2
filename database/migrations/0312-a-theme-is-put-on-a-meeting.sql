-- What somebody keeps meeting is put on a meeting that there is: by anybody in it who reflects on talk, and taken off by them. Those in the
-- meeting who reflect see it there; a leader in it does not, as leaders see no theme, and no mail says it.

create table learning_theme_meeting (
  municipality_id uuid not null,
  theme_id uuid not null,
  meeting_id uuid not null,
  put_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, meeting_id, theme_id),
  foreign key (municipality_id, theme_id) references learning_theme on delete cascade,
  foreign key (municipality_id, meeting_id) references meeting on delete cascade,
  foreign key (municipality_id, put_by) references person on delete cascade
);
create index on learning_theme_meeting (municipality_id, theme_id);
create index on learning_theme_meeting (municipality_id, put_by);
comment on table learning_theme_meeting is 'That a theme was put on a meeting, and by whom: seen by those in the meeting who reflect on talk.';

insert into resting (table_name, ground, audiences) values ('learning_theme_meeting', 'work', '{inTheMeeting,reflects}');
select guard_table('learning_theme_meeting');

create policy "those in the meeting who reflect see its themes" on learning_theme_meeting for select
  using ((select reflects()) and meeting_id in (select in_the_meeting()));
grant select on learning_theme_meeting to lydhoer_app;
create policy "whoever reflects puts a theme on a meeting that they are in" on learning_theme_meeting for insert
  with check (put_by = (select me()) and (select reflects())
    and exists (select from meeting m where m.municipality_id = learning_theme_meeting.municipality_id
      and m.id = learning_theme_meeting.meeting_id and m.cancelled_at is null));
grant insert (municipality_id, theme_id, meeting_id, put_by) on learning_theme_meeting to lydhoer_app;
create policy "whoever put a theme on a meeting takes it off it" on learning_theme_meeting for delete using (put_by = (select me()));
grant delete on learning_theme_meeting to lydhoer_app;

-- Guidance on rights, duties and sanctions, and other guidance that shames, is a sheet of pictures and plain words that the worker makes for one
-- citizen and the two go through together. Where in the meeting it came is written down, so that people can learn what follows from it.
-- It may exist because it is part of the case; it is seen by the citizen and those who work with them today.

create table guidance_sheet (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  kind text not null check (kind in ('sanctions', 'jobGoal', 'repatriation', 'other')),
  lines_sealed bytea not null,
  made_by uuid not null,
  created_at timestamptz not null default now(),
  changed_at timestamptz,
  given_at timestamptz,
  placed text check (placed in ('first', 'midway', 'last')),
  submission_id uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, made_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, made_by) references staff,
  check ((given_at is null) = (placed is null))
);
create index on guidance_sheet (municipality_id, citizen_id, created_at);
comment on table guidance_sheet is
  'A sheet of pictures and plain words on duties, with the help offered beside each, made for one citizen; when it was gone through, and where in the meeting.';
comment on column guidance_sheet.lines_sealed is '`{ lines: { picture: string; duty: string; help: string }[] }`, filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values ('guidance_sheet', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('guidance_sheet');

create policy "the citizen and those who work with them see the sheet" on guidance_sheet for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen makes a sheet" on guidance_sheet for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and made_by = (select me()));
create policy "whoever works with the citizen changes it and says when it was given" on guidance_sheet for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()));
create policy "a sheet that was not given is thrown away" on guidance_sheet for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and given_at is null);
grant select, delete on guidance_sheet to lydhoer_app;
grant insert (municipality_id, id, citizen_id, kind, lines_sealed, made_by, submission_id) on guidance_sheet to lydhoer_app;
grant update (lines_sealed, changed_at, given_at, placed) on guidance_sheet to lydhoer_app;

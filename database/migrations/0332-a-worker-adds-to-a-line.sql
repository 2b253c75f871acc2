-- Own words are never rewritten, so a worker adds below them: an answer that need not wait for the meeting. It goes with the line that it is about.

create table agenda_addition (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  agenda_line_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, agenda_line_id, citizen_id) references agenda_line (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on agenda_addition (municipality_id, agenda_line_id);
create index on agenda_addition (municipality_id, citizen_id);
comment on table agenda_addition is
  'What one who works with a citizen added below a line of the agenda before the meeting, in their own name.';
comment on column agenda_addition.words_sealed is '`{ words: string }`, filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values ('agenda_addition', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('agenda_addition');

create policy "the citizen and those who work with them see what was added" on agenda_addition for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen adds in their own name" on agenda_addition for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and citizen_id <> (select me()));
create policy "whoever added it takes it off" on agenda_addition for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and written_by = (select me()));
grant select, delete on agenda_addition to lydhoer_app;
grant insert (municipality_id, id, citizen_id, agenda_line_id, written_by, words_sealed, submission_id) on agenda_addition to lydhoer_app;

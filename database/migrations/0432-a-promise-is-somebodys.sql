-- A promise of a plan may be a colleague's, who works with the citizen too, or another department's, by what it is called. Whose it is not, says so;
-- then it goes back to whoever wrote the line, and the citizen reads that it did. It may exist because the plan does, goes with it, and is seen by the
-- citizen and those who work with them today.

alter table plan_line drop constraint plan_line_does_check, add check (does in ('citizen', 'worker', 'department', 'other'));

create table plan_not_mine (
  municipality_id uuid not null,
  version_id uuid not null,
  line_id uuid not null,
  citizen_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (municipality_id, version_id, line_id),
  foreign key (municipality_id, version_id, citizen_id) references plan_version (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, version_id, line_id) references plan_line on delete cascade,
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, said_by) references staff
);
create index on plan_not_mine (municipality_id, citizen_id);
create index on plan_not_mine (municipality_id, said_by);
create index on plan_not_mine (municipality_id, version_id, citizen_id);
comment on table plan_not_mine is
  'That whoever a plan says has promised something says that the promise is not theirs; it goes back to whoever wrote the line. It is counted for nobody.';

insert into resting (table_name, ground, audiences) values ('plan_not_mine', 'work', '{citizenAndAssigned}');
select guard_table('plan_not_mine');

create policy "the citizen and those who work with them see whose a promise is not" on plan_not_mine for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whose promise it is says that it is not theirs" on plan_not_mine for insert to lydhoer_app
  with check (said_by = (select me()) and exists (select from plan_line l where l.municipality_id = plan_not_mine.municipality_id
    and l.version_id = plan_not_mine.version_id and l.line_id = plan_not_mine.line_id and l.promised_by = plan_not_mine.said_by));
create policy "whoever said it takes it back" on plan_not_mine for delete to lydhoer_app using (said_by = (select me()));
grant select, delete on plan_not_mine to lydhoer_app;
grant insert (municipality_id, version_id, line_id, citizen_id, said_by, said_at) on plan_not_mine to lydhoer_app;

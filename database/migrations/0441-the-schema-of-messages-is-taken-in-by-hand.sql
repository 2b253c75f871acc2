-- The schema of messages for Digital Post (MeMo) is in no public place that the program could take it from. A municipality that has it takes it in by hand, file
-- by file; messages are then checked by it.

create table memo_schema (
  municipality_id uuid not null,
  name text not null check (name ~ '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}\.xsd$'),
  content text not null check (length(content) between 1 and 600000),
  put_in_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, name),
  foreign key (municipality_id, put_in_by) references staff
);
create index on memo_schema (municipality_id, put_in_by);
comment on table memo_schema is
  'A file of the schema by which messages for Digital Post are checked, as the municipality took it in. It is a public standard: nothing of it is anybody''s.';
comment on column memo_schema.name is 'By which other files of the schema call it.';

insert into resting (table_name, ground, audiences) values ('memo_schema', 'work', '{house}');
select guard_table('memo_schema');
create policy "those of the house read the schema of messages" on memo_schema for select to lydhoer_app using ((select house()));
create policy "those of the house take a file of the schema in, in their own name" on memo_schema for insert to lydhoer_app
  with check (put_in_by = (select me()) and (select house()));
create policy "those of the house take a file of the schema away" on memo_schema for delete to lydhoer_app using ((select house()));
grant select, delete on memo_schema to lydhoer_app;
grant insert (municipality_id, name, content, put_in_by) on memo_schema to lydhoer_app;

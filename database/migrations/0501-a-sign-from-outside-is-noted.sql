-- Somebody from outside remarks, unasked, that something has changed: an auditor, a doctor, somebody new. It is noted in one line, with the day and the kind
-- of person who said it, and no name. All of the house reads it.

create table outside_sign (
  municipality_id uuid not null,
  id uuid not null,
  said_on date not null,
  source text not null check (source in ('auditor', 'doctor', 'newcomer', 'homeSupporter', 'employer', 'relative', 'department', 'politician', 'other')),
  words_sealed bytea not null,
  noted_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, noted_by) references staff
);
create index on outside_sign (municipality_id, said_on, id);
create index on outside_sign (municipality_id, noted_by);
comment on table outside_sign is 'What somebody from outside said unasked about a change, on a day, and which kind of person it was. Nobody is named.';
comment on column outside_sign.words_sealed is 'What was said, in one line, sealed under the master key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values ('outside_sign', 'work', '{house}', '{}', 'masterKey');
select guard_table('outside_sign');

create policy "the house reads what is said of it from outside" on outside_sign for select to lydhoer_app using ((select house()));
grant select on outside_sign to lydhoer_app;
create policy "those of the house note what they heard, in their own name" on outside_sign for insert to lydhoer_app
  with check ((select house()) and noted_by = (select me()));
grant insert (municipality_id, id, said_on, source, words_sealed, noted_by) on outside_sign to lydhoer_app;
create policy "whoever noted a sign deletes it" on outside_sign for delete to lydhoer_app using (noted_by = (select me()));
grant delete on outside_sign to lydhoer_app;

-- What all who work here know of a company, in one place: whom to talk with there, who of us has been in touch and about what kind of thing, what the
-- municipality and the company have agreed, what it gives to be there, and what to be careful about. A caution ends by itself on a day. Nothing of any citizen
-- stands in it, and nobody's calls are counted.

-- The list is by name, æ ø å last.
create index on company (municipality_id, name collate "da-x-icu", id);

create table company_contact (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, company_id) references company,
  foreign key (municipality_id, written_by) references staff
);
create index on company_contact (municipality_id, company_id, created_at);
create index on company_contact (municipality_id, written_by);
comment on table company_contact is 'Somebody at a company whom one talks with. Any who work here keep it up and take it out.';
comment on column company_contact.words_sealed is '`{ name: string; does: string; phone: string; mail: string }`, sealed under the master key; all but the name may be empty.';

create table company_call (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  on_day date not null,
  way text not null check (way in ('rang', 'visited', 'wrote', 'met')),
  about text not null check (about in ('newPlace', 'someoneThere', 'paidWork', 'agreement', 'other')),
  department_id uuid,
  ring_back_on date check (ring_back_on >= on_day),
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, company_id) references company,
  foreign key (municipality_id, department_id) references department,
  foreign key (municipality_id, written_by) references staff
);
create index on company_call (municipality_id, company_id, on_day desc, id);
create index on company_call (municipality_id, written_by, ring_back_on) where ring_back_on is not null;
create index on company_call (municipality_id, written_by);
create index on company_call (municipality_id, department_id);
comment on table company_call is 'That somebody here was in touch with a company, on a day and about what kind of thing, so that it is not rung by each in turn.';
comment on column company_call.department_id is 'From which department, where whoever it was works in one.';
comment on column company_call.ring_back_on is 'When they have said that they are in touch again; it waits for them until they have been.';
comment on column company_call.words_sealed is '`{ with: string; words: string }`, sealed under the master key; both may be empty.';

create table company_agreement (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, company_id) references company,
  foreign key (municipality_id, written_by) references staff
);
create index on company_agreement (municipality_id, company_id, from_on desc);
create index on company_agreement (municipality_id, written_by);
comment on table company_agreement is 'What the municipality and a company have agreed, from when and until when.';
comment on column company_agreement.words_sealed is '`{ words: string }`, sealed under the master key.';

create table company_said (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  kind text not null check (kind in ('value', 'climate', 'copes', 'needs')),
  words_sealed bytea not null,
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, company_id) references company,
  foreign key (municipality_id, written_by) references staff
);
create index on company_said (municipality_id, company_id, written_on desc);
create index on company_said (municipality_id, written_by);
comment on table company_said is
  'What is said of a company: what somebody new can give there, how it is to be there, what they cope with, and what they need of us. How it is to be there is told by somebody who was, without a name.';
comment on column company_said.words_sealed is 'Sealed under the master key.';

create table company_caution (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  why text not null check (why in ('freeLabour', 'promiseNotKept', 'notWell', 'notSafe', 'other')),
  words_sealed bytea not null,
  ends_on date not null,
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check (ends_on between written_on and written_on + 731),
  foreign key (municipality_id, company_id) references company,
  foreign key (municipality_id, written_by) references staff
);
create index on company_caution (municipality_id, company_id, ends_on);
create index on company_caution (municipality_id, written_by, ends_on);
comment on table company_caution is 'Something to be careful about at a company: a reason, who says so, since when, and the day on which it ends by itself.';
comment on column company_caution.ends_on is 'The last day on which others see it; whoever wrote it looks at it again before, and says anew how long it holds, or lets it end.';
comment on column company_caution.words_sealed is 'Sealed under the master key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('company_contact', 'work', '{knowsCompanies}', '{}', 'masterKey'),
  ('company_call', 'work', '{knowsCompanies}', '{}', 'masterKey'),
  ('company_agreement', 'work', '{knowsCompanies}', '{}', 'masterKey'),
  ('company_said', 'work', '{knowsCompanies}', '{}', 'masterKey'),
  ('company_caution', 'work', '{me,knowsCompanies}', '{}', 'masterKey');
select guard_table('company_contact'), guard_table('company_call'), guard_table('company_agreement'), guard_table('company_said'),
  guard_table('company_caution');

create policy "those who work here know whom to talk with" on company_contact for select to lydhoer_app using ((select knows_companies()));
grant select on company_contact to lydhoer_app;
create policy "those who work here write down whom to talk with, in their own name" on company_contact for insert to lydhoer_app
  with check ((select knows_companies()) and written_by = (select me()));
grant insert (municipality_id, id, company_id, words_sealed, written_by) on company_contact to lydhoer_app;
create policy "those who work here keep up whom to talk with" on company_contact for update to lydhoer_app using ((select knows_companies()));
grant update (words_sealed) on company_contact to lydhoer_app;
create policy "those who work here take out whom one talks with no more" on company_contact for delete to lydhoer_app using ((select knows_companies()));
grant delete on company_contact to lydhoer_app;

create policy "those who work here see who was in touch" on company_call for select to lydhoer_app using ((select knows_companies()));
grant select on company_call to lydhoer_app;
create policy "each writes down that they were in touch, from a department of theirs" on company_call for insert to lydhoer_app
  with check ((select knows_companies()) and written_by = (select me()) and (department_id is null or department_id in (select department())));
grant insert (municipality_id, id, company_id, on_day, way, about, department_id, ring_back_on, words_sealed, written_by) on company_call to lydhoer_app;
create policy "each takes out that they were in touch" on company_call for delete to lydhoer_app using (written_by = (select me()));
grant delete on company_call to lydhoer_app;

create policy "those who work here know what is agreed" on company_agreement for select to lydhoer_app using ((select knows_companies()));
grant select on company_agreement to lydhoer_app;
create policy "those who work here write down what is agreed, in their own name" on company_agreement for insert to lydhoer_app
  with check ((select knows_companies()) and written_by = (select me()));
grant insert (municipality_id, id, company_id, from_on, until_on, words_sealed, written_by) on company_agreement to lydhoer_app;
create policy "whoever wrote an agreement down says when it ends" on company_agreement for update to lydhoer_app using (written_by = (select me()));
grant update (until_on) on company_agreement to lydhoer_app;
create policy "whoever wrote an agreement down takes it out" on company_agreement for delete to lydhoer_app using (written_by = (select me()));
grant delete on company_agreement to lydhoer_app;

create policy "those who work here read what is said of a company" on company_said for select to lydhoer_app using ((select knows_companies()));
grant select on company_said to lydhoer_app;
create policy "those who work here write what is said of a company, in their own name" on company_said for insert to lydhoer_app
  with check ((select knows_companies()) and written_by = (select me()));
grant insert (municipality_id, id, company_id, kind, words_sealed, written_by) on company_said to lydhoer_app;
create policy "whoever wrote it takes it out" on company_said for delete to lydhoer_app using (written_by = (select me()));
grant delete on company_said to lydhoer_app;

create policy "those who work here see a caution until it ends" on company_caution for select to lydhoer_app
  using ((select knows_companies()) and ends_on >= today());
create policy "whoever wrote a caution sees that it has ended" on company_caution for select to lydhoer_app using (written_by = (select me()));
grant select on company_caution to lydhoer_app;
create policy "those who work here write a caution, in their own name" on company_caution for insert to lydhoer_app
  with check ((select knows_companies()) and written_by = (select me()));
grant insert (municipality_id, id, company_id, why, words_sealed, ends_on, written_by) on company_caution to lydhoer_app;
create policy "whoever wrote a caution says anew how long it holds" on company_caution for update to lydhoer_app using (written_by = (select me()));
grant update (ends_on, words_sealed) on company_caution to lydhoer_app;
create policy "whoever wrote a caution takes it out" on company_caution for delete to lydhoer_app using (written_by = (select me()));
grant delete on company_caution to lydhoer_app;

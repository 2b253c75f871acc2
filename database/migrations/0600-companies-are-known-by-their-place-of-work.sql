-- The places of work that the municipality knows: what stands of each in the public register of companies, or was written in by hand. It is told of companies
-- and of nobody's person. All who work here know them, so that a company is rung once; those who come to study, and those from outside, do not.

create function knows_companies(role text) returns boolean language sql immutable parallel safe
  return role = any (array['caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator', 'coordinator', 'teamLead', 'director']);
comment on function knows_companies(text) is 'Those who find places to work together with companies: all who work here; researchers come from outside.';
create function knows_companies() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where knows_companies(mine.role)); end $$;
comment on function knows_companies() is 'Audience knowsCompanies: does the person asking work here, where companies are known in common?';

alter table resting drop constraint resting_audiences_check;
alter table resting add constraint resting_audiences_check check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned', 'openedToMe',
  'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'inTheMeeting', 'theGuest', 'keepsTheLog', 'acrossMunicipalities',
  'knowsCompanies', 'program']);

create table company (
  municipality_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  cvr text check (cvr ~ '^[0-9]{8}$'),
  p_number text check (p_number ~ '^[0-9]{10}$'),
  industry_code text check (industry_code ~ '^[0-9]{6}$'),
  industry text check (length(industry) between 1 and 200),
  street text check (length(street) between 1 and 200),
  postcode text check (postcode ~ '^[0-9]{4}$'),
  town text check (length(town) between 1 and 100),
  closed_on date,
  source text not null check (source in ('register', 'byHand')),
  read_on date not null default danish_day(now()),
  added_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, p_number),
  check (source <> 'register' or p_number is not null),
  foreign key (municipality_id, added_by) references staff
);
create index on company (municipality_id, name, id);
create index on company (municipality_id, cvr) where cvr is not null;
create index on company (municipality_id, added_by);
comment on table company is 'A place of work: one production unit of a company, as in the public register, or written in by hand. Nothing of a person stands in it.';
comment on column company.cvr is 'The company''s number in the register; several places of work may have the same.';
comment on column company.p_number is 'The number of this place of work; null where it was written in by hand and nobody knows it.';
comment on column company.industry is 'The trade, in the register''s words.';
comment on column company.closed_on is 'When it closed: it stays, so that what is said of it stays.';
comment on column company.read_on is 'The day on which it was last read in a file from the register, or written.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values ('company', 'work', '{knowsCompanies}', '{}', null);
select guard_table('company');

create policy "those who work here know the companies" on company for select to lydhoer_app using ((select knows_companies()));
grant select on company to lydhoer_app;
create policy "those who work here bring companies in, in their own name" on company for insert to lydhoer_app
  with check ((select knows_companies()) and added_by = (select me()));
grant insert (municipality_id, id, name, cvr, p_number, industry_code, industry, street, postcode, town, closed_on, source, added_by) on company to lydhoer_app;
create policy "those who work here keep up what stands of a company" on company for update to lydhoer_app using ((select knows_companies()));
grant update (name, cvr, p_number, industry_code, industry, street, postcode, town, closed_on, source, read_on) on company to lydhoer_app;
create policy "whoever wrote a company in by hand takes it out, until something is said of it" on company for delete to lydhoer_app
  using (added_by = (select me()) and source = 'byHand');
grant delete on company to lydhoer_app;

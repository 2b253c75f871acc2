-- Citizens' pages can be read in easy Danish, Arabic and Ukrainian. A municipality switches each on, since nobody who has it as their mother tongue
-- has read the words; each citizen chooses, and is known by it. A row may exist because the municipality works with the citizen, and ends when it is
-- switched off; whoever signs in sees which there are.

create table tongue_open (
  municipality_id uuid not null,
  tongue text not null check (tongue in ('easy', 'ar', 'uk')),
  opened_at timestamptz not null default now(),
  opened_by uuid not null,
  primary key (municipality_id, tongue),
  foreign key (municipality_id, opened_by) references person
);
create index on tongue_open (municipality_id, opened_by);
comment on table tongue_open is
  'What citizens'' pages can be read in beside Danish and English, since when, and who at the keys switched it on. Without a row it is off.';

insert into resting (table_name, ground, audiences) values ('tongue_open', 'work', '{signedIn,atTheKeys}');
select guard_table('tongue_open');

create policy "whoever signs in sees what pages can be read in" on tongue_open for select to lydhoer_app using ((select signed_in()));
create policy "at the keys a tongue is switched on" on tongue_open for insert to lydhoer_app
  with check ((select at_the_keys()) and opened_by = (select me()));
create policy "at the keys a tongue is switched off" on tongue_open for delete to lydhoer_app using ((select at_the_keys()));
grant select, delete on tongue_open to lydhoer_app;
grant insert (municipality_id, tongue, opened_by) on tongue_open to lydhoer_app;

alter table person drop constraint person_language_check;
alter table person add check (language in ('da', 'en', 'easy', 'ar', 'uk'));
comment on column person.language is 'What somebody reads; a citizen, also a tongue that the municipality has switched on.';

create or replace function who_i_am() returns jsonb
  language plpgsql stable set search_path to 'lydhoer', 'pg_temp' as $$
  declare here uuid := current_municipality(); asking uuid := me(); found_person record; held jsonb; tongues jsonb := '[]';
  begin
    select p.display_name, p.kind, p.language, m.name into found_person
      from person p join municipality m on m.id = p.municipality_id
      where p.municipality_id = here and p.id = asking;
    if not found then return null; end if;
    select jsonb_agg(jsonb_build_object('role', r.role, 'departmentId', r.department_id, 'departmentName', d.name)
        order by r.valid_from, r.role)
      into held
      from person_role r
      left join department d on d.municipality_id = r.municipality_id and d.id = r.department_id
      where r.municipality_id = here and r.person_id = asking
        and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today());
    if found_person.kind = 'citizen' then
      select coalesce(jsonb_agg(t.tongue), '[]') into tongues from tongue_open t where t.municipality_id = here;
    end if;
    return jsonb_build_object('municipalityId', here, 'municipalityName', found_person.name, 'personId', asking,
      'displayName', found_person.display_name, 'kind', found_person.kind, 'roles', coalesce(held, '[]'::jsonb),
      'tongues', tongues, 'tongue', case when tongues ? found_person.language then found_person.language end);
  end $$;
comment on function who_i_am() is
  'The name of the person whom this transaction is for, with what they do here today; of a citizen also what pages can be read in, and what they have chosen of it. Null when there is nobody by that id.';

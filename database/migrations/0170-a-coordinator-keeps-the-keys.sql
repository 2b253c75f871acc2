-- Who is here, and who works with whom: written by a coordinator, who sees no talk by it. The rows may exist because the work needs
-- them; who sees them is as before, and besides the coordinator while standing at the keys (decision 076).

alter table resting drop constraint resting_audiences_check;
alter table resting add constraint resting_audiences_check check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned',
  'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'program']);
update resting set audiences = audiences || '{atTheKeys}'
  where table_name in ('person', 'person_role', 'case_assignment', 'department');

create function keeps_keys(role text) returns boolean language sql immutable parallel safe
  return role = any (array['coordinator']);
comment on function keeps_keys(text) is 'Those who write who is here and who works with whom.';

-- A coordinator also listens to passages and studies registers. So that names of citizens come along nowhere else, a transaction
-- says that it stands at the keys.
create function at_the_keys() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return coalesce(current_setting('lydhoer.at_keys', true), '') = 'on'
    and exists (select from roles_of(me()) mine where keeps_keys(mine.role)); end $$;
comment on function at_the_keys() is
  'Audience atTheKeys: does the person asking write who is here, and does this transaction say that it is for that (lydhoer.at_keys)?';

create function holds_conversations(who uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(who) theirs where converses(theirs.role)); end $$;
comment on function holds_conversations(uuid) is 'Does this person hold conversations with citizens today?';

-- ---- as what a colleague will sign in

create table staff_key (
  municipality_id uuid not null,
  person_id uuid not null,
  subject text not null check (subject ~ '^[!-~]{1,255}$'),
  primary key (municipality_id, person_id),
  unique (municipality_id, subject),
  foreign key (municipality_id, person_id) references staff on delete cascade
);
comment on table staff_key is
  'As what somebody who was written in before they came will sign in: the subject of the identity provider (OpenID Connect Core 1.0, 2). Gone once they have.';
insert into resting (table_name, ground, audiences) values ('staff_key', 'work', '{atTheKeys}');
select guard_table('staff_key');
create policy "at the keys one sees who is expected" on staff_key for select using ((select at_the_keys()));
grant select on staff_key to lydhoer_app;

create function signs_in(who uuid) returns boolean
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return at_the_keys() and exists (select from person_identity
      where municipality_id = current_municipality() and person_id = who);
  end $$;
comment on function signs_in(uuid) is
  'Asked at the keys: has this person signed in through the identity provider, which then says their name and roles?';
revoke all on function signs_in(uuid) from public;
grant execute on function signs_in(uuid) to lydhoer_app;

-- ---- seen and written at the keys

alter table department add column closed_on date;
comment on column department.closed_on is 'The first day on which it is closed; null while it is open.';

create policy "at the keys one sees who is here" on person for select using ((select at_the_keys()));

create policy "at the keys one sees who works with whom" on case_assignment for select using ((select at_the_keys()));
create policy "at the keys one says who works with whom, never oneself" on case_assignment for insert
  with check ((select at_the_keys()) and worker_id <> (select me()) and holds_conversations(worker_id));
grant insert (municipality_id, id, citizen_id, worker_id, valid_from, valid_to) on case_assignment to lydhoer_app;
create policy "at the keys an assignment that is not over is ended" on case_assignment for update
  using ((select at_the_keys()) and worker_id <> (select me()) and (valid_to is null or valid_to >= (select today())));

create policy "at the keys one says what somebody does who has not signed in" on person_role for insert
  with check ((select at_the_keys()) and person_id <> (select me()) and not signs_in(person_id)
    and (department_id is null or exists (select from department d where d.municipality_id = person_role.municipality_id
      and d.id = person_role.department_id and d.closed_on is null)));
grant insert (municipality_id, id, person_id, role, department_id, valid_from, valid_to) on person_role to lydhoer_app;
-- What the identity provider says has the last word: what has ended for somebody who signs in with it is begun again by signing in.
create policy "at the keys a role that is not over is ended" on person_role for update
  using ((select at_the_keys()) and person_id <> (select me())
    and (valid_to is null or valid_to > (select today()) or (valid_to = (select today()) and not signs_in(person_id))))
  with check (valid_to is null or valid_to >= (select today()));
grant update (valid_to) on person_role to lydhoer_app;

create policy "at the keys a department is opened" on department for insert with check ((select at_the_keys()));
grant insert (municipality_id, id, name) on department to lydhoer_app;
create policy "at the keys a department is renamed, and closed when nobody is in it" on department for update
  using ((select at_the_keys()))
  with check (closed_on is null or not exists (select from person_role r where r.municipality_id = department.municipality_id
    and r.department_id = department.id and (r.valid_to is null or r.valid_to > department.closed_on)));
grant update (name, closed_on) on department to lydhoer_app;

-- ---- people come in by their own door

create function must_be_at_the_keys() returns void
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    if not at_the_keys() then
      raise exception 'Only a coordinator at the keys does this' using errcode = 'insufficient_privilege';
    end if;
  end $$;
comment on function must_be_at_the_keys() is 'Refuses whoever does not stand at the keys.';
revoke all on function must_be_at_the_keys() from public;

create function citizens_by_number(in_hashes bytea[]) returns table (cpr_hash bytea, citizen_id uuid)
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform must_be_at_the_keys();
    return query select c.cpr_hash, c.citizen_id from citizen_cpr c
      where c.municipality_id = current_municipality() and c.cpr_hash = any (in_hashes);
  end $$;
comment on function citizens_by_number(bytea[]) is 'Which of these CPR numbers are here, for a coordinator; the numbers themselves are shown to none.';
revoke all on function citizens_by_number(bytea[]) from public;
grant execute on function citizens_by_number(bytea[]) to lydhoer_app;

create function register_citizens(in_ids uuid[], in_names text[], in_sealed bytea[], in_hashes bytea[]) returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality(); came uuid[]; one uuid;
  begin
    perform must_be_at_the_keys();
    with coming as (
      select c.* from unnest(in_ids, in_names, in_sealed, in_hashes) as c(id, name, sealed, hash)
      where not exists (select from citizen_cpr k where k.municipality_id = here and k.cpr_hash = c.hash)),
    named as (
      insert into person (municipality_id, id, kind, display_name) select here, id, 'citizen', name from coming returning id),
    numbered as (
      insert into citizen_cpr (municipality_id, citizen_id, cpr_sealed, cpr_hash) select here, id, sealed, hash from coming)
    select array_agg(id) into came from named;
    foreach one in array coalesce(came, '{}') loop
      perform log_access(one, null, 'case', 'registered');
    end loop;
    return coalesce(cardinality(came), 0);
  end $$;
comment on function register_citizens(uuid[], text[], bytea[], bytea[]) is
  'Registers those of these citizens whose CPR number is not here, as a coordinator, and says how many. Logged.';
revoke all on function register_citizens(uuid[], text[], bytea[], bytea[]) from public;
grant execute on function register_citizens(uuid[], text[], bytea[], bytea[]) to lydhoer_app;

create function colleagues_by_key(in_subjects text[]) returns table (subject text, person_id uuid)
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform must_be_at_the_keys();
    return query
      select k.subject, k.person_id from staff_key k
        where k.municipality_id = current_municipality() and k.subject = any (in_subjects)
      union select i.subject, i.person_id from person_identity i
        join staff s on s.municipality_id = i.municipality_id and s.person_id = i.person_id
        where i.municipality_id = current_municipality() and i.subject = any (in_subjects);
  end $$;
comment on function colleagues_by_key(text[]) is 'Which of these subjects of the identity provider are colleagues here, signed in or expected.';
revoke all on function colleagues_by_key(text[]) from public;
grant execute on function colleagues_by_key(text[]) to lydhoer_app;

create function expect_colleagues(in_ids uuid[], in_names text[], in_subjects text[]) returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality(); came integer;
  begin
    perform must_be_at_the_keys();
    with coming as (
      select c.* from unnest(in_ids, in_names, in_subjects) as c(id, name, subject)
      where not exists (select from colleagues_by_key(array[c.subject]))),
    named as (
      insert into person (municipality_id, id, kind, display_name) select here, id, 'staff', name from coming),
    working as (
      insert into staff (municipality_id, person_id) select here, id from coming)
    insert into staff_key (municipality_id, person_id, subject) select here, id, subject from coming;
    get diagnostics came = row_count;
    return came;
  end $$;
comment on function expect_colleagues(uuid[], text[], text[]) is
  'Writes in those of these colleagues who are not here, to be known by their subject when they sign in; says how many. They have no role by it.';
revoke all on function expect_colleagues(uuid[], text[], text[]) from public;
grant execute on function expect_colleagues(uuid[], text[], text[]) to lydhoer_app;

create function name_people(in_ids uuid[], in_names text[]) returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare named integer;
  begin
    perform must_be_at_the_keys();
    update person p set display_name = n.name from unnest(in_ids, in_names) as n(id, name)
      where p.municipality_id = current_municipality() and p.id = n.id and p.display_name <> n.name
        and (p.kind = 'citizen' or not signs_in(p.id));
    get diagnostics named = row_count;
    return named;
  end $$;
comment on function name_people(uuid[], text[]) is
  'Corrects names of citizens, and of colleagues who have not signed in; says how many were another.';
revoke all on function name_people(uuid[], text[]) from public;
grant execute on function name_people(uuid[], text[]) to lydhoer_app;

create function take_back_person(in_person uuid) returns boolean
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare here uuid := current_municipality();
  begin
    perform must_be_at_the_keys();
    if not exists (select from person where municipality_id = here and id = in_person and danish_day(created_at) = today())
      or exists (select from person_identity where municipality_id = here and person_id = in_person)
      or exists (select from person_key where municipality_id = here and person_id = in_person)
      or exists (select from citizen_key where municipality_id = here and citizen_id = in_person)
      or exists (select from conversation where municipality_id = here and in_person in (citizen_id, owner_id))
      or exists (select from case_assignment where municipality_id = here and in_person in (citizen_id, worker_id)
        and valid_to is distinct from valid_from)
    then
      return false;
    end if;
    delete from case_assignment where municipality_id = here and in_person in (citizen_id, worker_id);
    delete from person where municipality_id = here and id = in_person;
    return true;
  end $$;
comment on function take_back_person(uuid) is
  'Deletes somebody who was written in by mistake today: with nobody they work with, no talk and nothing of their own. Says whether it could.';
revoke all on function take_back_person(uuid) from public;
grant execute on function take_back_person(uuid) to lydhoer_app;

create function sign_out_without_role(in_person uuid) returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare ended integer;
  begin
    perform must_be_at_the_keys();
    delete from sign_in_session s using staff w
      where s.municipality_id = current_municipality() and s.person_id = in_person
        and w.municipality_id = s.municipality_id and w.person_id = s.person_id
        and not exists (select from roles_of(in_person));
    get diagnostics ended = row_count;
    return ended;
  end $$;
comment on function sign_out_without_role(uuid) is 'Ends the sessions of a colleague who has no role any more; says how many there were.';
revoke all on function sign_out_without_role(uuid) from public;
grant execute on function sign_out_without_role(uuid) to lydhoer_app;

-- A colleague whom a coordinator has written in before they came is that person when they sign in, and not another beside them.
-- What the provider says of their name and roles has the last word, as for everybody (decision 059).

create or replace function sign_in(
  in_municipality uuid, in_issuer text, in_subject text, in_kind text, in_name text, in_language text,
  in_roles jsonb, in_cpr_hash bytea default null) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare who uuid; home uuid; was text;
  begin
    perform set_config('lydhoer.duty', 'signIn', true);
    if in_issuer is distinct from current_setting('lydhoer.issuer', true)
      or in_subject is distinct from current_setting('lydhoer.subject', true) then
      raise exception 'Only the one who proved this identity may sign in with it' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(in_issuer || chr(31) || in_subject, 0));
    select i.person_id, i.municipality_id, p.kind into who, home, was
      from person_identity i join person p on p.municipality_id = i.municipality_id and p.id = i.person_id
      where i.issuer = in_issuer and i.subject = in_subject;
    if home <> in_municipality or (was = 'citizen' and in_kind = 'staff') then
      raise exception 'This identity belongs elsewhere' using errcode = 'insufficient_privilege';
    end if;
    if coalesce(was, in_kind) = 'staff' and (in_kind = 'citizen' or in_roles = '[]'::jsonb) then
      update person_role set valid_to = greatest(valid_from, today())
        where municipality_id = in_municipality and person_id = who and (valid_to is null or valid_to > today());
      delete from sign_in_session where municipality_id = in_municipality and person_id = who;
      return null;
    end if;
    if who is null and in_kind = 'citizen' then
      select citizen_id into who from citizen_cpr where municipality_id = in_municipality and cpr_hash = in_cpr_hash;
    end if;
    if who is null and in_kind = 'staff' then
      -- The key has served: from now on they are known by what the provider says.
      delete from staff_key where municipality_id = in_municipality and subject = in_subject returning person_id into who;
    end if;
    if who is null then
      insert into person (municipality_id, kind, display_name, language)
        values (in_municipality, in_kind, in_name, in_language) returning id into who;
      if in_kind = 'staff' then
        insert into staff (municipality_id, person_id) values (in_municipality, who);
      end if;
    else
      -- What the case system knows of a citizen stands; what the staff directory says of a colleague is news.
      update person set display_name = in_name
        where municipality_id = in_municipality and id = who and kind = 'staff' and display_name <> in_name;
    end if;
    if home is null then
      insert into person_identity (municipality_id, issuer, subject, person_id)
        values (in_municipality, in_issuer, in_subject, who);
    end if;
    if in_kind = 'staff' then
      update person_role r set valid_to = greatest(valid_from, today())
        where r.municipality_id = in_municipality and r.person_id = who and (r.valid_to is null or r.valid_to > today())
          and not exists (select from jsonb_to_recordset(in_roles) as n(role text, "departmentId" uuid)
            where n.role = r.role and n."departmentId" is not distinct from r.department_id);
      insert into person_role (municipality_id, person_id, role, department_id)
        select distinct in_municipality, who, n.role, n."departmentId"
        from jsonb_to_recordset(in_roles) as n(role text, "departmentId" uuid)
        where not exists (select from person_role r
          where r.municipality_id = in_municipality and r.person_id = who and r.role = n.role
            and n."departmentId" is not distinct from r.department_id
            and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()));
    end if;
    return who;
  end $$;
comment on function sign_in(uuid, text, text, text, text, text, jsonb, bytea) is
  'Who has proved to be this issuer''s subject: known, or welcomed. Staff roles become exactly in_roles [{role, departmentId}]; staff without any are not let in: null.';

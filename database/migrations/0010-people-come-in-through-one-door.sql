-- Nobody can write a person, an identity, a role or an assignment except through these two doors.

create function sign_in(
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
    if home <> in_municipality or was <> in_kind then
      raise exception 'This identity belongs elsewhere' using errcode = 'insufficient_privilege';
    end if;
    if who is null and in_kind = 'citizen' then
      select citizen_id into who from citizen_cpr where municipality_id = in_municipality and cpr_hash = in_cpr_hash;
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
  'Who has proved to be this issuer''s subject: known, or welcomed. Staff roles become exactly in_roles [{role, departmentId}].';
revoke all on function sign_in(uuid, text, text, text, text, text, jsonb, bytea) from public;
grant execute on function sign_in(uuid, text, text, text, text, text, jsonb, bytea) to lydhoer_app;

create function meet_citizen(in_name text, in_cpr_sealed bytea, in_cpr_hash bytea) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare who uuid; here uuid := current_municipality(); me uuid := current_person();
  begin
    perform set_config('lydhoer.duty', 'register', true);
    if not holds_role('caseworker', 'companyConsultant') then
      raise exception 'Only a frontline worker registers citizens' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(here::text || encode(in_cpr_hash, 'hex'), 0));
    select citizen_id into who from citizen_cpr where municipality_id = here and cpr_hash = in_cpr_hash;
    if who is null then
      insert into person (municipality_id, kind, display_name) values (here, 'citizen', in_name) returning id into who;
      insert into citizen_cpr (municipality_id, citizen_id, cpr_sealed, cpr_hash)
        values (here, who, in_cpr_sealed, in_cpr_hash);
    end if;
    if not exists (select from case_assignment where municipality_id = here and citizen_id = who and worker_id = me
        and (valid_to is null or valid_to > today())) then
      insert into case_assignment (municipality_id, citizen_id, worker_id) values (here, who, me);
    end if;
    perform log_access(who, null, 'case', 'registered');
    return who;
  end $$;
comment on function meet_citizen(text, bytea, bytea) is
  'The citizen with this CPR number, registered if new, and worked with from today by the worker who asks. Logged.';
revoke all on function meet_citizen(text, bytea, bytea) from public;
grant execute on function meet_citizen(text, bytea, bytea) to lydhoer_app;

create function log_access(in_citizen uuid, in_conversation uuid, in_purpose text, in_what text) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare entry uuid; here uuid := current_municipality(); me uuid := current_person();
  begin
    perform set_config('lydhoer.duty', 'log', true);
    if not is_staff() then
      raise exception 'Only staff are logged' using errcode = 'insufficient_privilege';
    end if;
    insert into access_log (municipality_id, citizen_id, conversation_id, purpose, what, role, department_id)
      select here, in_citizen, in_conversation, in_purpose, in_what, coalesce(r.role, 'none'), r.department_id
      from (select) as one left join lateral (
        select role, department_id from person_role
        where municipality_id = here and person_id = me
          and valid_from <= today() and (valid_to is null or valid_to > today())
        order by (role = 'researcher') = (in_purpose = 'research') desc, role limit 1) r on true
      returning id into entry;
    insert into access_log_actor (municipality_id, access_log_id, person_id) values (here, entry, me);
    return entry;
  end $$;
comment on function log_access(uuid, uuid, text, text) is
  'Notes that the person asking looks at something of a citizen''s. Role and department are looked up, not told.';
revoke all on function log_access(uuid, uuid, text, text) from public;
grant execute on function log_access(uuid, uuid, text, text) to lydhoer_app;

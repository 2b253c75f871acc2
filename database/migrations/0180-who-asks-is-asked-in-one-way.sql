-- Who asks was found in two transactions and six statements before each page. Now one function says whose session it is and what they do
-- here today, and the rest of the transaction is for that person. It reads as the one who asks, under the same policies as before.

create function who_i_am() returns jsonb
  language plpgsql stable set search_path to 'lydhoer', 'pg_temp' as $$
  declare here uuid := current_municipality(); asking uuid := me(); found_person record; held jsonb;
  begin
    select p.display_name, p.kind, m.name into found_person
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
    return jsonb_build_object('municipalityId', here, 'municipalityName', found_person.name, 'personId', asking,
      'displayName', found_person.display_name, 'kind', found_person.kind, 'roles', coalesce(held, '[]'::jsonb));
  end $$;
comment on function who_i_am() is
  'The name of the person whom this transaction is for, with what they do here today; null when there is nobody by that id.';

create function who_asks(in_token text, in_now timestamptz, in_idle_minutes double precision) returns jsonb
  language plpgsql set search_path to 'lydhoer', 'pg_temp' as $$
  declare
    idle interval := in_idle_minutes * interval '1 minute';
    hash bytea := decode(in_token, 'hex');
    session sign_in_session;
    asker jsonb;
  begin
    perform set_config('lydhoer.municipality_id', '', true), set_config('lydhoer.person_id', '', true),
      set_config('lydhoer.municipality_slug', '', true), set_config('lydhoer.issuer', '', true),
      set_config('lydhoer.subject', '', true), set_config('lydhoer.session_token_hash', in_token, true);
    -- Seen so long after now: by a clock that was ahead then, and would keep it open until it is that late.
    select * into session from sign_in_session
      where token_hash = hash and absolute_end > in_now and last_seen_at > in_now - idle and last_seen_at < in_now + idle;
    if not found then return null; end if;
    -- Once a minute is enough to tell idle from awake, and spares a write on every request. The row stays locked until the page is
    -- done, so another page of the same session does not wait for it, but leaves it to the first.
    if in_now - session.last_seen_at > interval '1 minute' then
      perform from sign_in_session where token_hash = hash for no key update skip locked;
      if found then update sign_in_session set last_seen_at = in_now where token_hash = hash; end if;
    end if;
    perform set_config('lydhoer.session_token_hash', '', true),
      set_config('lydhoer.municipality_id', session.municipality_id::text, true),
      set_config('lydhoer.person_id', session.person_id::text, true);
    asker := who_i_am();
    if asker is null then
      perform set_config('lydhoer.municipality_id', '', true), set_config('lydhoer.person_id', '', true);
    end if;
    return asker;
  end $$;
comment on function who_asks(text, timestamptz, double precision) is
  'Whose session it is, by a hash of its token, unless it is over or has been idle: who_i_am of them. The rest of the transaction is for them.';

-- Looking again at the same thing within a quarter of an hour is the same reading. That is decided here, by the lines that have
-- been committed: a page that fails takes its line with it, and the next look writes it again (decision 058).

create or replace function log_access(in_citizen uuid, in_conversation uuid, in_purpose text, in_what text) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare entry uuid; here uuid := current_municipality(); me uuid := current_person();
  begin
    perform set_config('lydhoer.duty', 'log', true);
    if not is_staff() then
      raise exception 'Only staff are logged' using errcode = 'insufficient_privilege';
    end if;
    select l.id into entry
      from access_log l join access_log_actor a on a.municipality_id = l.municipality_id and a.access_log_id = l.id
      where l.municipality_id = here and l.citizen_id = in_citizen and l.at > now() - interval '15 minutes'
        and l.conversation_id is not distinct from in_conversation and l.purpose = in_purpose and l.what = in_what
        and a.person_id = me
      limit 1;
    if found then return entry; end if;
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
  'Notes that the person asking looks at something of a citizen''s; the line of the last quarter of an hour, where it says the same. Role and department are looked up, not told.';

-- So that whoever looks at figures can tell whether they are written down already.
create policy "whoever looked sees that they did" on data_set_access for select
  using (person_id = (select current_person())
    and exists (select from data_set d where d.municipality_id = data_set_access.municipality_id
      and d.id = data_set_access.data_set_id));

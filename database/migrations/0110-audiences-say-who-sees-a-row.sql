-- Who sees a row is said by a function with the name of an audience; policies call it once per statement, as (select me()).
-- Which roles do what is said once, too. Nobody sees more or less than before.

-- ---- who asks
-- In PL/pgSQL so that they are not unfolded: read anew by the planner in every policy that calls them, they were a third of the time
-- that planning takes.

alter function current_person() rename to me;
create or replace function me() returns uuid
  language plpgsql stable parallel safe set search_path = lydhoer, pg_temp
  as $$ begin return nullif(current_setting('lydhoer.person_id', true), '')::uuid; end $$;
comment on function me() is 'Audience me: the person asking, as the only one whom a row names; null for someone who has not signed in.';
create function current_person() returns uuid
  language plpgsql stable parallel safe set search_path = lydhoer, pg_temp
  as $$ begin return me(); end $$;
comment on function current_person() is 'The person whom this transaction is for; null for someone who has not signed in.';
create or replace function current_municipality() returns uuid
  language plpgsql stable parallel safe set search_path = lydhoer, pg_temp
  as $$ begin return nullif(current_setting('lydhoer.municipality_id', true), '')::uuid; end $$;
create or replace function today() returns date
  language plpgsql stable parallel safe set search_path = lydhoer, pg_temp
  as $$ begin return (now() at time zone 'Europe/Copenhagen')::date; end $$;

-- ---- which roles do what

create function is_colleague(role text) returns boolean language sql immutable parallel safe
  return role in ('caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator', 'coordinator');
comment on function is_colleague(text) is 'Those who listen to each other''s talk, once it is shared with them.';
create function converses(role text) returns boolean language sql immutable parallel safe
  return role in ('caseworker', 'companyConsultant');
comment on function converses(text) is 'Those who hold conversations with citizens: frontline workers.';
create function reflects(role text) returns boolean language sql immutable parallel safe
  return is_colleague(role) or role in ('researcher', 'partner');
comment on function reflects(text) is 'Those who reflect together on talk.';
create function leads(role text) returns boolean language sql immutable parallel safe
  return role in ('teamLead', 'director', 'politician');
comment on function leads(text) is 'Those who lead, and to whom no talk is shown.';
create function studies(role text) returns boolean language sql immutable parallel safe
  return role in ('researcher', 'coordinator');
comment on function studies(text) is 'Those who study registers.';
create function is_of_the_house(role text) returns boolean language sql immutable parallel safe
  return is_colleague(role) or role in ('teamLead', 'director', 'researcher');
comment on function is_of_the_house(text) is 'Those who have colleagues here; politicians, employers and partners come from outside.';

create function roles_of(who uuid) returns table (role text, department_id uuid) language sql stable
  begin atomic
    select r.role, r.department_id from person_role r
      where r.municipality_id = current_municipality() and r.person_id = who
        and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today());
  end;
comment on function roles_of(uuid) is 'What this person does here today, and where.';

create function converses() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where converses(mine.role)); end $$;
comment on function converses() is 'Does the person asking hold conversations with citizens?';
create function studies() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where studies(mine.role)); end $$;
comment on function studies() is 'Does the person asking study registers?';
create or replace function studies_registers(who uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(who) theirs where studies(theirs.role)); end $$;
create or replace function may_receive(recipient uuid, for_purpose text) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return (select
    bool_or(case for_purpose when 'research' then theirs.role = 'researcher' else is_colleague(theirs.role) end)
      and not bool_or(leads(theirs.role))
    from roles_of(recipient) theirs); end $$;
comment on function may_receive(uuid, text) is
  'May this person have passages shared with them for this purpose today? Never a leader. The only word on it.';

-- ---- audiences

create function we_two() returns uuid
  language plpgsql stable parallel safe set search_path = lydhoer, pg_temp
  as $$ begin return me(); end $$;
comment on function we_two() is 'Audience weTwo: the person asking, as one of the two whom a row names.';

create function citizen_and_assigned() returns setof uuid
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return next me();
    return query select a.citizen_id from case_assignment a
      where a.municipality_id = current_municipality() and a.worker_id = me()
        and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today());
  end $$;
comment on function citizen_and_assigned() is
  'Audience citizenAndAssigned: the citizens whose matters the person asking sees: themselves, and those they work with today.';

create function department() returns setof uuid
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return query select mine.department_id from roles_of(me()) mine where is_of_the_house(mine.role);
  end $$;
comment on function department() is 'Audience department: the departments in which the person asking works today.';

create function house() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where is_of_the_house(mine.role)); end $$;
comment on function house() is 'Audience house: has the person asking colleagues here?';

create function partnership() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return is_staff(); end $$;
comment on function partnership() is
  'Audience partnership: has the person asking a key to the house, as a colleague or from outside (employer, partner, politician)?';

create function reflects() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where reflects(mine.role)); end $$;
comment on function reflects() is 'Audience reflects: does the person asking reflect on talk together with others?';

create function signed_in() returns boolean
  language plpgsql stable parallel safe set search_path = lydhoer, pg_temp
  as $$ begin return me() is not null; end $$;
comment on function signed_in() is 'Audience signedIn: has anybody signed in? Citizens have, too.';

create function at_the_door(what text) returns text
  language plpgsql stable parallel safe set search_path = lydhoer, pg_temp
  as $$ begin return nullif(current_setting('lydhoer.' || what, true), ''); end $$;
comment on function at_the_door(text) is
  'Audience atTheDoor: what someone who has not signed in can prove or knows: issuer and subject, session_token_hash, municipality_slug.';

create function program() returns boolean
  language plpgsql stable parallel safe set search_path = lydhoer, pg_temp
  as $$ begin return current_municipality() is null; end $$;
comment on function program() is 'Audience program: nobody in particular, on the nightly round through every municipality.';

-- ---- a table behind policies

create function within_one_municipality(guarded regclass) returns void
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    execute format('create policy "within one municipality" on %s as restrictive for all to lydhoer_app
      using (municipality_id = (select current_municipality()))', guarded);
  end $$;
comment on function within_one_municipality(regclass) is 'Lets other policies open nothing but rows of the municipality that asks.';

create function guard_table(guarded regclass) returns void
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy "the owner, on duty only" on %s for all to lydhoer_owner
      using ((select on_duty())) with check ((select on_duty()))', guarded);
    if (select audiences <> '{}' from resting where table_name = guarded::text) then
      perform within_one_municipality(guarded);
    end if;
  end $$;
comment on function guard_table(regclass) is
  'Row level security on a new table, whose row in resting comes first: forced, the owner on duty only, and within one municipality '
  'unless its rows are seen only through another table''s.';
revoke all on function within_one_municipality(regclass), guard_table(regclass) from public;

-- ---- the policies that there are: the municipality is said once a table, and who sees a row by its audience

select within_one_municipality(table_name::regclass) from resting
  where audiences <> '{}' and not audiences && '{atTheDoor,program}' and table_name <> 'resting';

alter policy "its people and whoever knows its address read it" on municipality
  using (id = (select current_municipality()) or slug = (select at_the_door('municipality_slug')));
alter policy "found by issuer and subject" on person_identity
  using (issuer = (select at_the_door('issuer')) and subject = (select at_the_door('subject')));
alter policy "found by whoever holds the token" on sign_in_session
  using (token_hash = (select decode(at_the_door('session_token_hash'), 'hex')) and absolute_end > now());
alter policy "each sees their own sessions" on sign_in_session
  using (municipality_id = (select current_municipality()) and person_id = (select me()));
alter policy "begun by whoever holds the token" on sign_in_session
  with check (municipality_id = (select current_municipality())
    and token_hash = (select decode(at_the_door('session_token_hash'), 'hex')));
alter policy "kept alive by whoever holds the token" on sign_in_session
  using (token_hash = (select decode(at_the_door('session_token_hash'), 'hex')));
alter policy "ended by whoever holds the token" on sign_in_session
  using (token_hash = (select decode(at_the_door('session_token_hash'), 'hex')));
alter policy "each signs out everywhere" on sign_in_session
  using (municipality_id = (select current_municipality()) and person_id = (select me()));
drop function session_token_hash();
alter policy "the program sees which files to remove" on erased_object
  using (municipality_id = (select current_municipality()) or (select program()));
alter policy "the program ticks off a removed file" on erased_object
  using (municipality_id = (select current_municipality()) or (select program()));
alter policy "the program itself reads what has ended, and nobody of a municipality" on withdrawal
  using ((select program()));
alter policy "whoever has signed in sees what rests on what" on resting using ((select signed_in()));
alter policy "whoever has signed in reads the departments" on department using ((select signed_in()));

alter policy "each worker sees that they work here" on staff using (person_id = (select me()));
alter policy "colleagues see each other's roles" on person_role
  using (person_id = (select me()) or (select partnership()));
drop policy "each sees themselves" on person;
alter policy "the worker sees the citizens they work with" on person
  rename to "each sees themselves, and the citizens they work with";
alter policy "colleagues see each other" on person using (kind = 'staff' and (select house()));
alter policy "each sees themselves, and the citizens they work with" on person using (id in (select citizen_and_assigned()));
alter policy "each chooses their own language" on person using (id = (select me()));
alter policy "the worker and the citizen see their own assignment" on case_assignment
  using ((select we_two()) in (worker_id, citizen_id));
alter policy "the worker ends an assignment" on case_assignment
  using (worker_id = (select me()) and valid_to is null) with check (valid_to is not null);
drop policy "the citizen sees their own number" on citizen_cpr;
alter policy "the worker sees the numbers of citizens they work with" on citizen_cpr
  rename to "the citizen and those who work with them see the number";
alter policy "the citizen and those who work with them see the number" on citizen_cpr
  using (citizen_id in (select citizen_and_assigned()));
alter policy "the citizen sees who looked" on access_log using (citizen_id = (select me()));
alter policy "the citizen sees what was erased" on consent_receipt using (citizen_id = (select me()));
alter policy "whoever had it sees that it is gone" on gone_notice
  using (person_id = (select me()) and until >= (select today()));

drop policy "the citizen sees conversations with them" on conversation;
alter policy "the owner sees their conversations" on conversation rename to "owner and citizen see their conversations";
alter policy "owner and citizen see their conversations" on conversation
  using ((select we_two()) in (owner_id, citizen_id));
alter policy "a frontline worker registers a conversation with their citizen" on conversation
  with check (owner_id = (select me()) and (select converses()) and citizen_id in (select citizen_and_assigned()));
alter policy "the owner corrects kind and date" on conversation using (owner_id = (select me()));
drop policy "the citizen sees what they agreed to" on consent;
alter policy "the owner sees what was agreed" on consent rename to "owner and citizen see what was agreed";
alter policy "owner and citizen see what was agreed" on consent using ((select we_two()) in (owner_id, citizen_id));
alter policy "the owner writes down what was agreed" on consent
  with check (owner_id = (select me()) and state in ('given', 'refused'));
alter policy "the owner writes down a new agreement" on consent
  using (owner_id = (select me()) and (state <> 'given' or stands_until >= (select today()))) with check (state = 'given');

alter policy "owner and citizen have the key" on conversation_key
  using ((select we_two()) in (owner_id, citizen_id) and ground_until >= (select today()));
alter policy "the owner makes the key" on conversation_key
  with check (owner_id = (select me()) and ground_until >= (select today()));
alter policy "the owner replaces the key until the names are out" on conversation_key
  using (owner_id = (select me()) and ground_until >= (select today())
    and not exists (select from transcript t where t.municipality_id = conversation_key.municipality_id
      and t.conversation_id = conversation_key.conversation_id and t.confirmed_at is not null));
alter policy "the owner sees the transcript" on transcript
  using (owner_id = (select we_two()) and ground_until >= (select today()));
alter policy "the citizen sees the transcript when names are out" on transcript
  using (citizen_id = (select we_two()) and confirmed_at is not null and ground_until >= (select today()));
alter policy "the owner adds a transcript" on transcript
  with check (owner_id = (select me()) and ground_until >= (select today()));
alter policy "the owner confirms once" on transcript
  using (owner_id = (select me()) and confirmed_at is null and ground_until >= (select today()))
  with check (confirmed_by is null or confirmed_by = (select me()));
alter policy "the owner removes a transcript" on transcript using (owner_id = (select me()));
alter policy "only the owner has a draft" on transcript_draft
  using (owner_id = (select me()) and ground_until >= (select today()));
alter policy "only the owner works with the names" on name_mention
  using (owner_id = (select me()) and exists (select from transcript t where t.municipality_id = name_mention.municipality_id
    and t.conversation_id = name_mention.conversation_id and t.owner_id = (select me())));
alter policy "owner and citizen hear the sound" on recording
  using ((select we_two()) in (owner_id, citizen_id) and ground_until >= (select today()));
alter policy "the owner adds sound" on recording with check (owner_id = (select me()) and ground_until >= (select today()));
alter policy "the owner measures the sound" on recording using (owner_id = (select me()) and ground_until >= (select today()));
alter policy "the owner removes the sound" on recording using (owner_id = (select me()));

drop policy "the citizen sees which passages were chosen" on passage;
alter policy "the owner sees their passages" on passage rename to "owner and citizen see which passages were chosen";
alter policy "owner and citizen see which passages were chosen" on passage
  using ((select we_two()) in (owner_id, citizen_id) and ground_until >= (select today()));
alter policy "the owner chooses a passage" on passage
  with check (owner_id = (select me()) and ground_until >= (select today()));
alter policy "the owner drops a passage" on passage using (owner_id = (select me()));
alter policy "the owner sees what they shared" on passage_share using (owner_id = (select we_two()));
alter policy "the recipient sees what is shared with them" on passage_share
  using (with_person_id = (select we_two()) and until >= (select today()) and stands_until >= (select today())
    and ground_until >= (select today())
    and case purpose when 'research' then (select may_receive(we_two(), 'research'))
      else (select may_receive(we_two(), 'colleagues')) end);
alter policy "the owner shares a confirmed passage" on passage_share
  with check (owner_id = (select me()) and until >= (select today()) and stands_until >= (select today())
    and ground_until >= (select today()) and may_receive(with_person_id, purpose)
    and exists (select from transcript t where t.municipality_id = passage_share.municipality_id
      and t.conversation_id = passage_share.conversation_id and t.confirmed_at is not null));
alter policy "the owner changes until when" on passage_share using (owner_id = (select me()));
alter policy "the owner takes a share back" on passage_share using (owner_id = (select me()));
alter policy "the citizen sees with which role it was shared" on share_notice using (citizen_id = (select me()));

alter policy "the author reads what they wrote" on noticing
  using (author_id = (select me()) and ground_until >= (select today()) and stands_until >= (select today()));
alter policy "the owner reads what is shared about their conversation" on noticing
  using (owner_id = (select me()) and shared_at is not null
    and ground_until >= (select today()) and stands_until >= (select today()));
alter policy "whoever sees the turns notices" on noticing
  with check (author_id = (select me())
    and (exists (select from transcript t where t.municipality_id = noticing.municipality_id
          and t.conversation_id = noticing.conversation_id and t.owner_id = noticing.owner_id
          and t.owner_id = (select me()) and t.confirmed_at is not null)
      or exists (select from passage_share s where s.municipality_id = noticing.municipality_id
          and s.passage_id = noticing.passage_id and s.conversation_id = noticing.conversation_id
          and s.owner_id = noticing.owner_id and s.with_person_id = (select me()))));
alter policy "the author rewrites and shares" on noticing
  using (author_id = (select me()) and ground_until >= (select today()) and stands_until >= (select today()));
alter policy "the author deletes" on noticing using (author_id = (select me()));

alter policy "those who reflect read the codes" on code using ((select reflects()));
alter policy "those who reflect make codes" on code with check (made_by = (select me()) and (select reflects()));
alter policy "whoever made a code removes it" on code using (made_by = (select me()));
alter policy "the author reads their codes" on coded_span
  using (author_id = (select me()) and ground_until >= (select today()) and stands_until >= (select today()));
alter policy "the owner reads codes shared about their conversation" on coded_span
  using (owner_id = (select me()) and shared_at is not null
    and ground_until >= (select today()) and stands_until >= (select today()));
alter policy "whoever sees the turns codes them" on coded_span
  with check (author_id = (select me())
    and (exists (select from transcript t where t.municipality_id = coded_span.municipality_id
          and t.conversation_id = coded_span.conversation_id and t.owner_id = coded_span.owner_id
          and t.owner_id = (select me()) and t.confirmed_at is not null)
      or exists (select from passage_share s where s.municipality_id = coded_span.municipality_id
          and s.passage_id = coded_span.passage_id and s.conversation_id = coded_span.conversation_id
          and s.owner_id = coded_span.owner_id and s.with_person_id = (select me()))));
alter policy "the author answers anew and shares" on coded_span
  using (author_id = (select me()) and ground_until >= (select today()) and stands_until >= (select today()));
alter policy "the author takes a code off" on coded_span using (author_id = (select me()));

alter policy "the owner sees sessions on their passages" on ear_session
  using (owner_id = (select me()) and ground_until >= (select today()));
alter policy "the owner opens a session" on ear_session
  with check (owner_id = (select me()) and ground_until >= (select today())
    and exists (select from passage p where p.municipality_id = ear_session.municipality_id
      and p.id = ear_session.passage_id and p.conversation_id = ear_session.conversation_id and p.owner_id = (select me())));
alter policy "owner and facilitator move through the phases" on ear_session
  using ((select me()) in (owner_id, facilitator_id) and ground_until >= (select today()));
alter policy "the owner calls a session off" on ear_session using (owner_id = (select me()));
alter policy "each says when they are ready" on ear_session_participant using (person_id = (select me()));

alter policy "its owner and its users see who may use a data set" on data_set_user
  using ((select we_two()) in (person_id, owner_id) and (select studies()));
alter policy "the owner lets a researcher or a coordinator use it" on data_set_user
  with check (owner_id = (select me()) and studies_registers(person_id));
alter policy "the owner takes the use back" on data_set_user using (owner_id = (select me()));
alter policy "a researcher or a coordinator brings a data set in" on data_set
  with check (owner_id = (select me()) and (select studies()));
alter policy "the owner deletes a data set" on data_set using (owner_id = (select me()));
alter policy "owner and readers see who reads a study" on study_reader
  using ((select we_two()) in (person_id, owner_id) and (select studies()));
alter policy "the owner shares a study" on study_reader with check (owner_id = (select me()));
alter policy "the owner takes a shared study back" on study_reader using (owner_id = (select me()));
alter policy "a study is computed for its owner" on study using (owner_id = (select me()));
alter policy "the owner deletes a study" on study using (owner_id = (select me()));

-- ---- the one function that listed roles

create or replace function meet_citizen(in_name text, in_cpr_sealed bytea, in_cpr_hash bytea) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare who uuid; here uuid := current_municipality(); asking uuid := me();
  begin
    perform set_config('lydhoer.duty', 'register', true);
    if not converses() then
      raise exception 'Only a frontline worker registers citizens' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(here::text || encode(in_cpr_hash, 'hex'), 0));
    select citizen_id into who from citizen_cpr where municipality_id = here and cpr_hash = in_cpr_hash;
    if who is null then
      insert into person (municipality_id, kind, display_name) values (here, 'citizen', in_name) returning id into who;
      insert into citizen_cpr (municipality_id, citizen_id, cpr_sealed, cpr_hash)
        values (here, who, in_cpr_sealed, in_cpr_hash);
    end if;
    if not exists (select from case_assignment where municipality_id = here and citizen_id = who and worker_id = asking
        and (valid_to is null or valid_to > today())) then
      insert into case_assignment (municipality_id, citizen_id, worker_id) values (here, who, asking);
    end if;
    perform log_access(who, null, 'case', 'registered');
    return who;
  end $$;
drop function holds_role(text[]);

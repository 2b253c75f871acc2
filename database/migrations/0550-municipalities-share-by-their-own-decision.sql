-- Municipalities share with each other what they decide to share, thing by thing. A partnership is nothing but its members: nobody owns it, and whoever began
-- it may leave as all others may. What crosses is a copy of the house's words as they stood, made by somebody who speaks for the municipality; it hangs on
-- the thing at home and on the seat in the partnership by cascading foreign keys, so that deleting at home, taking back and leaving end it in the same moment.
-- Whose decision it was, and which row at home it is, never cross.

alter table resting drop constraint resting_audiences_check;
alter table resting add constraint resting_audiences_check check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned', 'openedToMe',
  'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'inTheMeeting', 'theGuest', 'keepsTheLog', 'acrossMunicipalities', 'program']);

create function speaks_outward(role text) returns boolean language sql immutable parallel safe
  return role = any (array['coordinator', 'director']);
comment on function speaks_outward(text) is 'Those who decide what their municipality shares with others, and whether it is in a partnership.';
create function speaks_outward(who uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(who) theirs where speaks_outward(theirs.role)); end $$;
comment on function speaks_outward(uuid) is 'Does this person decide today what their municipality shares with others?';

create table partnership_member (
  municipality_id uuid not null references municipality,
  partnership_id uuid not null,
  municipality_name text not null check (length(municipality_name) between 1 and 100),
  name_sealed bytea not null,
  agreed_as text not null check (agreed_as in ('coordinator', 'director')),
  member_since date not null default danish_day(now()),
  primary key (municipality_id, partnership_id)
);
create index on partnership_member (partnership_id);
comment on table partnership_member is
  'A municipality that is in a partnership, by its own yes. Those in it see each other; the row goes when it leaves, and with it all that it shared there.';
comment on column partnership_member.municipality_name is 'What the municipality was called when it said yes.';
comment on column partnership_member.name_sealed is 'What the partnership is called, sealed with a key of the partnership drawn from the master key.';
comment on column partnership_member.agreed_as is 'What whoever said yes was here; never who it was.';

create table partnership_left (
  municipality_id uuid not null references municipality,
  id uuid not null default gen_random_uuid(),
  partnership_id uuid not null,
  municipality_name text not null,
  name_sealed bytea not null,
  left_on date not null default danish_day(now()),
  primary key (municipality_id, id)
);
create index on partnership_left (municipality_id, left_on);
create index on partnership_left (partnership_id);
comment on table partnership_left is 'That a municipality has left a partnership, and when. Nothing else of it stays.';
comment on column partnership_left.name_sealed is 'What the partnership is called, sealed with its key.';

create table partnership_invitation (
  municipality_id uuid not null,
  id uuid not null,
  partnership_id uuid not null,
  code_hash bytea not null check (length(code_hash) = 32),
  code_sealed bytea not null,
  made_by uuid not null,
  until date not null default danish_day(now()) + 14,
  primary key (municipality_id, id),
  unique (code_hash),
  foreign key (municipality_id, partnership_id) references partnership_member on delete cascade,
  foreign key (municipality_id, made_by) references staff on delete cascade
);
create index on partnership_invitation (municipality_id, partnership_id);
create index on partnership_invitation (municipality_id, made_by);
comment on table partnership_invitation is
  'A code that one other municipality may say yes by, once and within fourteen days. So nobody sees which municipalities there are. Gone when it has been used.';
comment on column partnership_invitation.code_hash is 'SHA-256 of the code, by which join_partnership finds it.';
comment on column partnership_invitation.code_sealed is 'The code, sealed under the master key, for whoever made it to read aloud.';

create table partnership_share (
  municipality_id uuid not null,
  id uuid not null,
  partnership_id uuid not null,
  loop_id uuid,
  finding_id uuid,
  resource_id uuid,
  joint_experiment_id uuid,
  shared_by uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, id, partnership_id),
  unique (municipality_id, partnership_id, loop_id),
  unique (municipality_id, partnership_id, finding_id),
  unique (municipality_id, partnership_id, resource_id),
  unique (municipality_id, partnership_id, joint_experiment_id),
  check (num_nonnulls(loop_id, finding_id, resource_id, joint_experiment_id) = 1),
  foreign key (municipality_id, partnership_id) references partnership_member on delete cascade,
  foreign key (municipality_id, loop_id) references loop on delete cascade,
  foreign key (municipality_id, finding_id) references finding on delete cascade,
  foreign key (municipality_id, resource_id) references resource on delete cascade,
  foreign key (municipality_id, joint_experiment_id) references joint_experiment on delete cascade,
  foreign key (municipality_id, shared_by) references staff
);
create index on partnership_share (municipality_id, loop_id) where loop_id is not null;
create index on partnership_share (municipality_id, finding_id) where finding_id is not null;
create index on partnership_share (municipality_id, resource_id) where resource_id is not null;
create index on partnership_share (municipality_id, joint_experiment_id) where joint_experiment_id is not null;
create index on partnership_share (municipality_id, shared_by);
comment on table partnership_share is 'That the house shares one of its things in a partnership, and who decided it. It is the house''s own and never crosses.';

create table partnership_thing (
  municipality_id uuid not null,
  share_id uuid not null,
  partnership_id uuid not null,
  kind text not null check (kind in ('loop', 'finding', 'resource', 'jointExperiment')),
  words_sealed bytea not null,
  shared_as text not null check (shared_as in ('coordinator', 'director')),
  shared_on date not null default danish_day(now()),
  primary key (municipality_id, share_id),
  foreign key (municipality_id, share_id, partnership_id) references partnership_share (municipality_id, id, partnership_id) on delete cascade
);
create index on partnership_thing (partnership_id, shared_on);
comment on table partnership_thing is
  'The words of a thing as they stood when it was shared: what the other municipalities of the partnership read. No citizen''s words are in it, and no name.';
comment on column partnership_thing.words_sealed is
  '`{ title: string; parts: { head: { da: string; en: string }; words: string[] }[] }`, sealed with a key of the partnership drawn from the master key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('partnership_member', 'work', '{house,acrossMunicipalities}', '{}', 'masterKey'),
  ('partnership_left', 'work', '{house,acrossMunicipalities}', '{}', 'masterKey'),
  ('partnership_invitation', 'work', '{me}', '{}', 'masterKey'),
  ('partnership_share', 'work', '{house}', '{}', null),
  ('partnership_thing', 'work', '{house,acrossMunicipalities}', '{}', 'masterKey');

-- ---- across municipalities, and no further

create function across_municipalities() returns setof uuid
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select m.partnership_id from partnership_member m where m.municipality_id = current_municipality();
  end $$;
comment on function across_municipalities() is
  'Audience acrossMunicipalities: the partnerships that the municipality asking is in now. What others share there is seen by its house.';
revoke all on function across_municipalities() from public;
grant execute on function across_municipalities() to lydhoer_app;

create function guard_across(guarded regclass) returns void
  language plpgsql set search_path = lydhoer, pg_temp
  as $$ begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy "the owner, on duty only" on %s for all to lydhoer_owner
      using ((select on_duty())) with check ((select on_duty()))', guarded);
    execute format('create policy "within one municipality, or a partnership that it is in" on %s as restrictive for all to lydhoer_app
      using (municipality_id = (select current_municipality()) or partnership_id in (select across_municipalities()))', guarded);
  end $$;
comment on function guard_across(regclass) is
  'guard_table for the few tables whose rows are also read in the other municipalities of a partnership: other policies open nothing beyond it.';
revoke all on function guard_across(regclass) from public;

select guard_across('partnership_member'), guard_across('partnership_left'), guard_across('partnership_thing'),
  guard_table('partnership_invitation'), guard_table('partnership_share');

create policy "the house sees which municipalities are in its partnerships" on partnership_member for select to lydhoer_app using ((select house()));
grant select on partnership_member to lydhoer_app;
create policy "whoever speaks outward lets their own municipality leave" on partnership_member for delete to lydhoer_app
  using (municipality_id = (select current_municipality()) and speaks_outward((select me())));
grant delete on partnership_member to lydhoer_app;

create policy "the house sees which municipalities have left its partnerships" on partnership_left for select to lydhoer_app using ((select house()));
grant select on partnership_left to lydhoer_app;

create policy "whoever made a code reads it" on partnership_invitation for select to lydhoer_app using (made_by = (select me()));
grant select on partnership_invitation to lydhoer_app;
create policy "whoever speaks outward makes a code, in their own name" on partnership_invitation for insert to lydhoer_app
  with check (made_by = (select me()) and speaks_outward((select me())));
grant insert (municipality_id, id, partnership_id, code_hash, code_sealed, made_by) on partnership_invitation to lydhoer_app;
create policy "whoever made a code takes it back" on partnership_invitation for delete to lydhoer_app using (made_by = (select me()));
grant delete on partnership_invitation to lydhoer_app;

create policy "the house sees what it shares with other municipalities, and who decided" on partnership_share for select to lydhoer_app
  using ((select house()));
grant select on partnership_share to lydhoer_app;
-- A finding is discussed with those it came from before it leaves the house.
create policy "whoever speaks outward shares, in their own name; a finding once it is more than preliminary" on partnership_share for insert to lydhoer_app
  with check (shared_by = (select me()) and speaks_outward((select me()))
    and (finding_id is null or (select s.standing from finding_standing s
      where s.municipality_id = partnership_share.municipality_id and s.finding_id = partnership_share.finding_id
      order by s.created_at desc, s.id desc limit 1) <> 'preliminary'));
grant insert (municipality_id, id, partnership_id, loop_id, finding_id, resource_id, joint_experiment_id, shared_by) on partnership_share to lydhoer_app;
create policy "whoever speaks outward takes back what the house shares" on partnership_share for delete to lydhoer_app
  using (speaks_outward((select me())));
grant delete on partnership_share to lydhoer_app;

create policy "the house reads what it shares, and what others in its partnerships share" on partnership_thing for select to lydhoer_app
  using ((select house()));
grant select on partnership_thing to lydhoer_app;
create policy "whoever shares a thing writes what crosses" on partnership_thing for insert to lydhoer_app
  with check (exists (select from partnership_share s where s.municipality_id = partnership_thing.municipality_id
    and s.id = partnership_thing.share_id and s.shared_by = (select me())));
grant insert (municipality_id, share_id, partnership_id, kind, words_sealed, shared_as) on partnership_thing to lydhoer_app;

-- ---- a municipality comes in by its own yes

create function begin_partnership(in_partnership uuid, in_name_sealed bytea) returns boolean
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare came integer;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    perform pg_advisory_xact_lock(hashtextextended(in_partnership::text, 0));
    insert into partnership_member (municipality_id, partnership_id, municipality_name, name_sealed, agreed_as)
      select m.id, in_partnership, m.name, in_name_sealed, theirs.role
      from municipality m, roles_of(me()) theirs
      where m.id = current_municipality() and speaks_outward(theirs.role)
        and not exists (select from partnership_member o where o.partnership_id = in_partnership)
        and not exists (select from partnership_left o where o.partnership_id = in_partnership)
      order by theirs.role limit 1;
    get diagnostics came = row_count;
    return came = 1;
  end $$;
comment on function begin_partnership(uuid, bytea) is
  'Begins a partnership with the municipality of whoever asks, who speaks outward, as its only member; says whether it was begun now. Nobody can name one that there is.';
revoke all on function begin_partnership(uuid, bytea) from public;
grant execute on function begin_partnership(uuid, bytea) to lydhoer_app;

create function partnership_invited(in_code_hash bytea)
  returns table (partnership_id uuid, name_sealed bytea, invited_by text, members text[], until date)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select i.partnership_id, m.name_sealed, m.municipality_name,
        array(select o.municipality_name from partnership_member o where o.partnership_id = i.partnership_id order by 1), i.until
      from partnership_invitation i
      join partnership_member m on m.municipality_id = i.municipality_id and m.partnership_id = i.partnership_id
      where i.code_hash = in_code_hash and i.until >= today() and speaks_outward(me())
        and not exists (select from partnership_member o
          where o.partnership_id = i.partnership_id and o.municipality_id = current_municipality());
  end $$;
comment on function partnership_invited(bytea) is
  'What a code invites to, for whoever speaks outward for a municipality that is not in it: its name, who invites, who is in it, and until when.';
revoke all on function partnership_invited(bytea) from public;
grant execute on function partnership_invited(bytea) to lydhoer_app;

create function join_partnership(in_code_hash bytea) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare it uuid; called bytea;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    -- Of two with the same code one waits here, and finds none.
    perform 1 from partnership_invitation where code_hash = in_code_hash for update;
    select i.partnership_id, i.name_sealed into it, called from partnership_invited(in_code_hash) i;
    if it is null then
      return null;
    end if;
    delete from partnership_invitation where code_hash = in_code_hash;
    insert into partnership_member (municipality_id, partnership_id, municipality_name, name_sealed, agreed_as)
      select m.id, it, m.name, called, theirs.role
      from municipality m, roles_of(me()) theirs
      where m.id = current_municipality() and speaks_outward(theirs.role)
      order by theirs.role limit 1
      on conflict do nothing;
    return it;
  end $$;
comment on function join_partnership(bytea) is
  'The yes of the municipality of whoever asks, who speaks outward, to what a code invites to; the code is gone by it. Null where it invites them to nothing.';
revoke all on function join_partnership(bytea) from public;
grant execute on function join_partnership(bytea) to lydhoer_app;

-- ---- it leaves, and what is taken out at home is taken out there

create function note_leaving() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare duty text := coalesce(current_setting('lydhoer.duty', true), '');
  begin
    perform set_config('lydhoer.duty', 'count', true);
    -- A municipality that is taken away as a whole has left nothing.
    insert into partnership_left (municipality_id, partnership_id, municipality_name, name_sealed)
      select old.municipality_id, old.partnership_id, old.municipality_name, old.name_sealed
      where current_municipality() = old.municipality_id;
    perform set_config('lydhoer.duty', duty, true);
    return null;
  end $$;
comment on function note_leaving() is 'Notes that a municipality has left a partnership, and when.';
revoke all on function note_leaving() from public;
create trigger note_leaving after delete on partnership_member for each row execute function note_leaving();

create function take_out_across() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    duty text := coalesce(current_setting('lydhoer.duty', true), '');
    it jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    here uuid := it ->> 'municipality_id';
    thing uuid := it ->> tg_argv[0];
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from partnership_share s where s.municipality_id = here
      and thing in (s.loop_id, s.finding_id, s.joint_experiment_id);
    perform set_config('lydhoer.duty', duty, true);
    return null;
  end $$;
comment on function take_out_across() is
  'Somebody takes words out at home: what crossed of that thing goes with them, in the same moment. Told: the column of the thing''s id.';
revoke all on function take_out_across() from public;
create trigger take_out_across after update of wonder_sealed on loop for each row
  when (new.wonder_sealed is null) execute function take_out_across('id');
create trigger take_out_across after delete on loop_step for each row execute function take_out_across('loop_id');
create trigger take_out_across after delete on joint_experiment_end for each row execute function take_out_across('joint_experiment_id');
create trigger take_out_across after insert on finding_standing for each row
  when (new.standing = 'preliminary') execute function take_out_across('finding_id');

-- A citizen is invited to a FLIP by one in it who works with them. Whose the invitation is, is seen by the citizen and those who work with them; those in the
-- FLIP see a seat with the name that the citizen chose there, and whether they come. The group's key opens for them: they read the theme, the programme,
-- what each grasped and who does what, and not what was written to others or answered by them. What it came to is read by the house once the
-- citizens who come stand by it too.

create table flip_citizen (
  municipality_id uuid not null,
  flip_id uuid not null,
  citizen_id uuid not null,
  seat_id uuid not null,
  invited_by uuid not null,
  asked_sealed bytea not null,
  invited_on date not null default danish_day(now()),
  primary key (municipality_id, flip_id, citizen_id),
  unique (municipality_id, seat_id),
  unique (municipality_id, flip_id, seat_id),
  foreign key (municipality_id, flip_id) references flip on delete cascade,
  foreign key (municipality_id, flip_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, invited_by) references staff
);
create index on flip_citizen (municipality_id, citizen_id);
create index on flip_citizen (municipality_id, invited_by);
comment on table flip_citizen is 'That a citizen is invited to a FLIP, by one who works with them, and why.';
comment on column flip_citizen.asked_sealed is
  '`{ why: string; bring: string; who: string; transport: string }`, sealed with the key of the group.';

create table flip_seat (
  municipality_id uuid not null,
  id uuid not null,
  flip_id uuid not null,
  says text check (says in ('comes', 'comesNot')),
  called_sealed bytea,
  primary key (municipality_id, id),
  foreign key (municipality_id, flip_id, id) references flip_citizen (municipality_id, flip_id, seat_id) on delete cascade
);
create index on flip_seat (municipality_id, flip_id, id);
comment on table flip_seat is 'A citizen in a FLIP as those in it see them: whether they come, and what they are called there; not who they are.';
comment on column flip_seat.called_sealed is 'The name that the citizen chose, sealed with the key of the group; null until they have.';

create table flip_citizen_approval (
  municipality_id uuid not null,
  flip_id uuid not null,
  version integer not null,
  citizen_id uuid not null,
  primary key (municipality_id, flip_id, version, citizen_id),
  foreign key (municipality_id, flip_id) references flip_summary on delete cascade,
  foreign key (municipality_id, flip_id, citizen_id) references flip_citizen on delete cascade
);
create index on flip_citizen_approval (municipality_id, flip_id, citizen_id);
comment on table flip_citizen_approval is 'That a citizen stands by a version of what a FLIP came to; whose it is, only they see.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('flip_citizen', 'own', '{citizenAndAssigned}', '{}', 'group_key'),
  ('flip_seat', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('flip_citizen_approval', 'own', '{me}', '{}', null);
update resting set follows = follows || '{flip_citizen}' where table_name = 'flip';
select guard_table('flip_citizen'), guard_table('flip_seat'), guard_table('flip_citizen_approval');

create policy "the citizen and those who work with them see the invitation" on flip_citizen for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
grant select on flip_citizen to lydhoer_app;
create policy "one in a FLIP invites a citizen whom they work with" on flip_citizen for insert to lydhoer_app
  with check (invited_by = (select me()) and citizen_id in (select citizen_and_assigned()) and flip_id in (select those_in_it()));
grant insert (municipality_id, flip_id, citizen_id, seat_id, invited_by, asked_sealed) on flip_citizen to lydhoer_app;
create policy "the citizen and those who work with them take the invitation back" on flip_citizen for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
grant delete on flip_citizen to lydhoer_app;

create policy "those in a FLIP see the seats of citizens" on flip_seat for select to lydhoer_app using (flip_id in (select those_in_it()));
grant select on flip_seat to lydhoer_app;
create policy "the citizen says whether they come, and what they are called" on flip_seat for update to lydhoer_app
  using (exists (select from flip_citizen c where c.municipality_id = flip_seat.municipality_id and c.seat_id = flip_seat.id and c.citizen_id = (select me())));
grant update (says, called_sealed) on flip_seat to lydhoer_app;

create policy "each citizen sees what they stand by" on flip_citizen_approval for select to lydhoer_app using (citizen_id = (select me()));
grant select on flip_citizen_approval to lydhoer_app;
create policy "a citizen stands by what a FLIP came to" on flip_citizen_approval for insert to lydhoer_app with check (citizen_id = (select me()));
grant insert (municipality_id, flip_id, version, citizen_id) on flip_citizen_approval to lydhoer_app;
create policy "a citizen stands by it no more" on flip_citizen_approval for delete to lydhoer_app using (citizen_id = (select me()));
grant delete on flip_citizen_approval to lydhoer_app;

-- With the invitation comes a seat, and the key of the group opens; without it both are gone.
create function seat_citizen() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  begin
    perform set_config('lydhoer.duty', 'register', true);
    if tg_op = 'INSERT' then
      insert into flip_seat (municipality_id, id, flip_id) values (new.municipality_id, new.seat_id, new.flip_id);
      insert into group_member (municipality_id, group_id, made_by, person_id)
        select k.municipality_id, k.group_id, k.made_by, new.citizen_id from group_key k
          where k.municipality_id = new.municipality_id and k.group_id = new.flip_id;
    else
      -- What they grasped is theirs: it goes too, whoever takes the invitation back, and where it goes with their key.
      delete from flip_grasp g where g.municipality_id = old.municipality_id and g.flip_id = old.flip_id and g.id in (select w.grasp_id
        from flip_grasp_writer w where w.municipality_id = old.municipality_id and w.flip_id = old.flip_id and w.person_id = old.citizen_id);
      delete from group_member where municipality_id = old.municipality_id and group_id = old.flip_id and person_id = old.citizen_id;
    end if;
    return null;
  end $$;
comment on function seat_citizen is 'A citizen who is invited to a FLIP has a seat there and its key; one who is not any more has neither, and what they grasped is gone.';
revoke all on function seat_citizen() from public;
create trigger seat_citizen after insert or delete on flip_citizen for each row execute function seat_citizen();
create trigger tell_change after insert or update or delete on flip_seat for each row execute function tell_flip();

-- ---- what a citizen in it reads, and what they do not

create policy "a citizen sees the FLIP they are invited to" on flip for select to lydhoer_app
  using (exists (select from flip_citizen c where c.municipality_id = flip.municipality_id and c.flip_id = flip.id and c.citizen_id = (select me())));
create policy "no citizen reads what was written to others" on flip_person as restrictive for select to lydhoer_app using ((select house()));
create policy "no citizen begins a programme" on flip_inside as restrictive for insert to lydhoer_app with check ((select house()));
create policy "no citizen shapes the programme, nor goes on in it" on flip_inside as restrictive for update to lydhoer_app using ((select house()));
create policy "no citizen reads what others answer" on flip_answer as restrictive for select to lydhoer_app using ((select house()));

alter table flip_grasp drop constraint flip_grasp_party_check, add constraint flip_grasp_party_check check (party in ('practice', 'research', 'citizen'));
create policy "a citizen says what they grasped" on flip_grasp for insert to lydhoer_app
  with check (party = 'citizen' and exists (select from flip_citizen c where c.municipality_id = flip_grasp.municipality_id
    and c.flip_id = flip_grasp.flip_id and c.citizen_id = (select me())));

create function citizens_stand(of_flip uuid, of_version integer) returns text
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not house() and of_flip not in (select those_in_it()) then return null; end if;
    if not exists (select from flip_seat s where s.municipality_id = current_municipality() and s.flip_id = of_flip and s.says = 'comes') then
      return 'none';
    end if;
    return case when exists (select from flip_citizen_approval a join flip_citizen c using (municipality_id, flip_id, citizen_id)
      join flip_seat s on s.municipality_id = c.municipality_id and s.id = c.seat_id and s.says = 'comes'
      where a.municipality_id = current_municipality() and a.flip_id = of_flip and a.version = of_version) then 'stand' else 'await' end;
  end $$;
comment on function citizens_stand(uuid, integer) is
  'Whether citizens stand by a version of what a FLIP came to: `none` where no citizen comes, `stand` once one who comes does, else `await`. Whose it is is told to nobody.';
revoke execute on function citizens_stand(uuid, integer) from public;
grant execute on function citizens_stand(uuid, integer) to lydhoer_app;
drop policy "the house reads what a FLIP came to, once both parties have approved it" on flip_summary;
create policy "the house reads what a FLIP came to, once each party has approved it" on flip_summary for select to lydhoer_app
  using (exists (select from flip_approval a where a.municipality_id = flip_summary.municipality_id and a.flip_id = flip_summary.flip_id
      and a.version = flip_summary.version and a.party = 'practice')
    and exists (select from flip_approval a where a.municipality_id = flip_summary.municipality_id and a.flip_id = flip_summary.flip_id
      and a.version = flip_summary.version and a.party = 'research')
    and citizens_stand(flip_summary.flip_id, flip_summary.version) in ('none', 'stand'));

-- A researcher belongs to a partnership and to no municipality: each municipality says yes to them for itself, and their key there hangs on that yes. It ends
-- in the moment in which the yes is taken back or the municipality leaves, also where they held it before. Who they are in each municipality never crosses.

create table partnership_researcher (
  municipality_id uuid not null,
  partnership_id uuid not null,
  researcher_id uuid not null,
  name_sealed bytea not null,
  said_on date not null default danish_day(now()),
  primary key (municipality_id, partnership_id, researcher_id),
  foreign key (municipality_id, partnership_id) references partnership_member on delete cascade
);
create index on partnership_researcher (partnership_id, researcher_id);
comment on table partnership_researcher is 'That a municipality has said yes to a researcher of a partnership. The same researcher has one id in all of them.';
comment on column partnership_researcher.name_sealed is 'What they are called, sealed with a key of the partnership drawn from the master key.';

create table partnership_researcher_key (
  municipality_id uuid not null,
  partnership_id uuid not null,
  researcher_id uuid not null,
  person_id uuid not null,
  given_by uuid not null,
  primary key (municipality_id, partnership_id, researcher_id),
  unique (municipality_id, partnership_id, person_id),
  foreign key (municipality_id, partnership_id, researcher_id) references partnership_researcher on delete cascade,
  foreign key (municipality_id, person_id) references staff on delete cascade,
  foreign key (municipality_id, given_by) references staff
);
create index on partnership_researcher_key (municipality_id, person_id);
create index on partnership_researcher_key (municipality_id, given_by);
comment on table partnership_researcher_key is 'Who a researcher of a partnership is here, and who said yes to them: their key hangs on this row. It is the house''s own and never crosses.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('partnership_researcher', 'work', '{house,acrossMunicipalities}', '{}', 'masterKey'),
  ('partnership_researcher_key', 'work', '{house}', '{}', null);
select guard_across('partnership_researcher'), guard_table('partnership_researcher_key');

create policy "the house sees which researchers belong to its partnerships" on partnership_researcher for select to lydhoer_app using ((select house()));
grant select on partnership_researcher to lydhoer_app;
create policy "whoever speaks outward says yes to a researcher for their own municipality" on partnership_researcher for insert to lydhoer_app
  with check (municipality_id = (select current_municipality()) and speaks_outward((select me())));
grant insert (municipality_id, partnership_id, researcher_id, name_sealed) on partnership_researcher to lydhoer_app;
create policy "whoever speaks outward takes the yes of their own municipality back" on partnership_researcher for delete to lydhoer_app
  using (municipality_id = (select current_municipality()) and speaks_outward((select me())));
grant delete on partnership_researcher to lydhoer_app;

create policy "the house sees who its researchers of partnerships are" on partnership_researcher_key for select to lydhoer_app using ((select house()));
grant select on partnership_researcher_key to lydhoer_app;
create policy "whoever speaks outward says which researcher here it is, in their own name" on partnership_researcher_key for insert to lydhoer_app
  with check (given_by = (select me()) and speaks_outward((select me())) and may_receive(person_id, 'research'));
grant insert (municipality_id, partnership_id, researcher_id, person_id, given_by) on partnership_researcher_key to lydhoer_app;

create function end_researcher_key() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare duty text := coalesce(current_setting('lydhoer.duty', true), '');
  begin
    perform set_config('lydhoer.duty', 'register', true);
    if not exists (select from partnership_researcher_key k where k.municipality_id = old.municipality_id and k.person_id = old.person_id) then
      update person_role r set valid_to = greatest(r.valid_from, today())
        where r.municipality_id = old.municipality_id and r.person_id = old.person_id and r.role = 'researcher'
          and (r.valid_to is null or r.valid_to > today());
      delete from sign_in_session s where s.municipality_id = old.municipality_id and s.person_id = old.person_id
        and not exists (select from person_role r where r.municipality_id = old.municipality_id and r.person_id = old.person_id
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()));
    end if;
    perform set_config('lydhoer.duty', duty, true);
    return null;
  end $$;
comment on function end_researcher_key() is
  'Ends what somebody does here as a researcher when the last yes of a partnership that it hangs on is gone, and signs them out if they do nothing else.';
revoke all on function end_researcher_key() from public;
create trigger end_researcher_key after delete on partnership_researcher_key for each row execute function end_researcher_key();

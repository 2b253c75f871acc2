-- A citizen may let the place of work read, on its own page by a secret address, which hours are agreed from now on. What is read there is a copy that exists
-- only while that yes does: the hours, which days if the citizen says so, and a first name if they say so. Nothing else of the citizen stands in it. The copy is
-- the citizen's own: they make it and take it away. Whoever works with them only writes the hours in it anew. It goes by itself when the placement ends, when it
-- is at another place of work, when nobody works with the citizen any more, and when an address of the company is revoked.

create table hours_shown (
  municipality_id uuid not null,
  placement_id uuid not null,
  citizen_id uuid not null,
  company_id uuid not null,
  chosen_sealed bytea not null,
  hours_sealed bytea not null,
  shown_since date not null default danish_day(now()),
  created_at timestamptz not null default now(),
  primary key (municipality_id, placement_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, company_id) references company on delete cascade
);
create index on hours_shown (municipality_id, citizen_id);
create index on hours_shown (municipality_id, company_id);
comment on table hours_shown is 'The hours agreed at a placement as the company may read them on its own page: a copy that exists only while the citizen says yes to it.';
comment on column hours_shown.chosen_sealed is
  '`{ name: string; days: boolean }`, filled up to a whole kilobyte and sealed with the key for what companies read: the citizen''s first name, or none, and whether the days are shown.';
comment on column hours_shown.hours_sealed is '`{ agreed: { fromWeek: string; hours: number; days: string }[] }`, of now and of what is agreed ahead, sealed like what is chosen.';

insert into resting (table_name, ground, audiences, sealed_with) values ('hours_shown', 'work', '{citizenAndAssigned}', 'masterKey');
select guard_table('hours_shown');

create policy "the citizen and those who work with them see what the company may read" on hours_shown for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen says yes, while the placement is under way" on hours_shown for insert to lydhoer_app
  with check (citizen_id = (select me()) and exists (select from placement p where p.municipality_id = hours_shown.municipality_id
    and p.id = hours_shown.placement_id and p.company_id = hours_shown.company_id and p.state = 'underWay'));
create policy "the hours in it are those that are agreed" on hours_shown for update to lydhoer_app using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen takes their yes back" on hours_shown for delete to lydhoer_app using (citizen_id = (select me()));
grant select, delete on hours_shown to lydhoer_app;
grant insert (municipality_id, placement_id, citizen_id, company_id, chosen_sealed, hours_sealed) on hours_shown to lydhoer_app;
grant update (hours_sealed) on hours_shown to lydhoer_app;

create function hours_stand(it hours_shown) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin
    return exists (select from placement p where p.municipality_id = it.municipality_id and p.id = it.placement_id and p.company_id = it.company_id
        and p.state = 'underWay' and (p.to_on is null or p.to_on >= today()))
      and exists (select from case_assignment a where a.municipality_id = it.municipality_id and a.citizen_id = it.citizen_id
        and (a.valid_to is null or a.valid_to > today()));
  end $$;
comment on function hours_stand(hours_shown) is
  'Whether hours that a citizen shows can be read: the placement is under way at that place of work, and somebody works with the citizen.';
revoke all on function hours_stand(hours_shown) from public;

create function hours_by_link(in_hash bytea) returns table (placement_id uuid, chosen_sealed bytea, hours_sealed bytea)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select h.placement_id, h.chosen_sealed, h.hours_sealed
      from link_of(in_hash) l join hours_shown h on h.municipality_id = l.municipality_id and h.company_id = l.company_id
      where hours_stand(h) order by h.created_at, h.placement_id limit 50;
  end $$;
comment on function hours_by_link(bytea) is 'The agreed hours that citizens show a company, for whoever has its address.';
revoke all on function hours_by_link(bytea) from public;
grant execute on function hours_by_link(bytea) to lydhoer_app;

create function company_reads_until(of_placement uuid) returns date
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return (select max(l.ends_on) from placement p
      join company_link l on l.municipality_id = p.municipality_id and l.company_id = p.company_id
      where p.municipality_id = current_municipality() and p.id = of_placement and p.citizen_id = me()
        and l.revoked_at is null and l.ends_on >= today());
  end $$;
comment on function company_reads_until(uuid) is
  'Until when the company of a placement has a page of its own, for the citizen whose placement it is; null where it has none.';
revoke all on function company_reads_until(uuid) from public;
grant execute on function company_reads_until(uuid) to lydhoer_app;

create function show_hours_no_more() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from hours_shown h where h.municipality_id = old.municipality_id and h.citizen_id = old.citizen_id and not hours_stand(h);
    return null;
  end $$;
comment on function show_hours_no_more() is 'With the end of a placement, or of the work with a citizen, goes what the company could read of it.';
revoke all on function show_hours_no_more() from public;
create trigger show_hours_no_more after update of state, company_id, to_on on placement for each row execute function show_hours_no_more();
create trigger show_hours_no_more after update of valid_to or delete on case_assignment for each row execute function show_hours_no_more();

create function revoked_shows_nothing() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from hours_shown where municipality_id = new.municipality_id and company_id = new.company_id;
    return null;
  end $$;
comment on function revoked_shows_nothing() is
  'When an address of a company is revoked, what citizens showed the company goes: who has read it is not known, and each is asked anew.';
revoke all on function revoked_shows_nothing() from public;
create trigger revoked_shows_nothing after update of revoked_at on company_link for each row
  when (new.revoked_at is not null) execute function revoked_shows_nothing();

create function forget_hours_shown() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare gone integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from hours_shown h where not hours_stand(h);
    get diagnostics gone = row_count;
    return gone;
  end $$;
comment on function forget_hours_shown() is 'Deletes what companies could read of placements whose last day has passed. Returns how many.';
revoke execute on function forget_hours_shown() from public;
grant execute on function forget_hours_shown() to lydhoer_app;

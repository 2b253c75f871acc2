-- A company has room for somebody: with which work, so many hours, on which days, from when and until when, and for how many. Those who work here take a place
-- in it, and no more of them get one than there are: of two who take the last at once one is told. What closes before somebody who has a place could begin
-- stays to be seen as what it is, a promise that was not kept.

create table opening (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  unit text check (unit ~ '^[0-9]{4}$'),
  hours_from smallint not null check (hours_from between 1 and 37),
  hours_to smallint not null check (hours_to between 1 and 37),
  days text[] not null check (days <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  places smallint not null check (places between 1 and 50),
  places_left smallint not null,
  open_from date not null,
  open_until date not null,
  words_sealed bytea not null,
  closed_on date,
  closed_why text check (closed_why in ('filled', 'notNow', 'fellThrough', 'other')),
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check (hours_to >= hours_from),
  check (open_until >= open_from),
  check ((closed_on is null) = (closed_why is null)),
  constraint opening_has_a_place check (places_left between 0 and places),
  foreign key (municipality_id, company_id) references company,
  foreign key (municipality_id, written_by) references staff
);
create index on opening (municipality_id, created_at, id);
create index on opening (municipality_id, company_id, created_at);
create index on opening (municipality_id, written_by, open_until) where closed_on is null;
create index on opening (municipality_id, written_by);
comment on table opening is 'That a company has room for somebody, or for several.';
comment on column opening.unit is 'The unit group of ISCO-08 that its work is in, where our own list of occupations knows it.';
comment on column opening.hours_from is 'How few hours a week it can begin with; they can go up and down between these.';
comment on column opening.days is 'On which days of the week; none where that is to be agreed.';
comment on column opening.places_left is 'How many of the places nobody has. Kept by the trigger of opening_booking; no one writes it.';
comment on column opening.words_sealed is
  '`{ work: string; tasks: string; transport: string; welcomes: string; value: string }`, sealed under the master key; all but the work may be empty.';
comment on column opening.closed_why is 'Why it was closed: everybody who was to has come, the company does not want to for the time being, what was promised came to nothing, or something else.';

create table opening_booking (
  municipality_id uuid not null,
  id uuid not null,
  opening_id uuid not null,
  starts_on date not null,
  by_company boolean not null default false,
  booked_by uuid,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check (by_company = (booked_by is null)),
  foreign key (municipality_id, opening_id) references opening,
  foreign key (municipality_id, booked_by) references staff
);
create index on opening_booking (municipality_id, opening_id, starts_on);
create index on opening_booking (municipality_id, booked_by, starts_on);
comment on table opening_booking is 'A place in an opening that somebody here has taken for a citizen, or of which the company says that it is taken. It does not say for whom.';
comment on column opening_booking.starts_on is 'When whoever it is for is to begin.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('opening', 'work', '{knowsCompanies}', '{}', 'masterKey'),
  ('opening_booking', 'work', '{knowsCompanies}', '{}', null);
select guard_table('opening'), guard_table('opening_booking');

create policy "those who work here see what companies have room for" on opening for select to lydhoer_app using ((select knows_companies()));
grant select on opening to lydhoer_app;
create policy "those who work here write down what a company has room for, in their own name" on opening for insert to lydhoer_app
  with check ((select knows_companies()) and written_by = (select me()));
grant insert (municipality_id, id, company_id, unit, hours_from, hours_to, days, places, open_from, open_until, words_sealed, written_by) on opening to lydhoer_app;
create policy "those who work here keep up what a company has room for" on opening for update to lydhoer_app using ((select knows_companies()));
grant update (unit, hours_from, hours_to, days, places, open_from, open_until, words_sealed, closed_on, closed_why) on opening to lydhoer_app;

create policy "those who work here see which places are taken" on opening_booking for select to lydhoer_app using ((select knows_companies()));
grant select on opening_booking to lydhoer_app;
create policy "those who work here take a place, in their own name" on opening_booking for insert to lydhoer_app
  with check ((select knows_companies()) and booked_by = (select me()));
grant insert (municipality_id, id, opening_id, starts_on, booked_by) on opening_booking to lydhoer_app;
create policy "whoever took a place gives it back" on opening_booking for delete to lydhoer_app using (booked_by = (select me()));
create policy "those who work here give back what the company said was taken" on opening_booking for delete to lydhoer_app
  using (by_company and (select knows_companies()));
grant delete on opening_booking to lydhoer_app;

create function count_places() returns trigger language plpgsql set search_path = lydhoer, pg_temp as $$ begin
  new.places_left := new.places - case tg_op when 'INSERT' then 0 else old.places - old.places_left end;
  return new;
end $$;
comment on function count_places() is 'A new opening has all its places; where there are to be more or fewer, those that are taken stay taken.';
create trigger count_places before insert or update of places on opening for each row execute function count_places();

create function take_place() returns trigger security definer language plpgsql set search_path = lydhoer, pg_temp as $$
declare
  duty text := coalesce(current_setting('lydhoer.duty', true), '');
  its opening;
begin
  perform set_config('lydhoer.duty', 'register', true);
  if tg_op = 'INSERT' then
    -- Of two who take the last one waits here for the other, and is then refused by opening_has_a_place.
    update opening o set places_left = o.places_left - 1 where o.municipality_id = new.municipality_id and o.id = new.opening_id returning o.* into its;
    if its.closed_on is not null or its.open_until < today() then
      raise exception 'It is not open' using errcode = 'check_violation', constraint = 'opening_is_open';
    end if;
  else
    update opening o set places_left = o.places_left + 1 where o.municipality_id = old.municipality_id and o.id = old.opening_id;
  end if;
  perform set_config('lydhoer.duty', duty, true);
  return null;
end $$;
comment on function take_place() is 'Counts how many places of an opening nobody has; it never goes below none, and nobody takes one of what has closed.';
revoke all on function take_place() from public;
create trigger take_place after insert or delete on opening_booking for each row execute function take_place();

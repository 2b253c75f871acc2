-- Each of these was started as a PL/pgSQL function some dozens of times a page. Said as one plain expression, PostgreSQL puts them
-- into the plan, which is kept as long as the connection lives; they are still read when a statement begins, and never before. They
-- name no table and hold the names they use from the moment they are made, so that no search path can lead them astray.

create or replace function me() returns uuid language sql stable parallel safe
  return nullif(current_setting('lydhoer.person_id', true), '')::uuid;
create or replace function current_municipality() returns uuid language sql stable parallel safe
  return nullif(current_setting('lydhoer.municipality_id', true), '')::uuid;
create or replace function today() returns date language sql stable parallel safe
  return (now() at time zone 'Europe/Copenhagen')::date;
create or replace function we_two() returns uuid language sql stable parallel safe return me();
create or replace function current_person() returns uuid language sql stable parallel safe return me();
create or replace function signed_in() returns boolean language sql stable parallel safe return me() is not null;
create or replace function program() returns boolean language sql stable parallel safe
  return current_municipality() is null;
create or replace function at_the_door(what text) returns text language sql stable parallel safe
  return nullif(current_setting('lydhoer.' || what, true), '');

-- Oneself is found without asking with whom one works.
alter policy "each sees themselves, and the citizens they work with" on person
  using (id = (select me()) or id in (select citizen_and_assigned()));

-- A citizen may say that somebody reads along with them, or that others can see their phone. It is their own to say, to change and to take away;
-- those who work with them see it, so that they write for two.

create table reading_along (
  municipality_id uuid not null,
  citizen_id uuid not null,
  who text not null check (who in ('relative', 'mentor', 'guardian', 'sharedPhone')),
  said_at timestamptz not null default now(),
  primary key (municipality_id, citizen_id),
  foreign key (municipality_id, citizen_id) references person on delete cascade
);
comment on table reading_along is
  'That somebody reads with the citizen, in kind and not by name, or that others see their phone. No row is: they read alone, or have not said.';

insert into resting (table_name, ground, audiences) values ('reading_along', 'own', '{citizenAndAssigned}');
select guard_table('reading_along');

create policy "those who work with the citizen see that somebody reads along" on reading_along for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen says who reads along" on reading_along for insert to lydhoer_app with check (citizen_id = (select me()));
create policy "the citizen says it anew" on reading_along for update to lydhoer_app using (citizen_id = (select me()));
create policy "the citizen takes it away" on reading_along for delete to lydhoer_app using (citizen_id = (select me()));
grant select, delete on reading_along to lydhoer_app;
grant insert (municipality_id, citizen_id, who, said_at) on reading_along to lydhoer_app;
grant update (who, said_at) on reading_along to lydhoer_app;

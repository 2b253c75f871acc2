-- Somebody comes to a round that is planned, or leaves it. Whoever plans takes them along or out; nobody says in their name what they
-- wish. What nobody has found a day for is planned anew; what is booked or held stays, unless one of the two is in the round no more.
-- Whoever had a visit that is not to be, or has one that was not there, is told so.

create policy "whoever plans takes somebody along, who has wished nothing yet" on feedback_round_person for insert
  with check (planned_by = (select me()) and (select brings_together())
    and num_nonnulls(partner, across) + cardinality(days) + cardinality(not_with) + cardinality(same_with) = 0
    and exists (select from feedback_round r where r.municipality_id = feedback_round_person.municipality_id
      and r.id = feedback_round_person.round_id and r.planned_at is not null));
create policy "whoever plans takes somebody out once it is planned" on feedback_round_person for delete
  using (planned_by = (select me()) and exists (select from feedback_round r
    where r.municipality_id = feedback_round_person.municipality_id and r.id = feedback_round_person.round_id and r.planned_at is not null));

create policy "whoever plans takes away what has no day, and what somebody who is out was to be in" on feedback_visit for delete
  using (planned_by = (select me()) and state <> 'held' and (starts_at is null
    or 2 > (select count(*) from feedback_round_person p where p.municipality_id = feedback_visit.municipality_id
      and p.round_id = feedback_visit.round_id and p.person_id in (feedback_visit.visitor_id, feedback_visit.host_id))));
grant delete on feedback_visit to lydhoer_app;

create table visit_news (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  planned_by uuid not null,
  person_id uuid not null,
  what text not null check (what in ('in', 'out', 'gone', 'new', 'swapped')),
  with_id uuid check ((with_id is null) = (what in ('in', 'out'))),
  visits boolean check ((visits is null) = (with_id is null)),
  week date check ((week is null) = (with_id is null)),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id, planned_by) references feedback_round (municipality_id, id, planned_by) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade,
  foreign key (municipality_id, with_id) references person on delete cascade
);
create index on visit_news (municipality_id, person_id, created_at);
create index on visit_news (municipality_id, round_id, planned_by);
create index on visit_news (municipality_id, with_id) where with_id is not null;
comment on table visit_news is
  'What became otherwise for somebody in a round, until they have seen it. Theirs alone.';
comment on column visit_news.what is 'in, out: they take part now, or no more; gone, new: a visit that will not be, or that was not there before; swapped: somebody has changed visits with them.';
comment on column visit_news.visits is 'Whether they are the one who visits.';
comment on column visit_news.week is 'The Monday of the week that the visit was, or is, planned in.';

insert into resting (table_name, ground, audiences) values ('visit_news', 'own', '{me}');
select guard_table('visit_news');
create policy "each sees what became otherwise for them" on visit_news for select using (person_id = (select me()));
grant select on visit_news to lydhoer_app;
create policy "whoever plans says what became otherwise" on visit_news for insert with check (planned_by = (select me()));
grant insert (municipality_id, round_id, planned_by, person_id, what, with_id, visits, week) on visit_news to lydhoer_app;
create policy "each has seen it" on visit_news for delete using (person_id = (select me()));
grant delete on visit_news to lydhoer_app;

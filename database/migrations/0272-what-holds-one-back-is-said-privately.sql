-- «I am afraid of it», «I am experienced enough», «my time is better used»: it can be said, for oneself alone, and it leads to a talk with
-- one's leader where one wants that. Then the leader sees that one would like a talk about visits, and the words only where one sends them.
-- Whoever plans, a colleague, another leader: never. It is taken back at any time, and then it is gone.

create table visit_word (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  word_sealed bytea not null,
  primary key (municipality_id, round_id, person_id),
  foreign key (municipality_id, round_id) references feedback_round on delete cascade,
  foreign key (municipality_id, person_id) references person_key on delete cascade
);
create index on visit_word (municipality_id, person_id);
comment on table visit_word is
  'What holds somebody back from visits, in their own words: theirs alone. What they said is sealed and each as long as the other, so that nothing can be counted.';

create table visit_talk (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  leader_id uuid not null check (leader_id <> person_id),
  first_id uuid not null generated always as (least(person_id, leader_id)) stored,
  second_id uuid not null generated always as (greatest(person_id, leader_id)) stored,
  word_sealed bytea,
  created_at timestamptz not null default now(),
  primary key (municipality_id, round_id, person_id),
  foreign key (municipality_id, round_id) references feedback_round on delete cascade,
  foreign key (municipality_id, first_id, second_id) references pair_key on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade,
  foreign key (municipality_id, leader_id) references person on delete cascade
);
create index on visit_talk (municipality_id, leader_id, created_at);
create index on visit_talk (municipality_id, person_id);
create index on visit_talk (municipality_id, first_id, second_id);
comment on table visit_talk is 'That somebody would like a talk about visits with their leader: for the two of them.';
comment on column visit_talk.word_sealed is 'What they said holds them back, where they send it along; null: only that they would like to talk.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('visit_word', 'own', '{me}', 'person_key'),
  ('visit_talk', 'own', '{weTwo}', 'pair_key');
select guard_table('visit_word'), guard_table('visit_talk');

create policy "each has what holds them back themselves" on visit_word for all using (person_id = (select me()));
grant select, delete on visit_word to lydhoer_app;
grant insert (municipality_id, round_id, person_id, word_sealed) on visit_word to lydhoer_app;
grant update (word_sealed) on visit_word to lydhoer_app;

create policy "the two know that one would like to talk" on visit_talk for select using ((select we_two()) in (person_id, leader_id));
grant select on visit_talk to lydhoer_app;
create policy "each asks for a talk themselves, with one who leads them" on visit_talk for insert
  with check (person_id = (select me()) and exists (select from person_role l
    join person_role mine on mine.municipality_id = l.municipality_id and mine.department_id = l.department_id
    where l.municipality_id = visit_talk.municipality_id and l.person_id = leader_id and l.role = 'teamLead' and mine.person_id = visit_talk.person_id));
grant insert (municipality_id, round_id, person_id, leader_id, word_sealed) on visit_talk to lydhoer_app;
create policy "each takes it back themselves" on visit_talk for delete using (person_id = (select me()));
grant delete on visit_talk to lydhoer_app;

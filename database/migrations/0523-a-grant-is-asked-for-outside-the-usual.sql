-- Something outside the usual is asked for with a citizen: their wish, why, and what may go wrong; one leader decides, yes or no, with a reason, and says on
-- which day it is looked at what came of it. A yes and a no are followed up alike. It may exist because it is done together, and goes with the citizen's key.
-- The citizen reads all of it, those who work with them too, and of all others only the one who decides. It has a key of its own, wrapped in its row, since the
-- citizen's key would open the whole matter to whoever decides.

create table unusual_grant (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  decider_id uuid not null,
  wrapped_key bytea not null,
  words_sealed bytea not null,
  asked_on date not null default danish_day(now()),
  answer text check (answer in ('yes', 'no')),
  answered_on date,
  answer_sealed bytea,
  ask_on date,
  came_sealed bytea,
  came_on date,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, written_by) references staff,
  foreign key (municipality_id, decider_id) references staff,
  check (num_nonnulls(answer, answered_on, answer_sealed, ask_on) in (0, 4)),
  check (num_nonnulls(came_sealed, came_on) in (0, 2)),
  check (came_on is null or answer is not null)
);
create index on unusual_grant (municipality_id, citizen_id, created_at);
create index on unusual_grant (municipality_id, written_by);
create index on unusual_grant (municipality_id, decider_id, created_at, id);
create index on unusual_grant (municipality_id, citizen_id, ask_on) where came_on is null;
comment on table unusual_grant is
  'Something outside the usual that is asked for with a citizen: who decides, the answer, and what came of it, also of a no.';
comment on column unusual_grant.words_sealed is
  '`{ wish: string; what: string; grounds: string; risk: string; name: string; by: string; decider: string }`: the wish in the citizen''s words, what is asked for, why, what may go wrong (may be empty), and what citizen, writer and decider are called who can''t see each other''s row; filled up to whole kilobytes and sealed with the grant''s key.';
comment on column unusual_grant.answer_sealed is '`{ reason: string }`, sealed like the words.';
comment on column unusual_grant.ask_on is 'The day on which it is looked at what came of it.';
comment on column unusual_grant.came_sealed is '`{ words: string }`, what came of it, sealed like the words.';

insert into resting (table_name, ground, audiences, sealed_with) values ('unusual_grant', 'work', '{weTwo,citizenAndAssigned}', 'unusual_grant');
select guard_table('unusual_grant');

create policy "the citizen and those who work with them see what is asked for" on unusual_grant for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the leader who decides sees what the decision needs" on unusual_grant for select to lydhoer_app
  using (decider_id = (select we_two()) and (select makes_time()));
create policy "whoever works with the citizen asks a leader, in their own name" on unusual_grant for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me())
    and decider_id <> (select me()) and decider_id in (select l.person_id from leaders_here() l));
create policy "the leader who decides answers" on unusual_grant for update to lydhoer_app
  using (decider_id = (select me()) and answer is null) with check (decider_id = (select me()));
create policy "whoever works with the citizen asks another, and says what came of it" on unusual_grant for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()))
  with check (answer is not null or decider_id in (select l.person_id from leaders_here() l));
create policy "whoever wrote it takes it back, until it is answered" on unusual_grant for delete to lydhoer_app
  using (written_by = (select me()) and citizen_id in (select citizen_and_assigned()) and answer is null);
grant select, delete on unusual_grant to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, decider_id, wrapped_key, words_sealed, asked_on, submission_id) on unusual_grant to lydhoer_app;
grant update (decider_id, words_sealed, answer, answered_on, answer_sealed, ask_on, came_sealed, came_on) on unusual_grant to lydhoer_app;

-- A policy can't tell columns apart.
create function keep_grant() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
declare is_assigned boolean := old.citizen_id in (select citizen_and_assigned());
begin
  if (new.answer, new.answered_on, new.answer_sealed, new.ask_on) is distinct from (old.answer, old.answered_on, old.answer_sealed, old.ask_on)
    and (old.decider_id <> me() or old.answer is not null) then
    raise exception 'what is asked for is answered once, by whoever decides' using errcode = '42501';
  end if;
  if (new.decider_id, new.words_sealed) is distinct from (old.decider_id, old.words_sealed) and (not is_assigned or old.answer is not null) then
    raise exception 'who decides is changed by one who works with the citizen, until it is answered' using errcode = '42501';
  end if;
  if new.decider_id <> old.decider_id and new.decider_id = me() then
    raise exception 'nobody decides what they ask for themselves' using errcode = '42501';
  end if;
  if (new.came_sealed, new.came_on) is distinct from (old.came_sealed, old.came_on) and not is_assigned then
    raise exception 'what came of it is said by one who works with the citizen' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function keep_grant() is
  'A grant is answered once, by whoever decides; those who work with the citizen ask another until then, and say what came of it.';
create trigger keep_grant before update on unusual_grant for each row execute function keep_grant();

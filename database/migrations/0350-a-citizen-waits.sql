-- A citizen waits for something: what, since when, who has the ball, when somebody asks next, and what can be done meanwhile. What has happened stands
-- beside it, written by whoever did it. All of it may exist because citizen and workers do it together, is kept until a dated rule, and is seen by the
-- citizen and those who work with them today. Words are sealed with the citizen's key; the kind and who has the ball are code words, so that our own past
-- can say how long it usually takes.

create table waiting_period (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  is_citizens boolean not null,
  department_id uuid,
  kind text not null check (kind in ('treatment', 'placement', 'meeting', 'medicalCertificate', 'assessment', 'teamDate', 'other')),
  what_sealed bytea not null,
  helped_by text check (helped_by in ('worker', 'relative', 'mentor', 'interpreter', 'other')),
  since date not null,
  ball text not null check (ball in ('worker', 'doctor', 'department', 'citizen', 'company', 'other', 'unknown')),
  holder_sealed bytea not null,
  expected_by date,
  ask_next date,
  asks_id uuid,
  idea_sealed bytea,
  idea_helped_by text check (idea_helped_by in ('worker', 'relative', 'mentor', 'interpreter', 'other')),
  meanwhile_sealed bytea,
  ended_on date,
  ended_as text check (ended_as in ('came', 'closed', 'stopped')),
  ended_at timestamptz,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  unique (municipality_id, id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, written_by) references person,
  foreign key (municipality_id, department_id) references department,
  foreign key (municipality_id, asks_id) references staff,
  check (num_nonnulls(ask_next, asks_id) in (0, 2)),
  check (num_nonnulls(ended_on, ended_as) in (0, 2)),
  check (ended_on >= since)
);
create index on waiting_period (municipality_id, citizen_id, since);
create index on waiting_period (municipality_id, written_by);
create index on waiting_period (municipality_id, department_id) where department_id is not null;
create index on waiting_period (municipality_id, asks_id, ask_next) where asks_id is not null;
create index on waiting_period (municipality_id, kind);
comment on table waiting_period is
  'Something that a citizen waits for: of which kind, since when, who has the ball, who asks next and when. Ended, it stays, so that our own past can say how long it usually takes.';
comment on column waiting_period.what_sealed is '`{ what: string }`, as whoever wrote it calls it; filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column waiting_period.holder_sealed is '`{ holder: string }`, what whoever has the ball is called; empty where nobody said. Sealed like the words.';
comment on column waiting_period.department_id is 'The department of the worker who wrote it, by the role they had then; null where the citizen did.';
comment on column waiting_period.expected_by is 'The day by which somebody has said that it is there.';
comment on column waiting_period.asks_id is 'Who has promised to ask, on the day in ask_next.';
comment on column waiting_period.idea_sealed is '`{ words: string }`, the citizen''s own idea of what can be done meanwhile. Sealed like the words.';
comment on column waiting_period.meanwhile_sealed is '`{ agreed: boolean; words: string }`, what the two agreed on for the time meanwhile, or that there is nothing. Sealed like the words.';
comment on column waiting_period.ended_as is 'It came; or it closed, or fell away, before it began; or the citizen waits for it no more.';
comment on column waiting_period.ended_at is 'When it was written that it had ended, whatever the day in ended_on.';

create table waiting_event (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  period_id uuid not null,
  kind text not null check (kind in ('asked', 'news', 'stillWaiting', 'movedOn', 'criteriaMoved', 'closedBeforeStart', 'ended')),
  on_day date not null,
  written_by uuid not null,
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, period_id, citizen_id) references waiting_period (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person
);
create unique index waiting_event_still_once_a_day on waiting_event (municipality_id, period_id, on_day) where kind = 'stillWaiting';
create index on waiting_event (municipality_id, period_id, on_day);
create index on waiting_event (municipality_id, citizen_id, created_at);
create index on waiting_event (municipality_id, written_by);
comment on table waiting_event is
  'Something that was done or came while a citizen waits, by whoever did it or heard it. Asking is no news; pressed twice in a day, «still waiting» is once.';
comment on column waiting_event.words_sealed is '`{ words: string; holder: string }`, with the name of whom it lay with from then on; filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('waiting_period', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('waiting_event', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('waiting_period'), guard_table('waiting_event');

create policy "the citizen and those who work with them see what is waited for" on waiting_period for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen writes what they wait for" on waiting_period for insert
  with check (citizen_id = (select me()) and written_by = (select me()) and is_citizens and department_id is null and asks_id is null);
create policy "whoever works with the citizen writes it, for their own department" on waiting_period for insert
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me()) and not is_citizens
    and (department_id is null or department_id in (select department())) and (asks_id is null or asks_id = (select me())));
create policy "either says more about it" on waiting_period for update
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen takes back what they wrote" on waiting_period for delete
  using (citizen_id = (select me()) and written_by = (select me()));
create policy "a worker takes back what they have just written" on waiting_period for delete
  using (written_by = (select me()) and created_at > now() - interval '15 minutes');
grant select, delete on waiting_period to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, is_citizens, department_id, kind, what_sealed, helped_by, since, ball, holder_sealed,
  expected_by, ask_next, asks_id, idea_sealed, idea_helped_by, meanwhile_sealed, submission_id) on waiting_period to lydhoer_app;
grant update (ball, holder_sealed, expected_by, ask_next, asks_id, idea_sealed, idea_helped_by, meanwhile_sealed, ended_on, ended_as) on waiting_period to lydhoer_app;

-- A policy can't tell columns apart.
create function keep_waiting() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
declare is_citizen boolean := coalesce(old.citizen_id = me(), false);
begin
  if (new.idea_sealed, new.idea_helped_by) is distinct from (old.idea_sealed, old.idea_helped_by)
    and not is_citizen and old.idea_sealed is not null then
    raise exception 'an idea of the citizen''s is changed by the citizen' using errcode = '42501';
  end if;
  if (new.ball, new.holder_sealed, new.expected_by, new.ask_next, new.asks_id, new.meanwhile_sealed)
    is distinct from (old.ball, old.holder_sealed, old.expected_by, old.ask_next, old.asks_id, old.meanwhile_sealed) and is_citizen then
    raise exception 'who has the ball, and who asks, is said by one who works with the citizen' using errcode = '42501';
  end if;
  if new.asks_id is distinct from old.asks_id and new.asks_id <> me() then
    raise exception 'one promises to ask for oneself' using errcode = '42501';
  end if;
  if (new.ended_on, new.ended_as) is distinct from (old.ended_on, old.ended_as) then
    if is_citizen and not old.is_citizens then
      raise exception 'what a worker wrote is ended by one who works with the citizen' using errcode = '42501';
    end if;
    new.ended_at := case when new.ended_as is not null then now() end;
  end if;
  return new;
end $$;
comment on function keep_waiting() is
  'Of something that is waited for the citizen changes their own idea, and workers who has the ball and who asks, in their own name; whoever it is of ends it, and when that was written is noted.';
create trigger keep_waiting before update on waiting_period for each row execute function keep_waiting();

create policy "the citizen and those who work with them see what happened" on waiting_event for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen says that they still wait, or what they heard, and ends what they wrote" on waiting_event for insert
  with check (citizen_id = (select me()) and written_by = (select me()) and (kind in ('stillWaiting', 'news') or kind = 'ended' and exists
    (select from waiting_period p where p.municipality_id = waiting_event.municipality_id and p.id = waiting_event.period_id and p.is_citizens)));
create policy "whoever works with the citizen says what they did and what came" on waiting_event for insert
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me()) and kind <> 'stillWaiting');
create policy "whoever wrote it takes it back at once" on waiting_event for delete
  using (written_by = (select me()) and created_at > now() - interval '15 minutes');
grant select, delete on waiting_event to lydhoer_app;
grant insert (municipality_id, id, citizen_id, period_id, kind, on_day, written_by, words_sealed, submission_id) on waiting_event to lydhoer_app;

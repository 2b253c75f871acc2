-- A citizen tries a place of work: where, who the person to go to is, what a good day looks like, and when it should stop. What it came to stands step by step
-- beside it, so that «not yet» is a step with a reason and not a silence, and what citizen, company and worker say of it stands each in its own voice. It may
-- exist because it is done together, is kept by a dated rule, and is seen by the citizen and those who work with them today; the company sees nothing of it.

create table placement (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  company_id uuid,
  state text not null default 'preparing' check (state in ('preparing', 'notYet', 'underWay', 'ended')),
  from_on date,
  to_on date,
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  unique (municipality_id, id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, written_by) references staff,
  foreign key (municipality_id, company_id) references company on delete set null (company_id),
  check (to_on >= from_on)
);
create index on placement (municipality_id, citizen_id, created_at);
create index on placement (municipality_id, company_id) where company_id is not null;
create index on placement (municipality_id, written_by);
comment on table placement is
  'A place of work that a citizen tries: where, the person to go to, what a good day looks like, when it should stop, and how it stands now.';
comment on column placement.company_id is 'The place of work in the register of those we know; null where it is only called by its name in the words.';
comment on column placement.state is 'How it stands, from the last of its steps.';
comment on column placement.words_sealed is
  '`{ where: string; kind: string; goTo: string; goodDay: string; stopWhen: string }`, filled up to whole kilobytes and sealed with the citizen''s key.';

create table placement_step (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  kind text not null check (kind in ('notYet', 'ready', 'began', 'extended', 'ended')),
  on_day date not null,
  to_on date,
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff,
  check (to_on >= on_day)
);
create index on placement_step (municipality_id, placement_id, created_at);
create index on placement_step (municipality_id, citizen_id);
create index on placement_step (municipality_id, written_by);
comment on table placement_step is
  'What became of a placement, step by step: not yet, and why; it began; it was made longer; it ended, and what it led to. None is taken out, so that what was tried can be shown.';
comment on column placement_step.to_on is 'Until when it goes on from here; of «not yet» the day on which the two look at it again.';
comment on column placement_step.words_sealed is
  '`{ words: string; steps: string; as: string }`: why, what is done first where it is not yet, and what an ending led to; sealed like the words of the placement.';

create table placement_voice (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  voice text not null check (voice in ('citizen', 'company', 'worker')),
  about text not null check (about in ('start', 'note', 'howItIs', 'tasks', 'learned')),
  goes_along boolean not null default false,
  words_sealed bytea not null,
  said_on date not null default danish_day(now()),
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person
);
create index on placement_voice (municipality_id, placement_id, created_at);
create index on placement_voice (municipality_id, citizen_id);
create index on placement_voice (municipality_id, written_by);
comment on table placement_voice is
  'What somebody says of a placement, in their own voice: what they expect at the start, how it is to be there, which tasks there are now, what was learned. The citizen''s is written by the citizen; the company''s is what it told a worker.';
comment on column placement_voice.goes_along is 'Whether the citizen has chosen that it may be told at the next place.';
comment on column placement_voice.words_sealed is '`{ words: string }`, sealed like the words of the placement.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('placement', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('placement_step', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('placement_voice', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('placement'), guard_table('placement_step'), guard_table('placement_voice');
-- A placement that has not ended stays as long as somebody works with the citizen; what lies under it goes with it.
update resting set kept_nth = 900, kept_as = 'placement', kept_whose = 't.citizen_id',
  kept_since = $$(coalesce((select max(s.created_at) from placement_step s
    where s.municipality_id = t.municipality_id and s.placement_id = t.id), t.created_at) at time zone 'Europe/Copenhagen')::date$$,
  kept_besides = $$t.state = 'ended' or not exists (select from case_assignment a where a.municipality_id = t.municipality_id
    and a.citizen_id = t.citizen_id and (a.valid_to is null or a.valid_to > today()))$$
where table_name = 'placement';

create policy "the citizen and those who work with them see the placement" on placement for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes it with them" on placement for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me()));
create policy "whoever works with the citizen changes it" on placement for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()));
create policy "whoever wrote it takes it back while it is prepared" on placement for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and state = 'preparing');
grant select, delete on placement to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, company_id, from_on, to_on, words_sealed, submission_id) on placement to lydhoer_app;
grant update (company_id, state, from_on, to_on, words_sealed) on placement to lydhoer_app;

create trigger end_its_meetings after delete on placement for each row execute function end_its_meetings();

create policy "the citizen and those who work with them see each step" on placement_step for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen says what the next step is" on placement_step for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me()));
grant select on placement_step to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, kind, on_day, to_on, words_sealed, submission_id) on placement_step to lydhoer_app;

create function placement_goes_on() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
begin
  update placement p set
    state = case new.kind when 'notYet' then 'notYet' when 'ready' then 'preparing' when 'ended' then 'ended' else 'underWay' end,
    from_on = case when new.kind = 'began' then new.on_day else p.from_on end,
    to_on = case new.kind when 'began' then new.to_on when 'extended' then new.to_on when 'ended' then greatest(new.on_day, p.from_on) else p.to_on end
  where p.municipality_id = new.municipality_id and p.id = new.placement_id;
  return null;
end $$;
comment on function placement_goes_on() is 'How a placement stands, and from when to when, follows from its last step.';
create trigger placement_goes_on after insert on placement_step for each row execute function placement_goes_on();

create policy "the citizen and those who work with them see what each says" on placement_voice for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen speaks for themselves" on placement_voice for insert to lydhoer_app
  with check (citizen_id = (select me()) and written_by = (select me()) and voice = 'citizen');
create policy "whoever works with the citizen says their own, and what the company told them" on placement_voice for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and citizen_id <> (select me()) and written_by = (select me())
    and voice <> 'citizen' and not goes_along);
create policy "the citizen chooses what goes along" on placement_voice for update to lydhoer_app using (citizen_id = (select me()));
create policy "whoever said it takes it back" on placement_voice for delete to lydhoer_app
  using (written_by = (select me()) and citizen_id in (select citizen_and_assigned()));
grant select, delete on placement_voice to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, voice, about, goes_along, words_sealed, said_on, submission_id) on placement_voice to lydhoer_app;
grant update (goes_along) on placement_voice to lydhoer_app;

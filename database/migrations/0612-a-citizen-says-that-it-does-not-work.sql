-- A citizen says that it does not work at a placement, and chooses what is to happen: stop now and talk afterwards, talk first, or just note it. What is only
-- noted is theirs alone. The rest is seen by those who work with them today, who say whether the placement stops or goes on; the citizen says whether they
-- understood it so. The company sees nothing of it, whatever is chosen.

create table not_working (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  is_mine_alone boolean not null,
  said_on date not null default danish_day(now()),
  answer_by date,
  words_sealed bytea not null,
  decided_by uuid,
  decided_on date,
  decision_sealed bytea,
  understood boolean,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, decided_by) references staff,
  check (num_nonnulls(decided_by, decided_on, decision_sealed) in (0, 3)),
  check (is_mine_alone = (answer_by is null)),
  check (decided_on is null or not is_mine_alone),
  check (understood is null or decided_on is not null)
);
create index on not_working (municipality_id, placement_id, created_at);
create index on not_working (municipality_id, citizen_id) where decided_on is null;
create index on not_working (municipality_id, decided_by);
comment on table not_working is
  'A citizen says that it does not work at a placement, what is to happen, and whether the company may be told; and whether the placement stops, as it is seen by both.';
comment on column not_working.is_mine_alone is 'It is only noted, and seen by the citizen alone.';
comment on column not_working.answer_by is 'The day by which somebody calls the citizen.';
comment on column not_working.words_sealed is
  '`{ wants: ''stopNow'' | ''talkFirst'' | ''note''; tell: boolean; words: string }`, filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column not_working.decision_sealed is '`{ stops: boolean; words: string }`, sealed like the words.';
comment on column not_working.understood is 'Whether the citizen understood it so; null until they have said.';

insert into resting (table_name, ground, audiences, sealed_with) values ('not_working', 'work', '{me,citizenAndAssigned}', 'citizen_key');
select guard_table('not_working');

create policy "the citizen sees what they said, and those who work with them what was said to them" on not_working for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and (not is_mine_alone or citizen_id = (select me())));
create policy "the citizen says that it does not work" on not_working for insert to lydhoer_app with check (citizen_id = (select me()));
create policy "it is said whether it stops, and whether that was understood" on not_working for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and not is_mine_alone);
create policy "the citizen takes it back until it is decided" on not_working for delete to lydhoer_app
  using (citizen_id = (select me()) and decided_on is null);
grant select, delete on not_working to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, is_mine_alone, said_on, answer_by, words_sealed, submission_id) on not_working to lydhoer_app;
grant update (decided_by, decided_on, decision_sealed, understood) on not_working to lydhoer_app;

-- A policy can't tell columns apart.
create function keep_not_working() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
declare is_citizen boolean := coalesce(old.citizen_id = me(), false);
begin
  if (new.decided_by, new.decided_on, new.decision_sealed) is distinct from (old.decided_by, old.decided_on, old.decision_sealed) then
    if is_citizen or new.decided_by is distinct from me() then
      raise exception 'whether it stops is said by one who works with the citizen, in their own name' using errcode = '42501';
    end if;
    new.understood := null;
  elsif new.understood is distinct from old.understood and not is_citizen then
    raise exception 'whether it was understood is said by the citizen' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function keep_not_working() is
  'Whether a placement stops is said by those who work with the citizen, and whether that was understood by the citizen; said anew, it is asked anew.';
create trigger keep_not_working before update on not_working for each row execute function keep_not_working();

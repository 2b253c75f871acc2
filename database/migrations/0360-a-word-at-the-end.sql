-- A citizen and a worker have one meeting at a time; one that was ended by mistake goes on again for ten minutes. When it has ended, each of the two may
-- say a word: three short questions, and words of their own. It may exist because they met, is kept until a dated rule, and is for the two alone.

create unique index citizen_meeting_going_on on citizen_meeting (municipality_id, citizen_id) where begun_at is not null and ended_at is null;

create function stays_ended() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  if new.ended_at is not null or old.ended_at < now() - interval '10 minutes' then
    raise exception 'the meeting has ended' using errcode = '55000';
  end if;
  return new;
end $$;
comment on function stays_ended() is 'A meeting ends once. For ten minutes it can be taken up again, where somebody pressed by mistake.';
create trigger stays_ended before update of ended_at on citizen_meeting for each row
  when (old.ended_at is not null and new.ended_at is distinct from old.ended_at) execute function stays_ended();

alter table citizen_meeting add unique (municipality_id, id, citizen_id, worker_id);

create table meeting_word (
  municipality_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  citizen_id uuid not null,
  worker_id uuid not null,
  said text check (said in ('yes', 'some', 'no')),
  knows text check (knows in ('yes', 'some', 'no')),
  felt text check (felt in ('good', 'fine', 'hard')),
  words_sealed bytea not null,
  said_at timestamptz not null,
  corrected_at timestamptz,
  primary key (municipality_id, meeting_id, person_id),
  check (person_id in (citizen_id, worker_id)),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, meeting_id, citizen_id, worker_id)
    references citizen_meeting (municipality_id, id, citizen_id, worker_id) on delete cascade,
  foreign key (municipality_id, person_id) references person
);
create index on meeting_word (municipality_id, citizen_id, said_at);
create index on meeting_word (municipality_id, worker_id, said_at);
create index on meeting_word (municipality_id, person_id);
comment on table meeting_word is
  'What one of the two says at the end of a meeting: whether what they wanted got said, whether they know what happens now, how it was to be there. Nothing must be answered.';
comment on column meeting_word.words_sealed is
  '`{ words: string; blame: boolean }`: own words, and that it felt like blame; filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values ('meeting_word', 'work', '{weTwo}', 'citizen_key');
select guard_table('meeting_word');

-- The two who met, and the worker only while they work with the citizen: no colleague, and no leader.
create policy "only while they work with the citizen" on meeting_word as restrictive for all to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the two see what each said at the end" on meeting_word for select
  using ((select we_two()) in (citizen_id, worker_id));
create policy "each says their own, when it has ended" on meeting_word for insert
  with check (person_id = (select me()) and exists (select from citizen_meeting m
    where m.municipality_id = meeting_word.municipality_id and m.id = meeting_id and m.ended_at is not null));
create policy "each says their own anew" on meeting_word for update using (person_id = (select me()));
create policy "each takes their own back" on meeting_word for delete using (person_id = (select me()));
grant select, delete on meeting_word to lydhoer_app;
grant insert (municipality_id, meeting_id, person_id, citizen_id, worker_id, said, knows, felt, words_sealed, said_at) on meeting_word to lydhoer_app;
grant update (said, knows, felt, words_sealed, corrected_at) on meeting_word to lydhoer_app;

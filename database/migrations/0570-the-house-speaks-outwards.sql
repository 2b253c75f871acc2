-- What the house tells outside: a talk, a film, an article, a visit, something for the papers. The register of it is the house's to read. Who speaks is said by
-- kinds of people, and by name only by those who say it themselves. A story of somebody's is told only with that person's yes, to those very words, for that
-- telling: whose it is and who asked stands in a row that only those two see, the words in one that the house sees while the yes holds. The yes is to a version
-- of the telling, so that another day or place has to be asked about anew. What somebody takes back is gone at once; that a story stood there is all that is left.

create table outward (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('talk', 'film', 'article', 'visit', 'media')),
  speaks text[] not null check (cardinality(speaks) > 0
    and speaks <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher']),
  held_on date not null,
  loop_id uuid,
  finding_id uuid,
  resource_id uuid,
  words_sealed bytea not null,
  version integer not null default 1,
  ready_version integer,
  called_off_on date,
  prepared_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check (num_nonnulls(loop_id, finding_id, resource_id) <= 1),
  foreign key (municipality_id, loop_id) references loop on delete set null (loop_id),
  foreign key (municipality_id, finding_id) references finding on delete set null (finding_id),
  foreign key (municipality_id, resource_id) references resource on delete set null (resource_id),
  foreign key (municipality_id, prepared_by) references staff
);
create index on outward (municipality_id, held_on, id);
create index on outward (municipality_id, prepared_by);
create index on outward (municipality_id, loop_id) where loop_id is not null;
create index on outward (municipality_id, finding_id) where finding_id is not null;
create index on outward (municipality_id, resource_id) where resource_id is not null;
comment on table outward is 'Something that the house tells outside: a talk, a film, an article, a visit from others, or something for the papers.';
comment on column outward.speaks is 'Which kinds of people speak.';
comment on column outward.loop_id is 'The wonder that it leads to; at most one of a wonder, a finding and a resource.';
comment on column outward.words_sealed is '`{ title: string; to: string; about: string; address: string }`, sealed under the master key; address may be empty.';
comment on column outward.version is 'One more each time its kind, its day or its words are others: a yes to a story is to one of them.';
comment on column outward.ready_version is 'The version that whoever prepares it has said is ready; null or another than the version while it is not.';

create table outward_speaker (
  municipality_id uuid not null,
  outward_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, outward_id, person_id),
  foreign key (municipality_id, outward_id) references outward on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on outward_speaker (municipality_id, person_id);
comment on table outward_speaker is 'Who speaks, by name: only those who have said so themselves.';

create table outward_story_of (
  municipality_id uuid not null,
  id uuid not null,
  outward_id uuid not null,
  told_of text not null check (told_of in ('citizen', 'colleague')),
  whose_id uuid not null,
  asked_by uuid not null,
  asked_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, outward_id, told_of),
  check (whose_id <> asked_by),
  foreign key (municipality_id, outward_id) references outward on delete cascade,
  foreign key (municipality_id, whose_id) references person,
  foreign key (municipality_id, asked_by) references staff
);
create index on outward_story_of (municipality_id, outward_id);
create index on outward_story_of (municipality_id, whose_id);
create index on outward_story_of (municipality_id, asked_by);
comment on table outward_story_of is 'Whose a story is and who asked them; seen by these two and by nobody else.';

create table outward_story (
  municipality_id uuid not null,
  id uuid not null,
  outward_id uuid not null,
  told_of text not null,
  words_sealed bytea not null,
  yes_to integer,
  said_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check ((yes_to is null) = (said_at is null)),
  foreign key (municipality_id, id, outward_id, told_of) references outward_story_of (municipality_id, id, outward_id, told_of) on delete cascade
);
create index on outward_story (municipality_id, outward_id);
comment on table outward_story is 'What will be told of a story, in so many words; the house reads it while the yes of whose it is holds.';
comment on column outward_story.words_sealed is 'The words, sealed under the master key.';
comment on column outward_story.yes_to is 'The version of the telling that whose it is has said yes to; null until they have.';

create table outward_story_gone (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  outward_id uuid not null,
  was text not null check (was in ('declined', 'withdrawn', 'toldAndWithdrawn')),
  told_to uuid,
  gone_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check ((was = 'declined') = (told_to is not null)),
  foreign key (municipality_id, outward_id) references outward on delete cascade,
  foreign key (municipality_id, told_to) references staff
);
create index on outward_story_gone (municipality_id, outward_id);
create index on outward_story_gone (municipality_id, told_to, gone_at) where told_to is not null;
comment on table outward_story_gone is 'That somebody said no to a story, or took their yes back; nothing of whose it was.';
comment on column outward_story_gone.was is 'Declined before any yes; withdrawn before the day; or withdrawn after the day, when it had been told.';
comment on column outward_story_gone.told_to is 'Who had asked, where the answer was no: they alone are told.';

create table outward_came (
  municipality_id uuid not null,
  id uuid not null,
  outward_id uuid not null,
  words_sealed bytea not null,
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, outward_id) references outward on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on outward_came (municipality_id, outward_id);
create index on outward_came (municipality_id, written_by);
comment on table outward_came is 'What came back when the house had told something: what people asked about.';
comment on column outward_came.words_sealed is 'Sealed under the master key.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('outward', 'work', '{me,house}', '{outward_story_of}', 'masterKey'),
  ('outward_speaker', 'own', '{me,house}', '{}', null),
  ('outward_story_of', 'own', '{weTwo}', '{}', null),
  ('outward_story', 'own', '{house}', '{outward,outward_story_of}', 'masterKey'),
  ('outward_story_gone', 'work', '{me,house}', '{}', null),
  ('outward_came', 'work', '{house}', '{}', 'masterKey');
select guard_table('outward'), guard_table('outward_speaker'), guard_table('outward_story_of'), guard_table('outward_story'),
  guard_table('outward_story_gone'), guard_table('outward_came');

create policy "the house reads what it tells outside" on outward for select to lydhoer_app using ((select house()));
create policy "those whose story is asked for read where it is to be told" on outward for select to lydhoer_app
  using (exists (select from outward_story_of s where s.municipality_id = outward.municipality_id and s.outward_id = outward.id and s.whose_id = (select me())));
grant select on outward to lydhoer_app;
create policy "those of the house prepare what is told, in their own name" on outward for insert to lydhoer_app
  with check ((select house()) and prepared_by = (select me()));
grant insert (municipality_id, id, kind, speaks, held_on, loop_id, finding_id, resource_id, words_sealed, prepared_by) on outward to lydhoer_app;
create policy "whoever prepares it says anew what is told, that it is ready, and that it is off" on outward for update to lydhoer_app
  using (prepared_by = (select me()));
grant update (kind, speaks, held_on, loop_id, finding_id, resource_id, words_sealed, ready_version, called_off_on) on outward to lydhoer_app;

create policy "the house sees who has said that they speak" on outward_speaker for select to lydhoer_app using ((select house()));
grant select on outward_speaker to lydhoer_app;
create policy "each says themselves that they speak" on outward_speaker for insert to lydhoer_app
  with check ((select house()) and person_id = (select me()));
grant insert (municipality_id, outward_id, person_id) on outward_speaker to lydhoer_app;
create policy "each says that they do not speak after all" on outward_speaker for delete to lydhoer_app using (person_id = (select me()));
grant delete on outward_speaker to lydhoer_app;

create policy "whose story it is and who asked see that it is asked for" on outward_story_of for select to lydhoer_app
  using ((select we_two()) in (whose_id, asked_by));
grant select on outward_story_of to lydhoer_app;
create policy "a citizen is asked by who works with them, a colleague by one of the house" on outward_story_of for insert to lydhoer_app
  with check ((select house()) and asked_by = (select me()) and case told_of when 'citizen' then whose_id in (select citizen_and_assigned())
    else works_in_the_house(whose_id) end);
grant insert (municipality_id, id, outward_id, told_of, whose_id, asked_by) on outward_story_of to lydhoer_app;
create policy "whose story it is says no, and who asked asks no more" on outward_story_of for delete to lydhoer_app
  using ((select we_two()) in (whose_id, asked_by));
grant delete on outward_story_of to lydhoer_app;

create policy "the house reads a story while the yes holds" on outward_story for select to lydhoer_app
  using ((select house()) and exists (select from outward o where o.municipality_id = outward_story.municipality_id and o.id = outward_story.outward_id
    and o.version = outward_story.yes_to));
create policy "whose story it is and who asked read what is to be told" on outward_story for select to lydhoer_app
  using (exists (select from outward_story_of s where s.municipality_id = outward_story.municipality_id and s.id = outward_story.id));
grant select on outward_story to lydhoer_app;
create policy "who asks writes what is to be told" on outward_story for insert to lydhoer_app
  with check (exists (select from outward_story_of s where s.municipality_id = outward_story.municipality_id and s.id = outward_story.id
    and s.asked_by = (select me())));
grant insert (municipality_id, id, outward_id, told_of, words_sealed) on outward_story to lydhoer_app;
create policy "nobody but whose story it is says yes to it" on outward_story for update to lydhoer_app
  using (exists (select from outward_story_of s where s.municipality_id = outward_story.municipality_id and s.id = outward_story.id
    and s.whose_id = (select me())));
grant update (yes_to, said_at) on outward_story to lydhoer_app;

create policy "the house sees that a story was taken back" on outward_story_gone for select to lydhoer_app
  using ((select house()) and told_to is null);
create policy "who asked sees that the answer was no" on outward_story_gone for select to lydhoer_app using (told_to = (select me()));
grant select on outward_story_gone to lydhoer_app;

create policy "the house reads what came back" on outward_came for select to lydhoer_app using ((select house()));
grant select on outward_came to lydhoer_app;
create policy "those of the house write what came back, in their own name" on outward_came for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant insert (municipality_id, id, outward_id, words_sealed, written_by) on outward_came to lydhoer_app;
create policy "each takes out what they wrote of it" on outward_came for delete to lydhoer_app using (written_by = (select me()));
grant delete on outward_came to lydhoer_app;

create function stories_waiting(of_outward uuid) returns integer
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not house() then return null; end if;
    -- What was asked by somebody who has left waits for nobody: nobody here could take the question out, and without a yes nobody reads it.
    return (select count(*)::int from outward_story s join outward o on o.municipality_id = s.municipality_id and o.id = s.outward_id
      join outward_story_of w on w.municipality_id = s.municipality_id and w.id = s.id
      where s.municipality_id = current_municipality() and s.outward_id = of_outward and s.yes_to is distinct from o.version
        and works_in_the_house(w.asked_by));
  end $$;
comment on function stories_waiting(uuid) is 'How many stories of a telling wait for a yes, asked for by somebody who still works here; nothing of whose they are. For those of the house.';
revoke execute on function stories_waiting(uuid) from public;
grant execute on function stories_waiting(uuid) to lydhoer_app;

create function told_anew() returns trigger language plpgsql set search_path = lydhoer, pg_temp as $$ begin
  if (new.kind, new.held_on, new.words_sealed) is distinct from (old.kind, old.held_on, old.words_sealed) then
    new.version := old.version + 1;
  end if;
  if new.ready_version is distinct from old.ready_version and new.ready_version = new.version and stories_waiting(new.id) > 0 then
    raise exception 'A story waits for a yes' using errcode = 'check_violation', constraint = 'stories_have_their_yes';
  end if;
  return new;
end $$;
comment on function told_anew() is 'What is told in another way, on another day, has to be said yes to anew; and it is not ready while a story waits for a yes.';
create trigger told_anew before update on outward for each row execute function told_anew();

create function say_a_story_is_gone() returns trigger security definer language plpgsql set search_path = lydhoer, pg_temp as $$
declare
  duty text := coalesce(current_setting('lydhoer.duty', true), '');
  said outward_story;
  telling outward;
begin
  -- Who asked and asks no more leaves no line, nor does the telling itself when it goes.
  if old.whose_id is distinct from me() then return old; end if;
  perform set_config('lydhoer.duty', 'erasure', true);
  select * into said from outward_story s where s.municipality_id = old.municipality_id and s.id = old.id;
  select * into telling from outward o where o.municipality_id = old.municipality_id and o.id = old.outward_id;
  insert into outward_story_gone (municipality_id, outward_id, was, told_to) values (old.municipality_id, old.outward_id,
    case when said.yes_to is null then 'declined'
      when said.yes_to = telling.version and telling.held_on < today() and telling.called_off_on is null then 'toldAndWithdrawn'
      else 'withdrawn' end,
    case when said.yes_to is null then old.asked_by end);
  perform set_config('lydhoer.duty', duty, true);
  return old;
end $$;
comment on function say_a_story_is_gone() is 'When somebody says no to a story or takes their yes back, that it stood there is left, and whether it had been told.';
revoke all on function say_a_story_is_gone() from public;
create trigger say_a_story_is_gone before delete on outward_story_of for each row execute function say_a_story_is_gone();

create trigger keep_searched after insert or delete or update of words_sealed, held_on on outward
  for each row execute function keep_searched('outward', 'id', 'held_on');
create policy "whoever sees what is told outside finds it" on search_index for select to lydhoer_app
  using (kind = 'outward' and exists (select from outward t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
update resting set follows = follows || '{outward}' where table_name = 'search_index';
select note_searched();

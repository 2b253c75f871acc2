-- Letters that have been sent to a citizen, from whatever sender, noted by whoever works with the citizen; and the way that the two have chosen where
-- letters are not opened. Both may exist because citizen and workers do it together, are kept until a dated rule, and are seen by the citizen and
-- those who work with them today. What a letter says is sealed with the citizen's key; sender and day are not, so that the house can count how many
-- letters people get. The system sends nothing.

create table citizen_letter (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  sender text not null check (sender in ('jobCentre', 'benefits', 'other')),
  sent_on date not null,
  words_sealed bytea not null,
  answer_by date,
  can_be_bundled boolean not null default false,
  understood text check (understood in ('read', 'notUnderstood', 'together')),
  understood_at timestamptz,
  read_together_on date,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, written_by) references person,
  check (num_nonnulls(understood, understood_at) in (0, 2))
);
create index on citizen_letter (municipality_id, citizen_id, sent_on);
create index on citizen_letter (municipality_id, written_by);
create index on citizen_letter (municipality_id, sent_on);
comment on table citizen_letter is
  'That a letter was sent to a citizen: by whom of the senders, on which day, what it asks for. What the citizen has said of it, and when it was read together.';
comment on column citizen_letter.words_sealed is '`{ about: string; does: string; calls: string; text: string; from: string }`: what it is about in one line, what the citizen is to do, whom to ring, the text where it is kept, and what the sender is called; filled up to whole kilobytes and sealed with the citizen''s key.';
comment on column citizen_letter.understood is 'What the citizen has said of it, if anything: read, does not understand it, wants to read it together. Nothing is required.';

create table letter_way (
  municipality_id uuid not null,
  citizen_id uuid not null,
  chosen_at timestamptz not null default now(),
  way text not null check (way in ('letter', 'talk', 'ringMe', 'somebodyAlong', 'together')),
  chosen_by uuid not null,
  words_sealed bytea not null,
  submission_id uuid not null,
  primary key (municipality_id, citizen_id, chosen_at),
  unique (municipality_id, chosen_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, chosen_by) references person
);
comment on table letter_way is
  'How a citizen is best told what a letter says, as the two have chosen together; the newest holds. A message that says only whom to ring is sent by people, not by the system.';
comment on column letter_way.words_sealed is '`{ words: string }`, what they agreed on besides: when, by whom; filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('citizen_letter', 'work', '{citizenAndAssigned}', 'citizen_key'),
  ('letter_way', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('citizen_letter'), guard_table('letter_way');

create policy "the citizen and those who work with them see which letters were sent" on citizen_letter for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen notes a letter that was sent" on citizen_letter for insert
  with check (citizen_id in (select citizen_and_assigned()) and written_by = (select me()) and citizen_id <> (select me()));
create policy "the two say how a letter was understood, and when they read it" on citizen_letter for update
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever noted a letter takes the note away" on citizen_letter for delete
  using (written_by = (select me()));
grant select, delete on citizen_letter to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, sender, sent_on, words_sealed, answer_by, can_be_bundled, submission_id) on citizen_letter to lydhoer_app;
grant update (understood, understood_at, read_together_on) on citizen_letter to lydhoer_app;

create function keep_what_was_understood() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  if new.understood is distinct from old.understood and old.citizen_id <> me() then
    raise exception 'how a letter was understood is said by the citizen' using errcode = '42501';
  end if;
  if new.read_together_on is distinct from old.read_together_on and old.citizen_id = me() then
    raise exception 'that a letter was read together is noted by whoever works with the citizen' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function keep_what_was_understood() is
  'Only the citizen says how a letter was understood; when it was read together is noted by whoever works with them.';
create trigger keep_what_was_understood before update on citizen_letter for each row execute function keep_what_was_understood();

create policy "the citizen and those who work with them see how letters are told" on letter_way for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "either writes down how letters are told" on letter_way for insert
  with check (citizen_id in (select citizen_and_assigned()) and chosen_by = (select me()));
grant select on letter_way to lydhoer_app;
grant insert (municipality_id, citizen_id, way, chosen_by, words_sealed, submission_id) on letter_way to lydhoer_app;

create function letters_counted() returns table (year integer, quarter integer, sender text, band integer, citizens integer, letters integer) stable security definer
  language plpgsql set search_path to lydhoer, pg_temp as $$
begin
  perform set_config('lydhoer.duty', 'count', true);
  if not exists (select from roles_of(me()) mine where mine.role in ('teamLead', 'director', 'coordinator')) then return; end if;
  return query
    with told as (
      select l.citizen_id, l.sender as by_sender, extract(year from l.sent_on)::int as y, extract(quarter from l.sent_on)::int as q
      from citizen_letter l
      -- Quarters that have ended: the difference to yesterday would else be one letter to one citizen.
      where l.municipality_id = current_municipality() and l.sent_on < date_trunc('quarter', today()::timestamp)::date),
    quarters as (
      select t.y, t.q, count(distinct t.citizen_id)::int as people, count(*)::int as sent from told t group by 1, 2
      having count(distinct t.citizen_id) >= 5),
    each as (
      select t.y, t.q, t.citizen_id, width_bucket(count(*)::int, array[1, 2, 4, 7]) as bucket, count(*)::int as sent
      from told t join quarters using (y, q) group by 1, 2, 3),
    small as (
      select e.y, e.q, few_together(array_agg(e.bucket::text), array_agg(e.citizen_id), array_agg(e.sent)) as labels from each e group by 1, 2),
    by_sender as (
      select t.y, t.q, few_together(array_agg(t.by_sender), array_agg(t.citizen_id), array_agg(1)) as labels from told t join quarters using (y, q) group by 1, 2)
    select n.y, n.q, null::text, null::int, n.people, n.sent from quarters n
    union all
    select e.y, e.q, null::text, case when e.bucket::text = any (s.labels) then 0 else e.bucket end, count(*)::int, null::int
      from each e join small s using (y, q) group by 1, 2, 4 having count(*) >= 5
    union all
    select t.y, t.q, case when t.by_sender = any (b.labels) then 'few' else t.by_sender end, null::int, count(distinct t.citizen_id)::int, count(*)::int
      from told t join by_sender b using (y, q) group by 1, 2, 3 having count(distinct t.citizen_id) >= 5
    order by 1, 2, 3 nulls first, 4 nulls first;
end $$;
comment on function letters_counted() is
  'How many letters citizens got in quarters that have ended, for coordinators and leaders: all, by how many each citizen got (bands from 1, 2, 4 and 7; 0 is several together) and by sender. Nothing that rests on fewer than five citizens; nothing of who, nor of who noted it.';
revoke execute on function letters_counted() from public;
grant execute on function letters_counted() to lydhoer_app;

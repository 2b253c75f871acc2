-- Practice asks research, a neighbour municipality or a library. It is asked by a kind of people: whose question it is stands in a row that only they see,
-- and no moment stands beside it. Others say «we too» and are counted, and nobody sees who. No request disappears: once somebody has answered, promised
-- or said «we too», it stays.

create table request (
  municipality_id uuid not null,
  id uuid not null,
  asked_as text not null check (asked_as in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher')),
  of_whom text not null check (of_whom in ('research', 'neighbour', 'library')),
  words_sealed bytea not null,
  asked_on date not null default danish_day(now()),
  needed_by date,
  no_longer_on date,
  primary key (municipality_id, id)
);
create index on request (municipality_id, asked_on, id);
comment on table request is
  'What practice wants to know from research, a neighbour municipality or a library; asked on a day, by a kind of people. It is never closed by those who are to answer.';
comment on column request.words_sealed is '`{ question: string; why: string }`, sealed under the master key.';
comment on column request.needed_by is 'The day by which practice needs it; null where nobody said.';
comment on column request.no_longer_on is 'The day on which whoever asked said that they need it no more; null while they do.';

create table request_asker (
  municipality_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, request_id),
  foreign key (municipality_id, request_id) references request on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on request_asker (municipality_id, person_id);
comment on table request_asker is 'Whose question it is; seen by themselves alone.';

create table request_supporter (
  municipality_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, request_id, person_id),
  -- No cascade: what others ask too cannot be taken back.
  foreign key (municipality_id, request_id) references request,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on request_supporter (municipality_id, person_id);
comment on table request_supporter is 'Who asks it too; seen by themselves alone, and counted for the house.';

create table request_reply (
  municipality_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('answer', 'unknown', 'asksBack', 'addition')),
  written_as text not null check (written_as in ('citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher')),
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, request_id) references request,
  foreign key (municipality_id, written_by) references staff
);
create index on request_reply (municipality_id, request_id, created_at, id);
create index on request_reply (municipality_id, written_by);
comment on table request_reply is
  'What somebody answered: an answer, that it is not known, a question back, or what whoever asked adds. Whoever writes stands by it with their name.';
comment on column request_reply.words_sealed is 'The words, sealed under the master key.';

create table request_promise (
  municipality_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  words_sealed bytea not null,
  day date not null,
  kept_on date,
  promised_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, request_id) references request,
  foreign key (municipality_id, promised_by) references staff
);
create index on request_promise (municipality_id, request_id, created_at, id);
create index on request_promise (municipality_id, promised_by, day);
comment on table request_promise is
  'That something of an answer comes by a day. The newest holds; one after the first has moved it, and says why. Those before it stay to be seen.';
comment on column request_promise.words_sealed is
  '`{ what: string; reason: string }`, sealed under the master key; reason is why the day was moved, or empty.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('request', 'work', '{house}', '{}', 'masterKey'),
  ('request_asker', 'own', '{me}', '{}', null),
  ('request_supporter', 'own', '{me}', '{}', null),
  ('request_reply', 'work', '{house}', '{}', 'masterKey'),
  ('request_promise', 'work', '{house}', '{}', 'masterKey');
select guard_table('request'), guard_table('request_asker'), guard_table('request_supporter'), guard_table('request_reply'),
  guard_table('request_promise');

create policy "each sees what they asked" on request_asker for select to lydhoer_app using (person_id = (select me()));
grant select on request_asker to lydhoer_app;
create policy "those of the house ask in their own name" on request_asker for insert to lydhoer_app
  with check (person_id = (select me()) and (select house()));
grant insert (municipality_id, request_id, person_id) on request_asker to lydhoer_app;

create policy "the house reads what is asked" on request for select to lydhoer_app using ((select house()));
grant select on request to lydhoer_app;
create policy "those of the house ask" on request for insert to lydhoer_app with check ((select house()));
grant insert (municipality_id, id, asked_as, of_whom, words_sealed, needed_by) on request to lydhoer_app;
create policy "whoever asked says that they need it no more" on request for update to lydhoer_app
  using (exists (select from request_asker a where a.municipality_id = request.municipality_id and a.request_id = request.id
    and a.person_id = (select me())));
grant update (no_longer_on) on request to lydhoer_app;
create policy "whoever asked takes it back, until others are in it" on request for delete to lydhoer_app
  using (exists (select from request_asker a where a.municipality_id = request.municipality_id and a.request_id = request.id
    and a.person_id = (select me())));
grant delete on request to lydhoer_app;

create policy "each sees what they ask too" on request_supporter for select to lydhoer_app using (person_id = (select me()));
grant select on request_supporter to lydhoer_app;
create policy "those of the house ask it too, in their own name" on request_supporter for insert to lydhoer_app
  with check (person_id = (select me()) and (select house()));
grant insert (municipality_id, request_id, person_id) on request_supporter to lydhoer_app;
create policy "each asks it no more" on request_supporter for delete to lydhoer_app using (person_id = (select me()));
grant delete on request_supporter to lydhoer_app;

create policy "the house reads what was answered" on request_reply for select to lydhoer_app using ((select house()));
grant select on request_reply to lydhoer_app;
create policy "those of the house answer in their own name" on request_reply for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant insert (municipality_id, id, request_id, kind, written_as, words_sealed, written_by) on request_reply to lydhoer_app;
create policy "whoever answered deletes it" on request_reply for delete to lydhoer_app using (written_by = (select me()));
grant delete on request_reply to lydhoer_app;

create policy "the house reads what was promised" on request_promise for select to lydhoer_app using ((select house()));
grant select on request_promise to lydhoer_app;
create policy "those of the house promise in their own name, and for research a researcher" on request_promise for insert to lydhoer_app
  with check (promised_by = (select me())
    and exists (select from request r where r.municipality_id = request_promise.municipality_id and r.id = request_promise.request_id
      and (r.of_whom <> 'research' or may_receive(me(), 'research'))));
grant insert (municipality_id, id, request_id, words_sealed, day, promised_by) on request_promise to lydhoer_app;
create policy "whoever promised says that it is kept" on request_promise for update to lydhoer_app using (promised_by = (select me()));
grant update (kept_on) on request_promise to lydhoer_app;
create policy "whoever promised takes it back" on request_promise for delete to lydhoer_app using (promised_by = (select me()));
grant delete on request_promise to lydhoer_app;

create function requests_supported(of_requests uuid[]) returns table (request_id uuid, supporters integer)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not house() then return; end if;
    return query
      select s.request_id, count(*)::int from request_supporter s
      where s.municipality_id = current_municipality() and s.request_id = any (of_requests) group by s.request_id;
  end $$;
comment on function requests_supported(uuid[]) is 'How many of the house ask each of these too; nobody''s name. For those of the house.';
revoke execute on function requests_supported(uuid[]) from public;
grant execute on function requests_supported(uuid[]) to lydhoer_app;

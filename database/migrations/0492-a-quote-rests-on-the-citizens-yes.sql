-- What a citizen said is quoted in a finding by whoever's passage it is, and only while the citizen's yes to quoting stands. It is the citizen's words and
-- nobody else's, copied, since the house may not open the conversation. The row carries the last day of that yes and of the ground, so a no takes the words out
-- everywhere in the same statement; that a quote stood there is all that is left, with its day.

create table finding_quote (
  municipality_id uuid not null,
  id uuid not null,
  finding_id uuid not null,
  passage_id uuid not null,
  conversation_id uuid not null,
  citizen_id uuid not null,
  purpose text not null default 'quote' check (purpose = 'quote'),
  words_sealed bytea not null,
  taken_by uuid not null,
  created_at timestamptz not null default now(),
  ground_until date not null,
  stands_until date not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, finding_id) references finding on delete cascade,
  foreign key (municipality_id, passage_id) references passage on delete cascade,
  foreign key (municipality_id, citizen_id) references person,
  foreign key (municipality_id, taken_by) references staff,
  foreign key (municipality_id, conversation_id, ground_until) references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, purpose, stands_until)
    references consent (municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade
);
create index on finding_quote (municipality_id, finding_id, created_at, id);
create index on finding_quote (municipality_id, passage_id);
create index on finding_quote (municipality_id, conversation_id);
create index on finding_quote (municipality_id, citizen_id);
create index on finding_quote (municipality_id, taken_by);
comment on table finding_quote is 'What a citizen said, quoted in a finding while their yes to quoting stands.';
comment on column finding_quote.words_sealed is 'The words, sealed under the master key.';
comment on column finding_quote.stands_until is 'The last day of the yes to quoting.';

create table finding_quote_gone (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  finding_id uuid not null,
  gone_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  foreign key (municipality_id, finding_id) references finding on delete cascade
);
create index on finding_quote_gone (municipality_id, finding_id);
comment on table finding_quote_gone is 'That a quote stood in a finding and was taken back, on which day; nothing of whose it was.';

create function rest_on_quote() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  select p.conversation_id, p.citizen_id, p.ground_until into new.conversation_id, new.citizen_id, new.ground_until
    from passage p where p.municipality_id = new.municipality_id and p.id = new.passage_id;
  new.stands_until := (select stands_until from consent where municipality_id = new.municipality_id
    and conversation_id = new.conversation_id and purpose = 'quote');
  if new.stands_until is null or new.stands_until < today() then
    raise exception 'The citizen has not agreed to being quoted' using errcode = 'insufficient_privilege', hint = 'Ask the citizen, and register the answer first.';
  end if;
  return new;
end $$;
comment on function rest_on_quote() is 'A quote is taken only while the citizen''s yes to quoting stands, and lasts as long as that.';
create trigger rest_on_quote before insert on finding_quote for each row execute function rest_on_quote();

create function say_where_a_quote_stood() returns trigger security definer language plpgsql set search_path to lydhoer, pg_temp as $$
declare duty text := coalesce(current_setting('lydhoer.duty', true), '');
begin
  perform set_config('lydhoer.duty', 'erasure', true);
  -- Whoever takes a quote out of a finding leaves no line; a no, and a passage that is let go of, do.
  if exists (select from finding f where f.municipality_id = old.municipality_id and f.id = old.finding_id)
    and (duty = 'erasure' or not exists (select from passage p where p.municipality_id = old.municipality_id and p.id = old.passage_id)) then
    insert into finding_quote_gone (municipality_id, finding_id) values (old.municipality_id, old.finding_id);
  end if;
  perform set_config('lydhoer.duty', duty, true);
  return null;
end $$;
comment on function say_where_a_quote_stood() is 'When a yes to quoting ends, or the passage goes, the finding says that a quote stood there.';
revoke all on function say_where_a_quote_stood() from public;
create trigger say_where_a_quote_stood after delete on finding_quote for each row execute function say_where_a_quote_stood();

insert into resting (table_name, ground, audiences, follows, sealed_with, part, label_da, label_en, purpose_in) values
  ('finding_quote', 'consent', '{me,house}', '{}', 'masterKey', 'quotes', '{1 citat,citater}', '{1 quote,quotes}', 'purpose'),
  ('finding_quote_gone', 'work', '{house}', '{}', null, null, null, null, null);
select guard_table('finding_quote'), guard_table('finding_quote_gone');

create policy "the house reads a quote while the yes stands" on finding_quote for select to lydhoer_app
  using ((select house()) and stands_until >= (select today()) and ground_until >= (select today()));
create policy "the citizen sees where they are quoted" on finding_quote for select to lydhoer_app
  using (citizen_id = (select me()) and stands_until >= (select today()) and ground_until >= (select today()));
grant select on finding_quote to lydhoer_app;
create policy "whoever's passage it is quotes from it, in their own name" on finding_quote for insert to lydhoer_app
  with check ((select house()) and taken_by = (select me()) and ground_until >= (select today())
    and exists (select from passage p where p.municipality_id = finding_quote.municipality_id and p.id = finding_quote.passage_id and p.owner_id = (select me()))
    and exists (select from transcript t where t.municipality_id = finding_quote.municipality_id and t.conversation_id = finding_quote.conversation_id
      and t.confirmed_at is not null));
grant insert (municipality_id, id, finding_id, passage_id, words_sealed, taken_by) on finding_quote to lydhoer_app;
create policy "whoever quoted takes the quote out" on finding_quote for delete to lydhoer_app using (taken_by = (select me()));
create policy "whoever wrote a finding takes a quote out of it" on finding_quote for delete to lydhoer_app
  using (exists (select from finding f where f.municipality_id = finding_quote.municipality_id and f.id = finding_quote.finding_id and f.written_by = (select me())));
grant delete on finding_quote to lydhoer_app;

create policy "the house sees that a quote was taken back" on finding_quote_gone for select to lydhoer_app using ((select house()));
grant select on finding_quote_gone to lydhoer_app;

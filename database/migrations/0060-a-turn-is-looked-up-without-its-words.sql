-- Words are sealed, so the database cannot search them. Beside each turn stand keyed hashes of what it can be looked up by; the
-- key is the conversation's own, so that the same word has another hash in every conversation (decision 005).

create table turn_index (
  municipality_id uuid not null,
  conversation_id uuid not null,
  number integer not null,
  version smallint not null check (version >= 1),
  hashes integer[] not null,
  primary key (municipality_id, conversation_id, number),
  foreign key (municipality_id, conversation_id, number) references turn on delete cascade
);
comment on table turn_index is
  'What a turn can be looked up by: stems and what kind of turn it is, as hashes keyed with the conversation''s key.';
comment on column turn_index.version is 'How the hashes were made; rows of an older version are made anew.';

alter table turn_index enable row level security;
alter table turn_index force row level security;
-- PostgreSQL asks the one whose name comes last in the alphabet first: that is to be this one, which it answers from a hash of the
-- few transcripts that somebody reads, without looking at shares (20 against 180 ms on 100,000 turns).
create policy "whoever reads the transcript looks up its turns" on turn_index for select
  using (exists (select from transcript t
    where t.municipality_id = turn_index.municipality_id and t.conversation_id = turn_index.conversation_id));
create policy "the recipient looks up the turns of the passage" on turn_index for select
  using (exists (select from passage_share s
    where s.municipality_id = turn_index.municipality_id and s.conversation_id = turn_index.conversation_id
      and s.with_person_id = (select current_person()) and turn_index.number between s.from_turn and s.to_turn));
grant select on turn_index to lydhoer_app;
create policy "the owner makes the index" on turn_index for insert
  with check (exists (select from transcript t
    where t.municipality_id = turn_index.municipality_id and t.conversation_id = turn_index.conversation_id
      and t.owner_id = (select current_person())));
grant insert (municipality_id, conversation_id, number, version, hashes) on turn_index to lydhoer_app;
create policy "the owner makes the index anew" on turn_index for delete
  using (exists (select from transcript t
    where t.municipality_id = turn_index.municipality_id and t.conversation_id = turn_index.conversation_id
      and t.owner_id = (select current_person())));
grant delete on turn_index to lydhoer_app;
create policy "the owner, on duty only" on turn_index for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));

create function transcripts_to_index(in_version smallint)
  returns table (municipality_id uuid, owner_id uuid, conversation_id uuid)
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select t.municipality_id, t.owner_id, t.conversation_id from transcript t
      where t.confirmed_at is not null and t.ground_until >= today() and exists (
        select from turn u left join turn_index i
          on i.municipality_id = u.municipality_id and i.conversation_id = u.conversation_id and i.number = u.number
        where u.municipality_id = t.municipality_id and u.conversation_id = t.conversation_id
          and (i.version is null or i.version < in_version));
  end $$;
comment on function transcripts_to_index(smallint) is
  'The confirmed transcripts, in every municipality, of which a turn has no index of this version: ids only.';
revoke all on function transcripts_to_index(smallint) from public;
grant execute on function transcripts_to_index(smallint) to lydhoer_app;

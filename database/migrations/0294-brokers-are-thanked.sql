-- Somebody who carries it is thanked in a few words: for the two alone, and theirs to delete. Nobody counts them, and no leader reads them.

create table broker_thanks (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  first_id uuid not null,
  second_id uuid not null,
  author_id uuid not null check (author_id in (first_id, second_id)),
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, author_id, submission_id),
  foreign key (municipality_id, first_id, second_id) references pair_key on delete cascade
);
create index on broker_thanks (municipality_id, first_id, second_id);
create index on broker_thanks (municipality_id, second_id);
comment on table broker_thanks is
  'A few words of thanks to somebody who is a knowledge broker, from a colleague: for the two alone, who keep them and may delete them.';

insert into resting (table_name, ground, audiences, sealed_with) values ('broker_thanks', 'shared', '{weTwo}', 'pair_key');
select guard_table('broker_thanks');

create policy "the two read what one thanks the other for" on broker_thanks for select
  using ((select we_two()) in (first_id, second_id));
create policy "each thanks in their own name" on broker_thanks for insert
  with check (author_id = (select me()));
create policy "either deletes it" on broker_thanks for delete using ((select we_two()) in (first_id, second_id));
grant select, delete on broker_thanks to lydhoer_app;
grant insert (municipality_id, id, first_id, second_id, author_id, words_sealed, submission_id) on broker_thanks to lydhoer_app;

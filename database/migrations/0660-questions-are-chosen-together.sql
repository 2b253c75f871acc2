-- Questions that people are to be asked are chosen together: from a bank or in words of the house's own, in wordings that follow each other and are never
-- written over, with what those who will be asked said they mean. What is dropped stands with its reason, and can be taken in again. All of the house reads and
-- writes it; nobody who was asked is named, only which kind of people helped.

create table instrument (
  municipality_id uuid not null,
  id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, written_by) references staff
);
create index on instrument (municipality_id, created_at, id);
create index on instrument (municipality_id, written_by);
comment on table instrument is 'Questions that belong together: what they are called, and what the answers are to be used for.';
comment on column instrument.words_sealed is '`{ title: string; purpose: string }`, sealed under the master key.';

create table instrument_item (
  municipality_id uuid not null,
  id uuid not null,
  instrument_id uuid not null,
  written_by uuid not null,
  element text not null check (element in ('expectations', 'preconditions', 'degrees', 'consequences')),
  answer text not null check (answer in ('degree', 'agree', 'often', 'yesNo', 'words')),
  bank_key text check (bank_key ~ '^[a-z][a-z-]{0,39}$'),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, instrument_id, bank_key),
  foreign key (municipality_id, instrument_id) references instrument on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on instrument_item (municipality_id, instrument_id, created_at);
create index on instrument_item (municipality_id, written_by);
comment on table instrument_item is 'A question among others: which of the four elements it is about, and how it is answered. What it says stands in its wordings.';
comment on column instrument_item.bank_key is 'Which question of the bank it began as; null where it is the house''s own.';

create table item_wording (
  municipality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  written_by uuid not null,
  comparable boolean not null,
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references instrument_item on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on item_wording (municipality_id, item_id, created_at);
create index on item_wording (municipality_id, written_by);
comment on table item_wording is 'How a question is put; the newest is in use, and those before it stay.';
comment on column item_wording.comparable is 'Whether answers to it may be laid beside answers to the wording before; true of the first.';
comment on column item_wording.words_sealed is '`{ da: string; easy: string; en: string; because: string }`, sealed under the master key.';

create table item_remark (
  municipality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  written_by uuid not null,
  kind text not null check (kind in ('understood', 'dropped', 'again')),
  helped text[] not null check (cardinality(helped) >= 1 and helped <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher', 'company']),
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references instrument_item on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on item_remark (municipality_id, item_id, created_at);
create index on item_remark (municipality_id, written_by);
comment on table item_remark is 'What was learned of a question by asking people what it means to them, that it was dropped, or that it was taken in again; and which kinds of people helped.';
comment on column item_remark.words_sealed is 'What was said, or why; sealed under the master key. No names.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('instrument', 'work', '{house}', '{}', 'masterKey'),
  ('instrument_item', 'work', '{house}', '{}', null),
  ('item_wording', 'work', '{house}', '{}', 'masterKey'),
  ('item_remark', 'work', '{house}', '{}', 'masterKey');
select guard_table('instrument'), guard_table('instrument_item'), guard_table('item_wording'), guard_table('item_remark');

create policy "the house reads which questions belong together" on instrument for select to lydhoer_app using ((select house()));
create policy "those of the house begin on questions, in their own name" on instrument for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant select on instrument to lydhoer_app;
grant insert (municipality_id, id, written_by, words_sealed) on instrument to lydhoer_app;

create policy "the house reads the questions" on instrument_item for select to lydhoer_app using ((select house()));
create policy "those of the house add a question, in their own name" on instrument_item for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant select on instrument_item to lydhoer_app;
grant insert (municipality_id, id, instrument_id, written_by, element, answer, bank_key) on instrument_item to lydhoer_app;

create policy "the house reads how a question is and was put" on item_wording for select to lydhoer_app using ((select house()));
create policy "those of the house put a question anew, in their own name" on item_wording for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant select on item_wording to lydhoer_app;
grant insert (municipality_id, id, item_id, written_by, comparable, words_sealed) on item_wording to lydhoer_app;

create policy "the house reads what was learned of a question" on item_remark for select to lydhoer_app using ((select house()));
create policy "those of the house write what was learned, in their own name" on item_remark for insert to lydhoer_app
  with check ((select house()) and written_by = (select me()));
grant select on item_remark to lydhoer_app;
grant insert (municipality_id, id, item_id, written_by, kind, helped, words_sealed) on item_remark to lydhoer_app;

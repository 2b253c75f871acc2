-- A theme gathers over time what belongs to it: passages, noticings, and what people wanted to try. A passage and a noticing hang there as a
-- link and nothing of theirs is copied: whoever may not see them does not see that something hangs there either, so that withdrawing
-- leaves nothing. What one wanted to try is one's own and stays it; what hangs on a theme are words written for it, for all who reflect.

create table learning_theme_passage (
  municipality_id uuid not null,
  theme_id uuid not null,
  passage_id uuid not null,
  hung_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, theme_id, passage_id),
  foreign key (municipality_id, theme_id) references learning_theme on delete cascade,
  foreign key (municipality_id, passage_id) references passage on delete cascade,
  foreign key (municipality_id, hung_by) references person on delete cascade
);
create index on learning_theme_passage (municipality_id, passage_id);
create index on learning_theme_passage (municipality_id, hung_by);
comment on table learning_theme_passage is
  'That a passage hangs on a theme, and who hung it there: seen by those who reflect and have the passage, and by nobody else.';

create table learning_theme_noticing (
  municipality_id uuid not null,
  theme_id uuid not null,
  noticing_id uuid not null,
  hung_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, theme_id, noticing_id),
  foreign key (municipality_id, theme_id) references learning_theme on delete cascade,
  foreign key (municipality_id, noticing_id) references noticing on delete cascade,
  foreign key (municipality_id, hung_by) references person on delete cascade
);
create index on learning_theme_noticing (municipality_id, noticing_id);
create index on learning_theme_noticing (municipality_id, hung_by);
comment on table learning_theme_noticing is
  'That a noticing hangs on a theme, and who hung it there: seen by those who reflect and may read the noticing, and by nobody else.';

create table learning_theme_experiment (
  municipality_id uuid not null,
  id uuid not null,
  theme_id uuid not null,
  person_id uuid not null,
  words_sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, theme_id) references learning_theme on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on learning_theme_experiment (municipality_id, theme_id, created_at);
create index on learning_theme_experiment (municipality_id, person_id);
comment on table learning_theme_experiment is
  'What somebody wanted to try about a theme, in words that they wrote for it (sealed as the theme''s own); it is no part of what is theirs alone.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('learning_theme_passage', 'consent', '{reflects}', '{passage}', null),
  ('learning_theme_noticing', 'consent', '{reflects}', '{noticing}', null),
  ('learning_theme_experiment', 'own', '{me,reflects}', '{}', 'masterKey');
select guard_table('learning_theme_passage'), guard_table('learning_theme_noticing'), guard_table('learning_theme_experiment');

create policy "those who reflect and have the passage see that it hangs there" on learning_theme_passage for select
  using ((select reflects()) and exists (select from passage p where p.municipality_id = learning_theme_passage.municipality_id
    and p.id = learning_theme_passage.passage_id));
grant select on learning_theme_passage to lydhoer_app;
create policy "whoever reflects hangs a passage that they have on a theme" on learning_theme_passage for insert
  with check (hung_by = (select me()) and (select reflects())
    and exists (select from passage p where p.municipality_id = learning_theme_passage.municipality_id
      and p.id = learning_theme_passage.passage_id));
grant insert (municipality_id, theme_id, passage_id, hung_by) on learning_theme_passage to lydhoer_app;
create policy "whoever hung a passage there takes it off" on learning_theme_passage for delete using (hung_by = (select me()));
create policy "the owner of a passage takes it off" on learning_theme_passage for delete
  using (exists (select from passage p where p.municipality_id = learning_theme_passage.municipality_id
    and p.id = learning_theme_passage.passage_id and p.owner_id = (select me())));
grant delete on learning_theme_passage to lydhoer_app;

create policy "those who reflect and may read the noticing see that it hangs there" on learning_theme_noticing for select
  using ((select reflects()) and exists (select from noticing n where n.municipality_id = learning_theme_noticing.municipality_id
    and n.id = learning_theme_noticing.noticing_id));
grant select on learning_theme_noticing to lydhoer_app;
create policy "whoever reflects hangs a noticing that they may read on a theme" on learning_theme_noticing for insert
  with check (hung_by = (select me()) and (select reflects())
    and exists (select from noticing n where n.municipality_id = learning_theme_noticing.municipality_id
      and n.id = learning_theme_noticing.noticing_id));
grant insert (municipality_id, theme_id, noticing_id, hung_by) on learning_theme_noticing to lydhoer_app;
create policy "whoever hung a noticing there takes it off" on learning_theme_noticing for delete using (hung_by = (select me()));
create policy "the author of a noticing takes it off" on learning_theme_noticing for delete
  using (exists (select from noticing n where n.municipality_id = learning_theme_noticing.municipality_id
    and n.id = learning_theme_noticing.noticing_id and n.author_id = (select me())));
grant delete on learning_theme_noticing to lydhoer_app;

create policy "those who reflect read what people wanted to try about a theme" on learning_theme_experiment for select
  using ((select reflects()));
grant select on learning_theme_experiment to lydhoer_app;
create policy "whoever reflects says what they themselves wanted to try" on learning_theme_experiment for insert
  with check (person_id = (select me()) and (select reflects()));
grant insert (municipality_id, id, theme_id, person_id, words_sealed) on learning_theme_experiment to lydhoer_app;
create policy "each takes off what they wanted to try" on learning_theme_experiment for delete using (person_id = (select me()));
grant delete on learning_theme_experiment to lydhoer_app;

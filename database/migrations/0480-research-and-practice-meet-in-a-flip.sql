-- Research and practice learn from each other in a FLIP. That there is one, its theme, its kind and when, is the house's to know; why each is invited, what
-- they answer, the programme and what was grasped is for those in it. Who is in it is who is in its group, which whoever prepares it makes. What somebody
-- grasped, or that they learnt nothing new, is told as a party's; whose words they are stands in a row that only they see. What it came to is read by the
-- house once one of practice and one of research have approved the same version.

create table flip (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('exchange', 'focusGroup', 'training', 'evaluation')),
  whose text not null check (whose in ('common', 'workers', 'leaders')),
  across boolean not null default false,
  held_in text not null check (held_in in ('onSite', 'online', 'mixed')),
  starts_at timestamptz not null,
  minutes smallint not null check (minutes between 30 and 240),
  theme_sealed bytea not null,
  prepared_by uuid not null,
  called_off_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, prepared_by),
  foreign key (municipality_id, prepared_by) references staff
);
create index on flip (municipality_id, starts_at, id);
create index on flip (municipality_id, prepared_by);
comment on table flip is
  'A meeting in which research and practice learn from each other about one theme: its kind is said beforehand, and whose it is. Its id is that of its group.';
comment on column flip.across is 'Whether it is held with other municipalities: a word, so that whoever comes knows.';
comment on column flip.theme_sealed is 'The theme in a sentence, sealed with a key of the municipality: the house reads it.';

create table flip_person (
  municipality_id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  prepared_by uuid not null,
  party text not null check (party in ('practice', 'research')),
  asked_sealed bytea not null,
  reply_sealed bytea,
  created_at timestamptz not null default now(),
  primary key (municipality_id, flip_id, person_id),
  foreign key (municipality_id, flip_id, prepared_by) references flip (municipality_id, id, prepared_by) on delete cascade,
  foreign key (municipality_id, flip_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on flip_person (municipality_id, person_id);
create index on flip_person (municipality_id, flip_id, prepared_by);
comment on table flip_person is 'Who is invited to a FLIP, and whether they come for practice or for research.';
comment on column flip_person.asked_sealed is '`{ why: string; bring: string }`: why they, and what to bring; sealed with the key of the group.';
comment on column flip_person.reply_sealed is 'What was answered to a question of theirs; null where nothing was.';

create table flip_answer (
  municipality_id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  says text not null check (says in ('comes', 'comesNot', 'asks')),
  words_sealed bytea not null,
  answered_at timestamptz not null default now(),
  primary key (municipality_id, flip_id, person_id),
  foreign key (municipality_id, flip_id, person_id) references flip_person on delete cascade
);
comment on table flip_answer is 'What somebody answers to an invitation: that they come, that they do not, or a question back.';
comment on column flip_answer.words_sealed is
  '`{ question: string; brings: string; hopes: string }`: what they ask, bring and hope; each may be empty. Sealed with the key of the group.';

create table flip_inside (
  municipality_id uuid not null,
  flip_id uuid not null,
  phase text not null default 'planned' check (phase in ('planned', 'welcome', 'inputs', 'talk', 'grasp', 'ended')),
  phase_since timestamptz not null default now(),
  words_sealed bytea not null,
  primary key (municipality_id, flip_id),
  foreign key (municipality_id, flip_id) references flip on delete cascade,
  foreign key (municipality_id, flip_id) references group_key (municipality_id, group_id) on delete cascade
);
comment on table flip_inside is 'Where a FLIP has come to, its programme, and what its theme was before.';
comment on column flip_inside.words_sealed is
  '`{ aim: string; parts: { of: "practice" | "research" | "both"; minutes: number; title: string }[]; themes: { was: string; became: string; why: string; on: string }[] }`, sealed with the key of the group.';

create table flip_grasp (
  municipality_id uuid not null,
  id uuid not null,
  flip_id uuid not null,
  party text not null check (party in ('practice', 'research')),
  nothing_new boolean not null,
  words_sealed bytea not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, flip_id) references flip on delete cascade,
  foreign key (municipality_id, flip_id) references group_key (municipality_id, group_id) on delete cascade
);
create index on flip_grasp (municipality_id, flip_id);
comment on table flip_grasp is 'What somebody of a party grasped, or that they learnt nothing new. It has neither a name nor a moment.';
comment on column flip_grasp.words_sealed is 'Their words, sealed with the key of the group; they may be empty where nothing new was learnt.';

create table flip_grasp_writer (
  municipality_id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  grasp_id uuid not null,
  primary key (municipality_id, flip_id, person_id),
  unique (municipality_id, grasp_id),
  foreign key (municipality_id, grasp_id) references flip_grasp on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on flip_grasp_writer (municipality_id, person_id);
comment on table flip_grasp_writer is 'Whose words those are; only they see it, so that they can change them and take them back. One each.';

create table flip_task (
  municipality_id uuid not null,
  id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  by_day date,
  done_on date,
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, flip_id, person_id) references flip_person on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on flip_task (municipality_id, flip_id, person_id);
create index on flip_task (municipality_id, person_id) where done_on is null;
create index on flip_task (municipality_id, written_by);
comment on table flip_task is 'Who does what after a FLIP, and by when. What it is, is sealed with the key of the group.';

create table flip_summary (
  municipality_id uuid not null,
  flip_id uuid not null,
  version integer not null default 1,
  words_sealed bytea not null,
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  primary key (municipality_id, flip_id),
  foreign key (municipality_id, flip_id) references flip on delete cascade,
  foreign key (municipality_id, written_by) references staff
);
create index on flip_summary (municipality_id, written_by);
comment on table flip_summary is 'What a FLIP came to, in the words of practice. Written anew it is another version, and is approved anew.';
comment on column flip_summary.words_sealed is 'Sealed with a key of the municipality: the house reads it, once both parties have approved it.';

create table flip_approval (
  municipality_id uuid not null,
  flip_id uuid not null,
  version integer not null,
  party text not null check (party in ('practice', 'research')),
  person_id uuid not null,
  approved_on date not null default danish_day(now()),
  primary key (municipality_id, flip_id, version, party),
  foreign key (municipality_id, flip_id) references flip_summary on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on flip_approval (municipality_id, person_id);
comment on table flip_approval is 'That somebody of a party stands by a version of what a FLIP came to.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('flip', 'work', '{house}', '{}', 'masterKey'),
  ('flip_person', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('flip_answer', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('flip_inside', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('flip_grasp', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('flip_grasp_writer', 'own', '{me}', '{}', null),
  ('flip_task', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('flip_summary', 'work', '{thoseInIt}', '{flip_approval}', 'masterKey'),
  ('flip_approval', 'work', '{house}', '{}', null);
select guard_table('flip'), guard_table('flip_person'), guard_table('flip_answer'), guard_table('flip_inside'), guard_table('flip_grasp'),
  guard_table('flip_grasp_writer'), guard_table('flip_task'), guard_table('flip_summary'), guard_table('flip_approval');

create policy "the house sees that there is a FLIP, its theme, its kind and when" on flip for select to lydhoer_app using ((select house()));
grant select on flip to lydhoer_app;
create policy "those of the house prepare a FLIP, in their own name" on flip for insert to lydhoer_app
  with check ((select house()) and prepared_by = (select me()));
grant insert (municipality_id, id, kind, whose, across, held_in, starts_at, minutes, theme_sealed, prepared_by) on flip to lydhoer_app;
create policy "whoever prepares a FLIP says what it is, and calls it off" on flip for update to lydhoer_app using (prepared_by = (select me()));
grant update (kind, whose, across, held_in, starts_at, minutes, theme_sealed, called_off_at) on flip to lydhoer_app;

create policy "those in a FLIP see who is invited, and why" on flip_person for select to lydhoer_app using (flip_id in (select those_in_it()));
grant select on flip_person to lydhoer_app;
create policy "whoever prepares a FLIP invites to it" on flip_person for insert to lydhoer_app with check (prepared_by = (select me()));
grant insert (municipality_id, flip_id, person_id, prepared_by, party, asked_sealed) on flip_person to lydhoer_app;
create policy "whoever prepares a FLIP says why, and answers questions" on flip_person for update to lydhoer_app using (prepared_by = (select me()));
grant update (party, asked_sealed, reply_sealed) on flip_person to lydhoer_app;
create policy "whoever prepares a FLIP takes an invitation back" on flip_person for delete to lydhoer_app using (prepared_by = (select me()));
grant delete on flip_person to lydhoer_app;

create policy "those in a FLIP see what each answers" on flip_answer for select to lydhoer_app using (flip_id in (select those_in_it()));
grant select on flip_answer to lydhoer_app;
create policy "each answers their own invitation" on flip_answer for insert to lydhoer_app with check (person_id = (select me()));
grant insert (municipality_id, flip_id, person_id, says, words_sealed, answered_at) on flip_answer to lydhoer_app;
create policy "each answers their own invitation anew" on flip_answer for update to lydhoer_app using (person_id = (select me()));
grant update (says, words_sealed, answered_at) on flip_answer to lydhoer_app;

create policy "those in a FLIP see its programme" on flip_inside for select to lydhoer_app using (flip_id in (select those_in_it()));
grant select on flip_inside to lydhoer_app;
create policy "those in a FLIP begin its programme" on flip_inside for insert to lydhoer_app with check (flip_id in (select those_in_it()));
grant insert (municipality_id, flip_id, words_sealed) on flip_inside to lydhoer_app;
create policy "those in a FLIP shape its programme, and go on in it" on flip_inside for update to lydhoer_app
  using (flip_id in (select those_in_it()));
grant update (phase, phase_since, words_sealed) on flip_inside to lydhoer_app;

create policy "those in a FLIP see what each party grasped" on flip_grasp for select to lydhoer_app using (flip_id in (select those_in_it()));
grant select on flip_grasp to lydhoer_app;
create policy "each says for their own party what they grasped" on flip_grasp for insert to lydhoer_app
  with check (exists (select from flip_person p where p.municipality_id = flip_grasp.municipality_id and p.flip_id = flip_grasp.flip_id
    and p.party = flip_grasp.party and p.person_id = (select me())));
grant insert (municipality_id, id, flip_id, party, nothing_new, words_sealed) on flip_grasp to lydhoer_app;
create policy "each says anew what they grasped" on flip_grasp for update to lydhoer_app
  using (exists (select from flip_grasp_writer w where w.municipality_id = flip_grasp.municipality_id and w.grasp_id = flip_grasp.id
    and w.person_id = (select me())));
grant update (nothing_new, words_sealed) on flip_grasp to lydhoer_app;
create policy "each takes back what they grasped" on flip_grasp for delete to lydhoer_app
  using (exists (select from flip_grasp_writer w where w.municipality_id = flip_grasp.municipality_id and w.grasp_id = flip_grasp.id
    and w.person_id = (select me())));
grant delete on flip_grasp to lydhoer_app;

create policy "each sees which words are theirs" on flip_grasp_writer for select to lydhoer_app using (person_id = (select me()));
grant select on flip_grasp_writer to lydhoer_app;
create policy "each keeps which words are theirs" on flip_grasp_writer for insert to lydhoer_app with check (person_id = (select me()));
grant insert (municipality_id, flip_id, person_id, grasp_id) on flip_grasp_writer to lydhoer_app;

create policy "those in a FLIP see who does what" on flip_task for select to lydhoer_app using (flip_id in (select those_in_it()));
grant select on flip_task to lydhoer_app;
create policy "those in a FLIP write who does what, in their own name" on flip_task for insert to lydhoer_app
  with check (flip_id in (select those_in_it()) and written_by = (select me()));
grant insert (municipality_id, id, flip_id, person_id, by_day, words_sealed, written_by) on flip_task to lydhoer_app;
create policy "whoever does it says that it is done" on flip_task for update to lydhoer_app using (person_id = (select me()));
grant update (done_on) on flip_task to lydhoer_app;
create policy "whoever wrote it or is to do it takes it off" on flip_task for delete to lydhoer_app
  using (written_by = (select me()) or person_id = (select me()));
grant delete on flip_task to lydhoer_app;

create policy "the house sees who stands by what a FLIP came to" on flip_approval for select to lydhoer_app using ((select house()));
grant select on flip_approval to lydhoer_app;
create policy "each approves for their own party, in their own name" on flip_approval for insert to lydhoer_app
  with check (person_id = (select me()) and exists (select from flip_person p where p.municipality_id = flip_approval.municipality_id
    and p.flip_id = flip_approval.flip_id and p.party = flip_approval.party and p.person_id = flip_approval.person_id));
grant insert (municipality_id, flip_id, version, party, person_id) on flip_approval to lydhoer_app;
create policy "each takes back that they stand by it" on flip_approval for delete to lydhoer_app using (person_id = (select me()));
grant delete on flip_approval to lydhoer_app;

create policy "those in a FLIP read what it came to" on flip_summary for select to lydhoer_app using (flip_id in (select those_in_it()));
create policy "the house reads what a FLIP came to, once both parties have approved it" on flip_summary for select to lydhoer_app
  using (exists (select from flip_approval a where a.municipality_id = flip_summary.municipality_id and a.flip_id = flip_summary.flip_id
      and a.version = flip_summary.version and a.party = 'practice')
    and exists (select from flip_approval a where a.municipality_id = flip_summary.municipality_id and a.flip_id = flip_summary.flip_id
      and a.version = flip_summary.version and a.party = 'research'));
grant select on flip_summary to lydhoer_app;
create policy "practice writes what a FLIP came to, in their own name" on flip_summary for insert to lydhoer_app
  with check (written_by = (select me()) and exists (select from flip_person p where p.municipality_id = flip_summary.municipality_id
    and p.flip_id = flip_summary.flip_id and p.party = 'practice' and p.person_id = flip_summary.written_by));
grant insert (municipality_id, flip_id, words_sealed, written_by) on flip_summary to lydhoer_app;
create policy "practice writes anew what a FLIP came to" on flip_summary for update to lydhoer_app
  using (exists (select from flip_person p where p.municipality_id = flip_summary.municipality_id
    and p.flip_id = flip_summary.flip_id and p.party = 'practice' and p.person_id = (select me())))
  with check (written_by = (select me()));
grant update (version, words_sealed, written_by, written_on) on flip_summary to lydhoer_app;

create trigger end_its_meetings after delete on flip for each row execute function end_its_meetings();

-- Everybody's screen in a FLIP shows the same: whoever follows it is told that something of it has changed.
create function tell_flip() returns trigger
  language plpgsql set search_path = lydhoer, pg_temp
  as $$
  declare one record := coalesce(new, old);
  begin
    perform tell_change(one.municipality_id, 'flip', one.flip_id);
    return null;
  end $$;
comment on function tell_flip is 'Tells those who follow a FLIP that something of it has changed.';
create trigger tell_change after update on flip_inside for each row execute function tell_flip();
create trigger tell_change after insert or update or delete on flip_person for each row execute function tell_flip();
create trigger tell_change after insert or update on flip_answer for each row execute function tell_flip();
create trigger tell_change after insert or update or delete on flip_grasp for each row execute function tell_flip();
create trigger tell_change after insert or update or delete on flip_task for each row execute function tell_flip();

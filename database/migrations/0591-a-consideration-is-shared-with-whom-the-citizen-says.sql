-- What has to be considered where a citizen works is theirs, and seen by whom they say: themselves alone, their caseworker, the consultants who find places, or a
-- place that they come to. It may exist because it is the citizen's own; what is taken back is gone from the others at once. It has a key of its own, wrapped in
-- its row, since the citizen's key would open the whole matter to a consultant.

create function finds_places(role text) returns boolean language sql immutable parallel safe
  return role = any (array['companyConsultant']);
comment on function finds_places(text) is 'Those who find places of work together with citizens and companies.';
create function finds_places() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where finds_places(mine.role)); end $$;
comment on function finds_places() is 'Audience findsPlaces: does the person asking find places of work here?';

alter table resting drop constraint resting_audiences_check;
alter table resting add constraint resting_audiences_check check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned', 'openedToMe',
  'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'inTheMeeting', 'theGuest', 'keepsTheLog', 'findsPlaces', 'knowsCompanies',
  'acrossMunicipalities', 'program']);

create table consideration (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  wrapped_key bytea not null,
  words_sealed bytea not null,
  shared_with text not null default 'me' check (shared_with in ('me', 'caseworker', 'consultant', 'place')),
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade
);
create index on consideration (municipality_id, citizen_id, created_at);
comment on table consideration is
  'What has to be considered where a citizen works, in their words, and with whom they share it. Theirs to delete.';
comment on column consideration.words_sealed is '`{ words: string }`, filled up to whole kilobytes and sealed with the row''s own key.';
comment on column consideration.shared_with is
  'How far it goes: each of them sees also what goes further. For a place the consultant may say it there.';

insert into resting (table_name, ground, audiences, sealed_with) values
  ('consideration', 'own', '{me,citizenAndAssigned,findsPlaces}', 'consideration');
select guard_table('consideration');

create policy "the citizen sees what has to be considered" on consideration for select to lydhoer_app using (citizen_id = (select me()));
create policy "those who work with them see what they share, and who only finds places what is for consultants" on consideration for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and (shared_with in ('consultant', 'place') or shared_with = 'caseworker' and not (select finds_places())));
create policy "the citizen writes it" on consideration for insert to lydhoer_app with check (citizen_id = (select me()));
create policy "the citizen says with whom it is shared" on consideration for update to lydhoer_app using (citizen_id = (select me()));
create policy "the citizen deletes it" on consideration for delete to lydhoer_app using (citizen_id = (select me()));
grant select, delete on consideration to lydhoer_app;
grant insert (municipality_id, id, citizen_id, wrapped_key, words_sealed, shared_with, submission_id) on consideration to lydhoer_app;
grant update (shared_with) on consideration to lydhoer_app;

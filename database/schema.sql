-- What the database is now, made from its catalogue by src/describe/write.ts and compared by a test. The migrations say how it
-- came to be so, and alone are run. Every table has row level security, forced on its owner, and the policy
-- "the owner, on duty only", which is left out here.

-- Each time someone looked at a citizen's matters. what is a code. Append-only; written by log_access.
-- ground: work · seen by: me
create table access_log (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  at timestamp with time zone not null default now(),
  citizen_id uuid not null,
  conversation_id uuid,
  purpose text not null,
  what text not null,
  role text not null,
  department_id uuid,
  primary key (municipality_id, id),
  check (purpose = any (array['case', 'ownReflection', 'colleagues', 'research', 'teaching', 'quote'])),
  check (what ~ '^[a-z][a-zA-Z.]{1,39}$'),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, conversation_id) references conversation(municipality_id, id) on delete set null (conversation_id),
  foreign key (municipality_id, department_id) references department(municipality_id, id)
);
create index access_log_municipality_id_citizen_id_at_idx on access_log using btree (municipality_id, citizen_id, at desc);
create index access_log_municipality_id_conversation_id_idx on access_log using btree (municipality_id, conversation_id);
create policy "within one municipality" on access_log as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen sees who looked" on access_log for select
  using (citizen_id = (select me()));
grant select on access_log to lydhoer_app;

-- Which employee looked. Nobody reads it through the application.
-- ground: work · seen by: nobody
create table access_log_actor (
  municipality_id uuid not null,
  access_log_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, access_log_id),
  foreign key (municipality_id, access_log_id) references access_log(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id)
);

-- What one who works with a citizen added below a line of the agenda before the meeting, in their own name.
-- ground: work · seen by: citizenAndAssigned, openedToMe · key in: citizen_key
create table agenda_addition (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  agenda_line_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null, -- `{ words: string }`, filled up to whole kilobytes and sealed with the citizen's key.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, agenda_line_id, citizen_id) references agenda_line(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index agenda_addition_municipality_id_agenda_line_id_idx on agenda_addition using btree (municipality_id, agenda_line_id);
create index agenda_addition_municipality_id_citizen_id_idx on agenda_addition using btree (municipality_id, citizen_id);
create policy "within one municipality" on agenda_addition as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what was added" on agenda_addition for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever the agenda is open to reads what was added" on agenda_addition for select
  using (citizen_id in (select opened_to_me('agenda')));
create policy "whoever works with the citizen adds in their own name" on agenda_addition for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (written_by = (select me()))
    and (citizen_id <> (select me())));
create policy "whoever added it takes it off" on agenda_addition for delete
  using ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
grant select, delete on agenda_addition to lydhoer_app;
grant insert (municipality_id, id, citizen_id, agenda_line_id, written_by, words_sealed, submission_id) on agenda_addition to lydhoer_app;

-- One thing to talk about at a meeting: in the citizen's own words, or one that the law asks for. What came of it, and at which meeting; null is not taken up yet.
-- ground: own · seen by: citizenAndAssigned, openedToMe · key in: citizen_key
create table agenda_line (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  is_citizens boolean not null,
  written_by uuid not null,
  way text not null,
  helped_by text, -- Who helped to put it down, in kind and not by name; null is nobody.
  words_sealed bytea not null, -- `{ words: string; pictures: string[] }`, filled up to whole kilobytes and sealed with the citizen's key.
  created_at timestamp with time zone not null default now(),
  corrected_at timestamp with time zone,
  came_of_it text,
  answer_sealed bytea, -- What the worker adds, or why it was a no; the line itself is never changed by them. Sealed like the words.
  answered_by uuid,
  answered_at timestamp with time zone,
  meeting_id uuid,
  in_decision boolean not null default false, -- Is it part of a plan that has been decided? Then it stays as it was said.
  submission_id uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, written_by, submission_id),
  check (came_of_it = any (array['takenUp', 'changed', 'saidNo'])),
  check (helped_by = any (array['worker', 'relative', 'mentor', 'interpreter', 'other'])),
  check (num_nonnulls(came_of_it, answered_by, answered_at) = any (array[0, 3])),
  check (way = any (array['ring', 'together', 'nextTime', 'self'])),
  foreign key (municipality_id, answered_by) references person(municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting(municipality_id, id, citizen_id),
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index agenda_line_municipality_id_answered_by_idx on agenda_line using btree (municipality_id, answered_by) where (answered_by is not null);
create index agenda_line_municipality_id_citizen_id_created_at_idx on agenda_line using btree (municipality_id, citizen_id, created_at);
create index agenda_line_municipality_id_meeting_id_idx on agenda_line using btree (municipality_id, meeting_id) where (meeting_id is not null);
create index agenda_line_municipality_id_written_by_idx on agenda_line using btree (municipality_id, written_by);
create policy "within one municipality" on agenda_line as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the agenda" on agenda_line for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever the agenda is open to reads it" on agenda_line for select
  using (citizen_id in (select opened_to_me('agenda')));
create policy "the citizen writes their own line" on agenda_line for insert
  with check ((citizen_id = (select me())) and (written_by = (select me())) and is_citizens);
create policy "whoever works with the citizen writes down what they say, or wh" on agenda_line for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (written_by = (select me()))
    and (citizen_id <> (select me()))
    and ((helped_by is not null) or (not is_citizens)));
create policy "a line is changed by whose it is, or answered by a worker" on agenda_line for update
  using ((citizen_id in (select citizen_and_assigned())) and (not in_decision));
create policy "the citizen takes back a line that is theirs, until it is part " on agenda_line for delete
  using ((citizen_id = (select me())) and is_citizens and (not in_decision));
create policy "whoever wrote what the law asks takes it off" on agenda_line for delete
  using ((citizen_id in (select citizen_and_assigned()))
    and (written_by = (select me()))
    and (not is_citizens)
    and (not in_decision));
grant select, delete on agenda_line to lydhoer_app;
grant insert (municipality_id, id, citizen_id, is_citizens, written_by, way, helped_by, words_sealed, submission_id) on agenda_line to lydhoer_app;
grant update (helped_by, words_sealed, corrected_at, came_of_it, answer_sealed, answered_by, answered_at, meeting_id) on agenda_line to lydhoer_app;
create trigger keep_own_words before update on agenda_line for each row execute function keep_own_words();
create trigger tell_change after insert or delete or update on agenda_line for each row execute function tell_citizen_meeting();

-- A line of the agenda that the citizen has said aloud, as sound in the object store, until they have said of some words that they are theirs. Then it is gone.
-- ground: own · seen by: citizenAndAssigned · key in: citizen_key
create table agenda_sound (
  municipality_id uuid not null,
  agenda_line_id uuid not null,
  citizen_id uuid not null,
  object_id text not null,
  mime text not null,
  duration_ms integer not null,
  file_key_sealed bytea not null, -- The key of this one file, sealed with the citizen's key: it goes with the row, and nothing opens the file after that.
  words_sealed bytea, -- `{ words: string; pictures: string[]; helpedBy: string | null }`: what one of the two wrote down of it, until the citizen says yes. Filled up to whole kilobytes and sealed with the citizen's key.
  worded_by uuid,
  worded_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, agenda_line_id),
  check (duration_ms > 0),
  check (mime ~~ 'audio/%'),
  check (num_nonnulls(words_sealed, worded_by, worded_at) = any (array[0, 3])),
  foreign key (municipality_id, agenda_line_id, citizen_id) references agenda_line(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, worded_by) references person(municipality_id, id)
);
create index agenda_sound_municipality_id_citizen_id_idx on agenda_sound using btree (municipality_id, citizen_id);
create index agenda_sound_municipality_id_worded_by_idx on agenda_sound using btree (municipality_id, worded_by) where (worded_by is not null);
create policy "within one municipality" on agenda_sound as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them hear what was said" on agenda_sound for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen says it" on agenda_sound for insert
  with check (citizen_id = (select me()));
create policy "either writes down what was said, in their own name" on agenda_sound for update
  using ((citizen_id in (select citizen_and_assigned()))
    and ((citizen_id = (select me())) or (worded_by is distinct from citizen_id)))
  with check (worded_by = (select me()));
create policy "the citizen takes the sound away" on agenda_sound for delete
  using (citizen_id = (select me()));
grant select, delete on agenda_sound to lydhoer_app;
grant insert (municipality_id, agenda_line_id, citizen_id, object_id, mime, duration_ms, file_key_sealed) on agenda_sound to lydhoer_app;
grant update (words_sealed, worded_by, worded_at) on agenda_sound to lydhoer_app;
create trigger remember_erased_object after delete on agenda_sound for each row execute function remember_erased_object();
create trigger tell_change after insert or delete or update on agenda_sound for each row execute function tell_citizen_meeting();

-- How the agenda is made with this citizen, as the two chose it together: by ringing some days before, at the start of the meeting, at the end of the last one, or by the citizen alone. The newest holds.
-- ground: work · seen by: citizenAndAssigned
create table agenda_way (
  municipality_id uuid not null,
  citizen_id uuid not null,
  way text not null,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null default now(),
  submission_id uuid not null,
  primary key (municipality_id, citizen_id, chosen_at),
  unique (municipality_id, chosen_by, submission_id),
  check (way = any (array['ring', 'together', 'nextTime', 'self'])),
  foreign key (municipality_id, chosen_by) references person(municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade
);
create index agenda_way_municipality_id_chosen_by_idx on agenda_way using btree (municipality_id, chosen_by);
create policy "within one municipality" on agenda_way as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see how the agenda is " on agenda_way for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "either writes down how the agenda is made" on agenda_way for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (chosen_by = (select me())));
grant select on agenda_way to lydhoer_app;
grant insert (municipality_id, citizen_id, way, chosen_by, chosen_at, submission_id) on agenda_way to lydhoer_app;

-- What a knowledge broker does here, in versions. None is changed: what is written anew is the next.
-- ground: work · seen by: house · key in: masterKey
create table broker_role (
  municipality_id uuid not null,
  version integer not null,
  words_sealed bytea not null, -- `{ does: string; why: string }`: what they do, and what was changed and why; sealed under the master key.
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  primary key (municipality_id, version),
  check (version > 0),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index broker_role_municipality_id_written_by_idx on broker_role using btree (municipality_id, written_by);
create policy "within one municipality" on broker_role as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what a broker does" on broker_role for select
  using (select house());
create policy "those who bring people together write it, in their own name" on broker_role for insert
  with check ((select brings_together()) and (written_by = (select me())));
grant select on broker_role to lydhoer_app;
grant insert (municipality_id, version, words_sealed, written_by) on broker_role to lydhoer_app;

-- That somebody who brings people together says of a version: so it is for me too.
-- ground: own · seen by: house
create table broker_role_alike (
  municipality_id uuid not null,
  version integer not null,
  person_id uuid not null,
  primary key (municipality_id, version, person_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, version) references broker_role(municipality_id, version) on delete cascade
);
create index broker_role_alike_municipality_id_person_id_idx on broker_role_alike using btree (municipality_id, person_id);
create policy "within one municipality" on broker_role_alike as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees who says that it is so for them" on broker_role_alike for select
  using (select house());
create policy "each who brings people together says it for themselves" on broker_role_alike for insert
  with check ((select brings_together()) and (person_id = (select me())));
create policy "each takes back that it is so for them" on broker_role_alike for delete
  using (person_id = (select me()));
grant select, delete on broker_role_alike to lydhoer_app;
grant insert (municipality_id, version, person_id) on broker_role_alike to lydhoer_app;

-- A few words of thanks to somebody who is a knowledge broker, from a colleague: for the two alone, who keep them and may delete them.
-- ground: shared · seen by: weTwo · key in: pair_key
create table broker_thanks (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  first_id uuid not null,
  second_id uuid not null,
  author_id uuid not null,
  words_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, author_id, submission_id),
  check ((author_id = first_id) or (author_id = second_id)),
  foreign key (municipality_id, first_id, second_id) references pair_key(municipality_id, first_id, second_id) on delete cascade
);
create index broker_thanks_municipality_id_first_id_second_id_idx on broker_thanks using btree (municipality_id, first_id, second_id);
create index broker_thanks_municipality_id_second_id_idx on broker_thanks using btree (municipality_id, second_id);
create policy "within one municipality" on broker_thanks as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two read what one thanks the other for" on broker_thanks for select
  using (((select we_two()) = first_id) or ((select we_two()) = second_id));
create policy "each thanks in their own name" on broker_thanks for insert
  with check (author_id = (select me()));
create policy "either deletes it" on broker_thanks for delete
  using (((select we_two()) = first_id) or ((select we_two()) = second_id));
grant select, delete on broker_thanks to lydhoer_app;
grant insert (municipality_id, id, first_id, second_id, author_id, words_sealed, submission_id) on broker_thanks to lydhoer_app;

-- That somebody told a coordinator that they are alone with it, or that the role is unclear to them: for the two alone, until whoever told it takes it back.
-- ground: shared · seen by: weTwo · key in: pair_key
create table broker_told (
  municipality_id uuid not null,
  id uuid not null,
  first_id uuid not null,
  second_id uuid not null,
  author_id uuid not null,
  what text not null,
  words_sealed bytea not null, -- What they wrote beside it; may be empty. Sealed with the key of the pair.
  told_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, first_id, second_id, author_id, what),
  check ((author_id = first_id) or (author_id = second_id)),
  check (what = any (array['alone', 'unclear'])),
  foreign key (municipality_id, first_id, second_id) references pair_key(municipality_id, first_id, second_id) on delete cascade
);
create index broker_told_municipality_id_second_id_idx on broker_told using btree (municipality_id, second_id);
create policy "within one municipality" on broker_told as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two read what one told the other" on broker_told for select
  using ((((select we_two()) = first_id) or ((select we_two()) = second_id))
    and ((author_id = (select we_two())) or (select coordinates())));
create policy "each who brings people together tells it in their own name" on broker_told for insert
  with check ((select brings_together()) and (author_id = (select me())));
create policy "whoever told it takes it back" on broker_told for delete
  using (author_id = (select me()));
grant select, delete on broker_told to lydhoer_app;
grant insert (municipality_id, id, first_id, second_id, author_id, what, words_sealed) on broker_told to lydhoer_app;

-- What somebody in an ear session wanted to try since last time, in their own words: brought by themselves, for everybody in the session.
-- ground: consent · seen by: me · follows: ear_session · key in: conversation_key
create table brought_experiment (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  person_id uuid not null,
  body_sealed bytea not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, ear_session_id, person_id),
  foreign key (municipality_id, ear_session_id, person_id) references ear_session_participant(municipality_id, ear_session_id, person_id) on delete cascade
);
create policy "within one municipality" on brought_experiment as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in the session see what is brought" on brought_experiment for select
  using (exists ( select from ear_session e where ((e.municipality_id = brought_experiment.municipality_id) and (e.id = brought_experiment.ear_session_id))));
create policy "each brings their own" on brought_experiment for insert
  with check (person_id = (select me()));
create policy "each takes back what they brought" on brought_experiment for delete
  using (person_id = (select me()));
grant select, delete on brought_experiment to lydhoer_app;
grant insert (municipality_id, ear_session_id, person_id, body_sealed) on brought_experiment to lydhoer_app;
create trigger tell_change after insert or delete or update on brought_experiment for each row execute function tell_ear_session();

-- That something somebody carries is offered to a colleague by name, and what they said. Seen by the two, and by whoever offers it for one who has left.
-- ground: work · seen by: weTwo
create table carry_offer (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null, -- What kind of thing it is, as the place that has it calls it.
  thing_id uuid not null,
  from_id uuid not null, -- Who carried it when it was offered: an offer of what another carries by now does nothing.
  to_id uuid not null,
  offered_by uuid not null,
  offered_at timestamp with time zone not null default now(),
  says text,
  said_at timestamp with time zone,
  primary key (municipality_id, id),
  check ((says is null) = (said_at is null)),
  check ((to_id <> from_id) and (to_id <> offered_by)),
  check (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  check (says = any (array['yes', 'no'])),
  foreign key (municipality_id, from_id) references staff(municipality_id, person_id),
  foreign key (municipality_id, offered_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, to_id) references staff(municipality_id, person_id)
);
create index carry_offer_municipality_id_from_id_said_at_idx on carry_offer using btree (municipality_id, from_id, said_at);
create index carry_offer_municipality_id_offered_by_idx on carry_offer using btree (municipality_id, offered_by);
create index carry_offer_municipality_id_to_id_idx on carry_offer using btree (municipality_id, to_id) where (says is null);
create index carry_offer_municipality_id_to_id_said_at_idx on carry_offer using btree (municipality_id, to_id, said_at);
create unique index carry_offer_municipality_id_kind_thing_id_from_id_idx on carry_offer using btree (municipality_id, kind, thing_id, from_id) where (says is null);
create policy "within one municipality" on carry_offer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two see what is offered, and whoever offers it" on carry_offer for select
  using ((((select we_two()) = from_id) or ((select we_two()) = to_id)) or ((select we_two()) = offered_by));
create policy "what one carries oneself is offered to somebody of the house" on carry_offer for insert
  with check ((select house())
    and (offered_by = (select me()))
    and (from_id = (select me()))
    and works_in_the_house(to_id));
create policy "what somebody carried who has left is offered by those who brin" on carry_offer for insert
  with check (( select hands_things_on((select me())) as hands_things_on)
    and (offered_by = (select me()))
    and (not works_in_the_house(from_id))
    and works_in_the_house(to_id));
create policy "whoever is offered something answers" on carry_offer for update
  using ((to_id = (select me())) and (says is null))
  with check (says is not null);
create policy "whoever offered something takes that back until it is answered" on carry_offer for delete
  using ((offered_by = (select me())) and (says is null));
grant select, delete on carry_offer to lydhoer_app;
grant insert (municipality_id, kind, thing_id, from_id, to_id, offered_by) on carry_offer to lydhoer_app;
grant update (says, said_at) on carry_offer to lydhoer_app;

-- Which worker works with which citizen, from when to when.
-- ground: work · seen by: weTwo, atTheKeys
create table case_assignment (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  citizen_id uuid not null,
  citizen_kind text not null default 'citizen',
  worker_id uuid not null,
  valid_from date not null default today(),
  valid_to date,
  primary key (municipality_id, id),
  check (citizen_kind = 'citizen'),
  check (valid_to >= valid_from),
  foreign key (municipality_id, citizen_id, citizen_kind) references person(municipality_id, id, kind) on delete cascade,
  foreign key (municipality_id, worker_id) references staff(municipality_id, person_id)
);
create index case_assignment_municipality_id_citizen_id_idx on case_assignment using btree (municipality_id, citizen_id);
create index case_assignment_municipality_id_worker_id_idx on case_assignment using btree (municipality_id, worker_id);
create policy "within one municipality" on case_assignment as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "at the keys one sees who works with whom" on case_assignment for select
  using (select at_the_keys());
create policy "the worker and the citizen see their own assignment" on case_assignment for select
  using (((select we_two()) = worker_id) or ((select we_two()) = citizen_id));
create policy "at the keys one says who works with whom, never oneself" on case_assignment for insert
  with check ((select at_the_keys()) and (worker_id <> (select me())) and holds_conversations(worker_id));
create policy "at the keys an assignment that is not over is ended" on case_assignment for update
  using ((select at_the_keys())
    and (worker_id <> (select me()))
    and ((valid_to is null) or (valid_to >= (select today()))));
create policy "the worker ends an assignment" on case_assignment for update
  using ((worker_id = (select me())) and (valid_to is null))
  with check (valid_to is not null);
grant select on case_assignment to lydhoer_app;
grant insert (municipality_id, id, citizen_id, worker_id, valid_from, valid_to) on case_assignment to lydhoer_app;
grant update (valid_to) on case_assignment to lydhoer_app;
create trigger show_hours_no_more after delete or update of valid_to on case_assignment for each row execute function show_hours_no_more();

-- CPR number, sealed, with a keyed hash for look-up. Never in clear.
-- ground: work · seen by: citizenAndAssigned · key in: masterKey
create table citizen_cpr (
  municipality_id uuid not null,
  citizen_id uuid not null,
  citizen_kind text not null default 'citizen',
  cpr_sealed bytea not null,
  cpr_hash bytea not null,
  primary key (municipality_id, citizen_id),
  unique (municipality_id, cpr_hash),
  check (citizen_kind = 'citizen'),
  check (length(cpr_hash) = 32),
  foreign key (municipality_id, citizen_id, citizen_kind) references person(municipality_id, id, kind) on delete cascade
);
create policy "within one municipality" on citizen_cpr as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the number" on citizen_cpr for select
  using (citizen_id in (select citizen_and_assigned()));
grant select on citizen_cpr to lydhoer_app;

-- What a citizen wants to try themselves, and how it went. Theirs to delete; shown to those who work with them only while they say so.
-- ground: own · seen by: me, citizenAndAssigned · key in: citizen_key
create table citizen_experiment (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null, -- `{ wants: string; looksFor: string }`, filled up to whole kilobytes and sealed with the citizen's key; looksFor may be empty.
  went_sealed bytea, -- `{ words: string }`, how it went, sealed like the words; null until they have said.
  ask_on date, -- From this day their page asks how it went; null is not asked.
  shown boolean not null default false,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade
);
create index citizen_experiment_municipality_id_citizen_id_created_at_id_idx on citizen_experiment using btree (municipality_id, citizen_id, created_at, id);
create policy "within one municipality" on citizen_experiment as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen sees what they want to try, and those who work with" on citizen_experiment for select
  using ((citizen_id in (select citizen_and_assigned())) and (shown or (citizen_id = (select me()))));
create policy "the citizen writes what they want to try" on citizen_experiment for insert
  with check (citizen_id = (select me()));
create policy "the citizen changes and shows what they want to try" on citizen_experiment for update
  using (citizen_id = (select me()));
create policy "the citizen deletes what they wanted to try" on citizen_experiment for delete
  using (citizen_id = (select me()));
grant select, delete on citizen_experiment to lydhoer_app;
grant insert (municipality_id, id, citizen_id, words_sealed, went_sealed, ask_on, shown, submission_id) on citizen_experiment to lydhoer_app;
grant update (went_sealed, ask_on, shown) on citizen_experiment to lydhoer_app;

-- The wrapped key of what a citizen and those who work with them have written together.
-- ground: work · seen by: citizenAndAssigned, openedToMe
create table citizen_key (
  municipality_id uuid not null,
  citizen_id uuid not null,
  citizen_kind text not null default 'citizen',
  wrapped_key bytea not null,
  primary key (municipality_id, citizen_id),
  check (citizen_kind = 'citizen'),
  foreign key (municipality_id, citizen_id, citizen_kind) references person(municipality_id, id, kind) on delete cascade
);
create policy "within one municipality" on citizen_key as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them have the key" on citizen_key for all
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever a topic is open to has the key" on citizen_key for select
  using (citizen_id in (select opened_to_me()));
grant select on citizen_key to lydhoer_app;
grant insert (municipality_id, citizen_id, wrapped_key) on citizen_key to lydhoer_app;

-- That a letter was sent to a citizen: by whom of the senders, on which day, what it asks for. What the citizen has said of it, and when it was read together.
-- ground: work · seen by: citizenAndAssigned, openedToMe · key in: citizen_key
create table citizen_letter (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  sender text not null,
  sent_on date not null,
  words_sealed bytea not null, -- `{ about: string; does: string; calls: string; text: string; from: string }`: what it is about in one line, what the citizen is to do, whom to ring, the text where it is kept, and what the sender is called; filled up to whole kilobytes and sealed with the citizen's key.
  answer_by date,
  can_be_bundled boolean not null default false,
  understood text, -- What the citizen has said of it, if anything: read, does not understand it, wants to read it together. Nothing is required.
  understood_at timestamp with time zone,
  read_together_on date,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check (num_nonnulls(understood, understood_at) = any (array[0, 2])),
  check (sender = any (array['jobCentre', 'benefits', 'other'])),
  check (understood = any (array['read', 'notUnderstood', 'together'])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index citizen_letter_municipality_id_citizen_id_sent_on_idx on citizen_letter using btree (municipality_id, citizen_id, sent_on);
create index citizen_letter_municipality_id_sent_on_idx on citizen_letter using btree (municipality_id, sent_on);
create index citizen_letter_municipality_id_written_by_idx on citizen_letter using btree (municipality_id, written_by);
create policy "within one municipality" on citizen_letter as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see which letters were" on citizen_letter for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever the letters are open to reads which were sent" on citizen_letter for select
  using (citizen_id in (select opened_to_me('letters')));
create policy "whoever works with the citizen notes a letter that was sent" on citizen_letter for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (written_by = (select me()))
    and (citizen_id <> (select me())));
create policy "the two say how a letter was understood, and when they read it" on citizen_letter for update
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever noted a letter takes the note away" on citizen_letter for delete
  using ((written_by = (select me())) and (citizen_id in (select citizen_and_assigned())));
grant select, delete on citizen_letter to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, sender, sent_on, words_sealed, answer_by, can_be_bundled, submission_id) on citizen_letter to lydhoer_app;
grant update (understood, understood_at, read_together_on) on citizen_letter to lydhoer_app;
create trigger keep_what_was_understood before update on citizen_letter for each row execute function keep_what_was_understood();

-- A meeting of a citizen and one who works with them: when it is to begin, and when it began and ended. Not a recording; that is a conversation.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table citizen_meeting (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  citizen_id uuid not null,
  worker_id uuid not null,
  starts_at timestamp with time zone not null,
  begun_at timestamp with time zone,
  ended_at timestamp with time zone,
  called_off_at timestamp with time zone,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  rung_at timestamp with time zone, -- When a worker had rung before it, to hear what the citizen wants to talk about; null is not yet, or not their way.
  with_sealed bytea, -- `{ with: string[] }`: which kinds of people sit at it besides the two, in kind («mentor») and not by name; null is the two alone. Filled up to whole kilobytes and sealed with the citizen's key.
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, id, citizen_id, worker_id),
  unique (municipality_id, worker_id, submission_id),
  check ((called_off_at is null) or (begun_at is null)),
  check ((ended_at >= begun_at) and ((ended_at is null) or (begun_at is not null))),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, worker_id) references staff(municipality_id, person_id)
);
create index citizen_meeting_municipality_id_citizen_id_starts_at_idx on citizen_meeting using btree (municipality_id, citizen_id, starts_at);
create index citizen_meeting_municipality_id_worker_id_starts_at_idx on citizen_meeting using btree (municipality_id, worker_id, starts_at);
create unique index citizen_meeting_going_on on citizen_meeting using btree (municipality_id, citizen_id) where ((begun_at is not null) and (ended_at is null));
create policy "within one municipality" on citizen_meeting as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see when they meet" on citizen_meeting for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen says when they meet" on citizen_meeting for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (worker_id = (select me()))
    and (citizen_id <> (select me())));
create policy "whoever works with the citizen moves, begins and ends it" on citizen_meeting for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())));
grant select on citizen_meeting to lydhoer_app;
grant insert (municipality_id, id, citizen_id, worker_id, starts_at, begun_at, submission_id, with_sealed) on citizen_meeting to lydhoer_app;
grant update (starts_at, begun_at, ended_at, called_off_at, rung_at, with_sealed) on citizen_meeting to lydhoer_app;
create trigger stays_ended before update of ended_at on citizen_meeting for each row when (((old.ended_at is not null) and (new.ended_at is distinct from old.ended_at))) execute function stays_ended();
create trigger tell_change after insert or update on citizen_meeting for each row execute function tell_citizen_meeting();

-- A code of the municipality's own, beside those of the house: its name and what it means, sealed.
-- ground: shared · seen by: me, reflects · key in: masterKey
create table code (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  made_by uuid not null,
  body_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, made_by, submission_id),
  foreign key (municipality_id, made_by) references staff(municipality_id, person_id)
);
create policy "within one municipality" on code as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect read the codes" on code for select
  using (select reflects());
create policy "those who reflect make codes" on code for insert
  with check ((made_by = (select me())) and (select reflects()));
create policy "whoever made a code removes it" on code for delete
  using (made_by = (select me()));
grant select, delete on code to lydhoer_app;
grant insert (municipality_id, id, made_by, body_sealed, submission_id) on code to lydhoer_app;

-- A code that someone put on turns, or on words of a turn. Private until its author shares it; never a leader's.
-- ground: consent · seen by: me · follows: passage_share · counted as: noticings · purpose in: rests_on · follows turns
create table coded_span (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  owner_id uuid not null,
  passage_id uuid,
  author_id uuid not null,
  concept text, -- The identifier of a code of the house; else code_id names one of the municipality's own.
  code_id uuid,
  answer boolean not null default true, -- Is the code here? False when its author says that it is not: they looked.
  from_turn integer not null,
  to_turn integer not null,
  from_char integer,
  to_char integer,
  shared_at timestamp with time zone,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  rests_on text not null, -- The purpose whose consent carries it: the owner's own reflection, or that of the share its author has.
  ground_until date not null,
  stands_until date not null,
  primary key (municipality_id, id),
  unique (municipality_id, author_id, submission_id),
  check ((author_id = owner_id) or (passage_id is not null)),
  check ((concept is null) <> (code_id is null)),
  check ((from_char is null) = (to_char is null)),
  check (concept ~ '^[a-z][A-Za-z]{1,40}$'),
  check (from_char >= 0),
  check (from_turn >= 1),
  check (to_char > from_char),
  check (to_turn >= from_turn),
  foreign key (municipality_id, author_id) references staff(municipality_id, person_id),
  foreign key (municipality_id, code_id) references code(municipality_id, id),
  foreign key (municipality_id, conversation_id) references transcript(municipality_id, conversation_id) on delete cascade,
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, rests_on, stands_until) references consent(municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, passage_id) references passage(municipality_id, id) on delete cascade
);
create index coded_span_municipality_id_code_id_idx on coded_span using btree (municipality_id, code_id);
create index coded_span_municipality_id_conversation_id_idx on coded_span using btree (municipality_id, conversation_id);
create index coded_span_municipality_id_passage_id_idx on coded_span using btree (municipality_id, passage_id);
create policy "within one municipality" on coded_span as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the author reads their codes" on coded_span for select
  using ((author_id = (select me())) and (ground_until >= (select today())) and (stands_until >= (select today())));
create policy "the owner reads codes shared about their conversation" on coded_span for select
  using ((owner_id = (select me()))
    and (shared_at is not null)
    and (ground_until >= (select today()))
    and (stands_until >= (select today())));
create policy "those who have the passage read codes shared about it" on coded_span for select
  using ((shared_at is not null)
    and (stands_until >= (select today()))
    and (exists ( select from passage_share s where ((s.municipality_id = coded_span.municipality_id) and (s.passage_id = coded_span.passage_id) and (s.with_person_id = (select me()))))));
create policy "whoever sees the turns codes them" on coded_span for insert
  with check ((author_id = (select me()))
    and ((exists ( select from transcript t where ((t.municipality_id = coded_span.municipality_id) and (t.conversation_id = coded_span.conversation_id) and (t.owner_id = coded_span.owner_id) and (t.owner_id = (select me())) and (t.confirmed_at is not null)))) or (exists ( select from passage_share s where ((s.municipality_id = coded_span.municipality_id) and (s.passage_id = coded_span.passage_id) and (s.conversation_id = coded_span.conversation_id) and (s.owner_id = coded_span.owner_id) and (s.with_person_id = (select me())))))));
create policy "the author answers anew and shares" on coded_span for update
  using ((author_id = (select me())) and (ground_until >= (select today())) and (stands_until >= (select today())));
create policy "the author takes a code off" on coded_span for delete
  using (author_id = (select me()));
grant select, delete on coded_span to lydhoer_app;
grant insert (municipality_id, id, conversation_id, owner_id, passage_id, author_id, concept, code_id, answer, from_turn, to_turn, from_char, to_char, submission_id) on coded_span to lydhoer_app;
grant update (answer, shared_at) on coded_span to lydhoer_app;
create trigger rest_coded_span before insert on coded_span for each row execute function rest_noticing();

-- Somebody who also meets a citizen, named to the citizen by one who works with them. It opens nothing; the named do not see that they are.
-- ground: work · seen by: citizenAndAssigned
create table colleague_around (
  municipality_id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null,
  named_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, citizen_id, person_id),
  check (person_id <> named_by),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, named_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id)
);
create index colleague_around_municipality_id_named_by_idx on colleague_around using btree (municipality_id, named_by);
create index colleague_around_municipality_id_person_id_idx on colleague_around using btree (municipality_id, person_id);
create policy "within one municipality" on colleague_around as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see who was named" on colleague_around for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen names a colleague" on colleague_around for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (named_by = (select me())));
create policy "the citizen takes a named colleague away, and with them all tha" on colleague_around for delete
  using (citizen_id = (select me()));
create policy "whoever named somebody by mistake takes it back at once" on colleague_around for delete
  using ((named_by = (select me())) and (created_at > (now() - '00:15:00'::interval)));
grant select, delete on colleague_around to lydhoer_app;
grant insert (municipality_id, citizen_id, person_id, named_by) on colleague_around to lydhoer_app;

-- A place of work: one production unit of a company, as in the public register, or written in by hand. Nothing of a person stands in it.
-- ground: work · seen by: knowsCompanies
create table company (
  municipality_id uuid not null,
  id uuid not null,
  name text not null,
  cvr text, -- The company's number in the register; several places of work may have the same.
  p_number text, -- The number of this place of work; null where it was written in by hand and nobody knows it.
  industry_code text,
  industry text, -- The trade, in the register's words.
  street text,
  postcode text,
  town text,
  closed_on date, -- When it closed: it stays, so that what is said of it stays.
  source text not null,
  read_on date not null default danish_day(now()), -- The day on which it was last read in a file from the register, or written.
  added_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, p_number),
  check ((length(industry) >= 1) and (length(industry) <= 200)),
  check ((length(name) >= 1) and (length(name) <= 200)),
  check ((length(street) >= 1) and (length(street) <= 200)),
  check ((length(town) >= 1) and (length(town) <= 100)),
  check ((source <> 'register') or (p_number is not null)),
  check (cvr ~ '^[0-9]{8}$'),
  check (industry_code ~ '^[0-9]{6}$'),
  check (p_number ~ '^[0-9]{10}$'),
  check (postcode ~ '^[0-9]{4}$'),
  check (source = any (array['register', 'byHand'])),
  foreign key (municipality_id, added_by) references staff(municipality_id, person_id)
);
create index company_municipality_id_added_by_idx on company using btree (municipality_id, added_by);
create index company_municipality_id_cvr_idx on company using btree (municipality_id, cvr) where (cvr is not null);
create index company_municipality_id_name_id_idx on company using btree (municipality_id, name, id);
create index company_municipality_id_name_id_idx1 on company using btree (municipality_id, name collate "da-x-icu", id);
create policy "within one municipality" on company as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here know the companies" on company for select
  using (select knows_companies());
create policy "those who work here bring companies in, in their own name" on company for insert
  with check ((select knows_companies()) and (added_by = (select me())));
create policy "those who work here keep up what stands of a company" on company for update
  using (select knows_companies());
create policy "whoever wrote a company in by hand takes it out, until somethin" on company for delete
  using ((added_by = (select me())) and (source = 'byHand'));
grant select, delete on company to lydhoer_app;
grant insert (municipality_id, id, name, cvr, p_number, industry_code, industry, street, postcode, town, closed_on, source, added_by) on company to lydhoer_app;
grant update (name, cvr, p_number, industry_code, industry, street, postcode, town, closed_on, source, read_on) on company to lydhoer_app;

-- What the municipality and a company have agreed, from when and until when.
-- ground: work · seen by: knowsCompanies · key in: masterKey
create table company_agreement (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  from_on date not null,
  until_on date,
  words_sealed bytea not null, -- `{ words: string }`, sealed under the master key.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (until_on >= from_on),
  foreign key (municipality_id, company_id) references company(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index company_agreement_municipality_id_company_id_from_on_idx on company_agreement using btree (municipality_id, company_id, from_on desc);
create index company_agreement_municipality_id_written_by_idx on company_agreement using btree (municipality_id, written_by);
create policy "within one municipality" on company_agreement as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here know what is agreed" on company_agreement for select
  using (select knows_companies());
create policy "those who work here write down what is agreed, in their own nam" on company_agreement for insert
  with check ((select knows_companies()) and (written_by = (select me())));
create policy "whoever wrote an agreement down says when it ends" on company_agreement for update
  using (written_by = (select me()));
create policy "whoever wrote an agreement down takes it out" on company_agreement for delete
  using (written_by = (select me()));
grant select, delete on company_agreement to lydhoer_app;
grant insert (municipality_id, id, company_id, from_on, until_on, words_sealed, written_by) on company_agreement to lydhoer_app;
grant update (until_on) on company_agreement to lydhoer_app;

-- That somebody here was in touch with a company, on a day and about what kind of thing, so that it is not rung by each in turn.
-- ground: work · seen by: knowsCompanies · key in: masterKey
create table company_call (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  on_day date not null,
  way text not null,
  about text not null,
  department_id uuid, -- From which department, where whoever it was works in one.
  ring_back_on date, -- When they have said that they are in touch again; it waits for them until they have been.
  words_sealed bytea not null, -- `{ with: string; words: string }`, sealed under the master key; both may be empty.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (about = any (array['newPlace', 'someoneThere', 'paidWork', 'agreement', 'other'])),
  check (ring_back_on >= on_day),
  check (way = any (array['rang', 'visited', 'wrote', 'met'])),
  foreign key (municipality_id, company_id) references company(municipality_id, id),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index company_call_municipality_id_company_id_on_day_id_idx on company_call using btree (municipality_id, company_id, on_day desc, id);
create index company_call_municipality_id_department_id_idx on company_call using btree (municipality_id, department_id);
create index company_call_municipality_id_written_by_idx on company_call using btree (municipality_id, written_by);
create index company_call_municipality_id_written_by_ring_back_on_idx on company_call using btree (municipality_id, written_by, ring_back_on) where (ring_back_on is not null);
create policy "within one municipality" on company_call as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here see who was in touch" on company_call for select
  using (select knows_companies());
create policy "each writes down that they were in touch, from a department of " on company_call for insert
  with check ((select knows_companies())
    and (written_by = (select me()))
    and ((department_id is null) or (department_id in (select department()))));
create policy "each takes out that they were in touch" on company_call for delete
  using (written_by = (select me()));
grant select, delete on company_call to lydhoer_app;
grant insert (municipality_id, id, company_id, on_day, way, about, department_id, ring_back_on, words_sealed, written_by) on company_call to lydhoer_app;

-- Something to be careful about at a company: a reason, who says so, since when, and the day on which it ends by itself.
-- ground: work · seen by: me, knowsCompanies · key in: masterKey
create table company_caution (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  why text not null,
  words_sealed bytea not null, -- Sealed under the master key.
  ends_on date not null, -- The last day on which others see it; whoever wrote it looks at it again before, and says anew how long it holds, or lets it end.
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((ends_on >= written_on) and (ends_on <= (written_on + 731))),
  check (why = any (array['freeLabour', 'promiseNotKept', 'notWell', 'notSafe', 'other'])),
  foreign key (municipality_id, company_id) references company(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index company_caution_municipality_id_company_id_ends_on_idx on company_caution using btree (municipality_id, company_id, ends_on);
create index company_caution_municipality_id_written_by_ends_on_idx on company_caution using btree (municipality_id, written_by, ends_on);
create policy "within one municipality" on company_caution as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here see a caution until it ends" on company_caution for select
  using ((select knows_companies()) and (ends_on >= today()));
create policy "whoever wrote a caution sees that it has ended" on company_caution for select
  using (written_by = (select me()));
create policy "those who work here write a caution, in their own name" on company_caution for insert
  with check ((select knows_companies()) and (written_by = (select me())));
create policy "whoever wrote a caution says anew how long it holds" on company_caution for update
  using (written_by = (select me()));
create policy "whoever wrote a caution takes it out" on company_caution for delete
  using (written_by = (select me()));
grant select, delete on company_caution to lydhoer_app;
grant insert (municipality_id, id, company_id, why, words_sealed, ends_on, written_by) on company_caution to lydhoer_app;
grant update (words_sealed, ends_on) on company_caution to lydhoer_app;

-- Somebody at a company whom one talks with. Any who work here keep it up and take it out.
-- ground: work · seen by: knowsCompanies · key in: masterKey
create table company_contact (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  words_sealed bytea not null, -- `{ name: string; does: string; phone: string; mail: string }`, sealed under the master key; all but the name may be empty.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, company_id) references company(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index company_contact_municipality_id_company_id_created_at_idx on company_contact using btree (municipality_id, company_id, created_at);
create index company_contact_municipality_id_written_by_idx on company_contact using btree (municipality_id, written_by);
create policy "within one municipality" on company_contact as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here know whom to talk with" on company_contact for select
  using (select knows_companies());
create policy "those who work here write down whom to talk with, in their own " on company_contact for insert
  with check ((select knows_companies()) and (written_by = (select me())));
create policy "those who work here keep up whom to talk with" on company_contact for update
  using (select knows_companies());
create policy "those who work here take out whom one talks with no more" on company_contact for delete
  using (select knows_companies());
grant select, delete on company_contact to lydhoer_app;
grant insert (municipality_id, id, company_id, words_sealed, written_by) on company_contact to lydhoer_app;
grant update (words_sealed) on company_contact to lydhoer_app;

-- A secret address by which somebody at a company comes to the company's own page.
-- ground: work · seen by: knowsCompanies · key in: masterKey
create table company_link (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  words_sealed bytea not null, -- `{ expects: string; reach: string }`, sealed under the master key: what we expect of them, and how they get hold of us.
  ends_on date not null,
  revoked_at timestamp with time zone, -- When it was taken back; the page says so from that moment.
  made_by uuid not null,
  made_on date not null default danish_day(now()),
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, company_id),
  check ((ends_on >= made_on) and (ends_on <= (made_on + 366))),
  foreign key (municipality_id, company_id) references company(municipality_id, id),
  foreign key (municipality_id, made_by) references staff(municipality_id, person_id)
);
create index company_link_municipality_id_company_id_created_at_idx on company_link using btree (municipality_id, company_id, created_at desc);
create index company_link_municipality_id_made_by_idx on company_link using btree (municipality_id, made_by);
create policy "within one municipality" on company_link as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here see which companies have an address" on company_link for select
  using (select knows_companies());
create policy "those who work here make one, in their own name" on company_link for insert
  with check ((select knows_companies()) and (made_by = (select me())));
create policy "those who work here revoke one" on company_link for update
  using (select knows_companies());
grant select on company_link to lydhoer_app;
grant insert (municipality_id, id, company_id, words_sealed, ends_on, made_by) on company_link to lydhoer_app;
grant update (revoked_at) on company_link to lydhoer_app;
create trigger revoked_shows_nothing after update of revoked_at on company_link for each row when ((new.revoked_at is not null)) execute function revoked_shows_nothing();

-- By what an address is known. Nobody reads it; the secret itself is shown once, to whoever makes it, and is kept nowhere.
-- ground: work · seen by: nobody
create table company_link_secret (
  municipality_id uuid not null,
  link_id uuid not null,
  secret_hash bytea not null, -- SHA-256 of the secret.
  primary key (municipality_id, link_id),
  unique (secret_hash),
  check (length(secret_hash) = 32),
  foreign key (municipality_id, link_id) references company_link(municipality_id, id) on delete cascade
);
create policy "whoever makes an address gives it its secret" on company_link_secret for insert
  with check (exists ( select from company_link l where ((l.municipality_id = company_link_secret.municipality_id) and (l.id = company_link_secret.link_id) and (l.made_by = (select me())))));
grant insert (municipality_id, link_id, secret_hash) on company_link_secret to lydhoer_app;

-- What is said of a company: what somebody new can give there, how it is to be there, what they cope with, and what they need of us. How it is to be there is told by somebody who was, without a name.
-- ground: work · seen by: knowsCompanies · key in: masterKey
create table company_said (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  kind text not null,
  words_sealed bytea not null, -- Sealed under the master key.
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (kind = any (array['value', 'climate', 'copes', 'needs'])),
  foreign key (municipality_id, company_id) references company(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index company_said_municipality_id_company_id_written_on_idx on company_said using btree (municipality_id, company_id, written_on desc);
create index company_said_municipality_id_written_by_idx on company_said using btree (municipality_id, written_by);
create policy "within one municipality" on company_said as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here read what is said of a company" on company_said for select
  using (select knows_companies());
create policy "those who work here write what is said of a company, in their o" on company_said for insert
  with check ((select knows_companies()) and (written_by = (select me())));
create policy "whoever wrote it takes it out" on company_said for delete
  using (written_by = (select me()));
grant select, delete on company_said to lydhoer_app;
grant insert (municipality_id, id, company_id, kind, words_sealed, written_by) on company_said to lydhoer_app;

-- What a company says itself, on its own page: what they need of us, or whether working together was worth their while.
-- ground: work · seen by: knowsCompanies · key in: masterKey
create table company_word (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  link_id uuid not null,
  kind text not null,
  says text,
  words_sealed bytea not null, -- Sealed under the master key; may be empty words where they only answer.
  said_on date not null default danish_day(now()),
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((kind = 'worth') = (says is not null)),
  check (kind = any (array['needs', 'worth'])),
  check (says = any (array['yes', 'partly', 'no'])),
  foreign key (municipality_id, link_id, company_id) references company_link(municipality_id, id, company_id)
);
create index company_word_municipality_id_company_id_created_at_idx on company_word using btree (municipality_id, company_id, created_at desc);
create index company_word_municipality_id_link_id_said_on_idx on company_word using btree (municipality_id, link_id, said_on);
create policy "within one municipality" on company_word as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here read what companies say" on company_word for select
  using (select knows_companies());
grant select on company_word to lydhoer_app;

-- A complaint of a citizen's to one leader: about what kind of thing, how it came, and by which day the citizen hears from us. Answered is when a leader first invited or wrote.
-- ground: own · seen by: weTwo · follows: complaint_shown · key in: complaint
create table complaint (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  to_id uuid not null,
  kind text not null,
  came text not null,
  written_by uuid not null,
  helped_by text,
  received_on date not null,
  answer_by date not null, -- The day by which the citizen hears from us, by the days that held when it came; a trigger sets it, and nobody moves it but the citizen who sends it to another.
  answered_at timestamp with time zone,
  ended_at timestamp with time zone,
  wrapped_key bytea not null,
  words_sealed bytea not null, -- `{ words: string; from: string; to: string }`: what the citizen says, and what the two are called who can't see each other's row; filled up to whole kilobytes and sealed with the complaint's key.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, written_by, submission_id),
  check (came = any (array['page', 'phone', 'letter', 'spoken'])),
  check (helped_by = any (array['worker', 'relative', 'mentor', 'interpreter', 'other'])),
  check (kind = any (array['letter', 'placement', 'meeting', 'decision', 'waiting', 'reaching', 'other'])),
  check (received_on >= '2020-01-01'::date),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, to_id) references staff(municipality_id, person_id),
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index complaint_municipality_id_citizen_id_created_at_idx on complaint using btree (municipality_id, citizen_id, created_at);
create index complaint_municipality_id_received_on_idx on complaint using btree (municipality_id, received_on);
create index complaint_municipality_id_to_id_answer_by_idx on complaint using btree (municipality_id, to_id, answer_by) where (ended_at is null);
create index complaint_municipality_id_to_id_created_at_id_idx on complaint using btree (municipality_id, to_id, created_at, id);
create policy "within one municipality" on complaint as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and the leader it was sent to see a complaint" on complaint for select
  using (((select we_two()) = citizen_id) or ((select we_two()) = to_id));
create policy "those who work with the citizen see what the citizen has shown " on complaint for select
  using (exists ( select from complaint_shown s where ((s.municipality_id = complaint.municipality_id) and (s.complaint_id = complaint.id))));
create policy "the citizen writes their own complaint to a leader" on complaint for insert
  with check ((citizen_id = (select me()))
    and (written_by = (select me()))
    and (to_id in ( select l.person_id from leaders_here() l(person_id, name, role, department))));
create policy "whoever works with the citizen takes a complaint down for them" on complaint for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (written_by = (select me()))
    and (came <> 'page')
    and (helped_by = 'worker')
    and (to_id in ( select l.person_id from leaders_here() l(person_id, name, role, department))));
create policy "the two say that it is answered, or ended" on complaint for update
  using (((select we_two()) = citizen_id) or ((select we_two()) = to_id));
create policy "the citizen takes their complaint back" on complaint for delete
  using (citizen_id = (select me()));
grant select, delete on complaint to lydhoer_app;
grant insert (municipality_id, id, citizen_id, to_id, kind, came, written_by, helped_by, received_on, wrapped_key, words_sealed, submission_id) on complaint to lydhoer_app;
grant update (answered_at, ended_at) on complaint to lydhoer_app;
create trigger count_what_was_taken_back after delete on complaint for each row execute function count_what_was_taken_back();
create trigger keep_complaint before update of answered_at, ended_at on complaint for each row execute function keep_complaint();
create trigger promise_an_answer before insert on complaint for each row execute function promise_an_answer();

-- How many complaints there were in a year before this system, of one kind or (null) of all, and from where that is known.
-- ground: work · seen by: atTheKeys · key in: masterKey
create table complaint_before (
  municipality_id uuid not null,
  id uuid not null,
  year integer not null,
  kind text,
  complaints integer not null,
  source_sealed bytea not null, -- `{ source: string }`, sealed with the master key: whoever may see the count reads where it comes from.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((complaints >= 0) and (complaints <= 100000)),
  check ((year >= 2000) and (year <= 2100)),
  check (kind = any (array['letter', 'placement', 'meeting', 'decision', 'waiting', 'reaching', 'other'])),
  foreign key (municipality_id) references municipality(id)
);
create unique index complaint_before_municipality_id_year_coalesce_idx on complaint_before using btree (municipality_id, year, coalesce(kind, ''));
create policy "within one municipality" on complaint_before as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "at the keys one sees what was counted before" on complaint_before for select
  using (select at_the_keys());
create policy "at the keys one writes what was counted before" on complaint_before for insert
  with check (select at_the_keys());
create policy "at the keys one takes a count away" on complaint_before for delete
  using (select at_the_keys());
grant select, delete on complaint_before to lydhoer_app;
grant insert (municipality_id, id, year, kind, complaints, source_sealed) on complaint_before to lydhoer_app;

-- Within how many days a citizen who complains hears from a leader; the newest whose day has come holds. Without one it is seven.
-- ground: work · seen by: signedIn, atTheKeys
create table complaint_days (
  municipality_id uuid not null,
  valid_from date not null,
  days integer not null,
  said_at timestamp with time zone not null default now(),
  primary key (municipality_id, valid_from),
  check ((days >= 1) and (days <= 60)),
  foreign key (municipality_id) references municipality(id)
);
create policy "within one municipality" on complaint_days as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever has signed in reads within how many days one hears from" on complaint_days for select
  using (select signed_in());
create policy "at the keys it is said within how many days one hears from us" on complaint_days for insert
  with check (select at_the_keys());
create policy "at the keys a day that has not come yet is taken away" on complaint_days for delete
  using ((select at_the_keys()) and (valid_from > (select today())));
grant select, delete on complaint_days to lydhoer_app;
grant insert (municipality_id, valid_from, days) on complaint_days to lydhoer_app;

-- The citizen has shown a complaint to those who work with them. Without a row they do not see it.
-- ground: own · seen by: citizenAndAssigned
create table complaint_shown (
  municipality_id uuid not null,
  complaint_id uuid not null,
  citizen_id uuid not null,
  primary key (municipality_id, complaint_id),
  foreign key (municipality_id, complaint_id, citizen_id) references complaint(municipality_id, id, citizen_id) on delete cascade
);
create index complaint_shown_municipality_id_citizen_id_idx on complaint_shown using btree (municipality_id, citizen_id);
create policy "within one municipality" on complaint_shown as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is shown" on complaint_shown for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen shows a complaint of theirs" on complaint_shown for insert
  with check (citizen_id = (select me()));
create policy "the citizen shows it no more" on complaint_shown for delete
  using (citizen_id = (select me()));
grant select, delete on complaint_shown to lydhoer_app;
grant insert (municipality_id, complaint_id, citizen_id) on complaint_shown to lydhoer_app;

-- What was said to a complaint, by either of the two, each in their own words: an invitation, a yes, a no, another time, what came of it, that it was sent on. Nothing of it is ever rewritten.
-- ground: own · seen by: – · follows: complaint · key in: complaint
create table complaint_step (
  municipality_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  by_id uuid not null,
  kind text not null,
  starts_at timestamp with time zone,
  place text,
  missed_day date, -- Where it was sent on after the day had passed by which the citizen should have heard from us: that day.
  helped_by text,
  words_sealed bytea not null, -- `{ words: string; by: string; to: string }`, with what whoever wrote it is called, and to whom it was sent on; filled up to whole kilobytes and sealed with the complaint's key.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, by_id, submission_id),
  check ((kind = 'invited') = (starts_at is not null)),
  check ((missed_day is null) or (kind = 'sentOn')),
  check (helped_by = any (array['worker', 'relative', 'mentor', 'interpreter', 'other'])),
  check (kind = any (array['invited', 'answered', 'yes', 'no', 'otherTime', 'cameOfIt', 'sentOn'])),
  check (num_nonnulls(starts_at, place) = any (array[0, 2])),
  check (place = any (array['phone', 'here', 'elsewhere'])),
  foreign key (municipality_id, by_id) references person(municipality_id, id),
  foreign key (municipality_id, complaint_id) references complaint(municipality_id, id) on delete cascade
);
create index complaint_step_municipality_id_by_id_idx on complaint_step using btree (municipality_id, by_id);
create index complaint_step_municipality_id_complaint_id_created_at_idx on complaint_step using btree (municipality_id, complaint_id, created_at);
create policy "whoever sees a complaint sees what was said to it" on complaint_step for select
  using (exists ( select from complaint c where ((c.municipality_id = complaint_step.municipality_id) and (c.id = complaint_step.complaint_id))));
create policy "the citizen answers in their own name" on complaint_step for insert
  with check ((by_id = (select me()))
    and (kind = any (array['yes', 'no', 'otherTime', 'cameOfIt', 'sentOn']))
    and (exists ( select from complaint c where ((c.municipality_id = complaint_step.municipality_id) and (c.id = complaint_step.complaint_id) and (c.citizen_id = (select me()))))));
create policy "the leader invites and answers in their own name" on complaint_step for insert
  with check ((by_id = (select me()))
    and (kind = any (array['invited', 'answered', 'cameOfIt', 'sentOn']))
    and (exists ( select from complaint c where ((c.municipality_id = complaint_step.municipality_id) and (c.id = complaint_step.complaint_id) and (c.to_id = (select me()))))));
grant select on complaint_step to lydhoer_app;
grant insert (municipality_id, id, complaint_id, by_id, kind, starts_at, place, missed_day, helped_by, words_sealed, submission_id) on complaint_step to lydhoer_app;

-- That there was a complaint, on which day and of which kind; the citizen has taken it back, or it was kept as long as the rule says, and whose it was stands nowhere.
-- ground: work · seen by: nobody
create table complaint_taken_back (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  received_on date not null,
  kind text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipality(id)
);
create index complaint_taken_back_municipality_id_received_on_idx on complaint_taken_back using btree (municipality_id, received_on);

-- What the citizen agreed to or refused, one row a purpose. ends_on is the last day. ownReflection is the ground of all.
-- ground: consent · seen by: weTwo
create table consent (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  citizen_id uuid not null,
  owner_id uuid not null,
  purpose text not null,
  state text not null,
  given_how text not null,
  given_on date not null,
  ends_on date,
  decided_at timestamp with time zone not null default now(),
  stands_until date not null generated always as ( case when (state = 'given') then coalesce(ends_on, 'infinity'::date) else '-infinity'::date end) stored, -- The last day on which this consent holds; -infinity when it does not hold.
  ground_of uuid generated always as ( case when (purpose = 'ownReflection') then conversation_id else null::uuid end) stored,
  withdrawn_how text, -- For a yes that was taken back: how the no came. When is decided_at.
  primary key (municipality_id, id),
  unique (municipality_id, conversation_id, purpose),
  unique (municipality_id, conversation_id, purpose, stands_until),
  unique (municipality_id, ground_of, stands_until),
  check (ends_on >= given_on),
  check (given_how = any (array['spoken', 'written', 'digital'])),
  check (purpose = any (array['ownReflection', 'colleagues', 'research', 'teaching', 'quote'])),
  check (state = any (array['given', 'refused', 'withdrawn', 'ended'])),
  check (withdrawn_how = any (array['ownPage', 'toldWorker'])),
  foreign key (municipality_id, conversation_id, owner_id, citizen_id) references conversation(municipality_id, id, owner_id, citizen_id) on delete cascade
);
create index consent_municipality_id_citizen_id_idx on consent using btree (municipality_id, citizen_id);
create index consent_municipality_id_owner_id_stands_until_idx on consent using btree (municipality_id, owner_id, stands_until) where (state = 'given');
create index consent_stands_until_idx on consent using btree (stands_until) where (state = 'given');
create policy "within one municipality" on consent as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "owner and citizen see what was agreed" on consent for select
  using (((select we_two()) = owner_id) or ((select we_two()) = citizen_id));
create policy "the owner writes down what was agreed" on consent for insert
  with check ((owner_id = (select me())) and (state = any (array['given', 'refused'])));
create policy "the owner writes down a new agreement" on consent for update
  using ((owner_id = (select me())) and ((state <> 'given') or (stands_until >= (select today()))))
  with check (state = 'given');
grant select on consent to lydhoer_app;
grant insert (municipality_id, id, conversation_id, citizen_id, owner_id, purpose, state, given_how, given_on, ends_on) on consent to lydhoer_app;
grant update (state, given_how, given_on, ends_on, decided_at) on consent to lydhoer_app;
create trigger a_new_answer_forgets_the_last_no before update of state on consent for each row when ((new.state <> 'withdrawn')) execute function a_new_answer_forgets_the_last_no();
create trigger note_withdrawal after update of state on consent for each row when (((old.state = 'given') and (new.state <> 'given'))) execute function note_withdrawal();

-- That something was erased, and how much of it: counts only, no conversation, no content.
-- ground: work · seen by: me
create table consent_receipt (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  citizen_id uuid not null,
  purpose text not null,
  how text not null, -- The citizen said no, the time ran out, or the conversation had been written in by mistake and the citizen said nothing.
  withdrawn_at timestamp with time zone not null default now(),
  erased jsonb not null, -- How much was erased, by part: counts, never content. `Partial<Record<string, number>>`
  withdrawn_how text,
  primary key (municipality_id, id),
  check (how = any (array['withdrawn', 'ended', 'mistaken'])),
  check (purpose = any (array['ownReflection', 'colleagues', 'research', 'teaching', 'quote'])),
  check (withdrawn_how = any (array['ownPage', 'toldWorker'])),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id)
);
create index consent_receipt_municipality_id_citizen_id_idx on consent_receipt using btree (municipality_id, citizen_id);
create policy "within one municipality" on consent_receipt as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen sees what was erased" on consent_receipt for select
  using (citizen_id = (select me()));
grant select on consent_receipt to lydhoer_app;

-- What has to be considered where a citizen works, in their words, and with whom they share it. Theirs to delete.
-- ground: own · seen by: me, citizenAndAssigned, findsPlaces · follows: job_order_shown · key in: consideration
create table consideration (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  wrapped_key bytea not null,
  words_sealed bytea not null, -- `{ words: string }`, filled up to whole kilobytes and sealed with the row's own key.
  shared_with text not null default 'me', -- How far it goes: each of them sees also what goes further. For a place the consultant may say it there.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  check (shared_with = any (array['me', 'caseworker', 'consultant', 'place'])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade
);
create index consideration_municipality_id_citizen_id_created_at_idx on consideration using btree (municipality_id, citizen_id, created_at);
create policy "within one municipality" on consideration as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen sees what has to be considered" on consideration for select
  using (citizen_id = (select me()));
create policy "the consultant who was told who it is sees what is shared with " on consideration for select
  using ((shared_with = any (array['consultant', 'place']))
    and (exists ( select from job_order_shown s where ((s.municipality_id = consideration.municipality_id) and (s.citizen_id = consideration.citizen_id) and (s.to_id = (select me()))))));
create policy "those who work with them see what they share, and who only find" on consideration for select
  using ((citizen_id in (select citizen_and_assigned()))
    and ((shared_with = any (array['consultant', 'place'])) or ((shared_with = 'caseworker') and (not (select finds_places())))));
create policy "the citizen writes it" on consideration for insert
  with check (citizen_id = (select me()));
create policy "the citizen says with whom it is shared" on consideration for update
  using (citizen_id = (select me()));
create policy "the citizen deletes it" on consideration for delete
  using (citizen_id = (select me()));
grant select, delete on consideration to lydhoer_app;
grant insert (municipality_id, id, citizen_id, wrapped_key, words_sealed, shared_with, submission_id) on consideration to lydhoer_app;
grant update (shared_with) on consideration to lydhoer_app;

-- That a conversation was held: by whom, with whom, when. kind is a code (firstMeeting, followUp, …), never free text.
-- ground: consent · seen by: weTwo
create table conversation (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  owner_id uuid not null,
  citizen_id uuid not null,
  citizen_kind text not null default 'citizen',
  department_id uuid not null,
  kind text not null,
  held_on date not null,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, owner_id, citizen_id),
  unique (municipality_id, owner_id, submission_id),
  check (citizen_kind = 'citizen'),
  check (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  foreign key (municipality_id, citizen_id, citizen_kind) references person(municipality_id, id, kind),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, owner_id) references staff(municipality_id, person_id)
);
create index conversation_municipality_id_citizen_id_idx on conversation using btree (municipality_id, citizen_id);
create index conversation_municipality_id_owner_id_citizen_id_idx on conversation using btree (municipality_id, owner_id, citizen_id);
create index conversation_municipality_id_owner_id_held_on_created_at_id_idx on conversation using btree (municipality_id, owner_id, held_on, created_at, id);
create policy "within one municipality" on conversation as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "owner and citizen see their conversations" on conversation for select
  using (((select we_two()) = owner_id) or ((select we_two()) = citizen_id));
create policy "a frontline worker registers a conversation with their citizen" on conversation for insert
  with check ((owner_id = (select me())) and (select converses()) and (citizen_id in (select citizen_and_assigned())));
create policy "the owner corrects kind and date" on conversation for update
  using (owner_id = (select me()));
grant select on conversation to lydhoer_app;
grant insert (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id) on conversation to lydhoer_app;
grant update (kind, held_on) on conversation to lydhoer_app;
create trigger last_no_shows_nothing after delete on conversation for each row execute function last_no_shows_nothing();
create trigger note_withdrawal after delete on conversation for each row execute function note_withdrawal();

-- The wrapped key of everything written in a conversation. Replaced when names are confirmed; deleted with the conversation.
-- ground: consent · seen by: weTwo · follows: passage_share, noticing, ear_session_guest
create table conversation_key (
  municipality_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  wrapped_key bytea not null,
  ground_until date not null,
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, owner_id, citizen_id) references conversation(municipality_id, id, owner_id, citizen_id) on delete cascade
);
create policy "within one municipality" on conversation_key as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "owner and citizen have the key" on conversation_key for select
  using ((((select we_two()) = owner_id) or ((select we_two()) = citizen_id)) and (ground_until >= (select today())));
create policy "the author of a noticing has the key" on conversation_key for select
  using (exists ( select from noticing n where ((n.municipality_id = conversation_key.municipality_id) and (n.conversation_id = conversation_key.conversation_id) and (n.author_id = (select me())))));
create policy "the guest has the key" on conversation_key for select
  using (exists ( select from ear_session_guest g where ((g.municipality_id = conversation_key.municipality_id) and (g.conversation_id = conversation_key.conversation_id) and (g.person_id = (select me())))));
create policy "the recipient of a passage has the key" on conversation_key for select
  using (exists ( select from passage_share s where ((s.municipality_id = conversation_key.municipality_id) and (s.conversation_id = conversation_key.conversation_id) and (s.with_person_id = (select me())))));
create policy "the owner makes the key" on conversation_key for insert
  with check ((owner_id = (select me())) and (ground_until >= (select today())));
create policy "the owner replaces the key until the names are out" on conversation_key for update
  using ((owner_id = (select me()))
    and (ground_until >= (select today()))
    and (not (exists ( select from transcript t where ((t.municipality_id = conversation_key.municipality_id) and (t.conversation_id = conversation_key.conversation_id) and (t.confirmed_at is not null))))));
grant select on conversation_key to lydhoer_app;
grant insert (municipality_id, conversation_id, owner_id, citizen_id, wrapped_key) on conversation_key to lydhoer_app;
grant update (wrapped_key) on conversation_key to lydhoer_app;
create trigger rest_on_ground before insert on conversation_key for each row execute function rest_on_ground();

-- A register of trajectories, sealed in the object store, or the made-up one of Fjordby, which is drawn anew.
-- ground: own · seen by: me · follows: data_set_user · key in: data_set
create table data_set (
  municipality_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  source text not null,
  purpose text not null,
  about_sealed bytea not null,
  wrapped_key bytea not null,
  object_id text,
  people integer,
  periods integer,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  state text not null default 'ready', -- refused: it could not be used. Its file is gone; about_sealed says why.
  progress smallint not null default 0,
  told_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, owner_id),
  unique (municipality_id, owner_id, submission_id),
  check ((progress >= 0) and (progress <= 100)),
  check ((state <> 'ready') or ((people is not null) and (periods is not null))),
  check ((state = 'refused') or ((source = 'fjordby') = (object_id is null))),
  check (people >= 5),
  check (periods >= 1),
  check (purpose = any (array['research', 'evaluation', 'teaching'])),
  check (source = any (array['fjordby', 'wide', 'spells', 'sps'])),
  check (state = any (array['reading', 'ready', 'refused'])),
  foreign key (municipality_id, owner_id) references staff(municipality_id, person_id)
);
create policy "within one municipality" on data_set as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who may use a data set see it" on data_set for select
  using (exists ( select from data_set_user u where ((u.municipality_id = data_set.municipality_id) and (u.data_set_id = data_set.id))));
create policy "a researcher or a coordinator brings a data set in" on data_set for insert
  with check ((owner_id = (select me())) and (select studies()));
create policy "a register is read for its owner" on data_set for update
  using (owner_id = (select me()));
create policy "the owner deletes a data set" on data_set for delete
  using (owner_id = (select me()));
grant select, delete on data_set to lydhoer_app;
grant insert (municipality_id, id, owner_id, source, purpose, about_sealed, wrapped_key, object_id, people, periods, submission_id, state) on data_set to lydhoer_app;
grant update (about_sealed, object_id, people, periods, state, progress, told_at) on data_set to lydhoer_app;
create trigger remember_erased_object after delete on data_set for each row when ((old.object_id is not null)) execute function remember_erased_object();

-- Each time someone looked at figures of a data set, for the purpose that it was brought in for. Append-only.
-- ground: own · seen by: – · follows: data_set
create table data_set_access (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  at timestamp with time zone not null default now(),
  data_set_id uuid not null,
  person_id uuid not null,
  what text not null,
  primary key (municipality_id, id),
  check (what = any (array['figures', 'download', 'report'])),
  foreign key (municipality_id, data_set_id) references data_set(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id)
);
create index data_set_access_municipality_id_data_set_id_at_idx on data_set_access using btree (municipality_id, data_set_id, at desc);
create policy "the owner sees who looked at a data set" on data_set_access for select
  using (exists ( select from data_set d where ((d.municipality_id = data_set_access.municipality_id) and (d.id = data_set_access.data_set_id) and (d.owner_id = (select me())))));
create policy "whoever looked sees that they did" on data_set_access for select
  using ((person_id = (select me()))
    and (exists ( select from data_set d where ((d.municipality_id = data_set_access.municipality_id) and (d.id = data_set_access.data_set_id)))));
create policy "whoever looks is written down in their own name" on data_set_access for insert
  with check ((person_id = (select me()))
    and (exists ( select from data_set d where ((d.municipality_id = data_set_access.municipality_id) and (d.id = data_set_access.data_set_id)))));
grant select on data_set_access to lydhoer_app;
grant insert (municipality_id, data_set_id, person_id, what) on data_set_access to lydhoer_app;

-- Who may use a data set, its owner among them. Taking the row away takes their studies of it too.
-- ground: own · seen by: weTwo
create table data_set_user (
  municipality_id uuid not null,
  data_set_id uuid not null,
  owner_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, data_set_id, person_id),
  foreign key (municipality_id, data_set_id, owner_id) references data_set(municipality_id, id, owner_id) on delete cascade,
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id)
);
create index data_set_user_municipality_id_person_id_created_at_idx on data_set_user using btree (municipality_id, person_id, created_at);
create policy "within one municipality" on data_set_user as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "its owner and its users see who may use a data set" on data_set_user for select
  using ((((select we_two()) = person_id) or ((select we_two()) = owner_id)) and (select studies()));
create policy "the owner lets a researcher or a coordinator use it" on data_set_user for insert
  with check ((owner_id = (select me())) and studies_registers(person_id));
create policy "the owner takes the use back" on data_set_user for delete
  using (owner_id = (select me()));
grant select, delete on data_set_user to lydhoer_app;
grant insert (municipality_id, data_set_id, owner_id, person_id) on data_set_user to lydhoer_app;

-- A department (afdeling) of the municipality.
-- ground: work · seen by: signedIn, atTheKeys
create table department (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  closed_on date, -- The first day on which it is closed; null while it is open.
  primary key (municipality_id, id),
  check ((length(name) >= 1) and (length(name) <= 100)),
  foreign key (municipality_id) references municipality(id)
);
create policy "within one municipality" on department as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever has signed in reads the departments" on department for select
  using (select signed_in());
create policy "at the keys a department is opened" on department for insert
  with check (select at_the_keys());
create policy "at the keys a department is renamed, and closed when nobody is " on department for update
  using (select at_the_keys())
  with check ((closed_on is null) or (not (exists ( select from person_role r where ((r.municipality_id = department.municipality_id) and (r.department_id = department.id) and ((r.valid_to is null) or (r.valid_to > department.closed_on)))))));
grant select on department to lydhoer_app;
grant insert (municipality_id, id, name) on department to lydhoer_app;
grant update (name, closed_on) on department to lydhoer_app;

-- What the group said of it: that it takes it up by a day, where it belongs instead, why not now, or what came of it. The newest holds; those before it stay.
-- ground: work · seen by: house · key in: masterKey
create table development_answer (
  municipality_id uuid not null,
  id uuid not null,
  point_id uuid not null,
  kind text not null,
  words_sealed bytea not null, -- The words, sealed under the master key.
  look_on date,
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((kind = 'takesUp') = (look_on is not null)),
  check (kind = any (array['takesUp', 'goesOn', 'notNow', 'done'])),
  foreign key (municipality_id, point_id) references development_point(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index development_answer_municipality_id_point_id_created_at_id_idx on development_answer using btree (municipality_id, point_id, created_at, id);
create index development_answer_municipality_id_written_by_idx on development_answer using btree (municipality_id, written_by);
create policy "within one municipality" on development_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what the group said of it" on development_answer for select
  using (select house());
create policy "those who sit in the group answer, in their own name" on development_answer for insert
  with check ((written_by = (select me())) and (select sits_in_development()));
create policy "whoever answered takes it back" on development_answer for delete
  using (written_by = (select me()));
grant select, delete on development_answer to lydhoer_app;
grant insert (municipality_id, id, point_id, kind, words_sealed, look_on, written_by) on development_answer to lydhoer_app;

-- What somebody of the house has laid on the group's table, on a day, as one of a kind of people.
-- ground: work · seen by: house · key in: masterKey
create table development_point (
  municipality_id uuid not null,
  id uuid not null,
  laid_as text not null,
  words_sealed bytea not null, -- The words, sealed under the master key.
  laid_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  check (laid_as = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher']))
);
create index development_point_municipality_id_laid_on_id_idx on development_point using btree (municipality_id, laid_on, id);
create policy "within one municipality" on development_point as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what lies on the table" on development_point for select
  using (select house());
create policy "those of the house lay something on the table" on development_point for insert
  with check (select house());
create policy "whoever laid it there takes it back, until it is answered" on development_point for delete
  using (exists ( select from development_raiser r where ((r.municipality_id = development_point.municipality_id) and (r.point_id = development_point.id) and (r.person_id = (select me())))));
grant select, delete on development_point to lydhoer_app;
grant insert (municipality_id, id, laid_as, words_sealed) on development_point to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, laid_on on development_point for each row execute function keep_searched('developmentPoint', 'id', 'laid_on');

-- Who laid it on the table; seen by themselves alone.
-- ground: own · seen by: me
create table development_raiser (
  municipality_id uuid not null,
  point_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, point_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, point_id) references development_point(municipality_id, id) on delete cascade
);
create index development_raiser_municipality_id_person_id_idx on development_raiser using btree (municipality_id, person_id);
create policy "within one municipality" on development_raiser as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what they laid on the table" on development_raiser for select
  using (person_id = (select me()));
create policy "those of the house lay it there in their own name" on development_raiser for insert
  with check ((person_id = (select me())) and (select house()));
grant select on development_raiser to lydhoer_app;
grant insert (municipality_id, point_id, person_id) on development_raiser to lydhoer_app;

-- That somebody is asked to sit in the development group from one day to another, a year at most, and whether they said yes.
-- ground: work · seen by: house, me
create table development_seat (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_on date not null,
  until_on date not null,
  yes_on date, -- The day on which they said yes; null until then. A no takes the row away.
  left_on date, -- The day on which they left before it ended; null otherwise.
  offered_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((left_on is null) or (yes_on is not null)),
  check ((until_on >= from_on) and (until_on <= (from_on + 366))),
  foreign key (municipality_id, offered_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id)
);
create index development_seat_municipality_id_offered_by_idx on development_seat using btree (municipality_id, offered_by);
create index development_seat_municipality_id_person_id_idx on development_seat using btree (municipality_id, person_id);
create policy "within one municipality" on development_seat as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees who sits in the development group" on development_seat for select
  using ((select house()) and (yes_on is not null));
create policy "whoever asked somebody into it sees that they did" on development_seat for select
  using (offered_by = (select me()));
create policy "whoever is asked into it sees that they are" on development_seat for select
  using (person_id = (select me()));
create policy "those who sit in it, coordinators and directors ask people into" on development_seat for insert
  with check ((offered_by = (select me())) and ((select sits_in_development()) or (select speaks_outward(me()))));
create policy "each says yes for themselves, and leaves" on development_seat for update
  using (person_id = (select me()));
create policy "whoever is asked says no, and whoever asked takes it back, unti" on development_seat for delete
  using ((yes_on is null) and (select house()));
grant select, delete on development_seat to lydhoer_app;
grant insert (municipality_id, id, person_id, from_on, until_on, offered_by) on development_seat to lydhoer_app;
grant update (yes_on, left_on) on development_seat to lydhoer_app;

-- In which group somebody talks about the passage, before all do it together.
-- ground: consent · seen by: – · follows: ear_session
create table ear_group_member (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  person_id uuid not null,
  group_number smallint not null,
  primary key (municipality_id, ear_session_id, person_id),
  check ((group_number >= 1) and (group_number <= 40)),
  foreign key (municipality_id, ear_session_id, person_id) references ear_session_participant(municipality_id, ear_session_id, person_id) on delete cascade
);
create policy "those in the session see the groups" on ear_group_member for select
  using (exists ( select from ear_session e where ((e.municipality_id = ear_group_member.municipality_id) and (e.id = ear_group_member.ear_session_id))));
create policy "owner and facilitator put people in groups" on ear_group_member for insert
  with check (exists ( select from ear_session e where ((e.municipality_id = ear_group_member.municipality_id) and (e.id = ear_group_member.ear_session_id) and (((select me()) = e.owner_id) or ((select me()) = e.facilitator_id)))));
create policy "owner and facilitator move people between groups" on ear_group_member for update
  using (exists ( select from ear_session e where ((e.municipality_id = ear_group_member.municipality_id) and (e.id = ear_group_member.ear_session_id) and (((select me()) = e.owner_id) or ((select me()) = e.facilitator_id)))));
create policy "owner and facilitator take people out of groups" on ear_group_member for delete
  using (exists ( select from ear_session e where ((e.municipality_id = ear_group_member.municipality_id) and (e.id = ear_group_member.ear_session_id) and (((select me()) = e.owner_id) or ((select me()) = e.facilitator_id)))));
grant select, delete on ear_group_member to lydhoer_app;
grant insert (municipality_id, ear_session_id, person_id, group_number) on ear_group_member to lydhoer_app;
grant update (group_number) on ear_group_member to lydhoer_app;
create trigger tell_change after insert or delete or update on ear_group_member for each row execute function tell_ear_session();

-- What a group comes back with: its own until all look at the passage together, then for everybody in the session. Nobody's name is on it.
-- ground: consent · seen by: – · follows: ear_session, ear_group_member, ear_session_guest · key in: conversation_key · follows turns
create table ear_group_thing (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  group_number smallint not null,
  place smallint not null,
  passage_id uuid not null,
  conversation_id uuid not null,
  from_turn integer not null,
  to_turn integer not null,
  from_char integer,
  to_char integer,
  body_sealed bytea not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, ear_session_id, group_number, place),
  check ((place >= 1) and (place <= 3)),
  check (to_turn >= from_turn),
  foreign key (municipality_id, ear_session_id, passage_id) references ear_session(municipality_id, id, passage_id) on delete cascade
);
create index ear_group_thing_municipality_id_conversation_id_idx on ear_group_thing using btree (municipality_id, conversation_id);
create policy "everybody in the session sees it once all are together" on ear_group_thing for select
  using (exists ( select from ear_session e where ((e.municipality_id = ear_group_thing.municipality_id) and (e.id = ear_group_thing.ear_session_id) and (e.phase = any (array['together', 'takeHome', 'ended'])))));
create policy "the guest sees what groups bring once all are together" on ear_group_thing for select
  using (exists ( select from ear_session_guest g where ((g.municipality_id = ear_group_thing.municipality_id) and (g.ear_session_id = ear_group_thing.ear_session_id) and (g.person_id = (select me())) and (g.phase = any (array['together', 'takeHome'])))));
create policy "those in the group see what it has put down" on ear_group_thing for select
  using (exists ( select from ear_group_member g where ((g.municipality_id = ear_group_thing.municipality_id) and (g.ear_session_id = ear_group_thing.ear_session_id) and (g.group_number = ear_group_thing.group_number) and (g.person_id = (select me())))));
create policy "those in the group put it down" on ear_group_thing for insert
  with check (exists ( select from ear_group_member g where ((g.municipality_id = ear_group_thing.municipality_id) and (g.ear_session_id = ear_group_thing.ear_session_id) and (g.group_number = ear_group_thing.group_number) and (g.person_id = (select me())))));
create policy "those in the group say it in other words" on ear_group_thing for update
  using (exists ( select from ear_group_member g where ((g.municipality_id = ear_group_thing.municipality_id) and (g.ear_session_id = ear_group_thing.ear_session_id) and (g.group_number = ear_group_thing.group_number) and (g.person_id = (select me())))));
create policy "those in the group take it away" on ear_group_thing for delete
  using (exists ( select from ear_group_member g where ((g.municipality_id = ear_group_thing.municipality_id) and (g.ear_session_id = ear_group_thing.ear_session_id) and (g.group_number = ear_group_thing.group_number) and (g.person_id = (select me())))));
grant select, delete on ear_group_thing to lydhoer_app;
grant insert (municipality_id, ear_session_id, group_number, place, passage_id, conversation_id, from_turn, to_turn, body_sealed) on ear_group_thing to lydhoer_app;
grant update (from_turn, to_turn, body_sealed) on ear_group_thing to lydhoer_app;
create trigger tell_change after insert or delete or update on ear_group_thing for each row execute function tell_ear_session();

-- Lån et øre: a facilitated reflection on one passage. Whoever takes part, the facilitator too, has the passage shared with them.
-- ground: consent · seen by: me · follows: passage_share · key in: conversation_key · counted as: earSessions · purpose in: rests_on
create table ear_session (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  passage_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  facilitator_id uuid not null,
  phase text not null default 'frame',
  created_at timestamp with time zone not null default now(),
  phase_since timestamp with time zone not null default now(),
  ground_until date not null,
  rests_on text not null generated always as ('colleagues') stored, -- The purpose whose consent carries it.
  submission_id uuid not null default gen_random_uuid(), -- The form that opened it; the same form again is the same session.
  starts_at timestamp with time zone, -- When it begins; null until somebody has said so.
  minutes smallint, -- How long it lasts, in minutes.
  room_sealed bytea, -- Where, in words.
  focus_turn integer, -- The turn that all look at, by its number; null when none was chosen.
  lit_from integer, -- Where in that turn the words begin that are lit up for all, in UTF-16 units; null for none.
  lit_to integer,
  played_at timestamp with time zone, -- When the sound of that turn was last played for all.
  floor text, -- Whether the one whose conversation it is spoke first or let it pass; null while it is offered.
  owner_says text not null default 'yes', -- What the one whose conversation it is says of a session that another has prepared: asked, yes or no; yes from the beginning of one of their own.
  open_until date, -- The day until which the step that the session has come to stays open, in the words of those who lead; null when people do it together now.
  primary key (municipality_id, id),
  unique (municipality_id, id, passage_id),
  unique (municipality_id, id, phase),
  unique (municipality_id, owner_id, submission_id),
  check (((lit_from is null) = (lit_to is null)) and (lit_from >= 0) and (lit_to > lit_from)),
  check ((focus_turn is not null) or ((lit_from is null) and (played_at is null))),
  check ((minutes >= 5) and (minutes <= 480)),
  check ((starts_at is null) = (minutes is null)),
  check (floor = any (array['taken', 'passed'])),
  check (owner_says = any (array['asked', 'yes', 'no'])),
  check (phase = any (array['frame', 'listen', 'alone', 'groups', 'together', 'takeHome', 'ended'])),
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, facilitator_id) references staff(municipality_id, person_id),
  foreign key (municipality_id, passage_id) references passage(municipality_id, id) on delete cascade
);
create index ear_session_municipality_id_conversation_id_idx on ear_session using btree (municipality_id, conversation_id);
create index ear_session_municipality_id_facilitator_id_phase_since_idx on ear_session using btree (municipality_id, facilitator_id, phase_since) where (owner_says = 'no');
create index ear_session_municipality_id_owner_id_created_at_idx on ear_session using btree (municipality_id, owner_id, created_at) where (phase <> 'ended');
create index ear_session_municipality_id_starts_at_idx on ear_session using btree (municipality_id, starts_at) where (starts_at is not null);
create policy "within one municipality" on ear_session as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the owner sees sessions on their passages" on ear_session for select
  using ((owner_id = (select me())) and (ground_until >= (select today())));
create policy "those who take part see the session" on ear_session for select
  using (exists ( select from passage_share s where ((s.municipality_id = ear_session.municipality_id) and (s.passage_id = ear_session.passage_id) and (s.with_person_id = (select me())) and ((s.ear_session_id = ear_session.id) or (ear_session.facilitator_id = (select me()))))));
create policy "the owner opens a session" on ear_session for insert
  with check ((owner_id = (select me()))
    and (ground_until >= (select today()))
    and (exists ( select from passage p where ((p.municipality_id = ear_session.municipality_id) and (p.id = ear_session.passage_id) and (p.conversation_id = ear_session.conversation_id) and (p.owner_id = (select me()))))));
create policy "whoever has a passage asks to hold a session on it" on ear_session for insert
  with check ((facilitator_id = (select me()))
    and (owner_says = 'asked')
    and (exists ( select from passage_share s where ((s.municipality_id = ear_session.municipality_id) and (s.passage_id = ear_session.passage_id) and (s.conversation_id = ear_session.conversation_id) and (s.owner_id = ear_session.owner_id) and (s.with_person_id = (select me())) and (s.purpose = 'colleagues')))));
create policy "the owner moves through the phases, and answers whoever asks" on ear_session for update
  using ((owner_id = (select me())) and (ground_until >= (select today())));
create policy "whoever leads moves through the phases once the owner has said " on ear_session for update
  using ((facilitator_id = (select me())) and (owner_says = 'yes') and (ground_until >= (select today())));
create policy "the owner calls a session off" on ear_session for delete
  using (owner_id = (select me()));
create policy "whoever asked takes it back until there is a yes" on ear_session for delete
  using ((facilitator_id = (select me())) and (owner_says <> 'yes'));
grant select, delete on ear_session to lydhoer_app;
grant insert (municipality_id, id, passage_id, conversation_id, owner_id, facilitator_id, submission_id, starts_at, minutes, room_sealed, owner_says) on ear_session to lydhoer_app;
grant update (phase, phase_since, starts_at, minutes, room_sealed, focus_turn, lit_from, lit_to, played_at, floor, owner_says, open_until) on ear_session to lydhoer_app;
create trigger end_its_meetings after delete on ear_session for each row execute function end_its_meetings();
create trigger let_guest_go after update of phase on ear_session for each row when ((new.phase = 'ended')) execute function let_guest_go();
create trigger rest_on_passage before insert on ear_session for each row execute function rest_on_passage();
create trigger tell_change after delete or update on ear_session for each row execute function tell_ear_session();

-- The one leader about whom everybody in an ear session is asked whether they may be a guest in it. They see that they were when all have said yes. Gone when it ends.
-- ground: consent · seen by: theGuest
create table ear_session_guest (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  person_id uuid not null,
  passage_id uuid not null,
  phase text not null, -- The step that the session has come to; it follows the session.
  conversation_id uuid not null,
  from_turn integer not null, -- The first turn of the passage, to its last one; they follow the passage.
  to_turn integer not null,
  primary key (municipality_id, ear_session_id),
  unique (municipality_id, ear_session_id, person_id),
  foreign key (municipality_id, ear_session_id, passage_id) references ear_session(municipality_id, id, passage_id) on delete cascade,
  foreign key (municipality_id, ear_session_id, phase) references ear_session(municipality_id, id, phase) on update cascade on delete cascade,
  foreign key (municipality_id, passage_id, conversation_id, from_turn, to_turn) references passage(municipality_id, id, conversation_id, from_turn, to_turn) on update cascade on delete cascade,
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id)
);
create index ear_session_guest_municipality_id_conversation_id_idx on ear_session_guest using btree (municipality_id, conversation_id);
create index ear_session_guest_municipality_id_passage_id_idx on ear_session_guest using btree (municipality_id, passage_id);
create index ear_session_guest_person_id_idx on ear_session_guest using btree (person_id);
create policy "within one municipality" on ear_session_guest as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the guest is let in while it goes on and all say yes" on ear_session_guest for select
  using (ear_session_id in (select the_guest()));
create policy "those in the session see about whom they are asked" on ear_session_guest for select
  using (ear_session_id in (select the_guest(true)));
create policy "owner and facilitator ask about a leader" on ear_session_guest for insert
  with check (may_be_guest(person_id)
    and (exists ( select from ear_session e where ((e.municipality_id = ear_session_guest.municipality_id) and (e.id = ear_session_guest.ear_session_id) and (((select me()) = e.owner_id) or ((select me()) = e.facilitator_id)) and (e.owner_says = 'yes') and (e.phase <> 'ended')))));
create policy "owner and facilitator ask no more" on ear_session_guest for delete
  using (exists ( select from ear_session e where ((e.municipality_id = ear_session_guest.municipality_id) and (e.id = ear_session_guest.ear_session_id) and (((select me()) = e.owner_id) or ((select me()) = e.facilitator_id)))));
grant select, delete on ear_session_guest to lydhoer_app;
grant insert (municipality_id, ear_session_id, person_id) on ear_session_guest to lydhoer_app;
create trigger rest_on_session before insert on ear_session_guest for each row execute function rest_on_session();
create trigger seat_guest after delete on ear_session_guest for each row execute function seat_guest();
create trigger tell_change after insert or delete on ear_session_guest for each row execute function tell_ear_session();

-- What somebody in an ear session, or the citizen whose words it is about, says of a guest: theirs alone to read. Written by answer_about_guest.
-- ground: consent · seen by: me
create table ear_session_guest_answer (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  guest_id uuid not null,
  person_id uuid not null,
  says text not null,
  primary key (municipality_id, ear_session_id, person_id),
  check (says = any (array['yes', 'no'])),
  foreign key (municipality_id, ear_session_id, guest_id) references ear_session_guest(municipality_id, ear_session_id, person_id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index ear_session_guest_answer_municipality_id_person_id_idx on ear_session_guest_answer using btree (municipality_id, person_id);
create policy "within one municipality" on ear_session_guest_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each reads what they said" on ear_session_guest_answer for select
  using (person_id = (select me()));
grant select on ear_session_guest_answer to lydhoer_app;
create trigger seat_guest after insert or delete or update on ear_session_guest_answer for each row execute function seat_guest();
create trigger tell_change after insert or delete or update on ear_session_guest_answer for each row execute function tell_ear_session();

-- Who takes part, and how far they are.
-- ground: consent · seen by: me · follows: ear_session
create table ear_session_participant (
  municipality_id uuid not null,
  ear_session_id uuid not null,
  person_id uuid not null,
  ready_phase text,
  primary key (municipality_id, ear_session_id, person_id),
  check (ready_phase = any (array['frame', 'listen', 'alone', 'groups', 'together', 'takeHome', 'ended'])),
  foreign key (municipality_id, ear_session_id) references ear_session(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id)
);
create index ear_session_participant_municipality_id_person_id_idx on ear_session_participant using btree (municipality_id, person_id);
create policy "within one municipality" on ear_session_participant as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in the session see who takes part" on ear_session_participant for select
  using (exists ( select from ear_session e where ((e.municipality_id = ear_session_participant.municipality_id) and (e.id = ear_session_participant.ear_session_id))));
create policy "owner and facilitator invite those who may have the passage" on ear_session_participant for insert
  with check (exists ( select from ear_session e where ((e.municipality_id = ear_session_participant.municipality_id) and (e.id = ear_session_participant.ear_session_id) and (((select me()) = e.owner_id) or ((select me()) = e.facilitator_id)) and ((ear_session_participant.person_id = e.owner_id) or may_receive(ear_session_participant.person_id, 'colleagues') or may_receive(ear_session_participant.person_id, 'research')))));
create policy "each says when they are ready" on ear_session_participant for update
  using (person_id = (select me()));
create policy "owner and facilitator excuse" on ear_session_participant for delete
  using (exists ( select from ear_session e where ((e.municipality_id = ear_session_participant.municipality_id) and (e.id = ear_session_participant.ear_session_id) and (((select me()) = e.owner_id) or ((select me()) = e.facilitator_id)))));
grant select, delete on ear_session_participant to lydhoer_app;
grant insert (municipality_id, ear_session_id, person_id) on ear_session_participant to lydhoer_app;
grant update (ready_phase) on ear_session_participant to lydhoer_app;
create trigger seat_guest after insert or delete on ear_session_participant for each row execute function seat_guest();
create trigger tell_change after insert or delete or update on ear_session_participant for each row execute function tell_ear_session();

-- Sound whose key is gone and whose file is still to be removed from the object store. The row goes when the file has.
-- ground: work · seen by: program
create table erased_object (
  municipality_id uuid not null,
  object_id text not null,
  erased_at timestamp with time zone not null default now(),
  primary key (municipality_id, object_id),
  foreign key (municipality_id) references municipality(id)
);
create policy "the program sees which files to remove" on erased_object for select
  using ((municipality_id = (select current_municipality())) or (select program()));
create policy "the program ticks off a removed file" on erased_object for delete
  using ((municipality_id = (select current_municipality())) or (select program()));
grant select, delete on erased_object to lydhoer_app;

-- That somebody follows the work, with which question, and over which time. Its id is that of its group.
-- ground: work · seen by: house, thoseInIt · key in: masterKey
create table evaluation (
  municipality_id uuid not null,
  id uuid not null,
  from_day date not null, -- The first day of the time that it is about.
  to_day date not null,
  words_sealed bytea not null, -- `{ title: string; question: string; role: string; limits: string }`: what it is called, what it asks, who follows the work and from where, and what it cannot say; sealed with a key of the municipality: the house reads it.
  begun_by uuid not null,
  begun_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, begun_by),
  check (from_day <= to_day),
  foreign key (municipality_id, begun_by) references staff(municipality_id, person_id)
);
create index evaluation_municipality_id_begun_by_idx on evaluation using btree (municipality_id, begun_by);
create index evaluation_municipality_id_begun_on_id_idx on evaluation using btree (municipality_id, begun_on, id);
create policy "within one municipality" on evaluation as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees that there is an evaluation, and what it asks" on evaluation for select
  using (select house());
create policy "those in an evaluation see what it asks" on evaluation for select
  using (id in (select those_in_it()));
create policy "those of the house begin an evaluation, in their own name" on evaluation for insert
  with check ((select house()) and (begun_by = (select me())));
create policy "whoever began an evaluation says anew what it asks" on evaluation for update
  using (begun_by = (select me()));
grant select on evaluation to lydhoer_app;
grant insert (municipality_id, id, from_day, to_day, words_sealed, begun_by) on evaluation to lydhoer_app;
grant update (from_day, to_day, words_sealed) on evaluation to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, begun_on on evaluation for each row execute function keep_searched('evaluation', 'id', 'begun_on');

-- Something that seems to have changed, and what else could explain it. Whether it is a conclusion is told by what hangs beside it.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table evaluation_change (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null, -- `{ pillar: string; says: string; forWhom: string; since: string; causes: string[]; otherwise: string }`: causes are kinds of what else could explain it, otherwise the words for it. Sealed with the key of the group.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, evaluation_id),
  foreign key (municipality_id, evaluation_id) references evaluation(municipality_id, id) on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index evaluation_change_municipality_id_evaluation_id_created_at__idx on evaluation_change using btree (municipality_id, evaluation_id, created_at, id);
create index evaluation_change_municipality_id_written_by_idx on evaluation_change using btree (municipality_id, written_by);
create policy "within one municipality" on evaluation_change as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in an evaluation see what seems to have changed" on evaluation_change for select
  using (evaluation_id in (select those_in_it()));
create policy "those in an evaluation write what seems to have changed, in the" on evaluation_change for insert
  with check ((evaluation_id in (select those_in_it())) and (written_by = (select me())));
create policy "those in an evaluation say anew what seems to have changed" on evaluation_change for update
  using (evaluation_id in (select those_in_it()));
grant select on evaluation_change to lydhoer_app;
grant insert (municipality_id, id, evaluation_id, words_sealed, written_by) on evaluation_change to lydhoer_app;
grant update (words_sealed) on evaluation_change to lydhoer_app;

-- Who gives the sentences of a round a theme, the first and the second, and whether they have said that they are done.
-- ground: shared · seen by: thoseInIt
create table evaluation_coder (
  municipality_id uuid not null,
  round_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid not null,
  place smallint not null,
  done_on date, -- The day on which they said that they are done; null while they are not. It is not taken back.
  primary key (municipality_id, round_id, person_id),
  unique (municipality_id, round_id, place),
  check (place = any (array[1, 2])),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, round_id, evaluation_id) references evaluation_round(municipality_id, id, evaluation_id) on delete cascade
);
create index evaluation_coder_municipality_id_person_id_idx on evaluation_coder using btree (municipality_id, person_id);
create index evaluation_coder_municipality_id_round_id_evaluation_id_idx on evaluation_coder using btree (municipality_id, round_id, evaluation_id);
create policy "within one municipality" on evaluation_coder as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in an evaluation see who gives themes, and who is done" on evaluation_coder for select
  using (evaluation_id in (select those_in_it()));
create policy "each says themselves that they give themes" on evaluation_coder for insert
  with check ((evaluation_id in (select those_in_it())) and (person_id = (select me())));
create policy "each says themselves that they are done, once" on evaluation_coder for update
  using ((person_id = (select me())) and (done_on is null))
  with check (done_on is not null);
grant select on evaluation_coder to lydhoer_app;
grant insert (municipality_id, round_id, evaluation_id, person_id, place) on evaluation_coder to lydhoer_app;
grant update (done_on) on evaluation_coder to lydhoer_app;

-- What one of the two chose for each sentence.
-- ground: shared · seen by: me · follows: evaluation_coder · key in: group_key
create table evaluation_coding (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null, -- `Record<string, string>`: for each sentence its theme, or `none`; sealed with the key of the group.
  primary key (municipality_id, round_id, person_id),
  foreign key (municipality_id, evaluation_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, round_id, person_id) references evaluation_coder(municipality_id, round_id, person_id) on delete cascade
);
create index evaluation_coding_municipality_id_evaluation_id_idx on evaluation_coding using btree (municipality_id, evaluation_id);
create index evaluation_coding_municipality_id_person_id_idx on evaluation_coding using btree (municipality_id, person_id);
create policy "within one municipality" on evaluation_coding as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what they chose" on evaluation_coding for select
  using (person_id = (select me()));
create policy "those in an evaluation see what both chose, once both are done" on evaluation_coding for select
  using (( select count(*) as count from evaluation_coder c where ((c.municipality_id = evaluation_coding.municipality_id) and (c.round_id = evaluation_coding.round_id) and (c.done_on is not null))) = 2);
create policy "each chooses for themselves, until they are done" on evaluation_coding for insert
  with check ((person_id = (select me()))
    and (exists ( select from evaluation_coder c where ((c.municipality_id = evaluation_coding.municipality_id) and (c.round_id = evaluation_coding.round_id) and (c.evaluation_id = evaluation_coding.evaluation_id) and (c.person_id = (select me())) and (c.done_on is null)))));
create policy "each chooses anew, until they are done" on evaluation_coding for update
  using ((person_id = (select me()))
    and (exists ( select from evaluation_coder c where ((c.municipality_id = evaluation_coding.municipality_id) and (c.round_id = evaluation_coding.round_id) and (c.person_id = (select me())) and (c.done_on is null)))));
grant select on evaluation_coding to lydhoer_app;
grant insert (municipality_id, round_id, person_id, evaluation_id, words_sealed) on evaluation_coding to lydhoer_app;
grant update (words_sealed) on evaluation_coding to lydhoer_app;

-- A criterion as it was from a day on. Changed, it is another row with the next number and a reason; none is ever changed or deleted.
-- ground: work · seen by: house, thoseInIt · key in: masterKey
create table evaluation_criterion (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  criterion_id uuid not null, -- Which criterion it is a version of.
  number smallint not null,
  whose text not null, -- By which kind of people it is set.
  stands boolean not null default true, -- Whether it holds from that day, or no longer does.
  from_day date not null,
  words_sealed bytea not null, -- `{ words: string; reason: string }`: what one would see, in the words of those it is from, and why it was changed (empty in the first); sealed with a key of the municipality.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, evaluation_id, criterion_id, number),
  check ((number >= 1) and (number <= 99)),
  check (whose = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher', 'evaluator'])),
  foreign key (municipality_id, evaluation_id) references evaluation(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index evaluation_criterion_municipality_id_written_by_idx on evaluation_criterion using btree (municipality_id, written_by);
create policy "within one municipality" on evaluation_criterion as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads by what it is looked at, and by what it was" on evaluation_criterion for select
  using (select house());
create policy "those in an evaluation read its criteria" on evaluation_criterion for select
  using (evaluation_id in (select those_in_it()));
create policy "those in an evaluation write its criteria, in their own name" on evaluation_criterion for insert
  with check ((evaluation_id in (select those_in_it())) and (written_by = (select me())));
grant select on evaluation_criterion to lydhoer_app;
grant insert (municipality_id, id, evaluation_id, criterion_id, number, whose, stands, from_day, words_sealed, written_by) on evaluation_criterion to lydhoer_app;

-- A conclusion as it was sent to the kinds of people whom it is about, for them to say whether they recognise it.
-- ground: work · seen by: house, thoseInIt · key in: masterKey
create table evaluation_draft (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  change_id uuid not null,
  kinds text[] not null,
  words_sealed bytea not null, -- The draft, sealed with a key of the municipality: the house reads it.
  sent_by uuid not null,
  sent_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, evaluation_id),
  check ((cardinality(kinds) > 0) and (kinds <@ array['worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  foreign key (municipality_id, change_id, evaluation_id) references evaluation_change(municipality_id, id, evaluation_id) on delete cascade,
  foreign key (municipality_id, sent_by) references staff(municipality_id, person_id)
);
create index evaluation_draft_municipality_id_change_id_evaluation_id_idx on evaluation_draft using btree (municipality_id, change_id, evaluation_id);
create index evaluation_draft_municipality_id_sent_by_idx on evaluation_draft using btree (municipality_id, sent_by);
create index evaluation_draft_municipality_id_sent_on_id_idx on evaluation_draft using btree (municipality_id, sent_on, id);
create policy "within one municipality" on evaluation_draft as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads a draft" on evaluation_draft for select
  using (select house());
create policy "those in an evaluation read its drafts" on evaluation_draft for select
  using (evaluation_id in (select those_in_it()));
create policy "those in an evaluation send a draft, in their own name" on evaluation_draft for insert
  with check ((evaluation_id in (select those_in_it())) and (sent_by = (select me())));
grant select on evaluation_draft to lydhoer_app;
grant insert (municipality_id, id, evaluation_id, change_id, kinds, words_sealed, sent_by) on evaluation_draft to lydhoer_app;

-- What somebody answers to a draft. It has neither a name, a kind of people nor a moment.
-- ground: work · seen by: thoseInIt · follows: evaluation_draft_writer · key in: masterKey
create table evaluation_draft_answer (
  municipality_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  evaluation_id uuid not null,
  says text not null,
  words_sealed bytea not null, -- Their words, which may be empty; sealed with a key of the municipality.
  primary key (municipality_id, id),
  check (says = any (array['recognise', 'partly', 'different'])),
  foreign key (municipality_id, draft_id, evaluation_id) references evaluation_draft(municipality_id, id, evaluation_id) on delete cascade
);
create index evaluation_draft_answer_municipality_id_draft_id_evaluation_idx on evaluation_draft_answer using btree (municipality_id, draft_id, evaluation_id);
create policy "within one municipality" on evaluation_draft_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each reads their own answer" on evaluation_draft_answer for select
  using (exists ( select from evaluation_draft_writer w where ((w.municipality_id = evaluation_draft_answer.municipality_id) and (w.answer_id = evaluation_draft_answer.id) and (w.person_id = (select me())))));
create policy "those in an evaluation read what is answered" on evaluation_draft_answer for select
  using (evaluation_id in (select those_in_it()));
create policy "each answers for themselves" on evaluation_draft_answer for insert
  with check (exists ( select from evaluation_draft_writer w where ((w.municipality_id = evaluation_draft_answer.municipality_id) and (w.draft_id = evaluation_draft_answer.draft_id) and (w.answer_id = evaluation_draft_answer.id) and (w.person_id = (select me())))));
create policy "each answers anew" on evaluation_draft_answer for update
  using (exists ( select from evaluation_draft_writer w where ((w.municipality_id = evaluation_draft_answer.municipality_id) and (w.answer_id = evaluation_draft_answer.id) and (w.person_id = (select me())))));
create policy "each takes their answer back" on evaluation_draft_answer for delete
  using (exists ( select from evaluation_draft_writer w where ((w.municipality_id = evaluation_draft_answer.municipality_id) and (w.answer_id = evaluation_draft_answer.id) and (w.person_id = (select me())))));
grant select, delete on evaluation_draft_answer to lydhoer_app;
grant insert (municipality_id, id, draft_id, evaluation_id, says, words_sealed) on evaluation_draft_answer to lydhoer_app;
grant update (says, words_sealed) on evaluation_draft_answer to lydhoer_app;

-- Whose answer it is; only they see it, so that they can change it and take it back. One each.
-- ground: own · seen by: me
create table evaluation_draft_writer (
  municipality_id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  answer_id uuid not null,
  primary key (municipality_id, draft_id, person_id),
  unique (municipality_id, answer_id),
  foreign key (municipality_id, answer_id) references evaluation_draft_answer(municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index evaluation_draft_writer_municipality_id_person_id_idx on evaluation_draft_writer using btree (municipality_id, person_id);
create policy "within one municipality" on evaluation_draft_writer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees which answer is theirs" on evaluation_draft_writer for select
  using (person_id = (select me()));
create policy "those of the house keep which answer is theirs" on evaluation_draft_writer for insert
  with check ((person_id = (select me())) and (select house()));
grant select on evaluation_draft_writer to lydhoer_app;
grant insert (municipality_id, draft_id, person_id, answer_id) on evaluation_draft_writer to lydhoer_app;

-- What hangs beside a change, for it or against it. It is seen no longer than whoever hung it lets it hang.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table evaluation_evidence (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  change_id uuid not null,
  words_sealed bytea not null, -- `{ side: "for" | "against"; kind: string; says: string; source: string; href: string | null }`: kind is the kind of source, href leads to something of the house. Sealed with the key of the group.
  hung_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, change_id, evaluation_id) references evaluation_change(municipality_id, id, evaluation_id) on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, hung_by) references staff(municipality_id, person_id)
);
create index evaluation_evidence_municipality_id_change_id_evaluation_id_idx on evaluation_evidence using btree (municipality_id, change_id, evaluation_id, created_at, id);
create index evaluation_evidence_municipality_id_evaluation_id_idx on evaluation_evidence using btree (municipality_id, evaluation_id);
create index evaluation_evidence_municipality_id_hung_by_idx on evaluation_evidence using btree (municipality_id, hung_by);
create policy "within one municipality" on evaluation_evidence as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in an evaluation see what hangs beside a change" on evaluation_evidence for select
  using (evaluation_id in (select those_in_it()));
create policy "those in an evaluation hang something beside a change, in their" on evaluation_evidence for insert
  with check ((evaluation_id in (select those_in_it())) and (hung_by = (select me())));
create policy "whoever hung it takes it down" on evaluation_evidence for delete
  using (hung_by = (select me()));
grant select, delete on evaluation_evidence to lydhoer_app;
grant insert (municipality_id, id, evaluation_id, change_id, words_sealed, hung_by) on evaluation_evidence to lydhoer_app;

-- So many of one kind of material, from one half-year and one municipality, with a source.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table evaluation_material (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null, -- `{ kind: string; about: string; half: string; municipality: string; count: number; source: string; countedOn: string | null }`: half is the first day of the half-year, countedOn the day on which Lydhør counted it, null where it was typed in. Sealed with the key of the group.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, evaluation_id) references evaluation(municipality_id, id) on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index evaluation_material_municipality_id_evaluation_id_created_a_idx on evaluation_material using btree (municipality_id, evaluation_id, created_at, id);
create index evaluation_material_municipality_id_written_by_idx on evaluation_material using btree (municipality_id, written_by);
create policy "within one municipality" on evaluation_material as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in an evaluation see its material" on evaluation_material for select
  using (evaluation_id in (select those_in_it()));
create policy "those in an evaluation add to its material, in their own name" on evaluation_material for insert
  with check ((evaluation_id in (select those_in_it())) and (written_by = (select me())));
create policy "those in an evaluation take material off" on evaluation_material for delete
  using (evaluation_id in (select those_in_it()));
grant select, delete on evaluation_material to lydhoer_app;
grant insert (municipality_id, id, evaluation_id, words_sealed, written_by) on evaluation_material to lydhoer_app;

-- Who is invited into an evaluation, and so sees what is shared there; whoever began it is there by themselves.
-- ground: shared · seen by: thoseInIt
create table evaluation_person (
  municipality_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid not null,
  begun_by uuid not null,
  invited_on date not null default danish_day(now()),
  primary key (municipality_id, evaluation_id, person_id),
  foreign key (municipality_id, evaluation_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, evaluation_id, begun_by) references evaluation(municipality_id, id, begun_by) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index evaluation_person_municipality_id_evaluation_id_begun_by_idx on evaluation_person using btree (municipality_id, evaluation_id, begun_by);
create index evaluation_person_municipality_id_person_id_invited_on_idx on evaluation_person using btree (municipality_id, person_id, invited_on);
create policy "within one municipality" on evaluation_person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in an evaluation see who is" on evaluation_person for select
  using (evaluation_id in (select those_in_it()));
create policy "whoever began an evaluation invites into it" on evaluation_person for insert
  with check (begun_by = (select me()));
create policy "whoever began an evaluation takes an invitation back" on evaluation_person for delete
  using (begun_by = (select me()));
grant select, delete on evaluation_person to lydhoer_app;
grant insert (municipality_id, evaluation_id, person_id, begun_by) on evaluation_person to lydhoer_app;

-- A version of the report, as it was given out. It is never changed: what is written later is given out as the next.
-- ground: work · seen by: house, thoseInIt · key in: masterKey
create table evaluation_report (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  number smallint not null,
  words_sealed bytea not null, -- All of the report (`overview/evaluation/report.ts`), without anybody's name; sealed with a key of the municipality: the house reads it.
  given_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, evaluation_id, number),
  check ((number >= 1) and (number <= 999)),
  foreign key (municipality_id, evaluation_id) references evaluation(municipality_id, id),
  foreign key (municipality_id, given_by) references staff(municipality_id, person_id)
);
create index evaluation_report_municipality_id_given_by_idx on evaluation_report using btree (municipality_id, given_by);
create policy "within one municipality" on evaluation_report as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what is given out of an evaluation" on evaluation_report for select
  using (select house());
create policy "those in an evaluation read what is given out of it" on evaluation_report for select
  using (evaluation_id in (select those_in_it()));
create policy "those in an evaluation give its report out, in their own name" on evaluation_report for insert
  with check ((evaluation_id in (select those_in_it())) and (given_by = (select me())));
create policy "whoever gave a report out takes that back within ten minutes" on evaluation_report for delete
  using ((given_by = (select me())) and (created_at > (now() - '00:10:00'::interval)));
grant select, delete on evaluation_report to lydhoer_app;
grant insert (municipality_id, id, evaluation_id, number, words_sealed, given_by) on evaluation_report to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, created_at on evaluation_report for each row execute function keep_searched('evaluationReport', 'id', 'created_at');

-- A round in which two give each of some sentences a theme. The themes and the sentences stay as they were when it was begun.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table evaluation_round (
  municipality_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null, -- `{ themes: { id: string; name: string; means: string }[]; pieces: { id: string; says: string }[] }`, sealed with the key of the group.
  begun_by uuid not null,
  begun_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, evaluation_id),
  foreign key (municipality_id, begun_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, evaluation_id) references evaluation(municipality_id, id) on delete cascade,
  foreign key (municipality_id, evaluation_id) references group_key(municipality_id, group_id) on delete cascade
);
create index evaluation_round_municipality_id_begun_by_idx on evaluation_round using btree (municipality_id, begun_by);
create index evaluation_round_municipality_id_evaluation_id_begun_on_id_idx on evaluation_round using btree (municipality_id, evaluation_id, begun_on, id);
create policy "within one municipality" on evaluation_round as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in an evaluation see its rounds" on evaluation_round for select
  using (evaluation_id in (select those_in_it()));
create policy "those in an evaluation begin a round, in their own name" on evaluation_round for insert
  with check ((evaluation_id in (select those_in_it())) and (begun_by = (select me())));
grant select on evaluation_round to lydhoer_app;
grant insert (municipality_id, id, evaluation_id, words_sealed, begun_by) on evaluation_round to lydhoer_app;

-- What two who differed on a sentence agreed on when they had talked.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table evaluation_settled (
  municipality_id uuid not null,
  round_id uuid not null,
  piece_id uuid not null,
  evaluation_id uuid not null,
  words_sealed bytea not null, -- `{ theme: string; note: string }`, sealed with the key of the group.
  settled_by uuid not null,
  primary key (municipality_id, round_id, piece_id),
  foreign key (municipality_id, round_id, evaluation_id) references evaluation_round(municipality_id, id, evaluation_id) on delete cascade,
  foreign key (municipality_id, settled_by) references staff(municipality_id, person_id)
);
create index evaluation_settled_municipality_id_evaluation_id_idx on evaluation_settled using btree (municipality_id, evaluation_id);
create index evaluation_settled_municipality_id_round_id_evaluation_id_idx on evaluation_settled using btree (municipality_id, round_id, evaluation_id);
create index evaluation_settled_municipality_id_settled_by_idx on evaluation_settled using btree (municipality_id, settled_by);
create policy "within one municipality" on evaluation_settled as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in an evaluation see what was settled" on evaluation_settled for select
  using (evaluation_id in (select those_in_it()));
create policy "those in an evaluation settle what two differed on, in their ow" on evaluation_settled for insert
  with check ((evaluation_id in (select those_in_it())) and (settled_by = (select me())));
create policy "those in an evaluation settle it anew, in their own name" on evaluation_settled for update
  using (evaluation_id in (select those_in_it()))
  with check (settled_by = (select me()));
grant select on evaluation_settled to lydhoer_app;
grant insert (municipality_id, round_id, piece_id, evaluation_id, words_sealed, settled_by) on evaluation_settled to lydhoer_app;
grant update (words_sealed, settled_by) on evaluation_settled to lydhoer_app;

-- What one person wants to try in their own conversations, and how it went. Nobody else's, and counted nowhere. From ask_on they are asked; null is not asked.
-- ground: own · seen by: me · key in: person_key
create table experiment (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  wants_sealed bytea not null,
  ask_on date,
  went_sealed bytea,
  ear_session_id uuid,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, person_id, submission_id),
  foreign key (municipality_id, ear_session_id) references ear_session(municipality_id, id) on delete set null (ear_session_id),
  foreign key (municipality_id, person_id) references person_key(municipality_id, person_id) on delete cascade
);
create index experiment_municipality_id_ear_session_id_idx on experiment using btree (municipality_id, ear_session_id) where (ear_session_id is not null);
create index experiment_municipality_id_person_id_ask_on_idx on experiment using btree (municipality_id, person_id, ask_on) where (ask_on is not null);
create index experiment_municipality_id_person_id_created_at_id_idx on experiment using btree (municipality_id, person_id, created_at, id);
create policy "within one municipality" on experiment as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each has what they want to try themselves" on experiment for all
  using (person_id = (select me()));
grant select, delete on experiment to lydhoer_app;
grant insert (municipality_id, id, person_id, wants_sealed, ask_on, ear_session_id, submission_id) on experiment to lydhoer_app;
grant update (wants_sealed, ask_on, went_sealed) on experiment to lydhoer_app;

-- A round of feedback visits: from which Monday, over how many weeks, how many visits each makes and has, in pairs or trios, and who plans it.
-- ground: work · seen by: house
create table feedback_round (
  municipality_id uuid not null,
  id uuid not null,
  planned_by uuid not null,
  department_id uuid, -- The department it is for; null for the whole house.
  from_day date not null,
  weeks smallint not null,
  each smallint not null,
  group_size smallint not null default 2,
  planned_at timestamp with time zone, -- When its visits were planned; until then people say what they wish.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, planned_by),
  check (((each >= 1) and (each <= 52)) and (each <= weeks)),
  check ((weeks >= 1) and (weeks <= 104)),
  check (extract(isodow from from_day) = (1)::numeric),
  check (group_size = any (array[2, 3])),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, planned_by) references staff(municipality_id, person_id)
);
create index feedback_round_municipality_id_department_id_idx on feedback_round using btree (municipality_id, department_id) where (department_id is not null);
create index feedback_round_municipality_id_planned_by_idx on feedback_round using btree (municipality_id, planned_by);
create policy "within one municipality" on feedback_round as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees its rounds" on feedback_round for select
  using (select house());
create policy "whoever brings people together makes a round" on feedback_round for insert
  with check ((planned_by = (select me())) and (select brings_together()));
create policy "whoever made a round says that it is planned" on feedback_round for update
  using (planned_by = (select me()));
grant select on feedback_round to lydhoer_app;
grant insert (municipality_id, id, planned_by, department_id, from_day, weeks, each, group_size) on feedback_round to lydhoer_app;
grant update (planned_at) on feedback_round to lydhoer_app;

-- Who takes part in a round and what they wish: seen by themselves and by whoever plans it. Who does not take part is said nowhere.
-- ground: own · seen by: weTwo
create table feedback_round_person (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  planned_by uuid not null,
  partner text, -- The same partner all along, or others; null when it is all the same.
  across boolean, -- With other departments (true) or one's own (false); null when it is all the same.
  days text[] not null default '{}'[], -- On which days one works; none for all five.
  not_with uuid[] not null default '{}'::uuid[], -- People with whom one exchanges no visits: a limit, which always holds. Whoever has left is passed over.
  same_with uuid[] not null default '{}'::uuid[], -- People whom one wishes to be with.
  primary key (municipality_id, round_id, person_id),
  check (days <@ array['mon', 'tue', 'wed', 'thu', 'fri']),
  check (partner = any (array['keep', 'change'])),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, round_id, planned_by) references feedback_round(municipality_id, id, planned_by) on update cascade on delete cascade
);
create index feedback_round_person_municipality_id_person_id_idx on feedback_round_person using btree (municipality_id, person_id);
create policy "within one municipality" on feedback_round_person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what they wish, and whoever plans does" on feedback_round_person for select
  using (((select we_two()) = person_id) or ((select we_two()) = planned_by));
create policy "whoever holds talks says that they take part" on feedback_round_person for insert
  with check ((person_id = (select me())) and (select converses()));
create policy "whoever plans takes somebody along, who has wished nothing yet" on feedback_round_person for insert
  with check ((planned_by = (select me()))
    and (select brings_together())
    and ((((num_nonnulls(partner, across) + cardinality(days)) + cardinality(not_with)) + cardinality(same_with)) = 0)
    and (exists ( select from feedback_round r where ((r.municipality_id = feedback_round_person.municipality_id) and (r.id = feedback_round_person.round_id) and (r.planned_at is not null)))));
create policy "each wishes something else until it is planned" on feedback_round_person for update
  using ((person_id = (select me()))
    and (exists ( select from feedback_round r where ((r.municipality_id = feedback_round_person.municipality_id) and (r.id = feedback_round_person.round_id) and (r.planned_at is null)))));
create policy "each takes no part after all until it is planned" on feedback_round_person for delete
  using ((person_id = (select me()))
    and (exists ( select from feedback_round r where ((r.municipality_id = feedback_round_person.municipality_id) and (r.id = feedback_round_person.round_id) and (r.planned_at is null)))));
create policy "whoever plans takes somebody out once it is planned" on feedback_round_person for delete
  using ((planned_by = (select me()))
    and (exists ( select from feedback_round r where ((r.municipality_id = feedback_round_person.municipality_id) and (r.id = feedback_round_person.round_id) and (r.planned_at is not null)))));
grant select, delete on feedback_round_person to lydhoer_app;
grant insert (municipality_id, round_id, person_id, planned_by, partner, across, days, not_with, same_with) on feedback_round_person to lydhoer_app;
grant update (partner, across, days, not_with, same_with) on feedback_round_person to lydhoer_app;

-- Who visits whom, in which week and, once it is booked, when: never what about. The whole house sees it.
-- ground: work · seen by: house
create table feedback_visit (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  planned_by uuid not null,
  visitor_id uuid not null,
  host_id uuid not null,
  first_id uuid not null generated always as (least(visitor_id, host_id)) stored,
  second_id uuid not null generated always as (greatest(visitor_id, host_id)) stored,
  week date not null, -- The Monday of the week it is planned in.
  state text not null default 'open', -- open: no day yet; booked; moved: booked for another day than at first; off: called off, and wants another day; held.
  starts_at timestamp with time zone,
  primary key (municipality_id, id),
  unique (municipality_id, id, first_id, second_id),
  unique (municipality_id, round_id, week, host_id) deferrable,
  unique (municipality_id, round_id, week, visitor_id) deferrable,
  check ((starts_at is null) = (state = any (array['open', 'off']))),
  check (extract(isodow from week) = (1)::numeric),
  check (host_id <> visitor_id),
  check (state = any (array['open', 'booked', 'moved', 'off', 'held'])),
  foreign key (municipality_id, host_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, round_id, planned_by) references feedback_round(municipality_id, id, planned_by) on update cascade on delete cascade,
  foreign key (municipality_id, visitor_id) references person(municipality_id, id) on delete cascade
);
create index feedback_visit_municipality_id_host_id_week_idx on feedback_visit using btree (municipality_id, host_id, week);
create index feedback_visit_municipality_id_starts_at_idx on feedback_visit using btree (municipality_id, starts_at) where (starts_at is not null);
create index feedback_visit_municipality_id_visitor_id_week_idx on feedback_visit using btree (municipality_id, visitor_id, week);
create index feedback_visit_municipality_id_week_idx on feedback_visit using btree (municipality_id, week);
create policy "within one municipality" on feedback_visit as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees who visits whom and when" on feedback_visit for select
  using (select house());
create policy "whoever made the round plans its visits" on feedback_visit for insert
  with check (planned_by = (select me()));
create policy "the two find the day" on feedback_visit for update
  using (((select me()) = visitor_id) or ((select me()) = host_id));
create policy "whoever plans takes away what has no day, and what somebody who" on feedback_visit for delete
  using ((planned_by = (select me()))
    and (state <> 'held')
    and ((starts_at is null) or (2 > ( select count(*) as count from feedback_round_person p where ((p.municipality_id = feedback_visit.municipality_id) and (p.round_id = feedback_visit.round_id) and (p.person_id = any (array[feedback_visit.visitor_id, feedback_visit.host_id])))))));
grant select, delete on feedback_visit to lydhoer_app;
grant insert (municipality_id, id, round_id, planned_by, visitor_id, host_id, week) on feedback_visit to lydhoer_app;
grant update (week, state, starts_at) on feedback_visit to lydhoer_app;
create trigger end_its_meetings after delete on feedback_visit for each row execute function end_its_meetings();

-- What somebody found, in one to three quick points, with what it rests on and its limits. Preliminary until finding_standing says otherwise.
-- ground: work · seen by: house · key in: masterKey
create table finding (
  municipality_id uuid not null,
  id uuid not null,
  written_as text not null,
  words_sealed bytea not null, -- `{ title: string; points: string[]; more: string; limits: string; material: { kind: string; count: number }[] }`, sealed under the master key.
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  changed_on date, -- The day on which its words were last changed; null while they are as they were written.
  primary key (municipality_id, id),
  check (written_as = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index finding_municipality_id_written_by_idx on finding using btree (municipality_id, written_by);
create index finding_municipality_id_written_on_id_idx on finding using btree (municipality_id, written_on, id);
create policy "within one municipality" on finding as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what was found" on finding for select
  using (select house());
create policy "those of the house write what they found, in their own name" on finding for insert
  with check ((select house()) and (written_by = (select me())));
create policy "whoever wrote a finding writes it anew" on finding for update
  using (written_by = (select me()));
create policy "whoever wrote a finding takes it back, until others are asked" on finding for delete
  using (written_by = (select me()));
grant select, delete on finding to lydhoer_app;
grant insert (municipality_id, id, written_as, words_sealed, written_by) on finding to lydhoer_app;
grant update (words_sealed, changed_on) on finding to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, written_on on finding for each row execute function keep_searched('finding', 'id', 'written_on');

-- What somebody says to a finding, on behalf of a kind of people: that they recognise it, partly, not, or have already moved on.
-- ground: work · seen by: house · key in: masterKey
create table finding_answer (
  municipality_id uuid not null,
  id uuid not null,
  finding_id uuid not null,
  kind text not null,
  written_as text not null,
  words_sealed bytea not null, -- The words, sealed under the master key; may be empty.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (kind = any (array['recognise', 'partly', 'notRecognise', 'movedOn'])),
  check (written_as = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index finding_answer_municipality_id_finding_id_created_at_id_idx on finding_answer using btree (municipality_id, finding_id, created_at, id);
create index finding_answer_municipality_id_written_by_idx on finding_answer using btree (municipality_id, written_by);
create policy "within one municipality" on finding_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what is said to a finding" on finding_answer for select
  using (select house());
create policy "those of the house say what they think of a finding, in their o" on finding_answer for insert
  with check ((select house()) and (written_by = (select me())));
create policy "whoever said something to a finding deletes it" on finding_answer for delete
  using (written_by = (select me()));
grant select, delete on finding_answer to lydhoer_app;
grant insert (municipality_id, id, finding_id, kind, written_as, words_sealed, written_by) on finding_answer to lydhoer_app;

-- Which kinds of people a finding came from, and that they were asked what they say to it, by a day.
-- ground: work · seen by: house
create table finding_asked (
  municipality_id uuid not null,
  finding_id uuid not null,
  kinds text[] not null,
  answer_by date not null,
  asked_by uuid not null,
  asked_on date not null default danish_day(now()),
  primary key (municipality_id, finding_id),
  check ((cardinality(kinds) >= 1) and (kinds <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  foreign key (municipality_id, asked_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id)
);
create index finding_asked_municipality_id_answer_by_idx on finding_asked using btree (municipality_id, answer_by);
create index finding_asked_municipality_id_asked_by_idx on finding_asked using btree (municipality_id, asked_by);
create policy "within one municipality" on finding_asked as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees who is asked about a finding" on finding_asked for select
  using (select house());
create policy "whoever wrote a finding asks those it came from" on finding_asked for insert
  with check ((asked_by = (select me()))
    and (exists ( select from finding f where ((f.municipality_id = finding_asked.municipality_id) and (f.id = finding_asked.finding_id) and (f.written_by = (select me()))))));
create policy "whoever asked gives them another day, or asks others too" on finding_asked for update
  using (asked_by = (select me()));
grant select on finding_asked to lydhoer_app;
grant insert (municipality_id, finding_id, kinds, answer_by, asked_by) on finding_asked to lydhoer_app;
grant update (kinds, answer_by) on finding_asked to lydhoer_app;

-- What a citizen said, quoted in a finding while their yes to quoting stands.
-- ground: consent · seen by: me, house · key in: masterKey · counted as: quotes · purpose in: purpose
create table finding_quote (
  municipality_id uuid not null,
  id uuid not null,
  finding_id uuid not null,
  passage_id uuid not null,
  conversation_id uuid not null,
  citizen_id uuid not null,
  purpose text not null default 'quote',
  words_sealed bytea not null, -- The words, sealed under the master key.
  taken_by uuid not null,
  created_at timestamp with time zone not null default now(),
  ground_until date not null,
  stands_until date not null, -- The last day of the yes to quoting.
  primary key (municipality_id, id),
  check (purpose = 'quote'),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id),
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, purpose, stands_until) references consent(municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete cascade,
  foreign key (municipality_id, passage_id) references passage(municipality_id, id) on delete cascade,
  foreign key (municipality_id, taken_by) references staff(municipality_id, person_id)
);
create index finding_quote_municipality_id_citizen_id_idx on finding_quote using btree (municipality_id, citizen_id);
create index finding_quote_municipality_id_conversation_id_idx on finding_quote using btree (municipality_id, conversation_id);
create index finding_quote_municipality_id_finding_id_created_at_id_idx on finding_quote using btree (municipality_id, finding_id, created_at, id);
create index finding_quote_municipality_id_passage_id_idx on finding_quote using btree (municipality_id, passage_id);
create index finding_quote_municipality_id_taken_by_idx on finding_quote using btree (municipality_id, taken_by);
create policy "within one municipality" on finding_quote as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen sees where they are quoted" on finding_quote for select
  using ((citizen_id = (select me())) and (stands_until >= (select today())) and (ground_until >= (select today())));
create policy "the house reads a quote while the yes stands" on finding_quote for select
  using ((select house()) and (stands_until >= (select today())) and (ground_until >= (select today())));
create policy "whoever's passage it is quotes from it, in their own name" on finding_quote for insert
  with check ((select house())
    and (taken_by = (select me()))
    and (ground_until >= (select today()))
    and (exists ( select from passage p where ((p.municipality_id = finding_quote.municipality_id) and (p.id = finding_quote.passage_id) and (p.owner_id = (select me())))))
    and (exists ( select from transcript t where ((t.municipality_id = finding_quote.municipality_id) and (t.conversation_id = finding_quote.conversation_id) and (t.confirmed_at is not null)))));
create policy "whoever quoted takes the quote out" on finding_quote for delete
  using (taken_by = (select me()));
create policy "whoever wrote a finding takes a quote out of it" on finding_quote for delete
  using (exists ( select from finding f where ((f.municipality_id = finding_quote.municipality_id) and (f.id = finding_quote.finding_id) and (f.written_by = (select me())))));
grant select, delete on finding_quote to lydhoer_app;
grant insert (municipality_id, id, finding_id, passage_id, words_sealed, taken_by) on finding_quote to lydhoer_app;
create trigger rest_on_quote before insert on finding_quote for each row execute function rest_on_quote();
create trigger say_where_a_quote_stood after delete on finding_quote for each row execute function say_where_a_quote_stood();

-- That a quote stood in a finding and was taken back, on which day; nothing of whose it was.
-- ground: work · seen by: house
create table finding_quote_gone (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  finding_id uuid not null,
  gone_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete cascade
);
create index finding_quote_gone_municipality_id_finding_id_idx on finding_quote_gone using btree (municipality_id, finding_id);
create policy "within one municipality" on finding_quote_gone as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees that a quote was taken back" on finding_quote_gone for select
  using (select house());
grant select on finding_quote_gone to lydhoer_app;

-- What a finding stands as from a day: the newest row holds.
-- ground: work · seen by: house
create table finding_standing (
  municipality_id uuid not null,
  id uuid not null,
  finding_id uuid not null,
  standing text not null,
  said_by uuid not null,
  said_on date not null default danish_day(now()),
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (standing = any (array['preliminary', 'reviewed', 'published'])),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete cascade,
  foreign key (municipality_id, said_by) references staff(municipality_id, person_id)
);
create index finding_standing_municipality_id_finding_id_created_at_idx on finding_standing using btree (municipality_id, finding_id, created_at);
create index finding_standing_municipality_id_said_by_idx on finding_standing using btree (municipality_id, said_by);
create policy "within one municipality" on finding_standing as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees what a finding stands as" on finding_standing for select
  using (select house());
create policy "whoever wrote a finding says what it stands as, preliminary unt" on finding_standing for insert
  with check ((said_by = (select me()))
    and (exists ( select from finding f where ((f.municipality_id = finding_standing.municipality_id) and (f.id = finding_standing.finding_id) and (f.written_by = (select me())))))
    and ((standing = 'preliminary') or (exists ( select from finding_asked a where ((a.municipality_id = finding_standing.municipality_id) and (a.finding_id = finding_standing.finding_id))))));
grant select on finding_standing to lydhoer_app;
grant insert (municipality_id, id, finding_id, standing, said_by) on finding_standing to lydhoer_app;
create trigger take_out_across after insert on finding_standing for each row when ((new.standing = 'preliminary')) execute function take_out_across('finding_id');

-- A meeting in which research and practice learn from each other about one theme: its kind is said beforehand, and whose it is. Its id is that of its group.
-- ground: work · seen by: house · follows: flip_citizen · key in: masterKey
create table flip (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null,
  whose text not null,
  across boolean not null default false, -- Whether it is held with other municipalities: a word, so that whoever comes knows.
  held_in text not null,
  starts_at timestamp with time zone not null,
  minutes smallint not null,
  theme_sealed bytea not null, -- The theme in a sentence, sealed with a key of the municipality: the house reads it.
  prepared_by uuid not null,
  called_off_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  finding_id uuid, -- The finding that is tried in it, on those it concerns; null where it is about something else.
  primary key (municipality_id, id),
  unique (municipality_id, id, prepared_by),
  check ((minutes >= 30) and (minutes <= 240)),
  check (held_in = any (array['onSite', 'online', 'mixed'])),
  check (kind = any (array['exchange', 'focusGroup', 'training', 'evaluation'])),
  check (whose = any (array['common', 'workers', 'leaders'])),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete set null (finding_id),
  foreign key (municipality_id, prepared_by) references staff(municipality_id, person_id)
);
create index flip_municipality_id_finding_id_idx on flip using btree (municipality_id, finding_id) where (finding_id is not null);
create index flip_municipality_id_prepared_by_idx on flip using btree (municipality_id, prepared_by);
create index flip_municipality_id_starts_at_id_idx on flip using btree (municipality_id, starts_at, id);
create policy "within one municipality" on flip as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "a citizen sees the FLIP they are invited to" on flip for select
  using (exists ( select from flip_citizen c where ((c.municipality_id = flip.municipality_id) and (c.flip_id = flip.id) and (c.citizen_id = (select me())))));
create policy "the house sees that there is a FLIP, its theme, its kind and wh" on flip for select
  using (select house());
create policy "those of the house prepare a FLIP, in their own name" on flip for insert
  with check ((select house()) and (prepared_by = (select me())));
create policy "whoever prepares a FLIP says what it is, and calls it off" on flip for update
  using (prepared_by = (select me()));
grant select on flip to lydhoer_app;
grant insert (municipality_id, id, kind, whose, across, held_in, starts_at, minutes, theme_sealed, prepared_by, finding_id) on flip to lydhoer_app;
grant update (kind, whose, across, held_in, starts_at, minutes, theme_sealed, called_off_at) on flip to lydhoer_app;
create trigger end_its_meetings after delete on flip for each row execute function end_its_meetings();
create trigger keep_searched after insert or delete or update of theme_sealed, starts_at on flip for each row execute function keep_searched('flip', 'id', 'starts_at');

-- What somebody answers to an invitation: that they come, that they do not, or a question back.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table flip_answer (
  municipality_id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  says text not null,
  words_sealed bytea not null, -- `{ question: string; brings: string; hopes: string }`: what they ask, bring and hope; each may be empty. Sealed with the key of the group.
  answered_at timestamp with time zone not null default now(),
  primary key (municipality_id, flip_id, person_id),
  check (says = any (array['comes', 'comesNot', 'asks'])),
  foreign key (municipality_id, flip_id, person_id) references flip_person(municipality_id, flip_id, person_id) on delete cascade
);
create policy "within one municipality" on flip_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "no citizen reads what others answer" on flip_answer as restrictive for select
  using (select house());
create policy "those in a FLIP see what each answers" on flip_answer for select
  using (flip_id in (select those_in_it()));
create policy "each answers their own invitation" on flip_answer for insert
  with check (person_id = (select me()));
create policy "each answers their own invitation anew" on flip_answer for update
  using (person_id = (select me()));
grant select on flip_answer to lydhoer_app;
grant insert (municipality_id, flip_id, person_id, says, words_sealed, answered_at) on flip_answer to lydhoer_app;
grant update (says, words_sealed, answered_at) on flip_answer to lydhoer_app;
create trigger tell_change after insert or update on flip_answer for each row execute function tell_flip();

-- That somebody of a party stands by a version of what a FLIP came to.
-- ground: work · seen by: house
create table flip_approval (
  municipality_id uuid not null,
  flip_id uuid not null,
  version integer not null,
  party text not null,
  person_id uuid not null,
  approved_on date not null default danish_day(now()),
  primary key (municipality_id, flip_id, version, party),
  check (party = any (array['practice', 'research'])),
  foreign key (municipality_id, flip_id) references flip_summary(municipality_id, flip_id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index flip_approval_municipality_id_person_id_idx on flip_approval using btree (municipality_id, person_id);
create policy "within one municipality" on flip_approval as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees who stands by what a FLIP came to" on flip_approval for select
  using (select house());
create policy "each approves for their own party, in their own name" on flip_approval for insert
  with check ((person_id = (select me()))
    and (exists ( select from flip_person p where ((p.municipality_id = flip_approval.municipality_id) and (p.flip_id = flip_approval.flip_id) and (p.party = flip_approval.party) and (p.person_id = flip_approval.person_id)))));
create policy "each takes back that they stand by it" on flip_approval for delete
  using (person_id = (select me()));
grant select, delete on flip_approval to lydhoer_app;
grant insert (municipality_id, flip_id, version, party, person_id) on flip_approval to lydhoer_app;

-- That a citizen is invited to a FLIP, by one who works with them, and why.
-- ground: own · seen by: citizenAndAssigned · key in: group_key
create table flip_citizen (
  municipality_id uuid not null,
  flip_id uuid not null,
  citizen_id uuid not null,
  seat_id uuid not null,
  invited_by uuid not null,
  asked_sealed bytea not null, -- `{ why: string; bring: string; who: string; transport: string }`, sealed with the key of the group.
  invited_on date not null default danish_day(now()),
  primary key (municipality_id, flip_id, citizen_id),
  unique (municipality_id, flip_id, seat_id),
  unique (municipality_id, seat_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, flip_id) references flip(municipality_id, id) on delete cascade,
  foreign key (municipality_id, flip_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, invited_by) references staff(municipality_id, person_id)
);
create index flip_citizen_municipality_id_citizen_id_idx on flip_citizen using btree (municipality_id, citizen_id);
create index flip_citizen_municipality_id_invited_by_idx on flip_citizen using btree (municipality_id, invited_by);
create policy "within one municipality" on flip_citizen as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the invitation" on flip_citizen for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "one in a FLIP invites a citizen whom they work with" on flip_citizen for insert
  with check ((invited_by = (select me()))
    and (citizen_id in (select citizen_and_assigned()))
    and (flip_id in (select those_in_it())));
create policy "the citizen and those who work with them take the invitation ba" on flip_citizen for delete
  using (citizen_id in (select citizen_and_assigned()));
grant select, delete on flip_citizen to lydhoer_app;
grant insert (municipality_id, flip_id, citizen_id, seat_id, invited_by, asked_sealed) on flip_citizen to lydhoer_app;
create trigger seat_citizen after insert or delete on flip_citizen for each row execute function seat_citizen();
create trigger who_leaves_says_yes_no_more after delete on flip_citizen for each row execute function who_leaves_says_yes_no_more();

-- That a citizen stands by a version of what a FLIP came to; whose it is, only they see.
-- ground: own · seen by: me
create table flip_citizen_approval (
  municipality_id uuid not null,
  flip_id uuid not null,
  version integer not null,
  citizen_id uuid not null,
  primary key (municipality_id, flip_id, version, citizen_id),
  foreign key (municipality_id, flip_id) references flip_summary(municipality_id, flip_id) on delete cascade,
  foreign key (municipality_id, flip_id, citizen_id) references flip_citizen(municipality_id, flip_id, citizen_id) on delete cascade
);
create index flip_citizen_approval_municipality_id_flip_id_citizen_id_idx on flip_citizen_approval using btree (municipality_id, flip_id, citizen_id);
create policy "within one municipality" on flip_citizen_approval as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each citizen sees what they stand by" on flip_citizen_approval for select
  using (citizen_id = (select me()));
create policy "a citizen stands by what a FLIP came to" on flip_citizen_approval for insert
  with check (citizen_id = (select me()));
create policy "a citizen stands by it no more" on flip_citizen_approval for delete
  using (citizen_id = (select me()));
grant select, delete on flip_citizen_approval to lydhoer_app;
grant insert (municipality_id, flip_id, version, citizen_id) on flip_citizen_approval to lydhoer_app;

-- What somebody of a party grasped, or that they learnt nothing new. It has neither a name nor a moment.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table flip_grasp (
  municipality_id uuid not null,
  id uuid not null,
  flip_id uuid not null,
  party text not null,
  nothing_new boolean not null,
  words_sealed bytea not null, -- Their words, sealed with the key of the group; they may be empty where nothing new was learnt.
  primary key (municipality_id, id),
  check (party = any (array['practice', 'research', 'citizen'])),
  foreign key (municipality_id, flip_id) references flip(municipality_id, id) on delete cascade,
  foreign key (municipality_id, flip_id) references group_key(municipality_id, group_id) on delete cascade
);
create index flip_grasp_municipality_id_flip_id_idx on flip_grasp using btree (municipality_id, flip_id);
create policy "within one municipality" on flip_grasp as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in a FLIP see what each party grasped" on flip_grasp for select
  using (flip_id in (select those_in_it()));
create policy "a citizen says what they grasped" on flip_grasp for insert
  with check ((party = 'citizen')
    and (exists ( select from flip_citizen c where ((c.municipality_id = flip_grasp.municipality_id) and (c.flip_id = flip_grasp.flip_id) and (c.citizen_id = (select me()))))));
create policy "each says for their own party what they grasped" on flip_grasp for insert
  with check (exists ( select from flip_person p where ((p.municipality_id = flip_grasp.municipality_id) and (p.flip_id = flip_grasp.flip_id) and (p.party = flip_grasp.party) and (p.person_id = (select me())))));
create policy "each says anew what they grasped" on flip_grasp for update
  using (exists ( select from flip_grasp_writer w where ((w.municipality_id = flip_grasp.municipality_id) and (w.grasp_id = flip_grasp.id) and (w.person_id = (select me())))));
create policy "each takes back what they grasped" on flip_grasp for delete
  using (exists ( select from flip_grasp_writer w where ((w.municipality_id = flip_grasp.municipality_id) and (w.grasp_id = flip_grasp.id) and (w.person_id = (select me())))));
grant select, delete on flip_grasp to lydhoer_app;
grant insert (municipality_id, id, flip_id, party, nothing_new, words_sealed) on flip_grasp to lydhoer_app;
grant update (nothing_new, words_sealed) on flip_grasp to lydhoer_app;
create trigger tell_change after insert or delete or update on flip_grasp for each row execute function tell_flip();

-- Whose words those are; only they see it, so that they can change them and take them back. One each.
-- ground: own · seen by: me
create table flip_grasp_writer (
  municipality_id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  grasp_id uuid not null,
  primary key (municipality_id, flip_id, person_id),
  unique (municipality_id, grasp_id),
  foreign key (municipality_id, grasp_id) references flip_grasp(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index flip_grasp_writer_municipality_id_person_id_idx on flip_grasp_writer using btree (municipality_id, person_id);
create policy "within one municipality" on flip_grasp_writer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees which words are theirs" on flip_grasp_writer for select
  using (person_id = (select me()));
create policy "each keeps which words are theirs" on flip_grasp_writer for insert
  with check (person_id = (select me()));
grant select on flip_grasp_writer to lydhoer_app;
grant insert (municipality_id, flip_id, person_id, grasp_id) on flip_grasp_writer to lydhoer_app;

-- Where a FLIP has come to, its programme, and what its theme was before.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table flip_inside (
  municipality_id uuid not null,
  flip_id uuid not null,
  phase text not null default 'planned',
  phase_since timestamp with time zone not null default now(),
  words_sealed bytea not null, -- `{ aim: string; parts: { of: "practice" | "research" | "both"; minutes: number; title: string }[]; themes: { was: string; became: string; why: string; on: string }[] }`, sealed with the key of the group.
  primary key (municipality_id, flip_id),
  check (phase = any (array['planned', 'welcome', 'inputs', 'talk', 'grasp', 'ended'])),
  foreign key (municipality_id, flip_id) references flip(municipality_id, id) on delete cascade,
  foreign key (municipality_id, flip_id) references group_key(municipality_id, group_id) on delete cascade
);
create policy "within one municipality" on flip_inside as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "no citizen begins a programme" on flip_inside as restrictive for insert
  with check (select house());
create policy "no citizen shapes the programme, nor goes on in it" on flip_inside as restrictive for update
  using (select house());
create policy "those in a FLIP see its programme" on flip_inside for select
  using (flip_id in (select those_in_it()));
create policy "those in a FLIP begin its programme" on flip_inside for insert
  with check (flip_id in (select those_in_it()));
create policy "those in a FLIP shape its programme, and go on in it" on flip_inside for update
  using (flip_id in (select those_in_it()));
grant select on flip_inside to lydhoer_app;
grant insert (municipality_id, flip_id, words_sealed) on flip_inside to lydhoer_app;
grant update (phase, phase_since, words_sealed) on flip_inside to lydhoer_app;
create trigger tell_change after update on flip_inside for each row execute function tell_flip();

-- Who is invited to a FLIP, and whether they come for practice or for research.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table flip_person (
  municipality_id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  prepared_by uuid not null,
  party text not null,
  asked_sealed bytea not null, -- `{ why: string; bring: string }`: why they, and what to bring; sealed with the key of the group.
  reply_sealed bytea, -- What was answered to a question of theirs; null where nothing was.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, flip_id, person_id),
  check (party = any (array['practice', 'research'])),
  foreign key (municipality_id, flip_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, flip_id, prepared_by) references flip(municipality_id, id, prepared_by) on update cascade on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index flip_person_municipality_id_flip_id_prepared_by_idx on flip_person using btree (municipality_id, flip_id, prepared_by);
create index flip_person_municipality_id_person_id_idx on flip_person using btree (municipality_id, person_id);
create policy "within one municipality" on flip_person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "no citizen reads what was written to others" on flip_person as restrictive for select
  using (select house());
create policy "those in a FLIP see who is invited, and why" on flip_person for select
  using (flip_id in (select those_in_it()));
create policy "whoever prepares a FLIP invites to it" on flip_person for insert
  with check (prepared_by = (select me()));
create policy "whoever prepares a FLIP says why, and answers questions" on flip_person for update
  using (prepared_by = (select me()));
create policy "whoever prepares a FLIP takes an invitation back" on flip_person for delete
  using (prepared_by = (select me()));
grant select, delete on flip_person to lydhoer_app;
grant insert (municipality_id, flip_id, person_id, prepared_by, party, asked_sealed) on flip_person to lydhoer_app;
grant update (party, asked_sealed, reply_sealed) on flip_person to lydhoer_app;
create trigger tell_change after insert or delete or update on flip_person for each row execute function tell_flip();
create trigger who_leaves_says_yes_no_more after delete on flip_person for each row execute function who_leaves_says_yes_no_more();

-- That those in a FLIP are asked whether it may be recorded, and the last day on which a recording is kept.
-- ground: shared · seen by: thoseInIt
create table flip_recording (
  municipality_id uuid not null,
  flip_id uuid not null,
  asked_by uuid not null,
  kept_until date not null,
  erased_on date, -- The day on which a recording went because not all say yes any more; null while none has.
  primary key (municipality_id, flip_id),
  unique (municipality_id, flip_id, kept_until),
  foreign key (municipality_id, asked_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, flip_id) references flip(municipality_id, id) on delete cascade,
  foreign key (municipality_id, flip_id) references group_key(municipality_id, group_id) on delete cascade
);
create index flip_recording_kept_until_idx on flip_recording using btree (kept_until);
create index flip_recording_municipality_id_asked_by_idx on flip_recording using btree (municipality_id, asked_by);
create policy "within one municipality" on flip_recording as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in a FLIP see that they are asked" on flip_recording for select
  using (flip_id in (select those_in_it()));
create policy "whoever prepares a FLIP asks whether it may be recorded" on flip_recording for insert
  with check ((asked_by = (select me()))
    and (exists ( select from flip f where ((f.municipality_id = flip_recording.municipality_id) and (f.id = flip_recording.flip_id) and (f.prepared_by = (select me()))))));
create policy "whoever prepares a FLIP takes it all away" on flip_recording for delete
  using (exists ( select from flip f where ((f.municipality_id = flip_recording.municipality_id) and (f.id = flip_recording.flip_id) and (f.prepared_by = (select me())))));
grant select, delete on flip_recording to lydhoer_app;
grant insert (municipality_id, flip_id, asked_by, kept_until) on flip_recording to lydhoer_app;
create trigger tell_change after insert or delete or update on flip_recording for each row execute function tell_flip();

-- Whether somebody says yes to a FLIP being recorded; only they see it.
-- ground: own · seen by: me
create table flip_recording_yes (
  municipality_id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  says_yes boolean not null,
  primary key (municipality_id, flip_id, person_id),
  foreign key (municipality_id, flip_id) references flip_recording(municipality_id, flip_id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index flip_recording_yes_municipality_id_person_id_idx on flip_recording_yes using btree (municipality_id, person_id);
create policy "within one municipality" on flip_recording_yes as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what they said themselves" on flip_recording_yes for select
  using (person_id = (select me()));
create policy "each in a FLIP says yes or no for themselves" on flip_recording_yes for insert
  with check ((person_id = (select me())) and (flip_id in (select those_in_it())));
create policy "each says it anew" on flip_recording_yes for update
  using (person_id = (select me()));
grant select on flip_recording_yes to lydhoer_app;
grant insert (municipality_id, flip_id, person_id, says_yes) on flip_recording_yes to lydhoer_app;
grant update (says_yes) on flip_recording_yes to lydhoer_app;
create trigger a_no_ends_the_recording after insert or delete or update on flip_recording_yes for each row execute function a_no_ends_the_recording();

-- A citizen in a FLIP as those in it see them: whether they come, and what they are called there; not who they are.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table flip_seat (
  municipality_id uuid not null,
  id uuid not null,
  flip_id uuid not null,
  says text,
  called_sealed bytea, -- The name that the citizen chose, sealed with the key of the group; null until they have.
  primary key (municipality_id, id),
  check (says = any (array['comes', 'comesNot'])),
  foreign key (municipality_id, flip_id, id) references flip_citizen(municipality_id, flip_id, seat_id) on delete cascade
);
create index flip_seat_municipality_id_flip_id_id_idx on flip_seat using btree (municipality_id, flip_id, id);
create policy "within one municipality" on flip_seat as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in a FLIP see the seats of citizens" on flip_seat for select
  using (flip_id in (select those_in_it()));
create policy "the citizen says whether they come, and what they are called" on flip_seat for update
  using (exists ( select from flip_citizen c where ((c.municipality_id = flip_seat.municipality_id) and (c.seat_id = flip_seat.id) and (c.citizen_id = (select me())))));
grant select on flip_seat to lydhoer_app;
grant update (says, called_sealed) on flip_seat to lydhoer_app;
create trigger tell_change after insert or delete or update on flip_seat for each row execute function tell_flip();

-- The sound of a FLIP, in the object store.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table flip_sound (
  municipality_id uuid not null,
  flip_id uuid not null,
  kept_until date not null,
  object_id text not null,
  mime text not null,
  bytes bigint not null,
  file_key_sealed bytea not null, -- The key of this one file, sealed with the key of the group: it goes with the row, and nothing opens the file after that.
  put_by uuid not null,
  submission_id uuid not null,
  primary key (municipality_id, flip_id),
  check (bytes > 0),
  check (mime ~~ 'audio/%'),
  foreign key (municipality_id, flip_id, kept_until) references flip_recording(municipality_id, flip_id, kept_until) on delete cascade,
  foreign key (municipality_id, put_by) references staff(municipality_id, person_id)
);
create index flip_sound_municipality_id_put_by_idx on flip_sound using btree (municipality_id, put_by);
create policy "within one municipality" on flip_sound as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in a FLIP hear it until its day" on flip_sound for select
  using ((flip_id in (select those_in_it())) and (kept_until >= (select today())));
create policy "sound is put in once all have said yes" on flip_sound for insert
  with check ((put_by = (select me())) and all_said_yes(flip_id));
create policy "whoever put the sound in takes it away" on flip_sound for delete
  using (put_by = (select me()));
grant select, delete on flip_sound to lydhoer_app;
grant insert (municipality_id, flip_id, kept_until, object_id, mime, bytes, file_key_sealed, put_by, submission_id) on flip_sound to lydhoer_app;
create trigger remember_erased_object after delete on flip_sound for each row execute function remember_erased_object();
create trigger tell_change after insert or delete on flip_sound for each row execute function tell_flip();
create trigger wait_for_a_no before insert on flip_sound for each row execute function wait_for_a_no();

-- What a FLIP came to, in the words of practice. Written anew it is another version, and is approved anew.
-- ground: work · seen by: thoseInIt · follows: flip_approval · key in: masterKey
create table flip_summary (
  municipality_id uuid not null,
  flip_id uuid not null,
  version integer not null default 1,
  words_sealed bytea not null, -- Sealed with a key of the municipality: the house reads it, once both parties have approved it.
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  primary key (municipality_id, flip_id),
  foreign key (municipality_id, flip_id) references flip(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index flip_summary_municipality_id_written_by_idx on flip_summary using btree (municipality_id, written_by);
create policy "within one municipality" on flip_summary as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what a FLIP came to, once each party has approv" on flip_summary for select
  using ((exists ( select from flip_approval a where ((a.municipality_id = flip_summary.municipality_id) and (a.flip_id = flip_summary.flip_id) and (a.version = flip_summary.version) and (a.party = 'practice'))))
    and (exists ( select from flip_approval a where ((a.municipality_id = flip_summary.municipality_id) and (a.flip_id = flip_summary.flip_id) and (a.version = flip_summary.version) and (a.party = 'research'))))
    and (citizens_stand(flip_id, version) = any (array['none', 'stand'])));
create policy "those in a FLIP read what it came to" on flip_summary for select
  using (flip_id in (select those_in_it()));
create policy "practice writes what a FLIP came to, in their own name" on flip_summary for insert
  with check ((written_by = (select me()))
    and (exists ( select from flip_person p where ((p.municipality_id = flip_summary.municipality_id) and (p.flip_id = flip_summary.flip_id) and (p.party = 'practice') and (p.person_id = flip_summary.written_by)))));
create policy "practice writes anew what a FLIP came to" on flip_summary for update
  using (exists ( select from flip_person p where ((p.municipality_id = flip_summary.municipality_id) and (p.flip_id = flip_summary.flip_id) and (p.party = 'practice') and (p.person_id = (select me())))))
  with check (written_by = (select me()));
grant select on flip_summary to lydhoer_app;
grant insert (municipality_id, flip_id, words_sealed, written_by) on flip_summary to lydhoer_app;
grant update (version, words_sealed, written_by, written_on) on flip_summary to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, written_on on flip_summary for each row execute function keep_searched('flipSummary', 'flip_id', 'written_on');

-- Who does what after a FLIP, and by when. What it is, is sealed with the key of the group.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table flip_task (
  municipality_id uuid not null,
  id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  by_day date,
  done_on date,
  words_sealed bytea not null,
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, flip_id, person_id) references flip_person(municipality_id, flip_id, person_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index flip_task_municipality_id_flip_id_person_id_idx on flip_task using btree (municipality_id, flip_id, person_id);
create index flip_task_municipality_id_person_id_idx on flip_task using btree (municipality_id, person_id) where (done_on is null);
create index flip_task_municipality_id_written_by_idx on flip_task using btree (municipality_id, written_by);
create policy "within one municipality" on flip_task as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in a FLIP see who does what" on flip_task for select
  using (flip_id in (select those_in_it()));
create policy "those in a FLIP write who does what, in their own name" on flip_task for insert
  with check ((flip_id in (select those_in_it())) and (written_by = (select me())));
create policy "whoever does it says that it is done" on flip_task for update
  using (person_id = (select me()));
create policy "whoever wrote it or is to do it takes it off" on flip_task for delete
  using ((written_by = (select me())) or (person_id = (select me())));
grant select, delete on flip_task to lydhoer_app;
grant insert (municipality_id, id, flip_id, person_id, by_day, words_sealed, written_by) on flip_task to lydhoer_app;
grant update (done_on) on flip_task to lydhoer_app;
create trigger tell_change after insert or delete or update on flip_task for each row execute function tell_flip();

-- The talk of a FLIP written down, with which party each voice is of.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table flip_transcript (
  municipality_id uuid not null,
  flip_id uuid not null,
  kept_until date not null,
  words_sealed bytea not null, -- `{ turns: { voice: number; text: string; startMs: number | null; endMs: number | null }[]; notation: string; voices: { label: string; party: string }[]; … }`, sealed with the key of the group. The balance of talk is reckoned from it each time, and kept nowhere.
  put_by uuid not null,
  submission_id uuid not null,
  primary key (municipality_id, flip_id),
  foreign key (municipality_id, flip_id, kept_until) references flip_recording(municipality_id, flip_id, kept_until) on delete cascade,
  foreign key (municipality_id, put_by) references staff(municipality_id, person_id)
);
create index flip_transcript_municipality_id_put_by_idx on flip_transcript using btree (municipality_id, put_by);
create policy "within one municipality" on flip_transcript as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in a FLIP read what was said until its day" on flip_transcript for select
  using ((flip_id in (select those_in_it())) and (kept_until >= (select today())));
create policy "a transcript is put in once all have said yes" on flip_transcript for insert
  with check ((put_by = (select me())) and all_said_yes(flip_id));
create policy "whoever put the transcript in says whose the voices are" on flip_transcript for update
  using (put_by = (select me()));
create policy "whoever put the transcript in takes it away" on flip_transcript for delete
  using (put_by = (select me()));
grant select, delete on flip_transcript to lydhoer_app;
grant insert (municipality_id, flip_id, kept_until, words_sealed, put_by, submission_id) on flip_transcript to lydhoer_app;
grant update (words_sealed) on flip_transcript to lydhoer_app;
create trigger tell_change after insert or delete or update on flip_transcript for each row execute function tell_flip();
create trigger wait_for_a_no before insert on flip_transcript for each row execute function wait_for_a_no();

-- A seminar, a visit of researchers, an exchange of experience, a meeting of interplay, the standing meeting of brokers and leaders, or a café.
-- ground: work · seen by: house · key in: masterKey
create table gathering (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null,
  for_kinds text[] not null, -- For which kinds of people it is, said beforehand.
  department_ids uuid[] not null default '{}'::uuid[], -- The departments that it is for; none for the whole house.
  outside text[] not null default '{}'[], -- Who is invited from outside, by kind: a word, so that whoever comes knows. Nothing is sent to them.
  held_in text not null,
  starts_at timestamp with time zone not null,
  minutes smallint not null,
  kept_minutes smallint not null default 0, -- So much of a visit is the municipality's until it has said what it wishes; a quarter of the time at least.
  every_months smallint, -- It comes again every so many months; null where nobody has said so.
  follows_id uuid, -- The one that it comes after in a rhythm.
  theme_sealed bytea not null, -- The theme in a sentence, sealed with a key of the municipality: the house reads it.
  prepared_by uuid not null,
  called_off_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  where_sealed bytea, -- Where a café is, sealed as the theme is: whoever likes comes. Where the others are stands in their meeting; null there.
  primary key (municipality_id, id),
  check ( case when (kind = 'visit') then (((kept_minutes >= 0) and (kept_minutes <= minutes)) and ((kept_minutes * 4) >= minutes)) else (kept_minutes = 0) end),
  check ((cardinality(for_kinds) > 0) and (for_kinds <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  check ((kind = 'cafe') or (where_sealed is null)),
  check ((minutes >= 30) and (minutes <= 480)),
  check (every_months = any (array[1, 2, 3, 6, 12])),
  check (held_in = any (array['onSite', 'online', 'mixed'])),
  check (kind = any (array['seminar', 'visit', 'erfaGroup', 'interplayMeeting', 'brokersWithLeaders', 'cafe', 'developmentGroup'])),
  check (outside <@ array['neighbour', 'university', 'partner', 'company', 'politician']),
  foreign key (municipality_id, follows_id) references gathering(municipality_id, id) on delete set null (follows_id),
  foreign key (municipality_id, prepared_by) references staff(municipality_id, person_id)
);
create index gathering_municipality_id_follows_id_idx on gathering using btree (municipality_id, follows_id) where (follows_id is not null);
create index gathering_municipality_id_prepared_by_idx on gathering using btree (municipality_id, prepared_by);
create index gathering_municipality_id_starts_at_id_idx on gathering using btree (municipality_id, starts_at, id);
create policy "within one municipality" on gathering as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees what is gathered for, and when" on gathering for select
  using (select house());
create policy "those of the house prepare a gathering, in their own name" on gathering for insert
  with check ((select house()) and (prepared_by = (select me())));
create policy "whoever prepares a gathering says what it is, and calls it off" on gathering for update
  using (prepared_by = (select me()));
grant select on gathering to lydhoer_app;
grant insert (municipality_id, id, kind, for_kinds, department_ids, outside, held_in, starts_at, minutes, kept_minutes, every_months, follows_id, theme_sealed, prepared_by, where_sealed) on gathering to lydhoer_app;
grant update (for_kinds, department_ids, outside, held_in, starts_at, minutes, kept_minutes, every_months, theme_sealed, called_off_at, where_sealed) on gathering to lydhoer_app;
create trigger end_its_meetings after delete on gathering for each row execute function end_its_meetings();
create trigger keep_room_at_visits after update of minutes, kept_minutes on gathering for each row execute function keep_room_at_visits();
create trigger keep_searched after insert or delete or update of theme_sealed, starts_at on gathering for each row execute function keep_searched('gathering', 'id', 'starts_at');
create trigger within_five_years before insert or update of starts_at on gathering for each row execute function within_five_years();

-- What it came to, in a few words, by whoever wrote last.
-- ground: work · seen by: house · key in: masterKey
create table gathering_outcome (
  municipality_id uuid not null,
  gathering_id uuid not null,
  version integer not null default 1,
  words_sealed bytea not null, -- Sealed under the master key.
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  primary key (municipality_id, gathering_id),
  foreign key (municipality_id, gathering_id) references gathering(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index gathering_outcome_municipality_id_written_by_idx on gathering_outcome using btree (municipality_id, written_by);
create policy "within one municipality" on gathering_outcome as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what a gathering came to" on gathering_outcome for select
  using (select house());
create policy "those of the house write what it came to, in their own name" on gathering_outcome for insert
  with check ((select house()) and (written_by = (select me())));
create policy "those of the house write it anew, in their own name" on gathering_outcome for update
  using (select house())
  with check (written_by = (select me()));
grant select on gathering_outcome to lydhoer_app;
grant insert (municipality_id, gathering_id, words_sealed, written_by) on gathering_outcome to lydhoer_app;
grant update (version, words_sealed, written_by, written_on) on gathering_outcome to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, written_on on gathering_outcome for each row execute function keep_searched('gathering', 'gathering_id', 'written_on', 'part');

-- A part of the programme, and whose wish it is: the municipality's or research's.
-- ground: work · seen by: house · key in: masterKey
create table gathering_part (
  municipality_id uuid not null,
  id uuid not null,
  gathering_id uuid not null,
  side text not null,
  begins_at text, -- By the Danish clock; null while it has no place in the day.
  minutes smallint not null,
  goes_deep boolean not null default false, -- Whether it is time to stay with one thing.
  words_sealed bytea not null, -- What happens, sealed under the master key.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((minutes >= 5) and (minutes <= 480)),
  check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  check (side = any (array['municipality', 'research'])),
  foreign key (municipality_id, gathering_id) references gathering(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index gathering_part_municipality_id_gathering_id_idx on gathering_part using btree (municipality_id, gathering_id);
create index gathering_part_municipality_id_written_by_idx on gathering_part using btree (municipality_id, written_by);
create policy "within one municipality" on gathering_part as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads a programme" on gathering_part for select
  using (select house());
create policy "each side adds its own to a programme, in their own name" on gathering_part for insert
  with check ((select house()) and (written_by = (select me())) and ((side = 'research') = (select comes_to_study())));
create policy "each side changes its own of a programme" on gathering_part for update
  using ((select house()) and ((side = 'research') = (select comes_to_study())));
create policy "each side takes its own out of a programme" on gathering_part for delete
  using ((select house()) and ((side = 'research') = (select comes_to_study())));
grant select, delete on gathering_part to lydhoer_app;
grant insert (municipality_id, id, gathering_id, side, begins_at, minutes, goes_deep, words_sealed, written_by) on gathering_part to lydhoer_app;
grant update (begins_at, minutes, goes_deep, words_sealed) on gathering_part to lydhoer_app;
create trigger keep_room_at_visits after insert or update of minutes on gathering_part for each row execute function keep_room_at_visits();

-- That the municipality has said what it wishes of a visit, or wishes nothing: the rest of the time that was kept for it is free.
-- ground: work · seen by: house
create table gathering_said (
  municipality_id uuid not null,
  gathering_id uuid not null,
  said_by uuid not null,
  said_on date not null default danish_day(now()),
  primary key (municipality_id, gathering_id),
  foreign key (municipality_id, gathering_id) references gathering(municipality_id, id) on delete cascade,
  foreign key (municipality_id, said_by) references staff(municipality_id, person_id)
);
create index gathering_said_municipality_id_said_by_idx on gathering_said using btree (municipality_id, said_by);
create policy "within one municipality" on gathering_said as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees that the municipality has said what it wishes" on gathering_said for select
  using (select house());
create policy "those who work here say what they wish of a visit, in their own" on gathering_said for insert
  with check ((select house()) and (not (select comes_to_study())) and (said_by = (select me())));
create policy "those who work here take that back" on gathering_said for delete
  using ((select house()) and (not (select comes_to_study())));
grant select, delete on gathering_said to lydhoer_app;
grant insert (municipality_id, gathering_id, said_by) on gathering_said to lydhoer_app;
create trigger keep_room_at_visits after delete on gathering_said for each row execute function keep_room_at_visits();

-- That somebody in the room agrees with what was written of a word, and since when: said by themselves.
-- ground: own · seen by: me, reflects
create table glossary_agreement (
  municipality_id uuid not null,
  wording_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, wording_id, person_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, wording_id) references glossary_wording(municipality_id, id) on delete cascade
);
create index glossary_agreement_municipality_id_person_id_idx on glossary_agreement using btree (municipality_id, person_id);
create policy "within one municipality" on glossary_agreement as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect see who agrees" on glossary_agreement for select
  using (select reflects());
create policy "whoever is in the room says that they agree" on glossary_agreement for insert
  with check ((person_id = (select me()))
    and (exists ( select from (glossary_wording w join learning_room_person x on (((x.municipality_id = w.municipality_id) and (x.room_id = w.room_id)))) where ((w.municipality_id = glossary_agreement.municipality_id) and (w.id = glossary_agreement.wording_id) and (x.person_id = (select me()))))));
create policy "each takes back that they agree" on glossary_agreement for delete
  using (person_id = (select me()));
grant select, delete on glossary_agreement to lydhoer_app;
grant insert (municipality_id, wording_id, person_id) on glossary_agreement to lydhoer_app;

-- That a passage is an example of a word, by a link: seen by those who reflect and have the passage, and by nobody else.
-- ground: consent · seen by: reflects · follows: passage
create table glossary_example (
  municipality_id uuid not null,
  wording_id uuid not null,
  passage_id uuid not null,
  put_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, wording_id, passage_id),
  foreign key (municipality_id, passage_id) references passage(municipality_id, id) on delete cascade,
  foreign key (municipality_id, put_by) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, wording_id) references glossary_wording(municipality_id, id) on delete cascade
);
create index glossary_example_municipality_id_passage_id_idx on glossary_example using btree (municipality_id, passage_id);
create index glossary_example_municipality_id_put_by_idx on glossary_example using btree (municipality_id, put_by);
create policy "within one municipality" on glossary_example as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect and have the passage see the example" on glossary_example for select
  using ((select reflects())
    and (exists ( select from passage p where ((p.municipality_id = glossary_example.municipality_id) and (p.id = glossary_example.passage_id)))));
create policy "whoever is in the room gives a passage that they have as an exa" on glossary_example for insert
  with check ((put_by = (select me()))
    and (exists ( select from passage p where ((p.municipality_id = glossary_example.municipality_id) and (p.id = glossary_example.passage_id))))
    and (exists ( select from (glossary_wording w join learning_room_person x on (((x.municipality_id = w.municipality_id) and (x.room_id = w.room_id)))) where ((w.municipality_id = glossary_example.municipality_id) and (w.id = glossary_example.wording_id) and (x.person_id = (select me()))))));
create policy "the owner of a passage takes it away as an example" on glossary_example for delete
  using (exists ( select from passage p where ((p.municipality_id = glossary_example.municipality_id) and (p.id = glossary_example.passage_id) and (p.owner_id = (select me())))));
create policy "whoever gave an example takes it away" on glossary_example for delete
  using (put_by = (select me()));
grant select, delete on glossary_example to lydhoer_app;
grant insert (municipality_id, wording_id, passage_id, put_by) on glossary_example to lydhoer_app;

-- What a word means, as it was written in a learning room (sealed): by whom and when. The last that was written of a word is how it is said now.
-- ground: work · seen by: reflects · key in: masterKey
create table glossary_wording (
  municipality_id uuid not null,
  id uuid not null,
  concept text, -- The identifier of a word of the house; null for one of the municipality's own.
  code_id uuid,
  room_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (concept ~ '^[a-z][a-zA-Z]{1,59}$'),
  check (num_nonnulls(concept, code_id) = 1),
  foreign key (municipality_id, code_id) references code(municipality_id, id),
  foreign key (municipality_id, room_id) references learning_room(municipality_id, id),
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index glossary_wording_municipality_id_code_id_idx on glossary_wording using btree (municipality_id, code_id) where (code_id is not null);
create index glossary_wording_municipality_id_room_id_created_at_idx on glossary_wording using btree (municipality_id, room_id, created_at);
create index glossary_wording_municipality_id_written_by_idx on glossary_wording using btree (municipality_id, written_by);
create policy "within one municipality" on glossary_wording as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect read how a word is said" on glossary_wording for select
  using (select reflects());
create policy "whoever is in a room writes there how a word is said" on glossary_wording for insert
  with check ((written_by = (select me()))
    and (exists ( select from learning_room_person x where ((x.municipality_id = glossary_wording.municipality_id) and (x.room_id = glossary_wording.room_id) and (x.person_id = (select me()))))));
create policy "whoever wrote how a word is said takes it back until others agr" on glossary_wording for delete
  using ((written_by = (select me()))
    and (select reflects())
    and (not (exists ( select from glossary_agreement a where ((a.municipality_id = glossary_wording.municipality_id) and (a.wording_id = glossary_wording.id) and (a.person_id <> (select me())))))));
grant select, delete on glossary_wording to lydhoer_app;
grant insert (municipality_id, id, concept, code_id, room_id, written_by, words_sealed) on glossary_wording to lydhoer_app;

-- Someone is told that a thing they had is erased: since when and why, until a last day. No content, no id of it, no citizen.
-- ground: work · seen by: me
create table gone_notice (
  municipality_id uuid not null,
  person_id uuid not null,
  address bytea not null, -- The fingerprint (address_of) of the id by which this person knew the thing.
  thing text not null,
  of_day date not null, -- The day they knew it by: of the conversation for its two, else the day it was opened for them.
  shared_by uuid, -- Who had shared it with them; null for their own.
  why text not null,
  gone_on date not null default today(),
  until date not null default (today() + days_kept('goneNotice', today())),
  receipt_id uuid, -- For the citizen: the receipt that counts what was erased.
  primary key (municipality_id, person_id, address),
  check (thing = any (array['conversation', 'passage', 'earSession'])),
  check (why = any (array['withdrawn', 'ended', 'mistaken'])),
  foreign key (municipality_id, person_id) references person(municipality_id, id),
  foreign key (municipality_id, receipt_id) references consent_receipt(municipality_id, id),
  foreign key (municipality_id, shared_by) references staff(municipality_id, person_id)
);
create index gone_notice_until_idx on gone_notice using btree (until);
create policy "within one municipality" on gone_notice as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever had it sees that it is gone" on gone_notice for select
  using ((person_id = (select me())) and (until >= (select today())));
grant select on gone_notice to lydhoer_app;

-- What a citizen wishes for that is outside the usual, in their own words; it is taken up into what is asked for, or answered with words.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table grant_wish (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null, -- `{ words: string }`, filled up to whole kilobytes and sealed with the citizen's key.
  wished_on date not null default danish_day(now()),
  answer_by date not null, -- The day by which one who works with the citizen takes it up or answers.
  grant_id uuid, -- What was asked for because of it; when that is taken back the wish waits again.
  answered_by uuid,
  answered_on date,
  answer_sealed bytea, -- `{ words: string; by: string }`: the answer, and what whoever gave it is called; sealed like the wish.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  check ((answer_by >= wished_on) and (answer_by <= (wished_on + 60))),
  check ((grant_id is null) or (answered_on is null)),
  check (num_nonnulls(answered_by, answered_on, answer_sealed) = any (array[0, 3])),
  foreign key (municipality_id, answered_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, grant_id, citizen_id) references unusual_grant(municipality_id, id, citizen_id) on delete set null (grant_id)
);
create index grant_wish_municipality_id_answered_by_idx on grant_wish using btree (municipality_id, answered_by);
create index grant_wish_municipality_id_citizen_id_answer_by_idx on grant_wish using btree (municipality_id, citizen_id, answer_by) where ((answered_on is null) and (grant_id is null));
create index grant_wish_municipality_id_citizen_id_created_at_idx on grant_wish using btree (municipality_id, citizen_id, created_at);
create index grant_wish_municipality_id_grant_id_idx on grant_wish using btree (municipality_id, grant_id) where (grant_id is not null);
create policy "within one municipality" on grant_wish as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is wished for" on grant_wish for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen wishes" on grant_wish for insert
  with check (citizen_id = (select me()));
create policy "whoever works with the citizen takes it up or answers, once, in" on grant_wish for update
  using ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (answered_on is null)
    and (grant_id is null))
  with check ((answered_by is null) or (answered_by = (select me())));
create policy "the citizen deletes what they wished for" on grant_wish for delete
  using (citizen_id = (select me()));
grant select, delete on grant_wish to lydhoer_app;
grant insert (municipality_id, id, citizen_id, words_sealed, wished_on, answer_by, submission_id) on grant_wish to lydhoer_app;
grant update (grant_id, answered_by, answered_on, answer_sealed) on grant_wish to lydhoer_app;

-- A group of people who have something together, and its wrapped key. Whoever made it says who is in it.
-- ground: shared · seen by: me, thoseInIt
create table group_key (
  municipality_id uuid not null,
  group_id uuid not null default gen_random_uuid(),
  made_by uuid not null,
  wrapped_key bytea not null,
  primary key (municipality_id, group_id),
  unique (municipality_id, group_id, made_by),
  foreign key (municipality_id, made_by) references staff(municipality_id, person_id)
);
create policy "within one municipality" on group_key as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in it have the key of a group" on group_key for select
  using (group_id in (select those_in_it()));
create policy "whoever works here makes a group" on group_key for insert
  with check (made_by = (select me()));
create policy "whoever made a group deletes it" on group_key for delete
  using (made_by = (select me()));
grant select, delete on group_key to lydhoer_app;
grant insert (municipality_id, group_id, made_by, wrapped_key) on group_key to lydhoer_app;

-- Who is in a group, from when to when. valid_to is the first day on which they no longer are.
-- ground: shared · seen by: weTwo
create table group_member (
  municipality_id uuid not null,
  group_id uuid not null,
  made_by uuid not null,
  person_id uuid not null,
  valid_from date not null default today(),
  valid_to date,
  primary key (municipality_id, group_id, person_id),
  check (valid_to >= valid_from),
  foreign key (municipality_id, group_id, made_by) references group_key(municipality_id, group_id, made_by) on update cascade on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index group_member_municipality_id_person_id_idx on group_member using btree (municipality_id, person_id);
create policy "within one municipality" on group_member as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees the groups they are in, and who is in those they made" on group_member for select
  using (((select we_two()) = person_id) or ((select we_two()) = made_by));
create policy "whoever made a group says who is in it" on group_member for insert
  with check (made_by = (select me()));
create policy "whoever made a group says until when" on group_member for update
  using (made_by = (select me()));
grant select on group_member to lydhoer_app;
grant insert (municipality_id, group_id, made_by, person_id, valid_from, valid_to) on group_member to lydhoer_app;
grant update (valid_to) on group_member to lydhoer_app;

-- A sheet of pictures and plain words on duties, with the help offered beside each, made for one citizen; when it was gone through, and where in the meeting.
-- ground: work · seen by: citizenAndAssigned, openedToMe · key in: citizen_key
create table guidance_sheet (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  kind text not null,
  lines_sealed bytea not null, -- `{ lines: { picture: string; duty: string; help: string }[] }`, filled up to whole kilobytes and sealed with the citizen's key.
  made_by uuid not null,
  created_at timestamp with time zone not null default now(),
  changed_at timestamp with time zone,
  given_at timestamp with time zone,
  placed text,
  submission_id uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, made_by, submission_id),
  check ((given_at is null) = (placed is null)),
  check (kind = any (array['sanctions', 'jobGoal', 'repatriation', 'other'])),
  check (placed = any (array['first', 'midway', 'last'])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, made_by) references staff(municipality_id, person_id)
);
create index guidance_sheet_municipality_id_citizen_id_created_at_idx on guidance_sheet using btree (municipality_id, citizen_id, created_at);
create policy "within one municipality" on guidance_sheet as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the sheet" on guidance_sheet for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever guidance is open to reads the sheets that were gone thr" on guidance_sheet for select
  using ((citizen_id in (select opened_to_me('guidance'))) and (given_at is not null));
create policy "whoever works with the citizen makes a sheet" on guidance_sheet for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (made_by = (select me())));
create policy "whoever works with the citizen changes it and says when it was " on guidance_sheet for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())));
create policy "a sheet that was not given is thrown away" on guidance_sheet for delete
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())) and (given_at is null));
grant select, delete on guidance_sheet to lydhoer_app;
grant insert (municipality_id, id, citizen_id, kind, lines_sealed, made_by, submission_id) on guidance_sheet to lydhoer_app;
grant update (lines_sealed, changed_at, given_at, placed) on guidance_sheet to lydhoer_app;

-- From which week how many hours are agreed at a placement, up or down, whose wish that was, and why. Of several from one week the last written holds; none is taken out.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table hours_change (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  from_week date not null, -- The Monday of the week.
  hours_sealed bytea not null, -- `{ hours: number; paid: number; whose: 'together' | 'citizen' | 'company' | 'worker'; why: string; days: string }`, filled up to whole kilobytes and sealed with the citizen's key.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check (extract(isodow from from_week) = (1)::numeric),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index hours_change_municipality_id_citizen_id_idx on hours_change using btree (municipality_id, citizen_id);
create index hours_change_municipality_id_placement_id_from_week_created_idx on hours_change using btree (municipality_id, placement_id, from_week, created_at);
create index hours_change_municipality_id_written_by_idx on hours_change using btree (municipality_id, written_by);
create policy "within one municipality" on hours_change as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is agreed" on hours_change for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes what is agreed" on hours_change for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me())));
grant select on hours_change to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, from_week, hours_sealed, submission_id) on hours_change to lydhoer_app;

-- The hours agreed at a placement as the company may read them on its own page: a copy that exists only while the citizen says yes to it.
-- ground: work · seen by: citizenAndAssigned · key in: masterKey
create table hours_shown (
  municipality_id uuid not null,
  placement_id uuid not null,
  citizen_id uuid not null,
  company_id uuid not null,
  chosen_sealed bytea not null, -- `{ name: string; days: boolean }`, filled up to a whole kilobyte and sealed with the key for what companies read: the citizen's first name, or none, and whether the days are shown.
  hours_sealed bytea not null, -- `{ agreed: { fromWeek: string; hours: number; days: string }[] }`, of now and of what is agreed ahead, sealed like what is chosen.
  shown_since date not null default danish_day(now()),
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, placement_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, company_id) references company(municipality_id, id) on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete cascade
);
create index hours_shown_municipality_id_citizen_id_idx on hours_shown using btree (municipality_id, citizen_id);
create index hours_shown_municipality_id_company_id_idx on hours_shown using btree (municipality_id, company_id);
create policy "within one municipality" on hours_shown as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what the company m" on hours_shown for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen says yes, while the placement is under way" on hours_shown for insert
  with check ((citizen_id = (select me()))
    and (exists ( select from placement p where ((p.municipality_id = hours_shown.municipality_id) and (p.id = hours_shown.placement_id) and (p.company_id = hours_shown.company_id) and (p.state = 'underWay')))));
create policy "the hours in it are those that are agreed" on hours_shown for update
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen takes their yes back" on hours_shown for delete
  using (citizen_id = (select me()));
grant select, delete on hours_shown to lydhoer_app;
grant insert (municipality_id, placement_id, citizen_id, company_id, chosen_sealed, hours_sealed) on hours_shown to lydhoer_app;
grant update (hours_sealed) on hours_shown to lydhoer_app;

-- A wish to change the hours at a placement, and its answer; until it is answered the citizen can take it back.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table hours_wish (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  asked_on date not null default danish_day(now()),
  wish_sealed bytea not null, -- `{ hours: number; why: string }`, sealed like what was agreed.
  answer_by date, -- The day by which a worker has promised an answer.
  answered_by uuid,
  answered_on date,
  answer_sealed bytea, -- `{ says: 'yes' | 'no' | 'other'; words: string }`, sealed like the wish.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check (num_nonnulls(answered_by, answered_on, answer_sealed) = any (array[0, 3])),
  foreign key (municipality_id, answered_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index hours_wish_municipality_id_answered_by_idx on hours_wish using btree (municipality_id, answered_by);
create index hours_wish_municipality_id_citizen_id_idx on hours_wish using btree (municipality_id, citizen_id) where (answered_on is null);
create index hours_wish_municipality_id_placement_id_created_at_idx on hours_wish using btree (municipality_id, placement_id, created_at);
create index hours_wish_municipality_id_written_by_idx on hours_wish using btree (municipality_id, written_by);
create policy "within one municipality" on hours_wish as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the wish" on hours_wish for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen wishes, or tells one who works with them, who write" on hours_wish for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
create policy "whoever works with the citizen answers, once" on hours_wish for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())) and (answered_on is null))
  with check ((answered_by is null) or (answered_by = (select me())));
create policy "the citizen takes their wish back until it is answered" on hours_wish for delete
  using ((citizen_id = (select me())) and (answered_on is null));
grant select, delete on hours_wish to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, asked_on, wish_sealed, answer_by, submission_id) on hours_wish to lydhoer_app;
grant update (answer_by, answered_by, answered_on, answer_sealed) on hours_wish to lydhoer_app;

-- How many hours a week came to at a placement, by the citizen or by one who works with them. What the citizen wrote is changed by the citizen alone.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table hours_worked (
  municipality_id uuid not null,
  placement_id uuid not null,
  week date not null, -- The Monday of the week.
  citizen_id uuid not null,
  written_by uuid not null,
  hours_sealed bytea not null, -- `{ hours: number; paid: number; closed: boolean }`, sealed like what was agreed.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, placement_id, week),
  check (extract(isodow from week) = (1)::numeric),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index hours_worked_municipality_id_citizen_id_idx on hours_worked using btree (municipality_id, citizen_id);
create index hours_worked_municipality_id_written_by_idx on hours_worked using btree (municipality_id, written_by);
create policy "within one municipality" on hours_worked as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what a week came t" on hours_worked for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "either writes what a week came to, in their own name" on hours_worked for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
create policy "either says it anew, but only the citizen what the citizen wrot" on hours_worked for update
  using ((citizen_id in (select citizen_and_assigned()))
    and ((citizen_id = (select me())) or (written_by <> citizen_id)))
  with check (written_by = (select me()));
grant select on hours_worked to lydhoer_app;
grant insert (municipality_id, placement_id, week, citizen_id, written_by, hours_sealed) on hours_worked to lydhoer_app;
grant update (written_by, hours_sealed) on hours_worked to lydhoer_app;

-- Questions that belong together: what they are called, and what the answers are to be used for.
-- ground: work · seen by: house · key in: masterKey
create table instrument (
  municipality_id uuid not null,
  id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null, -- `{ title: string; purpose: string }`, sealed under the master key.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index instrument_municipality_id_created_at_id_idx on instrument using btree (municipality_id, created_at, id);
create index instrument_municipality_id_written_by_idx on instrument using btree (municipality_id, written_by);
create policy "within one municipality" on instrument as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads which questions belong together" on instrument for select
  using (select house());
create policy "those of the house begin on questions, in their own name" on instrument for insert
  with check ((select house()) and (written_by = (select me())));
grant select on instrument to lydhoer_app;
grant insert (municipality_id, id, written_by, words_sealed) on instrument to lydhoer_app;

-- A question among others: which of the four elements it is about, and how it is answered. What it says stands in its wordings.
-- ground: work · seen by: house
create table instrument_item (
  municipality_id uuid not null,
  id uuid not null,
  instrument_id uuid not null,
  written_by uuid not null,
  element text not null,
  answer text not null,
  bank_key text, -- Which question of the bank it began as; null where it is the house's own.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, instrument_id, bank_key),
  check (answer = any (array['degree', 'agree', 'often', 'yesNo', 'words'])),
  check (bank_key ~ '^[a-z][a-z-]{0,39}$'),
  check (element = any (array['expectations', 'preconditions', 'degrees', 'consequences'])),
  foreign key (municipality_id, instrument_id) references instrument(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index instrument_item_municipality_id_instrument_id_created_at_idx on instrument_item using btree (municipality_id, instrument_id, created_at);
create index instrument_item_municipality_id_written_by_idx on instrument_item using btree (municipality_id, written_by);
create policy "within one municipality" on instrument_item as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads the questions" on instrument_item for select
  using (select house());
create policy "those of the house add a question, in their own name" on instrument_item for insert
  with check ((select house()) and (written_by = (select me())));
grant select on instrument_item to lydhoer_app;
grant insert (municipality_id, id, instrument_id, written_by, element, answer, bank_key) on instrument_item to lydhoer_app;

-- What was learned of a question by asking people what it means to them, that it was dropped, or that it was taken in again; and which kinds of people helped.
-- ground: work · seen by: house · key in: masterKey
create table item_remark (
  municipality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  written_by uuid not null,
  kind text not null,
  helped text[] not null,
  words_sealed bytea not null, -- What was said, or why; sealed under the master key. No names.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((cardinality(helped) >= 1) and (helped <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher', 'company'])),
  check (kind = any (array['understood', 'dropped', 'again'])),
  foreign key (municipality_id, item_id) references instrument_item(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index item_remark_municipality_id_item_id_created_at_idx on item_remark using btree (municipality_id, item_id, created_at);
create index item_remark_municipality_id_written_by_idx on item_remark using btree (municipality_id, written_by);
create policy "within one municipality" on item_remark as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what was learned of a question" on item_remark for select
  using (select house());
create policy "those of the house write what was learned, in their own name" on item_remark for insert
  with check ((select house()) and (written_by = (select me())));
grant select on item_remark to lydhoer_app;
grant insert (municipality_id, id, item_id, written_by, kind, helped, words_sealed) on item_remark to lydhoer_app;

-- How a question is put; the newest is in use, and those before it stay.
-- ground: work · seen by: house · key in: masterKey
create table item_wording (
  municipality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  written_by uuid not null,
  comparable boolean not null, -- Whether answers to it may be laid beside answers to the wording before; true of the first.
  words_sealed bytea not null, -- `{ da: string; easy: string; en: string; because: string }`, sealed under the master key.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references instrument_item(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index item_wording_municipality_id_item_id_created_at_idx on item_wording using btree (municipality_id, item_id, created_at);
create index item_wording_municipality_id_written_by_idx on item_wording using btree (municipality_id, written_by);
create policy "within one municipality" on item_wording as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads how a question is and was put" on item_wording for select
  using (select house());
create policy "those of the house put a question anew, in their own name" on item_wording for insert
  with check ((select house()) and (written_by = (select me())));
grant select on item_wording to lydhoer_app;
grant insert (municipality_id, id, item_id, written_by, comparable, words_sealed) on item_wording to lydhoer_app;

-- What a citizen wishes for, as the consultants who find places see it; who looks for it, by when they call back, and the answer.
-- ground: own · seen by: me, findsPlaces · follows: job_order_citizen · key in: job_order
create table job_order (
  municipality_id uuid not null,
  id uuid not null,
  wrapped_key bytea not null,
  words_sealed bytea not null, -- `{ words: string; work: string; likes: string; dislikes: string; around: string }`, what the citizen chose to send; filled up to whole kilobytes and sealed with the order's key.
  unit text, -- The unit group of ISCO-08 of the kind of work; null where none was chosen.
  hours smallint,
  times text[] not null default '{}'[],
  transport text[] not null default '{}'[],
  minutes smallint,
  sent_on date not null default danish_day(now()),
  taken_by uuid,
  taken_on date,
  call_by date, -- The day by which whoever took it calls back.
  taker_sealed bytea, -- `{ name: string }`, what whoever took it is called, sealed like the words: the citizen sees no row of theirs.
  answer text, -- They have found something, or nothing this time.
  answered_on date,
  answer_sealed bytea, -- `{ words: string }`, the answer to the citizen, sealed like the words.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((answer is null) or (taken_by is not null)),
  check ((hours >= 1) and (hours <= 45)),
  check ((minutes >= 1) and (minutes <= 240)),
  check (answer = any (array['found', 'none'])),
  check (num_nonnulls(answer, answered_on, answer_sealed) = any (array[0, 3])),
  check (num_nonnulls(taken_by, taken_on, call_by, taker_sealed) = any (array[0, 4])),
  check (times <@ array['morning', 'midday', 'evening', 'night', 'weekend']),
  check (transport <@ array['foot', 'bicycle', 'bus', 'car']),
  check (unit ~ '^[0-9]{4}$'),
  foreign key (municipality_id, id) references job_order_citizen(municipality_id, order_id) on delete cascade,
  foreign key (municipality_id, taken_by) references staff(municipality_id, person_id)
);
create index job_order_municipality_id_sent_on_id_idx on job_order using btree (municipality_id, sent_on, id) where (taken_by is null);
create index job_order_municipality_id_taken_by_call_by_idx on job_order using btree (municipality_id, taken_by, call_by) where (taken_by is not null);
create policy "within one municipality" on job_order as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "consultants see the orders that nobody has taken, and those tha" on job_order for select
  using ((select finds_places()) and ((taken_by is null) or (taken_by = (select me()))));
create policy "whoever sees whose order it is sees what was sent and who looks" on job_order for select
  using (exists ( select from job_order_citizen c where ((c.municipality_id = job_order.municipality_id) and (c.order_id = job_order.id))));
create policy "whoever sends an order writes what it says" on job_order for insert
  with check (exists ( select from job_order_citizen c where ((c.municipality_id = job_order.municipality_id) and (c.order_id = job_order.id))));
create policy "a consultant takes an order, lets go of it, and answers it once" on job_order for update
  using ((select finds_places()) and ((taken_by is null) or (taken_by = (select me()))) and (answer is null))
  with check ((taken_by is null) or (taken_by = (select me())));
grant select on job_order to lydhoer_app;
grant insert (municipality_id, id, wrapped_key, words_sealed, unit, hours, times, transport, minutes, sent_on) on job_order to lydhoer_app;
grant update (taken_by, taken_on, call_by, taker_sealed, answer, answered_on, answer_sealed) on job_order to lydhoer_app;

-- Whose job order it is, of which wish, and who sent it; what no consultant sees.
-- ground: own · seen by: citizenAndAssigned
create table job_order_citizen (
  municipality_id uuid not null,
  order_id uuid not null,
  citizen_id uuid not null,
  wish_id uuid not null,
  sent_by uuid not null,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, order_id),
  unique (municipality_id, order_id, citizen_id),
  unique (municipality_id, sent_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, sent_by) references person(municipality_id, id),
  foreign key (municipality_id, wish_id, citizen_id) references wish(municipality_id, id, citizen_id) on delete cascade
);
create index job_order_citizen_municipality_id_citizen_id_created_at_idx on job_order_citizen using btree (municipality_id, citizen_id, created_at);
create index job_order_citizen_municipality_id_sent_by_idx on job_order_citizen using btree (municipality_id, sent_by);
create index job_order_citizen_municipality_id_wish_id_idx on job_order_citizen using btree (municipality_id, wish_id);
create policy "within one municipality" on job_order_citizen as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see whose order it is" on job_order_citizen for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen sends an order, or whoever works with them does wit" on job_order_citizen for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (sent_by = (select me())));
create policy "the citizen and those who work with them take an order back" on job_order_citizen for delete
  using (citizen_id in (select citizen_and_assigned()));
grant select, delete on job_order_citizen to lydhoer_app;
grant insert (municipality_id, order_id, citizen_id, wish_id, sent_by, submission_id) on job_order_citizen to lydhoer_app;

-- The citizen has told the consultant who found something who they are; deleted, it is told no more.
-- ground: own · seen by: me, citizenAndAssigned, findsPlaces · key in: job_order
create table job_order_shown (
  municipality_id uuid not null,
  order_id uuid not null,
  citizen_id uuid not null,
  to_id uuid not null,
  name_sealed bytea not null, -- `{ name: string }`, what the citizen is called, sealed with the order's key.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, order_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, order_id) references job_order(municipality_id, id) on delete cascade,
  foreign key (municipality_id, order_id, citizen_id) references job_order_citizen(municipality_id, order_id, citizen_id) on delete cascade,
  foreign key (municipality_id, to_id) references staff(municipality_id, person_id)
);
create index job_order_shown_municipality_id_citizen_id_idx on job_order_shown using btree (municipality_id, citizen_id);
create index job_order_shown_municipality_id_to_id_idx on job_order_shown using btree (municipality_id, to_id);
create policy "within one municipality" on job_order_shown as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see whom it is told to" on job_order_shown for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the consultant sees who it is, while they find places" on job_order_shown for select
  using ((to_id = (select me())) and (select finds_places()));
create policy "the citizen tells who they are to the consultant who found some" on job_order_shown for insert
  with check ((citizen_id = (select me()))
    and (exists ( select from job_order o where ((o.municipality_id = job_order_shown.municipality_id) and (o.id = job_order_shown.order_id) and (o.taken_by = job_order_shown.to_id) and (o.answer = 'found')))));
create policy "the citizen takes it back" on job_order_shown for delete
  using (citizen_id = (select me()));
grant select, delete on job_order_shown to lydhoer_app;
grant insert (municipality_id, order_id, citizen_id, to_id, name_sealed) on job_order_shown to lydhoer_app;

-- Something that several try together: by which kinds of people, from when, and what they look for. Its id is that of its group. It is never closed by itself.
-- ground: work · seen by: house · key in: masterKey
create table joint_experiment (
  municipality_id uuid not null,
  id uuid not null,
  theme text not null, -- What it is about, from a short list, so that others find it.
  tried_by text[] not null,
  from_day date not null,
  words_sealed bytea not null, -- `{ tries: string; how: string; looksFor: string; among: string }`: what is tried in a line, how, by what they would notice, and in which department or room; how and among may be empty. Sealed with a key of the municipality: the house reads it.
  came_from_id uuid, -- The experiment that it is tried again from, changed.
  begun_by uuid not null,
  begun_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, begun_by),
  check ((cardinality(tried_by) > 0) and (tried_by <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  check (theme = any (array['guidance', 'letters', 'meetings', 'plans', 'waiting', 'reach', 'companies', 'across', 'learning', 'other'])),
  foreign key (municipality_id, begun_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, came_from_id) references joint_experiment(municipality_id, id)
);
create index joint_experiment_municipality_id_begun_by_idx on joint_experiment using btree (municipality_id, begun_by);
create index joint_experiment_municipality_id_begun_on_idx on joint_experiment using btree (municipality_id, begun_on);
create index joint_experiment_municipality_id_came_from_id_idx on joint_experiment using btree (municipality_id, came_from_id) where (came_from_id is not null);
create index joint_experiment_municipality_id_from_day_id_idx on joint_experiment using btree (municipality_id, from_day, id);
create index joint_experiment_municipality_id_theme_from_day_id_idx on joint_experiment using btree (municipality_id, theme, from_day, id);
create policy "within one municipality" on joint_experiment as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what several try" on joint_experiment for select
  using (select house());
create policy "those of the house begin to try something, in their own name" on joint_experiment for insert
  with check ((select house()) and (begun_by = (select me())));
create policy "whoever began it says anew what is tried" on joint_experiment for update
  using (begun_by = (select me()));
grant select on joint_experiment to lydhoer_app;
grant insert (municipality_id, id, theme, tried_by, from_day, words_sealed, came_from_id, begun_by) on joint_experiment to lydhoer_app;
grant update (theme, tried_by, from_day, words_sealed) on joint_experiment to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, begun_on on joint_experiment for each row execute function keep_searched('jointExperiment', 'id', 'begun_on');

-- Who is asked to try it too; whoever began it is asked by themselves.
-- ground: shared · seen by: thoseInIt · key in: group_key
create table joint_experiment_asked (
  municipality_id uuid not null,
  joint_experiment_id uuid not null,
  person_id uuid not null,
  begun_by uuid not null,
  why_sealed bytea not null, -- A few words to them, sealed with the key of the group; they may be empty.
  primary key (municipality_id, joint_experiment_id, person_id),
  foreign key (municipality_id, joint_experiment_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, joint_experiment_id, begun_by) references joint_experiment(municipality_id, id, begun_by) on update cascade on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index joint_experiment_asked_municipality_id_joint_experiment_id__idx on joint_experiment_asked using btree (municipality_id, joint_experiment_id, begun_by);
create index joint_experiment_asked_municipality_id_person_id_idx on joint_experiment_asked using btree (municipality_id, person_id);
create policy "within one municipality" on joint_experiment_asked as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in it see who is asked" on joint_experiment_asked for select
  using (joint_experiment_id in (select those_in_it()));
create policy "whoever began it asks others, and who leads before the others h" on joint_experiment_asked for insert
  with check ((begun_by = (select me()))
    and ((person_id = (select me())) or (not (person_id in ( select l.person_id from leaders_here() l(person_id, name, role, department)))) or ((joint_experiment_id in (select those_in_it())) and (not (exists ( select from joint_experiment_with w where ((w.joint_experiment_id = joint_experiment_asked.joint_experiment_id) and (w.says = 'yes') and (w.person_id <> (select me())))))))));
create policy "whoever began it asks no more, until they said yes" on joint_experiment_asked for delete
  using ((begun_by = (select me()))
    and (not has_written_there(joint_experiment_id, person_id))
    and (not (exists ( select from joint_experiment_with w where ((w.joint_experiment_id = joint_experiment_asked.joint_experiment_id) and (w.person_id = joint_experiment_asked.person_id) and (w.says = 'yes'))))));
grant select, delete on joint_experiment_asked to lydhoer_app;
grant insert (municipality_id, joint_experiment_id, person_id, begun_by, why_sealed) on joint_experiment_asked to lydhoer_app;

-- That it has ended, as what, whether it worked, and what was learned. What did not work teaches as much.
-- ground: work · seen by: house · key in: masterKey
create table joint_experiment_end (
  municipality_id uuid not null,
  joint_experiment_id uuid not null,
  came_to text not null,
  worked text not null,
  learned_sealed bytea not null, -- What was learned, sealed with a key of the municipality: the house reads it.
  ended_on date not null default danish_day(now()),
  written_by uuid not null,
  primary key (municipality_id, joint_experiment_id),
  check (came_to = any (array['learned', 'keep', 'change', 'drop'])),
  check (worked = any (array['yes', 'partly', 'no', 'unknown'])),
  foreign key (municipality_id, joint_experiment_id) references joint_experiment(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index joint_experiment_end_municipality_id_ended_on_idx on joint_experiment_end using btree (municipality_id, ended_on);
create index joint_experiment_end_municipality_id_written_by_idx on joint_experiment_end using btree (municipality_id, written_by);
create policy "within one municipality" on joint_experiment_end as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what it came to" on joint_experiment_end for select
  using (select house());
create policy "those who said yes say what it came to, in their own name" on joint_experiment_end for insert
  with check ((written_by = (select me()))
    and (joint_experiment_id in (select those_in_it()))
    and (joint_experiment_id in ( select w.joint_experiment_id from joint_experiment_with w where ((w.person_id = (select me())) and (w.says = 'yes')))));
create policy "those who said yes say anew what it came to" on joint_experiment_end for update
  using ((joint_experiment_id in (select those_in_it()))
    and (joint_experiment_id in ( select w.joint_experiment_id from joint_experiment_with w where ((w.person_id = (select me())) and (w.says = 'yes')))))
  with check (written_by = (select me()));
create policy "those who said yes go on with it after all" on joint_experiment_end for delete
  using ((joint_experiment_id in (select those_in_it()))
    and (joint_experiment_id in ( select w.joint_experiment_id from joint_experiment_with w where ((w.person_id = (select me())) and (w.says = 'yes')))));
grant select, delete on joint_experiment_end to lydhoer_app;
grant insert (municipality_id, joint_experiment_id, came_to, worked, learned_sealed, written_by) on joint_experiment_end to lydhoer_app;
grant update (came_to, worked, learned_sealed, written_by) on joint_experiment_end to lydhoer_app;
create trigger keep_searched after insert or delete or update of learned_sealed, ended_on on joint_experiment_end for each row execute function keep_searched('jointExperiment', 'joint_experiment_id', 'ended_on', 'part');
create trigger take_out_across after delete on joint_experiment_end for each row execute function take_out_across('joint_experiment_id');

-- A line in the diary of what several try: what somebody noticed on a day. It is theirs to delete.
-- ground: shared · seen by: me, thoseInIt · follows: joint_experiment_with · key in: group_key
create table joint_experiment_line (
  municipality_id uuid not null,
  id uuid not null,
  joint_experiment_id uuid not null,
  author_id uuid not null,
  day date not null,
  words_sealed bytea not null, -- The line, sealed with the key of the group.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, author_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, joint_experiment_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, joint_experiment_id) references joint_experiment(municipality_id, id) on delete cascade
);
create index joint_experiment_line_municipality_id_author_id_idx on joint_experiment_line using btree (municipality_id, author_id);
create index joint_experiment_line_municipality_id_joint_experiment_id_d_idx on joint_experiment_line using btree (municipality_id, joint_experiment_id, day, created_at, id);
create policy "within one municipality" on joint_experiment_line as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who said yes read the diary, and each their own lines" on joint_experiment_line for select
  using ((author_id = (select me())) or ((joint_experiment_id in (select those_in_it())) and (joint_experiment_id in ( select w.joint_experiment_id from joint_experiment_with w where ((w.person_id = (select me())) and (w.says = 'yes'))))));
create policy "those who said yes write in the diary, in their own name" on joint_experiment_line for insert
  with check ((author_id = (select me()))
    and (joint_experiment_id in (select those_in_it()))
    and (joint_experiment_id in ( select w.joint_experiment_id from joint_experiment_with w where ((w.person_id = (select me())) and (w.says = 'yes')))));
create policy "each deletes their own lines" on joint_experiment_line for delete
  using (author_id = (select me()));
grant select, delete on joint_experiment_line to lydhoer_app;
grant insert (municipality_id, id, joint_experiment_id, author_id, day, words_sealed) on joint_experiment_line to lydhoer_app;

-- That somebody says yes or no to trying it too. With a yes and not asked yet, they would like to join.
-- ground: shared · seen by: me, thoseInIt
create table joint_experiment_with (
  municipality_id uuid not null,
  joint_experiment_id uuid not null,
  person_id uuid not null,
  says text not null,
  ask_on date not null, -- From this day they are asked how it goes, where nobody has written for a while.
  primary key (municipality_id, joint_experiment_id, person_id),
  check (says = any (array['yes', 'no'])),
  foreign key (municipality_id, joint_experiment_id) references joint_experiment(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index joint_experiment_with_municipality_id_person_id_ask_on_idx on joint_experiment_with using btree (municipality_id, person_id, ask_on) where (says = 'yes');
create policy "within one municipality" on joint_experiment_with as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in it say yes and no to each other" on joint_experiment_with for select
  using ((person_id = (select me())) or (joint_experiment_id in (select those_in_it())));
create policy "those of the house say yes or no themselves" on joint_experiment_with for insert
  with check ((person_id = (select me())) and (select house()));
create policy "each says yes or no anew" on joint_experiment_with for update
  using (person_id = (select me()));
grant select on joint_experiment_with to lydhoer_app;
grant insert (municipality_id, joint_experiment_id, person_id, says, ask_on) on joint_experiment_with to lydhoer_app;
grant update (says, ask_on) on joint_experiment_with to lydhoer_app;

-- A room in which people learn together: what it is called and about (sealed), how often and how long it meets, for whom, and who carries it.
-- ground: work · seen by: house · key in: masterKey
create table learning_room (
  municipality_id uuid not null,
  id uuid not null,
  carried_by uuid not null,
  words_sealed bytea not null, -- Its name and its theme, sealed with a key of the municipality: the house reads them.
  rhythm_months smallint, -- Every so many months; null for a café that meets when somebody wants it.
  minutes smallint not null,
  department_ids uuid[] not null default '{}'::uuid[], -- The departments that it is for; none for the whole house.
  ended_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, carried_by),
  check ((rhythm_months >= 1) and (rhythm_months <= 3)),
  check (minutes = any (array[10, 60, 90])),
  foreign key (municipality_id, carried_by) references staff(municipality_id, person_id)
);
create index learning_room_municipality_id_carried_by_idx on learning_room using btree (municipality_id, carried_by);
create index learning_room_municipality_id_created_at_id_idx on learning_room using btree (municipality_id, created_at, id);
create policy "within one municipality" on learning_room as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees its learning rooms" on learning_room for select
  using (select house());
create policy "whoever brings people together makes a learning room" on learning_room for insert
  with check ((carried_by = (select me())) and (select brings_together()));
create policy "whoever carries a room says what it is" on learning_room for update
  using (carried_by = (select me()));
grant select on learning_room to lydhoer_app;
grant insert (municipality_id, id, carried_by, words_sealed, rhythm_months, minutes, department_ids) on learning_room to lydhoer_app;
grant update (words_sealed, rhythm_months, minutes, department_ids, ended_at) on learning_room to lydhoer_app;
create trigger end_its_meetings after delete on learning_room for each row execute function end_its_meetings();

-- What a meeting was dropped for, and what stands in the way of a room, in the words of those who carry it or of the leader it is agreed with.
-- ground: shared · seen by: me, thoseInIt · key in: group_key
create table learning_room_answer (
  municipality_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  author_id uuid not null,
  about text not null,
  words_sealed bytea not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (about = any (array['dropped', 'hindered'])),
  foreign key (municipality_id, author_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, room_id) references group_key(municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, room_id) references learning_room(municipality_id, id) on delete cascade
);
create index learning_room_answer_municipality_id_author_id_idx on learning_room_answer using btree (municipality_id, author_id);
create index learning_room_answer_municipality_id_room_id_created_at_idx on learning_room_answer using btree (municipality_id, room_id, created_at);
create policy "within one municipality" on learning_room_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each reads what they answered themselves" on learning_room_answer for select
  using (author_id = (select me()));
create policy "those who carry a room and its leader read what was answered" on learning_room_answer for select
  using (room_id in (select those_in_it()));
create policy "each of them answers" on learning_room_answer for insert
  with check ((author_id = (select me())) and (room_id in (select those_in_it())));
create policy "each takes back what they answered" on learning_room_answer for delete
  using (author_id = (select me()));
grant select, delete on learning_room_answer to lydhoer_app;
grant insert (municipality_id, id, room_id, author_id, about, words_sealed) on learning_room_answer to lydhoer_app;

-- When a room meets, met, or did not: what the house and its leaders see, and never who came. Its id is that of the meeting in calendars.
-- ground: work · seen by: house
create table learning_room_meeting (
  municipality_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  series_id uuid not null, -- The form with which it was booked, with those that were booked with it.
  nth smallint not null,
  starts_at timestamp with time zone not null,
  minutes smallint not null,
  state text not null default 'booked',
  said_at timestamp with time zone not null default now(), -- Since when it stands like this.
  primary key (municipality_id, id),
  unique (municipality_id, room_id, series_id, nth),
  check ((minutes >= 5) and (minutes <= 480)),
  check ((nth >= 1) and (nth <= 24)),
  check (state = any (array['booked', 'moved', 'held', 'dropped'])),
  foreign key (municipality_id, room_id) references learning_room(municipality_id, id) on delete cascade
);
create index learning_room_meeting_municipality_id_room_id_starts_at_idx on learning_room_meeting using btree (municipality_id, room_id, starts_at);
create index learning_room_meeting_municipality_id_starts_at_idx on learning_room_meeting using btree (municipality_id, starts_at) where (state = 'held');
create policy "within one municipality" on learning_room_meeting as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees when a room meets" on learning_room_meeting for select
  using (select house());
create policy "those who carry a room book its meetings" on learning_room_meeting for insert
  with check (exists ( select from learning_room_person p where ((p.municipality_id = learning_room_meeting.municipality_id) and (p.room_id = learning_room_meeting.room_id) and (p.person_id = (select me())) and p.carries)));
create policy "those who carry a room move its meetings and say how it went" on learning_room_meeting for update
  using (exists ( select from learning_room_person p where ((p.municipality_id = learning_room_meeting.municipality_id) and (p.room_id = learning_room_meeting.room_id) and (p.person_id = (select me())) and p.carries)));
grant select on learning_room_meeting to lydhoer_app;
grant insert (municipality_id, id, room_id, series_id, nth, starts_at, minutes) on learning_room_meeting to lydhoer_app;
grant update (starts_at, minutes, state, said_at) on learning_room_meeting to lydhoer_app;

-- Who is in a learning room, and who of them carries it. Leaders do not see who comes.
-- ground: work · seen by: reflects
create table learning_room_person (
  municipality_id uuid not null,
  room_id uuid not null,
  person_id uuid not null,
  carried_by uuid not null,
  carries boolean not null default false, -- Whether they prepare and hold it, and can move its meetings.
  primary key (municipality_id, room_id, person_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, room_id, carried_by) references learning_room(municipality_id, id, carried_by) on delete cascade
);
create index learning_room_person_municipality_id_person_id_idx on learning_room_person using btree (municipality_id, person_id);
create policy "within one municipality" on learning_room_person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect together see who is in a room" on learning_room_person for select
  using (select reflects());
create policy "whoever carries a room invites to it" on learning_room_person for insert
  with check (carried_by = (select me()));
create policy "whoever reflects comes by themselves" on learning_room_person for insert
  with check ((person_id = (select me())) and (not carries) and (select reflects()));
create policy "each goes, and whoever carries a room asks nobody any more" on learning_room_person for delete
  using (((select me()) = person_id) or ((select me()) = carried_by));
grant select, delete on learning_room_person to lydhoer_app;
grant insert (municipality_id, room_id, person_id, carried_by, carries) on learning_room_person to lydhoer_app;
create trigger follow_room after insert or delete on learning_room_person for each row execute function follow_room();

-- That the time of a room is protected, and which leader said so. No row: nobody has.
-- ground: work · seen by: house
create table learning_room_protected (
  municipality_id uuid not null,
  room_id uuid not null,
  said_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, room_id),
  foreign key (municipality_id, room_id) references learning_room(municipality_id, id) on delete cascade,
  foreign key (municipality_id, said_by) references staff(municipality_id, person_id)
);
create index learning_room_protected_municipality_id_said_by_idx on learning_room_protected using btree (municipality_id, said_by);
create policy "within one municipality" on learning_room_protected as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees that a room is protected" on learning_room_protected for select
  using (select house());
create policy "whoever leads people here protects a room" on learning_room_protected for insert
  with check ((said_by = (select me())) and (select makes_time()));
create policy "whoever protected a room says that it is not" on learning_room_protected for delete
  using (said_by = (select me()));
grant select, delete on learning_room_protected to lydhoer_app;
grant insert (municipality_id, room_id, said_by) on learning_room_protected to lydhoer_app;
create trigger protect_meetings after insert or delete on learning_room_protected for each row execute function protect_meetings();

-- Something from practice that somebody keeps meeting, in their words (sealed): whether it waits, was taken up in a room, or laid aside and why.
-- ground: work · seen by: reflects · key in: masterKey
create table learning_theme (
  municipality_id uuid not null,
  id uuid not null,
  words_sealed bytea not null, -- Sealed with a key of the municipality: all who reflect together read it.
  state text not null default 'waiting',
  heard text not null default 'one', -- Whether others meet it too: one, some, or many from five on. Written by a trigger, so that nobody counts people.
  room_id uuid,
  taken_on date, -- The day on which it was, or is to be, taken up.
  why_sealed bytea,
  decided_by uuid, -- Who took it up or laid it aside.
  decided_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((state = 'aside') = (why_sealed is not null)),
  check ((state = 'taken') = (taken_on is not null)),
  check ((state = 'waiting') = (decided_at is null)),
  check (heard = any (array['one', 'some', 'many'])),
  check (state = any (array['waiting', 'taken', 'aside'])),
  foreign key (municipality_id, decided_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, room_id) references learning_room(municipality_id, id) on delete set null (room_id)
);
create index learning_theme_municipality_id_decided_by_idx on learning_theme using btree (municipality_id, decided_by) where (decided_by is not null);
create index learning_theme_municipality_id_room_id_idx on learning_theme using btree (municipality_id, room_id) where (room_id is not null);
create index learning_theme_municipality_id_state_created_at_id_idx on learning_theme using btree (municipality_id, state, created_at, id);
create policy "within one municipality" on learning_theme as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect together see the themes" on learning_theme for select
  using (select reflects());
create policy "whoever reflects proposes a theme" on learning_theme for insert
  with check (select reflects());
create policy "whoever brings people together says what becomes of a theme" on learning_theme for update
  using (select brings_together())
  with check (decided_by = (select me()));
create policy "whoever proposed a theme takes it back while it waits" on learning_theme for delete
  using ((state = 'waiting')
    and (exists ( select from learning_theme_person p where ((p.municipality_id = learning_theme.municipality_id) and (p.theme_id = learning_theme.id) and (p.person_id = (select me())) and p.proposes))));
grant select, delete on learning_theme to lydhoer_app;
grant insert (municipality_id, id, words_sealed) on learning_theme to lydhoer_app;
grant update (state, room_id, taken_on, why_sealed, decided_by, decided_at) on learning_theme to lydhoer_app;
create trigger end_its_meetings after delete on learning_theme for each row execute function end_its_meetings();

-- What somebody wanted to try about a theme, in words that they wrote for it (sealed as the theme's own); it is no part of what is theirs alone.
-- ground: own · seen by: me, reflects · key in: masterKey
create table learning_theme_experiment (
  municipality_id uuid not null,
  id uuid not null,
  theme_id uuid not null,
  person_id uuid not null,
  words_sealed bytea not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, theme_id) references learning_theme(municipality_id, id) on delete cascade
);
create index learning_theme_experiment_municipality_id_person_id_idx on learning_theme_experiment using btree (municipality_id, person_id);
create index learning_theme_experiment_municipality_id_theme_id_created__idx on learning_theme_experiment using btree (municipality_id, theme_id, created_at);
create policy "within one municipality" on learning_theme_experiment as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect read what people wanted to try about a theme" on learning_theme_experiment for select
  using (select reflects());
create policy "whoever reflects says what they themselves wanted to try" on learning_theme_experiment for insert
  with check ((person_id = (select me())) and (select reflects()));
create policy "each takes off what they wanted to try" on learning_theme_experiment for delete
  using (person_id = (select me()));
grant select, delete on learning_theme_experiment to lydhoer_app;
grant insert (municipality_id, id, theme_id, person_id, words_sealed) on learning_theme_experiment to lydhoer_app;

-- That a theme was put on a meeting, and by whom: seen by those in the meeting who reflect on talk.
-- ground: work · seen by: inTheMeeting, reflects
create table learning_theme_meeting (
  municipality_id uuid not null,
  theme_id uuid not null,
  meeting_id uuid not null,
  put_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, meeting_id, theme_id),
  foreign key (municipality_id, meeting_id) references meeting(municipality_id, id) on delete cascade,
  foreign key (municipality_id, put_by) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, theme_id) references learning_theme(municipality_id, id) on delete cascade
);
create index learning_theme_meeting_municipality_id_put_by_idx on learning_theme_meeting using btree (municipality_id, put_by);
create index learning_theme_meeting_municipality_id_theme_id_idx on learning_theme_meeting using btree (municipality_id, theme_id);
create policy "within one municipality" on learning_theme_meeting as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in the meeting who reflect see its themes" on learning_theme_meeting for select
  using ((select reflects()) and (meeting_id in (select in_the_meeting())));
create policy "whoever reflects puts a theme on a meeting that they are in" on learning_theme_meeting for insert
  with check ((put_by = (select me()))
    and (select reflects())
    and (exists ( select from meeting m where ((m.municipality_id = learning_theme_meeting.municipality_id) and (m.id = learning_theme_meeting.meeting_id) and (m.cancelled_at is null)))));
create policy "whoever put a theme on a meeting takes it off it" on learning_theme_meeting for delete
  using (put_by = (select me()));
grant select, delete on learning_theme_meeting to lydhoer_app;
grant insert (municipality_id, theme_id, meeting_id, put_by) on learning_theme_meeting to lydhoer_app;

-- That a noticing hangs on a theme, and who hung it there: seen by those who reflect and may read the noticing, and by nobody else.
-- ground: consent · seen by: reflects · follows: noticing
create table learning_theme_noticing (
  municipality_id uuid not null,
  theme_id uuid not null,
  noticing_id uuid not null,
  hung_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, theme_id, noticing_id),
  foreign key (municipality_id, hung_by) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, noticing_id) references noticing(municipality_id, id) on delete cascade,
  foreign key (municipality_id, theme_id) references learning_theme(municipality_id, id) on delete cascade
);
create index learning_theme_noticing_municipality_id_hung_by_idx on learning_theme_noticing using btree (municipality_id, hung_by);
create index learning_theme_noticing_municipality_id_noticing_id_idx on learning_theme_noticing using btree (municipality_id, noticing_id);
create policy "within one municipality" on learning_theme_noticing as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect and may read the noticing see that it hangs t" on learning_theme_noticing for select
  using ((select reflects())
    and (exists ( select from noticing n where ((n.municipality_id = learning_theme_noticing.municipality_id) and (n.id = learning_theme_noticing.noticing_id)))));
create policy "whoever reflects hangs a noticing that they may read on a theme" on learning_theme_noticing for insert
  with check ((hung_by = (select me()))
    and (select reflects())
    and (exists ( select from noticing n where ((n.municipality_id = learning_theme_noticing.municipality_id) and (n.id = learning_theme_noticing.noticing_id)))));
create policy "the author of a noticing takes it off" on learning_theme_noticing for delete
  using (exists ( select from noticing n where ((n.municipality_id = learning_theme_noticing.municipality_id) and (n.id = learning_theme_noticing.noticing_id) and (n.author_id = (select me())))));
create policy "whoever hung a noticing there takes it off" on learning_theme_noticing for delete
  using (hung_by = (select me()));
grant select, delete on learning_theme_noticing to lydhoer_app;
grant insert (municipality_id, theme_id, noticing_id, hung_by) on learning_theme_noticing to lydhoer_app;

-- That a passage hangs on a theme, and who hung it there: seen by those who reflect and have the passage, and by nobody else.
-- ground: consent · seen by: reflects · follows: passage
create table learning_theme_passage (
  municipality_id uuid not null,
  theme_id uuid not null,
  passage_id uuid not null,
  hung_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, theme_id, passage_id),
  foreign key (municipality_id, hung_by) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, passage_id) references passage(municipality_id, id) on delete cascade,
  foreign key (municipality_id, theme_id) references learning_theme(municipality_id, id) on delete cascade
);
create index learning_theme_passage_municipality_id_hung_by_idx on learning_theme_passage using btree (municipality_id, hung_by);
create index learning_theme_passage_municipality_id_passage_id_idx on learning_theme_passage using btree (municipality_id, passage_id);
create policy "within one municipality" on learning_theme_passage as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect and have the passage see that it hangs there" on learning_theme_passage for select
  using ((select reflects())
    and (exists ( select from passage p where ((p.municipality_id = learning_theme_passage.municipality_id) and (p.id = learning_theme_passage.passage_id)))));
create policy "whoever reflects hangs a passage that they have on a theme" on learning_theme_passage for insert
  with check ((hung_by = (select me()))
    and (select reflects())
    and (exists ( select from passage p where ((p.municipality_id = learning_theme_passage.municipality_id) and (p.id = learning_theme_passage.passage_id)))));
create policy "the owner of a passage takes it off" on learning_theme_passage for delete
  using (exists ( select from passage p where ((p.municipality_id = learning_theme_passage.municipality_id) and (p.id = learning_theme_passage.passage_id) and (p.owner_id = (select me())))));
create policy "whoever hung a passage there takes it off" on learning_theme_passage for delete
  using (hung_by = (select me()));
grant select, delete on learning_theme_passage to lydhoer_app;
grant insert (municipality_id, theme_id, passage_id, hung_by) on learning_theme_passage to lydhoer_app;

-- Who meets a theme too, and who of them proposed it: one's own to know, and to show.
-- ground: own · seen by: me, reflects
create table learning_theme_person (
  municipality_id uuid not null,
  theme_id uuid not null,
  person_id uuid not null,
  proposes boolean not null default false,
  is_named boolean not null default false, -- Whether those who reflect together may see that it is this person.
  primary key (municipality_id, theme_id, person_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, theme_id) references learning_theme(municipality_id, id) on delete cascade
);
create index learning_theme_person_municipality_id_person_id_idx on learning_theme_person using btree (municipality_id, person_id);
create unique index learning_theme_person_municipality_id_theme_id_idx on learning_theme_person using btree (municipality_id, theme_id) where proposes;
create policy "within one municipality" on learning_theme_person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what they said themselves" on learning_theme_person for select
  using (person_id = (select me()));
create policy "those who reflect together see who wants to be named" on learning_theme_person for select
  using (is_named and (select reflects()));
create policy "whoever reflects says that they meet it too" on learning_theme_person for insert
  with check ((person_id = (select me())) and (select reflects()));
create policy "each says whether they are named" on learning_theme_person for update
  using (person_id = (select me()));
create policy "each takes back what they said" on learning_theme_person for delete
  using (person_id = (select me()));
grant select, delete on learning_theme_person to lydhoer_app;
grant insert (municipality_id, theme_id, person_id, proposes, is_named) on learning_theme_person to lydhoer_app;
grant update (is_named) on learning_theme_person to lydhoer_app;
create trigger hear_theme after insert or delete on learning_theme_person for each row execute function hear_theme();

-- That a theme was put on a team meeting: ten minutes, in which department and when. Its id is that of the meeting in calendars.
-- ground: work · seen by: reflects
create table learning_theme_slot (
  municipality_id uuid not null,
  id uuid not null,
  theme_id uuid not null,
  put_by uuid not null,
  department_id uuid not null,
  starts_at timestamp with time zone not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, put_by) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, theme_id) references learning_theme(municipality_id, id) on delete cascade
);
create index learning_theme_slot_municipality_id_department_id_idx on learning_theme_slot using btree (municipality_id, department_id);
create index learning_theme_slot_municipality_id_put_by_idx on learning_theme_slot using btree (municipality_id, put_by);
create index learning_theme_slot_municipality_id_theme_id_starts_at_idx on learning_theme_slot using btree (municipality_id, theme_id, starts_at);
create policy "within one municipality" on learning_theme_slot as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who reflect see which team meetings a theme is on" on learning_theme_slot for select
  using (select reflects());
create policy "whoever reflects puts a theme on a team meeting" on learning_theme_slot for insert
  with check ((put_by = (select me())) and (select reflects()));
create policy "whoever put a theme on a team meeting takes it off" on learning_theme_slot for delete
  using (put_by = (select me()));
grant select, delete on learning_theme_slot to lydhoer_app;
grant insert (municipality_id, id, theme_id, put_by, department_id, starts_at) on learning_theme_slot to lydhoer_app;

-- What somebody let go of, for ten minutes, so that they can undo it. Nobody else's; swept when its time has passed.
-- ground: own · seen by: me · key in: person_key
create table let_go (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kept_sealed bytea not null,
  ends_at timestamp with time zone not null default (now() + '00:10:00'::interval),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references person_key(municipality_id, person_id) on delete cascade
);
create index let_go_ends_at_idx on let_go using btree (ends_at);
create index let_go_municipality_id_person_id_idx on let_go using btree (municipality_id, person_id);
create policy "within one municipality" on let_go as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each has what they let go of a moment ago" on let_go for all
  using ((person_id = (select me())) and (ends_at > now()));
grant select on let_go to lydhoer_app;
grant insert (municipality_id, id, person_id, kept_sealed) on let_go to lydhoer_app;

-- What a lawyer answered about a paragraph of a version, kept by whoever asked. It is carried to later versions where the paragraph stands.
-- ground: work · seen by: house · key in: masterKey
create table letter_answer (
  municipality_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  version_id uuid not null,
  paragraph smallint not null,
  asked_by uuid not null,
  answered_on date not null,
  words_sealed bytea not null, -- `{ question: string; answer: string; by: string }`, sealed under the master key.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((paragraph >= 1) and (paragraph <= 500)),
  foreign key (municipality_id, asked_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, version_id, template_id) references letter_version(municipality_id, id, template_id) on delete cascade
);
create index letter_answer_municipality_id_asked_by_idx on letter_answer using btree (municipality_id, asked_by);
create index letter_answer_municipality_id_template_id_created_at_idx on letter_answer using btree (municipality_id, template_id, created_at);
create index letter_answer_municipality_id_version_id_template_id_idx on letter_answer using btree (municipality_id, version_id, template_id);
create policy "within one municipality" on letter_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those of the house read what was answered about a letter" on letter_answer for select
  using (select house());
create policy "those of the house keep what they were answered" on letter_answer for insert
  with check ((select house()) and (asked_by = (select me())));
create policy "whoever kept an answer takes it away" on letter_answer for delete
  using ((select house()) and (asked_by = (select me())));
grant select, delete on letter_answer to lydhoer_app;
grant insert (municipality_id, id, template_id, version_id, paragraph, asked_by, answered_on, words_sealed) on letter_answer to lydhoer_app;

-- Something that a letter of these kinds must say, from the first day on which the law demands it until the first on which it does not.
-- ground: work · seen by: house · key in: masterKey
create table letter_demand (
  municipality_id uuid not null,
  id uuid not null,
  kinds text[] not null,
  words_sealed bytea not null, -- `{ what: string; law: string; source: string; signs: string[] }`: what it must say, where in the law, its text, and words by which it is found in a letter. Sealed under the master key.
  valid_from date not null,
  valid_to date,
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((cardinality(kinds) > 0) and (kinds <@ '{firstMeeting,meeting,offer,hearing,decision,payment,news,other}'[])),
  check (valid_to >= valid_from),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index letter_demand_municipality_id_created_at_id_idx on letter_demand using btree (municipality_id, created_at, id);
create index letter_demand_municipality_id_written_by_idx on letter_demand using btree (municipality_id, written_by);
create policy "within one municipality" on letter_demand as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those of the house read what a letter must say" on letter_demand for select
  using (select house());
create policy "those of the house write what a letter must say" on letter_demand for insert
  with check ((select house()) and (written_by = (select me())));
create policy "those of the house say until when it is demanded" on letter_demand for update
  using (select house());
grant select on letter_demand to lydhoer_app;
grant insert (municipality_id, id, kinds, words_sealed, valid_from, valid_to, written_by) on letter_demand to lydhoer_app;
grant update (valid_to) on letter_demand to lydhoer_app;

-- A letter that the house sends again and again, with no citizen in it. Written by those of the department that uses it (null: by all) and whoever answers for it.
-- ground: work · seen by: house · key in: masterKey
create table letter_template (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null,
  words_sealed bytea not null, -- What it is called and for whom it is: `{ name: string; for: string }`, sealed under the master key.
  department_id uuid,
  answers_for uuid not null,
  look_again_on date, -- From when it waits for whoever answers for it to be looked at again; null is not asked.
  ended_on date, -- Since when it is not used any more; null while it is.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (kind = any (array['firstMeeting', 'meeting', 'offer', 'hearing', 'decision', 'payment', 'news', 'other'])),
  foreign key (municipality_id, answers_for) references staff(municipality_id, person_id),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index letter_template_municipality_id_answers_for_look_again_on_idx on letter_template using btree (municipality_id, answers_for, look_again_on);
create index letter_template_municipality_id_created_at_id_idx on letter_template using btree (municipality_id, created_at, id);
create index letter_template_municipality_id_department_id_idx on letter_template using btree (municipality_id, department_id) where (department_id is not null);
create index letter_template_municipality_id_written_by_idx on letter_template using btree (municipality_id, written_by);
create policy "within one municipality" on letter_template as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those of the house read its letters" on letter_template for select
  using (select house());
create policy "those of the house begin a letter" on letter_template for insert
  with check ((select house()) and (written_by = (select me())));
create policy "those who write a letter say what it is for" on letter_template for update
  using ((select house())
    and ((department_id is null) or (department_id in (select department())) or (answers_for = (select me()))));
grant select on letter_template to lydhoer_app;
grant insert (municipality_id, id, kind, words_sealed, department_id, answers_for, look_again_on, written_by) on letter_template to lydhoer_app;
grant update (kind, words_sealed, department_id, answers_for, look_again_on, ended_on) on letter_template to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, created_at on letter_template for each row execute function keep_searched('letter', 'id', 'created_at');

-- How a letter is worded, sealed. One draft at a time; from the day after it was taken into use it stays as it is.
-- ground: work · seen by: house · key in: masterKey
create table letter_version (
  municipality_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  number smallint not null,
  text_sealed bytea not null,
  used_from date, -- Since when it is sent; null while it is a draft.
  written_by uuid not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null, -- When its words were last saved; whoever saves over words that they have not seen is told.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, template_id),
  unique (municipality_id, template_id, number),
  check ((number >= 1) and (number <= 999)),
  foreign key (municipality_id, saved_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, template_id) references letter_template(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index letter_version_municipality_id_saved_by_idx on letter_version using btree (municipality_id, saved_by);
create index letter_version_municipality_id_used_from_idx on letter_version using btree (municipality_id, used_from) where (used_from is not null);
create index letter_version_municipality_id_written_by_idx on letter_version using btree (municipality_id, written_by);
create unique index letter_version_municipality_id_template_id_idx on letter_version using btree (municipality_id, template_id) where (used_from is null);
create policy "within one municipality" on letter_version as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those of the house read how a letter is and was worded" on letter_version for select
  using (select house());
create policy "those who write a letter begin a version" on letter_version for insert
  with check ((written_by = (select me()))
    and (saved_by = (select me()))
    and (exists ( select from letter_template t where ((t.municipality_id = letter_version.municipality_id) and (t.id = letter_version.template_id) and ((t.department_id is null) or (t.department_id in (select department())) or (t.answers_for = (select me())))))));
create policy "those who write a letter word its draft, until the day after it" on letter_version for update
  using (((used_from is null) or (used_from >= (select today())))
    and (exists ( select from letter_template t where ((t.municipality_id = letter_version.municipality_id) and (t.id = letter_version.template_id) and ((t.department_id is null) or (t.department_id in (select department())) or (t.answers_for = (select me())))))))
  with check (saved_by = (select me()));
create policy "whoever began a draft throws it away" on letter_version for delete
  using ((select house()) and (used_from is null) and (written_by = (select me())));
grant select, delete on letter_version to lydhoer_app;
grant insert (municipality_id, id, template_id, number, text_sealed, written_by, saved_by, saved_at) on letter_version to lydhoer_app;
grant update (text_sealed, used_from, saved_by, saved_at) on letter_version to lydhoer_app;
create trigger keep_searched after insert or delete or update of text_sealed, used_from, saved_at on letter_version for each row execute function keep_searched('letter', 'template_id', 'saved_at', 'part');

-- That a letter leaves out something that is demanded of it, by a decision: when, and from which day it is looked at again. One at a time for each.
-- ground: work · seen by: house · key in: masterKey
create table letter_waiver (
  municipality_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  demand_id uuid not null,
  decided_on date not null,
  look_again_on date not null,
  is_experiment boolean not null,
  words_sealed bytea not null, -- `{ by: string; gives: string; lookedAt: string }`: who decided it, what the house gives up in return, and how it is looked at again. Sealed under the master key.
  ended_on date, -- From when the letter says it again; null while it is left out.
  result_sealed bytea, -- What came of it, in words; null until that is written.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (ended_on >= decided_on),
  check (look_again_on > decided_on),
  foreign key (municipality_id, demand_id) references letter_demand(municipality_id, id),
  foreign key (municipality_id, template_id) references letter_template(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index letter_waiver_municipality_id_demand_id_idx on letter_waiver using btree (municipality_id, demand_id);
create index letter_waiver_municipality_id_look_again_on_idx on letter_waiver using btree (municipality_id, look_again_on) where (ended_on is null);
create index letter_waiver_municipality_id_template_id_created_at_idx on letter_waiver using btree (municipality_id, template_id, created_at);
create index letter_waiver_municipality_id_written_by_idx on letter_waiver using btree (municipality_id, written_by);
create unique index letter_waiver_municipality_id_template_id_demand_id_idx on letter_waiver using btree (municipality_id, template_id, demand_id) where (ended_on is null);
create policy "within one municipality" on letter_waiver as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those of the house read what a letter leaves out" on letter_waiver for select
  using (select house());
create policy "those who write a letter say by which decision it leaves someth" on letter_waiver for insert
  with check ((written_by = (select me()))
    and (exists ( select from letter_template t where ((t.municipality_id = letter_waiver.municipality_id) and (t.id = letter_waiver.template_id) and ((t.department_id is null) or (t.department_id in (select department())) or (t.answers_for = (select me())))))));
create policy "those who write a letter say what came of leaving it out" on letter_waiver for update
  using (exists ( select from letter_template t where ((t.municipality_id = letter_waiver.municipality_id) and (t.id = letter_waiver.template_id) and ((t.department_id is null) or (t.department_id in (select department())) or (t.answers_for = (select me()))))));
grant select on letter_waiver to lydhoer_app;
grant insert (municipality_id, id, template_id, demand_id, decided_on, look_again_on, is_experiment, words_sealed, written_by) on letter_waiver to lydhoer_app;
grant update (look_again_on, ended_on, result_sealed) on letter_waiver to lydhoer_app;

-- How a citizen is best told what a letter says, as the two have chosen together; the newest holds. A message that says only whom to ring is sent by people, not by the system.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table letter_way (
  municipality_id uuid not null,
  citizen_id uuid not null,
  chosen_at timestamp with time zone not null default now(),
  way text not null,
  chosen_by uuid not null,
  words_sealed bytea not null, -- `{ words: string }`, what they agreed on besides: when, by whom; filled up to whole kilobytes and sealed with the citizen's key.
  submission_id uuid not null,
  primary key (municipality_id, citizen_id, chosen_at),
  unique (municipality_id, chosen_by, submission_id),
  check (way = any (array['letter', 'talk', 'ringMe', 'somebodyAlong', 'together'])),
  foreign key (municipality_id, chosen_by) references person(municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade
);
create policy "within one municipality" on letter_way as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see how letters are to" on letter_way for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "either writes down how letters are told" on letter_way for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (chosen_by = (select me())));
grant select on letter_way to lydhoer_app;
grant insert (municipality_id, citizen_id, way, chosen_by, words_sealed, submission_id) on letter_way to lydhoer_app;

-- A version of a log as it was given out. It is never changed: what is written later is given out as the next.
-- ground: work · seen by: house, keepsTheLog · follows: log_share · key in: masterKey
create table log_given (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  number smallint not null,
  words_sealed bytea not null, -- `{ lines: { part: string; obstacle: string | null; pillar: string | null; toAsk: boolean; words: string; href: string | null }[] }`, sealed under the master key.
  given_by uuid not null,
  created_at timestamp with time zone not null default now(), -- When it was given out.
  primary key (municipality_id, id),
  unique (municipality_id, log_id, number),
  check ((number >= 1) and (number <= 999)),
  foreign key (municipality_id, given_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, log_id) references municipal_log(municipality_id, id)
);
create index log_given_municipality_id_given_by_idx on log_given using btree (municipality_id, given_by);
create policy "within one municipality" on log_given as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here read what is given out" on log_given for select
  using ((select house()) and (not (select comes_to_study())));
create policy "whoever a log is shared with reads what is given out of it" on log_given for select
  using (exists ( select from log_share s where ((s.municipality_id = log_given.municipality_id) and (s.log_id = log_given.log_id) and (s.person_id = (select me())))));
create policy "those who keep the log give it out, in their own name" on log_given for insert
  with check ((select keeps_the_log()) and (given_by = (select me())));
create policy "whoever gave it out takes that back within ten minutes" on log_given for delete
  using ((given_by = (select me())) and (created_at > (now() - '00:10:00'::interval)));
grant select, delete on log_given to lydhoer_app;
grant insert (municipality_id, id, log_id, number, words_sealed, given_by) on log_given to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, created_at on log_given for each row execute function keep_searched('logGiven', 'id', 'created_at');

-- A line of a log while it is written: what was done, learnt, stands in the way, is a dilemma, comes next, or was a condition. The conditions are no goals.
-- ground: work · seen by: keepsTheLog · key in: masterKey
create table log_line (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  part text not null,
  obstacle text, -- What kind of thing stands in the way: law, time, money, other departments, ourselves.
  pillar text,
  to_ask boolean not null default false, -- Whether it is to be asked about in an interview.
  from_kind text, -- What it was ticked in from: a kind of what happened, and which of them, or all; null where it is written by hand.
  from_key text,
  words_sealed bytea not null, -- `{ words: string; href: string | null; codes?: { id: string; name: Sentence; definition: Sentence }[] }`, sealed under the master key; href leads to what it is about, codes are as they were when they were put there.
  revision integer not null default 0, -- Rises each time it is written anew; whoever saves over words that they have not seen is told.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, log_id, from_kind, from_key),
  check ((from_kind is null) = (from_key is null)),
  check ((part = 'inTheWay') = (obstacle is not null)),
  check (from_key ~ '^[a-zA-Z0-9-]{1,60}$'),
  check (from_kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  check (obstacle = any (array['law', 'time', 'money', 'departments', 'ourselves'])),
  check (part = any (array['did', 'learned', 'inTheWay', 'dilemma', 'next', 'condition'])),
  check (pillar = any (array['citizens', 'conversations', 'companies', 'together', 'leading', 'engine'])),
  check (revision >= 0),
  foreign key (municipality_id, log_id) references municipal_log(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index log_line_municipality_id_log_id_created_at_id_idx on log_line using btree (municipality_id, log_id, created_at, id);
create index log_line_municipality_id_written_by_idx on log_line using btree (municipality_id, written_by);
create policy "within one municipality" on log_line as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who keep the log read what is being written" on log_line for select
  using (select keeps_the_log());
create policy "those who keep the log write a line, in their own name" on log_line for insert
  with check ((select keeps_the_log()) and (written_by = (select me())));
create policy "those who keep the log write a line anew" on log_line for update
  using (select keeps_the_log());
create policy "those who keep the log delete a line" on log_line for delete
  using (select keeps_the_log());
grant select, delete on log_line to lydhoer_app;
grant insert (municipality_id, id, log_id, part, obstacle, pillar, to_ask, from_kind, from_key, words_sealed, written_by) on log_line to lydhoer_app;
grant update (part, obstacle, pillar, to_ask, words_sealed, revision) on log_line to lydhoer_app;

-- With whom of those who come from outside the given out versions of a log are shared. Taken back, they read nothing of it any more.
-- ground: work · seen by: me, keepsTheLog
create table log_share (
  municipality_id uuid not null,
  log_id uuid not null,
  person_id uuid not null,
  shared_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, log_id, person_id),
  foreign key (municipality_id, log_id) references municipal_log(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id) on delete cascade,
  foreign key (municipality_id, shared_by) references staff(municipality_id, person_id)
);
create index log_share_municipality_id_person_id_idx on log_share using btree (municipality_id, person_id);
create index log_share_municipality_id_shared_by_idx on log_share using btree (municipality_id, shared_by);
create policy "within one municipality" on log_share as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees which logs are shared with them" on log_share for select
  using (person_id = (select me()));
create policy "those who keep the log see with whom it is shared" on log_share for select
  using (select keeps_the_log());
create policy "those who keep the log share it, in their own name" on log_share for insert
  with check ((select keeps_the_log()) and (shared_by = (select me())));
create policy "those who keep the log share it no longer" on log_share for delete
  using (select keeps_the_log());
grant select, delete on log_share to lydhoer_app;
grant insert (municipality_id, log_id, person_id, shared_by) on log_share to lydhoer_app;

-- A wonder or a challenge that the house goes on with, turn after turn. It has no end: it may rest, and goes on. Raised on a day, and by a kind of people.
-- ground: work · seen by: house · follows: loop_person · key in: masterKey
create table loop (
  municipality_id uuid not null,
  id uuid not null,
  raised_as text not null,
  wonder_sealed bytea, -- The wonder in one sentence, sealed under the master key; null where whoever raised it has taken their words out.
  raised_on date not null default danish_day(now()),
  came_from_id uuid, -- The loop that this one was begun from.
  primary key (municipality_id, id),
  check (raised_as = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  foreign key (municipality_id, came_from_id) references loop(municipality_id, id) on delete set null (came_from_id)
);
create index loop_municipality_id_came_from_id_idx on loop using btree (municipality_id, came_from_id) where (came_from_id is not null);
create index loop_municipality_id_raised_on_id_idx on loop using btree (municipality_id, raised_on, id);
create policy "within one municipality" on loop as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what is wondered at" on loop for select
  using (select house());
create policy "whoever is in a loop reads what is wondered at" on loop for select
  using (exists ( select from loop_person p where ((p.municipality_id = loop.municipality_id) and (p.loop_id = loop.id) and (p.person_id = (select me())))));
create policy "a citizen raises a wonder" on loop for insert
  with check (((select me()) is not null)
    and (not (select partnership()))
    and (raised_as = 'citizen')
    and (came_from_id is null));
create policy "those of the house raise a wonder, their own or what they were " on loop for insert
  with check (select house());
create policy "whoever raised a wonder takes their words out" on loop for update
  using (exists ( select from loop_person p where ((p.municipality_id = loop.municipality_id) and (p.loop_id = loop.id) and (p.person_id = (select me())) and p.raised)));
create policy "whoever raised a wonder takes it back, until others have writte" on loop for delete
  using (exists ( select from loop_person p where ((p.municipality_id = loop.municipality_id) and (p.loop_id = loop.id) and (p.person_id = (select me())) and p.raised)));
grant select, delete on loop to lydhoer_app;
grant insert (municipality_id, id, raised_as, wonder_sealed, came_from_id) on loop to lydhoer_app;
grant update (wonder_sealed) on loop to lydhoer_app;
create trigger keep_searched after insert or delete or update of wonder_sealed, raised_on on loop for each row execute function keep_searched('loop', 'id', 'raised_on');
create trigger take_out_across after update of wonder_sealed on loop for each row when ((new.wonder_sealed is null)) execute function take_out_across('id');

-- That something of the house hangs on a loop or a step of it, and who hung it there. What somebody may not see does not hang there for them.
-- ground: consent · seen by: house · follows: passage, noticing, experiment · key in: masterKey
create table loop_hung (
  municipality_id uuid not null,
  id uuid not null,
  loop_id uuid not null,
  step_id uuid,
  passage_id uuid,
  noticing_id uuid,
  experiment_id uuid,
  learning_room_id uuid,
  letter_version_id uuid,
  study_id uuid,
  waiting_cause text,
  note_sealed bytea, -- A few words on why, sealed under the master key; null where nobody wrote any.
  hung_by uuid not null,
  created_at timestamp with time zone not null default now(),
  flip_id uuid,
  request_id uuid,
  finding_id uuid,
  resource_id uuid,
  joint_experiment_id uuid,
  gathering_id uuid,
  primary key (municipality_id, id),
  unique (municipality_id, loop_id, experiment_id),
  unique (municipality_id, loop_id, finding_id),
  unique (municipality_id, loop_id, flip_id),
  unique (municipality_id, loop_id, gathering_id),
  unique (municipality_id, loop_id, joint_experiment_id),
  unique (municipality_id, loop_id, learning_room_id),
  unique (municipality_id, loop_id, letter_version_id),
  unique (municipality_id, loop_id, noticing_id),
  unique (municipality_id, loop_id, passage_id),
  unique (municipality_id, loop_id, request_id),
  unique (municipality_id, loop_id, resource_id),
  unique (municipality_id, loop_id, study_id),
  unique (municipality_id, loop_id, waiting_cause),
  check (num_nonnulls(passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id, resource_id, joint_experiment_id, gathering_id) = 1),
  check (waiting_cause = any (array['treatment', 'placement', 'meeting', 'medicalCertificate', 'assessment', 'teamDate', 'other'])),
  foreign key (municipality_id, experiment_id) references experiment(municipality_id, id) on delete cascade,
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete cascade,
  foreign key (municipality_id, flip_id) references flip(municipality_id, id) on delete cascade,
  foreign key (municipality_id, gathering_id) references gathering(municipality_id, id) on delete cascade,
  foreign key (municipality_id, hung_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, joint_experiment_id) references joint_experiment(municipality_id, id) on delete cascade,
  foreign key (municipality_id, learning_room_id) references learning_room(municipality_id, id) on delete cascade,
  foreign key (municipality_id, letter_version_id) references letter_version(municipality_id, id) on delete cascade,
  foreign key (municipality_id, loop_id) references loop(municipality_id, id) on delete cascade,
  foreign key (municipality_id, noticing_id) references noticing(municipality_id, id) on delete cascade,
  foreign key (municipality_id, passage_id) references passage(municipality_id, id) on delete cascade,
  foreign key (municipality_id, request_id) references request(municipality_id, id) on delete cascade,
  foreign key (municipality_id, resource_id) references resource(municipality_id, id) on delete cascade,
  foreign key (municipality_id, step_id, loop_id) references loop_step(municipality_id, id, loop_id) on delete set null (step_id),
  foreign key (municipality_id, study_id) references study(municipality_id, id) on delete cascade
);
create index loop_hung_municipality_id_experiment_id_idx on loop_hung using btree (municipality_id, experiment_id) where (experiment_id is not null);
create index loop_hung_municipality_id_finding_id_idx on loop_hung using btree (municipality_id, finding_id) where (finding_id is not null);
create index loop_hung_municipality_id_flip_id_idx on loop_hung using btree (municipality_id, flip_id) where (flip_id is not null);
create index loop_hung_municipality_id_gathering_id_idx on loop_hung using btree (municipality_id, gathering_id) where (gathering_id is not null);
create index loop_hung_municipality_id_hung_by_idx on loop_hung using btree (municipality_id, hung_by);
create index loop_hung_municipality_id_joint_experiment_id_idx on loop_hung using btree (municipality_id, joint_experiment_id) where (joint_experiment_id is not null);
create index loop_hung_municipality_id_learning_room_id_idx on loop_hung using btree (municipality_id, learning_room_id) where (learning_room_id is not null);
create index loop_hung_municipality_id_letter_version_id_idx on loop_hung using btree (municipality_id, letter_version_id) where (letter_version_id is not null);
create index loop_hung_municipality_id_loop_id_created_at_id_idx on loop_hung using btree (municipality_id, loop_id, created_at, id);
create index loop_hung_municipality_id_noticing_id_idx on loop_hung using btree (municipality_id, noticing_id) where (noticing_id is not null);
create index loop_hung_municipality_id_passage_id_idx on loop_hung using btree (municipality_id, passage_id) where (passage_id is not null);
create index loop_hung_municipality_id_request_id_idx on loop_hung using btree (municipality_id, request_id) where (request_id is not null);
create index loop_hung_municipality_id_resource_id_idx on loop_hung using btree (municipality_id, resource_id) where (resource_id is not null);
create index loop_hung_municipality_id_step_id_loop_id_idx on loop_hung using btree (municipality_id, step_id, loop_id) where (step_id is not null);
create index loop_hung_municipality_id_study_id_idx on loop_hung using btree (municipality_id, study_id) where (study_id is not null);
create policy "within one municipality" on loop_hung as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees what of its own hangs on a loop" on loop_hung for select
  using ((select house())
    and (num_nonnulls(learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id, resource_id, joint_experiment_id, gathering_id) = 1));
create policy "those of the house who have a passage see that it hangs there" on loop_hung for select
  using ((select house())
    and (exists ( select from passage p where ((p.municipality_id = loop_hung.municipality_id) and (p.id = loop_hung.passage_id)))));
create policy "those of the house who may read a noticing see that it hangs th" on loop_hung for select
  using ((select house())
    and (exists ( select from noticing n where ((n.municipality_id = loop_hung.municipality_id) and (n.id = loop_hung.noticing_id)))));
create policy "whoever wants to try something sees that it hangs there" on loop_hung for select
  using (exists ( select from experiment e where ((e.municipality_id = loop_hung.municipality_id) and (e.id = loop_hung.experiment_id))));
create policy "those of the house hang what they may see, in their own name" on loop_hung for insert
  with check ((select house())
    and (hung_by = (select me()))
    and ((passage_id is null) or (exists ( select from passage p where ((p.municipality_id = loop_hung.municipality_id) and (p.id = loop_hung.passage_id)))))
    and ((noticing_id is null) or (exists ( select from noticing n where ((n.municipality_id = loop_hung.municipality_id) and (n.id = loop_hung.noticing_id)))))
    and ((experiment_id is null) or (exists ( select from experiment e where ((e.municipality_id = loop_hung.municipality_id) and (e.id = loop_hung.experiment_id)))))
    and ((study_id is null) or (exists ( select from study s where ((s.municipality_id = loop_hung.municipality_id) and (s.id = loop_hung.study_id))))));
create policy "whoever hung something says why, and on which step" on loop_hung for update
  using (hung_by = (select me()));
create policy "the author of a noticing takes it off a loop" on loop_hung for delete
  using (exists ( select from noticing n where ((n.municipality_id = loop_hung.municipality_id) and (n.id = loop_hung.noticing_id) and (n.author_id = (select me())))));
create policy "the owner of a passage takes it off a loop" on loop_hung for delete
  using (exists ( select from passage p where ((p.municipality_id = loop_hung.municipality_id) and (p.id = loop_hung.passage_id) and (p.owner_id = (select me())))));
create policy "whoever hung something takes it off" on loop_hung for delete
  using (hung_by = (select me()));
grant select, delete on loop_hung to lydhoer_app;
grant insert (municipality_id, id, loop_id, step_id, passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, waiting_cause, note_sealed, hung_by, flip_id, request_id, finding_id, resource_id, joint_experiment_id, gathering_id) on loop_hung to lydhoer_app;
grant update (step_id, note_sealed) on loop_hung to lydhoer_app;

-- Who takes part in a loop, and who of them raised it. Of those who work here the house sees it; a citizen's row is seen by herself alone.
-- ground: own · seen by: me, house
create table loop_person (
  municipality_id uuid not null,
  loop_id uuid not null,
  person_id uuid not null,
  is_citizen boolean not null,
  raised boolean not null,
  seen_at timestamp with time zone not null default now(), -- When they last looked at it; a citizen's is never moved.
  primary key (municipality_id, loop_id, person_id),
  foreign key (municipality_id, loop_id) references loop(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index loop_person_municipality_id_person_id_idx on loop_person using btree (municipality_id, person_id);
create unique index loop_person_municipality_id_loop_id_idx on loop_person using btree (municipality_id, loop_id) where raised;
create policy "within one municipality" on loop_person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees which loops they are in" on loop_person for select
  using (person_id = (select me()));
create policy "the house sees who of its own is in a loop" on loop_person for select
  using ((select house()) and (not is_citizen));
create policy "a citizen is in the loop that she raises" on loop_person for insert
  with check ((person_id = (select me())) and (not (select partnership())) and is_citizen and raised);
create policy "those of the house join a loop in their own name" on loop_person for insert
  with check ((person_id = (select me())) and (select house()) and (not is_citizen));
create policy "each says that they have seen what is new" on loop_person for update
  using (person_id = (select me()));
create policy "each leaves a loop" on loop_person for delete
  using (person_id = (select me()));
grant select, delete on loop_person to lydhoer_app;
grant insert (municipality_id, loop_id, person_id, is_citizen, raised) on loop_person to lydhoer_app;
grant update (seen_at) on loop_person to lydhoer_app;

-- That a loop rests until a day, and who said so: until then nobody is asked about it.
-- ground: work · seen by: house
create table loop_rest (
  municipality_id uuid not null,
  loop_id uuid not null,
  until date not null,
  said_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, loop_id),
  foreign key (municipality_id, loop_id) references loop(municipality_id, id) on delete cascade,
  foreign key (municipality_id, said_by) references staff(municipality_id, person_id)
);
create index loop_rest_municipality_id_said_by_idx on loop_rest using btree (municipality_id, said_by);
create policy "within one municipality" on loop_rest as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees which loops rest" on loop_rest for select
  using (select house());
create policy "those of the house let a loop rest, in their own name" on loop_rest for insert
  with check ((select house()) and (said_by = (select me())));
create policy "those of the house let a loop go on" on loop_rest for delete
  using (select house());
grant select, delete on loop_rest to lydhoer_app;
grant insert (municipality_id, loop_id, until, said_by) on loop_rest to lydhoer_app;

-- A step of a loop: what was known, exchanged, tried, gathered, found, made or changed, when, and by which kinds of people. Stages are suggested and never forced.
-- ground: work · seen by: house · follows: loop_person · key in: masterKey
create table loop_step (
  municipality_id uuid not null,
  id uuid not null,
  loop_id uuid not null,
  stage text not null,
  day date not null,
  until date,
  kinds text[] not null,
  words_sealed bytea not null, -- `{ title: string; words: string; quote: string; turn: string; figures: { what: string; before: [number, number]; after: [number, number] } | null }`, sealed under the master key; turn names the turn that begins here, or is empty.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, loop_id),
  check ((cardinality(kinds) >= 1) and (kinds <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  check (stage = any (array['known', 'exchange', 'experiment', 'material', 'pattern', 'resource', 'change', 'next'])),
  check (until >= day),
  foreign key (municipality_id, loop_id) references loop(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index loop_step_municipality_id_day_id_idx on loop_step using btree (municipality_id, day, id);
create index loop_step_municipality_id_loop_id_created_at_idx on loop_step using btree (municipality_id, loop_id, created_at);
create index loop_step_municipality_id_loop_id_day_id_idx on loop_step using btree (municipality_id, loop_id, day, id);
create index loop_step_municipality_id_written_by_idx on loop_step using btree (municipality_id, written_by);
create policy "within one municipality" on loop_step as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what was done about a wonder" on loop_step for select
  using (select house());
create policy "whoever is in a loop reads what was done" on loop_step for select
  using (exists ( select from loop_person p where ((p.municipality_id = loop_step.municipality_id) and (p.loop_id = loop_step.loop_id) and (p.person_id = (select me())))));
create policy "those of the house write a step, in their own name" on loop_step for insert
  with check ((select house()) and (written_by = (select me())));
create policy "whoever wrote a step writes it anew" on loop_step for update
  using (written_by = (select me()));
create policy "whoever wrote a step deletes it" on loop_step for delete
  using (written_by = (select me()));
grant select, delete on loop_step to lydhoer_app;
grant insert (municipality_id, id, loop_id, stage, day, until, kinds, words_sealed, written_by) on loop_step to lydhoer_app;
grant update (stage, day, until, kinds, words_sealed) on loop_step to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, day on loop_step for each row execute function keep_searched('loopStep', 'id', 'day');
create trigger take_out_across after delete on loop_step for each row execute function take_out_across('loop_id');

-- A place that is laid before a citizen, with reasons; they choose, or say no. There is no order among them and no number.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table match (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  opening_id uuid not null,
  laid_by uuid not null,
  laid_on date not null default danish_day(now()),
  words_sealed bytea not null, -- `{ place: string; town: string; work: string; hours: { from: number; to: number }; rank: number; because: string[]; against: string[]; unknown: string[]; note: string; by: string }`: what it is, which wish it meets, the reasons as they were when it was laid, and what whoever laid it knows; filled up to whole kilobytes and sealed with the citizen's key.
  answer text,
  answered_by uuid, -- The citizen, or whoever wrote it for them.
  answered_on date,
  answer_sealed bytea, -- `{ words: string }`, which may be empty, sealed like the words.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, opening_id),
  unique (municipality_id, laid_by, submission_id),
  check (answer = any (array['yes', 'no', 'unsure'])),
  check (num_nonnulls(answer, answered_by, answered_on, answer_sealed) = any (array[0, 4])),
  foreign key (municipality_id, answered_by) references person(municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, laid_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, opening_id) references opening(municipality_id, id)
);
create index match_municipality_id_answered_by_idx on match using btree (municipality_id, answered_by) where (answered_by is not null);
create index match_municipality_id_citizen_id_created_at_idx on match using btree (municipality_id, citizen_id, created_at);
create index match_municipality_id_laid_by_idx on match using btree (municipality_id, laid_by);
create index match_municipality_id_opening_id_idx on match using btree (municipality_id, opening_id);
create policy "within one municipality" on match as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is laid befor" on match for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen lays a place before them, in the" on match for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (laid_by = (select me())));
create policy "the citizen answers, or whoever works with them for them until " on match for update
  using ((citizen_id in (select citizen_and_assigned()))
    and ((answered_by is null) or (answered_by <> citizen_id) or (citizen_id = (select me()))))
  with check (answered_by = (select me()));
create policy "whoever laid it takes it back until it is answered" on match for delete
  using ((laid_by = (select me())) and (answer is null));
grant select, delete on match to lydhoer_app;
grant insert (municipality_id, id, citizen_id, opening_id, laid_by, words_sealed, submission_id) on match to lydhoer_app;
grant update (answer, answered_by, answered_on, answer_sealed) on match to lydhoer_app;

-- When people meet, of which kind and where. It goes when what it is for does, and once those who were told of it know that it is off.
-- ground: work · seen by: inTheMeeting · key in: meeting
create table meeting (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null, -- The glossary's word for what it is: earSession. The place of that name says what it is called.
  about_id uuid, -- The row that it is for, in the table of its kind; null once that is gone, so that nothing points at it.
  organiser_id uuid not null,
  starts_at timestamp with time zone not null,
  minutes smallint not null,
  wrapped_key bytea,
  place_sealed bytea,
  series_id uuid, -- The same for the meetings that follow each other; null for one by itself.
  sequence integer not null default 0, -- Rises with every change (RFC 5545, 3.8.7.4).
  news_from integer not null default 0, -- The change since which it is news to all in it; a later one was about who comes.
  changed_at timestamp with time zone not null default now(),
  cancelled_at timestamp with time zone, -- Since when it is off; null while it is to be held, and after it was.
  is_protected boolean not null default false, -- Whether a leader has said that its time is protected; invitations and calendars say so.
  primary key (municipality_id, id),
  check ((minutes >= 5) and (minutes <= 480)),
  check ((place_sealed is null) or (wrapped_key is not null)),
  check (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  check (news_from <= sequence),
  check (sequence >= 0),
  foreign key (municipality_id, organiser_id) references person(municipality_id, id)
);
create index meeting_cancelled_at_idx on meeting using btree (cancelled_at) where (cancelled_at is not null);
create index meeting_municipality_id_about_id_idx on meeting using btree (municipality_id, about_id);
create index meeting_municipality_id_organiser_id_idx on meeting using btree (municipality_id, organiser_id);
create index meeting_municipality_id_starts_at_idx on meeting using btree (municipality_id, starts_at);
create policy "within one municipality" on meeting as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in it see a meeting" on meeting for select
  using (id in (select in_the_meeting()));
create policy "whoever calls a meeting does so in their own name" on meeting for insert
  with check (organiser_id = (select me()));
create policy "whoever called or leads a meeting moves it" on meeting for update
  using (id in (select in_the_meeting(true)));
grant select on meeting to lydhoer_app;
grant insert (municipality_id, id, kind, about_id, organiser_id, starts_at, minutes, wrapped_key, place_sealed, series_id, is_protected) on meeting to lydhoer_app;
grant update (starts_at, minutes, wrapped_key, place_sealed, sequence, news_from, changed_at, cancelled_at) on meeting to lydhoer_app;

-- Who is in a meeting, who of them can move it, and whether they have said that they come.
-- ground: work · seen by: inTheMeeting, me
create table meeting_person (
  municipality_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  leads boolean not null default false,
  invited boolean not null default true, -- false once they have been excused, until they know.
  answer text not null default 'none',
  primary key (municipality_id, meeting_id, person_id),
  check (answer = any (array['none', 'yes', 'no'])),
  foreign key (municipality_id, meeting_id) references meeting(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index meeting_person_municipality_id_person_id_idx on meeting_person using btree (municipality_id, person_id);
create policy "within one municipality" on meeting_person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those in it see who comes" on meeting_person for select
  using (meeting_id in (select in_the_meeting()));
create policy "whoever called or leads a meeting invites" on meeting_person for insert
  with check (meeting_id in (select in_the_meeting(true)));
create policy "each says whether they come" on meeting_person for update
  using (person_id = (select me()));
create policy "whoever called or leads a meeting excuses" on meeting_person for update
  using (meeting_id in (select in_the_meeting(true)));
grant select on meeting_person to lydhoer_app;
grant insert (municipality_id, meeting_id, person_id, leads) on meeting_person to lydhoer_app;
grant update (leads, invited, answer) on meeting_person to lydhoer_app;
create trigger tell_change after update of answer on meeting_person for each row execute function tell_answer();

-- A photo of the paper on which the two lists of a meeting were written, in the object store, without what the camera wrote in it.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table meeting_photo (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  put_up_by uuid not null,
  object_id text not null,
  mime text not null,
  file_key_sealed bytea not null, -- The key of this one file, sealed with the citizen's key: it goes with the row, and nothing opens the file after that.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, put_up_by, submission_id),
  check (mime = any (array['image/jpeg', 'image/png'])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, put_up_by) references person(municipality_id, id)
);
create index meeting_photo_municipality_id_citizen_id_idx on meeting_photo using btree (municipality_id, citizen_id);
create index meeting_photo_municipality_id_meeting_id_created_at_idx on meeting_photo using btree (municipality_id, meeting_id, created_at);
create policy "within one municipality" on meeting_photo as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the photo" on meeting_photo for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "either puts a photo up, in their own name" on meeting_photo for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (put_up_by = (select me())));
create policy "the citizen takes any photo away" on meeting_photo for delete
  using (citizen_id = (select me()));
create policy "whoever put a photo up takes it away" on meeting_photo for delete
  using ((citizen_id in (select citizen_and_assigned())) and (put_up_by = (select me())));
grant select, delete on meeting_photo to lydhoer_app;
grant insert (municipality_id, id, citizen_id, meeting_id, put_up_by, object_id, mime, file_key_sealed, submission_id) on meeting_photo to lydhoer_app;
create trigger remember_erased_object after delete on meeting_photo for each row execute function remember_erased_object();
create trigger tell_change after insert or delete on meeting_photo for each row execute function tell_citizen_meeting();

-- What the two agreed on at a meeting, or did not: a line each, written by either while it goes on. Of the first, who does it and by when.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table meeting_point (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  is_agreed boolean not null,
  written_by uuid not null,
  words_sealed bytea not null, -- `{ words: string; other: string }`, with the name of who else does it; filled up to whole kilobytes and sealed with the citizen's key.
  does text,
  by_day date,
  agenda_line_id uuid,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check (does = any (array['citizen', 'worker', 'other'])),
  foreign key (municipality_id, agenda_line_id, citizen_id) references agenda_line(municipality_id, id, citizen_id) on delete set null (agenda_line_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting(municipality_id, id, citizen_id),
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index meeting_point_municipality_id_agenda_line_id_idx on meeting_point using btree (municipality_id, agenda_line_id) where (agenda_line_id is not null);
create index meeting_point_municipality_id_citizen_id_idx on meeting_point using btree (municipality_id, citizen_id);
create index meeting_point_municipality_id_meeting_id_created_at_idx on meeting_point using btree (municipality_id, meeting_id, created_at);
create index meeting_point_municipality_id_written_by_idx on meeting_point using btree (municipality_id, written_by);
create policy "within one municipality" on meeting_point as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what was agreed" on meeting_point for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "both write what was agreed, and what was not" on meeting_point for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
create policy "whoever wrote it corrects it" on meeting_point for update
  using ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
create policy "whoever wrote it takes it off" on meeting_point for delete
  using ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
grant select, delete on meeting_point to lydhoer_app;
grant insert (municipality_id, id, citizen_id, meeting_id, is_agreed, written_by, words_sealed, does, by_day, agenda_line_id, submission_id) on meeting_point to lydhoer_app;
grant update (is_agreed, words_sealed, does, by_day) on meeting_point to lydhoer_app;
create trigger tell_change after insert or delete or update on meeting_point for each row execute function tell_citizen_meeting();
create trigger while_they_meet before insert or delete or update on meeting_point for each row execute function while_they_meet();

-- What one of the two says at the end of a meeting: whether what they wanted got said, whether they know what happens now, how it was to be there. Nothing must be answered.
-- ground: work · seen by: weTwo · key in: citizen_key
create table meeting_word (
  municipality_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  citizen_id uuid not null,
  worker_id uuid not null,
  said text,
  knows text,
  felt text,
  words_sealed bytea not null, -- `{ words: string; blame: boolean }`: own words, and that it felt like blame; filled up to whole kilobytes and sealed with the citizen's key.
  said_at timestamp with time zone not null,
  corrected_at timestamp with time zone,
  primary key (municipality_id, meeting_id, person_id),
  check ((person_id = citizen_id) or (person_id = worker_id)),
  check (felt = any (array['good', 'fine', 'hard'])),
  check (knows = any (array['yes', 'some', 'no'])),
  check (said = any (array['yes', 'some', 'no'])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, meeting_id, citizen_id, worker_id) references citizen_meeting(municipality_id, id, citizen_id, worker_id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id)
);
create index meeting_word_municipality_id_citizen_id_said_at_idx on meeting_word using btree (municipality_id, citizen_id, said_at);
create index meeting_word_municipality_id_person_id_idx on meeting_word using btree (municipality_id, person_id);
create index meeting_word_municipality_id_worker_id_said_at_idx on meeting_word using btree (municipality_id, worker_id, said_at);
create policy "only while they work with the citizen" on meeting_word as restrictive for all
  using (citizen_id in (select citizen_and_assigned()));
create policy "within one municipality" on meeting_word as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two see what each said at the end" on meeting_word for select
  using (((select we_two()) = citizen_id) or ((select we_two()) = worker_id));
create policy "each says their own, when it has ended" on meeting_word for insert
  with check ((person_id = (select me()))
    and (exists ( select from citizen_meeting m where ((m.municipality_id = meeting_word.municipality_id) and (m.id = meeting_word.meeting_id) and (m.ended_at is not null)))));
create policy "each says their own anew" on meeting_word for update
  using (person_id = (select me()));
create policy "each takes their own back" on meeting_word for delete
  using (person_id = (select me()));
grant select, delete on meeting_word to lydhoer_app;
grant insert (municipality_id, meeting_id, person_id, citizen_id, worker_id, said, knows, felt, words_sealed, said_at) on meeting_word to lydhoer_app;
grant update (said, knows, felt, words_sealed, corrected_at) on meeting_word to lydhoer_app;
create trigger tell_change after insert or delete or update on meeting_word for each row execute function tell_citizen_meeting();

-- A file of the schema by which messages for Digital Post are checked, as the municipality took it in. It is a public standard: nothing of it is anybody's.
-- ground: work · seen by: house
create table memo_schema (
  municipality_id uuid not null,
  name text not null, -- By which other files of the schema call it.
  content text not null,
  put_in_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, name),
  check ((length(content) >= 1) and (length(content) <= 600000)),
  check (name ~ '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}\.xsd$'),
  foreign key (municipality_id, put_in_by) references staff(municipality_id, person_id)
);
create index memo_schema_municipality_id_put_in_by_idx on memo_schema using btree (municipality_id, put_in_by);
create policy "within one municipality" on memo_schema as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those of the house read the schema of messages" on memo_schema for select
  using (select house());
create policy "those of the house take a file of the schema in, in their own n" on memo_schema for insert
  with check ((put_in_by = (select me())) and (select house()));
create policy "those of the house take a file of the schema away" on memo_schema for delete
  using (select house());
grant select, delete on memo_schema to lydhoer_app;
grant insert (municipality_id, name, content, put_in_by) on memo_schema to lydhoer_app;

-- The log of a quarter, which somebody has begun. A quarter without one is nothing that is lacking.
-- ground: work · seen by: keepsTheLog · follows: log_given
create table municipal_log (
  municipality_id uuid not null,
  id uuid not null,
  begins_on date not null, -- The first day of the quarter.
  begun_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, begins_on),
  check ((extract(day from begins_on) = (1)::numeric) and (extract(month from begins_on) = any (array[(1)::numeric, (4)::numeric, (7)::numeric, (10)::numeric]))),
  foreign key (municipality_id, begun_by) references staff(municipality_id, person_id)
);
create index municipal_log_municipality_id_begun_by_idx on municipal_log using btree (municipality_id, begun_by);
create policy "within one municipality" on municipal_log as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who keep the log see which are begun" on municipal_log for select
  using (select keeps_the_log());
create policy "whoever reads a version sees which quarter it is of" on municipal_log for select
  using (exists ( select from log_given g where ((g.municipality_id = municipal_log.municipality_id) and (g.log_id = municipal_log.id))));
create policy "those who keep the log begin one, in their own name" on municipal_log for insert
  with check ((select keeps_the_log()) and (begun_by = (select me())));
create policy "those who keep the log take away an empty one" on municipal_log for delete
  using (select keeps_the_log());
grant select, delete on municipal_log to lydhoer_app;
grant insert (municipality_id, id, begins_on, begun_by) on municipal_log to lydhoer_app;

-- The tenant. Its name is no secret; everything else starts with its id.
-- ground: work · seen by: atTheDoor
create table municipality (
  id uuid not null default gen_random_uuid(),
  name text not null,
  slug text not null,
  primary key (id),
  unique (slug),
  check ((length(name) >= 1) and (length(name) <= 100)),
  check (slug ~ '^[a-z0-9-]{1,60}$')
);
create policy "its people and whoever knows its address read it" on municipality for select
  using ((id = (select current_municipality())) or (slug = (select at_the_door('municipality_slug'))));
grant select on municipality to lydhoer_app;

-- A name or number to be taken out of a turn. Every row is deleted when the owner confirms.
-- ground: consent · seen by: – · follows: transcript · key in: conversation_key
create table name_mention (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  owner_id uuid not null,
  turn_number integer not null,
  from_char integer not null,
  to_char integer not null,
  kind text not null,
  stand_in_sealed bytea not null,
  decision text not null default 'suggested',
  primary key (municipality_id, id),
  check (decision = any (array['suggested', 'accepted', 'kept'])),
  check (from_char >= 0),
  check (kind ~ '^[a-zA-Z]{1,40}$'),
  check (to_char > from_char),
  foreign key (municipality_id, conversation_id) references transcript(municipality_id, conversation_id) on delete cascade
);
create index name_mention_municipality_id_conversation_id_idx on name_mention using btree (municipality_id, conversation_id);
create policy "only the owner works with the names" on name_mention for all
  using ((owner_id = (select me()))
    and (exists ( select from transcript t where ((t.municipality_id = name_mention.municipality_id) and (t.conversation_id = name_mention.conversation_id) and (t.owner_id = (select me()))))));
grant select, delete on name_mention to lydhoer_app;
grant insert (municipality_id, id, conversation_id, owner_id, turn_number, from_char, to_char, kind, stand_in_sealed, decision) on name_mention to lydhoer_app;
grant update (turn_number, from_char, to_char, kind, stand_in_sealed, decision) on name_mention to lydhoer_app;

-- A citizen says that it does not work at a placement, what is to happen, and whether the company may be told; and whether the placement stops, as it is seen by both.
-- ground: work · seen by: me, citizenAndAssigned · key in: citizen_key
create table not_working (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  is_mine_alone boolean not null, -- It is only noted, and seen by the citizen alone.
  said_on date not null default danish_day(now()),
  answer_by date, -- The day by which somebody calls the citizen.
  words_sealed bytea not null, -- `{ wants: 'stopNow' | 'talkFirst' | 'note'; tell: boolean; words: string }`, filled up to whole kilobytes and sealed with the citizen's key.
  decided_by uuid,
  decided_on date,
  decision_sealed bytea, -- `{ stops: boolean; words: string }`, sealed like the words.
  understood boolean, -- Whether the citizen understood it so; null until they have said.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  check ((decided_on is null) or (not is_mine_alone)),
  check ((understood is null) or (decided_on is not null)),
  check (is_mine_alone = (answer_by is null)),
  check (num_nonnulls(decided_by, decided_on, decision_sealed) = any (array[0, 3])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, decided_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete cascade
);
create index not_working_municipality_id_citizen_id_idx on not_working using btree (municipality_id, citizen_id) where (decided_on is null);
create index not_working_municipality_id_decided_by_idx on not_working using btree (municipality_id, decided_by);
create index not_working_municipality_id_placement_id_created_at_idx on not_working using btree (municipality_id, placement_id, created_at);
create policy "within one municipality" on not_working as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen sees what they said, and those who work with them w" on not_working for select
  using ((citizen_id in (select citizen_and_assigned())) and ((not is_mine_alone) or (citizen_id = (select me()))));
create policy "the citizen says that it does not work" on not_working for insert
  with check (citizen_id = (select me()));
create policy "it is said whether it stops, and whether that was understood" on not_working for update
  using ((citizen_id in (select citizen_and_assigned())) and (not is_mine_alone));
create policy "the citizen takes it back until it is decided" on not_working for delete
  using ((citizen_id = (select me())) and (decided_on is null));
grant select, delete on not_working to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, is_mine_alone, said_on, answer_by, words_sealed, submission_id) on not_working to lydhoer_app;
grant update (decided_by, decided_on, decision_sealed, understood) on not_working to lydhoer_app;
create trigger keep_not_working before update on not_working for each row execute function keep_not_working();

-- What someone noticed, or wants to try (experiment), in the talk. Private until its author shares it.
-- ground: consent · seen by: me · follows: passage_share, ear_session_guest · key in: conversation_key · counted as: noticings · purpose in: rests_on · follows turns
create table noticing (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  owner_id uuid not null,
  passage_id uuid,
  ear_session_id uuid,
  author_id uuid not null,
  kind text not null default 'noticing',
  from_turn integer not null,
  to_turn integer not null,
  from_char integer,
  to_char integer,
  body_sealed bytea not null,
  shared_at timestamp with time zone,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  rests_on text not null, -- The purpose whose consent carries it: the owner's own reflection, or that of the share its author has.
  ground_until date not null,
  stands_until date not null,
  primary key (municipality_id, id),
  unique (municipality_id, author_id, submission_id),
  check ((author_id = owner_id) or (passage_id is not null)),
  check ((ear_session_id is null) or (passage_id is not null)),
  check ((kind <> 'draft') or (shared_at is null)),
  check (from_char >= 0),
  check (from_turn >= 1),
  check (kind = any (array['noticing', 'experiment', 'draft'])),
  check (to_char >= from_char),
  check (to_turn >= from_turn),
  foreign key (municipality_id, author_id) references staff(municipality_id, person_id),
  foreign key (municipality_id, conversation_id) references transcript(municipality_id, conversation_id) on delete cascade,
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, rests_on, stands_until) references consent(municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, ear_session_id, passage_id) references ear_session(municipality_id, id, passage_id) on delete cascade,
  foreign key (municipality_id, passage_id) references passage(municipality_id, id) on delete cascade
);
create index noticing_municipality_id_conversation_id_idx on noticing using btree (municipality_id, conversation_id);
create index noticing_municipality_id_owner_id_shared_at_idx on noticing using btree (municipality_id, owner_id, shared_at) where (shared_at is not null);
create index noticing_municipality_id_passage_id_idx on noticing using btree (municipality_id, passage_id);
create policy "within one municipality" on noticing as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the author reads what they wrote" on noticing for select
  using ((author_id = (select me())) and (ground_until >= (select today())) and (stands_until >= (select today())));
create policy "the guest reads what is brought once all are together" on noticing for select
  using ((shared_at is not null)
    and (kind = 'noticing')
    and (stands_until >= (select today()))
    and (exists ( select from ear_session_guest g where ((g.municipality_id = noticing.municipality_id) and (g.ear_session_id = noticing.ear_session_id) and (g.person_id = (select me())) and (g.phase = any (array['together', 'takeHome']))))));
create policy "the owner reads what is shared about their conversation" on noticing for select
  using ((owner_id = (select me()))
    and (shared_at is not null)
    and (ground_until >= (select today()))
    and (stands_until >= (select today())));
create policy "those who have the passage read what is shared about it" on noticing for select
  using ((shared_at is not null)
    and (stands_until >= (select today()))
    and (exists ( select from passage_share s where ((s.municipality_id = noticing.municipality_id) and (s.passage_id = noticing.passage_id) and (s.with_person_id = (select me()))))));
create policy "whoever sees the turns notices" on noticing for insert
  with check ((author_id = (select me()))
    and ((exists ( select from transcript t where ((t.municipality_id = noticing.municipality_id) and (t.conversation_id = noticing.conversation_id) and (t.owner_id = noticing.owner_id) and (t.owner_id = (select me())) and (t.confirmed_at is not null)))) or (exists ( select from passage_share s where ((s.municipality_id = noticing.municipality_id) and (s.passage_id = noticing.passage_id) and (s.conversation_id = noticing.conversation_id) and (s.owner_id = noticing.owner_id) and (s.with_person_id = (select me())))))));
create policy "the author rewrites and shares" on noticing for update
  using ((author_id = (select me())) and (ground_until >= (select today())) and (stands_until >= (select today())));
create policy "the author deletes" on noticing for delete
  using (author_id = (select me()));
grant select, delete on noticing to lydhoer_app;
grant insert (municipality_id, id, conversation_id, owner_id, passage_id, ear_session_id, author_id, kind, from_turn, to_turn, from_char, to_char, body_sealed, shared_at, submission_id) on noticing to lydhoer_app;
grant update (kind, from_char, to_char, body_sealed, shared_at, updated_at) on noticing to lydhoer_app;
create trigger rest_noticing before insert on noticing for each row execute function rest_noticing();
create trigger tell_change_after_delete after delete on noticing for each row when (((old.ear_session_id is not null) and (old.shared_at is not null))) execute function tell_ear_session();
create trigger tell_change_after_insert after insert on noticing for each row when (((new.ear_session_id is not null) and (new.shared_at is not null))) execute function tell_ear_session();
create trigger tell_change_after_update after update on noticing for each row when (((new.ear_session_id is not null) and ((old.shared_at is not null) or (new.shared_at is not null)))) execute function tell_ear_session();

-- A topic of a citizen's matter that is suggested to be opened, open, or closed again, to one who was named or to a department. open_until is the last day; a year is the most. With neither a last day nor closed_at it is a suggestion, which opens nothing.
-- ground: own · seen by: citizenAndAssigned
create table opened_topic (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  citizen_id uuid not null,
  topic text not null,
  person_id uuid,
  department_id uuid,
  suggested_by uuid,
  opened_on date,
  open_until date,
  closed_at timestamp with time zone, -- When the citizen said no, or ended it. It stands, so that nobody suggests the same again.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique nulls not distinct (municipality_id, citizen_id, topic, person_id, department_id),
  check ((open_until >= opened_on) and (open_until <= (opened_on + 366))),
  check (num_nonnulls(open_until, closed_at) < 2),
  check (num_nonnulls(opened_on, open_until) = any (array[0, 2])),
  check (num_nonnulls(person_id, department_id) = 1),
  check (topic = any (array['agenda', 'plan', 'waiting', 'letters', 'guidance'])),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, citizen_id, person_id) references colleague_around(municipality_id, citizen_id, person_id) on delete cascade,
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, suggested_by) references staff(municipality_id, person_id)
);
create index opened_topic_municipality_id_department_id_idx on opened_topic using btree (municipality_id, department_id) where (department_id is not null);
create index opened_topic_municipality_id_person_id_idx on opened_topic using btree (municipality_id, person_id) where (person_id is not null);
create index opened_topic_municipality_id_suggested_by_idx on opened_topic using btree (municipality_id, suggested_by) where (suggested_by is not null);
create policy "within one municipality" on opened_topic as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is open to wh" on opened_topic for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen opens a topic" on opened_topic for insert
  with check ((citizen_id = (select me())) and (suggested_by is null));
create policy "whoever works with the citizen suggests, and opens nothing" on opened_topic for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (suggested_by = (select me()))
    and (open_until is null)
    and (closed_at is null));
create policy "the citizen opens, says no and ends" on opened_topic for update
  using (citizen_id = (select me()));
create policy "whoever suggested it takes it back until the citizen has answer" on opened_topic for delete
  using ((suggested_by = (select me())) and (open_until is null) and (closed_at is null));
grant select, delete on opened_topic to lydhoer_app;
grant insert (municipality_id, citizen_id, topic, person_id, department_id, suggested_by, opened_on, open_until, closed_at) on opened_topic to lydhoer_app;
grant update (opened_on, open_until, closed_at) on opened_topic to lydhoer_app;

-- That a company has room for somebody, or for several.
-- ground: work · seen by: knowsCompanies · key in: masterKey
create table opening (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  unit text, -- The unit group of ISCO-08 that its work is in, where our own list of occupations knows it.
  hours_from smallint not null, -- How few hours a week it can begin with; they can go up and down between these.
  hours_to smallint not null,
  days text[] not null, -- On which days of the week; none where that is to be agreed.
  places smallint not null,
  places_left smallint not null, -- How many of the places nobody has. Kept by the trigger of opening_booking; no one writes it.
  open_from date not null,
  open_until date not null,
  words_sealed bytea not null, -- `{ work: string; tasks: string; transport: string; welcomes: string; value: string }`, sealed under the master key; all but the work may be empty.
  closed_on date,
  closed_why text, -- Why it was closed: everybody who was to has come, the company does not want to for the time being, what was promised came to nothing, or something else.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((closed_on is null) = (closed_why is null)),
  check ((hours_from >= 1) and (hours_from <= 37)),
  check ((hours_to >= 1) and (hours_to <= 37)),
  check ((places >= 1) and (places <= 50)),
  check ((places_left >= 0) and (places_left <= places)),
  check (closed_why = any (array['filled', 'notNow', 'fellThrough', 'other'])),
  check (days <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  check (hours_to >= hours_from),
  check (open_until >= open_from),
  check (unit ~ '^[0-9]{4}$'),
  foreign key (municipality_id, company_id) references company(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index opening_municipality_id_company_id_created_at_idx on opening using btree (municipality_id, company_id, created_at);
create index opening_municipality_id_created_at_id_idx on opening using btree (municipality_id, created_at, id);
create index opening_municipality_id_written_by_idx on opening using btree (municipality_id, written_by);
create index opening_municipality_id_written_by_open_until_idx on opening using btree (municipality_id, written_by, open_until) where (closed_on is null);
create policy "within one municipality" on opening as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here see what companies have room for" on opening for select
  using (select knows_companies());
create policy "those who work here write down what a company has room for, in " on opening for insert
  with check ((select knows_companies()) and (written_by = (select me())));
create policy "those who work here keep up what a company has room for" on opening for update
  using (select knows_companies());
grant select on opening to lydhoer_app;
grant insert (municipality_id, id, company_id, unit, hours_from, hours_to, days, places, open_from, open_until, words_sealed, written_by) on opening to lydhoer_app;
grant update (unit, hours_from, hours_to, days, places, open_from, open_until, words_sealed, closed_on, closed_why) on opening to lydhoer_app;
create trigger count_places before insert or update of places on opening for each row execute function count_places();

-- A place in an opening that somebody here has taken for a citizen, or of which the company says that it is taken. It does not say for whom.
-- ground: work · seen by: knowsCompanies
create table opening_booking (
  municipality_id uuid not null,
  id uuid not null,
  opening_id uuid not null,
  starts_on date not null, -- When whoever it is for is to begin.
  by_company boolean not null default false,
  booked_by uuid,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (by_company = (booked_by is null)),
  foreign key (municipality_id, booked_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, opening_id) references opening(municipality_id, id)
);
create index opening_booking_municipality_id_booked_by_starts_on_idx on opening_booking using btree (municipality_id, booked_by, starts_on);
create index opening_booking_municipality_id_opening_id_starts_on_idx on opening_booking using btree (municipality_id, opening_id, starts_on);
create policy "within one municipality" on opening_booking as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work here see which places are taken" on opening_booking for select
  using (select knows_companies());
create policy "those who work here take a place, in their own name" on opening_booking for insert
  with check ((select knows_companies()) and (booked_by = (select me())));
create policy "those who work here give back what the company said was taken" on opening_booking for delete
  using (by_company and (select knows_companies()));
create policy "whoever took a place gives it back" on opening_booking for delete
  using (booked_by = (select me()));
grant select, delete on opening_booking to lydhoer_app;
grant insert (municipality_id, id, opening_id, starts_on, booked_by) on opening_booking to lydhoer_app;
create trigger take_place after insert or delete on opening_booking for each row execute function take_place();

-- What each in a meeting has been told of it by mail. Beside the meeting as it is now this says what is still to be sent: always the latest.
-- ground: work · seen by: me, inTheMeeting
create table outgoing_mail (
  municipality_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  told text, -- What they were told last: that they are invited, or that it is off. null: nothing yet.
  told_sequence integer, -- Of which change of the meeting that told.
  tries smallint not null default 0,
  next_try_at timestamp with time zone not null default now(),
  problem text, -- Why no more is sent: nobody has said where to, or the address does not take it. null: none.
  primary key (municipality_id, meeting_id, person_id),
  check ((told is null) = (told_sequence is null)),
  check (problem = any (array['noAddress', 'refused'])),
  check (told = any (array['request', 'cancel'])),
  foreign key (municipality_id, meeting_id, person_id) references meeting_person(municipality_id, meeting_id, person_id) on delete cascade
);
create index outgoing_mail_municipality_id_person_id_idx on outgoing_mail using btree (municipality_id, person_id);
create index outgoing_mail_next_try_at_idx on outgoing_mail using btree (next_try_at) where (problem is null);
create policy "within one municipality" on outgoing_mail as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what they were told" on outgoing_mail for select
  using (person_id = (select me()));
create policy "whoever called or leads a meeting sees who was told" on outgoing_mail for select
  using (meeting_id in (select in_the_meeting(true)));
create policy "whoever invites has it told" on outgoing_mail for insert
  with check (meeting_id in (select in_the_meeting(true)));
create policy "what somebody was told is written for them" on outgoing_mail for update
  using (person_id = (select me()));
grant select on outgoing_mail to lydhoer_app;
grant insert (municipality_id, meeting_id, person_id) on outgoing_mail to lydhoer_app;
grant update (told, told_sequence, tries, next_try_at, problem) on outgoing_mail to lydhoer_app;

-- What somebody from outside said unasked about a change, on a day, and which kind of person it was. Nobody is named.
-- ground: work · seen by: house · key in: masterKey
create table outside_sign (
  municipality_id uuid not null,
  id uuid not null,
  said_on date not null,
  source text not null,
  words_sealed bytea not null, -- What was said, in one line, sealed under the master key.
  noted_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (source = any (array['auditor', 'doctor', 'newcomer', 'homeSupporter', 'employer', 'relative', 'department', 'politician', 'other'])),
  foreign key (municipality_id, noted_by) references staff(municipality_id, person_id)
);
create index outside_sign_municipality_id_noted_by_idx on outside_sign using btree (municipality_id, noted_by);
create index outside_sign_municipality_id_said_on_id_idx on outside_sign using btree (municipality_id, said_on, id);
create policy "within one municipality" on outside_sign as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what is said of it from outside" on outside_sign for select
  using (select house());
create policy "those of the house note what they heard, in their own name" on outside_sign for insert
  with check ((select house()) and (noted_by = (select me())));
create policy "whoever noted a sign deletes it" on outside_sign for delete
  using (noted_by = (select me()));
grant select, delete on outside_sign to lydhoer_app;
grant insert (municipality_id, id, said_on, source, words_sealed, noted_by) on outside_sign to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, said_on on outside_sign for each row execute function keep_searched('outsideSign', 'id', 'said_on');

-- Something that the house tells outside: a talk, a film, an article, a visit from others, or something for the papers.
-- ground: work · seen by: me, house · follows: outward_story_of · key in: masterKey
create table outward (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null,
  speaks text[] not null, -- Which kinds of people speak.
  held_on date not null,
  loop_id uuid, -- The wonder that it leads to; at most one of a wonder, a finding and a resource.
  finding_id uuid,
  resource_id uuid,
  words_sealed bytea not null, -- `{ title: string; to: string; about: string; address: string }`, sealed under the master key; address may be empty.
  version integer not null default 1, -- One more each time its kind, its day or its words are others: a yes to a story is to one of them.
  ready_version integer, -- The version that whoever prepares it has said is ready; null or another than the version while it is not.
  called_off_on date,
  prepared_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((cardinality(speaks) > 0) and (speaks <@ array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  check (kind = any (array['talk', 'film', 'article', 'visit', 'media'])),
  check (num_nonnulls(loop_id, finding_id, resource_id) <= 1),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete set null (finding_id),
  foreign key (municipality_id, loop_id) references loop(municipality_id, id) on delete set null (loop_id),
  foreign key (municipality_id, prepared_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, resource_id) references resource(municipality_id, id) on delete set null (resource_id)
);
create index outward_municipality_id_finding_id_idx on outward using btree (municipality_id, finding_id) where (finding_id is not null);
create index outward_municipality_id_held_on_id_idx on outward using btree (municipality_id, held_on, id);
create index outward_municipality_id_loop_id_idx on outward using btree (municipality_id, loop_id) where (loop_id is not null);
create index outward_municipality_id_prepared_by_idx on outward using btree (municipality_id, prepared_by);
create index outward_municipality_id_resource_id_idx on outward using btree (municipality_id, resource_id) where (resource_id is not null);
create policy "within one municipality" on outward as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what it tells outside" on outward for select
  using (select house());
create policy "those whose story is asked for read where it is to be told" on outward for select
  using (exists ( select from outward_story_of s where ((s.municipality_id = outward.municipality_id) and (s.outward_id = outward.id) and (s.whose_id = (select me())))));
create policy "those of the house prepare what is told, in their own name" on outward for insert
  with check ((select house()) and (prepared_by = (select me())));
create policy "whoever prepares it says anew what is told, that it is ready, a" on outward for update
  using (prepared_by = (select me()));
grant select on outward to lydhoer_app;
grant insert (municipality_id, id, kind, speaks, held_on, loop_id, finding_id, resource_id, words_sealed, prepared_by) on outward to lydhoer_app;
grant update (kind, speaks, held_on, loop_id, finding_id, resource_id, words_sealed, ready_version, called_off_on) on outward to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, held_on on outward for each row execute function keep_searched('outward', 'id', 'held_on');
create trigger told_anew before update on outward for each row execute function told_anew();

-- What came back when the house had told something: what people asked about.
-- ground: work · seen by: house · key in: masterKey
create table outward_came (
  municipality_id uuid not null,
  id uuid not null,
  outward_id uuid not null,
  words_sealed bytea not null, -- Sealed under the master key.
  written_by uuid not null,
  written_on date not null default danish_day(now()),
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, outward_id) references outward(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index outward_came_municipality_id_outward_id_idx on outward_came using btree (municipality_id, outward_id);
create index outward_came_municipality_id_written_by_idx on outward_came using btree (municipality_id, written_by);
create policy "within one municipality" on outward_came as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what came back" on outward_came for select
  using (select house());
create policy "those of the house write what came back, in their own name" on outward_came for insert
  with check ((select house()) and (written_by = (select me())));
create policy "each takes out what they wrote of it" on outward_came for delete
  using (written_by = (select me()));
grant select, delete on outward_came to lydhoer_app;
grant insert (municipality_id, id, outward_id, words_sealed, written_by) on outward_came to lydhoer_app;

-- Who speaks, by name: only those who have said so themselves.
-- ground: own · seen by: me, house
create table outward_speaker (
  municipality_id uuid not null,
  outward_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, outward_id, person_id),
  foreign key (municipality_id, outward_id) references outward(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index outward_speaker_municipality_id_person_id_idx on outward_speaker using btree (municipality_id, person_id);
create policy "within one municipality" on outward_speaker as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees who has said that they speak" on outward_speaker for select
  using (select house());
create policy "each says themselves that they speak" on outward_speaker for insert
  with check ((select house()) and (person_id = (select me())));
create policy "each says that they do not speak after all" on outward_speaker for delete
  using (person_id = (select me()));
grant select, delete on outward_speaker to lydhoer_app;
grant insert (municipality_id, outward_id, person_id) on outward_speaker to lydhoer_app;

-- What will be told of a story, in so many words; the house reads it while the yes of whose it is holds.
-- ground: own · seen by: house · follows: outward, outward_story_of · key in: masterKey
create table outward_story (
  municipality_id uuid not null,
  id uuid not null,
  outward_id uuid not null,
  told_of text not null,
  words_sealed bytea not null, -- The words, sealed under the master key.
  yes_to integer, -- The version of the telling that whose it is has said yes to; null until they have.
  said_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((yes_to is null) = (said_at is null)),
  foreign key (municipality_id, id, outward_id, told_of) references outward_story_of(municipality_id, id, outward_id, told_of) on delete cascade
);
create index outward_story_municipality_id_outward_id_idx on outward_story using btree (municipality_id, outward_id);
create policy "within one municipality" on outward_story as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads a story while the yes holds" on outward_story for select
  using ((select house())
    and (exists ( select from outward o where ((o.municipality_id = outward_story.municipality_id) and (o.id = outward_story.outward_id) and (o.version = outward_story.yes_to)))));
create policy "whose story it is and who asked read what is to be told" on outward_story for select
  using (exists ( select from outward_story_of s where ((s.municipality_id = outward_story.municipality_id) and (s.id = outward_story.id))));
create policy "who asks writes what is to be told" on outward_story for insert
  with check (exists ( select from outward_story_of s where ((s.municipality_id = outward_story.municipality_id) and (s.id = outward_story.id) and (s.asked_by = (select me())))));
create policy "nobody but whose story it is says yes to it" on outward_story for update
  using (exists ( select from outward_story_of s where ((s.municipality_id = outward_story.municipality_id) and (s.id = outward_story.id) and (s.whose_id = (select me())))));
grant select on outward_story to lydhoer_app;
grant insert (municipality_id, id, outward_id, told_of, words_sealed) on outward_story to lydhoer_app;
grant update (yes_to, said_at) on outward_story to lydhoer_app;

-- That somebody said no to a story, or took their yes back; nothing of whose it was.
-- ground: work · seen by: me, house
create table outward_story_gone (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  outward_id uuid not null,
  was text not null, -- Declined before any yes; withdrawn before the day; or withdrawn after the day, when it had been told.
  told_to uuid, -- Who had asked, where the answer was no: they alone are told.
  gone_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((was = 'declined') = (told_to is not null)),
  check (was = any (array['declined', 'withdrawn', 'toldAndWithdrawn'])),
  foreign key (municipality_id, outward_id) references outward(municipality_id, id) on delete cascade,
  foreign key (municipality_id, told_to) references staff(municipality_id, person_id)
);
create index outward_story_gone_municipality_id_outward_id_idx on outward_story_gone using btree (municipality_id, outward_id);
create index outward_story_gone_municipality_id_told_to_gone_at_idx on outward_story_gone using btree (municipality_id, told_to, gone_at) where (told_to is not null);
create policy "within one municipality" on outward_story_gone as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees that a story was taken back" on outward_story_gone for select
  using ((select house()) and (told_to is null));
create policy "who asked sees that the answer was no" on outward_story_gone for select
  using (told_to = (select me()));
grant select on outward_story_gone to lydhoer_app;

-- Whose a story is and who asked them; seen by these two and by nobody else.
-- ground: own · seen by: weTwo
create table outward_story_of (
  municipality_id uuid not null,
  id uuid not null,
  outward_id uuid not null,
  told_of text not null,
  whose_id uuid not null,
  asked_by uuid not null,
  asked_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, id, outward_id, told_of),
  check (told_of = any (array['citizen', 'colleague'])),
  check (whose_id <> asked_by),
  foreign key (municipality_id, asked_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, outward_id) references outward(municipality_id, id) on delete cascade,
  foreign key (municipality_id, whose_id) references person(municipality_id, id)
);
create index outward_story_of_municipality_id_asked_by_idx on outward_story_of using btree (municipality_id, asked_by);
create index outward_story_of_municipality_id_outward_id_idx on outward_story_of using btree (municipality_id, outward_id);
create index outward_story_of_municipality_id_whose_id_idx on outward_story_of using btree (municipality_id, whose_id);
create policy "within one municipality" on outward_story_of as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whose story it is and who asked see that it is asked for" on outward_story_of for select
  using (((select we_two()) = whose_id) or ((select we_two()) = asked_by));
create policy "a citizen is asked by who works with them, a colleague by one o" on outward_story_of for insert
  with check ((select house())
    and (asked_by = (select me()))
    and case told_of when 'citizen' then (whose_id in (select citizen_and_assigned())) else works_in_the_house(whose_id) end);
create policy "whose story it is says no, and who asked asks no more" on outward_story_of for delete
  using (((select we_two()) = whose_id) or ((select we_two()) = asked_by));
grant select, delete on outward_story_of to lydhoer_app;
grant insert (municipality_id, id, outward_id, told_of, whose_id, asked_by) on outward_story_of to lydhoer_app;
create trigger say_a_story_is_gone before delete on outward_story_of for each row execute function say_a_story_is_gone();

-- Where one is sent invitations, which calendar of one's own says when one is taken, and the address of one's own feed. Nobody else's.
-- ground: own · seen by: me · key in: person_key
create table own_calendar (
  municipality_id uuid not null,
  person_id uuid not null,
  calendar_sealed bytea not null,
  feed_hash bytea, -- SHA-256 of the secret in the address of the feed.
  primary key (municipality_id, person_id),
  unique (feed_hash),
  check (length(feed_hash) = 32),
  foreign key (municipality_id, person_id) references person_key(municipality_id, person_id) on delete cascade
);
create policy "within one municipality" on own_calendar as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each has the calendar of their own" on own_calendar for all
  using (person_id = (select me()));
grant select, delete on own_calendar to lydhoer_app;
grant insert (municipality_id, person_id, calendar_sealed, feed_hash) on own_calendar to lydhoer_app;
grant update (calendar_sealed, feed_hash) on own_calendar to lydhoer_app;

-- A place that a citizen has found themselves, who looks into it, by when there is an answer, and the answer.
-- ground: own · seen by: citizenAndAssigned · key in: citizen_key
create table own_find (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null, -- `{ place: string; does: string; contact: string }`: what it is called, what the citizen would do there, and whom to speak with, which may be empty; filled up to whole kilobytes and sealed with the citizen's key.
  found_on date not null default danish_day(now()),
  answer_by date not null, -- The day by which there is an answer; it runs from the day it was written, also while nobody looks into it.
  checker_id uuid,
  checker_sealed bytea, -- `{ name: string }`, what whoever looks into it is called, sealed like the words.
  answer text,
  answered_on date,
  answer_sealed bytea, -- `{ words: string }`, what was agreed, or why not; sealed like the words.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check ((answer is null) or (checker_id is not null)),
  check (answer = any (array['agreed', 'no'])),
  check (num_nonnulls(answer, answered_on, answer_sealed) = any (array[0, 3])),
  check (num_nonnulls(checker_id, checker_sealed) = any (array[0, 2])),
  foreign key (municipality_id, checker_id) references staff(municipality_id, person_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index own_find_municipality_id_checker_id_answer_by_idx on own_find using btree (municipality_id, checker_id, answer_by) where (checker_id is not null);
create index own_find_municipality_id_citizen_id_created_at_idx on own_find using btree (municipality_id, citizen_id, created_at);
create index own_find_municipality_id_written_by_idx on own_find using btree (municipality_id, written_by);
create policy "within one municipality" on own_find as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what the citizen f" on own_find for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen writes what they found, or whoever works with them " on own_find for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
create policy "whoever works with the citizen looks into it and answers once, " on own_find for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())) and (answer is null))
  with check (checker_id = (select me()));
create policy "the citizen takes it back" on own_find for delete
  using (citizen_id = (select me()));
grant select, delete on own_find to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, words_sealed, found_on, answer_by, submission_id) on own_find to lydhoer_app;
grant update (answer_by, checker_id, checker_sealed, answer, answered_on, answer_sealed) on own_find to lydhoer_app;

-- What a placement is agreed to lead to from its start, and who promised it.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table package_course (
  municipality_id uuid not null,
  placement_id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null, -- `{ leadsTo: 'paidHours' | 'job' | 'education'; words: string; promisedBy: string }`, filled up to whole kilobytes and sealed with the citizen's key.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, placement_id),
  unique (municipality_id, placement_id, citizen_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index package_course_municipality_id_citizen_id_idx on package_course using btree (municipality_id, citizen_id);
create index package_course_municipality_id_written_by_idx on package_course using btree (municipality_id, written_by);
create policy "within one municipality" on package_course as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what was agreed" on package_course for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes what is agreed" on package_course for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me())));
grant select on package_course to lydhoer_app;
grant insert (municipality_id, placement_id, citizen_id, written_by, words_sealed) on package_course to lydhoer_app;

-- A stretch of the way that was agreed: from when to when, what must be true, who pays, and whether it held.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table package_stretch (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  from_on date not null,
  to_on date not null,
  words_sealed bytea not null, -- `{ what: string; mustBe: string; pays: string }`, sealed like the words of the course.
  reviewed_by uuid,
  reviewed_on date,
  review_sealed bytea, -- `{ held: boolean; words: string }`, sealed like the words of the course.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check (num_nonnulls(reviewed_by, reviewed_on, review_sealed) = any (array[0, 3])),
  check (to_on >= from_on),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references package_course(municipality_id, placement_id, citizen_id) on delete cascade,
  foreign key (municipality_id, reviewed_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index package_stretch_municipality_id_citizen_id_to_on_idx on package_stretch using btree (municipality_id, citizen_id, to_on) where (reviewed_on is null);
create index package_stretch_municipality_id_placement_id_from_on_idx on package_stretch using btree (municipality_id, placement_id, from_on);
create index package_stretch_municipality_id_reviewed_by_idx on package_stretch using btree (municipality_id, reviewed_by);
create index package_stretch_municipality_id_written_by_idx on package_stretch using btree (municipality_id, written_by);
create policy "within one municipality" on package_stretch as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see each stretch" on package_stretch for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes a stretch" on package_stretch for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me())));
create policy "whoever works with the citizen says whether it held, in their o" on package_stretch for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())))
  with check (reviewed_by = (select me()));
create policy "whoever wrote a stretch takes it back until it is looked at" on package_stretch for delete
  using ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())) and (reviewed_on is null));
grant select, delete on package_stretch to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, from_on, to_on, words_sealed, submission_id) on package_stretch to lydhoer_app;
grant update (reviewed_by, reviewed_on, review_sealed) on package_stretch to lydhoer_app;

-- The wrapped key of what two people have together, the lower id first. Either may delete it, and all of it with it.
-- ground: shared · seen by: weTwo
create table pair_key (
  municipality_id uuid not null,
  first_id uuid not null,
  second_id uuid not null,
  wrapped_key bytea not null,
  primary key (municipality_id, first_id, second_id),
  check (first_id < second_id),
  foreign key (municipality_id, first_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, second_id) references person(municipality_id, id) on delete cascade
);
create index pair_key_municipality_id_second_id_idx on pair_key using btree (municipality_id, second_id);
create policy "within one municipality" on pair_key as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two have the key of the pair" on pair_key for all
  using (((select we_two()) = first_id) or ((select we_two()) = second_id));
grant select, delete on pair_key to lydhoer_app;
grant insert (municipality_id, first_id, second_id, wrapped_key) on pair_key to lydhoer_app;

-- What a citizen of the panel says about a letter or a paragraph of it, without their name. Theirs to delete.
-- ground: own · seen by: house · follows: panel_answer_of · key in: masterKey
create table panel_answer (
  municipality_id uuid not null,
  id uuid not null,
  panel_letter_id uuid not null,
  paragraph smallint, -- From 1; null is about the whole letter.
  words_sealed bytea not null, -- `{ understood: string; felt: string; would: string }`, sealed under the master key: the house reads it and the citizen does.
  waits_for smallint, -- So many must have answered about the letter before the house reads this; null is shown at once. Asked for by the citizen.
  primary key (municipality_id, id),
  check ((paragraph >= 1) and (paragraph <= 500)),
  check ((waits_for >= 3) and (waits_for <= 50)),
  foreign key (municipality_id, panel_letter_id) references panel_letter(municipality_id, id) on delete cascade
);
create index panel_answer_municipality_id_panel_letter_id_idx on panel_answer using btree (municipality_id, panel_letter_id);
create policy "within one municipality" on panel_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each in the panel reads what they said" on panel_answer for select
  using (exists ( select from panel_answer_of o where ((o.municipality_id = panel_answer.municipality_id) and (o.answer_id = panel_answer.id) and (o.person_id = (select me())))));
create policy "those of the house read what the panel says" on panel_answer for select
  using ((select house()) and (not panel_answer_waits(id)));
create policy "each in the panel says what they think while it is asked" on panel_answer for insert
  with check (exists ( select from (panel_letter l join panel_person p on ((p.municipality_id = l.municipality_id))) where ((l.municipality_id = panel_answer.municipality_id) and (l.id = panel_answer.panel_letter_id) and (l.until >= (select today())) and (p.person_id = (select me())))));
create policy "each deletes what they said" on panel_answer for delete
  using (exists ( select from panel_answer_of o where ((o.municipality_id = panel_answer.municipality_id) and (o.answer_id = panel_answer.id) and (o.person_id = (select me())))));
grant select, delete on panel_answer to lydhoer_app;
grant insert (municipality_id, id, panel_letter_id, paragraph, words_sealed, waits_for) on panel_answer to lydhoer_app;

-- Whose an answer of the panel is: seen by the one who gave it, and by nobody else.
-- ground: own · seen by: me
create table panel_answer_of (
  municipality_id uuid not null,
  answer_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, answer_id),
  foreign key (municipality_id, answer_id) references panel_answer(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index panel_answer_of_municipality_id_person_id_idx on panel_answer_of using btree (municipality_id, person_id);
create policy "within one municipality" on panel_answer_of as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever gave an answer sees whose it is" on panel_answer_of for select
  using (person_id = (select me()));
create policy "each says that an answer is theirs" on panel_answer_of for insert
  with check ((person_id = (select me()))
    and (exists ( select from panel_person p where ((p.municipality_id = panel_answer_of.municipality_id) and (p.person_id = (select me()))))));
grant select on panel_answer_of to lydhoer_app;
grant insert (municipality_id, answer_id, person_id) on panel_answer_of to lydhoer_app;

-- A version as the panel is shown it, sealed under the master key, and the last day on which it is asked about it.
-- ground: work · seen by: house · follows: panel_person · key in: masterKey
create table panel_letter (
  municipality_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  version_id uuid not null,
  text_sealed bytea not null,
  until date not null,
  asked_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, asked_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, version_id, template_id) references letter_version(municipality_id, id, template_id)
);
create index panel_letter_municipality_id_asked_by_idx on panel_letter using btree (municipality_id, asked_by);
create index panel_letter_municipality_id_template_id_created_at_idx on panel_letter using btree (municipality_id, template_id, created_at);
create index panel_letter_municipality_id_until_idx on panel_letter using btree (municipality_id, until);
create index panel_letter_municipality_id_version_id_template_id_idx on panel_letter using btree (municipality_id, version_id, template_id);
create policy "within one municipality" on panel_letter as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the panel sees what it is asked about, while it is" on panel_letter for select
  using ((until >= (select today()))
    and (exists ( select from panel_person p where ((p.municipality_id = panel_letter.municipality_id) and (p.person_id = (select me()))))));
create policy "those of the house see what the panel is asked about" on panel_letter for select
  using (select house());
create policy "those who write a letter ask the panel about it" on panel_letter for insert
  with check ((asked_by = (select me()))
    and (exists ( select from letter_template t where ((t.municipality_id = panel_letter.municipality_id) and (t.id = panel_letter.template_id) and ((t.department_id is null) or (t.department_id in (select department())) or (t.answers_for = (select me())))))));
grant select on panel_letter to lydhoer_app;
grant insert (municipality_id, id, template_id, version_id, text_sealed, until, asked_by) on panel_letter to lydhoer_app;

-- That a citizen has said yes to be asked about letters. Taken away when they say no.
-- ground: own · seen by: me
create table panel_person (
  municipality_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create policy "within one municipality" on panel_person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees whether they are in the panel" on panel_person for select
  using (person_id = (select me()));
create policy "a citizen says yes to be asked about letters" on panel_person for insert
  with check ((person_id = (select me())) and (not (select partnership())));
create policy "each says no again" on panel_person for delete
  using (person_id = (select me()));
grant select, delete on panel_person to lydhoer_app;
grant insert (municipality_id, person_id) on panel_person to lydhoer_app;

-- How many of the panel must have answered about a letter before an answer that waits is shown, with the day from which it holds; three where nobody has said.
-- ground: work · seen by: signedIn, atTheKeys
create table panel_rule (
  municipality_id uuid not null,
  valid_from date not null,
  least smallint not null,
  said_at timestamp with time zone not null default now(),
  primary key (municipality_id, valid_from),
  check (("least" >= 3) and ("least" <= 50)),
  foreign key (municipality_id) references municipality(id)
);
create policy "within one municipality" on panel_rule as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever has signed in reads how many an answer waits for" on panel_rule for select
  using (select signed_in());
create policy "at the keys it is said how many an answer waits for" on panel_rule for insert
  with check (select at_the_keys());
create policy "at the keys a number that has not come yet is taken away" on panel_rule for delete
  using ((select at_the_keys()) and (valid_from > (select today())));
grant select, delete on panel_rule to lydhoer_app;
grant insert (municipality_id, valid_from, least) on panel_rule to lydhoer_app;

-- A code that one other municipality may say yes by, once and within fourteen days. So nobody sees which municipalities there are. Gone when it has been used.
-- ground: work · seen by: me · key in: masterKey
create table partnership_invitation (
  municipality_id uuid not null,
  id uuid not null,
  partnership_id uuid not null,
  code_hash bytea not null, -- SHA-256 of the code, by which join_partnership finds it.
  code_sealed bytea not null, -- The code, sealed under the master key, for whoever made it to read aloud.
  made_by uuid not null,
  until date not null default (danish_day(now()) + 14),
  primary key (municipality_id, id),
  unique (code_hash),
  check (length(code_hash) = 32),
  foreign key (municipality_id, made_by) references staff(municipality_id, person_id) on delete cascade,
  foreign key (municipality_id, partnership_id) references partnership_member(municipality_id, partnership_id) on delete cascade
);
create index partnership_invitation_municipality_id_made_by_idx on partnership_invitation using btree (municipality_id, made_by);
create index partnership_invitation_municipality_id_partnership_id_idx on partnership_invitation using btree (municipality_id, partnership_id);
create policy "within one municipality" on partnership_invitation as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever made a code reads it" on partnership_invitation for select
  using (made_by = (select me()));
create policy "whoever speaks outward makes a code, in their own name" on partnership_invitation for insert
  with check ((made_by = (select me())) and speaks_outward((select me())));
create policy "whoever made a code takes it back" on partnership_invitation for delete
  using (made_by = (select me()));
grant select, delete on partnership_invitation to lydhoer_app;
grant insert (municipality_id, id, partnership_id, code_hash, code_sealed, made_by) on partnership_invitation to lydhoer_app;

-- That a municipality has left a partnership, and when. Nothing else of it stays.
-- ground: work · seen by: house, acrossMunicipalities · key in: masterKey
create table partnership_left (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  partnership_id uuid not null,
  municipality_name text not null,
  name_sealed bytea not null, -- What the partnership is called, sealed with its key.
  left_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipality(id)
);
create index partnership_left_municipality_id_left_on_idx on partnership_left using btree (municipality_id, left_on);
create index partnership_left_partnership_id_idx on partnership_left using btree (partnership_id);
create policy "within one municipality, or a partnership that it is in" on partnership_left as restrictive for all
  using ((municipality_id = (select current_municipality())) or (partnership_id in (select across_municipalities())));
create policy "the house sees which municipalities have left its partnerships" on partnership_left for select
  using (select house());
grant select on partnership_left to lydhoer_app;

-- A municipality that is in a partnership, by its own yes. Those in it see each other; the row goes when it leaves, and with it all that it shared there.
-- ground: work · seen by: house, acrossMunicipalities · key in: masterKey
create table partnership_member (
  municipality_id uuid not null,
  partnership_id uuid not null,
  municipality_name text not null, -- What the municipality was called when it said yes.
  name_sealed bytea not null, -- What the partnership is called, sealed with a key of the partnership drawn from the master key.
  agreed_as text not null, -- What whoever said yes was here; never who it was.
  member_since date not null default danish_day(now()),
  primary key (municipality_id, partnership_id),
  check ((length(municipality_name) >= 1) and (length(municipality_name) <= 100)),
  check (agreed_as = any (array['coordinator', 'director'])),
  foreign key (municipality_id) references municipality(id)
);
create index partnership_member_partnership_id_idx on partnership_member using btree (partnership_id);
create policy "within one municipality, or a partnership that it is in" on partnership_member as restrictive for all
  using ((municipality_id = (select current_municipality())) or (partnership_id in (select across_municipalities())));
create policy "the house sees which municipalities are in its partnerships" on partnership_member for select
  using (select house());
create policy "whoever speaks outward lets their own municipality leave" on partnership_member for delete
  using ((municipality_id = (select current_municipality())) and speaks_outward((select me())));
grant select, delete on partnership_member to lydhoer_app;
create trigger note_leaving after delete on partnership_member for each row execute function note_leaving();

-- That a municipality has said yes to a researcher of a partnership. The same researcher has one id in all of them.
-- ground: work · seen by: house, acrossMunicipalities · key in: masterKey
create table partnership_researcher (
  municipality_id uuid not null,
  partnership_id uuid not null,
  researcher_id uuid not null,
  name_sealed bytea not null, -- What they are called, sealed with a key of the partnership drawn from the master key.
  said_on date not null default danish_day(now()),
  primary key (municipality_id, partnership_id, researcher_id),
  foreign key (municipality_id, partnership_id) references partnership_member(municipality_id, partnership_id) on delete cascade
);
create index partnership_researcher_partnership_id_researcher_id_idx on partnership_researcher using btree (partnership_id, researcher_id);
create policy "within one municipality, or a partnership that it is in" on partnership_researcher as restrictive for all
  using ((municipality_id = (select current_municipality())) or (partnership_id in (select across_municipalities())));
create policy "the house sees which researchers belong to its partnerships" on partnership_researcher for select
  using (select house());
create policy "whoever speaks outward says yes to a researcher for their own m" on partnership_researcher for insert
  with check ((municipality_id = (select current_municipality())) and speaks_outward((select me())));
create policy "whoever speaks outward takes the yes of their own municipality " on partnership_researcher for delete
  using ((municipality_id = (select current_municipality())) and speaks_outward((select me())));
grant select, delete on partnership_researcher to lydhoer_app;
grant insert (municipality_id, partnership_id, researcher_id, name_sealed) on partnership_researcher to lydhoer_app;

-- Who a researcher of a partnership is here, and who said yes to them: their key hangs on this row. It is the house's own and never crosses.
-- ground: work · seen by: house
create table partnership_researcher_key (
  municipality_id uuid not null,
  partnership_id uuid not null,
  researcher_id uuid not null,
  person_id uuid not null,
  given_by uuid not null,
  primary key (municipality_id, partnership_id, researcher_id),
  unique (municipality_id, partnership_id, person_id),
  foreign key (municipality_id, given_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, partnership_id, researcher_id) references partnership_researcher(municipality_id, partnership_id, researcher_id) on delete cascade,
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id) on delete cascade
);
create index partnership_researcher_key_municipality_id_given_by_idx on partnership_researcher_key using btree (municipality_id, given_by);
create index partnership_researcher_key_municipality_id_person_id_idx on partnership_researcher_key using btree (municipality_id, person_id);
create policy "within one municipality" on partnership_researcher_key as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees who its researchers of partnerships are" on partnership_researcher_key for select
  using (select house());
create policy "whoever speaks outward says which researcher here it is, in the" on partnership_researcher_key for insert
  with check ((given_by = (select me())) and speaks_outward((select me())) and may_receive(person_id, 'research'));
grant select on partnership_researcher_key to lydhoer_app;
grant insert (municipality_id, partnership_id, researcher_id, person_id, given_by) on partnership_researcher_key to lydhoer_app;
create trigger end_researcher_key after delete on partnership_researcher_key for each row execute function end_researcher_key();

-- That the house shares one of its things in a partnership, and who decided it. It is the house's own and never crosses.
-- ground: work · seen by: house
create table partnership_share (
  municipality_id uuid not null,
  id uuid not null,
  partnership_id uuid not null,
  loop_id uuid,
  finding_id uuid,
  resource_id uuid,
  joint_experiment_id uuid,
  shared_by uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, id, partnership_id),
  unique (municipality_id, partnership_id, finding_id),
  unique (municipality_id, partnership_id, joint_experiment_id),
  unique (municipality_id, partnership_id, loop_id),
  unique (municipality_id, partnership_id, resource_id),
  check (num_nonnulls(loop_id, finding_id, resource_id, joint_experiment_id) = 1),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete cascade,
  foreign key (municipality_id, joint_experiment_id) references joint_experiment(municipality_id, id) on delete cascade,
  foreign key (municipality_id, loop_id) references loop(municipality_id, id) on delete cascade,
  foreign key (municipality_id, partnership_id) references partnership_member(municipality_id, partnership_id) on delete cascade,
  foreign key (municipality_id, resource_id) references resource(municipality_id, id) on delete cascade,
  foreign key (municipality_id, shared_by) references staff(municipality_id, person_id)
);
create index partnership_share_municipality_id_finding_id_idx on partnership_share using btree (municipality_id, finding_id) where (finding_id is not null);
create index partnership_share_municipality_id_joint_experiment_id_idx on partnership_share using btree (municipality_id, joint_experiment_id) where (joint_experiment_id is not null);
create index partnership_share_municipality_id_loop_id_idx on partnership_share using btree (municipality_id, loop_id) where (loop_id is not null);
create index partnership_share_municipality_id_resource_id_idx on partnership_share using btree (municipality_id, resource_id) where (resource_id is not null);
create index partnership_share_municipality_id_shared_by_idx on partnership_share using btree (municipality_id, shared_by);
create policy "within one municipality" on partnership_share as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees what it shares with other municipalities, and wh" on partnership_share for select
  using (select house());
create policy "whoever speaks outward shares, in their own name; a finding onc" on partnership_share for insert
  with check ((shared_by = (select me()))
    and speaks_outward((select me()))
    and ((finding_id is null) or (( select s.standing from finding_standing s where ((s.municipality_id = partnership_share.municipality_id) and (s.finding_id = partnership_share.finding_id)) order by s.created_at desc, s.id desc limit 1) <> 'preliminary')));
create policy "whoever speaks outward takes back what the house shares" on partnership_share for delete
  using speaks_outward((select me()));
grant select, delete on partnership_share to lydhoer_app;
grant insert (municipality_id, id, partnership_id, loop_id, finding_id, resource_id, joint_experiment_id, shared_by) on partnership_share to lydhoer_app;

-- The words of a thing as they stood when it was shared: what the other municipalities of the partnership read. No citizen's words are in it, and no name.
-- ground: work · seen by: house, acrossMunicipalities · key in: masterKey
create table partnership_thing (
  municipality_id uuid not null,
  share_id uuid not null,
  partnership_id uuid not null,
  kind text not null,
  words_sealed bytea not null, -- `{ title: string; parts: { head: { da: string; en: string }; words: string[] }[] }`, sealed with a key of the partnership drawn from the master key.
  shared_as text not null,
  shared_on date not null default danish_day(now()),
  primary key (municipality_id, share_id),
  check (kind = any (array['loop', 'finding', 'resource', 'jointExperiment'])),
  check (shared_as = any (array['coordinator', 'director'])),
  foreign key (municipality_id, share_id, partnership_id) references partnership_share(municipality_id, id, partnership_id) on delete cascade
);
create index partnership_thing_partnership_id_shared_on_idx on partnership_thing using btree (partnership_id, shared_on);
create policy "within one municipality, or a partnership that it is in" on partnership_thing as restrictive for all
  using ((municipality_id = (select current_municipality())) or (partnership_id in (select across_municipalities())));
create policy "the house reads what it shares, and what others in its partners" on partnership_thing for select
  using (select house());
create policy "whoever shares a thing writes what crosses" on partnership_thing for insert
  with check (exists ( select from partnership_share s where ((s.municipality_id = partnership_thing.municipality_id) and (s.id = partnership_thing.share_id) and (s.shared_by = (select me())))));
grant select on partnership_thing to lydhoer_app;
grant insert (municipality_id, share_id, partnership_id, kind, words_sealed, shared_as) on partnership_thing to lydhoer_app;

-- A stretch of a conversation, from turn to turn, chosen by its owner.
-- ground: consent · seen by: weTwo · follows: passage_share, ear_session_guest · counted as: passages
create table passage (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  from_turn integer not null,
  to_turn integer not null,
  created_at timestamp with time zone not null default now(),
  ground_until date not null,
  from_ms integer,
  to_ms integer, -- Where its sound ends, in ms; null when the transcript has no times.
  submission_id uuid not null default gen_random_uuid(), -- The form that chose it; the same form again is the same passage.
  primary key (municipality_id, id),
  unique (municipality_id, id, conversation_id, from_turn, to_turn),
  unique (municipality_id, id, conversation_id, owner_id, citizen_id, from_turn, to_turn),
  unique (municipality_id, owner_id, submission_id),
  check (from_ms >= 0),
  check (from_turn >= 1),
  check (to_ms >= from_ms),
  check (to_turn >= from_turn),
  foreign key (municipality_id, conversation_id) references transcript(municipality_id, conversation_id) on delete cascade,
  foreign key (municipality_id, conversation_id, from_turn) references turn(municipality_id, conversation_id, number) deferrable,
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, owner_id, citizen_id) references conversation(municipality_id, id, owner_id, citizen_id) on delete cascade,
  foreign key (municipality_id, conversation_id, to_turn) references turn(municipality_id, conversation_id, number) deferrable
);
create index passage_municipality_id_conversation_id_idx on passage using btree (municipality_id, conversation_id);
create index passage_municipality_id_owner_id_created_at_id_idx on passage using btree (municipality_id, owner_id, created_at, id);
create policy "within one municipality" on passage as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "owner and citizen see which passages were chosen" on passage for select
  using ((((select we_two()) = owner_id) or ((select we_two()) = citizen_id)) and (ground_until >= (select today())));
create policy "the guest sees the passage" on passage for select
  using (exists ( select from ear_session_guest g where ((g.municipality_id = passage.municipality_id) and (g.passage_id = passage.id) and (g.person_id = (select me())))));
create policy "the recipient sees the passage" on passage for select
  using (exists ( select from passage_share s where ((s.municipality_id = passage.municipality_id) and (s.passage_id = passage.id) and (s.with_person_id = (select me())))));
create policy "the owner chooses a passage" on passage for insert
  with check ((owner_id = (select me())) and (ground_until >= (select today())));
create policy "the owner drops a passage" on passage for delete
  using (owner_id = (select me()));
grant select, delete on passage to lydhoer_app;
grant insert (municipality_id, id, conversation_id, owner_id, citizen_id, from_turn, to_turn, from_ms, to_ms, submission_id) on passage to lydhoer_app;
create trigger rest_on_ground before insert on passage for each row execute function rest_on_ground();

-- What the owner of a passage wants those who have it to listen for. It is what the passage is called; one made without is called by its turns.
-- ground: consent · seen by: – · follows: passage · key in: conversation_key
create table passage_question (
  municipality_id uuid not null,
  passage_id uuid not null,
  question_sealed bytea not null,
  primary key (municipality_id, passage_id),
  foreign key (municipality_id, passage_id) references passage(municipality_id, id) on delete cascade
);
create policy "those who have the passage read its question, not the citizen" on passage_question for select
  using (exists ( select from passage p where ((p.municipality_id = passage_question.municipality_id) and (p.id = passage_question.passage_id) and (p.citizen_id <> (select me())))));
create policy "the owner of the passage asks" on passage_question for insert
  with check (exists ( select from passage p where ((p.municipality_id = passage_question.municipality_id) and (p.id = passage_question.passage_id) and (p.owner_id = (select me())))));
create policy "the owner of the passage asks otherwise" on passage_question for update
  using (exists ( select from passage p where ((p.municipality_id = passage_question.municipality_id) and (p.id = passage_question.passage_id) and (p.owner_id = (select me())))));
create policy "the owner of the passage asks nothing any more" on passage_question for delete
  using (exists ( select from passage p where ((p.municipality_id = passage_question.municipality_id) and (p.id = passage_question.passage_id) and (p.owner_id = (select me())))));
grant select, delete on passage_question to lydhoer_app;
grant insert (municipality_id, passage_id, question_sealed) on passage_question to lydhoer_app;
grant update (question_sealed) on passage_question to lydhoer_app;

-- One passage opened for one person until a day (the last one), under the consent of that purpose.
-- ground: consent · seen by: weTwo · counted as: shares · purpose in: purpose
create table passage_share (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  passage_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  from_turn integer not null,
  to_turn integer not null,
  with_person_id uuid not null,
  purpose text not null,
  with_sound boolean not null default false,
  until date not null,
  ear_session_id uuid,
  created_at timestamp with time zone not null default now(),
  ground_until date not null,
  stands_until date not null, -- The last day of the consent that this share rests on.
  veil jsonb, -- How its sound is disguised; null for sound as it is. No words. `{ pitch: number; silent: { fromMs: number; toMs: number }[] }`
  primary key (municipality_id, id),
  unique (municipality_id, passage_id, with_person_id, purpose),
  check (jsonb_typeof(veil) = 'object'),
  check (purpose = any (array['colleagues', 'research'])),
  check (with_person_id <> owner_id),
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, purpose, stands_until) references consent(municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, ear_session_id, passage_id) references ear_session(municipality_id, id, passage_id) on delete set null (ear_session_id),
  foreign key (municipality_id, passage_id, conversation_id, owner_id, citizen_id, from_turn, to_turn) references passage(municipality_id, id, conversation_id, owner_id, citizen_id, from_turn, to_turn) on delete cascade deferrable,
  foreign key (municipality_id, with_person_id) references staff(municipality_id, person_id)
);
create index passage_share_municipality_id_conversation_id_idx on passage_share using btree (municipality_id, conversation_id);
create index passage_share_municipality_id_with_person_id_created_at_id_idx on passage_share using btree (municipality_id, with_person_id, created_at, id);
create policy "within one municipality" on passage_share as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the owner sees what they shared" on passage_share for select
  using (owner_id = (select we_two()));
create policy "the recipient sees what is shared with them" on passage_share for select
  using ((with_person_id = (select we_two()))
    and (until >= (select today()))
    and (stands_until >= (select today()))
    and (ground_until >= (select today()))
    and case purpose when 'research' then (select may_receive(we_two(), 'research')) else (select may_receive(we_two(), 'colleagues')) end);
create policy "the owner shares a confirmed passage" on passage_share for insert
  with check ((owner_id = (select me()))
    and (until >= (select today()))
    and (stands_until >= (select today()))
    and (ground_until >= (select today()))
    and may_receive(with_person_id, purpose)
    and (exists ( select from transcript t where ((t.municipality_id = passage_share.municipality_id) and (t.conversation_id = passage_share.conversation_id) and (t.confirmed_at is not null)))));
create policy "the owner changes until when" on passage_share for update
  using (owner_id = (select me()));
create policy "the owner takes a share back" on passage_share for delete
  using (owner_id = (select me()));
grant select, delete on passage_share to lydhoer_app;
grant insert (municipality_id, id, passage_id, conversation_id, owner_id, citizen_id, with_person_id, purpose, with_sound, until, ear_session_id, veil) on passage_share to lydhoer_app;
grant update (with_sound, until, ear_session_id) on passage_share to lydhoer_app;
create trigger rest_on_consent before insert on passage_share for each row execute function rest_on_consent();
create trigger seat_guest_after_delete after delete on passage_share for each row when ((old.ear_session_id is not null)) execute function seat_guest();
create trigger seat_guest_after_insert after insert on passage_share for each row when ((new.ear_session_id is not null)) execute function seat_guest();
create trigger seat_guest_after_update after update on passage_share for each row when ((new.ear_session_id is not null)) execute function seat_guest();
create trigger tell_change_after_delete after delete on passage_share for each row when ((old.ear_session_id is not null)) execute function tell_ear_session();
create trigger tell_change_after_update after update on passage_share for each row when ((new.ear_session_id is not null)) execute function tell_ear_session();
create trigger tell_the_citizen after insert or update on passage_share for each row execute function tell_the_citizen();

-- Someone who works in the municipality, or a citizen. Written only by sign_in and meet_citizen.
-- ground: work · seen by: me, house, citizenAndAssigned, atTheKeys · follows: conversation
create table person (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  display_name text not null,
  language text not null default 'da', -- What somebody reads; a citizen, also a tongue that the municipality has switched on.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, kind),
  check ((length(display_name) >= 1) and (length(display_name) <= 200)),
  check (kind = any (array['staff', 'citizen'])),
  check (language = any (array['da', 'en', 'easy', 'ar', 'uk'])),
  foreign key (municipality_id) references municipality(id)
);
create policy "within one municipality" on person as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "at the keys one sees who is here" on person for select
  using (select at_the_keys());
create policy "colleagues see each other" on person for select
  using ((kind = 'staff') and (select house()));
create policy "each sees themselves, and the citizens they work with" on person for select
  using ((id = (select me())) or (id in (select citizen_and_assigned())));
create policy "the owner of a conversation sees whom it was with" on person for select
  using (exists ( select from conversation c where ((c.municipality_id = person.municipality_id) and (c.citizen_id = person.id) and (c.owner_id = (select me())))));
create policy "each chooses their own language" on person for update
  using (id = (select me()));
grant select on person to lydhoer_app;
grant update (language) on person to lydhoer_app;

-- Who an identity provider says someone is. Found only by the one who already knows issuer and subject.
-- ground: work · seen by: atTheDoor
create table person_identity (
  municipality_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  primary key (municipality_id, issuer, subject),
  unique (issuer, subject),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index person_identity_municipality_id_person_id_idx on person_identity using btree (municipality_id, person_id);
create policy "found by issuer and subject" on person_identity for select
  using ((issuer = (select at_the_door('issuer'))) and (subject = (select at_the_door('subject'))));
grant select on person_identity to lydhoer_app;

-- The wrapped key of what is one person's own. Theirs to delete, and all of it with it.
-- ground: own · seen by: me
create table person_key (
  municipality_id uuid not null,
  person_id uuid not null,
  wrapped_key bytea not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create policy "within one municipality" on person_key as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each has the key of their own" on person_key for all
  using (person_id = (select me()));
grant select, delete on person_key to lydhoer_app;
grant insert (municipality_id, person_id, wrapped_key) on person_key to lydhoer_app;

-- What someone does here. valid_to is the first day on which they no longer do it.
-- ground: work · seen by: me, partnership, atTheKeys
create table person_role (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null,
  department_id uuid,
  valid_from date not null default today(),
  valid_to date,
  primary key (municipality_id, id),
  check (role = any (array['caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator', 'teamLead', 'director', 'coordinator', 'researcher', 'politician', 'employer', 'partner'])),
  check (valid_to >= valid_from),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id) on delete cascade
);
create index person_role_municipality_id_person_id_idx on person_role using btree (municipality_id, person_id);
create index person_role_municipality_id_role_idx on person_role using btree (municipality_id, role);
create policy "within one municipality" on person_role as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "colleagues see each other's roles" on person_role for select
  using ((person_id = (select me())) or (select partnership()));
create policy "at the keys one says what somebody does who has not signed in" on person_role for insert
  with check ((select at_the_keys())
    and (person_id <> (select me()))
    and (not signs_in(person_id))
    and ((department_id is null) or (exists ( select from department d where ((d.municipality_id = person_role.municipality_id) and (d.id = person_role.department_id) and (d.closed_on is null))))));
create policy "at the keys a role that is not over is ended" on person_role for update
  using ((select at_the_keys())
    and (person_id <> (select me()))
    and ((valid_to is null) or (valid_to > (select today())) or ((valid_to = (select today())) and (not signs_in(person_id)))))
  with check ((valid_to is null) or (valid_to >= (select today())));
grant select on person_role to lydhoer_app;
grant insert (municipality_id, id, person_id, role, department_id, valid_from, valid_to) on person_role to lydhoer_app;
grant update (valid_to) on person_role to lydhoer_app;

-- A place of work that a citizen tries: where, the person to go to, what a good day looks like, when it should stop, and how it stands now.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table placement (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  company_id uuid, -- The place of work in the register of those we know; null where it is only called by its name in the words.
  state text not null default 'preparing', -- How it stands, from the last of its steps.
  from_on date,
  to_on date,
  words_sealed bytea not null, -- `{ where: string; kind: string; goTo: string; goodDay: string; stopWhen: string }`, filled up to whole kilobytes and sealed with the citizen's key.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  from_wish text, -- Which of the citizen's wishes it came from as it was written down: the first, the second, one further down, or none; null where nobody said.
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, written_by, submission_id),
  check (from_wish = any (array['first', 'second', 'third', 'none'])),
  check (state = any (array['preparing', 'notYet', 'underWay', 'ended'])),
  check (to_on >= from_on),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, company_id) references company(municipality_id, id) on delete set null (company_id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index placement_municipality_id_citizen_id_created_at_idx on placement using btree (municipality_id, citizen_id, created_at);
create index placement_municipality_id_company_id_idx on placement using btree (municipality_id, company_id) where (company_id is not null);
create index placement_municipality_id_written_by_idx on placement using btree (municipality_id, written_by);
create policy "within one municipality" on placement as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the placement" on placement for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen writes it with them" on placement for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me())));
create policy "whoever works with the citizen changes it" on placement for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())));
create policy "whoever wrote it takes it back while it is prepared" on placement for delete
  using ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())) and (state = 'preparing'));
grant select, delete on placement to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, company_id, from_on, to_on, words_sealed, submission_id, from_wish) on placement to lydhoer_app;
grant update (company_id, state, from_on, to_on, words_sealed) on placement to lydhoer_app;
create trigger end_its_meetings after delete on placement for each row execute function end_its_meetings();
create trigger show_hours_no_more after update of state, company_id, to_on on placement for each row execute function show_hours_no_more();

-- What became of a placement, step by step: not yet, and why; it began; it was made longer; it ended, and what it led to. None is taken out, so that what was tried can be shown.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table placement_step (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  kind text not null,
  on_day date not null,
  to_on date, -- Until when it goes on from here; of «not yet» the day on which the two look at it again.
  words_sealed bytea not null, -- `{ words: string; steps: string }`: why, and what is done first where it is not yet; sealed like the words of the placement. Before there was `became` it held `as`, too.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  became text, -- What an ending led to, in a word that is counted together with others'; null where it was written before there was one.
  department_id uuid, -- The department of whoever wrote it, by the role they had then.
  company_id uuid, -- The place of work in the register that the placement was at when the step was written.
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check ((became is null) or (kind = 'ended')),
  check (became = any (array['paidHours', 'job', 'flexJob', 'education', 'further', 'stopped', 'nothing', 'other'])),
  check (kind = any (array['notYet', 'ready', 'began', 'extended', 'ended'])),
  check (to_on >= on_day),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, company_id) references company(municipality_id, id) on delete set null (company_id),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index placement_step_municipality_id_citizen_id_idx on placement_step using btree (municipality_id, citizen_id);
create index placement_step_municipality_id_company_id_idx on placement_step using btree (municipality_id, company_id) where (company_id is not null);
create index placement_step_municipality_id_created_at_idx on placement_step using btree (municipality_id, created_at) where (kind = any (array['began', 'ended']));
create index placement_step_municipality_id_department_id_idx on placement_step using btree (municipality_id, department_id) where (department_id is not null);
create index placement_step_municipality_id_placement_id_created_at_idx on placement_step using btree (municipality_id, placement_id, created_at);
create index placement_step_municipality_id_written_by_idx on placement_step using btree (municipality_id, written_by);
create policy "within one municipality" on placement_step as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see each step" on placement_step for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen says what the next step is" on placement_step for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me())));
grant select on placement_step to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, kind, on_day, to_on, words_sealed, submission_id, became) on placement_step to lydhoer_app;
create trigger placement_goes_on after insert on placement_step for each row execute function placement_goes_on();
create trigger step_stands before insert on placement_step for each row execute function step_stands();

-- What somebody says of a placement, in their own voice: what they expect at the start, how it is to be there, which tasks there are now, what was learned. The citizen's is written by the citizen; the company's is what it told a worker.
-- ground: work · seen by: citizenAndAssigned · key in: citizen_key
create table placement_voice (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  placement_id uuid not null,
  written_by uuid not null,
  voice text not null,
  about text not null,
  goes_along boolean not null default false, -- Whether the citizen has chosen that it may be told at the next place.
  words_sealed bytea not null, -- `{ words: string }`, sealed like the words of the placement.
  said_on date not null default danish_day(now()),
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check (about = any (array['start', 'note', 'howItIs', 'tasks', 'learned'])),
  check (voice = any (array['citizen', 'company', 'worker'])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index placement_voice_municipality_id_citizen_id_idx on placement_voice using btree (municipality_id, citizen_id);
create index placement_voice_municipality_id_placement_id_created_at_idx on placement_voice using btree (municipality_id, placement_id, created_at);
create index placement_voice_municipality_id_written_by_idx on placement_voice using btree (municipality_id, written_by);
create policy "within one municipality" on placement_voice as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what each says" on placement_voice for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen speaks for themselves" on placement_voice for insert
  with check ((citizen_id = (select me())) and (written_by = (select me())) and (voice = 'citizen'));
create policy "whoever works with the citizen says their own, and what the com" on placement_voice for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me()))
    and (voice <> 'citizen')
    and (not goes_along));
create policy "the citizen chooses what goes along" on placement_voice for update
  using (citizen_id = (select me()));
create policy "whoever said it takes it back" on placement_voice for delete
  using ((written_by = (select me())) and (citizen_id in (select citizen_and_assigned())));
grant select, delete on placement_voice to lydhoer_app;
grant insert (municipality_id, id, citizen_id, placement_id, written_by, voice, about, goes_along, words_sealed, said_on, submission_id) on placement_voice to lydhoer_app;
grant update (goes_along) on placement_voice to lydhoer_app;

-- What the citizen says to a decided plan, or to one line of it (null is all of it): yes or no, in their own words where there are any. A no stands until they have undone it, or the two have talked about it; then it is still kept.
-- ground: own · seen by: citizenAndAssigned · follows: plan_version · key in: citizen_key
create table plan_answer (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  version_id uuid not null,
  line_id uuid,
  is_yes boolean not null,
  words_sealed bytea not null, -- `{ words: string }`, filled up to whole kilobytes and sealed with the citizen's key.
  undone_at timestamp with time zone,
  talked_by uuid,
  talked_at timestamp with time zone,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  check ((not is_yes) or (talked_at is null)),
  check (num_nonnulls(talked_by, talked_at) = any (array[0, 2])),
  foreign key (municipality_id, talked_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, version_id, citizen_id) references plan_version(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, version_id, line_id) references plan_line(municipality_id, version_id, line_id) on delete cascade
);
create index plan_answer_municipality_id_citizen_id_created_at_idx on plan_answer using btree (municipality_id, citizen_id, created_at);
create index plan_answer_municipality_id_talked_by_idx on plan_answer using btree (municipality_id, talked_by) where (talked_by is not null);
create index plan_answer_municipality_id_version_id_line_id_idx1 on plan_answer using btree (municipality_id, version_id, line_id);
create unique index plan_answer_municipality_id_version_id_line_id_idx on plan_answer using btree (municipality_id, version_id, line_id) nulls not distinct where ((undone_at is null) and (talked_at is null));
create policy "within one municipality" on plan_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the answers" on plan_answer for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever the plan is open to reads what the citizen says to it" on plan_answer for select
  using ((undone_at is null)
    and (exists ( select from plan_version v where ((v.municipality_id = plan_answer.municipality_id) and (v.id = plan_answer.version_id)))));
create policy "the citizen answers for themselves" on plan_answer for insert
  with check (citizen_id = (select me()));
create policy "the citizen undoes their answer, and a worker says that they ha" on plan_answer for update
  using (citizen_id in (select citizen_and_assigned()));
grant select on plan_answer to lydhoer_app;
grant insert (municipality_id, id, citizen_id, version_id, line_id, is_yes, words_sealed, submission_id) on plan_answer to lydhoer_app;
grant update (words_sealed, undone_at, talked_by, talked_at) on plan_answer to lydhoer_app;
create trigger answers_are_the_citizens before insert or update on plan_answer for each row execute function answers_are_the_citizens();

-- That a promise of a plan has been kept, and when. It is counted for nobody.
-- ground: work · seen by: citizenAndAssigned, openedToMe
create table plan_done (
  municipality_id uuid not null,
  citizen_id uuid not null,
  line_id uuid not null,
  done_by uuid not null,
  done_at timestamp with time zone not null,
  primary key (municipality_id, citizen_id, line_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, done_by) references staff(municipality_id, person_id)
);
create index plan_done_municipality_id_done_by_idx on plan_done using btree (municipality_id, done_by);
create policy "within one municipality" on plan_done as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is done" on plan_done for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever the plan is open to reads what is done" on plan_done for select
  using (citizen_id in (select opened_to_me('plan')));
create policy "whoever works with the citizen says that a promise is kept" on plan_done for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (done_by = (select me()))
    and (citizen_id <> (select me())));
create policy "whoever said that it is done takes it back" on plan_done for delete
  using ((done_by = (select me())) and (citizen_id in (select citizen_and_assigned())));
grant select, delete on plan_done to lydhoer_app;
grant insert (municipality_id, citizen_id, line_id, done_by, done_at) on plan_done to lydhoer_app;

-- One line of a plan, the same line_id through its versions: what the citizen says or wants, what was agreed or was not, what the law asks, or a rule that applies. Where it came from, and on which day.
-- ground: work · seen by: citizenAndAssigned · follows: plan_version · key in: citizen_key
create table plan_line (
  municipality_id uuid not null,
  version_id uuid not null,
  line_id uuid not null,
  citizen_id uuid not null,
  part text not null,
  place integer not null,
  in_own_words boolean not null, -- Has somebody said that these are the citizen's own words? Else nobody has said it in them.
  words_sealed bytea not null, -- `{ words: string; other: string; why: string }`: the line, who else does it, and why it is new, changed, taken out or spared. Filled up to whole kilobytes and sealed with the citizen's key.
  does text,
  promised_by uuid,
  by_day date, -- By when it is done; of a rule, the last day on which the citizen is spared.
  rule_id uuid,
  is_spared boolean not null default false,
  is_out boolean not null default false, -- Taken out: it stood in the plan before, and no longer holds.
  came_from text not null,
  from_day date,
  agenda_line_id uuid,
  conversation_id uuid,
  meeting_id uuid,
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  pick_id uuid, -- The turns that its words were chosen in; null is the whole conversation, or that they are gone.
  primary key (municipality_id, version_id, line_id),
  check ((from_day is null) = (came_from = 'system')),
  check ((part = 'rule') or (not is_spared)),
  check ((promised_by is not null) = (not (does is distinct from 'worker'))),
  check ((rule_id is not null) = (part = 'rule')),
  check (came_from = any (array['agenda', 'conversation', 'meeting', 'network', 'system'])),
  check (does = any (array['citizen', 'worker', 'department', 'other'])),
  check (part = any (array['own', 'goal', 'agreed', 'notAgreed', 'law', 'rule'])),
  foreign key (municipality_id, agenda_line_id, citizen_id) references agenda_line(municipality_id, id, citizen_id) on delete set null (agenda_line_id),
  foreign key (municipality_id, conversation_id) references conversation(municipality_id, id) on delete set null (conversation_id),
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting(municipality_id, id, citizen_id) on delete set null (meeting_id),
  foreign key (municipality_id, pick_id) references plan_pick(municipality_id, id) on delete set null (pick_id),
  foreign key (municipality_id, promised_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, rule_id) references plan_rule(municipality_id, id),
  foreign key (municipality_id, version_id, citizen_id) references plan_version(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index plan_line_municipality_id_agenda_line_id_idx on plan_line using btree (municipality_id, agenda_line_id) where (agenda_line_id is not null);
create index plan_line_municipality_id_citizen_id_line_id_idx on plan_line using btree (municipality_id, citizen_id, line_id);
create index plan_line_municipality_id_conversation_id_idx on plan_line using btree (municipality_id, conversation_id) where (conversation_id is not null);
create index plan_line_municipality_id_meeting_id_idx on plan_line using btree (municipality_id, meeting_id) where (meeting_id is not null);
create index plan_line_municipality_id_pick_id_idx on plan_line using btree (municipality_id, pick_id) where (pick_id is not null);
create index plan_line_municipality_id_promised_by_by_day_idx on plan_line using btree (municipality_id, promised_by, by_day) where (promised_by is not null);
create index plan_line_municipality_id_rule_id_idx on plan_line using btree (municipality_id, rule_id) where (rule_id is not null);
create index plan_line_municipality_id_written_by_idx on plan_line using btree (municipality_id, written_by);
create policy "within one municipality" on plan_line as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever sees a version of a plan sees its lines" on plan_line for select
  using ((citizen_id in (select citizen_and_assigned())) or (exists ( select from plan_version v where ((v.municipality_id = plan_line.municipality_id) and (v.id = plan_line.version_id)))));
create policy "whoever works with the citizen writes a line of a draft" on plan_line for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (written_by = (select me()))
    and (citizen_id <> (select me())));
create policy "whoever works with the citizen changes a line of a draft" on plan_line for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())));
create policy "whoever works with the citizen takes a line off a draft" on plan_line for delete
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())));
grant select, delete on plan_line to lydhoer_app;
grant insert (municipality_id, version_id, line_id, citizen_id, part, place, in_own_words, words_sealed, does, promised_by, by_day, rule_id, is_spared, is_out, came_from, from_day, agenda_line_id, conversation_id, meeting_id, written_by, pick_id) on plan_line to lydhoer_app;
grant update (part, place, in_own_words, words_sealed, does, promised_by, by_day, rule_id, is_spared, is_out) on plan_line to lydhoer_app;
create trigger decided_lines_stand before insert or delete or update on plan_line for each row execute function decided_lines_stand();
create trigger draft_goes_with_the_talk after update of conversation_id on plan_line for each row when (((old.conversation_id is not null) and (new.conversation_id is null))) execute function draft_goes_with_the_talk();

-- That whoever a plan says has promised something says that the promise is not theirs; it goes back to whoever wrote the line. It is counted for nobody.
-- ground: work · seen by: citizenAndAssigned
create table plan_not_mine (
  municipality_id uuid not null,
  version_id uuid not null,
  line_id uuid not null,
  citizen_id uuid not null,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  primary key (municipality_id, version_id, line_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, said_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, version_id, citizen_id) references plan_version(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, version_id, line_id) references plan_line(municipality_id, version_id, line_id) on delete cascade
);
create index plan_not_mine_municipality_id_citizen_id_idx on plan_not_mine using btree (municipality_id, citizen_id);
create index plan_not_mine_municipality_id_said_by_idx on plan_not_mine using btree (municipality_id, said_by);
create index plan_not_mine_municipality_id_version_id_citizen_id_idx on plan_not_mine using btree (municipality_id, version_id, citizen_id);
create policy "within one municipality" on plan_not_mine as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see whose a promise is" on plan_not_mine for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whose promise it is says that it is not theirs" on plan_not_mine for insert
  with check ((said_by = (select me()))
    and (exists ( select from plan_line l where ((l.municipality_id = plan_not_mine.municipality_id) and (l.version_id = plan_not_mine.version_id) and (l.line_id = plan_not_mine.line_id) and (l.promised_by = plan_not_mine.said_by)))));
create policy "whoever said it takes it back" on plan_not_mine for delete
  using (said_by = (select me()));
grant select, delete on plan_not_mine to lydhoer_app;
grant insert (municipality_id, version_id, line_id, citizen_id, said_by, said_at) on plan_not_mine to lydhoer_app;

-- Turns of a conversation that somebody chose for the plan: where they are, and no word of them.
-- ground: consent · seen by: citizenAndAssigned · follows turns
create table plan_pick (
  municipality_id uuid not null,
  id uuid not null, -- The submission that chose it, so that the same one twice is one.
  citizen_id uuid not null,
  conversation_id uuid not null,
  picked_by uuid not null,
  from_turn integer not null,
  to_turn integer not null,
  from_char integer, -- Where in its first turn; null is all of it.
  to_char integer,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((from_turn >= 1) and (to_turn >= from_turn)),
  check (num_nonnulls(from_char, to_char) = any (array[0, 2])),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id),
  foreign key (municipality_id, conversation_id) references conversation(municipality_id, id) on delete cascade,
  foreign key (municipality_id, picked_by) references person(municipality_id, id)
);
create index plan_pick_municipality_id_citizen_id_created_at_idx on plan_pick using btree (municipality_id, citizen_id, created_at);
create index plan_pick_municipality_id_conversation_id_idx on plan_pick using btree (municipality_id, conversation_id);
create index plan_pick_municipality_id_picked_by_idx on plan_pick using btree (municipality_id, picked_by);
create policy "within one municipality" on plan_pick as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what was chosen" on plan_pick for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever may read all of it chooses, in their own name" on plan_pick for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (picked_by = (select me()))
    and (exists ( select from conversation c where ((c.municipality_id = plan_pick.municipality_id) and (c.id = plan_pick.conversation_id) and (c.citizen_id = plan_pick.citizen_id)))));
create policy "whoever chose it takes it back" on plan_pick for delete
  using (picked_by = (select me()));
grant select, delete on plan_pick to lydhoer_app;
grant insert (municipality_id, id, citizen_id, conversation_id, picked_by, from_turn, to_turn) on plan_pick to lydhoer_app;

-- A rule of the law that a plan can say applies to the citizen, or that they are spared: what it is called and what it says, in plain words, with the days from which and to which it holds. Laws change: nothing of them stands in code.
-- ground: work · seen by: signedIn, atTheKeys
create table plan_rule (
  municipality_id uuid not null,
  id uuid not null,
  code text not null,
  valid_from date not null,
  valid_to date,
  name_da text not null,
  name_en text not null,
  says_da text not null,
  says_en text not null,
  law text not null default '', -- Where in the law it stands, as the municipality writes it; empty where nobody has said.
  primary key (municipality_id, id),
  unique (municipality_id, code, valid_from),
  check (code ~ '^[a-z][a-zA-Z0-9]{1,39}$'),
  check (valid_to >= valid_from),
  foreign key (municipality_id) references municipality(id)
);
create policy "within one municipality" on plan_rule as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever signs in reads which rules there are" on plan_rule for select
  using (select signed_in());
create policy "at the keys a rule is written down" on plan_rule for insert
  with check (select at_the_keys());
create policy "at the keys a rule is given its last day" on plan_rule for update
  using (select at_the_keys());
create policy "at the keys a rule is taken away before its day" on plan_rule for delete
  using ((select at_the_keys()) and (valid_from > (select today())));
grant select, delete on plan_rule to lydhoer_app;
grant insert (municipality_id, id, code, valid_from, valid_to, name_da, name_en, says_da, says_en, law) on plan_rule to lydhoer_app;
grant update (valid_to) on plan_rule to lydhoer_app;
create trigger keep_what_has_held before insert or update on plan_rule for each row execute function keep_what_has_held();

-- The plan as it was decided on a day, or a draft of it, of which there is one at most; the newest that is decided holds.
-- ground: work · seen by: citizenAndAssigned, openedToMe · key in: citizen_key
create table plan_version (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  meeting_id uuid, -- The meeting that the draft began from.
  why_sealed bytea, -- `{ why: string }`: what is different from the plan before, and why, in words.
  decided_by uuid,
  decided_at timestamp with time zone,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, written_by, submission_id),
  check (num_nonnulls(decided_by, decided_at) = any (array[0, 2])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, decided_by) references person(municipality_id, id),
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting(municipality_id, id, citizen_id) on delete set null (meeting_id),
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index plan_version_municipality_id_citizen_id_decided_at_idx on plan_version using btree (municipality_id, citizen_id, decided_at);
create index plan_version_municipality_id_decided_by_idx on plan_version using btree (municipality_id, decided_by) where (decided_by is not null);
create index plan_version_municipality_id_meeting_id_idx on plan_version using btree (municipality_id, meeting_id) where (meeting_id is not null);
create index plan_version_municipality_id_written_by_idx on plan_version using btree (municipality_id, written_by);
create unique index plan_version_municipality_id_citizen_id_idx on plan_version using btree (municipality_id, citizen_id) where (decided_at is null);
create policy "within one municipality" on plan_version as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see the plan" on plan_version for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever the plan is open to reads the one that holds" on plan_version for select
  using (decided_at = case when (citizen_id in (select opened_to_me('plan'))) then plan_opened_to_me(citizen_id) else null::timestamp with time zone end);
create policy "whoever works with the citizen begins a draft" on plan_version for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (written_by = (select me()))
    and (citizen_id <> (select me())));
create policy "whoever works with the citizen decides a draft, in their own na" on plan_version for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())) and (decided_at is null))
  with check (decided_by = (select me()));
create policy "whoever works with the citizen throws a draft away" on plan_version for delete
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())) and (decided_at is null));
grant select, delete on plan_version to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, meeting_id, submission_id) on plan_version to lydhoer_app;
grant update (why_sealed, decided_by, decided_at) on plan_version to lydhoer_app;
create trigger in_decision after update of decided_at on plan_version for each row when ((new.decided_at is not null)) execute function in_decision();

-- About when each turn of a transcript without times was said, for its owner. Made of the transcript and its sound; gone with either.
-- ground: consent · seen by: – · follows: transcript · key in: conversation_key
create table proposed_times (
  municipality_id uuid not null,
  conversation_id uuid not null,
  body_sealed bytea not null, -- The times, with a fingerprint of what they were made of: another text or another sound makes them anew.
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, conversation_id) references recording(municipality_id, conversation_id) on delete cascade,
  foreign key (municipality_id, conversation_id) references transcript(municipality_id, conversation_id) on delete cascade
);
create policy "the owner of the transcript keeps its proposed times" on proposed_times for all
  using (exists ( select from transcript t where ((t.municipality_id = proposed_times.municipality_id) and (t.conversation_id = proposed_times.conversation_id) and (t.owner_id = (select me())))));
grant select on proposed_times to lydhoer_app;
grant insert (municipality_id, conversation_id, body_sealed) on proposed_times to lydhoer_app;
grant update (body_sealed) on proposed_times to lydhoer_app;

-- That somebody reads with the citizen, in kind and not by name, or that others see their phone. No row is: they read alone, or have not said.
-- ground: own · seen by: citizenAndAssigned
create table reading_along (
  municipality_id uuid not null,
  citizen_id uuid not null,
  who text not null,
  said_at timestamp with time zone not null default now(),
  primary key (municipality_id, citizen_id),
  check (who = any (array['relative', 'mentor', 'guardian', 'sharedPhone'])),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id) on delete cascade
);
create policy "within one municipality" on reading_along as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who work with the citizen see that somebody reads along" on reading_along for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen says who reads along" on reading_along for insert
  with check (citizen_id = (select me()));
create policy "the citizen says it anew" on reading_along for update
  using (citizen_id = (select me()));
create policy "the citizen takes it away" on reading_along for delete
  using (citizen_id = (select me()));
grant select, delete on reading_along to lydhoer_app;
grant insert (municipality_id, citizen_id, who, said_at) on reading_along to lydhoer_app;
grant update (who, said_at) on reading_along to lydhoer_app;

-- The sound of a conversation: where its sealed file lies and what is known of it. problem is a code.
-- ground: consent · seen by: weTwo · follows: passage_share · counted as: sound
create table recording (
  municipality_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  object_id text not null,
  mime text not null,
  bytes bigint not null,
  duration_ms integer,
  state text not null default 'storing',
  problem text,
  peaks bytea,
  has_listening_copy boolean not null default false,
  created_at timestamp with time zone not null default now(),
  ground_until date not null,
  pauses jsonb, -- Measured silences, each wrong by errorMs at most; null when not measured. No words. `{ fromMs: number; toMs: number; ms: number; errorMs: number }[]`
  submission_id uuid, -- The form that it came with; the same form again brings nothing new.
  primary key (municipality_id, conversation_id),
  unique (municipality_id, owner_id, submission_id),
  unique (object_id),
  check (bytes >= 0),
  check (duration_ms >= 0),
  check (jsonb_typeof(pauses) = 'array'),
  check (length(problem) <= 80),
  check (mime ~ '^[a-z0-9.+/-]{1,80}$'),
  check (object_id ~ '^[a-zA-Z0-9_/-]{1,200}$'),
  check (state = any (array['storing', 'measuring', 'ready', 'failed'])),
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, owner_id, citizen_id) references conversation(municipality_id, id, owner_id, citizen_id) on delete cascade
);
create policy "within one municipality" on recording as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "owner and citizen hear the sound" on recording for select
  using ((((select we_two()) = owner_id) or ((select we_two()) = citizen_id)) and (ground_until >= (select today())));
create policy "the recipient hears the sound when it is shared" on recording for select
  using (exists ( select from passage_share s where ((s.municipality_id = recording.municipality_id) and (s.conversation_id = recording.conversation_id) and (s.with_person_id = (select me())) and s.with_sound)));
create policy "the owner adds sound" on recording for insert
  with check ((owner_id = (select me())) and (ground_until >= (select today())));
create policy "the owner measures the sound" on recording for update
  using ((owner_id = (select me())) and (ground_until >= (select today())));
create policy "the owner removes the sound" on recording for delete
  using (owner_id = (select me()));
grant select, delete on recording to lydhoer_app;
grant insert (municipality_id, conversation_id, owner_id, citizen_id, object_id, mime, bytes, duration_ms, state, submission_id) on recording to lydhoer_app;
grant update (mime, bytes, duration_ms, state, problem, peaks, has_listening_copy, pauses) on recording to lydhoer_app;
create trigger remember_erased_object after delete on recording for each row execute function remember_erased_object();
create trigger rest_on_ground before insert on recording for each row execute function rest_on_ground();

-- The wrapped key of the sound.
-- ground: consent · seen by: – · follows: recording
create table recording_key (
  municipality_id uuid not null,
  conversation_id uuid not null,
  wrapped_key bytea not null,
  primary key (municipality_id, conversation_id),
  foreign key (municipality_id, conversation_id) references recording(municipality_id, conversation_id) on delete cascade
);
create policy "whoever may hear the sound has its key" on recording_key for select
  using (exists ( select from recording r where ((r.municipality_id = recording_key.municipality_id) and (r.conversation_id = recording_key.conversation_id))));
create policy "the owner adds the key of the sound" on recording_key for insert
  with check (exists ( select from recording r where ((r.municipality_id = recording_key.municipality_id) and (r.conversation_id = recording_key.conversation_id) and (r.owner_id = (select me())))));
grant select on recording_key to lydhoer_app;
grant insert (municipality_id, conversation_id, wrapped_key) on recording_key to lydhoer_app;

-- What practice wants to know from research, a neighbour municipality or a library; asked on a day, by a kind of people. It is never closed by those who are to answer.
-- ground: work · seen by: house · key in: masterKey
create table request (
  municipality_id uuid not null,
  id uuid not null,
  asked_as text not null,
  of_whom text not null,
  words_sealed bytea not null, -- `{ question: string; why: string }`, sealed under the master key.
  asked_on date not null default danish_day(now()),
  needed_by date, -- The day by which practice needs it; null where nobody said.
  no_longer_on date, -- The day on which whoever asked said that they need it no more; null while they do.
  primary key (municipality_id, id),
  check (asked_as = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  check (of_whom = any (array['research', 'neighbour', 'library']))
);
create index request_municipality_id_asked_on_id_idx on request using btree (municipality_id, asked_on, id);
create policy "within one municipality" on request as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what is asked" on request for select
  using (select house());
create policy "those of the house ask" on request for insert
  with check (select house());
create policy "whoever asked says that they need it no more" on request for update
  using (exists ( select from request_asker a where ((a.municipality_id = request.municipality_id) and (a.request_id = request.id) and (a.person_id = (select me())))));
create policy "whoever asked takes it back, until others are in it" on request for delete
  using (exists ( select from request_asker a where ((a.municipality_id = request.municipality_id) and (a.request_id = request.id) and (a.person_id = (select me())))));
grant select, delete on request to lydhoer_app;
grant insert (municipality_id, id, asked_as, of_whom, words_sealed, needed_by) on request to lydhoer_app;
grant update (no_longer_on) on request to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, asked_on on request for each row execute function keep_searched('request', 'id', 'asked_on');

-- Whose question it is; seen by themselves alone.
-- ground: own · seen by: me
create table request_asker (
  municipality_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, request_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, request_id) references request(municipality_id, id) on delete cascade
);
create index request_asker_municipality_id_person_id_idx on request_asker using btree (municipality_id, person_id);
create policy "within one municipality" on request_asker as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what they asked" on request_asker for select
  using (person_id = (select me()));
create policy "those of the house ask in their own name" on request_asker for insert
  with check ((person_id = (select me())) and (select house()));
grant select on request_asker to lydhoer_app;
grant insert (municipality_id, request_id, person_id) on request_asker to lydhoer_app;

-- That something of an answer comes by a day. The newest holds; one after the first has moved it, and says why. Those before it stay to be seen.
-- ground: work · seen by: house · key in: masterKey
create table request_promise (
  municipality_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  words_sealed bytea not null, -- `{ what: string; reason: string }`, sealed under the master key; reason is why the day was moved, or empty.
  day date not null,
  kept_on date,
  promised_by uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, promised_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, request_id) references request(municipality_id, id)
);
create index request_promise_municipality_id_promised_by_day_idx on request_promise using btree (municipality_id, promised_by, day);
create index request_promise_municipality_id_request_id_created_at_id_idx on request_promise using btree (municipality_id, request_id, created_at, id);
create policy "within one municipality" on request_promise as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what was promised" on request_promise for select
  using (select house());
create policy "those of the house promise in their own name, and for research " on request_promise for insert
  with check ((promised_by = (select me()))
    and (exists ( select from request r where ((r.municipality_id = request_promise.municipality_id) and (r.id = request_promise.request_id) and ((r.of_whom <> 'research') or may_receive(me(), 'research'))))));
create policy "whoever promised says that it is kept" on request_promise for update
  using (promised_by = (select me()));
create policy "whoever promised takes it back" on request_promise for delete
  using (promised_by = (select me()));
grant select, delete on request_promise to lydhoer_app;
grant insert (municipality_id, id, request_id, words_sealed, day, promised_by) on request_promise to lydhoer_app;
grant update (kept_on) on request_promise to lydhoer_app;

-- What somebody answered: an answer, that it is not known, a question back, or what whoever asked adds. Whoever writes stands by it with their name.
-- ground: work · seen by: house · key in: masterKey
create table request_reply (
  municipality_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null,
  written_as text not null,
  words_sealed bytea not null, -- The words, sealed under the master key.
  written_by uuid not null,
  created_at timestamp with time zone not null default now(),
  finding_id uuid, -- The finding that it is answered with, where it is with one.
  primary key (municipality_id, id),
  check (kind = any (array['answer', 'unknown', 'asksBack', 'addition'])),
  check (written_as = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete set null (finding_id),
  foreign key (municipality_id, request_id) references request(municipality_id, id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index request_reply_municipality_id_finding_id_idx on request_reply using btree (municipality_id, finding_id) where (finding_id is not null);
create index request_reply_municipality_id_request_id_created_at_id_idx on request_reply using btree (municipality_id, request_id, created_at, id);
create index request_reply_municipality_id_written_by_idx on request_reply using btree (municipality_id, written_by);
create policy "within one municipality" on request_reply as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what was answered" on request_reply for select
  using (select house());
create policy "those of the house answer in their own name" on request_reply for insert
  with check ((select house()) and (written_by = (select me())));
create policy "whoever answered deletes it" on request_reply for delete
  using (written_by = (select me()));
grant select, delete on request_reply to lydhoer_app;
grant insert (municipality_id, id, request_id, kind, written_as, words_sealed, written_by, finding_id) on request_reply to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed, created_at on request_reply for each row execute function keep_searched('requestReply', 'id', 'created_at');

-- Who asks it too; seen by themselves alone, and counted for the house.
-- ground: own · seen by: me
create table request_supporter (
  municipality_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  primary key (municipality_id, request_id, person_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, request_id) references request(municipality_id, id)
);
create index request_supporter_municipality_id_person_id_idx on request_supporter using btree (municipality_id, person_id);
create policy "within one municipality" on request_supporter as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what they ask too" on request_supporter for select
  using (person_id = (select me()));
create policy "those of the house ask it too, in their own name" on request_supporter for insert
  with check ((person_id = (select me())) and (select house()));
create policy "each asks it no more" on request_supporter for delete
  using (person_id = (select me()));
grant select, delete on request_supporter to lydhoer_app;
grant insert (municipality_id, request_id, person_id) on request_supporter to lydhoer_app;

-- Something that others can use in their work: a guide, a film, a podcast, an article, a letter, a sheet of pictograms or a game for a meeting.
-- ground: work · seen by: house
create table resource (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null,
  made_as text not null,
  made_on date not null default danish_day(now()),
  finding_id uuid, -- The finding that it builds on, whose quotes it shows; null where it builds on none.
  look_again_on date not null, -- The day from which it waits for whoever looks after it to look at it again.
  rests_since date, -- The day on which it was laid to rest; null while it is in use.
  primary key (municipality_id, id),
  check (kind = any (array['guide', 'film', 'podcast', 'article', 'letter', 'pictograms', 'game'])),
  check (made_as = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  foreign key (municipality_id, finding_id) references finding(municipality_id, id) on delete set null (finding_id)
);
create index resource_municipality_id_finding_id_idx on resource using btree (municipality_id, finding_id) where (finding_id is not null);
create index resource_municipality_id_kind_made_on_id_idx on resource using btree (municipality_id, kind, made_on, id);
create index resource_municipality_id_made_on_id_idx on resource using btree (municipality_id, made_on, id);
create policy "within one municipality" on resource as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads what others can use" on resource for select
  using (select house());
create policy "those of the house make resources" on resource for insert
  with check (select house());
create policy "whoever looks after a resource says what it is, when to look ag" on resource for update
  using (exists ( select from resource_keeper k where ((k.municipality_id = resource.municipality_id) and (k.resource_id = resource.id) and (k.kept_by = (select me())))));
create policy "whoever looks after a resource takes it back, until others are " on resource for delete
  using (exists ( select from resource_keeper k where ((k.municipality_id = resource.municipality_id) and (k.resource_id = resource.id) and (k.kept_by = (select me())))));
grant select, delete on resource to lydhoer_app;
grant insert (municipality_id, id, kind, made_as, finding_id, look_again_on) on resource to lydhoer_app;
grant update (kind, finding_id, look_again_on, rests_since) on resource to lydhoer_app;
create trigger keep_searched after insert or delete or update of made_on on resource for each row execute function keep_searched('resource', 'id', 'made_on');

-- The file that lies by a resource, in the object store.
-- ground: work · seen by: house · key in: masterKey
create table resource_file (
  municipality_id uuid not null,
  resource_id uuid not null,
  object_id text not null,
  mime text not null,
  bytes bigint not null,
  name_sealed bytea not null, -- What it was called where it came from, sealed under the master key.
  file_key_sealed bytea not null, -- The key of this one file, sealed under the master key: it goes with the row, and nothing opens the file after that.
  put_up_on date not null default danish_day(now()),
  submission_id uuid not null,
  primary key (municipality_id, resource_id),
  check (bytes > 0),
  check (mime ~ '^(application|audio|video)/[a-z0-9.+-]+$'),
  foreign key (municipality_id, resource_id) references resource(municipality_id, id)
);
create policy "within one municipality" on resource_file as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house opens the file of a resource" on resource_file for select
  using (select house());
create policy "whoever looks after a resource puts a file by it" on resource_file for insert
  with check (exists ( select from resource_keeper k where ((k.municipality_id = resource_file.municipality_id) and (k.resource_id = resource_file.resource_id) and (k.kept_by = (select me())))));
create policy "whoever looks after a resource takes the file away" on resource_file for delete
  using (exists ( select from resource_keeper k where ((k.municipality_id = resource_file.municipality_id) and (k.resource_id = resource_file.resource_id) and (k.kept_by = (select me())))));
grant select, delete on resource_file to lydhoer_app;
grant insert (municipality_id, resource_id, object_id, mime, bytes, name_sealed, file_key_sealed, submission_id) on resource_file to lydhoer_app;
create trigger remember_erased_object after delete on resource_file for each row execute function remember_erased_object();

-- Who looks after a resource: one person, until it is handed on.
-- ground: work · seen by: house
create table resource_keeper (
  municipality_id uuid not null,
  resource_id uuid not null,
  kept_by uuid not null,
  handed_by uuid, -- Who handed it on to them, so that they are told; null while it is with whoever made it.
  handed_at timestamp with time zone,
  primary key (municipality_id, resource_id),
  check ((handed_by is null) = (handed_at is null)),
  foreign key (municipality_id, handed_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, kept_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, resource_id) references resource(municipality_id, id) on delete cascade
);
create index resource_keeper_municipality_id_handed_by_idx on resource_keeper using btree (municipality_id, handed_by) where (handed_by is not null);
create index resource_keeper_municipality_id_kept_by_idx on resource_keeper using btree (municipality_id, kept_by);
create policy "within one municipality" on resource_keeper as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees who looks after a resource" on resource_keeper for select
  using (select house());
create policy "whoever makes a resource looks after it" on resource_keeper for insert
  with check ((select house()) and (kept_by = (select me())));
grant select on resource_keeper to lydhoer_app;
grant insert (municipality_id, resource_id, kept_by) on resource_keeper to lydhoer_app;

-- That a resource was looked at again: it is still right, it was laid to rest, or taken up again.
-- ground: work · seen by: house · key in: masterKey
create table resource_look (
  municipality_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  says text not null,
  words_sealed bytea not null, -- Why, sealed under the master key; may be empty.
  said_on date not null default danish_day(now()),
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check (says = any (array['stillRight', 'laidToRest', 'takenUp'])),
  foreign key (municipality_id, resource_id) references resource(municipality_id, id)
);
create index resource_look_municipality_id_resource_id_created_at_id_idx on resource_look using btree (municipality_id, resource_id, created_at, id);
create index resource_look_municipality_id_said_on_idx on resource_look using btree (municipality_id, said_on);
create policy "within one municipality" on resource_look as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees when a resource was looked at again" on resource_look for select
  using (select house());
create policy "whoever looks after a resource says how it is" on resource_look for insert
  with check (exists ( select from resource_keeper k where ((k.municipality_id = resource_look.municipality_id) and (k.resource_id = resource_look.resource_id) and (k.kept_by = (select me())))));
create policy "whoever looks after a resource takes that back within ten minut" on resource_look for delete
  using ((created_at > (now() - '00:10:00'::interval))
    and (exists ( select from resource_keeper k where ((k.municipality_id = resource_look.municipality_id) and (k.resource_id = resource_look.resource_id) and (k.kept_by = (select me()))))));
grant select, delete on resource_look to lydhoer_app;
grant insert (municipality_id, id, resource_id, says, words_sealed) on resource_look to lydhoer_app;

-- That a resource is used in a department, by a kind of people. It has neither a name nor a moment.
-- ground: work · seen by: house · key in: masterKey
create table resource_use (
  municipality_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  department_id uuid,
  used_as text not null,
  words_sealed bytea, -- How it went, in a line, sealed under the master key; null where nobody wrote any.
  primary key (municipality_id, id),
  unique (municipality_id, resource_id, id),
  check (used_as = any (array['citizen', 'worker', 'broker', 'otherStaff', 'leader', 'researcher'])),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, resource_id) references resource(municipality_id, id)
);
create index resource_use_municipality_id_department_id_idx on resource_use using btree (municipality_id, department_id) where (department_id is not null);
create policy "within one municipality" on resource_use as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house sees where a resource is used" on resource_use for select
  using (select house());
create policy "those of the house say that it is used in their own department" on resource_use for insert
  with check ((select house()) and ((department_id is null) or (department_id in (select department()))));
create policy "each takes back that they use it" on resource_use for delete
  using (exists ( select from resource_user u where ((u.municipality_id = resource_use.municipality_id) and (u.use_id = resource_use.id) and (u.person_id = (select me())))));
grant select, delete on resource_use to lydhoer_app;
grant insert (municipality_id, id, resource_id, department_id, used_as, words_sealed) on resource_use to lydhoer_app;

-- Whose row of use that is; only they see it, so that they can take it back. One each.
-- ground: own · seen by: me
create table resource_user (
  municipality_id uuid not null,
  resource_id uuid not null,
  person_id uuid not null,
  use_id uuid not null,
  primary key (municipality_id, resource_id, person_id),
  unique (municipality_id, use_id),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, resource_id, use_id) references resource_use(municipality_id, resource_id, id) on delete cascade
);
create index resource_user_municipality_id_person_id_idx on resource_user using btree (municipality_id, person_id);
create index resource_user_municipality_id_resource_id_use_id_idx on resource_user using btree (municipality_id, resource_id, use_id);
create policy "within one municipality" on resource_user as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees which use is theirs" on resource_user for select
  using (person_id = (select me()));
create policy "those of the house keep which use is theirs" on resource_user for insert
  with check ((select house()) and (person_id = (select me())));
grant select on resource_user to lydhoer_app;
grant insert (municipality_id, resource_id, person_id, use_id) on resource_user to lydhoer_app;

-- The words of a resource, once for each time they were changed: the highest number is the one that holds. None is ever changed.
-- ground: work · seen by: house · key in: masterKey
create table resource_version (
  municipality_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  number smallint not null,
  words_sealed bytea not null, -- `{ title: string; use: string; body: string; address: string; changed: string }`, sealed under the master key; body or address may be empty, and changed is what was changed and why.
  written_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  unique (municipality_id, resource_id, number),
  check ((number >= 1) and (number <= 999)),
  foreign key (municipality_id, resource_id) references resource(municipality_id, id) on delete cascade
);
create policy "within one municipality" on resource_version as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the house reads each version of a resource" on resource_version for select
  using (select house());
create policy "whoever looks after a resource writes its next version" on resource_version for insert
  with check (exists ( select from resource_keeper k where ((k.municipality_id = resource_version.municipality_id) and (k.resource_id = resource_version.resource_id) and (k.kept_by = (select me())))));
grant select on resource_version to lydhoer_app;
grant insert (municipality_id, id, resource_id, number, words_sealed) on resource_version to lydhoer_app;
create trigger keep_searched after insert or delete or update of words_sealed on resource_version for each row execute function keep_searched('resource', 'resource_id', 'written_on', 'part');

-- What each table rests on, who sees it and what the citizen calls it. Filled by migrations; it holds nothing about anybody.
-- ground: work · seen by: signedIn
create table resting (
  table_name text not null,
  ground text not null, -- consent: withdrawn, it is erased with a receipt. own: one person's, theirs to delete. work: made together, kept until a dated rule. shared: a group's; what is somebody's goes with them.
  audiences text[] not null default '{}'[], -- Who sees its rows, by what the row itself names; none for what only the program reads.
  follows text[] not null default '{}'[], -- The tables in which one must see a row to see one here.
  sealed_with text, -- The table that holds the key of its sealed columns; masterKey where that is the key.
  part text, -- What the receipt counts its rows as; several tables may be one part.
  label_da text[], -- The part in the citizen's words: one form, said without a number, or two (for one, and for the word after a number).
  label_en text[],
  purpose_in text, -- The column that says on which purpose's consent a row rests; none when it goes with the conversation only.
  points_at_turns boolean not null default false, -- Do from_turn, to_turn, from_char and to_char follow when turns are numbered anew?
  kept_nth integer, -- In which order tables let go of what is past its rule: what points at something goes before it.
  kept_as text, -- The kind in retention_rule by which its rows are kept; null for what no such rule is about.
  kept_since text, -- SQL over a row t: the day from which it is kept.
  kept_besides text, -- SQL over a row t: what must hold besides, before it goes.
  kept_whose text, -- SQL over a row t: the citizen, or of what the house does together the person, whose it is.
  primary key (table_name),
  unique (kept_nth),
  check (((label_da is null) = (label_en is null)) and ((label_da is null) or (part is not null))),
  check ((ground = 'consent') or ((part is null) and (purpose_in is null))),
  check ((kept_whose is null) = (kept_nth is null)),
  check (audiences <@ array['me', 'weTwo', 'thoseInIt', 'citizenAndAssigned', 'openedToMe', 'department', 'house', 'partnership', 'reflects', 'signedIn', 'atTheDoor', 'atTheKeys', 'inTheMeeting', 'theGuest', 'keepsTheLog', 'findsPlaces', 'knowsCompanies', 'acrossMunicipalities', 'program']),
  check (cardinality(label_da) = any (array[1, 2])),
  check (cardinality(label_en) = any (array[1, 2])),
  check (ground = any (array['consent', 'own', 'work', 'shared'])),
  check (kept_as ~ '^[a-z][a-zA-Z]{1,39}$'),
  check (num_nonnulls(kept_nth, kept_as, kept_since, kept_besides) = any (array[0, 4])),
  check (part ~ '^[a-z][a-zA-Z]{1,39}$'),
  check (table_name ~ '^[a-z][a-z_]{1,59}$')
);
create unique index resting_part_idx on resting using btree (part) where (label_da is not null);
create policy "whoever has signed in sees what rests on what" on resting for select
  using (select signed_in());
grant select on resting to lydhoer_app;

-- For how many months something of a kind is kept, and why, in plain words; the newest whose day has come holds. Without one it is kept. Which kinds there are stands in resting.
-- ground: work · seen by: signedIn, atTheKeys
create table retention_rule (
  municipality_id uuid not null,
  kind text not null, -- A kind of kept_as in resting.
  valid_from date not null,
  months integer not null,
  because_da text not null,
  because_en text not null,
  primary key (municipality_id, kind, valid_from),
  check ((months >= 1) and (months <= 600)),
  foreign key (municipality_id) references municipality(id)
);
create policy "within one municipality" on retention_rule as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever signs in reads how long things are kept" on retention_rule for select
  using (select signed_in());
create policy "at the keys it is said how long things of a kind are kept" on retention_rule for insert
  with check ((select at_the_keys()) and (kind in ( select resting.kept_as from resting)));
create policy "at the keys it is taken back before its day" on retention_rule for delete
  using ((select at_the_keys()) and (valid_from > (select today())));
grant select, delete on retention_rule to lydhoer_app;
grant insert (municipality_id, kind, valid_from, months, because_da, because_en) on retention_rule to lydhoer_app;
create trigger keep_what_has_held before insert on retention_rule for each row execute function keep_what_has_held();

-- By what each thing that the house keeps in words can be looked up: keyed hashes of stems and of parts of compounds, never the words.
-- ground: work · seen by: house · follows: loop, loop_step, request, request_reply, finding, flip, flip_summary, log_given, outside_sign, letter_template, resource, joint_experiment, gathering, outward, development_point, evaluation, evaluation_report
create table search_index (
  municipality_id uuid not null,
  kind text not null, -- What kind of thing it is; each kind is of one table, whose trigger names it.
  thing_id uuid not null,
  day date not null, -- The day of the thing; what was found is listed by it.
  revision integer not null default 0, -- Rises each time the words change, so that hashes of words that stood there before are not put in.
  hashes integer[], -- Null while the words are not taken in.
  primary key (municipality_id, kind, thing_id),
  check (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  foreign key (municipality_id) references municipality(id)
);
create index search_index_municipality_id_day_thing_id_kind_idx on search_index using btree (municipality_id, day, thing_id, kind);
create index search_index_municipality_id_idx on search_index using btree (municipality_id) where (hashes is null);
create policy "within one municipality" on search_index as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever reads a report of an evaluation finds it" on search_index for select
  using ((kind = 'evaluationReport')
    and (exists ( select from evaluation_report t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever reads what a FLIP came to finds it" on search_index for select
  using ((kind = 'flipSummary')
    and (exists ( select from flip_summary t where ((t.municipality_id = search_index.municipality_id) and (t.flip_id = search_index.thing_id)) offset 0)));
create policy "whoever reads what is given out of a log finds it" on search_index for select
  using ((kind = 'logGiven')
    and (exists ( select from log_given t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees a finding finds it" on search_index for select
  using ((kind = 'finding')
    and (exists ( select from finding t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees a letter finds it" on search_index for select
  using ((kind = 'letter')
    and (exists ( select from letter_template t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees a reply finds it" on search_index for select
  using ((kind = 'requestReply')
    and (exists ( select from request_reply t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees a request finds it" on search_index for select
  using ((kind = 'request')
    and (exists ( select from request t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees a sign finds it" on search_index for select
  using ((kind = 'outsideSign')
    and (exists ( select from outside_sign t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees a step finds it" on search_index for select
  using ((kind = 'loopStep')
    and (exists ( select from loop_step t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees a wonder finds it" on search_index for select
  using ((kind = 'loop')
    and (exists ( select from loop t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees an evaluation finds it" on search_index for select
  using ((kind = 'evaluation')
    and (exists ( select from evaluation t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees that there is a FLIP finds it" on search_index for select
  using ((kind = 'flip')
    and (exists ( select from flip t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees what is told outside finds it" on search_index for select
  using ((kind = 'outward')
    and (exists ( select from outward t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees what lies on the table finds it" on search_index for select
  using ((kind = 'developmentPoint')
    and (exists ( select from development_point t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees what others can use finds it" on search_index for select
  using ((kind = 'resource')
    and (exists ( select from resource t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees what people gather for finds it" on search_index for select
  using ((kind = 'gathering')
    and (exists ( select from gathering t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "whoever sees what several try finds it" on search_index for select
  using ((kind = 'jointExperiment')
    and (exists ( select from joint_experiment t where ((t.municipality_id = search_index.municipality_id) and (t.id = search_index.thing_id)) offset 0)));
create policy "those of the house take in words that are not taken in" on search_index for update
  using ((select house()) and (hashes is null))
  with check (hashes is not null);
grant select on search_index to lydhoer_app;
grant update (hashes) on search_index to lydhoer_app;

-- What the citizen is told of a share: role and department of the recipient. Kept by a trigger.
-- ground: consent · seen by: me · follows: passage_share
create table share_notice (
  municipality_id uuid not null,
  share_id uuid not null,
  conversation_id uuid not null,
  citizen_id uuid not null,
  purpose text not null,
  role text not null,
  department_id uuid,
  shared_at timestamp with time zone not null default now(),
  until date not null,
  with_sound boolean not null,
  primary key (municipality_id, share_id),
  foreign key (municipality_id, citizen_id) references person(municipality_id, id),
  foreign key (municipality_id, share_id) references passage_share(municipality_id, id) on delete cascade
);
create index share_notice_municipality_id_citizen_id_idx on share_notice using btree (municipality_id, citizen_id);
create policy "within one municipality" on share_notice as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen sees with which role it was shared" on share_notice for select
  using (citizen_id = (select me()));
create policy "the owner sees what the citizen is told" on share_notice for select
  using (exists ( select from passage_share s where ((s.municipality_id = share_notice.municipality_id) and (s.id = share_notice.share_id) and (s.owner_id = (select me())))));
create policy "written with the share" on share_notice for insert
  with check (exists ( select from passage_share s where ((s.municipality_id = share_notice.municipality_id) and (s.id = share_notice.share_id) and (s.owner_id = (select me())) and (s.citizen_id = share_notice.citizen_id) and (s.conversation_id = share_notice.conversation_id))));
create policy "follows the share" on share_notice for update
  using (exists ( select from passage_share s where ((s.municipality_id = share_notice.municipality_id) and (s.id = share_notice.share_id) and (s.owner_id = (select me())))));
grant select on share_notice to lydhoer_app;
grant insert (municipality_id, share_id, conversation_id, citizen_id, purpose, role, department_id, until, with_sound) on share_notice to lydhoer_app;
grant update (until, with_sound) on share_notice to lydhoer_app;

-- A few lines of a citizen's to those who work with them: when they were read, and the answer.
-- ground: own · seen by: citizenAndAssigned · key in: citizen_key
create table short_message (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  words_sealed bytea not null, -- `{ words: string }`, filled up to whole kilobytes and sealed with the citizen's key.
  read_at timestamp with time zone,
  answer_sealed bytea, -- `{ words: string }`, the answer, sealed like the words. It is given once and stands.
  answered_by uuid,
  answered_at timestamp with time zone,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, submission_id),
  check ((answered_at is null) or (read_at is not null)),
  check (num_nonnulls(answer_sealed, answered_by, answered_at) = any (array[0, 3])),
  foreign key (municipality_id, answered_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade
);
create index short_message_municipality_id_answered_by_idx on short_message using btree (municipality_id, answered_by) where (answered_by is not null);
create index short_message_municipality_id_citizen_id_created_at_idx on short_message using btree (municipality_id, citizen_id, created_at);
create policy "within one municipality" on short_message as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what was written" on short_message for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen writes" on short_message for insert
  with check (citizen_id = (select me()));
create policy "whoever works with the citizen reads and answers once, in their" on short_message for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())) and (answered_at is null))
  with check ((answered_by is null) or (answered_by = (select me())));
create policy "the citizen takes back what nobody has read" on short_message for delete
  using ((citizen_id = (select me())) and (read_at is null));
grant select, delete on short_message to lydhoer_app;
grant insert (municipality_id, id, citizen_id, words_sealed, submission_id) on short_message to lydhoer_app;
grant update (read_at, answer_sealed, answered_by, answered_at) on short_message to lydhoer_app;

-- A signed-in browser. Only the SHA-256 of its token is kept.
-- ground: own · seen by: me, atTheDoor
create table sign_in_session (
  municipality_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  absolute_end timestamp with time zone not null,
  primary key (municipality_id, token_hash),
  unique (token_hash),
  check (length(token_hash) = 32),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade
);
create index sign_in_session_municipality_id_person_id_idx on sign_in_session using btree (municipality_id, person_id);
create policy "each sees their own sessions" on sign_in_session for select
  using ((municipality_id = (select current_municipality())) and (person_id = (select me())));
create policy "found by whoever holds the token" on sign_in_session for select
  using ((token_hash = ( select decode(at_the_door('session_token_hash'), 'hex') as decode))
    and (absolute_end > now()));
create policy "begun by whoever holds the token" on sign_in_session for insert
  with check ((municipality_id = (select current_municipality()))
    and (token_hash = ( select decode(at_the_door('session_token_hash'), 'hex') as decode)));
create policy "kept alive by whoever holds the token" on sign_in_session for update
  using (token_hash = ( select decode(at_the_door('session_token_hash'), 'hex') as decode));
create policy "each signs out everywhere" on sign_in_session for delete
  using ((municipality_id = (select current_municipality())) and (person_id = (select me())));
create policy "ended by whoever holds the token" on sign_in_session for delete
  using (token_hash = ( select decode(at_the_door('session_token_hash'), 'hex') as decode));
grant select, delete on sign_in_session to lydhoer_app;
grant insert (municipality_id, token_hash, person_id, absolute_end) on sign_in_session to lydhoer_app;
grant update (last_seen_at) on sign_in_session to lydhoer_app;

-- Who speaks in a transcript: a code and a role; what the file called them is sealed.
-- ground: consent · seen by: – · follows: transcript, turn, passage_share, ear_session_guest · key in: conversation_key
create table speaker (
  municipality_id uuid not null,
  conversation_id uuid not null,
  code text not null,
  role text not null,
  label_sealed bytea,
  primary key (municipality_id, conversation_id, code),
  check ((length(code) >= 1) and (length(code) <= 20)),
  check (role = any (array['citizen', 'worker', 'interpreter', 'companion', 'other'])),
  foreign key (municipality_id, conversation_id) references transcript(municipality_id, conversation_id) on delete cascade
);
create policy "the guest sees who speaks in the passage" on speaker for select
  using (exists ( select from (ear_session_guest g join turn u on (((u.municipality_id = g.municipality_id) and (u.conversation_id = g.conversation_id) and ((u.number >= g.from_turn) and (u.number <= g.to_turn))))) where ((g.municipality_id = speaker.municipality_id) and (g.conversation_id = speaker.conversation_id) and (g.person_id = (select me())) and (u.speaker_code = speaker.code))));
create policy "the recipient sees who speaks in the passage" on speaker for select
  using (exists ( select from (turn u join passage_share s on (((s.municipality_id = u.municipality_id) and (s.conversation_id = u.conversation_id) and (s.with_person_id = (select me())) and ((u.number >= s.from_turn) and (u.number <= s.to_turn))))) where ((u.municipality_id = speaker.municipality_id) and (u.conversation_id = speaker.conversation_id) and (u.speaker_code = speaker.code))));
create policy "whoever sees the transcript sees who speaks" on speaker for select
  using (exists ( select from transcript t where ((t.municipality_id = speaker.municipality_id) and (t.conversation_id = speaker.conversation_id))));
create policy "the owner writes speakers until they are confirmed" on speaker for insert
  with check (exists ( select from transcript t where ((t.municipality_id = speaker.municipality_id) and (t.conversation_id = speaker.conversation_id) and (t.owner_id = (select me())) and (t.confirmed_at is null))));
create policy "the owner corrects speakers until they are confirmed" on speaker for update
  using (exists ( select from transcript t where ((t.municipality_id = speaker.municipality_id) and (t.conversation_id = speaker.conversation_id) and (t.owner_id = (select me())) and (t.confirmed_at is null))));
create policy "the owner removes speakers until they are confirmed" on speaker for delete
  using (exists ( select from transcript t where ((t.municipality_id = speaker.municipality_id) and (t.conversation_id = speaker.conversation_id) and (t.owner_id = (select me())) and (t.confirmed_at is null))));
grant select, delete on speaker to lydhoer_app;
grant insert (municipality_id, conversation_id, code, role, label_sealed) on speaker to lydhoer_app;
grant update (role, label_sealed) on speaker to lydhoer_app;

-- The people who work here. Each reads only the row about themselves.
-- ground: work · seen by: me
create table staff (
  municipality_id uuid not null,
  person_id uuid not null,
  kind text not null default 'staff',
  primary key (municipality_id, person_id),
  check (kind = 'staff'),
  foreign key (municipality_id, person_id, kind) references person(municipality_id, id, kind) on delete cascade
);
create policy "within one municipality" on staff as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each worker sees that they work here" on staff for select
  using (person_id = (select me()));
grant select on staff to lydhoer_app;

-- As what somebody who was written in before they came will sign in: the subject of the identity provider (OpenID Connect Core 1.0, 2). Gone once they have.
-- ground: work · seen by: atTheKeys
create table staff_key (
  municipality_id uuid not null,
  person_id uuid not null,
  subject text not null,
  primary key (municipality_id, person_id),
  unique (municipality_id, subject),
  check (subject ~ '^[!-~]{1,255}$'),
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id) on delete cascade
);
create policy "within one municipality" on staff_key as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "at the keys one sees who is expected" on staff_key for select
  using (select at_the_keys());
grant select on staff_key to lydhoer_app;

-- A data set and settings. The settings never change: other settings are another study.
-- ground: own · seen by: me · follows: study_reader · key in: data_set
create table study (
  municipality_id uuid not null,
  id uuid not null,
  data_set_id uuid not null,
  owner_id uuid not null,
  title_sealed bytea not null,
  settings jsonb not null,
  state text not null default 'waiting',
  progress smallint not null default 0,
  told_at timestamp with time zone not null default now(),
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, data_set_id, owner_id),
  unique (municipality_id, owner_id, submission_id),
  check ((progress >= 0) and (progress <= 100)),
  check (jsonb_typeof(settings) = 'object'),
  check (state = any (array['waiting', 'computing', 'ready', 'failed'])),
  foreign key (municipality_id, data_set_id, owner_id) references data_set_user(municipality_id, data_set_id, person_id) on delete cascade
);
create policy "within one municipality" on study as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those it is shared with see a study" on study for select
  using (exists ( select from study_reader r where ((r.municipality_id = study.municipality_id) and (r.study_id = study.id))));
create policy "whoever may use a data set begins a study of it" on study for insert
  with check ((owner_id = (select me()))
    and (exists ( select from data_set_user u where ((u.municipality_id = study.municipality_id) and (u.data_set_id = study.data_set_id)))));
create policy "a study is computed for its owner" on study for update
  using (owner_id = (select me()));
create policy "the owner deletes a study" on study for delete
  using (owner_id = (select me()));
grant select, delete on study to lydhoer_app;
grant insert (municipality_id, id, data_set_id, owner_id, title_sealed, settings, submission_id) on study to lydhoer_app;
grant update (state, progress, told_at) on study to lydhoer_app;

-- With whom a study is shared, its owner among them; only with those who may use its data set.
-- ground: own · seen by: weTwo
create table study_reader (
  municipality_id uuid not null,
  study_id uuid not null,
  data_set_id uuid not null,
  owner_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, study_id, person_id),
  foreign key (municipality_id, data_set_id, person_id) references data_set_user(municipality_id, data_set_id, person_id) on delete cascade,
  foreign key (municipality_id, study_id, data_set_id, owner_id) references study(municipality_id, id, data_set_id, owner_id) on delete cascade
);
create index study_reader_municipality_id_person_id_created_at_idx on study_reader using btree (municipality_id, person_id, created_at);
create policy "within one municipality" on study_reader as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "owner and readers see who reads a study" on study_reader for select
  using ((((select we_two()) = person_id) or ((select we_two()) = owner_id)) and (select studies()));
create policy "the owner shares a study" on study_reader for insert
  with check (owner_id = (select me()));
create policy "the owner takes a shared study back" on study_reader for delete
  using (owner_id = (select me()));
grant select, delete on study_reader to lydhoer_app;
grant insert (municipality_id, study_id, data_set_id, owner_id, person_id) on study_reader to lydhoer_app;

-- What has been computed of a study, part by part, so that a stopped machine goes on where it was.
-- ground: own · seen by: – · follows: study · key in: data_set
create table study_result (
  municipality_id uuid not null,
  study_id uuid not null,
  part text not null,
  body_sealed bytea not null,
  made_at timestamp with time zone not null default now(),
  primary key (municipality_id, study_id, part),
  check (part ~ '^[a-z][a-zA-Z0-9]{0,39}$'),
  foreign key (municipality_id, study_id) references study(municipality_id, id) on delete cascade
);
create policy "whoever sees a study sees what was computed" on study_result for select
  using (exists ( select from study s where ((s.municipality_id = study_result.municipality_id) and (s.id = study_result.study_id))));
create policy "what was computed is kept for the owner" on study_result for insert
  with check (exists ( select from study s where ((s.municipality_id = study_result.municipality_id) and (s.id = study_result.study_id) and (s.owner_id = (select me())))));
grant select on study_result to lydhoer_app;
grant insert (municipality_id, study_id, part, body_sealed) on study_result to lydhoer_app;

-- The name that people give a type together, and what they say it means.
-- ground: own · seen by: – · follows: study · key in: data_set
create table study_type (
  municipality_id uuid not null,
  study_id uuid not null,
  types smallint not null,
  number smallint not null,
  words_sealed bytea not null,
  primary key (municipality_id, study_id, types, number),
  check ((number >= 1) and (number <= types)),
  check ((types >= 2) and (types <= 12)),
  foreign key (municipality_id, study_id) references study(municipality_id, id) on delete cascade
);
create policy "whoever sees a study names its types" on study_type for all
  using (exists ( select from study s where ((s.municipality_id = study_type.municipality_id) and (s.id = study_type.study_id))));
grant select on study_type to lydhoer_app;
grant insert (municipality_id, study_id, types, number, words_sealed) on study_type to lydhoer_app;
grant update (words_sealed) on study_type to lydhoer_app;

-- What citizens' pages can be read in beside Danish and English, since when, and who at the keys switched it on. Without a row it is off.
-- ground: work · seen by: signedIn, atTheKeys
create table tongue_open (
  municipality_id uuid not null,
  tongue text not null,
  opened_at timestamp with time zone not null default now(),
  opened_by uuid not null,
  primary key (municipality_id, tongue),
  check (tongue = any (array['easy', 'ar', 'uk'])),
  foreign key (municipality_id, opened_by) references person(municipality_id, id)
);
create index tongue_open_municipality_id_opened_by_idx on tongue_open using btree (municipality_id, opened_by);
create policy "within one municipality" on tongue_open as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever signs in sees what pages can be read in" on tongue_open for select
  using (select signed_in());
create policy "at the keys a tongue is switched on" on tongue_open for insert
  with check ((select at_the_keys()) and (opened_by = (select me())));
create policy "at the keys a tongue is switched off" on tongue_open for delete
  using (select at_the_keys());
grant select, delete on tongue_open to lydhoer_app;
grant insert (municipality_id, tongue, opened_by) on tongue_open to lydhoer_app;

-- The written conversation. Only the owner sees it until a person has confirmed that the names are out; then it stays as it is.
-- ground: consent · seen by: weTwo · key in: conversation_key
create table transcript (
  municipality_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  format text not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  ground_until date not null,
  about_sealed bytea, -- Language and comments, sealed: what the file says besides its turns. Once the names are out, also fingerprints of them, so that who is named again is called the same.
  submission_id uuid, -- The form that it came with; the same form again brings nothing new.
  turns integer not null default 0, -- The number of its last turn, which are numbered from one; it follows them.
  primary key (municipality_id, conversation_id),
  unique (municipality_id, owner_id, submission_id),
  check ((confirmed_at is null) = (confirmed_by is null)),
  check (format ~ '^[a-zA-Z0-9]{1,20}$'),
  foreign key (municipality_id, confirmed_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, owner_id, citizen_id) references conversation(municipality_id, id, owner_id, citizen_id) on delete cascade
);
create index transcript_municipality_id_citizen_id_idx on transcript using btree (municipality_id, citizen_id);
create index transcript_municipality_id_owner_id_idx on transcript using btree (municipality_id, owner_id);
create index transcript_municipality_id_owner_id_idx1 on transcript using btree (municipality_id, owner_id) where (confirmed_at is null);
create policy "within one municipality" on transcript as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen sees the transcript when names are out" on transcript for select
  using ((citizen_id = (select we_two())) and (confirmed_at is not null) and (ground_until >= (select today())));
create policy "the owner sees the transcript" on transcript for select
  using ((owner_id = (select we_two())) and (ground_until >= (select today())));
create policy "the owner adds a transcript" on transcript for insert
  with check ((owner_id = (select me())) and (ground_until >= (select today())));
create policy "the owner confirms once" on transcript for update
  using ((owner_id = (select me())) and (confirmed_at is null) and (ground_until >= (select today())))
  with check ((confirmed_by is null) or (confirmed_by = (select me())));
create policy "the owner removes a transcript" on transcript for delete
  using (owner_id = (select me()));
grant select, delete on transcript to lydhoer_app;
grant insert (municipality_id, conversation_id, owner_id, citizen_id, format, about_sealed, submission_id) on transcript to lydhoer_app;
grant update (format, confirmed_at, confirmed_by, about_sealed) on transcript to lydhoer_app;
create trigger rest_on_ground before insert on transcript for each row execute function rest_on_ground();

-- A transcript being written or corrected by its owner, with the wrapped key of its words. Deleting it is the deletion.
-- ground: consent · seen by: me
create table transcript_draft (
  municipality_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid not null,
  citizen_id uuid not null,
  wrapped_key bytea not null,
  revision integer not null default 0, -- Counts every saving; each turn carries the one in which it was last changed.
  checking boolean not null default false, -- Is the owner looking the names over, before the corrections reach anybody?
  started_at timestamp with time zone not null default now(),
  ground_until date not null,
  primary key (municipality_id, conversation_id),
  check (revision >= 0),
  foreign key (municipality_id, conversation_id, ground_until) references consent(municipality_id, ground_of, stands_until) on update cascade on delete cascade,
  foreign key (municipality_id, conversation_id, owner_id, citizen_id) references conversation(municipality_id, id, owner_id, citizen_id) on delete cascade
);
create index transcript_draft_municipality_id_owner_id_started_at_idx on transcript_draft using btree (municipality_id, owner_id, started_at);
create policy "within one municipality" on transcript_draft as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "only the owner has a draft" on transcript_draft for all
  using ((owner_id = (select me())) and (ground_until >= (select today())));
grant select, delete on transcript_draft to lydhoer_app;
grant insert (municipality_id, conversation_id, owner_id, citizen_id, wrapped_key) on transcript_draft to lydhoer_app;
grant update (revision, checking) on transcript_draft to lydhoer_app;
create trigger rest_on_ground before insert on transcript_draft for each row execute function rest_on_ground();

-- One speaker's stretch of talk (taletur), sealed.
-- ground: consent · seen by: – · follows: transcript, passage_share, ear_session_guest · key in: conversation_key · counted as: turns
create table turn (
  municipality_id uuid not null,
  conversation_id uuid not null,
  number integer not null,
  speaker_code text not null,
  start_ms integer,
  end_ms integer,
  body_sealed bytea not null,
  primary key (municipality_id, conversation_id, number),
  check (end_ms >= start_ms),
  check (number >= 1),
  check (start_ms >= 0),
  foreign key (municipality_id, conversation_id, speaker_code) references speaker(municipality_id, conversation_id, code) on update cascade on delete cascade
);
create policy "the guest reads the turns of the passage" on turn for select
  using (exists ( select from ear_session_guest g where ((g.municipality_id = turn.municipality_id) and (g.conversation_id = turn.conversation_id) and (g.person_id = (select me())) and ((turn.number >= g.from_turn) and (turn.number <= g.to_turn)))));
create policy "the recipient reads the turns of the passage" on turn for select
  using (exists ( select from passage_share s where ((s.municipality_id = turn.municipality_id) and (s.conversation_id = turn.conversation_id) and (s.with_person_id = (select me())) and ((turn.number >= s.from_turn) and (turn.number <= s.to_turn)))));
create policy "whoever sees the transcript reads its turns" on turn for select
  using (exists ( select from transcript t where ((t.municipality_id = turn.municipality_id) and (t.conversation_id = turn.conversation_id))));
create policy "the owner writes turns until they are confirmed" on turn for insert
  with check (exists ( select from transcript t where ((t.municipality_id = turn.municipality_id) and (t.conversation_id = turn.conversation_id) and (t.owner_id = (select me())) and (t.confirmed_at is null))));
create policy "the owner corrects turns until they are confirmed" on turn for update
  using (exists ( select from transcript t where ((t.municipality_id = turn.municipality_id) and (t.conversation_id = turn.conversation_id) and (t.owner_id = (select me())) and (t.confirmed_at is null))));
create policy "the owner removes turns until they are confirmed" on turn for delete
  using (exists ( select from transcript t where ((t.municipality_id = turn.municipality_id) and (t.conversation_id = turn.conversation_id) and (t.owner_id = (select me())) and (t.confirmed_at is null))));
grant select, delete on turn to lydhoer_app;
grant insert (municipality_id, conversation_id, number, speaker_code, start_ms, end_ms, body_sealed) on turn to lydhoer_app;
grant update (speaker_code, start_ms, end_ms, body_sealed) on turn to lydhoer_app;
create trigger count_turns_after_delete after delete on turn referencing old table as changed for each statement execute function count_turns();
create trigger count_turns_after_insert after insert on turn referencing new table as changed for each statement execute function count_turns();

-- One turn of a draft, sealed with the draft's key. It keeps its id when others come between.
-- ground: consent · seen by: – · follows: transcript_draft · key in: transcript_draft
create table turn_draft (
  municipality_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  place text not null, -- Where it stands: places are read as words in a dictionary, so there is always room between two.
  speaker_code text not null,
  start_ms integer,
  end_ms integer,
  body_sealed bytea not null,
  origins integer[] not null default '{}'::integer[], -- The numbers of the confirmed turns that its words come from; none for a new turn.
  revision integer not null,
  gone boolean not null default false, -- Taken away: the row stays, without words, so that another window does not bring it back.
  primary key (municipality_id, conversation_id, id),
  check ((length(speaker_code) >= 1) and (length(speaker_code) <= 20)),
  check ((place ~ '^[0-9A-Za-z]+$') and (length(place) <= 400)),
  check (end_ms >= start_ms),
  check (revision >= 0),
  check (start_ms >= 0),
  foreign key (municipality_id, conversation_id) references transcript_draft(municipality_id, conversation_id) on delete cascade
);
create policy "whoever has the draft works on its turns" on turn_draft for all
  using (exists ( select from transcript_draft d where ((d.municipality_id = turn_draft.municipality_id) and (d.conversation_id = turn_draft.conversation_id))));
grant select on turn_draft to lydhoer_app;
grant insert (municipality_id, conversation_id, id, place, speaker_code, start_ms, end_ms, body_sealed, origins, revision, gone) on turn_draft to lydhoer_app;
grant update (place, speaker_code, start_ms, end_ms, body_sealed, origins, revision, gone) on turn_draft to lydhoer_app;

-- What a turn can be looked up by: stems and what kind of turn it is, as hashes keyed with the conversation's key.
-- ground: consent · seen by: – · follows: transcript, passage_share
create table turn_index (
  municipality_id uuid not null,
  conversation_id uuid not null,
  number integer not null,
  version smallint not null, -- How the hashes were made; rows of an older version are made anew.
  hashes integer[] not null,
  primary key (municipality_id, conversation_id, number),
  check (version >= 1),
  foreign key (municipality_id, conversation_id, number) references turn(municipality_id, conversation_id, number) on delete cascade
);
create policy "the recipient looks up the turns of the passage" on turn_index for select
  using (exists ( select from passage_share s where ((s.municipality_id = turn_index.municipality_id) and (s.conversation_id = turn_index.conversation_id) and (s.with_person_id = (select me())) and ((turn_index.number >= s.from_turn) and (turn_index.number <= s.to_turn)))));
create policy "whoever reads the transcript looks up its turns" on turn_index for select
  using (exists ( select from transcript t where ((t.municipality_id = turn_index.municipality_id) and (t.conversation_id = turn_index.conversation_id))));
create policy "the owner makes the index" on turn_index for insert
  with check (exists ( select from transcript t where ((t.municipality_id = turn_index.municipality_id) and (t.conversation_id = turn_index.conversation_id) and (t.owner_id = (select me())))));
create policy "the owner makes the index anew" on turn_index for delete
  using (exists ( select from transcript t where ((t.municipality_id = turn_index.municipality_id) and (t.conversation_id = turn_index.conversation_id) and (t.owner_id = (select me())))));
grant select, delete on turn_index to lydhoer_app;
grant insert (municipality_id, conversation_id, number, version, hashes) on turn_index to lydhoer_app;

-- Something outside the usual that is asked for with a citizen: who decides, the answer, and what came of it, also of a no.
-- ground: work · seen by: weTwo, citizenAndAssigned · key in: unusual_grant
create table unusual_grant (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  decider_id uuid not null,
  wrapped_key bytea not null,
  words_sealed bytea not null, -- `{ wish: string; what: string; grounds: string; waits?: string; risk: string; name: string; by: string; decider: string }`: the wish in the citizen's words, what is asked for, why, what waits for it, what may go wrong (may be empty), and what citizen, writer and decider are called who can't see each other's row; filled up to whole kilobytes and sealed with the grant's key.
  asked_on date not null default danish_day(now()),
  answer text,
  answered_on date,
  answer_sealed bytea, -- `{ reason: string }`, sealed like the words.
  ask_on date, -- The day on which it is looked at what came of it.
  came_sealed bytea, -- `{ words: string }`, what came of it, sealed like the words.
  came_on date,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  placement_id uuid, -- The placement where something waits for it, such as a job for somebody with a licence.
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, written_by, submission_id),
  check ((came_on is null) or (answer is not null)),
  check (answer = any (array['yes', 'no'])),
  check (num_nonnulls(answer, answered_on, answer_sealed, ask_on) = any (array[0, 4])),
  check (num_nonnulls(came_sealed, came_on) = any (array[0, 2])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, decider_id) references staff(municipality_id, person_id),
  foreign key (municipality_id, placement_id, citizen_id) references placement(municipality_id, id, citizen_id) on delete set null (placement_id),
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index unusual_grant_municipality_id_citizen_id_ask_on_idx on unusual_grant using btree (municipality_id, citizen_id, ask_on) where (came_on is null);
create index unusual_grant_municipality_id_citizen_id_created_at_idx on unusual_grant using btree (municipality_id, citizen_id, created_at);
create index unusual_grant_municipality_id_decider_id_created_at_id_idx on unusual_grant using btree (municipality_id, decider_id, created_at, id);
create index unusual_grant_municipality_id_placement_id_idx on unusual_grant using btree (municipality_id, placement_id) where (placement_id is not null);
create index unusual_grant_municipality_id_written_by_idx on unusual_grant using btree (municipality_id, written_by);
create policy "within one municipality" on unusual_grant as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is asked for" on unusual_grant for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the leader who decides sees what the decision needs" on unusual_grant for select
  using ((decider_id = (select we_two())) and (select makes_time()));
create policy "whoever works with the citizen asks a leader, in their own name" on unusual_grant for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me()))
    and (decider_id <> (select me()))
    and (decider_id in ( select l.person_id from leaders_here() l(person_id, name, role, department))));
create policy "the leader who decides answers" on unusual_grant for update
  using ((decider_id = (select me())) and (answer is null) and (select makes_time()))
  with check (decider_id = (select me()));
create policy "whoever works with the citizen asks another, and says what came" on unusual_grant for update
  using ((citizen_id in (select citizen_and_assigned())) and (citizen_id <> (select me())))
  with check ((answer is not null) or (decider_id in ( select l.person_id from leaders_here() l(person_id, name, role, department))));
create policy "whoever wrote it takes it back, until it is answered" on unusual_grant for delete
  using ((written_by = (select me())) and (citizen_id in (select citizen_and_assigned())) and (answer is null));
grant select, delete on unusual_grant to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, decider_id, wrapped_key, words_sealed, asked_on, submission_id, placement_id) on unusual_grant to lydhoer_app;
grant update (decider_id, words_sealed, answer, answered_on, answer_sealed, ask_on, came_sealed, came_on) on unusual_grant to lydhoer_app;
create trigger keep_grant before update on unusual_grant for each row execute function keep_grant();

-- What the citizen said when they were asked whether a colleague may sit in: yes or no, without a reason and without saying who they are. No row: nobody has asked.
-- ground: shared · seen by: weTwo
create table visit_asked (
  municipality_id uuid not null,
  visit_id uuid not null,
  first_id uuid not null,
  second_id uuid not null,
  answer text not null,
  primary key (municipality_id, visit_id),
  check (answer = any (array['yes', 'no'])),
  foreign key (municipality_id, visit_id, first_id, second_id) references feedback_visit(municipality_id, id, first_id, second_id) on delete cascade
);
create policy "within one municipality" on visit_asked as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two know what the citizen said" on visit_asked for all
  using (((select we_two()) = first_id) or ((select we_two()) = second_id));
grant select, delete on visit_asked to lydhoer_app;
grant insert (municipality_id, visit_id, first_id, second_id, answer) on visit_asked to lydhoer_app;
grant update (answer) on visit_asked to lydhoer_app;

-- What became otherwise for somebody in a round, until they have seen it. Theirs alone.
-- ground: own · seen by: me
create table visit_news (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  planned_by uuid not null,
  person_id uuid not null,
  what text not null, -- in, out: they take part now, or no more; gone, new: a visit that will not be, or that was not there before; swapped: somebody has changed visits with them; planner: another plans the round now.
  with_id uuid,
  visits boolean, -- Whether they are the one who visits.
  week date, -- The Monday of the week that the visit was, or is, planned in.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  check ((visits is null) = (with_id is null)),
  check ((week is null) = (with_id is null)),
  check ((with_id is null) = (what = any (array['in', 'out', 'planner']))),
  check (what = any (array['in', 'out', 'gone', 'new', 'swapped', 'planner'])),
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, round_id, planned_by) references feedback_round(municipality_id, id, planned_by) on update cascade on delete cascade,
  foreign key (municipality_id, with_id) references person(municipality_id, id) on delete cascade
);
create index visit_news_municipality_id_person_id_created_at_idx on visit_news using btree (municipality_id, person_id, created_at);
create index visit_news_municipality_id_round_id_planned_by_idx on visit_news using btree (municipality_id, round_id, planned_by);
create index visit_news_municipality_id_with_id_idx on visit_news using btree (municipality_id, with_id) where (with_id is not null);
create policy "within one municipality" on visit_news as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each sees what became otherwise for them" on visit_news for select
  using (person_id = (select me()));
create policy "whoever plans says what became otherwise" on visit_news for insert
  with check (planned_by = (select me()));
create policy "each has seen it" on visit_news for delete
  using (person_id = (select me()));
grant select, delete on visit_news to lydhoer_app;
grant insert (municipality_id, round_id, planned_by, person_id, what, with_id, visits, week) on visit_news to lydhoer_app;

-- What each of the two writes after a visit: what happened, why, what they noticed, and across departments whom they now know to ask. For the two alone.
-- ground: shared · seen by: weTwo · key in: pair_key
create table visit_reflection (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  visit_id uuid,
  first_id uuid not null,
  second_id uuid not null,
  author_id uuid not null,
  words_sealed bytea not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, visit_id, author_id),
  foreign key (municipality_id, author_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, first_id, second_id) references pair_key(municipality_id, first_id, second_id) on delete cascade,
  foreign key (municipality_id, visit_id, first_id, second_id) references feedback_visit(municipality_id, id, first_id, second_id) on delete set null (visit_id)
);
create index visit_reflection_municipality_id_author_id_idx on visit_reflection using btree (municipality_id, author_id);
create index visit_reflection_municipality_id_first_id_second_id_idx on visit_reflection using btree (municipality_id, first_id, second_id);
create policy "within one municipality" on visit_reflection as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two read what they wrote about a visit" on visit_reflection for select
  using (((select we_two()) = first_id) or ((select we_two()) = second_id));
create policy "each of the two writes their own" on visit_reflection for insert
  with check ((author_id = (select me())) and (((select we_two()) = first_id) or ((select we_two()) = second_id)));
create policy "each says it anew" on visit_reflection for update
  using (author_id = (select me()));
create policy "each deletes what they wrote" on visit_reflection for delete
  using (author_id = (select me()));
grant select, delete on visit_reflection to lydhoer_app;
grant insert (municipality_id, id, visit_id, first_id, second_id, author_id, words_sealed) on visit_reflection to lydhoer_app;
grant update (words_sealed) on visit_reflection to lydhoer_app;

-- Two visits that have been swapped, so that either of the two visitors can take it back. Written by swap_visits.
-- ground: work · seen by: weTwo
create table visit_swap (
  municipality_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  one_visitor_id uuid not null,
  other_visitor_id uuid not null,
  primary key (municipality_id, one_id, other_id),
  foreign key (municipality_id, one_id) references feedback_visit(municipality_id, id) on delete cascade,
  foreign key (municipality_id, one_visitor_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, other_id) references feedback_visit(municipality_id, id) on delete cascade,
  foreign key (municipality_id, other_visitor_id) references person(municipality_id, id) on delete cascade
);
create index visit_swap_municipality_id_one_visitor_id_idx on visit_swap using btree (municipality_id, one_visitor_id);
create index visit_swap_municipality_id_other_id_idx on visit_swap using btree (municipality_id, other_id);
create index visit_swap_municipality_id_other_visitor_id_idx on visit_swap using btree (municipality_id, other_visitor_id);
create policy "within one municipality" on visit_swap as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two who swapped see it" on visit_swap for select
  using (((select we_two()) = one_visitor_id) or ((select we_two()) = other_visitor_id));
grant select on visit_swap to lydhoer_app;

-- That somebody would like a talk about visits with their leader: for the two of them.
-- ground: own · seen by: weTwo · key in: pair_key
create table visit_talk (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  leader_id uuid not null,
  first_id uuid not null generated always as (least(person_id, leader_id)) stored,
  second_id uuid not null generated always as (greatest(person_id, leader_id)) stored,
  word_sealed bytea, -- What they said holds them back, where they send it along; null: only that they would like to talk.
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, round_id, person_id),
  check (leader_id <> person_id),
  foreign key (municipality_id, first_id, second_id) references pair_key(municipality_id, first_id, second_id) on delete cascade,
  foreign key (municipality_id, leader_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, person_id) references person(municipality_id, id) on delete cascade,
  foreign key (municipality_id, round_id) references feedback_round(municipality_id, id) on delete cascade
);
create index visit_talk_municipality_id_first_id_second_id_idx on visit_talk using btree (municipality_id, first_id, second_id);
create index visit_talk_municipality_id_leader_id_created_at_idx on visit_talk using btree (municipality_id, leader_id, created_at);
create index visit_talk_municipality_id_person_id_idx on visit_talk using btree (municipality_id, person_id);
create policy "within one municipality" on visit_talk as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the two know that one would like to talk" on visit_talk for select
  using (((select we_two()) = person_id) or ((select we_two()) = leader_id));
create policy "each asks for a talk themselves, with one who leads them" on visit_talk for insert
  with check ((person_id = (select me()))
    and (exists ( select from (person_role l join person_role mine on (((mine.municipality_id = l.municipality_id) and (mine.department_id = l.department_id)))) where ((l.municipality_id = visit_talk.municipality_id) and (l.person_id = visit_talk.leader_id) and (l.role = 'teamLead') and (mine.person_id = visit_talk.person_id)))));
create policy "each takes it back themselves" on visit_talk for delete
  using (person_id = (select me()));
grant select, delete on visit_talk to lydhoer_app;
grant insert (municipality_id, round_id, person_id, leader_id, word_sealed) on visit_talk to lydhoer_app;

-- What holds somebody back from visits, in their own words: theirs alone. What they said is sealed and each as long as the other, so that nothing can be counted.
-- ground: own · seen by: me · key in: person_key
create table visit_word (
  municipality_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  word_sealed bytea not null,
  primary key (municipality_id, round_id, person_id),
  foreign key (municipality_id, person_id) references person_key(municipality_id, person_id) on delete cascade,
  foreign key (municipality_id, round_id) references feedback_round(municipality_id, id) on delete cascade
);
create index visit_word_municipality_id_person_id_idx on visit_word using btree (municipality_id, person_id);
create policy "within one municipality" on visit_word as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "each has what holds them back themselves" on visit_word for all
  using (person_id = (select me()));
grant select, delete on visit_word to lydhoer_app;
grant insert (municipality_id, round_id, person_id, word_sealed) on visit_word to lydhoer_app;
grant update (word_sealed) on visit_word to lydhoer_app;

-- Something that was done or came while a citizen waits, by whoever did it or heard it. Asking is no news; pressed twice in a day, «still waiting» is once.
-- ground: work · seen by: citizenAndAssigned, openedToMe · key in: citizen_key
create table waiting_event (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  period_id uuid not null,
  kind text not null,
  on_day date not null,
  written_by uuid not null,
  words_sealed bytea not null, -- `{ words: string; holder: string }`, with the name of whom it lay with from then on; filled up to whole kilobytes and sealed with the citizen's key.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check (kind = any (array['asked', 'news', 'stillWaiting', 'movedOn', 'criteriaMoved', 'closedBeforeStart', 'ended'])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, period_id, citizen_id) references waiting_period(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index waiting_event_municipality_id_citizen_id_created_at_idx on waiting_event using btree (municipality_id, citizen_id, created_at);
create index waiting_event_municipality_id_period_id_on_day_idx on waiting_event using btree (municipality_id, period_id, on_day);
create index waiting_event_municipality_id_written_by_idx on waiting_event using btree (municipality_id, written_by);
create unique index waiting_event_still_once_a_day on waiting_event using btree (municipality_id, period_id, on_day) where (kind = 'stillWaiting');
create policy "within one municipality" on waiting_event as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what happened" on waiting_event for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever waiting is open to reads what happened" on waiting_event for select
  using (citizen_id in (select opened_to_me('waiting')));
create policy "the citizen says that they still wait, or what they heard, and " on waiting_event for insert
  with check ((citizen_id = (select me()))
    and (written_by = (select me()))
    and ((kind = any (array['stillWaiting', 'news'])) or ((kind = 'ended') and (exists ( select from waiting_period p where ((p.municipality_id = waiting_event.municipality_id) and (p.id = waiting_event.period_id) and p.is_citizens))))));
create policy "whoever works with the citizen says what they did and what came" on waiting_event for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me()))
    and (kind <> 'stillWaiting'));
create policy "whoever wrote it takes it back at once" on waiting_event for delete
  using ((written_by = (select me()))
    and (created_at > (now() - '00:15:00'::interval))
    and (citizen_id in (select citizen_and_assigned())));
grant select, delete on waiting_event to lydhoer_app;
grant insert (municipality_id, id, citizen_id, period_id, kind, on_day, written_by, words_sealed, submission_id) on waiting_event to lydhoer_app;

-- Something that a citizen waits for: of which kind, since when, who has the ball, who asks next and when. Ended, it stays, so that our own past can say how long it usually takes.
-- ground: work · seen by: citizenAndAssigned, openedToMe · key in: citizen_key
create table waiting_period (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  is_citizens boolean not null,
  department_id uuid, -- The department of the worker who wrote it, by the role they had then; null where the citizen did.
  kind text not null,
  what_sealed bytea not null, -- `{ what: string }`, as whoever wrote it calls it; filled up to whole kilobytes and sealed with the citizen's key.
  helped_by text,
  since date not null,
  ball text not null,
  holder_sealed bytea not null, -- `{ holder: string }`, what whoever has the ball is called; empty where nobody said. Sealed like the words.
  expected_by date, -- The day by which somebody has said that it is there.
  ask_next date,
  asks_id uuid, -- Who has promised to ask, on the day in ask_next.
  idea_sealed bytea, -- `{ words: string }`, the citizen's own idea of what can be done meanwhile. Sealed like the words.
  idea_helped_by text,
  meanwhile_sealed bytea, -- `{ agreed: boolean; words: string }`, what the two agreed on for the time meanwhile, or that there is nothing. Sealed like the words.
  ended_on date,
  ended_as text, -- It came; or it closed, or fell away, before it began; or the citizen waits for it no more.
  ended_at timestamp with time zone, -- When it was written that it had ended, whatever the day in ended_on.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, written_by, submission_id),
  check (ball = any (array['worker', 'doctor', 'department', 'citizen', 'company', 'other', 'unknown'])),
  check (ended_as = any (array['came', 'closed', 'stopped'])),
  check (ended_on >= since),
  check (helped_by = any (array['worker', 'relative', 'mentor', 'interpreter', 'other'])),
  check (idea_helped_by = any (array['worker', 'relative', 'mentor', 'interpreter', 'other'])),
  check (kind = any (array['treatment', 'placement', 'meeting', 'medicalCertificate', 'assessment', 'teamDate', 'other'])),
  check (num_nonnulls(ask_next, asks_id) = any (array[0, 2])),
  check (num_nonnulls(ended_on, ended_as) = any (array[0, 2])),
  foreign key (municipality_id, asks_id) references staff(municipality_id, person_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index waiting_period_municipality_id_asks_id_ask_next_idx on waiting_period using btree (municipality_id, asks_id, ask_next) where (asks_id is not null);
create index waiting_period_municipality_id_citizen_id_since_idx on waiting_period using btree (municipality_id, citizen_id, since);
create index waiting_period_municipality_id_department_id_idx on waiting_period using btree (municipality_id, department_id) where (department_id is not null);
create index waiting_period_municipality_id_kind_idx on waiting_period using btree (municipality_id, kind);
create index waiting_period_municipality_id_written_by_idx on waiting_period using btree (municipality_id, written_by);
create policy "within one municipality" on waiting_period as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is waited for" on waiting_period for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever waiting is open to reads what is waited for" on waiting_period for select
  using (citizen_id in (select opened_to_me('waiting')));
create policy "the citizen writes what they wait for" on waiting_period for insert
  with check ((citizen_id = (select me()))
    and (written_by = (select me()))
    and is_citizens
    and (department_id is null)
    and (asks_id is null));
create policy "whoever works with the citizen writes it, for their own departm" on waiting_period for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (written_by = (select me()))
    and (not is_citizens)
    and ((department_id is null) or (department_id in (select department())))
    and ((asks_id is null) or (asks_id = (select me()))));
create policy "either says more about it" on waiting_period for update
  using (citizen_id in (select citizen_and_assigned()));
create policy "a worker takes back what they have just written" on waiting_period for delete
  using ((written_by = (select me()))
    and (created_at > (now() - '00:15:00'::interval))
    and (citizen_id in (select citizen_and_assigned())));
create policy "the citizen takes back what they wrote" on waiting_period for delete
  using ((citizen_id = (select me())) and (written_by = (select me())));
grant select, delete on waiting_period to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, is_citizens, department_id, kind, what_sealed, helped_by, since, ball, holder_sealed, expected_by, ask_next, asks_id, idea_sealed, idea_helped_by, meanwhile_sealed, submission_id) on waiting_period to lydhoer_app;
grant update (ball, holder_sealed, expected_by, ask_next, asks_id, idea_sealed, idea_helped_by, meanwhile_sealed, ended_on, ended_as) on waiting_period to lydhoer_app;
create trigger keep_waiting before update on waiting_period for each row execute function keep_waiting();

-- A wish of a citizen's for work, among their others. What it says is its newest version; the citizen deletes it.
-- ground: own · seen by: citizenAndAssigned
create table wish (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  written_by uuid not null,
  place integer not null, -- The dearest is first; of two alike the older.
  moved_by uuid, -- Who last changed where it stands, and on which day.
  moved_on date,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, citizen_id),
  unique (municipality_id, written_by, submission_id),
  check (num_nonnulls(moved_by, moved_on) = any (array[0, 2])),
  check (place > 0),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, moved_by) references person(municipality_id, id),
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index wish_municipality_id_citizen_id_place_created_at_idx on wish using btree (municipality_id, citizen_id, place, created_at);
create index wish_municipality_id_moved_by_idx on wish using btree (municipality_id, moved_by) where (moved_by is not null);
create index wish_municipality_id_written_by_idx on wish using btree (municipality_id, written_by);
create policy "within one municipality" on wish as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see a wish" on wish for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen and those who work with them write a wish, in their" on wish for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
create policy "the citizen and those who work with them move a wish, in their " on wish for update
  using (citizen_id in (select citizen_and_assigned()))
  with check (moved_by = (select me()));
create policy "the citizen deletes a wish" on wish for delete
  using (citizen_id = (select me()));
grant select, delete on wish to lydhoer_app;
grant insert (municipality_id, id, citizen_id, written_by, place, submission_id) on wish to lydhoer_app;
grant update (place, moved_by, moved_on) on wish to lydhoer_app;

-- What happened to a wish: it can't be met now, and why; the citizen left it, and later why; it stands again; or the citizen said no to something that was offered, which is remembered and held against nobody.
-- ground: own · seen by: citizenAndAssigned · key in: citizen_key
create table wish_event (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  wish_id uuid not null,
  kind text not null,
  written_by uuid not null,
  on_day date not null default danish_day(now()),
  words_sealed bytea not null, -- `{ words: string; what: string; by: string }`: why, in plain words, what was offered, and who wrote it; what is not said is empty. Filled up to whole kilobytes and sealed with the citizen's key.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check (kind = any (array['cannot', 'left', 'why', 'again', 'declined'])),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, wish_id, citizen_id) references wish(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index wish_event_municipality_id_citizen_id_idx on wish_event using btree (municipality_id, citizen_id);
create index wish_event_municipality_id_wish_id_created_at_idx on wish_event using btree (municipality_id, wish_id, created_at);
create index wish_event_municipality_id_written_by_idx on wish_event using btree (municipality_id, written_by);
create policy "within one municipality" on wish_event as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what happened to a" on wish_event for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen and those who work with them write what happened to" on wish_event for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (written_by = (select me()))
    and ((kind <> 'cannot') or (citizen_id <> (select me()))));
create policy "whoever wrote it takes it back at once" on wish_event for delete
  using ((written_by = (select me())) and (created_at > (now() - '00:15:00'::interval)));
grant select, delete on wish_event to lydhoer_app;
grant insert (municipality_id, id, citizen_id, wish_id, kind, written_by, on_day, words_sealed, submission_id) on wish_event to lydhoer_app;

-- What colleagues of a department are asked about a hard wish, without whose it is.
-- ground: own · seen by: department · follows: wish_question_of · key in: wish_question
create table wish_question (
  municipality_id uuid not null,
  id uuid not null,
  department_id uuid not null,
  wrapped_key bytea not null,
  words_sealed bytea not null, -- `{ words: string; by: string }`, filled up to whole kilobytes and sealed with the question's key.
  asked_on date not null default danish_day(now()),
  primary key (municipality_id, id),
  foreign key (municipality_id, department_id) references department(municipality_id, id),
  foreign key (municipality_id, id) references wish_question_of(municipality_id, question_id) on delete cascade
);
create index wish_question_municipality_id_department_id_asked_on_id_idx on wish_question using btree (municipality_id, department_id, asked_on, id);
create policy "within one municipality" on wish_question as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "those who hold conversations in the department see the question" on wish_question for select
  using ((department_id in (select department())) and (select converses()));
create policy "whoever sees whose wish it is about sees the question" on wish_question for select
  using (exists ( select from wish_question_of c where ((c.municipality_id = wish_question.municipality_id) and (c.question_id = wish_question.id))));
create policy "whoever asks writes the question, to their own department" on wish_question for insert
  with check ((department_id in (select department()))
    and (exists ( select from wish_question_of c where ((c.municipality_id = wish_question.municipality_id) and (c.question_id = wish_question.id)))));
grant select on wish_question to lydhoer_app;
grant insert (municipality_id, id, department_id, wrapped_key, words_sealed, asked_on) on wish_question to lydhoer_app;

-- What a colleague answers, for the citizen too.
-- ground: own · seen by: me · follows: wish_question · key in: wish_question
create table wish_question_answer (
  municipality_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  written_by uuid not null,
  on_day date not null default danish_day(now()),
  words_sealed bytea not null, -- `{ words: string; by: string }`, sealed with the question's key.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  foreign key (municipality_id, question_id) references wish_question(municipality_id, id) on delete cascade,
  foreign key (municipality_id, written_by) references staff(municipality_id, person_id)
);
create index wish_question_answer_municipality_id_question_id_created_at_idx on wish_question_answer using btree (municipality_id, question_id, created_at);
create policy "within one municipality" on wish_question_answer as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "whoever sees the question sees the answers" on wish_question_answer for select
  using (exists ( select from wish_question q where ((q.municipality_id = wish_question_answer.municipality_id) and (q.id = wish_question_answer.question_id))));
create policy "those who hold conversations in the department answer, in their" on wish_question_answer for insert
  with check ((written_by = (select me()))
    and (select converses())
    and (exists ( select from wish_question q where ((q.municipality_id = wish_question_answer.municipality_id) and (q.id = wish_question_answer.question_id) and (q.department_id in (select department()))))));
create policy "whoever answered takes it back" on wish_question_answer for delete
  using (written_by = (select me()));
grant select, delete on wish_question_answer to lydhoer_app;
grant insert (municipality_id, id, question_id, written_by, on_day, words_sealed, submission_id) on wish_question_answer to lydhoer_app;

-- Which wish of whose a question to colleagues is about, and who asked; what no colleague sees.
-- ground: own · seen by: citizenAndAssigned
create table wish_question_of (
  municipality_id uuid not null,
  question_id uuid not null,
  citizen_id uuid not null,
  wish_id uuid not null,
  asked_by uuid not null,
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, question_id),
  unique (municipality_id, asked_by, submission_id),
  foreign key (municipality_id, asked_by) references staff(municipality_id, person_id),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, wish_id, citizen_id) references wish(municipality_id, id, citizen_id) on delete cascade
);
create index wish_question_of_municipality_id_citizen_id_idx on wish_question_of using btree (municipality_id, citizen_id);
create index wish_question_of_municipality_id_wish_id_idx on wish_question_of using btree (municipality_id, wish_id);
create policy "within one municipality" on wish_question_of as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what is asked abou" on wish_question_of for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "whoever works with the citizen asks, in their own name" on wish_question_of for insert
  with check ((citizen_id in (select citizen_and_assigned()))
    and (citizen_id <> (select me()))
    and (asked_by = (select me())));
create policy "the citizen and those who work with them take the question back" on wish_question_of for delete
  using (citizen_id in (select citizen_and_assigned()));
grant select, delete on wish_question_of to lydhoer_app;
grant insert (municipality_id, question_id, citizen_id, wish_id, asked_by, submission_id) on wish_question_of to lydhoer_app;

-- What a wish says, the newest of its versions; the others are what it said before. Nobody changes one.
-- ground: own · seen by: citizenAndAssigned · key in: citizen_key
create table wish_version (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  wish_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null, -- `{ words: string; work: string; likes: string; dislikes: string; around: string; by: string }`: the wish in the citizen's words, and what was said beside it, which may be empty; filled up to whole kilobytes and sealed with the citizen's key.
  unit text, -- The unit group of ISCO-08 that was chosen for the kind of work; null where none was.
  hours smallint, -- Hours a week, as the citizen says.
  times text[] not null default '{}'[],
  transport text[] not null default '{}'[],
  minutes smallint, -- How many minutes the citizen can be on the way, as they say themselves; nothing is computed.
  submission_id uuid not null,
  created_at timestamp with time zone not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, written_by, submission_id),
  check ((hours >= 1) and (hours <= 45)),
  check ((minutes >= 1) and (minutes <= 240)),
  check (times <@ array['morning', 'midday', 'evening', 'night', 'weekend']),
  check (transport <@ array['foot', 'bicycle', 'bus', 'car']),
  check (unit ~ '^[0-9]{4}$'),
  foreign key (municipality_id, citizen_id) references citizen_key(municipality_id, citizen_id) on delete cascade,
  foreign key (municipality_id, wish_id, citizen_id) references wish(municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, written_by) references person(municipality_id, id)
);
create index wish_version_municipality_id_citizen_id_idx on wish_version using btree (municipality_id, citizen_id);
create index wish_version_municipality_id_unit_idx on wish_version using btree (municipality_id, unit) where (unit is not null);
create index wish_version_municipality_id_wish_id_created_at_idx on wish_version using btree (municipality_id, wish_id, created_at);
create index wish_version_municipality_id_written_by_idx on wish_version using btree (municipality_id, written_by);
create policy "within one municipality" on wish_version as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "the citizen and those who work with them see what a wish says a" on wish_version for select
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen and those who work with them write what a wish says" on wish_version for insert
  with check ((citizen_id in (select citizen_and_assigned())) and (written_by = (select me())));
grant select on wish_version to lydhoer_app;
grant insert (municipality_id, id, citizen_id, wish_id, written_by, words_sealed, unit, hours, times, transport, minutes, submission_id) on wish_version to lydhoer_app;

-- That a consent ended, and on which day; which one only a backup that still has it can tell. For restoring.
-- ground: work · seen by: program
create table withdrawal (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  fingerprint bytea not null,
  day date not null default today(),
  noted_at timestamp with time zone not null default now(),
  how text not null default 'withdrawn', -- The citizen said no, the time ran out, or the conversation had been written in by mistake.
  primary key (municipality_id, id),
  check (how = any (array['withdrawn', 'ended', 'mistaken'])),
  check (length(fingerprint) = 32),
  foreign key (municipality_id) references municipality(id)
);
create policy "the program itself reads what has ended, and nobody of a munici" on withdrawal for select
  using (select program());
grant select on withdrawal to lydhoer_app;

-- How and when a worker is reached by the citizens they work with, in their own words.
-- ground: own · seen by: house · key in: masterKey
create table worker_reach (
  municipality_id uuid not null,
  person_id uuid not null,
  words_sealed bytea not null, -- `{ hours: string; phone: string; answers: string; away: string }`, filled up to whole kilobytes and sealed with the master key.
  changed_at timestamp with time zone not null default now(),
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references staff(municipality_id, person_id)
);
create policy "within one municipality" on worker_reach as restrictive for all
  using (municipality_id = (select current_municipality()));
create policy "colleagues see how one is reached" on worker_reach for select
  using (select house());
create policy "a worker says how they are reached" on worker_reach for insert
  with check (person_id = (select me()));
create policy "a worker changes how they are reached" on worker_reach for update
  using (person_id = (select me()));
create policy "a worker takes it away" on worker_reach for delete
  using (person_id = (select me()));
grant select, delete on worker_reach to lydhoer_app;
grant insert (municipality_id, person_id, words_sealed, changed_at) on worker_reach to lydhoer_app;
grant update (words_sealed, changed_at) on worker_reach to lydhoer_app;

-- ---- functions

-- How a no came is kept for as long as it is the answer.
CREATE FUNCTION a_new_answer_forgets_the_last_no()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    new.withdrawn_how := null;
    return new;
  end $function$;

-- Without the yes of one there is no recording of a FLIP: sound and transcript go, and that they went stands.
CREATE FUNCTION a_no_ends_the_recording()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    one record := coalesce(new, old);
    sounds integer;
    transcripts integer;
  begin
    if tg_op <> 'DELETE' and new.says_yes then return null; end if;
    perform set_config('lydhoer.duty', 'erasure', true);
    -- What is being put in at this moment is waited for, and goes too.
    perform 1 from flip_recording where municipality_id = one.municipality_id and flip_id = one.flip_id for no key update;
    delete from flip_sound where municipality_id = one.municipality_id and flip_id = one.flip_id;
    get diagnostics sounds = row_count;
    delete from flip_transcript where municipality_id = one.municipality_id and flip_id = one.flip_id;
    get diagnostics transcripts = row_count;
    if sounds + transcripts > 0 then
      update flip_recording set erased_on = today() where municipality_id = one.municipality_id and flip_id = one.flip_id;
    end if;
    return null;
  end $function$;

-- Audience acrossMunicipalities: the partnerships that the municipality asking is in now. What others share there is seen by its house.
CREATE FUNCTION across_municipalities()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select m.partnership_id from partnership_member m where m.municipality_id = current_municipality();
  end $function$;
grant execute on function across_municipalities() to lydhoer_app;

-- The fingerprint of an id: found again by whoever knows the id, told to nobody else.
CREATE FUNCTION address_of(thing uuid)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN sha256(convert_to((thing)::text, 'UTF8'::name));

-- Whether everybody who may be in the room says yes to a FLIP being recorded; never who does not. For those in it, and only until its day.
CREATE FUNCTION all_said_yes(of_flip uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if of_flip not in (select those_in_it()) then return false; end if;
    return exists (select from flip_recording r
        where r.municipality_id = current_municipality() and r.flip_id = of_flip and r.kept_until >= today())
      and not exists (select from flip_recording_yes y
        where y.municipality_id = current_municipality() and y.flip_id = of_flip and not y.says_yes)
      and not exists (select from flip_person p
        where p.municipality_id = current_municipality() and p.flip_id = of_flip
          and not exists (select from flip_answer a where a.municipality_id = p.municipality_id and a.flip_id = p.flip_id and a.person_id = p.person_id
            and a.says = 'comesNot')
          and not exists (select from flip_recording_yes y where y.municipality_id = p.municipality_id and y.flip_id = p.flip_id and y.person_id = p.person_id))
      and not exists (select from flip_citizen c join flip_seat s on s.municipality_id = c.municipality_id and s.id = c.seat_id
        where c.municipality_id = current_municipality() and c.flip_id = of_flip and s.says is distinct from 'comesNot'
          and not exists (select from flip_recording_yes y where y.municipality_id = c.municipality_id and y.flip_id = c.flip_id and y.person_id = c.citizen_id));
  end $function$;
grant execute on function all_said_yes(uuid) to lydhoer_app;

-- Whether what is told of citizens tells of no one worker: it is about three or more, less than half of it is about one, and whoever takes away their own is left with five. About whom each is.
CREATE FUNCTION among_workers(about uuid[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  select coalesce(count(*) >= 3 and max(e.n) * 2 < sum(e.n) and sum(e.n) - max(e.n) >= 5, false) from (select count(*) as n from unnest(about) as one(worker) group by worker) e
$function$;

-- Says yes or no to this guest of a session, or something else than before: each in it for themselves, and the citizen once those have said yes. Whether it was theirs to say.
CREATE FUNCTION answer_about_guest(in_session uuid, in_guest uuid, in_says text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    insert into ear_session_guest_answer as a (municipality_id, ear_session_id, guest_id, person_id, says)
      select g.municipality_id, g.ear_session_id, g.person_id, me(), in_says
      from ear_session_guest g
      where g.municipality_id = current_municipality() and g.ear_session_id = in_session and g.person_id = in_guest
        and (exists (select from in_ear_session(g.municipality_id, g.ear_session_id) one where one = me())
          or exists (select from guests_asked_of_me() mine where mine.ear_session_id = g.ear_session_id))
      on conflict (municipality_id, ear_session_id, person_id) do update set says = excluded.says;
    return found;
  end $function$;
grant execute on function answer_about_guest(uuid,uuid,text) to lydhoer_app;

-- A plan is answered once it is decided, and by the citizen; that the two have talked about a no is said by a worker, in their own name.
CREATE FUNCTION answers_are_the_citizens()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  if tg_op = 'INSERT' then
    if not exists (select from plan_version v
      where v.municipality_id = new.municipality_id and v.id = new.version_id and v.decided_at is not null) then
      raise exception 'a draft is not answered' using errcode = '55000';
    end if;
    return new;
  end if;
  if (new.words_sealed, new.undone_at) is distinct from (old.words_sealed, old.undone_at) and old.citizen_id is distinct from (select me()) then
    raise exception 'an answer is changed and undone by the citizen' using errcode = '42501';
  end if;
  if (new.talked_by, new.talked_at) is distinct from (old.talked_by, old.talked_at)
    and (old.citizen_id = (select me()) or coalesce(new.talked_by, (select me())) <> (select me())) then
    raise exception 'one who works with the citizen says that they have talked, in their own name' using errcode = '42501';
  end if;
  return new;
end $function$;

-- Audience atTheDoor: what someone who has not signed in can prove or knows: issuer and subject, session_token_hash, municipality_slug.
CREATE FUNCTION at_the_door(what text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting(('lydhoer.'::text || what), true), ''::text);

-- Audience atTheKeys: does the person asking write who is here, and does this transaction say that it is for that (lydhoer.at_keys)?
CREATE FUNCTION at_the_keys()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return coalesce(current_setting('lydhoer.at_keys', true), '') = 'on'
    and exists (select from roles_of(me()) mine where keeps_keys(mine.role)); end $function$;

-- Begins a partnership with the municipality of whoever asks, who speaks outward, as its only member; says whether it was begun now. Nobody can name one that there is.
CREATE FUNCTION begin_partnership(in_partnership uuid, in_name_sealed bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare came integer;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    perform pg_advisory_xact_lock(hashtextextended(in_partnership::text, 0));
    insert into partnership_member (municipality_id, partnership_id, municipality_name, name_sealed, agreed_as)
      select m.id, in_partnership, m.name, in_name_sealed, theirs.role
      from municipality m, roles_of(me()) theirs
      where m.id = current_municipality() and speaks_outward(theirs.role)
        and not exists (select from partnership_member o where o.partnership_id = in_partnership)
        and not exists (select from partnership_left o where o.partnership_id = in_partnership)
      order by theirs.role limit 1;
    get diagnostics came = row_count;
    return came = 1;
  end $function$;
grant execute on function begin_partnership(uuid,bytea) to lydhoer_app;

-- Does the person asking make rounds of visits?
CREATE FUNCTION brings_together()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where brings_together(mine.role)); end $function$;

-- Those who make rounds of visits, and never a leader: they read what people wish.
CREATE FUNCTION brings_together(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['knowledgeBroker'::text, 'professionalCoordinator'::text, 'coordinator'::text]));

-- Can two visits be swapped: both without a day and still to come, nothing written about them, no limit broken, and nobody making two in a week?
CREATE FUNCTION can_be_swapped(v feedback_visit, o feedback_visit)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return v.round_id = o.round_id and v.visitor_id <> o.visitor_id and v.starts_at is null and o.starts_at is null
      and least(v.week, o.week) >= date_trunc('week', today()::timestamp)::date
      and may_visit_in(v.round_id, v.visitor_id, o.host_id) and may_visit_in(v.round_id, o.visitor_id, v.host_id)
      and not exists (select from feedback_visit x where x.municipality_id = v.municipality_id and x.round_id = v.round_id
        and x.id not in (v.id, o.id)
        and ((x.visitor_id, x.week) in ((v.visitor_id, o.week), (o.visitor_id, v.week))))
      and not exists (select from visit_reflection w where w.municipality_id = v.municipality_id and w.visit_id in (v.id, o.id));
  end $function$;

-- Audience citizenAndAssigned: the citizens whose matters the person asking sees: themselves, and those they work with today.
CREATE FUNCTION citizen_and_assigned()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return next me();
    return query select a.citizen_id from case_assignment a
      where a.municipality_id = current_municipality() and a.worker_id = me()
        and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today());
  end $function$;

-- Has the citizen whose words it is about said yes to the guest of a session?
CREATE FUNCTION citizen_says_yes_to_guest(in_municipality uuid, in_session uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return exists (select from ear_session_guest g
      join passage p on p.municipality_id = g.municipality_id and p.id = g.passage_id
      where g.municipality_id = in_municipality and g.ear_session_id = in_session
        and says_yes_to_guest(in_municipality, in_session, p.citizen_id));
  end $function$;

-- Which of these CPR numbers are here, for a coordinator; the numbers themselves are shown to none.
CREATE FUNCTION citizens_by_number(in_hashes bytea[])
 RETURNS TABLE(cpr_hash bytea, citizen_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform must_be_at_the_keys();
    return query select c.cpr_hash, c.citizen_id from citizen_cpr c
      where c.municipality_id = current_municipality() and c.cpr_hash = any (in_hashes);
  end $function$;
grant execute on function citizens_by_number(bytea[]) to lydhoer_app;

-- Whether citizens stand by a version of what a FLIP came to: `none` where no citizen comes, `stand` once one who comes does, else `await`. Whose it is is told to nobody.
CREATE FUNCTION citizens_stand(of_flip uuid, of_version integer)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not house() and of_flip not in (select those_in_it()) then return null; end if;
    if not exists (select from flip_seat s where s.municipality_id = current_municipality() and s.flip_id = of_flip and s.says = 'comes') then
      return 'none';
    end if;
    return case when exists (select from flip_citizen_approval a join flip_citizen c using (municipality_id, flip_id, citizen_id)
      join flip_seat s on s.municipality_id = c.municipality_id and s.id = c.seat_id and s.says = 'comes'
      where a.municipality_id = current_municipality() and a.flip_id = of_flip and a.version = of_version) then 'stand' else 'await' end;
  end $function$;
grant execute on function citizens_stand(uuid,integer) to lydhoer_app;

-- Which of these subjects of the identity provider are colleagues here, signed in or expected.
CREATE FUNCTION colleagues_by_key(in_subjects text[])
 RETURNS TABLE(subject text, person_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform must_be_at_the_keys();
    return query
      select k.subject, k.person_id from staff_key k
        where k.municipality_id = current_municipality() and k.subject = any (in_subjects)
      union select i.subject, i.person_id from person_identity i
        join staff s on s.municipality_id = i.municipality_id and s.person_id = i.person_id
        where i.municipality_id = current_municipality() and i.subject = any (in_subjects);
  end $function$;
grant execute on function colleagues_by_key(text[]) to lydhoer_app;

-- Is the person asking here as a researcher and nothing else?
CREATE FUNCTION comes_to_study()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return not exists (select from roles_of(me()) mine where mine.role <> 'researcher'); end $function$;

-- Whose page a secret address is, from whom and until when, for whoever has it; of one that holds no more only that it ended or was revoked.
CREATE FUNCTION company_by_link(in_hash bytea)
 RETURNS TABLE(municipality_id uuid, municipality text, company_id uuid, company text, link_id uuid, words_sealed bytea, ends_on date, made_by text, stands text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select m.id, m.name, c.id, c.name, l.id, l.words_sealed, l.ends_on, p.display_name, 'open'
      from link_of(in_hash) l join municipality m on m.id = l.municipality_id
      join company c on c.municipality_id = l.municipality_id and c.id = l.company_id
      join person p on p.municipality_id = l.municipality_id and p.id = l.made_by;
    if found then return; end if;
    -- Of one that holds no more only that is told.
    return query select null::uuid, null::text, null::uuid, null::text, null::uuid, null::bytea, null::date, null::text,
        case when l.revoked_at is null then 'ended' else 'revoked' end
      from company_link_secret s join company_link l on l.municipality_id = s.municipality_id and l.id = s.link_id where s.secret_hash = in_hash;
  end $function$;
grant execute on function company_by_link(bytea) to lydhoer_app;

-- What became of those who came to a company, by year, to all who work here: each citizen once a year, by what was written last. No answer is several together; every row is five different citizens at least.
CREATE FUNCTION company_endings(in_company uuid)
 RETURNS TABLE(year integer, answer text, citizens integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    this_year date := date_trunc('year', today()::timestamp)::date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not knows_companies() then return; end if;
    return query
      with ended as (
        select distinct on (y.first_day, s.citizen_id) y.first_day, s.citizen_id, s.became
        from (select g.began::date as first_day from generate_series(this_year - interval '3 years', this_year - interval '1 year', interval '1 year') as g(began)
            where g.began::date >= told_from(current_municipality(), 'placement', 'year')) y
          join placement_step s on s.municipality_id = current_municipality() and s.company_id = in_company and s.became is not null
            and s.created_at >= y.first_day::timestamp at time zone 'Europe/Copenhagen'
            and s.created_at < (y.first_day + interval '1 year') at time zone 'Europe/Copenhagen'
        order by y.first_day, s.citizen_id, s.created_at desc, s.id desc),
      many as (
        select e.first_day, array_agg(e.citizen_id order by e.citizen_id) as ids, array_agg(e.became order by e.citizen_id) as said
        from ended e group by e.first_day having count(*) >= 5)
      select extract(year from m.first_day)::int, nullif(g.answer_told, ''), count(*)::int
      from many m, unnest(told_as(m.said, m.ids)) as g(answer_told)
      group by m.first_day, g.answer_told order by m.first_day desc, g.answer_told;
  end $function$;
grant execute on function company_endings(uuid) to lydhoer_app;

-- Until when the company of a placement has a page of its own, for the citizen whose placement it is; null where it has none.
CREATE FUNCTION company_reads_until(of_placement uuid)
 RETURNS date
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return (select max(l.ends_on) from placement p
      join company_link l on l.municipality_id = p.municipality_id and l.company_id = p.company_id
      where p.municipality_id = current_municipality() and p.id = of_placement and p.citizen_id = me()
        and l.revoked_at is null and l.ends_on >= today());
  end $function$;
grant execute on function company_reads_until(uuid) to lydhoer_app;

-- How many complaints there were, for leaders, coordinators and politicians: each year and quarter, and for years by kind, of quarters that have ended. Kinds of fewer than five people are told together (few), or not at all. Nothing of who, by whom or in which department.
CREATE FUNCTION complaints_counted()
 RETURNS TABLE(year integer, quarter integer, kind text, complaints integer, is_before boolean, source_ids uuid[], sources_sealed bytea[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare
  one record;
  gathered text[];
  -- The kinds of the quarter that goes on are not told: who was the last to complain, and of what, would be the difference to yesterday.
  told_until date := date_trunc('quarter', today()::timestamp)::date;
begin
  perform set_config('lydhoer.duty', 'count', true);
  if not exists (select from roles_of(me()) mine where mine.role in ('teamLead', 'director', 'coordinator', 'politician')) then return; end if;
  return query
    select extract(year from c.received_on)::int, extract(quarter from c.received_on)::int, null::text, count(*)::int, false, null::uuid[], null::bytea[]
    from (select t.received_on from complaint t where t.municipality_id = current_municipality()
      union all select t.received_on from complaint_taken_back t where t.municipality_id = current_municipality()) c
    group by 1, 2;
  return query
    select b.year, null::int, null::text, coalesce(max(b.complaints) filter (where b.kind is null), sum(b.complaints))::int, true,
      array_agg(b.id order by b.kind nulls first), array_agg(b.source_sealed order by b.kind nulls first)
    from complaint_before b where b.municipality_id = current_municipality() group by b.year;
  for one in
    select w.year, w.is_before, array_agg(w.kind) as kinds, array_agg(w.person) as people, array_agg(w.counted) as counts
    from (
      select extract(year from t.received_on)::int as year, false as is_before, t.kind, t.citizen_id as person, 1 as counted from complaint t
        where t.municipality_id = current_municipality() and t.received_on < told_until
      -- How many different people these were is not known any more, so they are taken as one.
      union all select extract(year from t.received_on)::int, false, t.kind, t.municipality_id, 1 from complaint_taken_back t
        where t.municipality_id = current_municipality() and t.received_on < told_until
      union all select b.year, true, b.kind, null, b.complaints from complaint_before b
        where b.municipality_id = current_municipality() and b.kind is not null
    ) w group by 1, 2
  loop
    gathered := few_together(one.kinds, one.people, one.counts);
    return query select one.year, null::int, k.told, sum(k.counted)::int, one.is_before, null::uuid[], null::bytea[]
      from (select case when g.kind = any (gathered) then 'few' else g.kind end as told, g.counted from unnest(one.kinds, one.counts) as g(kind, counted)) k
      group by k.told having k.told <> 'few' or sum(k.counted) >= 5;
  end loop;
end $function$;
grant execute on function complaints_counted() to lydhoer_app;

-- For the committee: how many complaints have not ended, and of them those in which the day has passed by which one should have heard from us.
CREATE FUNCTION complaints_pending()
 RETURNS TABLE(pending integer, past_the_day integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  perform set_config('lydhoer.duty', 'count', true);
  if not exists (select from roles_of(me()) mine where mine.role in ('teamLead', 'director', 'coordinator', 'politician')) then return; end if;
  return query select count(*)::int, count(*) filter (where c.answered_at is null and c.answer_by < today())::int
    from complaint c where c.municipality_id = current_municipality() and c.ended_at is null;
end $function$;
grant execute on function complaints_pending() to lydhoer_app;

-- For a director, the complaints that lie with somebody who leads nobody any more: that they are there, and by which day they are to be answered.
CREATE FUNCTION complaints_without_leader()
 RETURNS TABLE(id uuid, received_on date, answer_by date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  perform set_config('lydhoer.duty', 'count', true);
  return query select c.id, c.received_on, c.answer_by from complaint c
    where c.municipality_id = current_municipality() and c.ended_at is null
      and exists (select from roles_of(me()) mine where mine.role = 'director')
      and not exists (select from roles_of(c.to_id) theirs where makes_time(theirs.role))
    order by c.answer_by limit 50;
end $function$;
grant execute on function complaints_without_leader() to lydhoer_app;

-- The citizen's conversations in which someone has written what they noticed: that it exists, never what it says.
CREATE FUNCTION conversations_noticed()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare written text; kept text;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select string_agg(format('select municipality_id, conversation_id from %I', table_name), ' union all ' order by table_name)
      into written from resting where part = 'noticings';
    kept := 'noticed_' || md5(written);
    begin
      return query execute format('execute %I', kept);
    exception when invalid_sql_statement_name or syntax_error then
      execute format('prepare %I as select distinct n.conversation_id from (%s) n
        join conversation c on c.municipality_id = n.municipality_id and c.id = n.conversation_id
        where c.municipality_id = current_municipality() and c.citizen_id = current_person()', kept, written);
      return query execute format('execute %I', kept);
    end;
  end $function$;
grant execute on function conversations_noticed() to lydhoer_app;

-- Does the person asking hold conversations with citizens?
CREATE FUNCTION converses()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where converses(mine.role)); end $function$;

-- Those who hold conversations with citizens: frontline workers.
CREATE FUNCTION converses(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['caseworker'::text, 'companyConsultant'::text]));

-- Does the person asking coordinate here today?
CREATE FUNCTION coordinates()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where mine.role = 'coordinator'); end $function$;

-- The owner puts right the day and the kind of a conversation into which nothing has been put. Whether it was done.
CREATE FUNCTION correct_conversation(in_conversation uuid, in_kind text, in_held_on date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare here uuid := current_municipality(); before date;
  begin
    perform set_config('lydhoer.duty', 'correct', true);
    select held_on into before from conversation
      where municipality_id = here and id = in_conversation and owner_id = current_person() for update;
    if not found or exists (select from transcript where municipality_id = here and conversation_id = in_conversation)
        or exists (select from recording where municipality_id = here and conversation_id = in_conversation)
        or exists (select from transcript_draft where municipality_id = here and conversation_id = in_conversation) then
      return false;
    end if;
    update conversation set kind = in_kind, held_on = in_held_on
      where municipality_id = here and id = in_conversation;
    update consent set given_on = in_held_on
      where municipality_id = here and conversation_id = in_conversation and given_on = before;
    return true;
  end $function$;
grant execute on function correct_conversation(uuid,text,date) to lydhoer_app;

-- The owner's corrections, names looked over, take the place of the confirmed turns; what points at them follows.
CREATE FUNCTION correct_transcript(in_conversation uuid, in_about bytea, in_speakers jsonb, in_turns jsonb, in_passages jsonb, in_moves jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare here uuid := current_municipality(); me uuid := current_person(); pointing text;
  begin
    perform set_config('lydhoer.duty', 'correct', true);
    perform from transcript where municipality_id = here and conversation_id = in_conversation and owner_id = me
      and confirmed_at is not null and ground_until >= today() for update;
    if not found then
      raise exception 'No such transcript' using errcode = 'no_data_found';
    end if;
    perform from transcript_draft where municipality_id = here and conversation_id = in_conversation and checking for update;
    if not found then
      raise exception 'Nobody has looked the names over' using errcode = 'no_data_found';
    end if;
    if exists (select from passage p where p.municipality_id = here and p.conversation_id = in_conversation
        and not exists (select from jsonb_array_elements(in_passages) one where (one ->> 'id')::uuid = p.id)) then
      raise exception 'A passage was chosen meanwhile' using errcode = 'serialization_failure';
    end if;

    set constraints all deferred;
    update transcript set about_sealed = in_about where municipality_id = here and conversation_id = in_conversation;
    delete from turn where municipality_id = here and conversation_id = in_conversation;
    delete from speaker where municipality_id = here and conversation_id = in_conversation;
    insert into speaker (municipality_id, conversation_id, code, role)
      select here, in_conversation, one.code, one.role
      from jsonb_to_recordset(in_speakers) as one (code text, role text);
    insert into turn (municipality_id, conversation_id, number, speaker_code, start_ms, end_ms, body_sealed)
      select here, in_conversation, one.number, one.speaker, one.start_ms, one.end_ms, decode(one.body, 'base64')
      from jsonb_to_recordset(in_turns) as one (number integer, speaker text, start_ms integer, end_ms integer, body text);
    update passage p set from_turn = one.from_turn, to_turn = one.to_turn, from_ms = one.from_ms, to_ms = one.to_ms
      from jsonb_to_recordset(in_passages)
        as one (id uuid, from_turn integer, to_turn integer, from_ms integer, to_ms integer)
      where p.municipality_id = here and p.conversation_id = in_conversation and p.id = one.id;
    update passage_share s set from_turn = p.from_turn, to_turn = p.to_turn from passage p
      where s.municipality_id = here and s.conversation_id = in_conversation
        and p.municipality_id = here and p.id = s.passage_id;
    -- Words that were pointed at are pointed at still, where they stand before or after what was changed in their turn.
    for pointing in select table_name from resting where points_at_turns order by 1 loop
      execute format('update %I n set from_turn = a.first, to_turn = greatest(a.first, b.last),
          from_char = case when n.to_char <= a.head then n.from_char when n.from_char >= a.tail then n.from_char + a.shift end,
          to_char = case when n.to_char <= a.head then n.to_char when n.from_char >= a.tail then n.to_char + a.shift end
        from jsonb_to_recordset($3)
            as a (number integer, first integer, last integer, head integer, tail integer, shift integer),
          jsonb_to_recordset($3) as b (number integer, last integer)
        where n.municipality_id = $1 and n.conversation_id = $2 and a.number = n.from_turn and b.number = n.to_turn', pointing)
        using here, in_conversation, in_moves;
    end loop;
    delete from name_mention where municipality_id = here and conversation_id = in_conversation;
    delete from transcript_draft where municipality_id = here and conversation_id = in_conversation;
    set constraints all immediate;
  end $function$;
grant execute on function correct_transcript(uuid,bytea,jsonb,jsonb,jsonb,jsonb) to lydhoer_app;

-- A new opening has all its places; where there are to be more or fewer, those that are taken stay taken.
CREATE FUNCTION count_places()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  new.places_left := new.places - case tg_op when 'INSERT' then 0 else old.places - old.places_left end;
  return new;
end $function$;

-- A transcript says how many turns it has. Whoever writes turns may not write that themselves.
CREATE FUNCTION count_turns()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    update transcript t set turns = coalesce((select max(u.number) from turn u
        where u.municipality_id = t.municipality_id and u.conversation_id = t.conversation_id), 0)
      from (select distinct c.municipality_id, c.conversation_id from changed c) one
      where t.municipality_id = one.municipality_id and t.conversation_id = one.conversation_id;
    return null;
  end $function$;

-- When a citizen takes a complaint back, or it has been kept as long as the rule says, the fact, the kind and the day stay in the count, and nothing of whose it was.
CREATE FUNCTION count_what_was_taken_back()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare past_its_rule boolean := me() is null and current_setting('lydhoer.duty', true) = 'erasure';
begin
  if past_its_rule or me() = old.citizen_id then
    if not past_its_rule then perform set_config('lydhoer.duty', 'count', true); end if;
    insert into complaint_taken_back (municipality_id, received_on, kind) values (old.municipality_id, old.received_on, old.kind);
  end if;
  return null;
end $function$;

-- The municipality that this transaction is for; null when none was said.
CREATE FUNCTION current_municipality()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('lydhoer.municipality_id'::text, true), ''::text))::uuid;

-- The person whom this transaction is for; null for someone who has not signed in.
CREATE FUNCTION current_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN me();

-- The date in Denmark at a moment.
CREATE FUNCTION danish_day(moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((moment AT TIME ZONE 'Europe/Copenhagen'::text))::date;

-- For how many days something of this kind is kept, by the rule that holds on a day.
CREATE FUNCTION days_kept(what text, on_day date)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT rule.days FROM (VALUES ('goneNotice'::text,'-infinity'::date,90), ('visitWishes'::text,'-infinity'::date,30), ('feedbackRound'::text,'-infinity'::date,1096)) rule(kind, valid_from, days) WHERE ((rule.kind = days_kept.what) AND (rule.valid_from <= days_kept.on_day)) ORDER BY rule.valid_from DESC LIMIT 1);

-- The lines of a plan that has been decided are changed by nobody.
CREATE FUNCTION decided_lines_stand()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare
  line plan_line := case when tg_op = 'DELETE' then old else new end;
  ways constant text[] := '{agenda_line_id,conversation_id,pick_id,meeting_id}';
begin
  if me() is not null and exists (select from plan_version v
    where v.municipality_id = line.municipality_id and v.id = line.version_id and v.decided_at is not null)
    and not (tg_op = 'UPDATE' and to_jsonb(new) - ways = to_jsonb(old) - ways) then
    raise exception 'the plan has been decided' using errcode = '55000';
  end if;
  -- The place goes with the conversation, whichever of the two goes first.
  if tg_op = 'UPDATE' and line.conversation_id is null then
    line.pick_id := null;
  end if;
  return line;
end $function$;

-- Audience department: the departments in which the person asking works today.
CREATE FUNCTION department()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return query select mine.department_id from roles_of(me()) mine where is_of_the_house(mine.role);
  end $function$;

-- When a conversation goes, so do the lines of a draft that came from it, unless they stand in a plan that was decided.
CREATE FUNCTION draft_goes_with_the_talk()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  delete from plan_line l
    where l.municipality_id = new.municipality_id and l.version_id = new.version_id and l.line_id = new.line_id
      and not exists (select from plan_line d join plan_version v on v.municipality_id = d.municipality_id and v.id = d.version_id
        where d.municipality_id = l.municipality_id and d.line_id = l.line_id and v.citizen_id = l.citizen_id and v.decided_at is not null);
  return null;
end $function$;

-- When what a meeting is for goes, the meeting is off, and where it was to be is forgotten, and what it was for; one that was held is deleted.
CREATE FUNCTION end_its_meetings()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from meeting where municipality_id = old.municipality_id and about_id = old.id
      and starts_at + minutes * interval '1 minute' <= now();
    update meeting set cancelled_at = now(), changed_at = now(), sequence = sequence + 1, news_from = sequence + 1,
        wrapped_key = null, place_sealed = null
      where municipality_id = old.municipality_id and about_id = old.id and cancelled_at is null;
    update meeting set about_id = null where municipality_id = old.municipality_id and about_id = old.id;
    return null;
  end $function$;

-- Ends what somebody does here as a researcher when the last yes of a partnership that it hangs on is gone, and signs them out if they do nothing else.
CREATE FUNCTION end_researcher_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare duty text := coalesce(current_setting('lydhoer.duty', true), '');
  begin
    perform set_config('lydhoer.duty', 'register', true);
    if not exists (select from partnership_researcher_key k where k.municipality_id = old.municipality_id and k.person_id = old.person_id) then
      update person_role r set valid_to = greatest(r.valid_from, today())
        where r.municipality_id = old.municipality_id and r.person_id = old.person_id and r.role = 'researcher'
          and (r.valid_to is null or r.valid_to > today());
      delete from sign_in_session s where s.municipality_id = old.municipality_id and s.person_id = old.person_id
        and not exists (select from person_role r where r.municipality_id = old.municipality_id and r.person_id = old.person_id
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()));
    end if;
    perform set_config('lydhoer.duty', duty, true);
    return null;
  end $function$;

-- Erases what rests on one consent, leaves a receipt, and tells those who had it. Called by the three functions below only.
CREATE FUNCTION erase_and_tell(in_municipality uuid, in_conversation uuid, in_purpose text, in_how text, in_withdrawn_how text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare receipt uuid; citizen uuid; held date;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    select citizen_id, held_on into citizen, held from conversation
      where municipality_id = in_municipality and id = in_conversation;
    perform tell_those_who_had_it(in_municipality, in_conversation, in_purpose, in_how);
    receipt := erase_what_rests_on(in_municipality, in_conversation, in_purpose, in_how);
    update consent_receipt set withdrawn_how = in_withdrawn_how
      where municipality_id = in_municipality and id = receipt;
    update consent set withdrawn_how = in_withdrawn_how
      where municipality_id = in_municipality and conversation_id = in_conversation and purpose = in_purpose
        and state = 'withdrawn';
    if in_purpose = 'ownReflection' then
      insert into gone_notice (municipality_id, person_id, address, thing, of_day, why, receipt_id)
        values (in_municipality, citizen, address_of(in_conversation), 'conversation', held, in_how, receipt);
    end if;
    return receipt;
  end $function$;

-- The owner takes out a conversation that should not have been written in; the receipt does not say that the citizen said no. The receipt's id; null when it is not theirs.
CREATE FUNCTION erase_mistaken(in_conversation uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare here uuid := current_municipality();
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    perform from conversation
      where municipality_id = here and id = in_conversation and owner_id = current_person() for update;
    if not found then
      return null;
    end if;
    return erase_and_tell(here, in_conversation, 'ownReflection', 'mistaken', null);
  end $function$;
grant execute on function erase_mistaken(uuid) to lydhoer_app;

-- Erases what rests on one consent and leaves a receipt. Called by the two functions below only.
CREATE FUNCTION erase_what_rests_on(in_municipality uuid, in_conversation uuid, in_purpose text, in_how text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    receipt uuid; whose uuid; carried record; found bigint; counts jsonb := '{}';
    whole boolean := in_purpose = 'ownReflection';
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    select citizen_id into whose from conversation
      where municipality_id = in_municipality and id = in_conversation for update;
    for carried in select table_name, part, coalesce(quote_ident(purpose_in), 'null') as purpose
        from resting where part is not null order by table_name loop
      execute format('select count(*) from %I where municipality_id = $1 and conversation_id = $2 and ($3 or %s = $4)',
          carried.table_name, carried.purpose)
        into found using in_municipality, in_conversation, whole, in_purpose;
      counts := counts || jsonb_build_object(carried.part, found + coalesce((counts ->> carried.part)::bigint, 0));
    end loop;
    insert into consent_receipt (municipality_id, citizen_id, purpose, how, erased)
      values (in_municipality, whose, in_purpose, in_how, counts) returning id into receipt;
    if whole then
      -- Waiting and finished jobs name the conversation by its id.
      if to_regclass('pgboss.job') is not null then
        execute 'delete from pgboss.job where data ->> ''conversationId'' = $1' using in_conversation::text;
      end if;
      -- Everything of the conversation hangs on this row by cascading keys, the consents themselves too.
      delete from conversation where municipality_id = in_municipality and id = in_conversation;
    else
      for carried in select table_name, purpose_in from resting where purpose_in is not null order by table_name loop
        execute format('delete from %I where municipality_id = $1 and conversation_id = $2 and %I = $3',
            carried.table_name, carried.purpose_in)
          using in_municipality, in_conversation, in_purpose;
      end loop;
      update consent set state = in_how, decided_at = now()
        where municipality_id = in_municipality and conversation_id = in_conversation and purpose = in_purpose;
    end if;
    return receipt;
  end $function$;

-- Writes in those of these colleagues who are not here, to be known by their subject when they sign in; says how many. They have no role by it.
CREATE FUNCTION expect_colleagues(in_ids uuid[], in_names text[], in_subjects text[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare here uuid := current_municipality(); came integer;
  begin
    perform must_be_at_the_keys();
    with coming as (
      select c.* from unnest(in_ids, in_names, in_subjects) as c(id, name, subject)
      where not exists (select from colleagues_by_key(array[c.subject]))),
    named as (
      insert into person (municipality_id, id, kind, display_name) select here, id, 'staff', name from coming),
    working as (
      insert into staff (municipality_id, person_id) select here, id from coming)
    insert into staff_key (municipality_id, person_id, subject) select here, id, subject from coming;
    get diagnostics came = row_count;
    return came;
  end $function$;
grant execute on function expect_colleagues(uuid[],text[],text[]) to lydhoer_app;

-- Erases what rested on consents whose last day has passed, in every municipality. How many were ended. Safe to repeat.
CREATE FUNCTION expire_consents()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare past record; ended integer := 0;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    for past in
      select municipality_id, conversation_id, purpose from consent
      where state = 'given' and stands_until < today()
      order by purpose = 'ownReflection' desc
    loop
      perform from conversation
        where municipality_id = past.municipality_id and id = past.conversation_id for update;
      perform from consent where municipality_id = past.municipality_id and conversation_id = past.conversation_id
        and purpose = past.purpose and state = 'given' and stands_until < today() for update;
      if found then
        perform erase_and_tell(past.municipality_id, past.conversation_id, past.purpose, 'ended', null);
        ended := ended + 1;
      end if;
    end loop;
    return ended;
  end $function$;
grant execute on function expire_consents() to lydhoer_app;

-- The groups that are told only together: those of fewer than five different people, and where even all of them are too few, the smallest of the others with them. Rows without a person are counts of people.
CREATE FUNCTION few_together(in_labels text[], in_people uuid[], in_counts integer[])
 RETURNS text[]
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare
  gathered text[] := '{}';
  together integer := 0;
  one record;
begin
  for one in
    select g.label, count(distinct g.person) + coalesce(sum(g.counted) filter (where g.person is null), 0) as people
    from unnest(in_labels, in_people, in_counts) as g(label, person, counted) group by g.label order by 2, 1
  loop
    exit when one.people >= 5 and (together = 0 or together >= 5);
    gathered := gathered || one.label;
    -- Somebody may be in several groups, and is one all the same.
    select count(distinct g.person) + coalesce(sum(g.counted) filter (where g.person is null), 0) into together
      from unnest(in_labels, in_people, in_counts) as g(label, person, counted) where g.label = any (gathered);
  end loop;
  return gathered;
end $function$;

-- Audience findsPlaces: does the person asking find places of work here?
CREATE FUNCTION finds_places()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where finds_places(mine.role)); end $function$;

-- Those who find places of work together with citizens and companies.
CREATE FUNCTION finds_places(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['companyConsultant'::text]));

-- What notes an ended consent without naming it; ownReflection stands for the whole conversation.
CREATE FUNCTION fingerprint_of(in_municipality uuid, in_conversation uuid, in_purpose text)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN sha256(convert_to((((((in_municipality)::text || ' '::text) || (in_conversation)::text) || ' '::text) || in_purpose), 'UTF8'::name));

-- Whoever comes to a room is invited to its meetings to come, and whoever goes is excused from them; the others are told nothing.
CREATE FUNCTION follow_room()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    someone learning_room_person := coalesce(new, old);
    coming uuid[];
  begin
    perform set_config('lydhoer.duty', 'count', true);
    coming := array(select m.id from meeting m where m.municipality_id = someone.municipality_id and m.about_id = someone.room_id
      and m.kind = 'learningRoom' and m.cancelled_at is null and m.starts_at > now());
    -- What is told next must come after what they were told before.
    update meeting set sequence = sequence + 1 where municipality_id = someone.municipality_id and id = any (coming);
    if tg_op = 'INSERT' then
      insert into meeting_person (municipality_id, meeting_id, person_id, leads)
        select someone.municipality_id, one, someone.person_id, someone.carries from unnest(coming) one
        on conflict (municipality_id, meeting_id, person_id) do update set invited = true;
      insert into outgoing_mail (municipality_id, meeting_id, person_id)
        select someone.municipality_id, one, someone.person_id from unnest(coming) one on conflict do nothing;
    else
      update meeting_person set invited = false
        where municipality_id = someone.municipality_id and meeting_id = any (coming) and person_id = someone.person_id;
    end if;
    return null;
  end $function$;

-- Deletes what is kept of rounds that are over, by days_kept, in every municipality: first what people wished, later the visits that nobody has written about. How many rounds. Safe to repeat.
CREATE FUNCTION forget_feedback_rounds()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from visit_word w using feedback_round r
      where r.municipality_id = w.municipality_id and r.id = w.round_id and is_over_since(r, 'visitWishes');
    delete from visit_talk t using feedback_round r
      where r.municipality_id = t.municipality_id and r.id = t.round_id and is_over_since(r, 'visitWishes');
    delete from visit_news n using feedback_round r
      where r.municipality_id = n.municipality_id and r.id = n.round_id and is_over_since(r, 'visitWishes');
    delete from feedback_round_person p using feedback_round r
      where r.municipality_id = p.municipality_id and r.id = p.round_id and is_over_since(r, 'visitWishes');
    delete from feedback_visit v using feedback_round r
      where r.municipality_id = v.municipality_id and r.id = v.round_id and is_over_since(r, 'feedbackRound')
        and not exists (select from visit_reflection w where w.municipality_id = v.municipality_id and w.visit_id = v.id);
    delete from feedback_round r where is_over_since(r, 'feedbackRound')
      and not exists (select from feedback_visit v where v.municipality_id = r.municipality_id and v.round_id = r.id);
    get diagnostics forgotten = row_count;
    return forgotten;
  end $function$;
grant execute on function forget_feedback_rounds() to lydhoer_app;

-- Deletes the recordings of FLIPs whose last day has passed. Returns how many.
CREATE FUNCTION forget_flip_recordings()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare gone integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from flip_recording where kept_until < today();
    get diagnostics gone = row_count;
    return gone;
  end $function$;
grant execute on function forget_flip_recordings() to lydhoer_app;

-- Deletes lines past their last day, in every municipality. How many. Safe to repeat.
CREATE FUNCTION forget_gone_notices()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from gone_notice where until < today();
    get diagnostics forgotten = row_count;
    return forgotten;
  end $function$;
grant execute on function forget_gone_notices() to lydhoer_app;

-- Deletes what companies could read of placements whose last day has passed. Returns how many.
CREATE FUNCTION forget_hours_shown()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare gone integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from hours_shown h where not hours_stand(h);
    get diagnostics gone = row_count;
    return gone;
  end $function$;
grant execute on function forget_hours_shown() to lydhoer_app;

-- Deletes what was let go of more than ten minutes ago, in every municipality. How many. Safe to repeat.
CREATE FUNCTION forget_let_go()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ 
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from let_go where ends_at <= now();
    get diagnostics forgotten = row_count;
    return forgotten;
  end $function$;
grant execute on function forget_let_go() to lydhoer_app;

-- Deletes the meetings that are off and those who were excused, once nobody is left to be told, in every municipality. How many meetings. Safe to repeat.
CREATE FUNCTION forget_meetings()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from meeting_person p using meeting m, outgoing_mail o
      where not p.invited and m.municipality_id = p.municipality_id and m.id = p.meeting_id
        and o.municipality_id = p.municipality_id and o.meeting_id = p.meeting_id and o.person_id = p.person_id
        and (o.problem is not null or to_tell(m, p, o) is null);
    delete from meeting m where m.cancelled_at is not null and not exists (
      select from meeting_person p join outgoing_mail o
        on o.municipality_id = p.municipality_id and o.meeting_id = p.meeting_id and o.person_id = p.person_id
      where p.municipality_id = m.municipality_id and p.meeting_id = m.id and o.problem is null and to_tell(m, p, o) is not null);
    get diagnostics forgotten = row_count;
    return forgotten;
  end $function$;
grant execute on function forget_meetings() to lydhoer_app;

-- Deletes what belongs to citizens' matters and has been kept as long as the municipality's rule says, in every municipality. How many rows. Safe to repeat.
CREATE FUNCTION forget_past_retention()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare
  one record;
  gone integer;
  forgotten integer := 0;
begin
  perform set_config('lydhoer.duty', 'erasure', true);
  for one in select * from resting where kept_as is not null order by kept_nth
  loop
    execute format('delete from %I t where kept_until(t.municipality_id, %L, %s) < today() and (%s)',
      one.table_name, one.kept_as, one.kept_since, one.kept_besides);
    get diagnostics gone = row_count;
    forgotten := forgotten + gone;
  end loop;
  return forgotten;
end $function$;
grant execute on function forget_past_retention() to lydhoer_app;

-- Deletes sessions past their absolute end, in every municipality. How many. Safe to repeat.
CREATE FUNCTION forget_sessions()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from sign_in_session where absolute_end < now();
    get diagnostics forgotten = row_count;
    return forgotten;
  end $function$;
grant execute on function forget_sessions() to lydhoer_app;

-- guard_table for the few tables whose rows are also read in the other municipalities of a partnership: other policies open nothing beyond it.
CREATE FUNCTION guard_across(guarded regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy "the owner, on duty only" on %s for all to lydhoer_owner
      using ((select on_duty())) with check ((select on_duty()))', guarded);
    execute format('create policy "within one municipality, or a partnership that it is in" on %s as restrictive for all to lydhoer_app
      using (municipality_id = (select current_municipality()) or partnership_id in (select across_municipalities()))', guarded);
  end $function$;

-- Row level security on a new table, whose row in resting comes first: forced, the owner on duty only, and within one municipality unless its rows are seen only through another table's.
CREATE FUNCTION guard_table(guarded regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy "the owner, on duty only" on %s for all to lydhoer_owner
      using ((select on_duty())) with check ((select on_duty()))', guarded);
    if (select audiences <> '{}' from resting where table_name = guarded::text) then
      perform within_one_municipality(guarded);
    end if;
  end $function$;

-- Has everybody in a session said yes to its guest, who leads here today, while the passage is still open for those in it and the session has not ended?
CREATE FUNCTION guest_may_come(in_municipality uuid, in_session uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return exists (select from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      where g.municipality_id = in_municipality and g.ear_session_id = in_session
        and e.owner_says = 'yes' and e.phase <> 'ended'
        and exists (select from passage_share s where s.municipality_id = e.municipality_id and s.ear_session_id = e.id
          and s.purpose = 'colleagues' and least(s.until, s.stands_until, s.ground_until) >= today())
        and exists (select from person_role r where r.municipality_id = g.municipality_id and r.person_id = g.person_id
          and makes_time(r.role) and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()))
        and not exists (select from in_ear_session(in_municipality, in_session) one
          where not says_yes_to_guest(in_municipality, in_session, one)));
  end $function$;

-- For a citizen: the leaders who come as guests to sessions on what they said, once everybody in those has said yes, and what the citizen has answered.
CREATE FUNCTION guests_asked_of_me()
 RETURNS TABLE(ear_session_id uuid, conversation_id uuid, guest_id uuid, guest_name text, role text, department text, starts_at timestamp with time zone, says text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    -- Each time a citizen opens their page; mostly there is nobody to be asked about.
    if not exists (select from conversation c
        join ear_session_guest g on g.municipality_id = c.municipality_id and g.conversation_id = c.id
        where c.municipality_id = current_municipality() and c.citizen_id = me()) then
      return;
    end if;
    return query
      select e.id, e.conversation_id, g.person_id, w.display_name, held.role, held.department, e.starts_at, a.says
      from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      join conversation c on c.municipality_id = g.municipality_id and c.id = g.conversation_id
      join person w on w.municipality_id = g.municipality_id and w.id = g.person_id
      left join ear_session_guest_answer a
        on a.municipality_id = g.municipality_id and a.ear_session_id = g.ear_session_id and a.person_id = me()
      left join lateral (select r.role, d.name as department from person_role r
        left join department d on d.municipality_id = r.municipality_id and d.id = r.department_id
        where r.municipality_id = g.municipality_id and r.person_id = g.person_id and makes_time(r.role)
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
        order by r.role limit 1) held on true
      where g.municipality_id = current_municipality() and c.citizen_id = me() and e.phase <> 'ended'
        and (a.says is not null or guest_may_come(g.municipality_id, g.ear_session_id))
      order by e.created_at;
  end $function$;
grant execute on function guests_asked_of_me() to lydhoer_app;

-- How many citizens gave which answer at the end of a meeting in which they were guided, by where in it that came, in the half year that has ended, to those of the house: only where it is ten citizens or more, about five workers or more, and less than half of it about one.
CREATE FUNCTION guidance_followed()
 RETURNS TABLE(from_day date, until_day date, placed text, question text, answer text, citizens integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    this_half date := make_date(extract(year from today())::int, case when extract(month from today()) > 6 then 7 else 1 end, 1);
    first_day date := (this_half - interval '6 months')::date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not house() then return; end if;
    if first_day < told_from(current_municipality(), 'guidance', 'quarter') or first_day < told_from(current_municipality(), 'meeting', 'quarter') then
      return;
    end if;
    return query
      -- Each citizen is told of once: by the last guidance after which they said something.
      with last_said as (
        select distinct on (g.citizen_id) g.citizen_id, g.placed as came, w.worker_id, w.said, w.knows, w.felt
        from guidance_sheet g
        join meeting_word w on w.municipality_id = g.municipality_id and w.citizen_id = g.citizen_id and w.person_id = w.citizen_id
          and (w.said_at at time zone 'Europe/Copenhagen')::date = (g.given_at at time zone 'Europe/Copenhagen')::date
        where g.municipality_id = current_municipality()
          and (g.given_at at time zone 'Europe/Copenhagen')::date >= first_day and (g.given_at at time zone 'Europe/Copenhagen')::date < this_half
        order by g.citizen_id, g.given_at desc, w.said_at desc),
      answered as (
        select l.came, l.worker_id, q.asked, q.said from last_said l,
          lateral (values ('said', l.said), ('knows', l.knows), ('felt', l.felt)) q (asked, said)
        where q.said is not null),
      enough as (
        select e.came, e.asked from answered e group by 1, 2 having many_enough(array_agg(e.worker_id)))
      select first_day, this_half - 1, a.came, a.asked, a.said, count(*)::int
      from answered a join enough e using (came, asked)
      group by a.came, a.asked, a.said order by a.asked, a.came, a.said;
  end $function$;
grant execute on function guidance_followed() to lydhoer_app;

-- Lets another plan a round, who brings people together today: by whoever plans it, or by that other where nobody does. Whether it was done.
CREATE FUNCTION hand_over_round(in_round uuid, in_to uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ declare
    here uuid := current_municipality();
    planner uuid;
  begin
    perform set_config('lydhoer.duty', 'correct', true);
    select r.planned_by into planner from feedback_round r where r.municipality_id = here and r.id = in_round for update;
    if not found or in_to = planner
      or not exists (select from roles_of(in_to) theirs where brings_together(theirs.role))
      or me() <> planner and not (me() = in_to and not exists (select from roles_of(planner) theirs where brings_together(theirs.role)))
    then
      return false;
    end if;
    update feedback_round r set planned_by = in_to where r.municipality_id = here and r.id = in_round;
    delete from visit_news n where n.municipality_id = here and n.round_id = in_round and n.what = 'planner';
    insert into visit_news (municipality_id, round_id, planned_by, person_id, what)
      select here, in_round, in_to, p.person_id, 'planner' from feedback_round_person p
      where p.municipality_id = here and p.round_id = in_round and p.person_id <> in_to;
    return true;
  end $function$;
grant execute on function hand_over_round(uuid,uuid) to lydhoer_app;

-- Lets another in a session lead it, who has the passage today; by its owner or whoever leads it. Whether it was done.
CREATE FUNCTION hand_over_session(in_session uuid, in_to uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'correct', true);
    update ear_session e set facilitator_id = in_to
      where e.municipality_id = current_municipality() and e.id = in_session
        and me() in (e.owner_id, e.facilitator_id) and e.owner_says = 'yes' and e.phase <> 'ended' and e.ground_until >= today()
        and exists (select from ear_session_participant x
          where x.municipality_id = e.municipality_id and x.ear_session_id = e.id and x.person_id = in_to)
        and (in_to = e.owner_id or exists (select from passage_share s
          where s.municipality_id = e.municipality_id and s.passage_id = e.passage_id and s.with_person_id = in_to
            and least(s.until, s.stands_until, s.ground_until) >= today() and may_receive(in_to, s.purpose)))
        and (me() = e.owner_id or exists (select from passage_share s
          where s.municipality_id = e.municipality_id and s.passage_id = e.passage_id and s.with_person_id = me()
            and least(s.until, s.stands_until, s.ground_until) >= today() and may_receive(me(), s.purpose)));
    return found;
  end $function$;
grant execute on function hand_over_session(uuid,uuid) to lydhoer_app;

-- Does this person bring people together today, so that they hand on what somebody looked after who has left?
CREATE FUNCTION hands_things_on(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(who) theirs where brings_together(theirs.role)); end $function$;

-- Has this person a line in the diary of what the person asking began? Of what others began nothing is told.
CREATE FUNCTION has_written_there(experiment uuid, who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return exists (select from joint_experiment_line l
      join joint_experiment x on x.municipality_id = l.municipality_id and x.id = l.joint_experiment_id and x.begun_by = me()
      where l.municipality_id = current_municipality() and l.joint_experiment_id = experiment and l.author_id = who);
  end $function$;
grant execute on function has_written_there(uuid,uuid) to lydhoer_app;

-- Says in a word on a theme whether others meet it too, whenever somebody says so or takes it back.
CREATE FUNCTION hear_theme()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    of_theme uuid := coalesce(new.theme_id, old.theme_id);
    here uuid := coalesce(new.municipality_id, old.municipality_id);
  begin
    perform set_config('lydhoer.duty', 'count', true);
    update learning_theme set heard = (
      select case when count(*) <= 1 then 'one' when count(*) < 5 then 'some' else 'many' end
      from learning_theme_person p where p.municipality_id = here and p.theme_id = of_theme)
      where municipality_id = here and id = of_theme;
    return null;
  end $function$;

-- Does this person hold conversations with citizens today?
CREATE FUNCTION holds_conversations(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(who) theirs where converses(theirs.role)); end $function$;

-- The agreed hours that citizens show a company, for whoever has its address.
CREATE FUNCTION hours_by_link(in_hash bytea)
 RETURNS TABLE(placement_id uuid, chosen_sealed bytea, hours_sealed bytea)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select h.placement_id, h.chosen_sealed, h.hours_sealed
      from link_of(in_hash) l join hours_shown h on h.municipality_id = l.municipality_id and h.company_id = l.company_id
      where hours_stand(h) order by h.created_at, h.placement_id limit 50;
  end $function$;
grant execute on function hours_by_link(bytea) to lydhoer_app;

-- Whether hours that a citizen shows can be read: the placement is under way at that place of work, and somebody works with the citizen.
CREATE FUNCTION hours_stand(it hours_shown)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return exists (select from placement p where p.municipality_id = it.municipality_id and p.id = it.placement_id and p.company_id = it.company_id
        and p.state = 'underWay' and (p.to_on is null or p.to_on >= today()))
      and exists (select from case_assignment a where a.municipality_id = it.municipality_id and a.citizen_id = it.citizen_id
        and (a.valid_to is null or a.valid_to > today()));
  end $function$;

-- Audience house: has the person asking colleagues here?
CREATE FUNCTION house()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where is_of_the_house(mine.role)); end $function$;

-- For those in a session: asked (not everybody has said yes), comes (everybody has), hears (the citizen too); never who has not. Null for others and without a guest.
CREATE FUNCTION how_guest_stands(in_session uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return case
      when not exists (select from ear_session_guest g where g.municipality_id = current_municipality() and g.ear_session_id = in_session)
        or not exists (select from in_ear_session(current_municipality(), in_session) one where one = me()) then null
      when not guest_may_come(current_municipality(), in_session) then 'asked'
      when not citizen_says_yes_to_guest(current_municipality(), in_session) then 'comes'
      else 'hears' end;
  end $function$;
grant execute on function how_guest_stands(uuid) to lydhoer_app;

-- When a plan is decided, the lines of the agenda that it rests on stay as they were said.
CREATE FUNCTION in_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  perform set_config('lydhoer.duty', 'register', true);
  update agenda_line a set in_decision = true from plan_line l
    where l.municipality_id = new.municipality_id and l.version_id = new.id and not l.is_out
      and a.municipality_id = l.municipality_id and a.id = l.agenda_line_id and not a.in_decision
      and not exists (select from agenda_sound s where s.municipality_id = a.municipality_id and s.agenda_line_id = a.id);
  return new;
end $function$;

-- Everybody in an ear session: its owner, whoever leads it, those who take part, and those who have been given the passage for it.
CREATE FUNCTION in_ear_session(in_municipality uuid, in_session uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return query
      select e.owner_id from ear_session e where e.municipality_id = in_municipality and e.id = in_session
      union select e.facilitator_id from ear_session e where e.municipality_id = in_municipality and e.id = in_session
      union select x.person_id from ear_session_participant x
        where x.municipality_id = in_municipality and x.ear_session_id = in_session
      union select s.with_person_id from passage_share s
        where s.municipality_id = in_municipality and s.ear_session_id = in_session;
  end $function$;

-- Audience inTheMeeting: the meetings that the person asking is in or has called; with true those that they can move.
CREATE FUNCTION in_the_meeting(leading_it boolean DEFAULT false)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query
      select p.meeting_id from meeting_person p
        where p.municipality_id = current_municipality() and p.person_id = me() and (p.leads or not leading_it)
      union select m.id from meeting m where m.municipality_id = current_municipality() and m.organiser_id = me();
  end $function$;
grant execute on function in_the_meeting(boolean) to lydhoer_app;

-- Those who listen to each other's talk, once it is shared with them.
CREATE FUNCTION is_colleague(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['caseworker'::text, 'companyConsultant'::text, 'knowledgeBroker'::text, 'professionalCoordinator'::text, 'coordinator'::text]));

-- Those who have colleagues here; politicians, employers and partners come from outside.
CREATE FUNCTION is_of_the_house(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (is_colleague(role) OR (role = ANY (ARRAY['teamLead'::text, 'director'::text, 'researcher'::text])));

-- Has a round been over for as many days as something of this kind is kept, by the rule of the day it began?
CREATE FUNCTION is_over_since(r feedback_round, what text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (((((r).from_day + ((r).weeks * 7)) - 1) + days_kept(what, (r).from_day)) < today());

-- Does the person asking work in this municipality?
CREATE FUNCTION is_staff()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (EXISTS (SELECT FROM staff WHERE ((staff.municipality_id = current_municipality()) AND (staff.person_id = me()))));

-- The yes of the municipality of whoever asks, who speaks outward, to what a code invites to; the code is gone by it. Null where it invites them to nothing.
CREATE FUNCTION join_partnership(in_code_hash bytea)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare it uuid; called bytea;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    -- Of two with the same code one waits here, and finds none.
    perform 1 from partnership_invitation where code_hash = in_code_hash for update;
    select i.partnership_id, i.name_sealed into it, called from partnership_invited(in_code_hash) i;
    if it is null then
      return null;
    end if;
    delete from partnership_invitation where code_hash = in_code_hash;
    insert into partnership_member (municipality_id, partnership_id, municipality_name, name_sealed, agreed_as)
      select m.id, it, m.name, called, theirs.role
      from municipality m, roles_of(me()) theirs
      where m.id = current_municipality() and speaks_outward(theirs.role)
      order by theirs.role limit 1
      on conflict do nothing;
    return it;
  end $function$;
grant execute on function join_partnership(bytea) to lydhoer_app;

-- Only the leader it was sent to says that a complaint has been answered, and it stays answered.
CREATE FUNCTION keep_complaint()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  if new.answered_at is distinct from old.answered_at and (old.to_id <> me() or new.answered_at is null) then
    raise exception 'that somebody has answered is said by whoever it was sent to, once' using errcode = '42501';
  end if;
  return new;
end $function$;

-- A grant is answered once, by whoever decides; those who work with the citizen ask another until then, and say what came of it.
CREATE FUNCTION keep_grant()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare is_assigned boolean := old.citizen_id in (select citizen_and_assigned());
begin
  if (new.answer, new.answered_on, new.answer_sealed, new.ask_on) is distinct from (old.answer, old.answered_on, old.answer_sealed, old.ask_on)
    and (old.decider_id <> me() or old.answer is not null) then
    raise exception 'what is asked for is answered once, by whoever decides' using errcode = '42501';
  end if;
  if (new.decider_id, new.words_sealed) is distinct from (old.decider_id, old.words_sealed) and (not is_assigned or old.answer is not null) then
    raise exception 'who decides is changed by one who works with the citizen, until it is answered' using errcode = '42501';
  end if;
  if new.decider_id <> old.decider_id and new.decider_id = me() then
    raise exception 'nobody decides what they ask for themselves' using errcode = '42501';
  end if;
  if (new.came_sealed, new.came_on) is distinct from (old.came_sealed, old.came_on) and not is_assigned then
    raise exception 'what came of it is said by one who works with the citizen' using errcode = '42501';
  end if;
  return new;
end $function$;

-- Keeps it at the first start and never again; gives what is kept, which may be of a start that was quicker.
CREATE FUNCTION keep_key_check(in_sealed bytea)
 RETURNS bytea
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    insert into lydhoer_migrations.key_check (sealed) values (in_sealed) on conflict do nothing;
    return key_check();
  end $function$;
grant execute on function keep_key_check(bytea) to lydhoer_app;

-- Whether a placement stops is said by those who work with the citizen, and whether that was understood by the citizen; said anew, it is asked anew.
CREATE FUNCTION keep_not_working()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare is_citizen boolean := coalesce(old.citizen_id = me(), false);
begin
  if (new.decided_by, new.decided_on, new.decision_sealed) is distinct from (old.decided_by, old.decided_on, old.decision_sealed) then
    if is_citizen or new.decided_by is distinct from me() then
      raise exception 'whether it stops is said by one who works with the citizen, in their own name' using errcode = '42501';
    end if;
    new.understood := null;
  elsif new.understood is distinct from old.understood and not is_citizen then
    raise exception 'whether it was understood is said by the citizen' using errcode = '42501';
  end if;
  return new;
end $function$;

-- A line keeps its words unless whoever said them changes them; what came of it is said by a worker, in their own name.
CREATE FUNCTION keep_own_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  if (new.words_sealed, new.helped_by, new.corrected_at) is distinct from (old.words_sealed, old.helped_by, old.corrected_at)
    and (select me()) is distinct from (case when old.is_citizens then old.citizen_id else old.written_by end) then
    raise exception 'own words are changed by whoever said them' using errcode = '42501';
  end if;
  if (new.came_of_it, new.answer_sealed, new.answered_by, new.answered_at, new.meeting_id)
    is distinct from (old.came_of_it, old.answer_sealed, old.answered_by, old.answered_at, old.meeting_id)
    and (old.citizen_id = (select me()) or coalesce(new.answered_by, (select me())) <> (select me())) then
    raise exception 'a line is answered by one who works with the citizen, in their own name' using errcode = '42501';
  end if;
  return new;
end $function$;

-- Refuses what a visit has no room for: what is kept for the municipality is nobody else's until it has said what it wishes.
CREATE FUNCTION keep_room_at_visits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    town uuid := (coalesce(new, old)).municipality_id;
    which uuid := coalesce(to_jsonb(coalesce(new, old)) ->> 'gathering_id', to_jsonb(coalesce(new, old)) ->> 'id');
    visit gathering;
    ours integer;
    theirs integer;
  begin
    -- Two who wish at the same moment are asked one after the other.
    perform pg_advisory_xact_lock(hashtextextended('gathering' || which::text, 0));
    select * into visit from gathering g where g.municipality_id = town and g.id = which and g.kind = 'visit';
    if not found then return null; end if;
    select coalesce(sum(p.minutes) filter (where p.side = 'municipality'), 0), coalesce(sum(p.minutes) filter (where p.side = 'research'), 0)
      into ours, theirs from gathering_part p where p.municipality_id = town and p.gathering_id = which;
    if not exists (select from gathering_said s where s.municipality_id = town and s.gathering_id = which) then
      ours := greatest(ours, visit.kept_minutes);
    end if;
    if ours + theirs > visit.minutes then
      raise exception 'There is no room for that in the visit' using errcode = 'check_violation', constraint = 'room_at_visits';
    end if;
    return null;
  end $function$;

-- Keeps the row of a thing in search_index: made with it, emptied when its words change, deleted with it. Told: the kind, the columns of its id and its day; a fourth word where a row is only a part of the thing.
CREATE FUNCTION keep_searched()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    duty text := coalesce(current_setting('lydhoer.duty', true), '');
    it jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    here uuid := it ->> 'municipality_id';
    thing uuid := it ->> tg_argv[1];
    at text := it ->> tg_argv[2];
    on_day date := case when length(at) = 10 then at::date else danish_day(at::timestamptz) end;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if tg_nargs = 4 then
      update search_index s set hashes = null, revision = s.revision + 1, day = case when tg_op = 'DELETE' then s.day else on_day end
        where s.municipality_id = here and s.kind = tg_argv[0] and s.thing_id = thing;
    elsif tg_op = 'DELETE' then
      delete from search_index s where s.municipality_id = here and s.kind = tg_argv[0] and s.thing_id = thing;
    else
      insert into search_index as s (municipality_id, kind, thing_id, day) values (here, tg_argv[0], thing, on_day)
        on conflict (municipality_id, kind, thing_id) do update set hashes = null, revision = s.revision + 1, day = excluded.day;
    end if;
    perform set_config('lydhoer.duty', duty, true);
    return null;
  end $function$;

-- Of something that is waited for the citizen changes their own idea, and workers who has the ball and who asks, in their own name; whoever it is of ends it, and when that was written is noted.
CREATE FUNCTION keep_waiting()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare is_citizen boolean := coalesce(old.citizen_id = me(), false);
begin
  if (new.idea_sealed, new.idea_helped_by) is distinct from (old.idea_sealed, old.idea_helped_by)
    and not is_citizen and old.idea_sealed is not null then
    raise exception 'an idea of the citizen''s is changed by the citizen' using errcode = '42501';
  end if;
  if (new.ball, new.holder_sealed, new.expected_by, new.ask_next, new.asks_id, new.meanwhile_sealed)
    is distinct from (old.ball, old.holder_sealed, old.expected_by, old.ask_next, old.asks_id, old.meanwhile_sealed) and is_citizen then
    raise exception 'who has the ball, and who asks, is said by one who works with the citizen' using errcode = '42501';
  end if;
  if new.asks_id is distinct from old.asks_id and new.asks_id <> me() then
    raise exception 'one promises to ask for oneself' using errcode = '42501';
  end if;
  if (new.ended_on, new.ended_as) is distinct from (old.ended_on, old.ended_as) then
    if is_citizen and not old.is_citizens then
      raise exception 'what a worker wrote is ended by one who works with the citizen' using errcode = '42501';
    end if;
    new.ended_at := case when new.ended_as is not null then now() end;
  end if;
  return new;
end $function$;

-- A rule is changed from a day that has not come; what has held, and what has ended, stays as it was, and one text of a rule holds at a time.
CREATE FUNCTION keep_what_has_held()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
begin
  if me() is null then return new; end if;
  if tg_table_name = 'retention_rule' then
    if new.valid_from <= today() and exists (select from retention_rule r
      where r.municipality_id = new.municipality_id and r.kind = new.kind) then
      raise exception 'what has held is not written anew' using errcode = '55000';
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and least(old.valid_to, new.valid_to) < today()
    or tg_op = 'INSERT' and new.valid_from <= today() and exists (select from plan_rule r
      where r.municipality_id = new.municipality_id and r.code = new.code) then
    raise exception 'what has held is not written anew' using errcode = '55000';
  end if;
  if exists (select from plan_rule r where r.municipality_id = new.municipality_id and r.code = new.code and r.id <> new.id
    and daterange(r.valid_from, r.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')) then
    raise exception 'another text of this rule holds then' using errcode = '55000';
  end if;
  return new;
end $function$;

-- Only the citizen says how a letter was understood; when it was read together is noted by whoever works with them.
CREATE FUNCTION keep_what_was_understood()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  if new.understood is distinct from old.understood and old.citizen_id <> me() then
    raise exception 'how a letter was understood is said by the citizen' using errcode = '42501';
  end if;
  if new.read_together_on is distinct from old.read_together_on and old.citizen_id = me() then
    raise exception 'that a letter was read together is noted by whoever works with the citizen' using errcode = '42501';
  end if;
  return new;
end $function$;

-- Those who write who is here and who works with whom.
CREATE FUNCTION keeps_keys(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['coordinator'::text]));

-- Audience keepsTheLog: does the person asking write the municipality's log?
CREATE FUNCTION keeps_the_log()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where keeps_the_log(mine.role)); end $function$;

-- Those who write what the municipality has done and learnt each quarter.
CREATE FUNCTION keeps_the_log(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['coordinator'::text, 'knowledgeBroker'::text]));

-- The last day on which something of a kind, of that day, is kept by the rule that holds now; null without one.
CREATE FUNCTION kept_until(municipality uuid, what text, since date)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN (SELECT ((kept_until.since + make_interval(months => r.months)))::date AS date FROM retention_rule r WHERE ((r.municipality_id = kept_until.municipality) AND (r.kind = kept_until.what) AND (r.valid_from <= today())) ORDER BY r.valid_from DESC LIMIT 1);

-- What the master key must open; null until the first start has kept it.
CREATE FUNCTION key_check()
 RETURNS bytea
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return (select k.sealed from lydhoer_migrations.key_check k);
  end $function$;
grant execute on function key_check() to lydhoer_app;

-- Audience knowsCompanies: does the person asking work here, where companies are known in common?
CREATE FUNCTION knows_companies()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where knows_companies(mine.role)); end $function$;

-- Those who find places to work together with companies: all who work here; researchers come from outside.
CREATE FUNCTION knows_companies(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['caseworker'::text, 'companyConsultant'::text, 'knowledgeBroker'::text, 'professionalCoordinator'::text, 'coordinator'::text, 'teamLead'::text, 'director'::text]));

-- The last moment at which something had changed for five different citizens since the moment before it; null where there has been none. Figures told as of that moment differ from those before by five citizens at least.
CREATE FUNCTION last_five_changed(in_moments timestamp with time zone[], in_citizens uuid[])
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    together uuid[] := '{}';
    last_moment timestamptz;
    one record;
  begin
    for one in
      select c.moment, c.citizen from unnest(in_moments, in_citizens) as c(moment, citizen) where c.moment is not null order by c.moment
    loop
      -- What changed at that very moment is told with it.
      continue when one.moment = last_moment or one.citizen = any (together);
      together := together || one.citizen;
      if cardinality(together) >= 5 then
        last_moment := one.moment;
        together := '{}';
      end if;
    end loop;
    return last_moment;
  end $function$;

-- With the last yes that a citizen takes back goes what companies could read of their hours.
CREATE FUNCTION last_no_shows_nothing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from hours_shown h where h.municipality_id = old.municipality_id and h.citizen_id = old.citizen_id
      and exists (select from consent_receipt r where r.municipality_id = h.municipality_id and r.citizen_id = h.citizen_id
        and r.purpose = 'ownReflection' and r.how = 'withdrawn' and r.withdrawn_at = now())
      and not exists (select from consent c where c.municipality_id = h.municipality_id and c.citizen_id = h.citizen_id
        and c.conversation_id <> old.id and c.purpose = 'ownReflection' and c.stands_until >= today());
    return null;
  end $function$;

-- Those who lead people here today and can be written to: what they are called, as what, and in which department.
CREATE FUNCTION leaders_here()
 RETURNS TABLE(person_id uuid, name text, role text, department text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  perform set_config('lydhoer.duty', 'register', true);
  return query select p.id, p.display_name, r.role, d.name
    from person_role r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
    left join department d on d.municipality_id = r.municipality_id and d.id = r.department_id
    where r.municipality_id = current_municipality() and me() is not null and makes_time(r.role)
      and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
    order by r.role = 'director', d.name, p.display_name;
end $function$;
grant execute on function leaders_here() to lydhoer_app;

-- Those who lead, and to whom no talk is shown.
CREATE FUNCTION leads(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['teamLead'::text, 'director'::text, 'politician'::text]));

-- When a session ends, its guest is one no longer, and what people said of them is deleted. Whoever opens it again asks anew.
CREATE FUNCTION let_guest_go()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from ear_session_guest where municipality_id = new.municipality_id and ear_session_id = new.id;
    return null;
  end $function$;

-- How many letters citizens got in quarters that have ended, for coordinators and leaders: all, by how many each citizen got (bands from 1, 2, 4 and 7; 0 is several together) and by sender. Nothing that rests on fewer than five citizens; nothing of who, nor of who noted it.
CREATE FUNCTION letters_counted()
 RETURNS TABLE(year integer, quarter integer, sender text, band integer, citizens integer, letters integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
begin
  perform set_config('lydhoer.duty', 'count', true);
  if not exists (select from roles_of(me()) mine where mine.role in ('teamLead', 'director', 'coordinator')) then return; end if;
  return query
    with told as (
      select l.citizen_id, l.sender as by_sender, extract(year from l.sent_on)::int as y, extract(quarter from l.sent_on)::int as q
      from citizen_letter l
      -- Quarters that have ended: the difference to yesterday would else be one letter to one citizen.
      where l.municipality_id = current_municipality() and l.sent_on < date_trunc('quarter', today()::timestamp)::date
        and l.sent_on >= (select told_from(current_municipality(), 'letter', 'quarter'))),
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
end $function$;
grant execute on function letters_counted() to lydhoer_app;

-- The link with this secret (SHA-256), while it holds.
CREATE FUNCTION link_of(in_hash bytea)
 RETURNS company_link
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare it company_link;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    select l.* into it from company_link_secret s join company_link l on l.municipality_id = s.municipality_id and l.id = s.link_id
      where s.secret_hash = in_hash and l.revoked_at is null and l.ends_on >= today();
    return it;
  end $function$;

-- Notes that the person asking looks at something of a citizen's; the line of the last quarter of an hour, where it says the same. Role and department are looked up, not told.
CREATE FUNCTION log_access(in_citizen uuid, in_conversation uuid, in_purpose text, in_what text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare entry uuid; here uuid := current_municipality(); me uuid := current_person();
  begin
    perform set_config('lydhoer.duty', 'log', true);
    if not is_staff() then
      raise exception 'Only staff are logged' using errcode = 'insufficient_privilege';
    end if;
    select l.id into entry
      from access_log l join access_log_actor a on a.municipality_id = l.municipality_id and a.access_log_id = l.id
      where l.municipality_id = here and l.citizen_id = in_citizen and l.at > now() - interval '15 minutes'
        and l.conversation_id is not distinct from in_conversation and l.purpose = in_purpose and l.what = in_what
        and a.person_id = me
      limit 1;
    if found then return entry; end if;
    insert into access_log (municipality_id, citizen_id, conversation_id, purpose, what, role, department_id)
      select here, in_citizen, in_conversation, in_purpose, in_what, coalesce(r.role, 'none'), r.department_id
      from (select) as one left join lateral (
        select role, department_id from person_role
        where municipality_id = here and person_id = me
          and valid_from <= today() and (valid_to is null or valid_to > today())
        order by (role = 'researcher') = (in_purpose = 'research') desc, role limit 1) r on true
      returning id into entry;
    insert into access_log_actor (municipality_id, access_log_id, person_id) values (here, entry, me);
    return entry;
  end $function$;
grant execute on function log_access(uuid,uuid,text,text) to lydhoer_app;

-- Which lines of the citizen's log are of the one they talked with, whom they know. Of nobody else is it told who looked.
CREATE FUNCTION looks_of_who_held_it()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select l.id from access_log l
    join access_log_actor a on a.municipality_id = l.municipality_id and a.access_log_id = l.id
    join conversation c on c.municipality_id = l.municipality_id and c.id = l.conversation_id
    where l.municipality_id = current_municipality() and l.citizen_id = current_person()
      and c.citizen_id = l.citizen_id and a.person_id = c.owner_id;
  end $function$;
grant execute on function looks_of_who_held_it() to lydhoer_app;

-- Who is to be told something of a meeting now, in every municipality: ids only, those first who have waited longest. Not those who have left.
CREATE FUNCTION mail_to_send(in_now timestamp with time zone)
 RETURNS TABLE(municipality_id uuid, person_id uuid, meeting_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select o.municipality_id, o.person_id, o.meeting_id
      from outgoing_mail o
      join meeting_person p on p.municipality_id = o.municipality_id and p.meeting_id = o.meeting_id and p.person_id = o.person_id
      join meeting m on m.municipality_id = o.municipality_id and m.id = o.meeting_id
      where o.problem is null and o.next_try_at <= in_now and to_tell(m, p, o) is not null
        and exists (select from person_role r where r.municipality_id = o.municipality_id and r.person_id = o.person_id
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()))
      order by o.next_try_at limit 500;
  end $function$;
grant execute on function mail_to_send(timestamp with time zone) to lydhoer_app;

-- Can the person asking say that a time is protected?
CREATE FUNCTION makes_time()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where makes_time(mine.role)); end $function$;

-- Those who lead people here and can say that a time is protected.
CREATE FUNCTION makes_time(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['teamLead'::text, 'director'::text]));

-- Whether what citizens said can be told of many: of ten or more, about five workers or more, and less than half of it about one. About whom each spoke.
CREATE FUNCTION many_enough(about uuid[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  select coalesce(sum(e.n) >= 10 and count(*) >= 5 and max(e.n) * 2 < sum(e.n), false)
  from (select count(*) as n from unnest(about) as one(worker) group by worker) e
$function$;

-- Does this person lead people here today, so that a session can be asked about them?
CREATE FUNCTION may_be_guest(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(who) theirs where makes_time(theirs.role)); end $function$;

-- May this person have passages shared with them for this purpose today? Never a leader. The only word on it.
CREATE FUNCTION may_receive(recipient uuid, for_purpose text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return (select
    bool_or(case for_purpose when 'research' then theirs.role = 'researcher' else is_colleague(theirs.role) end)
      and not bool_or(leads(theirs.role))
    from roles_of(recipient) theirs); end $function$;

-- Do two take part in a round with no limit between them: neither has said no to the other, neither leads the other, and they share a day?
CREATE FUNCTION may_visit_in(in_round uuid, in_one uuid, in_other uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return in_one <> in_other and exists (
      select from feedback_round_person a
      join feedback_round_person b on b.municipality_id = a.municipality_id and b.round_id = a.round_id
      where a.municipality_id = current_municipality() and a.round_id = in_round and a.person_id = in_one and b.person_id = in_other
        and b.person_id <> all (a.not_with) and a.person_id <> all (b.not_with)
        and (a.days = '{}' or b.days = '{}' or a.days && b.days)
    ) and not exists (
      select from person_role l
      join person_role w on w.municipality_id = l.municipality_id and w.department_id = l.department_id
      where l.municipality_id = current_municipality() and l.role = 'teamLead' and converses(w.role)
        and l.valid_from <= today() and (l.valid_to is null or l.valid_to > today())
        and w.valid_from <= today() and (w.valid_to is null or w.valid_to > today())
        and (l.person_id, w.person_id) in ((in_one, in_other), (in_other, in_one)));
  end $function$;

-- Audience me: the person asking, as the only one whom a row names; null for someone who has not signed in.
CREATE FUNCTION me()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('lydhoer.person_id'::text, true), ''::text))::uuid;

-- The citizen with this CPR number, registered if new, and worked with from today by the worker who asks. Logged.
CREATE FUNCTION meet_citizen(in_name text, in_cpr_sealed bytea, in_cpr_hash bytea)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare who uuid; here uuid := current_municipality(); asking uuid := me();
  begin
    perform set_config('lydhoer.duty', 'register', true);
    if not converses() then
      raise exception 'Only a frontline worker registers citizens' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(here::text || encode(in_cpr_hash, 'hex'), 0));
    select citizen_id into who from citizen_cpr where municipality_id = here and cpr_hash = in_cpr_hash;
    if who is null then
      insert into person (municipality_id, kind, display_name) values (here, 'citizen', in_name) returning id into who;
      insert into citizen_cpr (municipality_id, citizen_id, cpr_sealed, cpr_hash)
        values (here, who, in_cpr_sealed, in_cpr_hash);
    end if;
    if not exists (select from case_assignment where municipality_id = here and citizen_id = who and worker_id = asking
        and (valid_to is null or valid_to > today())) then
      insert into case_assignment (municipality_id, citizen_id, worker_id) values (here, who, asking);
    end if;
    perform log_access(who, null, 'case', 'registered');
    return who;
  end $function$;
grant execute on function meet_citizen(text,bytea,bytea) to lydhoer_app;

-- A sum of the names and checksums of all migrations that were applied here.
CREATE FUNCTION migrated_to()
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return (select encode(sha256(convert_to(string_agg(name || ' ' || checksum, E'\n' order by name collate "C"), 'UTF8')), 'hex')
      from lydhoer_migrations.applied);
  end $function$;
grant execute on function migrated_to() to lydhoer_app;

-- Refuses whoever does not stand at the keys.
CREATE FUNCTION must_be_at_the_keys()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    if not at_the_keys() then
      raise exception 'Only a coordinator at the keys does this' using errcode = 'insufficient_privilege';
    end if;
  end $function$;

-- Corrects names of citizens, and of colleagues who have not signed in; says how many were another.
CREATE FUNCTION name_people(in_ids uuid[], in_names text[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare named integer;
  begin
    perform must_be_at_the_keys();
    update person p set display_name = n.name from unnest(in_ids, in_names) as n(id, name)
      where p.municipality_id = current_municipality() and p.id = n.id and p.display_name <> n.name
        and (p.kind = 'citizen' or not signs_in(p.id));
    get diagnostics named = row_count;
    return named;
  end $function$;
grant execute on function name_people(uuid[],text[]) to lydhoer_app;

-- For each row the first of the bands that it is told together with: neighbours are joined until there are five different citizens in each.
CREATE FUNCTION neighbours_joined(in_bands integer[], in_citizens uuid[])
 RETURNS integer[]
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    joined int[] := array_fill(null::int, array[(select max(b) from unnest(in_bands) b)]);
    first_of int;
    last_full int;
    together uuid[] := '{}';
    one record;
  begin
    for one in
      select b.band, array_agg(distinct b.citizen) as citizens from unnest(in_bands, in_citizens) as b(band, citizen) group by b.band order by b.band
    loop
      if first_of is null then first_of := one.band; end if;
      together := array(select distinct t from unnest(together || one.citizens) t);
      joined[one.band] := first_of;
      if cardinality(together) >= 5 then
        last_full := first_of;
        first_of := null;
        together := '{}';
      end if;
    end loop;
    -- What is left over is too small by itself, and goes with the band before it.
    if first_of is not null and last_full is not null then
      joined := array(select case when j.first = first_of then last_full else j.first end from unnest(joined) with ordinality as j(first, nth) order by j.nth);
    end if;
    return array(select coalesce(joined[b.band], b.band) from unnest(in_bands) with ordinality as b(band, nth) order by b.nth);
  end $function$;

-- Notes that a municipality has left a partnership, and when.
CREATE FUNCTION note_leaving()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare duty text := coalesce(current_setting('lydhoer.duty', true), '');
  begin
    perform set_config('lydhoer.duty', 'count', true);
    -- A municipality that is taken away as a whole has left nothing.
    insert into partnership_left (municipality_id, partnership_id, municipality_name, name_sealed)
      select old.municipality_id, old.partnership_id, old.municipality_name, old.name_sealed
      where current_municipality() = old.municipality_id;
    perform set_config('lydhoer.duty', duty, true);
    return null;
  end $function$;

-- Gives every thing that has no row in search_index one whose words are still to be taken in: those from before it joined, or from a backup of that time. How many.
CREATE FUNCTION note_searched()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare one record; made integer; noted integer := 0; begin
    perform set_config('lydhoer.duty', 'count', true);
    for one in
      select c.relname as called, said[1] as kind, said[2] as id, a.attname as day, a.atttypid = 'date'::regtype as is_date
      from pg_trigger t join pg_class c on c.oid = t.tgrelid,
        string_to_array(encode(t.tgargs, 'escape'), '\000') said, pg_attribute a
      where c.relnamespace = 'lydhoer'::regnamespace and t.tgname = 'keep_searched' and t.tgnargs = 3
        and a.attrelid = c.oid and a.attname = said[3]
    loop
      execute format('insert into search_index (municipality_id, kind, thing_id, day) select municipality_id, %L, %I, %s from %I on conflict do nothing',
        one.kind, one.id, format(case when one.is_date then '%I' else 'danish_day(%I)' end, one.day), one.called);
      get diagnostics made = row_count;
      noted := noted + made;
    end loop;
    return noted;
  end $function$;
grant execute on function note_searched() to lydhoer_app;

-- Notes that a consent has ended, or a conversation with all that rested on it.
CREATE FUNCTION note_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    if tg_table_name = 'consent' then
      insert into withdrawal (municipality_id, fingerprint, how)
        values (old.municipality_id, fingerprint_of(old.municipality_id, old.conversation_id, old.purpose),
          case new.state when 'ended' then 'ended' else 'withdrawn' end);
    else
      insert into withdrawal (municipality_id, fingerprint, how)
        values (old.municipality_id, fingerprint_of(old.municipality_id, old.id, 'ownReflection'),
          coalesce((select r.how from consent_receipt r where r.municipality_id = old.municipality_id
            and r.citizen_id = old.citizen_id and r.purpose = 'ownReflection' and r.withdrawn_at = now() limit 1), 'withdrawn'));
    end if;
    return null;
  end $function$;

-- Those of some files of the object store that no row of any table names.
CREATE FUNCTION objects_without_rows(in_objects text[])
 RETURNS SETOF text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare known text;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select string_agg(format('select object_id from %I', c.relname), ' union all ') into known
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'lydhoer'::regnamespace and c.relkind = 'r' and a.attname = 'object_id' and not a.attisdropped;
    return query execute 'select one from unnest($1) one where one not in (select object_id from ('
      || known || ') rows where object_id is not null)' using in_objects;
  end $function$;
grant execute on function objects_without_rows(text[]) to lydhoer_app;

-- Does it stand offered to the person asking, by whoever carries it or on their behalf?
CREATE FUNCTION offered_to_me(of_kind text, of_thing uuid, of_carrier uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return house() and exists (select from carry_offer o where o.municipality_id = current_municipality()
    and o.kind = of_kind and o.thing_id = of_thing and o.from_id = of_carrier and o.to_id = me() and o.says is null); end $function$;

-- Has lydhoer_owner said which duty it is doing?
CREATE FUNCTION on_duty()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(current_setting('lydhoer.duty'::text, true), ''::text) = ANY (ARRAY['signIn'::text, 'register'::text, 'log'::text, 'erasure'::text, 'count'::text, 'backup'::text, 'setUp'::text, 'correct'::text]));

-- Audience openedToMe: the citizens who have opened a topic of their matter to the person asking, and it is open today; without a topic, any.
CREATE FUNCTION opened_to_me(in_topic text DEFAULT NULL::text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return query select o.citizen_id from openings_for_me() o where in_topic is null or o.topic = in_topic; end $function$;

-- What the company has room for, for whoever has its address: how many places are left, and not who has one.
CREATE FUNCTION openings_by_link(in_hash bytea)
 RETURNS TABLE(id uuid, words_sealed bytea, hours_from smallint, hours_to smallint, days text[], places smallint, places_left smallint, open_until date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select o.id, o.words_sealed, o.hours_from, o.hours_to, o.days, o.places, o.places_left, o.open_until
      from link_of(in_hash) l join opening o on o.municipality_id = l.municipality_id and o.company_id = l.company_id
      where o.closed_on is null and o.open_until >= today()
      order by o.created_at desc, o.id limit 50;
  end $function$;
grant execute on function openings_by_link(bytea) to lydhoer_app;

-- Which topics of which citizens are open today to the person asking, and until which day: to themselves, or to a department in which they hold conversations. Nothing to whoever leads.
CREATE FUNCTION openings_for_me()
 RETURNS TABLE(citizen_id uuid, citizen text, topic text, open_until date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    if not converses() or exists (select from roles_of(me()) mine where leads(mine.role)) then return; end if;
    return query
      select o.citizen_id, p.display_name, o.topic, max(o.open_until)
      from opened_topic o join person p on p.municipality_id = o.municipality_id and p.id = o.citizen_id
      where o.municipality_id = current_municipality() and o.open_until >= today()
        and (o.person_id = me() or o.department_id in (select mine.department_id from roles_of(me()) mine where converses(mine.role)))
      group by 1, 2, 3;
  end $function$;
grant execute on function openings_for_me() to lydhoer_app;

-- Whether an answer of the panel waits for more to answer about the same letter: people, and not answers, are counted.
CREATE FUNCTION panel_answer_waits(in_answer uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  perform set_config('lydhoer.duty', 'count', true);
  return exists (select from panel_answer a where a.municipality_id = current_municipality() and a.id = in_answer
    and a.waits_for > (select count(distinct o.person_id) from panel_answer b
      join panel_answer_of o on o.municipality_id = b.municipality_id and o.answer_id = b.id
      where b.municipality_id = a.municipality_id and b.panel_letter_id = a.panel_letter_id));
end $function$;
grant execute on function panel_answer_waits(uuid) to lydhoer_app;

-- Whether fewer citizens are in the panel than an answer waits for. How many there are is told to nobody.
CREATE FUNCTION panel_is_small()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  perform set_config('lydhoer.duty', 'count', true);
  return (select count(*) < panel_least() from panel_person p where p.municipality_id = current_municipality());
end $function$;
grant execute on function panel_is_small() to lydhoer_app;

-- How many an answer of the panel waits for today; three where nobody has said.
CREATE FUNCTION panel_least()
 RETURNS integer
 LANGUAGE sql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  select coalesce((select r.least from panel_rule r where r.municipality_id = current_municipality() and r.valid_from <= today()
    order by r.valid_from desc limit 1), 3)::int
$function$;

-- Audience partnership: has the person asking a key to the house, as a colleague or from outside (employer, partner, politician)?
CREATE FUNCTION partnership()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return is_staff(); end $function$;

-- What a code invites to, for whoever speaks outward for a municipality that is not in it: its name, who invites, who is in it, and until when.
CREATE FUNCTION partnership_invited(in_code_hash bytea)
 RETURNS TABLE(partnership_id uuid, name_sealed bytea, invited_by text, members text[], until date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select i.partnership_id, m.name_sealed, m.municipality_name,
        array(select o.municipality_name from partnership_member o where o.partnership_id = i.partnership_id order by 1), i.until
      from partnership_invitation i
      join partnership_member m on m.municipality_id = i.municipality_id and m.partnership_id = i.partnership_id
      where i.code_hash = in_code_hash and i.until >= today() and speaks_outward(me())
        and not exists (select from partnership_member o
          where o.partnership_id = i.partnership_id and o.municipality_id = current_municipality());
  end $function$;
grant execute on function partnership_invited(bytea) to lydhoer_app;

-- How a placement stands, and from when to when, follows from its last step.
CREATE FUNCTION placement_goes_on()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
begin
  update placement p set
    state = case new.kind when 'notYet' then 'notYet' when 'ready' then 'preparing' when 'ended' then 'ended' else 'underWay' end,
    from_on = case when new.kind = 'began' then new.on_day else p.from_on end,
    to_on = case new.kind when 'began' then new.to_on when 'extended' then new.to_on when 'ended' then greatest(new.on_day, p.from_on) else p.to_on end
  where p.municipality_id = new.municipality_id and p.id = new.placement_id;
  return null;
end $function$;

-- Patterns in placements, by half year and department, to those who work in the department, and to those who lead or coordinate the house: what they came to, how many each citizen has tried without anything coming of it, and which wish they came from. No answer is several together; every row is five different citizens at least, about three workers at least.
CREATE FUNCTION placement_patterns()
 RETURNS TABLE(from_day date, until_day date, departments uuid[], pattern text, answer text, citizens integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    this_half date := make_date(extract(year from today())::int, case when extract(month from today()) > 6 then 7 else 1 end, 1);
    first_kept date;
    everywhere boolean;
    mine uuid[];
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select coalesce(bool_or(held.role in ('coordinator', 'director') or held.department_id is null), false), array_agg(held.department_id) into everywhere, mine
      from roles_of(me()) held where is_of_the_house(held.role) and held.role <> 'researcher';
    if mine is null then return; end if;
    first_kept := told_from(current_municipality(), 'placement', 'quarter');
    return query
      with half as (
        select h.began::date as first_day, (h.began + interval '6 months')::date as next_day
        from generate_series(this_half - interval '24 months', this_half - interval '6 months', interval '6 months') as h(began)
        where h.began::date >= first_kept),
      step as (
        select h.first_day, h.next_day, s.citizen_id, s.placement_id, s.department_id, s.written_by, s.kind, s.became, s.created_at, s.id
        from half h join placement_step s on s.municipality_id = current_municipality() and s.department_id is not null
          and s.created_at >= h.first_day::timestamp at time zone 'Europe/Copenhagen' and s.created_at < h.next_day::timestamp at time zone 'Europe/Copenhagen'),
      -- Each citizen is told of once in a half year: by what was written last.
      ended as (
        select distinct on (s.first_day, s.citizen_id) s.*, (
          select case when bool_or(o.became in ('paidHours', 'job', 'flexJob', 'education')) then 'ledOn'
            else (array['one', 'two', 'more'])[least(3, count(distinct o.placement_id))] end
          from placement_step o where o.municipality_id = current_municipality() and o.citizen_id = s.citizen_id and o.became is not null
            and o.created_at < s.next_day::timestamp at time zone 'Europe/Copenhagen') as so_far
        from step s where s.became is not null order by s.first_day, s.citizen_id, s.created_at desc, s.id desc),
      began as (
        select distinct on (s.first_day, s.citizen_id) s.*, p.from_wish
        from step s join placement p on p.municipality_id = current_municipality() and p.id = s.placement_id
        where s.kind = 'began' and p.from_wish is not null order by s.first_day, s.citizen_id, s.created_at desc, s.id desc),
      asked as (
        select 'became' as of_pattern, e.first_day, e.next_day, e.citizen_id, e.department_id, e.written_by, e.became as said from ended e
        union all select 'again', e.first_day, e.next_day, e.citizen_id, e.department_id, e.written_by, e.so_far from ended e
        union all select 'wish', b.first_day, b.next_day, b.citizen_id, b.department_id, b.written_by, b.from_wish from began b),
      homed as (
        select k.*, g.home from (select o.of_pattern, o.first_day, array_agg(o.citizen_id order by o.citizen_id) as ids,
            array_agg(o.department_id::text order by o.citizen_id) as names from asked o group by 1, 2 having count(*) >= 5) a
          cross join unnest(a.ids, told_as(a.names, a.ids)) as g(id, home)
          join asked k on k.of_pattern = a.of_pattern and k.first_day = a.first_day and k.citizen_id = g.id),
      enough as (
        select h.of_pattern, h.first_day, h.home, array_agg(distinct h.department_id) as their_departments,
          array_agg(h.citizen_id order by h.citizen_id) as ids, array_agg(h.said order by h.citizen_id) as said
        from homed h group by 1, 2, 3 having among_workers(array_agg(h.written_by)))
      select e.first_day, (e.first_day + interval '6 months')::date - 1, e.their_departments, e.of_pattern, nullif(g.answer_told, ''), count(*)::int
      from enough e, unnest(told_as(e.said, e.ids)) as g(answer_told)
      where everywhere or e.their_departments && mine
      group by e.first_day, e.their_departments, e.of_pattern, e.home, g.answer_told
      order by e.first_day desc, e.their_departments, e.of_pattern, g.answer_told;
  end $function$;
grant execute on function placement_patterns() to lydhoer_app;

-- When the plan was decided that holds now, where the citizen has opened it to the person asking; else null.
CREATE FUNCTION plan_opened_to_me(in_citizen uuid)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return (select max(v.decided_at) from plan_version v
      where v.municipality_id = current_municipality() and v.citizen_id = in_citizen and in_citizen in (select opened_to_me('plan')));
  end $function$;
grant execute on function plan_opened_to_me(uuid) to lydhoer_app;

-- Audience program: nobody in particular, on the nightly round through every municipality.
CREATE FUNCTION program()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (current_municipality() IS NULL);

-- By which day the citizen hears from us: the day it came, and the days that held then; seven where nobody has said.
CREATE FUNCTION promise_an_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  if new.received_on > today() then
    raise exception 'a complaint does not come tomorrow' using errcode = '22008';
  end if;
  new.answer_by := new.received_on + coalesce((select d.days from complaint_days d
    where d.municipality_id = new.municipality_id and d.valid_from <= new.received_on order by d.valid_from desc limit 1), 7);
  return new;
end $function$;

-- When a leader protects a room, or does so no more, its meetings to come say so, and those in them are told.
CREATE FUNCTION protect_meetings()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    update meeting set is_protected = (tg_op = 'INSERT'), changed_at = now(), sequence = sequence + 1, news_from = sequence + 1
      where municipality_id = coalesce(new.municipality_id, old.municipality_id) and about_id = coalesce(new.room_id, old.room_id)
        and kind = 'learningRoom' and cancelled_at is null and starts_at > now() and is_protected <> (tg_op = 'INSERT');
    return null;
  end $function$;

-- Those who work with the citizen who asks, today: what they are called, in which role, and how they are reached where they have said so.
CREATE FUNCTION reach_of_mine()
 RETURNS TABLE(worker_id uuid, worker text, role text, words_sealed bytea)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query
      select p.id, p.display_name, (select min(r.role) from roles_of(p.id) r where converses(r.role)), w.words_sealed
      from person p left join worker_reach w on w.municipality_id = p.municipality_id and w.person_id = p.id
      where p.municipality_id = current_municipality() and p.id in (
        select a.worker_id from case_assignment a where a.municipality_id = current_municipality() and a.citizen_id = me()
          and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today()))
      order by 3, 2;
  end $function$;
grant execute on function reach_of_mine() to lydhoer_app;

-- The recordings, in every municipality, that wait to be measured or are being measured: ids only.
CREATE FUNCTION recordings_to_measure()
 RETURNS TABLE(municipality_id uuid, owner_id uuid, conversation_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select r.municipality_id, r.owner_id, r.conversation_id from recording r
      where r.state = 'measuring' and r.ground_until >= today();
  end $function$;
grant execute on function recordings_to_measure() to lydhoer_app;

-- Audience reflects: does the person asking reflect on talk together with others?
CREATE FUNCTION reflects()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where reflects(mine.role)); end $function$;

-- Those who reflect together on talk.
CREATE FUNCTION reflects(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (is_colleague(role) OR (role = ANY (ARRAY['researcher'::text, 'partner'::text])));

-- Registers those of these citizens whose CPR number is not here, as a coordinator, and says how many. Logged.
CREATE FUNCTION register_citizens(in_ids uuid[], in_names text[], in_sealed bytea[], in_hashes bytea[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare here uuid := current_municipality(); came uuid[]; one uuid;
  begin
    perform must_be_at_the_keys();
    with coming as (
      select c.* from unnest(in_ids, in_names, in_sealed, in_hashes) as c(id, name, sealed, hash)
      where not exists (select from citizen_cpr k where k.municipality_id = here and k.cpr_hash = c.hash)),
    named as (
      insert into person (municipality_id, id, kind, display_name) select here, id, 'citizen', name from coming returning id),
    numbered as (
      insert into citizen_cpr (municipality_id, citizen_id, cpr_sealed, cpr_hash) select here, id, sealed, hash from coming)
    select array_agg(id) into came from named;
    foreach one in array coalesce(came, '{}') loop
      perform log_access(one, null, 'case', 'registered');
    end loop;
    return coalesce(cardinality(came), 0);
  end $function$;
grant execute on function register_citizens(uuid[],text[],bytea[],bytea[]) to lydhoer_app;

-- Registers that came and have not been read, in every municipality: a program that was killed left them so. Ids only.
CREATE FUNCTION registers_to_read()
 RETURNS TABLE(municipality_id uuid, owner_id uuid, data_set_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select d.municipality_id, d.owner_id, d.id from data_set d where d.state = 'reading';
  end $function$;
grant execute on function registers_to_read() to lydhoer_app;

-- Notes that the file of a deleted recording is to be removed.
CREATE FUNCTION remember_erased_object()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    insert into erased_object (municipality_id, object_id) values (old.municipality_id, old.object_id)
      on conflict do nothing;
    return null;
  end $function$;

-- How many of the house ask each of these too; nobody's name. For those of the house.
CREATE FUNCTION requests_supported(of_requests uuid[])
 RETURNS TABLE(request_id uuid, supporters integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not house() then return; end if;
    return query
      select s.request_id, count(*)::int from request_supporter s
      where s.municipality_id = current_municipality() and s.request_id = any (of_requests) group by s.request_id;
  end $function$;
grant execute on function requests_supported(uuid[]) to lydhoer_app;

-- Ties a noticing to the consent that carries it.
CREATE FUNCTION rest_noticing()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    if new.author_id = new.owner_id then
      select 'ownReflection', stands_until, stands_until into new.rests_on, new.ground_until, new.stands_until
        from consent where municipality_id = new.municipality_id and ground_of = new.conversation_id;
    else
      select purpose, ground_until, stands_until into new.rests_on, new.ground_until, new.stands_until
        from passage_share
        where municipality_id = new.municipality_id and passage_id = new.passage_id
          and conversation_id = new.conversation_id and with_person_id = new.author_id
          and new.from_turn >= from_turn and new.to_turn <= to_turn
        order by purpose limit 1;
    end if;
    if new.stands_until is null or least(new.ground_until, new.stands_until) < today() then
      raise exception 'No consent or share carries this noticing' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $function$;

-- A share copies its reach from the passage and its term from the consent.
CREATE FUNCTION rest_on_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    select p.from_turn, p.to_turn, p.ground_until into new.from_turn, new.to_turn, new.ground_until
      from passage p where p.municipality_id = new.municipality_id and p.id = new.passage_id;
    new.stands_until := (select stands_until from consent where municipality_id = new.municipality_id
      and conversation_id = new.conversation_id and purpose = new.purpose);
    if new.stands_until is null or new.stands_until < today() then
      raise exception 'The citizen has not agreed to sharing for this purpose'
        using errcode = 'insufficient_privilege', hint = 'Ask the citizen, and register the answer first.';
    end if;
    return new;
  end $function$;

-- Nothing of a conversation is stored before the citizen has agreed to it.
CREATE FUNCTION rest_on_ground()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    new.ground_until := (select stands_until from consent
      where municipality_id = new.municipality_id and ground_of = new.conversation_id);
    if new.ground_until is null or new.ground_until < today() then
      raise exception 'The citizen has not agreed to own reflection on this conversation'
        using errcode = 'insufficient_privilege', hint = 'Register the consent first.';
    end if;
    return new;
  end $function$;

-- What is held on a passage lasts as long as the passage does.
CREATE FUNCTION rest_on_passage()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    new.ground_until := (select p.ground_until from passage p where p.municipality_id = new.municipality_id and p.id = new.passage_id);
    if new.ground_until is null or new.ground_until < today() then
      raise exception 'The citizen has not agreed to own reflection on this conversation'
        using errcode = 'insufficient_privilege', hint = 'Register the consent first.';
    end if;
    return new;
  end $function$;

-- A quote is taken only while the citizen's yes to quoting stands, and lasts as long as that.
CREATE FUNCTION rest_on_quote()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  select p.conversation_id, p.citizen_id, p.ground_until into new.conversation_id, new.citizen_id, new.ground_until
    from passage p where p.municipality_id = new.municipality_id and p.id = new.passage_id;
  new.stands_until := (select stands_until from consent where municipality_id = new.municipality_id
    and conversation_id = new.conversation_id and purpose = 'quote');
  if new.stands_until is null or new.stands_until < today() then
    raise exception 'The citizen has not agreed to being quoted' using errcode = 'insufficient_privilege', hint = 'Ask the citizen, and register the answer first.';
  end if;
  return new;
end $function$;

-- Who may be a guest is asked about the passage of the session, at its step.
CREATE FUNCTION rest_on_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    select e.passage_id, e.phase, p.conversation_id, p.from_turn, p.to_turn
      into new.passage_id, new.phase, new.conversation_id, new.from_turn, new.to_turn
      from ear_session e join passage p on p.municipality_id = e.municipality_id and p.id = e.passage_id
      where e.municipality_id = new.municipality_id and e.id = new.ear_session_id;
    return new;
  end $function$;

-- When an address of a company is revoked, what citizens showed the company goes: who has read it is not known, and each is asked anew.
CREATE FUNCTION revoked_shows_nothing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from hours_shown where municipality_id = new.municipality_id and company_id = new.company_id;
    return null;
  end $function$;

-- What this person does here today, and where.
CREATE FUNCTION roles_of(who uuid)
 RETURNS TABLE(role text, department_id uuid)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT r.role,
     r.department_id
    FROM person_role r
   WHERE ((r.municipality_id = current_municipality()) AND (r.person_id = roles_of.who) AND (r.valid_from <= today()) AND ((r.valid_to IS NULL) OR (r.valid_to > today())));
END;

-- When somebody says no to a story or takes their yes back, that it stood there is left, and whether it had been told.
CREATE FUNCTION say_a_story_is_gone()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
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
end $function$;

-- Keeps what somebody with the address of a company says; twenty a day at most, and the same id twice is once.
CREATE FUNCTION say_by_link(in_hash bytea, in_id uuid, in_kind text, in_says text, in_words bytea)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare l company_link;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    -- One at a time, so that the limit of a day holds also where many are sent at once.
    perform 1 from company_link_secret s where s.secret_hash = in_hash for update;
    l := link_of(in_hash);
    if l.id is null then return 'gone'; end if;
    if exists (select from company_word w where w.municipality_id = l.municipality_id and w.id = in_id) then return 'said'; end if;
    if length(in_words) > 8192 or (select count(*) from company_word w where w.municipality_id = l.municipality_id and w.link_id = l.id and w.said_on = today()) >= 20 then
      return 'tooMuch';
    end if;
    insert into company_word (municipality_id, id, company_id, link_id, kind, says, words_sealed)
      values (l.municipality_id, in_id, l.company_id, l.id, in_kind, in_says, in_words);
    return 'said';
  end $function$;
grant execute on function say_by_link(bytea,uuid,text,text,bytea) to lydhoer_app;

-- When a yes to quoting ends, or the passage goes, the finding says that a quote stood there.
CREATE FUNCTION say_where_a_quote_stood()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
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
end $function$;

-- Has this person said yes to the guest of a session? No answer is no yes.
CREATE FUNCTION says_yes_to_guest(in_municipality uuid, in_session uuid, in_person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return exists (select from ear_session_guest_answer a
      where a.municipality_id = in_municipality and a.ear_session_id = in_session and a.person_id = in_person and a.says = 'yes');
  end $function$;

-- One of each kind of what was sealed under the master key before a check was kept; nothing once it is.
CREATE FUNCTION sealed_before()
 RETURNS TABLE(kind text, municipality_id uuid, of_id uuid, sealed bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    if key_check() is not null then
      return;
    end if;
    perform set_config('lydhoer.duty', 'count', true);
    return query
      (select 'words', k.municipality_id, k.conversation_id, k.wrapped_key from conversation_key k limit 1)
      union all
      (select 'sound', k.municipality_id, k.conversation_id, k.wrapped_key from recording_key k limit 1)
      union all
      (select 'cpr', c.municipality_id, c.citizen_id, c.cpr_sealed from citizen_cpr c limit 1);
  end $function$;
grant execute on function sealed_before() to lydhoer_app;

-- A citizen who is invited to a FLIP has a seat there and its key; one who is not any more has neither, and what they grasped is gone.
CREATE FUNCTION seat_citizen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  begin
    perform set_config('lydhoer.duty', 'register', true);
    if tg_op = 'INSERT' then
      insert into flip_seat (municipality_id, id, flip_id) values (new.municipality_id, new.seat_id, new.flip_id);
      insert into group_member (municipality_id, group_id, made_by, person_id)
        select k.municipality_id, k.group_id, k.made_by, new.citizen_id from group_key k
          where k.municipality_id = new.municipality_id and k.group_id = new.flip_id;
    else
      -- What they grasped is theirs: it goes too, whoever takes the invitation back, and where it goes with their key.
      delete from flip_grasp g where g.municipality_id = old.municipality_id and g.flip_id = old.flip_id and g.id in (select w.grasp_id
        from flip_grasp_writer w where w.municipality_id = old.municipality_id and w.flip_id = old.flip_id and w.person_id = old.citizen_id);
      delete from group_member where municipality_id = old.municipality_id and group_id = old.flip_id and person_id = old.citizen_id;
    end if;
    return null;
  end $function$;

-- A guest is in the meeting of the session for as long as everybody says yes; nobody else is told. Of one who has left, nothing is left but the news that it is off.
CREATE FUNCTION seat_guest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    one record := coalesce(new, old);
    who uuid;
    comes boolean := false;
    booked meeting;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if tg_table_name = 'ear_session_guest' then
      who := old.person_id;
    else
      select g.person_id into who from ear_session_guest g
        where g.municipality_id = one.municipality_id and g.ear_session_id = one.ear_session_id;
      comes := guest_may_come(one.municipality_id, one.ear_session_id);
    end if;
    select * into booked from meeting m where m.municipality_id = one.municipality_id and m.about_id = one.ear_session_id
      and m.kind = 'earSession' and m.cancelled_at is null
      order by m.starts_at desc limit 1;
    if who is null or booked.id is null or comes = exists (select from meeting_person p where p.municipality_id = one.municipality_id
        and p.meeting_id = booked.id and p.person_id = who and p.invited) then
      return null;
    end if;
    -- What is told next must come after what they were told before.
    update meeting set sequence = sequence + 1 where municipality_id = one.municipality_id and id = booked.id;
    if comes then
      insert into meeting_person (municipality_id, meeting_id, person_id) values (one.municipality_id, booked.id, who)
        on conflict (municipality_id, meeting_id, person_id) do update set invited = true;
      insert into outgoing_mail (municipality_id, meeting_id, person_id) values (one.municipality_id, booked.id, who)
        on conflict do nothing;
    elsif booked.starts_at > now() and exists (select from outgoing_mail o where o.municipality_id = one.municipality_id
        and o.meeting_id = booked.id and o.person_id = who and o.told = 'request') then
      update meeting_person set invited = false
        where municipality_id = one.municipality_id and meeting_id = booked.id and person_id = who;
    else
      delete from meeting_person where municipality_id = one.municipality_id and meeting_id = booked.id and person_id = who;
    end if;
    return null;
  end $function$;

-- The frame of each ear session in which the person asking is a guest, everybody having said yes: its step, its time and who is in it, not who is ready; and where all look, once the talk is theirs to see.
CREATE FUNCTION seen_as_guest()
 RETURNS TABLE(ear_session_id uuid, passage_id uuid, phase text, phase_since timestamp with time zone, open_until date, starts_at timestamp with time zone, minutes smallint, created_at timestamp with time zone, owner_id uuid, facilitator_id uuid, people uuid[], focus_turn integer, lit_from integer, lit_to integer, played_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query
      select e.id, e.passage_id, e.phase, e.phase_since, e.open_until, e.starts_at, e.minutes, e.created_at, e.owner_id, e.facilitator_id,
        array(select one from in_ear_session(e.municipality_id, e.id) one),
        heard.focus_turn, heard.lit_from, heard.lit_to, heard.played_at
      from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      left join ear_session heard on heard.municipality_id = e.municipality_id and heard.id = e.id and heard.id in (select the_guest())
      where g.municipality_id = current_municipality() and g.person_id = me()
        and guest_may_come(g.municipality_id, g.ear_session_id);
  end $function$;
grant execute on function seen_as_guest() to lydhoer_app;

-- Sends a complaint to another leader: by the citizen, by the leader who has it, or by a director where that one leads no more. Whether it was done.
CREATE FUNCTION send_complaint_on(in_complaint uuid, in_to uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare theirs boolean := in_complaint in (select o.id from complaints_without_leader() o);
begin
  perform set_config('lydhoer.duty', 'correct', true);
  if not exists (select from leaders_here() l where l.person_id = in_to) then return false; end if;
  perform set_config('lydhoer.duty', 'correct', true);
  update complaint c set to_id = in_to,
      -- Whoever sends it on does not win time by it; the citizen, who has waited, is promised anew.
      answer_by = case when c.citizen_id = me() and c.answered_at is null then today() + (c.answer_by - c.received_on) else c.answer_by end
    where c.municipality_id = current_municipality() and c.id = in_complaint and c.to_id <> in_to
      and (me() in (c.citizen_id, c.to_id) or theirs);
  return found;
end $function$;
grant execute on function send_complaint_on(uuid,uuid) to lydhoer_app;

-- With the end of a placement, or of the work with a citizen, goes what the company could read of it.
CREATE FUNCTION show_hours_no_more()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from hours_shown h where h.municipality_id = old.municipality_id and h.citizen_id = old.citizen_id and not hours_stand(h);
    return null;
  end $function$;

-- Who has proved to be this issuer's subject: known, or welcomed. Staff roles become exactly in_roles [{role, departmentId}]; staff without any are not let in: null.
CREATE FUNCTION sign_in(in_municipality uuid, in_issuer text, in_subject text, in_kind text, in_name text, in_language text, in_roles jsonb, in_cpr_hash bytea DEFAULT NULL::bytea)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare who uuid; home uuid; was text;
  begin
    perform set_config('lydhoer.duty', 'signIn', true);
    if in_issuer is distinct from current_setting('lydhoer.issuer', true)
      or in_subject is distinct from current_setting('lydhoer.subject', true) then
      raise exception 'Only the one who proved this identity may sign in with it' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(in_issuer || chr(31) || in_subject, 0));
    select i.person_id, i.municipality_id, p.kind into who, home, was
      from person_identity i join person p on p.municipality_id = i.municipality_id and p.id = i.person_id
      where i.issuer = in_issuer and i.subject = in_subject;
    if home <> in_municipality or (was = 'citizen' and in_kind = 'staff') then
      raise exception 'This identity belongs elsewhere' using errcode = 'insufficient_privilege';
    end if;
    if coalesce(was, in_kind) = 'staff' and (in_kind = 'citizen' or in_roles = '[]'::jsonb) then
      update person_role set valid_to = greatest(valid_from, today())
        where municipality_id = in_municipality and person_id = who and (valid_to is null or valid_to > today());
      delete from sign_in_session where municipality_id = in_municipality and person_id = who;
      return null;
    end if;
    if who is null and in_kind = 'citizen' then
      select citizen_id into who from citizen_cpr where municipality_id = in_municipality and cpr_hash = in_cpr_hash;
    end if;
    if who is null and in_kind = 'staff' then
      -- The key has served: from now on they are known by what the provider says.
      delete from staff_key where municipality_id = in_municipality and subject = in_subject returning person_id into who;
    end if;
    if who is null then
      insert into person (municipality_id, kind, display_name, language)
        values (in_municipality, in_kind, in_name, in_language) returning id into who;
      if in_kind = 'staff' then
        insert into staff (municipality_id, person_id) values (in_municipality, who);
      end if;
    else
      -- What the case system knows of a citizen stands; what the staff directory says of a colleague is news.
      update person set display_name = in_name
        where municipality_id = in_municipality and id = who and kind = 'staff' and display_name <> in_name;
    end if;
    if home is null then
      insert into person_identity (municipality_id, issuer, subject, person_id)
        values (in_municipality, in_issuer, in_subject, who);
    end if;
    if in_kind = 'staff' then
      update person_role r set valid_to = greatest(valid_from, today())
        where r.municipality_id = in_municipality and r.person_id = who and (r.valid_to is null or r.valid_to > today())
          and not exists (select from jsonb_to_recordset(in_roles) as n(role text, "departmentId" uuid)
            where n.role = r.role and n."departmentId" is not distinct from r.department_id);
      insert into person_role (municipality_id, person_id, role, department_id)
        select distinct in_municipality, who, n.role, n."departmentId"
        from jsonb_to_recordset(in_roles) as n(role text, "departmentId" uuid)
        where not exists (select from person_role r
          where r.municipality_id = in_municipality and r.person_id = who and r.role = n.role
            and n."departmentId" is not distinct from r.department_id
            and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()));
    end if;
    return who;
  end $function$;
grant execute on function sign_in(uuid,text,text,text,text,text,jsonb,bytea) to lydhoer_app;

-- Ends the sessions of a colleague who has no role any more; says how many there were.
CREATE FUNCTION sign_out_without_role(in_person uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare ended integer;
  begin
    perform must_be_at_the_keys();
    delete from sign_in_session s using staff w
      where s.municipality_id = current_municipality() and s.person_id = in_person
        and w.municipality_id = s.municipality_id and w.person_id = s.person_id
        and not exists (select from roles_of(in_person));
    get diagnostics ended = row_count;
    return ended;
  end $function$;
grant execute on function sign_out_without_role(uuid) to lydhoer_app;

-- Audience signedIn: has anybody signed in? Citizens have, too.
CREATE FUNCTION signed_in()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (me() IS NOT NULL);

-- Asked at the keys: has this person signed in through the identity provider, which then says their name and roles?
CREATE FUNCTION signs_in(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return at_the_keys() and exists (select from person_identity
      where municipality_id = current_municipality() and person_id = who);
  end $function$;
grant execute on function signs_in(uuid) to lydhoer_app;

-- Whether whoever asks sits in the development group today.
CREATE FUNCTION sits_in_development()
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
RETURN (EXISTS (SELECT FROM development_seat s WHERE ((s.person_id = me()) AND (s.yes_on IS NOT NULL) AND (s.left_on IS NULL) AND ((today() >= s.from_on) AND (today() <= s.until_on)))));

-- Those who decide what their municipality shares with others, and whether it is in a partnership.
CREATE FUNCTION speaks_outward(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['coordinator'::text, 'director'::text]));

-- Does this person decide today what their municipality shares with others?
CREATE FUNCTION speaks_outward(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(who) theirs where speaks_outward(theirs.role)); end $function$;

-- A meeting ends once. For ten minutes it can be taken up again, where somebody pressed by mistake.
CREATE FUNCTION stays_ended()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  if new.ended_at is not null or old.ended_at < now() - interval '10 minutes' then
    raise exception 'the meeting has ended' using errcode = '55000';
  end if;
  return new;
end $function$;

-- A step is of the department in which whoever writes it converses with citizens today, and of the place of work that the placement is at.
CREATE FUNCTION step_stands()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
begin
  new.department_id := coalesce(new.department_id, (select held.department_id from roles_of(new.written_by) held
    where converses(held.role) and held.department_id is not null order by held.department_id limit 1));
  new.company_id := (select p.company_id from placement p where p.municipality_id = new.municipality_id and p.id = new.placement_id);
  return new;
end $function$;

-- How many stories of a telling wait for a yes, asked for by somebody who still works here; nothing of whose they are. For those of the house.
CREATE FUNCTION stories_waiting(of_outward uuid)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not house() then return null; end if;
    -- What was asked by somebody who has left waits for nobody: nobody here could take the question out, and without a yes nobody reads it.
    return (select count(*)::int from outward_story s join outward o on o.municipality_id = s.municipality_id and o.id = s.outward_id
      join outward_story_of w on w.municipality_id = s.municipality_id and w.id = s.id
      where s.municipality_id = current_municipality() and s.outward_id = of_outward and s.yes_to is distinct from o.version
        and works_in_the_house(w.asked_by));
  end $function$;
grant execute on function stories_waiting(uuid) to lydhoer_app;

-- Does the person asking study registers?
CREATE FUNCTION studies()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(me()) mine where studies(mine.role)); end $function$;

-- Those who study registers.
CREATE FUNCTION studies(role text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (role = ANY (ARRAY['researcher'::text, 'coordinator'::text]));

-- Does this person study registers today, as a researcher or a coordinator?
CREATE FUNCTION studies_registers(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(who) theirs where studies(theirs.role)); end $function$;

-- The studies, in every municipality, that wait to be computed or are being computed: ids only.
CREATE FUNCTION studies_to_compute()
 RETURNS TABLE(municipality_id uuid, owner_id uuid, study_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select s.municipality_id, s.owner_id, s.id from study s where s.state in ('waiting', 'computing');
  end $function$;
grant execute on function studies_to_compute() to lydhoer_app;

-- Swaps a visit that the one who asks makes with another's, or back again, and tells those concerned. Whether it could. What the citizens had answered is forgotten.
CREATE FUNCTION swap_visits(in_one uuid, in_other uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    here uuid := current_municipality();
    v feedback_visit;
    o feedback_visit;
    goes_back boolean;
  begin
    perform set_config('lydhoer.duty', 'correct', true);
    perform from feedback_visit where municipality_id = here and id in (in_one, in_other) order by id for update;
    select * into v from feedback_visit where municipality_id = here and id = in_one;
    select * into o from feedback_visit where municipality_id = here and id = in_other;
    if v.visitor_id is distinct from me() or not coalesce(can_be_swapped(v, o), false) then
      return false;
    end if;
    delete from visit_swap s where s.municipality_id = here and (s.one_id, s.other_id) in ((in_one, in_other), (in_other, in_one));
    goes_back := found;
    delete from visit_swap s where s.municipality_id = here and array[s.one_id, s.other_id] && array[in_one, in_other];
    delete from visit_asked where municipality_id = here and visit_id in (in_one, in_other);
    update feedback_visit x set state = 'open',
        host_id = case x.id when in_one then o.host_id else v.host_id end,
        week = case x.id when in_one then o.week else v.week end
      where x.municipality_id = here and x.id in (in_one, in_other);
    if not goes_back then
      insert into visit_swap (municipality_id, one_id, other_id, one_visitor_id, other_visitor_id)
        values (here, in_one, in_other, v.visitor_id, o.visitor_id);
    end if;
    insert into visit_news (municipality_id, round_id, planned_by, person_id, what, with_id, visits, week) values
      (here, v.round_id, v.planned_by, o.visitor_id, 'swapped', v.visitor_id, true, v.week),
      (here, v.round_id, v.planned_by, v.host_id, 'gone', v.visitor_id, false, v.week),
      (here, v.round_id, v.planned_by, v.host_id, 'new', o.visitor_id, false, v.week),
      (here, v.round_id, v.planned_by, o.host_id, 'gone', o.visitor_id, false, o.week),
      (here, v.round_id, v.planned_by, o.host_id, 'new', v.visitor_id, false, o.week);
    return true;
  end $function$;
grant execute on function swap_visits(uuid,uuid) to lydhoer_app;

-- Deletes somebody who was written in by mistake today: with nobody they work with, no talk and nothing of their own. Says whether it could.
CREATE FUNCTION take_back_person(in_person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare here uuid := current_municipality();
  begin
    perform must_be_at_the_keys();
    if not exists (select from person where municipality_id = here and id = in_person and danish_day(created_at) = today())
      or exists (select from person_identity where municipality_id = here and person_id = in_person)
      or exists (select from person_key where municipality_id = here and person_id = in_person)
      or exists (select from citizen_key where municipality_id = here and citizen_id = in_person)
      or exists (select from conversation where municipality_id = here and in_person in (citizen_id, owner_id))
      or exists (select from case_assignment where municipality_id = here and in_person in (citizen_id, worker_id)
        and valid_to is distinct from valid_from)
    then
      return false;
    end if;
    delete from case_assignment where municipality_id = here and in_person in (citizen_id, worker_id);
    delete from person where municipality_id = here and id = in_person;
    return true;
  end $function$;
grant execute on function take_back_person(uuid) to lydhoer_app;

-- The company says that a place in an opening of its own is taken; the same id twice is once, and of places there are never fewer than none.
CREATE FUNCTION take_by_link(in_hash bytea, in_id uuid, in_opening uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare l company_link;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    l := link_of(in_hash);
    if not exists (select from opening o where o.municipality_id = l.municipality_id and o.company_id = l.company_id and o.id = in_opening) then
      return 'gone';
    end if;
    insert into opening_booking (municipality_id, id, opening_id, starts_on, by_company) values (l.municipality_id, in_id, in_opening, today(), true)
      on conflict do nothing;
    return 'taken';
  exception when check_violation then return 'full';
  end $function$;
grant execute on function take_by_link(bytea,uuid,uuid) to lydhoer_app;

-- Somebody takes words out at home: what crossed of that thing goes with them, in the same moment. Told: the column of the thing's id.
CREATE FUNCTION take_out_across()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    duty text := coalesce(current_setting('lydhoer.duty', true), '');
    it jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    here uuid := it ->> 'municipality_id';
    thing uuid := it ->> tg_argv[0];
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from partnership_share s where s.municipality_id = here
      and thing in (s.loop_id, s.finding_id, s.joint_experiment_id);
    perform set_config('lydhoer.duty', duty, true);
    return null;
  end $function$;

-- Whoever is asking, and is in it, prepares a FLIP from now on and says who is in it, where that stands offered to them. Who did before; null where nothing happened.
CREATE FUNCTION take_over_flip(in_id uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select f.prepared_by into before from flip f
      where f.municipality_id = current_municipality() and f.id = in_id and offered_to_me('flip', f.id, f.prepared_by) and f.id in (select those_in_it())
      for update;
    update flip f set prepared_by = me()
      where f.municipality_id = current_municipality() and f.id = in_id and f.prepared_by = before;
    update group_key k set made_by = me() where k.municipality_id = current_municipality() and k.group_id = in_id and k.made_by = before;
    update meeting m set organiser_id = me() where m.municipality_id = current_municipality() and m.about_id = in_id and m.organiser_id = before;
    return before;
  end $function$;
grant execute on function take_over_flip(uuid) to lydhoer_app;

-- Whoever is asking prepares a gathering and calls its meeting from now on, where that stands offered to them. Who did before; null where nothing happened.
CREATE FUNCTION take_over_gathering(in_id uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select g.prepared_by into before from gathering g
      where g.municipality_id = current_municipality() and g.id = in_id and offered_to_me('gathering', g.id, g.prepared_by)
      for update;
    update gathering g set prepared_by = me()
      where g.municipality_id = current_municipality() and g.id = in_id and g.prepared_by = before;
    update meeting m set organiser_id = me() where m.municipality_id = current_municipality() and m.about_id = in_id and m.organiser_id = before;
    return before;
  end $function$;
grant execute on function take_over_gathering(uuid) to lydhoer_app;

-- Whoever is asking, and tries it too, asks others from now on, where that stands offered to them. Who did before; null where nothing happened.
CREATE FUNCTION take_over_joint_experiment(in_id uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select x.begun_by into before from joint_experiment x
      where x.municipality_id = current_municipality() and x.id = in_id and offered_to_me('jointExperiment', x.id, x.begun_by)
        and x.id in (select those_in_it()) and exists (select from joint_experiment_with w
          where w.municipality_id = x.municipality_id and w.joint_experiment_id = x.id and w.person_id = me() and w.says = 'yes')
      for update;
    update joint_experiment x set begun_by = me()
      where x.municipality_id = current_municipality() and x.id = in_id and x.begun_by = before;
    update group_key k set made_by = me() where k.municipality_id = current_municipality() and k.group_id = in_id and k.made_by = before;
    return before;
  end $function$;
grant execute on function take_over_joint_experiment(uuid) to lydhoer_app;

-- Whoever is asking prepares what is told outside from now on, where that stands offered to them. Who did before; null where nothing happened.
CREATE FUNCTION take_over_outward(in_id uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select o.prepared_by into before from outward o
      where o.municipality_id = current_municipality() and o.id = in_id and offered_to_me('outward', o.id, o.prepared_by)
      for update;
    update outward o set prepared_by = me()
      where o.municipality_id = current_municipality() and o.id = in_id and o.prepared_by = before;
    return before;
  end $function$;
grant execute on function take_over_outward(uuid) to lydhoer_app;

-- Whoever is asking looks after a resource from now on, where that stands offered to them. Who did before; null where nothing happened.
CREATE FUNCTION take_over_resource(in_id uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select k.kept_by into before from resource_keeper k
      where k.municipality_id = current_municipality() and k.resource_id = in_id and offered_to_me('resource', k.resource_id, k.kept_by)
      for update;
    update resource_keeper k set kept_by = me(), handed_by = null, handed_at = null
      where k.municipality_id = current_municipality() and k.resource_id = in_id and k.kept_by = before;
    return before;
  end $function$;
grant execute on function take_over_resource(uuid) to lydhoer_app;

-- Counts how many places of an opening nobody has; it never goes below none, and nobody takes one of what has closed.
CREATE FUNCTION take_place()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare
  duty text := coalesce(current_setting('lydhoer.duty', true), '');
  its opening;
begin
  perform set_config('lydhoer.duty', 'register', true);
  if tg_op = 'INSERT' then
    -- Of two who take the last one waits here for the other, and is then refused by opening_has_a_place.
    update opening o set places_left = o.places_left - 1 where o.municipality_id = new.municipality_id and o.id = new.opening_id returning o.* into its;
    if its.closed_on is not null or its.open_until < today() then
      raise exception 'It is not open' using errcode = 'check_violation', constraint = 'opening_is_open';
    end if;
  else
    update opening o set places_left = o.places_left + 1 where o.municipality_id = old.municipality_id and o.id = old.opening_id;
  end if;
  perform set_config('lydhoer.duty', duty, true);
  return null;
end $function$;

-- Tells those who follow what a meeting is for that somebody has said whether they come.
CREATE FUNCTION tell_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  begin
    perform tell_change(m.municipality_id, m.kind, m.about_id) from meeting m
      where m.municipality_id = new.municipality_id and m.id = new.meeting_id;
    return null;
  end $function$;

-- Tells whoever follows this thing that it has changed: ids, and nothing of what.
CREATE FUNCTION tell_change(in_municipality uuid, in_thing text, in_id uuid)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ select pg_notify('lydhoer_changes', concat_ws(' ', in_municipality, in_thing, in_id)) $function$;

-- Tells those who follow a citizen's meeting that something of it has changed.
CREATE FUNCTION tell_citizen_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare one record := coalesce(new, old);
  begin
    perform tell_change(one.municipality_id, 'citizenMeeting', one.citizen_id);
    return null;
  end $function$;

-- Tells those who follow an ear session that something of it has changed.
CREATE FUNCTION tell_ear_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare one record := coalesce(new, old);
  begin
    if tg_table_name = 'ear_session' then
      perform tell_change(one.municipality_id, 'earSession', one.id);
    else
      perform tell_change(one.municipality_id, 'earSession', one.ear_session_id);
    end if;
    return null;
  end $function$;

-- Tells those who follow a FLIP that something of it has changed.
CREATE FUNCTION tell_flip()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare one record := coalesce(new, old);
  begin
    perform tell_change(one.municipality_id, 'flip', one.flip_id);
    return null;
  end $function$;

-- Writes beside each share what the citizen may know of it.
CREATE FUNCTION tell_the_citizen()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    if tg_op = 'UPDATE' then
      update share_notice set until = new.until, with_sound = new.with_sound
        where municipality_id = new.municipality_id and share_id = new.id;
      return null;
    end if;
    insert into share_notice (municipality_id, share_id, conversation_id, citizen_id, purpose, role, department_id,
        until, with_sound)
      select new.municipality_id, new.id, new.conversation_id, new.citizen_id, new.purpose, r.role, r.department_id,
        new.until, new.with_sound
      from person_role r
      where r.municipality_id = new.municipality_id and r.person_id = new.with_person_id
        and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
      order by (r.role = 'researcher') = (new.purpose = 'research') desc, r.role limit 1;
    return null;
  end $function$;

-- Writes, before something is erased, a line to each who has it now. Called by erase_and_tell only.
CREATE FUNCTION tell_those_who_had_it(in_municipality uuid, in_conversation uuid, in_purpose text, in_how text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare whole boolean := in_purpose = 'ownReflection';
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    insert into gone_notice (municipality_id, person_id, address, thing, of_day, shared_by, why)
    select in_municipality, told.person_id, address_of(told.id), told.thing, told.of_day, told.shared_by, in_how
    from (
      select owner_id as person_id, id, 'conversation' as thing, held_on as of_day, null::uuid as shared_by
        from conversation where whole and municipality_id = in_municipality and id = in_conversation
      union all
      select p.owner_id, p.id, 'passage', c.held_on, null
        from passage p join conversation c on c.municipality_id = p.municipality_id and c.id = p.conversation_id
        where whole and p.municipality_id = in_municipality and p.conversation_id = in_conversation
      union all
      select with_person_id, passage_id, 'passage', danish_day(min(created_at)), owner_id
        from passage_share s
        where (whole or purpose = in_purpose) and municipality_id = in_municipality and conversation_id = in_conversation
          and until >= today() and stands_until >= today() and ground_until >= today()
          and may_receive(with_person_id, purpose)
          -- Whoever keeps it for another purpose has lost nothing.
          and (whole or not exists (select from passage_share other
            where other.municipality_id = s.municipality_id and other.passage_id = s.passage_id
              and other.with_person_id = s.with_person_id and other.purpose <> in_purpose
              and other.until >= today() and other.stands_until >= today()
              and may_receive(other.with_person_id, other.purpose)))
        group by with_person_id, passage_id, owner_id
      union all
      select x.person_id, e.id, 'earSession', danish_day(e.created_at), nullif(e.owner_id, x.person_id)
        from ear_session e, lateral (
          select person_id from ear_session_participant
            where municipality_id = e.municipality_id and ear_session_id = e.id
          union select e.owner_id union select e.facilitator_id) x
        where (whole or in_purpose = 'colleagues')
          and e.municipality_id = in_municipality and e.conversation_id = in_conversation
    ) told
    on conflict (municipality_id, person_id, address) do update
      set of_day = excluded.of_day, why = excluded.why, gone_on = excluded.gone_on, until = excluded.until;
  end $function$;

-- Audience theGuest: the ear sessions that go on now and whose talk the person asking sees as a guest, because everybody in them and the citizen have said yes; with true those about whose guest they are asked.
CREATE FUNCTION the_guest(asked_about boolean DEFAULT false)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    if asked_about then
      return query
        select g.ear_session_id from ear_session_guest g
        where g.municipality_id = current_municipality()
          and exists (select from in_ear_session(g.municipality_id, g.ear_session_id) one where one = me());
      return;
    end if;
    return query
      select g.ear_session_id from ear_session_guest g
      join ear_session e on e.municipality_id = g.municipality_id and e.id = g.ear_session_id
      where g.person_id = me() and e.phase not in ('frame', 'ended')
        and (e.open_until >= today() or e.phase_since > now() - interval '12 hours')
        and guest_may_come(g.municipality_id, g.ear_session_id)
        and citizen_says_yes_to_guest(g.municipality_id, g.ear_session_id);
  end $function$;
grant execute on function the_guest(boolean) to lydhoer_app;

-- Audience thoseInIt: the groups that the person asking is in today.
CREATE FUNCTION those_in_it()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    return query select g.group_id from group_member g
      where g.municipality_id = current_municipality() and g.person_id = me()
        and g.valid_from <= today() and (g.valid_to is null or g.valid_to > today());
  end $function$;

-- The meetings about talk (ear sessions, learning rooms) of three or more that took place since a moment in what the person asking leads (a leader of no department: in the whole house): kind, when and how long. Nothing for anybody else.
CREATE FUNCTION time_made(in_from timestamp with time zone)
 RETURNS TABLE(kind text, starts_at timestamp with time zone, minutes smallint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    everywhere boolean;
    mine uuid[];
  begin
    perform set_config('lydhoer.duty', 'count', true);
    select coalesce(bool_or(held.department_id is null), false), array_agg(held.department_id) into everywhere, mine
      from roles_of(me()) held where leads(held.role) and is_of_the_house(held.role);
    return query
      select m.kind, m.starts_at, m.minutes from meeting m
      where m.municipality_id = current_municipality() and m.cancelled_at is null and m.kind in ('earSession', 'learningRoom')
        and m.starts_at >= in_from and m.starts_at + m.minutes * interval '1 minute' <= now()
        and (select count(*) from meeting_person p
          where p.municipality_id = m.municipality_id and p.meeting_id = m.id and p.invited) >= 3
        and (everywhere or exists (select from meeting_person p
          join person_role r on r.municipality_id = p.municipality_id and r.person_id = p.person_id
          where p.municipality_id = m.municipality_id and p.meeting_id = m.id and p.invited
            and r.department_id = any (mine) and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())))
      order by m.starts_at desc limit 200;
  end $function$;
grant execute on function time_made(timestamp with time zone) to lydhoer_app;

-- What somebody is still to be told of a meeting as it is now: request or cancel; null when they know, or it is over.
CREATE FUNCTION to_tell(m meeting, p meeting_person, o outgoing_mail)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN CASE WHEN (((m).starts_at + (((m).minutes)::double precision * '00:01:00'::interval)) <= now()) THEN NULL::text WHEN (((m).cancelled_at IS NULL) AND (p).invited) THEN CASE WHEN (((o).told IS DISTINCT FROM 'request'::text) OR ((o).told_sequence < (m).news_from)) THEN 'request'::text ELSE NULL::text END WHEN ((o).told = 'request'::text) THEN 'cancel'::text ELSE NULL::text END;

-- The date in Denmark now.
CREATE FUNCTION today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((now() AT TIME ZONE 'Europe/Copenhagen'::text))::date;

-- What is told in another way, on another day, has to be said yes to anew; and it is not ready while a story waits for a yes.
CREATE FUNCTION told_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  if (new.kind, new.held_on, new.words_sealed) is distinct from (old.kind, old.held_on, old.words_sealed) then
    new.version := old.version + 1;
  end if;
  if new.ready_version is distinct from old.ready_version and new.ready_version = new.version and stories_waiting(new.id) > 0 then
    raise exception 'A story waits for a yes' using errcode = 'check_violation', constraint = 'stories_have_their_yes';
  end if;
  return new;
end $function$;

-- For each row the group in which it may be told: its own, or the one without a name of those that few_together tells only together.
CREATE FUNCTION told_as(in_labels text[], in_people uuid[])
 RETURNS text[]
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare gathered text[] := few_together(in_labels, in_people, null);
begin
  return array(select case when g.label = any (gathered) then '' else g.label end
    from unnest(in_labels) with ordinality as g(label, nth) order by g.nth);
end $function$;

-- The first day of the first quarter, or year, of which everything of a kind is still kept by the rule that holds now; before all days without one.
CREATE FUNCTION told_from(municipality uuid, what text, of_each text)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN COALESCE((SELECT (CASE WHEN ((x.began + make_interval(months => x.months)) >= today()) THEN x.began ELSE (x.began + CASE told_from.of_each WHEN 'quarter'::text THEN '3 mons'::interval ELSE '1 year'::interval END) END)::date AS date FROM (SELECT r.months, date_trunc(told_from.of_each, (today() - make_interval(months => r.months))) AS began FROM retention_rule r WHERE ((r.municipality_id = told_from.municipality) AND (r.kind = told_from.what) AND (r.valid_from <= today())) ORDER BY r.valid_from DESC LIMIT 1) x), '-infinity'::date);

-- The confirmed transcripts, in every municipality, of which a turn has no index of this version: ids only.
CREATE FUNCTION transcripts_to_index(in_version smallint)
 RETURNS TABLE(municipality_id uuid, owner_id uuid, conversation_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select t.municipality_id, t.owner_id, t.conversation_id from transcript t
      where t.confirmed_at is not null and t.ground_until >= today() and exists (
        select from turn u left join turn_index i
          on i.municipality_id = u.municipality_id and i.conversation_id = u.conversation_id and i.number = u.number
        where u.municipality_id = t.municipality_id and u.conversation_id = t.conversation_id
          and (i.version is null or i.version < in_version));
  end $function$;
grant execute on function transcripts_to_index(smallint) to lydhoer_app;

-- Takes back what was said by this address.
CREATE FUNCTION unsay_by_link(in_hash bytea, in_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    delete from company_word w using link_of(in_hash) l where w.municipality_id = l.municipality_id and w.link_id = l.id and w.id = in_id;
    return found;
  end $function$;
grant execute on function unsay_by_link(bytea,uuid) to lydhoer_app;

-- How long waits of one kind usually take in this municipality, in whole weeks: the middle half and the middle, with how many have ended, of the years that are wholly kept. Nothing before five different citizens have had what they waited for, and then anew only for each five more.
CREATE FUNCTION usual_wait(in_kind text)
 RETURNS TABLE(ended integer, from_weeks integer, middle_weeks integer, to_weeks integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    as_of timestamptz;
    first_day date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if me() is null then return; end if;
    first_day := told_from(current_municipality(), 'waiting', 'year');
    select last_five_changed(array_agg(p.ended_at), array_agg(p.citizen_id)) into as_of from waiting_period p
      where p.municipality_id = current_municipality() and p.kind = in_kind and p.ended_as = 'came'
        and (p.ended_at at time zone 'Europe/Copenhagen')::date >= first_day;
    if as_of is null then return; end if;
    return query
      with wait as (
        select p.ended_as = 'came' and p.ended_at <= as_of as came,
          greatest(0, case when p.ended_at <= as_of then p.ended_on else (as_of at time zone 'Europe/Copenhagen')::date end - p.since) as days
        from waiting_period p
        where p.municipality_id = current_municipality() and p.kind = in_kind and p.created_at <= as_of
          and (p.ended_at is null or (p.ended_at at time zone 'Europe/Copenhagen')::date >= first_day))
      select (select count(*)::int from wait where came), floor(q.lower_days / 7)::int, round(q.middle_days / 7)::int, ceil(q.upper_days / 7)::int
      from waiting_quartiles((select array_agg(days) from wait), (select array_agg(coalesce(came, false)) from wait)) q;
  end $function$;
grant execute on function usual_wait(text) to lydhoer_app;

-- With which visits the one who asks can swap one that they make: the nearest in time first, eight at most. Ids of what the house sees.
CREATE FUNCTION visits_to_swap_with(in_visit uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select o.id from feedback_visit v
      join feedback_visit o on o.municipality_id = v.municipality_id and o.round_id = v.round_id
      where v.municipality_id = current_municipality() and v.id = in_visit and v.visitor_id = me()
        and o.starts_at is null and o.week between v.week - 28 and v.week + 56 and can_be_swapped(v, o)
      order by abs(o.week - v.week), o.id limit 8;
  end $function$;
grant execute on function visits_to_swap_with(uuid) to lydhoer_app;

-- Sound and transcript of a FLIP are put in after whatever no is being said, and not beside it.
CREATE FUNCTION wait_for_a_no()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    perform 1 from flip_recording where municipality_id = new.municipality_id and flip_id = new.flip_id for share;
    return new;
  end $function$;

-- The days by which a quarter, half and three quarters of those who wait have had what they wait for, by the product-limit estimate (Kaplan & Meier 1958): those who wait still, or stopped, count as long as they are seen. Null where that many have not. Level at a quartile, it is the middle of where it is level, as in quantile.survfit of R's survival; null where it does not fall again, where R takes the middle of as long as anybody was seen.
CREATE FUNCTION waiting_quartiles(in_days integer[], in_came boolean[])
 RETURNS TABLE(lower_days double precision, middle_days double precision, upper_days double precision)
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    left_waiting float8 := 1;
    at_risk int := cardinality(in_days);
    quartiles float8[] := array[null, null, null];
    -- The curve lies level at just this quartile: it is then half way to where the curve falls again, and not known where it does not.
    level_at int;
    one record;
  begin
    for one in
      select w.days, count(*) filter (where w.came)::int as came, count(*)::int as out_of_sight
      from unnest(in_days, in_came) as w(days, came) group by w.days order by w.days
    loop
      if one.came > 0 then
        if level_at is not null then
          quartiles[level_at] := (quartiles[level_at] + one.days) / 2;
          level_at := null;
        end if;
        left_waiting := left_waiting * (at_risk - one.came) / at_risk;
        for nth in 1..3 loop
          if quartiles[nth] is null and left_waiting <= 1 - nth * 0.25 + 1e-9 then
            quartiles[nth] := one.days;
            if abs(left_waiting - (1 - nth * 0.25)) < 1e-9 then level_at := nth; end if;
          end if;
        end loop;
      end if;
      at_risk := at_risk - one.out_of_sight;
    end loop;
    if level_at is not null then quartiles[level_at] := null; end if;
    return query select quartiles[1], quartiles[2], quartiles[3];
  end $function$;

-- For a coordinator, how many wait now in each department, by cause and by how long: one table with no question to ask of it, in which each row is five different citizens at least, small groups are gathered with others, and none is left out to be found by subtraction. A department, or those that are gathered, is told as it stood when something had last changed there for five citizens. An empty name in departments is what citizens wrote themselves; no kind is several together.
CREATE FUNCTION waits_by_department()
 RETURNS TABLE(departments uuid[], kind text, from_weeks integer, to_weeks integer, waits integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    if not exists (select from roles_of(me()) held where held.role = 'coordinator') then return; end if;
    return query
      with here as (
        select p.*, g.home from (select array_agg(o.id order by o.id) as ids, array_agg(coalesce(o.department_id::text, 'citizens') order by o.id) as names,
          array_agg(o.citizen_id order by o.id) as citizens from waiting_period o where o.municipality_id = current_municipality()) a,
          unnest(a.ids, told_as(a.names, a.citizens)) as g(id, home)
          join waiting_period p on p.municipality_id = current_municipality() and p.id = g.id),
      told as (
        select h.home, last_five_changed(array_agg(c.moment), array_agg(h.citizen_id)) as as_of
        from here h, unnest(array[h.created_at, h.ended_at]) as c(moment) group by h.home),
      wait as (
        select h.id, h.citizen_id, h.department_id, h.home, h.kind as of_kind,
          width_bucket(((t.as_of at time zone 'Europe/Copenhagen')::date - h.since) / 7, array[0, 4, 12, 26]) as band
        from here h join told t using (home)
        where h.created_at <= t.as_of and (h.ended_at is null or h.ended_at > t.as_of) and h.since <= (t.as_of at time zone 'Europe/Copenhagen')::date),
      placed as (
        select w.*, g.place from (select array_agg(o.id order by o.id) as ids, array_agg(o.home order by o.id) as names,
          array_agg(o.citizen_id order by o.id) as citizens from wait o) a,
          unnest(a.ids, told_as(a.names, a.citizens)) as g(id, place) join wait w using (id)
        where (select count(distinct o.citizen_id) from wait o) >= 5),
      caused as (
        select p.*, g.cause from (select o.place, array_agg(o.id order by o.id) as ids, array_agg(o.of_kind order by o.id) as names,
          array_agg(o.citizen_id order by o.id) as citizens from placed o group by o.place) a,
          unnest(a.ids, told_as(a.names, a.citizens)) as g(id, cause) join placed p using (id)),
      joined as (
        select c.*, g.first from (select o.place, o.cause, array_agg(o.id order by o.id) as ids, array_agg(o.band order by o.id) as bands,
          array_agg(o.citizen_id order by o.id) as citizens from caused o group by o.place, o.cause) a,
          unnest(a.ids, neighbours_joined(a.bands, a.citizens)) as g(id, first) join caused c using (id))
      select (select array_agg(distinct o.department_id) from joined o where o.place = j.place), nullif(j.cause, ''),
        (array[0, 4, 12, 26])[j.first],
        (array[0, 4, 12, 26])[(select min(o.first) from joined o where o.place = j.place and o.cause = j.cause and o.first > j.first)],
        count(*)::int
      from joined j group by j.place, j.cause, j.first order by 1, j.cause, j.first;
  end $function$;
grant execute on function waits_by_department() to lydhoer_app;

-- Audience weTwo: the person asking, as one of the two whom a row names.
CREATE FUNCTION we_two()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN me();

-- For each conversation with the citizen who asks: who held it, and whether sound and words are stored, whoever may open them.
CREATE FUNCTION what_lies_here()
 RETURNS TABLE(conversation_id uuid, held_by text, sound text, words text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query
    select c.id, p.display_name, r.state,
      case when t.confirmed_at is not null then 'readable'
        when t.conversation_id is not null then 'withNames'
        when d.conversation_id is not null then 'beingWritten' end
    from conversation c
    join person p on p.municipality_id = c.municipality_id and p.id = c.owner_id
    left join recording r on r.municipality_id = c.municipality_id and r.conversation_id = c.id
    left join transcript t on t.municipality_id = c.municipality_id and t.conversation_id = c.id
    left join transcript_draft d on d.municipality_id = c.municipality_id and d.conversation_id = c.id
    where c.municipality_id = current_municipality() and c.citizen_id = current_person();
  end $function$;
grant execute on function what_lies_here() to lydhoer_app;

-- The two lists of a meeting are written while it goes on, and stand when it has ended.
CREATE FUNCTION while_they_meet()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare point meeting_point := case when tg_op = 'DELETE' then old else new end;
begin
  -- The program takes rows away when their time is over, and an agenda line that is taken back lets go of what was agreed from it (depth 2).
  if me() is not null and pg_trigger_depth() = 1 and exists (select from citizen_meeting m
    where m.municipality_id = point.municipality_id and m.id = point.meeting_id and (m.begun_at is null or m.ended_at is not null)) then
    raise exception 'the meeting does not go on' using errcode = '55000';
  end if;
  return point;
end $function$;

-- Whose session it is, by a hash of its token, unless it is over or has been idle: who_i_am of them. The rest of the transaction is for them.
CREATE FUNCTION who_asks(in_token text, in_now timestamp with time zone, in_idle_minutes double precision)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    idle interval := in_idle_minutes * interval '1 minute';
    hash bytea := decode(in_token, 'hex');
    session sign_in_session;
    asker jsonb;
  begin
    perform set_config('lydhoer.municipality_id', '', true), set_config('lydhoer.person_id', '', true),
      set_config('lydhoer.municipality_slug', '', true), set_config('lydhoer.issuer', '', true),
      set_config('lydhoer.subject', '', true), set_config('lydhoer.session_token_hash', in_token, true);
    -- Seen so long after now: by a clock that was ahead then, and would keep it open until it is that late.
    select * into session from sign_in_session
      where token_hash = hash and absolute_end > in_now and last_seen_at > in_now - idle and last_seen_at < in_now + idle;
    if not found then return null; end if;
    -- Once a minute is enough to tell idle from awake, and spares a write on every request. The row stays locked until the page is
    -- done, so another page of the same session does not wait for it, but leaves it to the first.
    if in_now - session.last_seen_at > interval '1 minute' then
      perform from sign_in_session where token_hash = hash for no key update skip locked;
      if found then update sign_in_session set last_seen_at = in_now where token_hash = hash; end if;
    end if;
    perform set_config('lydhoer.session_token_hash', '', true),
      set_config('lydhoer.municipality_id', session.municipality_id::text, true),
      set_config('lydhoer.person_id', session.person_id::text, true);
    asker := who_i_am();
    if asker is null then
      perform set_config('lydhoer.municipality_id', '', true), set_config('lydhoer.person_id', '', true);
    end if;
    return asker;
  end $function$;

-- The name of the person whom this transaction is for, with what they do here today; of a citizen also what pages can be read in, and what they have chosen of it. Null when there is nobody by that id.
CREATE FUNCTION who_i_am()
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare here uuid := current_municipality(); asking uuid := me(); found_person record; held jsonb; tongues jsonb := '[]';
  begin
    select p.display_name, p.kind, p.language, m.name into found_person
      from person p join municipality m on m.id = p.municipality_id
      where p.municipality_id = here and p.id = asking;
    if not found then return null; end if;
    select jsonb_agg(jsonb_build_object('role', r.role, 'departmentId', r.department_id, 'departmentName', d.name)
        order by r.valid_from, r.role)
      into held
      from person_role r
      left join department d on d.municipality_id = r.municipality_id and d.id = r.department_id
      where r.municipality_id = here and r.person_id = asking
        and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today());
    if found_person.kind = 'citizen' then
      select coalesce(jsonb_agg(t.tongue), '[]') into tongues from tongue_open t where t.municipality_id = here;
    end if;
    return jsonb_build_object('municipalityId', here, 'municipalityName', found_person.name, 'personId', asking,
      'displayName', found_person.display_name, 'kind', found_person.kind, 'roles', coalesce(held, '[]'::jsonb),
      'tongues', tongues, 'tongue', case when tongues ? found_person.language then found_person.language end);
  end $function$;

-- With an invitation to a FLIP goes the yes to its being recorded, and so the recording.
CREATE FUNCTION who_leaves_says_yes_no_more()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from flip_recording_yes where municipality_id = old.municipality_id and flip_id = old.flip_id
      and person_id in ((to_jsonb(old) ->> 'person_id')::uuid, (to_jsonb(old) ->> 'citizen_id')::uuid);
    return null;
  end $function$;

-- Of each municipality in which words are still to be taken in, one of the house for whom that is done: ids only. What they do not see is left for those who do.
CREATE FUNCTION who_takes_in()
 RETURNS TABLE(municipality_id uuid, person_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select distinct on (r.municipality_id) r.municipality_id, r.person_id from person_role r
      where is_of_the_house(r.role) and r.role <> 'researcher' and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
        and exists (select from search_index s where s.municipality_id = r.municipality_id and s.hashes is null)
      order by r.municipality_id, r.role <> 'coordinator', r.person_id;
  end $function$;
grant execute on function who_takes_in() to lydhoer_app;

-- Who also meets a citizen and was named to them: what they are called and where they work. For the citizen, and those who work with them today.
CREATE FUNCTION who_was_named(in_citizen uuid)
 RETURNS TABLE(person_id uuid, person text, department text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query
      select p.id, p.display_name, (select min(d.name) from roles_of(p.id) theirs
        join department d on d.municipality_id = p.municipality_id and d.id = theirs.department_id)
      from colleague_around c join person p on p.municipality_id = c.municipality_id and p.id = c.person_id
      where c.municipality_id = current_municipality() and c.citizen_id = in_citizen and in_citizen in (select citizen_and_assigned())
      order by 2, 1;
  end $function$;
grant execute on function who_was_named(uuid) to lydhoer_app;

-- For a citizen: the names of those who work with them now or will, from which department, from when and until when.
CREATE FUNCTION who_works_with_me()
 RETURNS TABLE(worker text, department text, valid_from date, valid_to date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query
      select p.display_name,
        (select d.name from roles_of(a.worker_id) theirs
          join department d on d.municipality_id = a.municipality_id and d.id = theirs.department_id
          order by converses(theirs.role) desc, d.name limit 1),
        a.valid_from, a.valid_to
      from case_assignment a join person p on p.municipality_id = a.municipality_id and p.id = a.worker_id
      where a.municipality_id = current_municipality() and a.citizen_id = me()
        and (a.valid_to is null or a.valid_to > greatest(a.valid_from, today()))
      order by a.valid_from, p.display_name;
  end $function$;
grant execute on function who_works_with_me() to lydhoer_app;

-- Whose feed has this secret (SHA-256), while they work here.
CREATE FUNCTION whose_feed(in_hash bytea)
 RETURNS TABLE(municipality_id uuid, person_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select c.municipality_id, c.person_id from own_calendar c
      where c.feed_hash = in_hash and exists (select from person_role r
        where r.municipality_id = c.municipality_id and r.person_id = c.person_id
          and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today()));
  end $function$;
grant execute on function whose_feed(bytea) to lydhoer_app;

-- The citizen (or the owner, when told) withdraws one consent; everything that it carried is erased. The receipt's id; null when this person has no such consent that stands.
CREATE FUNCTION withdraw_consent(in_conversation uuid, in_purpose text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare here uuid := current_municipality(); me uuid := current_person(); citizen uuid;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    select citizen_id into citizen from conversation
      where municipality_id = here and id = in_conversation and me in (citizen_id, owner_id) for update;
    perform from consent
      where municipality_id = here and conversation_id = in_conversation and purpose = in_purpose
        and me in (citizen_id, owner_id) and state = 'given' for update;
    if not found then
      return null;
    end if;
    return erase_and_tell(here, in_conversation, in_purpose, 'withdrawn',
      case me when citizen then 'ownPage' else 'toldWorker' end);
  end $function$;
grant execute on function withdraw_consent(uuid,text) to lydhoer_app;

-- Refuses a gathering more than five years ahead: a year was mistyped.
CREATE FUNCTION within_five_years()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  if new.starts_at > now() + interval '5 years 1 day' then
    raise exception 'That is more than five years ahead' using errcode = 'check_violation', constraint = 'within_five_years';
  end if;
  return new;
end $function$;

-- Lets other policies open nothing but rows of the municipality that asks.
CREATE FUNCTION within_one_municipality(guarded regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    execute format('create policy "within one municipality" on %s as restrictive for all to lydhoer_app
      using (municipality_id = (select current_municipality()))', guarded);
  end $function$;

-- What was said by this address, for whoever has it.
CREATE FUNCTION words_by_link(in_hash bytea)
 RETURNS TABLE(id uuid, kind text, says text, words_sealed bytea, said_on date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select w.id, w.kind, w.says, w.words_sealed, w.said_on
      from link_of(in_hash) l join company_word w on w.municipality_id = l.municipality_id and w.link_id = l.id
      order by w.created_at desc, w.id limit 50;
  end $function$;
grant execute on function words_by_link(bytea) to lydhoer_app;

-- How many citizens gave which answer at the end of meetings in the quarter that has ended, and how many had one, by department, to whoever leads it or coordinates: only where it is ten citizens or more, about five workers or more, and less than half of it about one. Nothing for anybody else.
CREATE FUNCTION words_told()
 RETURNS TABLE(department text, from_day date, until_day date, question text, answer text, citizens integer, met integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare
    everywhere boolean;
    mine uuid[];
    next_quarter date := date_trunc('quarter', today()::timestamp)::date;
    first_day date := (next_quarter - interval '3 months')::date;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if first_day < told_from(current_municipality(), 'meeting', 'quarter') then return; end if;
    select coalesce(bool_or(held.department_id is null), false), array_agg(held.department_id) into everywhere, mine
      from roles_of(me()) held where leads(held.role) and is_of_the_house(held.role) or held.role = 'coordinator';
    return query
      with last_said as (
        select distinct on (r.department_id, w.citizen_id) r.department_id as of_department, w.worker_id, w.said, w.knows, w.felt
        from meeting_word w
        join person_role r on r.municipality_id = w.municipality_id and r.person_id = w.worker_id and converses(r.role)
          and r.valid_from <= (w.said_at at time zone 'Europe/Copenhagen')::date
          and (r.valid_to is null or r.valid_to > (w.said_at at time zone 'Europe/Copenhagen')::date)
        where w.municipality_id = current_municipality() and w.person_id = w.citizen_id
          and (w.said_at at time zone 'Europe/Copenhagen')::date >= first_day
          and (w.said_at at time zone 'Europe/Copenhagen')::date < next_quarter
          and (everywhere or r.department_id = any (mine))
        order by r.department_id, w.citizen_id, w.said_at desc),
      answered as (
        select l.of_department, l.worker_id, q.asked, q.said from last_said l,
          lateral (values ('said', l.said), ('knows', l.knows), ('felt', l.felt)) q (asked, said)
        where q.said is not null),
      enough as (
        select e.of_department, e.asked from answered e group by 1, 2 having many_enough(array_agg(e.worker_id)))
      select d.name, first_day, next_quarter - 1, a.asked, a.said, count(*)::int, (select count(distinct m.citizen_id)::int
        from citizen_meeting m join person_role r on r.municipality_id = m.municipality_id and r.person_id = m.worker_id and converses(r.role)
          and r.department_id = d.id and r.valid_from <= (m.ended_at at time zone 'Europe/Copenhagen')::date
          and (r.valid_to is null or r.valid_to > (m.ended_at at time zone 'Europe/Copenhagen')::date)
        where m.municipality_id = current_municipality() and (m.ended_at at time zone 'Europe/Copenhagen')::date >= first_day
          and (m.ended_at at time zone 'Europe/Copenhagen')::date < next_quarter)
      from answered a
      join enough e on e.of_department = a.of_department and e.asked = a.asked
      join department d on d.municipality_id = current_municipality() and d.id = a.of_department
      group by d.id, d.name, a.asked, a.said
      order by d.name, d.id, a.asked, a.said;
  end $function$;
grant execute on function words_told() to lydhoer_app;

-- For consultants, coordinators and those who lead: how many wish for each kind of work and try no place now, by unit of ISCO-08 and for how many weeks; each citizen once, under the dearest wish that stands. No unit is several together; every row is five different citizens at least, as it stood when something had last changed for five.
CREATE FUNCTION work_wished_for()
 RETURNS TABLE(unit text, from_weeks integer, to_weeks integer, people integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
  declare as_of timestamptz;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if not exists (select from roles_of(me()) held where held.role in ('companyConsultant', 'coordinator', 'teamLead', 'director')) then return; end if;
    select last_five_changed(array_agg(c.moment), array_agg(c.citizen_id)) into as_of from (
      select v.created_at as moment, v.citizen_id from wish_version v where v.municipality_id = current_municipality()
      union all select e.created_at, e.citizen_id from wish_event e where e.municipality_id = current_municipality()
      union all select s.created_at, s.citizen_id from placement_step s where s.municipality_id = current_municipality()) c;
    if as_of is null then return; end if;
    return query
      with standing as (
        select w.citizen_id, w.place, w.created_at, w.id as wish_id, v.unit as its_unit, min(w.created_at) over (partition by w.citizen_id) as since
        from wish w
          join lateral (select n.unit from wish_version n where n.municipality_id = w.municipality_id and n.wish_id = w.id and n.created_at <= as_of
            order by n.created_at desc, n.id desc limit 1) v on true
        where w.municipality_id = current_municipality()
          and coalesce((select e.kind from wish_event e where e.municipality_id = w.municipality_id and e.wish_id = w.id and e.created_at <= as_of
            and e.kind in ('cannot', 'left', 'again') order by e.created_at desc, e.id desc limit 1), 'again') = 'again'
          -- Whoever tries a place now does not wait.
          and not exists (select from placement p where p.municipality_id = w.municipality_id and p.citizen_id = w.citizen_id
            and (select s.kind from placement_step s where s.municipality_id = p.municipality_id and s.placement_id = p.id and s.created_at <= as_of
              order by s.created_at desc, s.id desc limit 1) in ('began', 'extended'))),
      dearest as (
        select distinct on (s.citizen_id) s.citizen_id, s.its_unit,
          width_bucket(((as_of at time zone 'Europe/Copenhagen')::date - (s.since at time zone 'Europe/Copenhagen')::date) / 7, array[0, 4, 12, 26]) as band
        from standing s where s.its_unit is not null order by s.citizen_id, s.place, s.created_at, s.wish_id),
      placed as (
        select d.*, g.label from (select array_agg(o.citizen_id order by o.citizen_id) as ids, array_agg(o.its_unit order by o.citizen_id) as units from dearest o) a,
          unnest(a.ids, told_as(a.units, a.ids)) as g(id, label) join dearest d on d.citizen_id = g.id
        where cardinality(a.ids) >= 5),
      joined as (
        select p.label, g.first from (select o.label, array_agg(o.citizen_id order by o.citizen_id) as ids, array_agg(o.band order by o.citizen_id) as bands
            from placed o group by o.label) a, unnest(a.ids, neighbours_joined(a.bands, a.ids)) as g(id, first)
          join placed p on p.citizen_id = g.id)
      select nullif(j.label, ''), (array[0, 4, 12, 26])[j.first],
        (array[0, 4, 12, 26])[(select min(o.first) from joined o where o.label = j.label and o.first > j.first)], count(*)::int
      from joined j group by j.label, j.first order by 1 nulls last, j.first;
  end $function$;
grant execute on function work_wished_for() to lydhoer_app;

-- What those are called who work with the citizen who asks, or have worked with them.
CREATE FUNCTION workers_of_mine()
 RETURNS TABLE(worker_id uuid, worker text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  perform set_config('lydhoer.duty', 'register', true);
  return query select distinct p.id, p.display_name from case_assignment a
    join person p on p.municipality_id = a.municipality_id and p.id = a.worker_id
    where a.municipality_id = current_municipality() and a.citizen_id = me();
end $function$;
grant execute on function workers_of_mine() to lydhoer_app;

-- Who works with a citizen today, and what they are called, for those who do themselves.
CREATE FUNCTION workers_with(in_citizen uuid)
 RETURNS TABLE(worker_id uuid, worker text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin
  perform set_config('lydhoer.duty', 'register', true);
  if in_citizen = me() or not exists (select from citizen_and_assigned() as mine (id) where mine.id = in_citizen) then
    return;
  end if;
  return query select distinct p.id, p.display_name from case_assignment a
    join person p on p.municipality_id = a.municipality_id and p.id = a.worker_id
    where a.municipality_id = current_municipality() and a.citizen_id = in_citizen
      and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today());
end $function$;
grant execute on function workers_with(uuid) to lydhoer_app;

-- Has this person colleagues here today, so that something can be handed on to them?
CREATE FUNCTION works_in_the_house(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$ begin return exists (select from roles_of(who) theirs where is_of_the_house(theirs.role)); end $function$;

-- At the keys: of how many people at least a rule for a kind would delete something on the day it begins, in steps of 5, 10, 20, 50 and so on; 0 is fewer than five, or nobody. Null for others.
CREATE FUNCTION would_be_forgotten(in_kind text, in_months integer, in_from date)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'lydhoer', 'pg_temp'
AS $function$
declare
  before_day date := least(date_trunc('quarter', in_from - make_interval(months => in_months)), date_trunc('quarter', today()::timestamp))::date;
  one record;
  theirs uuid[];
  citizens uuid[] := '{}';
begin
  perform set_config('lydhoer.duty', 'count', true);
  if not at_the_keys() then return null; end if;
  for one in select * from resting where kept_as = in_kind order by kept_nth
  loop
    execute format('select array_agg(distinct %s) from %I t where t.municipality_id = current_municipality() and %s < %L and (%s)',
      one.kept_whose, one.table_name, one.kept_since, before_day, one.kept_besides) into theirs;
    citizens := citizens || theirs;
  end loop;
  return (select coalesce(max(s.step), 0) from unnest(array[5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]) as s(step)
    where s.step <= (select count(distinct c) from unnest(citizens) c));
end $function$;
grant execute on function would_be_forgotten(text,integer,date) to lydhoer_app;

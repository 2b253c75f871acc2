-- A citizen may say a line of the agenda instead of writing it. The sound is theirs: kept until they say of some words that this is what
-- they said, or take it back. Either of the two writes the words; only the citizen's yes makes them the line's.

create table agenda_sound (
  municipality_id uuid not null,
  agenda_line_id uuid not null,
  citizen_id uuid not null,
  object_id text not null,
  mime text not null check (mime like 'audio/%'),
  duration_ms integer not null check (duration_ms > 0),
  file_key_sealed bytea not null,
  words_sealed bytea,
  worded_by uuid,
  worded_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (municipality_id, agenda_line_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, agenda_line_id, citizen_id) references agenda_line (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, worded_by) references person,
  check (num_nonnulls(words_sealed, worded_by, worded_at) in (0, 3))
);
create index on agenda_sound (municipality_id, citizen_id);
create index on agenda_sound (municipality_id, worded_by) where worded_by is not null;
comment on table agenda_sound is
  'A line of the agenda that the citizen has said aloud, as sound in the object store, until they have said of some words that they are theirs. Then it is gone.';
comment on column agenda_sound.file_key_sealed is 'The key of this one file, sealed with the citizen''s key: it goes with the row, and nothing opens the file after that.';
comment on column agenda_sound.words_sealed is
  '`{ words: string; pictures: string[]; helpedBy: string | null }`: what one of the two wrote down of it, until the citizen says yes. Filled up to whole kilobytes and sealed with the citizen''s key.';

insert into resting (table_name, ground, audiences, sealed_with) values ('agenda_sound', 'own', '{citizenAndAssigned}', 'citizen_key');
select guard_table('agenda_sound');

create policy "the citizen and those who work with them hear what was said" on agenda_sound for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "the citizen says it" on agenda_sound for insert to lydhoer_app
  with check (citizen_id = (select me()));
-- What the citizen wrote down of it is not written over by staff.
create policy "either writes down what was said, in their own name" on agenda_sound for update to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and (citizen_id = (select me()) or worded_by is distinct from citizen_id))
  with check (worded_by = (select me()));
create policy "the citizen takes the sound away" on agenda_sound for delete to lydhoer_app
  using (citizen_id = (select me()));
grant select, delete on agenda_sound to lydhoer_app;
grant insert (municipality_id, agenda_line_id, citizen_id, object_id, mime, duration_ms, file_key_sealed) on agenda_sound to lydhoer_app;
grant update (words_sealed, worded_by, worded_at) on agenda_sound to lydhoer_app;

create trigger remember_erased_object after delete on agenda_sound for each row execute function remember_erased_object();
create trigger tell_change after insert or delete or update on agenda_sound for each row execute function tell_citizen_meeting();

-- What is still sound has no words that a decision could rest on: it stays the citizen's to word, and to take back.
create or replace function in_decision() returns trigger security definer language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'register', true);
  update agenda_line a set in_decision = true from plan_line l
    where l.municipality_id = new.municipality_id and l.version_id = new.id and not l.is_out
      and a.municipality_id = l.municipality_id and a.id = l.agenda_line_id and not a.in_decision
      and not exists (select from agenda_sound s where s.municipality_id = a.municipality_id and s.agenda_line_id = a.id);
  return new;
end $$;

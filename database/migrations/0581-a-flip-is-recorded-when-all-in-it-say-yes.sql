-- A FLIP may be recorded when everybody in the room has said yes, each for themselves. Whoever prepares it asks, and says beforehand until when it is kept. What
-- each says is seen by nobody else: those in it are told whether all have said yes, and never who has not. A no, and a yes that is taken back, takes the
-- sound, the transcript and all that was reckoned from it away in the same statement, and so does somebody who leaves the FLIP. That something was there
-- and went stands, with its day.

create table flip_recording (
  municipality_id uuid not null,
  flip_id uuid not null,
  asked_by uuid not null,
  kept_until date not null,
  erased_on date,
  primary key (municipality_id, flip_id),
  unique (municipality_id, flip_id, kept_until),
  foreign key (municipality_id, flip_id) references flip on delete cascade,
  foreign key (municipality_id, flip_id) references group_key (municipality_id, group_id) on delete cascade,
  foreign key (municipality_id, asked_by) references staff
);
create index on flip_recording (municipality_id, asked_by);
create index on flip_recording (kept_until);
comment on table flip_recording is 'That those in a FLIP are asked whether it may be recorded, and the last day on which a recording is kept.';
comment on column flip_recording.erased_on is 'The day on which a recording went because not all say yes any more; null while none has.';

create table flip_recording_yes (
  municipality_id uuid not null,
  flip_id uuid not null,
  person_id uuid not null,
  says_yes boolean not null,
  primary key (municipality_id, flip_id, person_id),
  foreign key (municipality_id, flip_id) references flip_recording on delete cascade,
  foreign key (municipality_id, person_id) references person on delete cascade
);
create index on flip_recording_yes (municipality_id, person_id);
comment on table flip_recording_yes is 'Whether somebody says yes to a FLIP being recorded; only they see it.';

create table flip_sound (
  municipality_id uuid not null,
  flip_id uuid not null,
  kept_until date not null,
  object_id text not null,
  mime text not null check (mime like 'audio/%'),
  bytes bigint not null check (bytes > 0),
  file_key_sealed bytea not null,
  put_by uuid not null,
  submission_id uuid not null,
  primary key (municipality_id, flip_id),
  foreign key (municipality_id, flip_id, kept_until) references flip_recording (municipality_id, flip_id, kept_until) on delete cascade,
  foreign key (municipality_id, put_by) references staff
);
create index on flip_sound (municipality_id, put_by);
comment on table flip_sound is 'The sound of a FLIP, in the object store.';
comment on column flip_sound.file_key_sealed is 'The key of this one file, sealed with the key of the group: it goes with the row, and nothing opens the file after that.';

create table flip_transcript (
  municipality_id uuid not null,
  flip_id uuid not null,
  kept_until date not null,
  words_sealed bytea not null,
  put_by uuid not null,
  submission_id uuid not null,
  primary key (municipality_id, flip_id),
  foreign key (municipality_id, flip_id, kept_until) references flip_recording (municipality_id, flip_id, kept_until) on delete cascade,
  foreign key (municipality_id, put_by) references staff
);
create index on flip_transcript (municipality_id, put_by);
comment on table flip_transcript is 'The talk of a FLIP written down, with which party each voice is of.';
comment on column flip_transcript.words_sealed is
  '`{ turns: { voice: number; text: string; startMs: number | null; endMs: number | null }[]; notation: string; voices: { label: string; party: string }[]; … }`, sealed with the key of the group. The balance of talk is reckoned from it each time, and kept nowhere.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('flip_recording', 'shared', '{thoseInIt}', '{}', null),
  ('flip_recording_yes', 'own', '{me}', '{}', null),
  ('flip_sound', 'shared', '{thoseInIt}', '{}', 'group_key'),
  ('flip_transcript', 'shared', '{thoseInIt}', '{}', 'group_key');
select guard_table('flip_recording'), guard_table('flip_recording_yes'), guard_table('flip_sound'), guard_table('flip_transcript');

-- Whoever has not said that they stay away may be in the room. One who said so, and came, says no like everybody else.
-- Volatile, so that it sees what was said while somebody waited to put something in (`wait_for_a_no`).
create function all_said_yes(of_flip uuid) returns boolean
  language plpgsql volatile security definer set search_path = lydhoer, pg_temp
  as $$
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
  end $$;
comment on function all_said_yes(uuid) is
  'Whether everybody who may be in the room says yes to a FLIP being recorded; never who does not. For those in it, and only until its day.';
revoke execute on function all_said_yes(uuid) from public;
grant execute on function all_said_yes(uuid) to lydhoer_app;

create policy "those in a FLIP see that they are asked" on flip_recording for select to lydhoer_app using (flip_id in (select those_in_it()));
grant select on flip_recording to lydhoer_app;
create policy "whoever prepares a FLIP asks whether it may be recorded" on flip_recording for insert to lydhoer_app
  with check (asked_by = (select me()) and exists (select from flip f where f.municipality_id = flip_recording.municipality_id
    and f.id = flip_recording.flip_id and f.prepared_by = (select me())));
grant insert (municipality_id, flip_id, asked_by, kept_until) on flip_recording to lydhoer_app;
create policy "whoever prepares a FLIP takes it all away" on flip_recording for delete to lydhoer_app
  using (exists (select from flip f where f.municipality_id = flip_recording.municipality_id
    and f.id = flip_recording.flip_id and f.prepared_by = (select me())));
grant delete on flip_recording to lydhoer_app;

create policy "each sees what they said themselves" on flip_recording_yes for select to lydhoer_app using (person_id = (select me()));
grant select on flip_recording_yes to lydhoer_app;
create policy "each in a FLIP says yes or no for themselves" on flip_recording_yes for insert to lydhoer_app
  with check (person_id = (select me()) and flip_id in (select those_in_it()));
grant insert (municipality_id, flip_id, person_id, says_yes) on flip_recording_yes to lydhoer_app;
create policy "each says it anew" on flip_recording_yes for update to lydhoer_app using (person_id = (select me()));
grant update (says_yes) on flip_recording_yes to lydhoer_app;

create policy "those in a FLIP hear it until its day" on flip_sound for select to lydhoer_app
  using (flip_id in (select those_in_it()) and kept_until >= (select today()));
grant select on flip_sound to lydhoer_app;
create policy "sound is put in once all have said yes" on flip_sound for insert to lydhoer_app
  with check (put_by = (select me()) and all_said_yes(flip_id));
grant insert (municipality_id, flip_id, kept_until, object_id, mime, bytes, file_key_sealed, put_by, submission_id) on flip_sound to lydhoer_app;
create policy "whoever put the sound in takes it away" on flip_sound for delete to lydhoer_app using (put_by = (select me()));
grant delete on flip_sound to lydhoer_app;

create policy "those in a FLIP read what was said until its day" on flip_transcript for select to lydhoer_app
  using (flip_id in (select those_in_it()) and kept_until >= (select today()));
grant select on flip_transcript to lydhoer_app;
create policy "a transcript is put in once all have said yes" on flip_transcript for insert to lydhoer_app
  with check (put_by = (select me()) and all_said_yes(flip_id));
grant insert (municipality_id, flip_id, kept_until, words_sealed, put_by, submission_id) on flip_transcript to lydhoer_app;
create policy "whoever put the transcript in says whose the voices are" on flip_transcript for update to lydhoer_app using (put_by = (select me()));
grant update (words_sealed) on flip_transcript to lydhoer_app;
create policy "whoever put the transcript in takes it away" on flip_transcript for delete to lydhoer_app using (put_by = (select me()));
grant delete on flip_transcript to lydhoer_app;

create trigger remember_erased_object after delete on flip_sound for each row execute function remember_erased_object();

create function a_no_ends_the_recording() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
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
  end $$;
comment on function a_no_ends_the_recording is 'Without the yes of one there is no recording of a FLIP: sound and transcript go, and that they went stands.';
revoke all on function a_no_ends_the_recording() from public;
create trigger a_no_ends_the_recording after insert or update or delete on flip_recording_yes
  for each row execute function a_no_ends_the_recording();

-- A no that is being said at this moment is waited for; the policy asks after that.
create function wait_for_a_no() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  begin
    perform set_config('lydhoer.duty', 'count', true);
    perform 1 from flip_recording where municipality_id = new.municipality_id and flip_id = new.flip_id for share;
    return new;
  end $$;
comment on function wait_for_a_no is 'Sound and transcript of a FLIP are put in after whatever no is being said, and not beside it.';
revoke all on function wait_for_a_no() from public;
create trigger wait_for_a_no before insert on flip_sound for each row execute function wait_for_a_no();
create trigger wait_for_a_no before insert on flip_transcript for each row execute function wait_for_a_no();

-- Whoever is in it no more has no yes that stands.
create function who_leaves_says_yes_no_more() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from flip_recording_yes where municipality_id = old.municipality_id and flip_id = old.flip_id
      and person_id in ((to_jsonb(old) ->> 'person_id')::uuid, (to_jsonb(old) ->> 'citizen_id')::uuid);
    return null;
  end $$;
comment on function who_leaves_says_yes_no_more is 'With an invitation to a FLIP goes the yes to its being recorded, and so the recording.';
revoke all on function who_leaves_says_yes_no_more() from public;
create trigger who_leaves_says_yes_no_more after delete on flip_person for each row execute function who_leaves_says_yes_no_more();
create trigger who_leaves_says_yes_no_more after delete on flip_citizen for each row execute function who_leaves_says_yes_no_more();

create trigger tell_change after insert or update or delete on flip_recording for each row execute function tell_flip();
create trigger tell_change after insert or delete on flip_sound for each row execute function tell_flip();
create trigger tell_change after insert or update or delete on flip_transcript for each row execute function tell_flip();

create function forget_flip_recordings() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare gone integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from flip_recording where kept_until < today();
    get diagnostics gone = row_count;
    return gone;
  end $$;
comment on function forget_flip_recordings() is 'Deletes the recordings of FLIPs whose last day has passed. Returns how many.';
revoke execute on function forget_flip_recordings() from public;
grant execute on function forget_flip_recordings() to lydhoer_app;

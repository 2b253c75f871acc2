-- The two lists may be written on paper. A photo of it is kept beside them, seen by both, as long as the meeting is kept, and taken away
-- by whoever put it up, and always by the citizen.

create table meeting_photo (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  put_up_by uuid not null,
  object_id text not null,
  mime text not null check (mime in ('image/jpeg', 'image/png')),
  file_key_sealed bytea not null,
  submission_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, put_up_by, submission_id),
  foreign key (municipality_id, citizen_id) references citizen_key on delete cascade,
  foreign key (municipality_id, meeting_id, citizen_id) references citizen_meeting (municipality_id, id, citizen_id) on delete cascade,
  foreign key (municipality_id, put_up_by) references person
);
create index on meeting_photo (municipality_id, citizen_id);
create index on meeting_photo (municipality_id, meeting_id, created_at);
comment on table meeting_photo is
  'A photo of the paper on which the two lists of a meeting were written, in the object store, without what the camera wrote in it.';
comment on column meeting_photo.file_key_sealed is 'The key of this one file, sealed with the citizen''s key: it goes with the row, and nothing opens the file after that.';

insert into resting (table_name, ground, audiences, sealed_with) values ('meeting_photo', 'work', '{citizenAndAssigned}', 'citizen_key');
select guard_table('meeting_photo');

create policy "the citizen and those who work with them see the photo" on meeting_photo for select to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()));
create policy "either puts a photo up, in their own name" on meeting_photo for insert to lydhoer_app
  with check (citizen_id in (select citizen_and_assigned()) and put_up_by = (select me()));
create policy "the citizen takes any photo away" on meeting_photo for delete to lydhoer_app
  using (citizen_id = (select me()));
create policy "whoever put a photo up takes it away" on meeting_photo for delete to lydhoer_app
  using (citizen_id in (select citizen_and_assigned()) and put_up_by = (select me()));
grant select, delete on meeting_photo to lydhoer_app;
grant insert (municipality_id, id, citizen_id, meeting_id, put_up_by, object_id, mime, file_key_sealed, submission_id) on meeting_photo to lydhoer_app;

create trigger remember_erased_object after delete on meeting_photo for each row execute function remember_erased_object();
create trigger tell_change after insert or delete on meeting_photo for each row execute function tell_citizen_meeting();

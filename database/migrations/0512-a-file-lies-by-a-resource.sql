-- One file can lie by a resource: a PDF, a document or sound. Its key is a key of its own, sealed under the master key; when the row goes, the key goes
-- with it, and the file is cleared away. What is replaced is gone.

create table resource_file (
  municipality_id uuid not null,
  resource_id uuid not null,
  object_id text not null,
  mime text not null check (mime ~ '^(application|audio|video)/[a-z0-9.+-]+$'),
  bytes bigint not null check (bytes > 0),
  name_sealed bytea not null,
  file_key_sealed bytea not null,
  put_up_on date not null default danish_day(now()),
  submission_id uuid not null,
  primary key (municipality_id, resource_id),
  -- No cascade: a resource that a file lies by is not taken back before the file is.
  foreign key (municipality_id, resource_id) references resource
);
comment on table resource_file is 'The file that lies by a resource, in the object store.';
comment on column resource_file.name_sealed is 'What it was called where it came from, sealed under the master key.';
comment on column resource_file.file_key_sealed is 'The key of this one file, sealed under the master key: it goes with the row, and nothing opens the file after that.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values ('resource_file', 'work', '{house}', '{}', 'masterKey');
select guard_table('resource_file');

create policy "the house opens the file of a resource" on resource_file for select to lydhoer_app using ((select house()));
grant select on resource_file to lydhoer_app;
create policy "whoever looks after a resource puts a file by it" on resource_file for insert to lydhoer_app
  with check (exists (select from resource_keeper k where k.municipality_id = resource_file.municipality_id
    and k.resource_id = resource_file.resource_id and k.kept_by = (select me())));
grant insert (municipality_id, resource_id, object_id, mime, bytes, name_sealed, file_key_sealed, submission_id) on resource_file to lydhoer_app;
create policy "whoever looks after a resource takes the file away" on resource_file for delete to lydhoer_app
  using (exists (select from resource_keeper k where k.municipality_id = resource_file.municipality_id
    and k.resource_id = resource_file.resource_id and k.kept_by = (select me())));
grant delete on resource_file to lydhoer_app;

create trigger remember_erased_object after delete on resource_file for each row execute function remember_erased_object();

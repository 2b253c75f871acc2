-- lydhoer_owner owns the tables and is held by forced row level security as everybody else: it sees no row,
-- except in a transaction that says which duty it is doing. The few functions that run as the owner say so first of all,
-- and so does the backup. (A SET clause on the function would need a superuser to create it.)

create function on_duty() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('lydhoer.duty', true), '') in
    ('signIn', 'register', 'log', 'erasure', 'count', 'backup', 'setUp');
comment on function on_duty() is 'Has lydhoer_owner said which duty it is doing?';

create table erased_object (
  municipality_id uuid not null,
  object_id text not null,
  erased_at timestamptz not null default now(),
  primary key (municipality_id, object_id),
  foreign key (municipality_id) references municipality
);
comment on table erased_object is
  'Sound whose key is gone and whose file is still to be removed from the object store. The row goes when the file has.';
alter table erased_object enable row level security;
alter table erased_object force row level security;
create policy "the program sees which files to remove" on erased_object for select
  using (municipality_id = (select current_municipality()));
create policy "the program ticks off a removed file" on erased_object for delete
  using (municipality_id = (select current_municipality()));
grant select, delete on erased_object to lydhoer_app;

-- However a recording goes (withdrawn, ended, replaced, removed by its owner), its file is to follow.
create function remember_erased_object() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    insert into erased_object (municipality_id, object_id) values (old.municipality_id, old.object_id)
      on conflict do nothing;
    return null;
  end $$;
comment on function remember_erased_object() is 'Notes that the file of a deleted recording is to be removed.';
create trigger remember_erased_object after delete on recording
  for each row execute function remember_erased_object();

do $$ declare t text; begin
  for t in select tablename from pg_tables where schemaname = 'lydhoer' loop
    execute format('create policy "the owner, on duty only" on %I for all to lydhoer_owner
      using ((select on_duty())) with check ((select on_duty()))', t);
  end loop;
end $$;

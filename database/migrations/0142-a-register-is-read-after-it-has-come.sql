-- A register of a hundred megabytes takes seconds to read. It is sealed while it comes and read by a job, as a study is computed
-- by one; until then its people and periods are not known. What cannot be used is let go of, and its owner is told why.

alter table data_set add column state text not null default 'ready' check (state in ('reading', 'ready', 'refused'));
alter table data_set add column progress smallint not null default 0 check (progress between 0 and 100);
alter table data_set add column told_at timestamptz not null default now();
alter table data_set alter column people drop not null;
alter table data_set alter column periods drop not null;
alter table data_set add check (state <> 'ready' or (people is not null and periods is not null));
alter table data_set drop constraint data_set_check;
alter table data_set add constraint a_file_unless_drawn_or_refused
  check (state = 'refused' or (source = 'fjordby') = (object_id is null));
comment on column data_set.state is 'refused: it could not be used. Its file is gone; about_sealed says why.';

create policy "a register is read for its owner" on data_set for update
  using (owner_id = (select current_person()));
grant insert (state) on data_set to lydhoer_app;
grant update (state, progress, told_at, people, periods, about_sealed, object_id) on data_set to lydhoer_app;

create function registers_to_read() returns table (municipality_id uuid, owner_id uuid, data_set_id uuid)
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select d.municipality_id, d.owner_id, d.id from data_set d where d.state = 'reading';
  end $$;
comment on function registers_to_read() is
  'Registers that came and have not been read, in every municipality: a program that was killed left them so. Ids only.';
revoke all on function registers_to_read() from public;
grant execute on function registers_to_read() to lydhoer_app;

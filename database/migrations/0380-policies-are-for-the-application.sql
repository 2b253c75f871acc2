-- Policies that name no role are for everybody, also for the owner of the tables: a function on duty then sets up all that a person at the
-- screen may see, though the duty alone opens the row. Each is for the application from now on, and the owner has its duty and nothing else.

do $$
  declare one record;
  begin
    for one in select p.polname, p.polrelid::regclass as on_table from pg_policy p join pg_class c on c.oid = p.polrelid
        where c.relnamespace = 'lydhoer'::regnamespace and p.polroles = array[0::oid] loop
      execute format('alter policy %I on %s to lydhoer_app', one.polname, one.on_table);
    end loop;
  end $$;

-- The turns of a draft were the only rows that the owner found by what the application is shown.
create policy "the owner, on duty only" on turn_draft for all to lydhoer_owner
  using ((select on_duty())) with check ((select on_duty()));

-- A worker says how and when they are reached, when one gets an answer, and who answers while they are away. Colleagues see it, and the citizens who
-- work with them today. It is sealed with the master key, as what a room is for: many must be able to read it, and nobody's key is theirs.

create table worker_reach (
  municipality_id uuid not null,
  person_id uuid not null,
  words_sealed bytea not null,
  changed_at timestamptz not null default now(),
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references staff
);
comment on table worker_reach is 'How and when a worker is reached by the citizens they work with, in their own words.';
comment on column worker_reach.words_sealed is '`{ hours: string; phone: string; answers: string; away: string }`, filled up to whole kilobytes and sealed with the master key.';

insert into resting (table_name, ground, audiences, sealed_with) values ('worker_reach', 'own', '{house}', 'masterKey');
select guard_table('worker_reach');

create policy "colleagues see how one is reached" on worker_reach for select using ((select house()));
create policy "a worker says how they are reached" on worker_reach for insert with check (person_id = (select me()));
create policy "a worker changes how they are reached" on worker_reach for update using (person_id = (select me()));
create policy "a worker takes it away" on worker_reach for delete using (person_id = (select me()));
grant select, delete on worker_reach to lydhoer_app;
grant insert (municipality_id, person_id, words_sealed, changed_at) on worker_reach to lydhoer_app;
grant update (words_sealed, changed_at) on worker_reach to lydhoer_app;

create function reach_of_mine() returns table (worker_id uuid, worker text, role text, words_sealed bytea)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query
      select p.id, p.display_name, (select min(r.role) from roles_of(p.id) r where converses(r.role)), w.words_sealed
      from person p left join worker_reach w on w.municipality_id = p.municipality_id and w.person_id = p.id
      where p.municipality_id = current_municipality() and p.id in (
        select a.worker_id from case_assignment a where a.municipality_id = current_municipality() and a.citizen_id = me()
          and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today()))
      order by 3, 2;
  end $$;
comment on function reach_of_mine() is 'Those who work with the citizen who asks, today: what they are called, in which role, and how they are reached where they have said so.';
revoke all on function reach_of_mine() from public;
grant execute on function reach_of_mine() to lydhoer_app;

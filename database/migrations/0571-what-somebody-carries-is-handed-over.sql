-- What somebody carries (a resource, a FLIP, a gathering, what several try, what is told outside) is offered to one colleague by name, thing by thing, and is theirs
-- when they have said yes themselves. Whoever carries it offers it; where they have left, one who brings people together does, on their behalf and never to
-- themselves. Each kind of thing has a function of its own that lets it change hands, to whom it stands offered and to nobody else. What has a group goes
-- only to one who is in it already: nobody reads more than before because something was handed over.

create table carry_offer (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  thing_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  offered_by uuid not null,
  offered_at timestamptz not null default now(),
  says text check (says in ('yes', 'no')),
  said_at timestamptz,
  primary key (municipality_id, id),
  check (to_id not in (from_id, offered_by)),
  check ((says is null) = (said_at is null)),
  foreign key (municipality_id, from_id) references staff,
  foreign key (municipality_id, to_id) references staff,
  foreign key (municipality_id, offered_by) references staff
);
create unique index on carry_offer (municipality_id, kind, thing_id, from_id) where says is null;
create index on carry_offer (municipality_id, from_id, said_at);
create index on carry_offer (municipality_id, to_id) where says is null;
create index on carry_offer (municipality_id, to_id, said_at);
create index on carry_offer (municipality_id, offered_by);
comment on table carry_offer is 'That something somebody carries is offered to a colleague by name, and what they said. Seen by the two, and by whoever offers it for one who has left.';
comment on column carry_offer.kind is 'What kind of thing it is, as the place that has it calls it.';
comment on column carry_offer.from_id is 'Who carried it when it was offered: an offer of what another carries by now does nothing.';

insert into resting (table_name, ground, audiences) values ('carry_offer', 'work', '{weTwo}');
select guard_table('carry_offer');

create policy "the two see what is offered, and whoever offers it" on carry_offer for select to lydhoer_app
  using ((select we_two()) in (from_id, to_id, offered_by));
grant select on carry_offer to lydhoer_app;
create policy "what one carries oneself is offered to somebody of the house" on carry_offer for insert to lydhoer_app
  with check ((select house()) and offered_by = (select me()) and from_id = (select me()) and works_in_the_house(to_id));
create policy "what somebody carried who has left is offered by those who bring people together" on carry_offer for insert to lydhoer_app
  with check ((select hands_things_on((select me()))) and offered_by = (select me()) and not works_in_the_house(from_id) and works_in_the_house(to_id));
grant insert (municipality_id, kind, thing_id, from_id, to_id, offered_by) on carry_offer to lydhoer_app;
create policy "whoever is offered something answers" on carry_offer for update to lydhoer_app
  -- Once: an answer that could be taken back would be an offer that nobody makes any more.
  using (to_id = (select me()) and says is null) with check (says is not null);
grant update (says, said_at) on carry_offer to lydhoer_app;
create policy "whoever offered something takes that back until it is answered" on carry_offer for delete to lydhoer_app
  using (offered_by = (select me()) and says is null);
grant delete on carry_offer to lydhoer_app;

create function offered_to_me(of_kind text, of_thing uuid, of_carrier uuid) returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return house() and exists (select from carry_offer o where o.municipality_id = current_municipality()
    and o.kind = of_kind and o.thing_id = of_thing and o.from_id = of_carrier and o.to_id = me() and o.says is null); end $$;
comment on function offered_to_me(text, uuid, uuid) is 'Does it stand offered to the person asking, by whoever carries it or on their behalf?';

-- When what holds a group changes hands, so does who says who is in the group.
do $$
declare one record;
begin
  for one in select conrelid::regclass as on_table, conname, pg_get_constraintdef(oid) as said from pg_constraint
    where contype = 'f' and confupdtype = 'a' and pg_get_constraintdef(oid) ~ '(group_id, made_by|flip_id, prepared_by|joint_experiment_id, begun_by)\)'
  loop
    execute format('alter table %s drop constraint %I, add constraint %I %s', one.on_table, one.conname, one.conname,
      replace(one.said, ' ON DELETE CASCADE', ' ON UPDATE CASCADE ON DELETE CASCADE'));
  end loop;
end $$;

create function take_over_resource(in_id uuid) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select k.kept_by into before from resource_keeper k
      where k.municipality_id = current_municipality() and k.resource_id = in_id and offered_to_me('resource', k.resource_id, k.kept_by)
      for update;
    update resource_keeper k set kept_by = me(), handed_by = null, handed_at = null
      where k.municipality_id = current_municipality() and k.resource_id = in_id and k.kept_by = before;
    return before;
  end $$;
create function take_over_outward(in_id uuid) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select o.prepared_by into before from outward o
      where o.municipality_id = current_municipality() and o.id = in_id and offered_to_me('outward', o.id, o.prepared_by)
      for update;
    update outward o set prepared_by = me()
      where o.municipality_id = current_municipality() and o.id = in_id and o.prepared_by = before;
    return before;
  end $$;
create function take_over_gathering(in_id uuid) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select g.prepared_by into before from gathering g
      where g.municipality_id = current_municipality() and g.id = in_id and offered_to_me('gathering', g.id, g.prepared_by)
      for update;
    update gathering g set prepared_by = me()
      where g.municipality_id = current_municipality() and g.id = in_id and g.prepared_by = before;
    update meeting m set organiser_id = me() where m.municipality_id = current_municipality() and m.about_id = in_id and m.organiser_id = before;
    return before;
  end $$;
create function take_over_flip(in_id uuid) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ declare before uuid; begin
    perform set_config('lydhoer.duty', 'correct', true);
    select f.prepared_by into before from flip f
      where f.municipality_id = current_municipality() and f.id = in_id and offered_to_me('flip', f.id, f.prepared_by) and f.id in (select those_in_it())
      for update;
    update flip f set prepared_by = me()
      where f.municipality_id = current_municipality() and f.id = in_id and f.prepared_by = before;
    update group_key k set made_by = me() where k.municipality_id = current_municipality() and k.group_id = in_id and k.made_by = before;
    update meeting m set organiser_id = me() where m.municipality_id = current_municipality() and m.about_id = in_id and m.organiser_id = before;
    return before;
  end $$;
create function take_over_joint_experiment(in_id uuid) returns uuid
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ declare before uuid; begin
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
  end $$;
comment on function take_over_resource(uuid) is 'Whoever is asking looks after a resource from now on, where that stands offered to them. Who did before; null where nothing happened.';
comment on function take_over_outward(uuid) is 'Whoever is asking prepares what is told outside from now on, where that stands offered to them. Who did before; null where nothing happened.';
comment on function take_over_gathering(uuid) is
  'Whoever is asking prepares a gathering and calls its meeting from now on, where that stands offered to them. Who did before; null where nothing happened.';
comment on function take_over_flip(uuid) is
  'Whoever is asking, and is in it, prepares a FLIP from now on and says who is in it, where that stands offered to them. Who did before; null where nothing happened.';
comment on function take_over_joint_experiment(uuid) is
  'Whoever is asking, and tries it too, asks others from now on, where that stands offered to them. Who did before; null where nothing happened.';
do $$
declare one text;
begin
  foreach one in array array['resource', 'outward', 'gathering', 'flip', 'joint_experiment'] loop
    execute format('revoke all on function take_over_%s(uuid) from public', one);
    execute format('grant execute on function take_over_%s(uuid) to lydhoer_app', one);
  end loop;
end $$;

-- Nobody is given a resource without their yes any more.
drop policy "whoever looks after a resource hands it on to somebody of the house" on resource_keeper;
drop policy "those who bring people together hand a resource on" on resource_keeper;
revoke update (kept_by, handed_by, handed_at) on resource_keeper from lydhoer_app;

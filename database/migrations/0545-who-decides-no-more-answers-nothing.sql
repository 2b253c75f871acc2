-- Four promises are held by the database also where a statement names no row, and where somebody has another role by now.

-- An update that names no row is not asked what it may see, so whoever answers must lead today in this policy too.
alter policy "the leader who decides answers" on unusual_grant
  using (decider_id = (select me()) and answer is null and (select makes_time()));

-- What somebody told a coordinator is read by them while they coordinate; who leads by now reads it no more.
create function coordinates() returns boolean
  language plpgsql stable set search_path = lydhoer, pg_temp
  as $$ begin return exists (select from roles_of(me()) mine where mine.role = 'coordinator'); end $$;
comment on function coordinates() is 'Does the person asking coordinate here today?';
alter policy "the two read what one told the other" on broker_told
  using ((select we_two()) in (first_id, second_id) and (author_id = (select we_two()) or (select coordinates())));

-- Whoever left what several try keeps their own lines to read and delete. They open with the key of the group, so nobody else takes them out of the group.
-- Whoever began it may have left too, and then sees no line of others.
create function has_written_there(experiment uuid, who uuid) returns boolean
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return exists (select from joint_experiment_line l
      join joint_experiment x on x.municipality_id = l.municipality_id and x.id = l.joint_experiment_id and x.begun_by = me()
      where l.municipality_id = current_municipality() and l.joint_experiment_id = experiment and l.author_id = who);
  end $$;
comment on function has_written_there(uuid, uuid) is
  'Has this person a line in the diary of what the person asking began? Of what others began nothing is told.';
revoke all on function has_written_there(uuid, uuid) from public;
grant execute on function has_written_there(uuid, uuid) to lydhoer_app;
alter policy "whoever began it asks no more, until they said yes" on joint_experiment_asked
  using (begun_by = (select me()) and not has_written_there(joint_experiment_id, person_id) and not exists (select from joint_experiment_with w
    where w.joint_experiment_id = joint_experiment_asked.joint_experiment_id and w.person_id = joint_experiment_asked.person_id and w.says = 'yes'));

-- What somebody looks after is handed on by others when they have left: until then nobody takes it from them, and takes it back for good.
alter policy "those who bring people together hand a resource on" on resource_keeper
  using ((select hands_things_on((select me()))) and not works_in_the_house(kept_by));

-- What people gather for hangs on a loop, as a FLIP does: all of the house reads what it is about, so that it hangs there is the house's to know. A café is a
-- gathering to which whoever likes comes. And nothing is gathered for on a day that nobody can mean.

alter table loop_hung add column gathering_id uuid,
  drop constraint loop_hung_check,
  add check (num_nonnulls(passage_id, noticing_id, experiment_id, learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id, resource_id, joint_experiment_id, gathering_id) = 1),
  add unique (municipality_id, loop_id, gathering_id),
  add foreign key (municipality_id, gathering_id) references gathering on delete cascade;
create index on loop_hung (municipality_id, gathering_id) where gathering_id is not null;
alter policy "the house sees what of its own hangs on a loop" on loop_hung
  using ((select house()) and num_nonnulls(learning_room_id, letter_version_id, study_id, flip_id, waiting_cause, request_id, finding_id, resource_id, joint_experiment_id, gathering_id) = 1);
grant insert (gathering_id) on loop_hung to lydhoer_app;

alter table gathering drop constraint gathering_kind_check,
  add constraint gathering_kind_check check (kind in ('seminar', 'visit', 'erfaGroup', 'interplayMeeting', 'brokersWithLeaders', 'cafe'));
alter table gathering add column where_sealed bytea, add constraint gathering_where_check check (kind = 'cafe' or where_sealed is null);
comment on column gathering.where_sealed is 'Where a café is, sealed as the theme is: whoever likes comes. Where the others are stands in their meeting; null there.';
grant insert (where_sealed), update (where_sealed) on gathering to lydhoer_app;
comment on table gathering is
  'A seminar, a visit of researchers, an exchange of experience, a meeting of interplay, the standing meeting of brokers and leaders, or a café.';

create function within_five_years() returns trigger language plpgsql set search_path = lydhoer, pg_temp as $$ begin
  if new.starts_at > now() + interval '5 years 1 day' then
    raise exception 'That is more than five years ahead' using errcode = 'check_violation', constraint = 'within_five_years';
  end if;
  return new;
end $$;
comment on function within_five_years() is 'Refuses a gathering more than five years ahead: a year was mistyped.';
create trigger within_five_years before insert or update of starts_at on gathering for each row execute function within_five_years();

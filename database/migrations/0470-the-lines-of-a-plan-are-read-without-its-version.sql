-- The citizen and those who work with them read the lines of a plan without its version being looked up for each; whoever it is open
-- to reads the lines of the version that they see. Two halves of one policy, since a policy of its own for the first let in nobody more.

alter policy "whoever sees a version of a plan sees its lines" on plan_line
  using (citizen_id in (select citizen_and_assigned()) or exists (select from plan_version v
    where v.municipality_id = plan_line.municipality_id and v.id = version_id));

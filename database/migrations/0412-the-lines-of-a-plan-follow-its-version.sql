-- Whoever sees a version of a plan sees its lines: the citizen, those who work with them, and whoever the one that holds is open to. A second
-- policy for the first two let in nobody more.

drop policy "the citizen and those who work with them see the lines of the plan" on plan_line;
alter policy "whoever the plan is open to reads its lines" on plan_line rename to "whoever sees a version of a plan sees its lines";

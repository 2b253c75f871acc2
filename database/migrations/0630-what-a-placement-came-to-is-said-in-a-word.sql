-- What a placement came to stands in a word that can be counted, beside the words that are sealed, and so does which of the citizen's wishes it came from: a team
-- can then ask itself what it sees in what became of many. The department of whoever wrote the step and the place of work are those of then, so that no figure moves
-- when somebody changes department or something is called anew. How many hours, and why, stay sealed. What was written before is not told.

alter table placement add column from_wish text check (from_wish in ('first', 'second', 'third', 'none'));
comment on column placement.from_wish is
  'Which of the citizen''s wishes it came from as it was written down: the first, the second, one further down, or none; null where nobody said.';
grant insert (from_wish) on placement to lydhoer_app;

alter table placement_step
  add column became text check (became in ('paidHours', 'job', 'flexJob', 'education', 'further', 'stopped', 'nothing', 'other')),
  add column department_id uuid,
  add column company_id uuid,
  add foreign key (municipality_id, department_id) references department,
  add foreign key (municipality_id, company_id) references company on delete set null (company_id),
  add check (became is null or kind = 'ended');
create index on placement_step (municipality_id, department_id) where department_id is not null;
create index on placement_step (municipality_id, company_id) where company_id is not null;
create index on placement_step (municipality_id, created_at) where kind in ('began', 'ended');
comment on column placement_step.became is 'What an ending led to, in a word that is counted together with others''; null where it was written before there was one.';
comment on column placement_step.department_id is 'The department of whoever wrote it, by the role they had then.';
comment on column placement_step.company_id is 'The place of work in the register that the placement was at when the step was written.';
comment on column placement_step.words_sealed is
  '`{ words: string; steps: string }`: why, and what is done first where it is not yet; sealed like the words of the placement. Before there was `became` it held `as`, too.';
grant insert (became) on placement_step to lydhoer_app;

create function step_stands() returns trigger language plpgsql set search_path to lydhoer, pg_temp as $$
begin
  new.department_id := coalesce(new.department_id, (select held.department_id from roles_of(new.written_by) held
    where converses(held.role) and held.department_id is not null order by held.department_id limit 1));
  new.company_id := (select p.company_id from placement p where p.municipality_id = new.municipality_id and p.id = new.placement_id);
  return new;
end $$;
comment on function step_stands() is 'A step is of the department in which whoever writes it converses with citizens today, and of the place of work that the placement is at.';
create trigger step_stands before insert on placement_step for each row execute function step_stands();

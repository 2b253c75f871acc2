-- Conditions that another condition of the same policy already implies are left out, so that each one that stands is needed:
-- assignments and conversations name citizens only, within their own municipality (foreign keys); a share is seen only while its
-- ground holds; the owner of a transcript cannot be changed.

alter policy "the worker sees the citizens they work with" on person
  using (exists (select from case_assignment a
    where a.municipality_id = person.municipality_id and a.citizen_id = person.id
      and a.worker_id = (select current_person())
      and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today())));

alter policy "the owner of a conversation sees whom it was with" on person
  using (exists (select from conversation c
    where c.municipality_id = person.municipality_id and c.citizen_id = person.id
      and c.owner_id = (select current_person())));

alter policy "the worker sees the numbers of citizens they work with" on citizen_cpr
  using (exists (select from case_assignment a
    where a.municipality_id = citizen_cpr.municipality_id and a.citizen_id = citizen_cpr.citizen_id
      and a.worker_id = (select current_person())
      and a.valid_from <= today() and (a.valid_to is null or a.valid_to > today())));

alter policy "those who have the passage read what is shared about it" on noticing
  using (shared_at is not null and stands_until >= (select today())
    and exists (select from passage_share s where s.municipality_id = noticing.municipality_id
      and s.passage_id = noticing.passage_id and s.with_person_id = (select current_person())));

alter policy "the owner confirms once" on transcript
  with check (confirmed_by is null or confirmed_by = (select current_person()));

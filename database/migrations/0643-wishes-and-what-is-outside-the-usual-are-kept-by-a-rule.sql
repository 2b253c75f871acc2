-- Wishes, what has to be considered, what citizens found, places that were laid before them, and what is outside the usual had no rule for how long they are kept.
-- None of it goes by itself while somebody works with the citizen, but what is answered and followed up outside the usual, and what was found and answered. The
-- citizen deletes their own whenever they want to. With a wish go its versions, what was looked for and what colleagues were asked.

update resting set kept_nth = said.nth, kept_as = said.kind, kept_since = said.since, kept_whose = 't.citizen_id',
  kept_besides = said.besides || $$not exists (select from case_assignment a where a.municipality_id = t.municipality_id
    and a.citizen_id = t.citizen_id and (a.valid_to is null or a.valid_to > today()))$$
from (values
  -- A wish goes before what it was taken up into, or it would wait again.
  (845, 'grant_wish', 'grant', $$coalesce(t.answered_on, (select coalesce(g.came_on, g.ask_on, g.asked_on) from unusual_grant g
      where g.municipality_id = t.municipality_id and g.id = t.grant_id), t.wished_on)$$,
    $$t.answered_on is not null or exists (select from unusual_grant g where g.municipality_id = t.municipality_id and g.id = t.grant_id
      and g.came_on is not null) or $$),
  (855, 'unusual_grant', 'grant', $$coalesce(t.came_on, t.ask_on, t.asked_on)$$, $$t.came_on is not null or $$),
  (860, 'match', 'wish', $$coalesce(t.answered_on, t.laid_on)$$, ''),
  (865, 'own_find', 'wish', $$coalesce(t.answered_on, t.found_on)$$, $$t.answered_on is not null or $$),
  (870, 'consideration', 'wish', $$(t.created_at at time zone 'Europe/Copenhagen')::date$$, ''),
  (880, 'wish', 'wish', $$(greatest(t.created_at, (select max(v.created_at) from wish_version v where v.municipality_id = t.municipality_id and v.wish_id = t.id),
      (select max(e.created_at) from wish_event e where e.municipality_id = t.municipality_id and e.wish_id = t.id))
    at time zone 'Europe/Copenhagen')::date$$, '')
) as said (nth, of_table, kind, since, besides) where resting.table_name = said.of_table;

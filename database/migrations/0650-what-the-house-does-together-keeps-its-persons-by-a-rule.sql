-- What the house makes together stays: themes, programmes of seminars, answers, findings, what a FLIP came to. What is one person's in it, an invitation, an answer,
-- who asked a question, who sat in a group, has a rule from here on, as what is a citizen's own has one: said in `resting`, decided by the municipality, carried out at night.

update resting set kept_nth = said.nth, kept_as = said.kind, kept_since = said.since, kept_besides = said.besides, kept_whose = said.whose from (values
  -- What a FLIP came to and not all stood by has been read by those in it alone, who are in it no more: it goes before them. Otherwise it would open to the house
  -- when the citizen who had not said yes to it is gone.
  (830, 'flip_summary', 'invited', $$(select (f.starts_at at time zone 'Europe/Copenhagen')::date from flip f
      where f.municipality_id = t.municipality_id and f.id = t.flip_id)$$,
    $$(select count(*) from flip_approval a where a.municipality_id = t.municipality_id and a.flip_id = t.flip_id and a.version = t.version) < 2
      or exists (select from flip_seat s where s.municipality_id = t.municipality_id and s.flip_id = t.flip_id and s.says = 'comes')
        and not exists (select from flip_citizen_approval a join flip_citizen c using (municipality_id, flip_id, citizen_id)
          join flip_seat s on s.municipality_id = c.municipality_id and s.id = c.seat_id and s.says = 'comes'
          where a.municipality_id = t.municipality_id and a.flip_id = t.flip_id and a.version = t.version)$$, 'null::uuid'),
  (831, 'flip_citizen', 'invited', $$(select (f.starts_at at time zone 'Europe/Copenhagen')::date from flip f
      where f.municipality_id = t.municipality_id and f.id = t.flip_id)$$, 'true', 't.citizen_id'),
  (832, 'flip_person', 'invited', $$(select (f.starts_at at time zone 'Europe/Copenhagen')::date from flip f
      where f.municipality_id = t.municipality_id and f.id = t.flip_id)$$, 'true', 't.person_id'),
  -- With the key goes all that only those in it could read: the programme, who does what, what each grasped, and a recording whose own day has not come.
  (833, 'group_key', 'invited', $$(select (f.starts_at at time zone 'Europe/Copenhagen')::date from flip f
      where f.municipality_id = t.municipality_id and f.id = t.group_id)$$, 'true', 'null::uuid'),
  (834, 'meeting_person', 'invited', $$(select (m.starts_at at time zone 'Europe/Copenhagen')::date from meeting m
      where m.municipality_id = t.municipality_id and m.id = t.meeting_id)$$,
    $$exists (select from meeting m where m.municipality_id = t.municipality_id and m.id = t.meeting_id
      and (exists (select from flip f where f.municipality_id = m.municipality_id and f.id = m.about_id)
        or exists (select from gathering g where g.municipality_id = m.municipality_id and g.id = m.about_id)))$$, 't.person_id'),
  (835, 'meeting', 'invited', $$(t.starts_at at time zone 'Europe/Copenhagen')::date$$,
    $$exists (select from flip f where f.municipality_id = t.municipality_id and f.id = t.about_id)
      or exists (select from gathering g where g.municipality_id = t.municipality_id and g.id = t.about_id)$$, 'null::uuid'),
  (836, 'outward_speaker', 'invited', $$(select o.held_on from outward o where o.municipality_id = t.municipality_id and o.id = t.outward_id)$$, 'true', 't.person_id'),
  -- A question that nobody has answered, and that is needed still, does not lose whoever asks it.
  (840, 'request_supporter', 'asker', $$(select greatest(q.no_longer_on, (select (max(r.created_at) at time zone 'Europe/Copenhagen')::date from request_reply r
      where r.municipality_id = q.municipality_id and r.request_id = q.id)) from request q where q.municipality_id = t.municipality_id and q.id = t.request_id)$$,
    $$exists (select from request q where q.municipality_id = t.municipality_id and q.id = t.request_id and (q.no_longer_on is not null
      or exists (select from request_reply r where r.municipality_id = q.municipality_id and r.request_id = q.id and r.kind in ('answer', 'unknown'))))$$, 't.person_id'),
  (841, 'request_asker', 'asker', $$(select greatest(q.no_longer_on, (select (max(r.created_at) at time zone 'Europe/Copenhagen')::date from request_reply r
      where r.municipality_id = q.municipality_id and r.request_id = q.id)) from request q where q.municipality_id = t.municipality_id and q.id = t.request_id)$$,
    $$exists (select from request q where q.municipality_id = t.municipality_id and q.id = t.request_id and (q.no_longer_on is not null
      or exists (select from request_reply r where r.municipality_id = q.municipality_id and r.request_id = q.id and r.kind in ('answer', 'unknown'))))$$, 't.person_id'),
  (842, 'development_raiser', 'asker', $$(select (max(a.created_at) at time zone 'Europe/Copenhagen')::date from development_answer a
      where a.municipality_id = t.municipality_id and a.point_id = t.point_id)$$, 'true', 't.person_id'),
  (850, 'development_seat', 'seat', $$coalesce(t.left_on, t.until_on)$$, 'true', 't.person_id')
) as said (nth, of_table, kind, since, besides, whose) where resting.table_name = said.of_table;

comment on column resting.kept_whose is 'SQL over a row t: the citizen, or of what the house does together the person, whose it is.';
comment on function would_be_forgotten(text, integer, date) is
  'At the keys: of how many people at least a rule for a kind would delete something on the day it begins, in steps of 5, 10, 20, 50 and so on; 0 is fewer than five, or nobody. Null for others.';

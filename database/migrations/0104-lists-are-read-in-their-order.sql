-- A list that grows is read a page at a time, from where the page before ended: only the rows that are shown are looked at.

create index on conversation (municipality_id, owner_id, held_on, created_at, id);
create index on passage_share (municipality_id, with_person_id, created_at, id);
drop index passage_share_municipality_id_with_person_id_idx;
create index on ear_session_participant (municipality_id, person_id);

-- «I dag» asks every place what waits for one person. Each answer is looked up by that person, so it costs as much as there is to
-- tell and not as much as there is in the table.

-- By what the owner of a conversation sees the name of the citizen it was with.
create index on conversation (municipality_id, owner_id, citizen_id);
create index on transcript (municipality_id, owner_id) where confirmed_at is null;
create index on transcript_draft (municipality_id, owner_id, started_at);
create index on consent (municipality_id, owner_id, stands_until) where state = 'given';
create index on noticing (municipality_id, owner_id, shared_at) where shared_at is not null;
create index on person_role (municipality_id, role);
create index on ear_session (municipality_id, owner_id, created_at) where phase <> 'ended';

-- When a register or a study was opened for somebody, so that it is news to them. What was opened before this was known is no news.
alter table data_set_user add column created_at timestamptz not null default '-infinity';
alter table data_set_user alter column created_at set default now();
alter table study_reader add column created_at timestamptz not null default '-infinity';
alter table study_reader alter column created_at set default now();
drop index data_set_user_municipality_id_person_id_idx;
drop index study_reader_municipality_id_person_id_idx;
create index on data_set_user (municipality_id, person_id, created_at);
create index on study_reader (municipality_id, person_id, created_at);

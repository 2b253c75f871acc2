-- A finding is tried on those it concerns in a FLIP: the FLIP says which one it is about, and the finding where it was tried. Both are the house's to read.

alter table flip add column finding_id uuid,
  add foreign key (municipality_id, finding_id) references finding on delete set null (finding_id);
create index on flip (municipality_id, finding_id) where finding_id is not null;
comment on column flip.finding_id is 'The finding that is tried in it, on those it concerns; null where it is about something else.';
grant insert (finding_id) on flip to lydhoer_app;

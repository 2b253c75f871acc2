-- An ear session may be held over days: those who lead it say until when a step stays open. Nothing ends by itself on that day.

alter table ear_session add column open_until date;
comment on column ear_session.open_until is
  'The day until which the step that the session has come to stays open, in the words of those who lead; null when people do it together now.';
grant update (open_until) on ear_session to lydhoer_app;

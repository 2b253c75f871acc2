-- A round is over one day. What people wished, said for themselves or asked their leader for goes soon after; who visited whom serves the
-- plans of three years, so that people meet others, and goes then. A visit that the two have written about stays for them until they
-- have deleted what they wrote: that has no end but theirs.

create or replace function days_kept(what text, on_day date) returns integer
  language sql immutable parallel safe
  return (select days from (values
      ('goneNotice', '-infinity'::date, 90),
      ('visitWishes', '-infinity'::date, 30),
      ('feedbackRound', '-infinity'::date, 1096)
    ) as rule (kind, valid_from, days)
    where kind = what and valid_from <= on_day order by valid_from desc limit 1);

create function is_over_since(r feedback_round, what text) returns boolean
  language sql stable
  return r.from_day + r.weeks * 7 - 1 + days_kept(what, r.from_day) < today();
comment on function is_over_since(feedback_round, text) is
  'Has a round been over for as many days as something of this kind is kept, by the rule of the day it began?';

create function forget_feedback_rounds() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare forgotten integer;
  begin
    perform set_config('lydhoer.duty', 'erasure', true);
    delete from visit_word w using feedback_round r
      where r.municipality_id = w.municipality_id and r.id = w.round_id and is_over_since(r, 'visitWishes');
    delete from visit_talk t using feedback_round r
      where r.municipality_id = t.municipality_id and r.id = t.round_id and is_over_since(r, 'visitWishes');
    delete from visit_news n using feedback_round r
      where r.municipality_id = n.municipality_id and r.id = n.round_id and is_over_since(r, 'visitWishes');
    delete from feedback_round_person p using feedback_round r
      where r.municipality_id = p.municipality_id and r.id = p.round_id and is_over_since(r, 'visitWishes');
    delete from feedback_visit v using feedback_round r
      where r.municipality_id = v.municipality_id and r.id = v.round_id and is_over_since(r, 'feedbackRound')
        and not exists (select from visit_reflection w where w.municipality_id = v.municipality_id and w.visit_id = v.id);
    delete from feedback_round r where is_over_since(r, 'feedbackRound')
      and not exists (select from feedback_visit v where v.municipality_id = r.municipality_id and v.round_id = r.id);
    get diagnostics forgotten = row_count;
    return forgotten;
  end $$;
comment on function forget_feedback_rounds() is
  'Deletes what is kept of rounds that are over, by days_kept, in every municipality: first what people wished, later the visits that nobody has written about. How many rounds. Safe to repeat.';
revoke all on function forget_feedback_rounds() from public;
grant execute on function forget_feedback_rounds() to lydhoer_app;

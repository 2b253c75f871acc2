-- Of a panel of one, all who read its answer know whose it is. A citizen is told beforehand that so few are in it, and an answer waits until as many have
-- answered as the citizen was promised: the number that held on that day stays with the answer, whatever is decided later. How many are in the panel, and how
-- many have answered, is told to nobody.

create table panel_rule (
  municipality_id uuid not null,
  valid_from date not null,
  least smallint not null check (least between 3 and 50),
  said_at timestamptz not null default now(),
  primary key (municipality_id, valid_from),
  foreign key (municipality_id) references municipality
);
comment on table panel_rule is
  'How many of the panel must have answered about a letter before an answer that waits is shown, with the day from which it holds; three where nobody has said.';

alter table panel_answer add waits_for smallint check (waits_for between 3 and 50);
comment on column panel_answer.waits_for is
  'So many must have answered about the letter before the house reads this; null is shown at once. Asked for by the citizen.';
grant insert (waits_for) on panel_answer to lydhoer_app;

insert into resting (table_name, ground, audiences) values ('panel_rule', 'work', '{signedIn,atTheKeys}');
select guard_table('panel_rule');
create policy "whoever has signed in reads how many an answer waits for" on panel_rule for select to lydhoer_app using ((select signed_in()));
create policy "at the keys it is said how many an answer waits for" on panel_rule for insert to lydhoer_app with check ((select at_the_keys()));
create policy "at the keys a number that has not come yet is taken away" on panel_rule for delete to lydhoer_app
  using ((select at_the_keys()) and valid_from > (select today()));
grant select, delete on panel_rule to lydhoer_app;
grant insert (municipality_id, valid_from, least) on panel_rule to lydhoer_app;

create function panel_least() returns integer stable language sql set search_path to lydhoer, pg_temp as $$
  select coalesce((select r.least from panel_rule r where r.municipality_id = current_municipality() and r.valid_from <= today()
    order by r.valid_from desc limit 1), 3)::int
$$;
comment on function panel_least() is 'How many an answer of the panel waits for today; three where nobody has said.';

create function panel_is_small() returns boolean stable security definer language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'count', true);
  return (select count(*) < panel_least() from panel_person p where p.municipality_id = current_municipality());
end $$;
comment on function panel_is_small() is 'Whether fewer citizens are in the panel than an answer waits for. How many there are is told to nobody.';
revoke execute on function panel_is_small() from public;
grant execute on function panel_is_small() to lydhoer_app;

create function panel_answer_waits(in_answer uuid) returns boolean stable security definer language plpgsql set search_path to lydhoer, pg_temp as $$ begin
  perform set_config('lydhoer.duty', 'count', true);
  return exists (select from panel_answer a where a.municipality_id = current_municipality() and a.id = in_answer
    and a.waits_for > (select count(distinct o.person_id) from panel_answer b
      join panel_answer_of o on o.municipality_id = b.municipality_id and o.answer_id = b.id
      where b.municipality_id = a.municipality_id and b.panel_letter_id = a.panel_letter_id));
end $$;
comment on function panel_answer_waits(uuid) is
  'Whether an answer of the panel waits for more to answer about the same letter: people, and not answers, are counted.';
revoke execute on function panel_answer_waits(uuid) from public;
grant execute on function panel_answer_waits(uuid) to lydhoer_app;

alter policy "those of the house read what the panel says" on panel_answer using ((select house()) and not panel_answer_waits(id));

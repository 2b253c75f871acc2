-- What the house keeps in words is looked up in one table: beside each thing, of whatever table, stands a row with hashes of what it can be looked up by, as
-- beside a turn. A trigger on the thing's own table makes the row, empties it when the words change, and deletes it with the thing, all in the statement that
-- does so; whoever may read the thing takes its words in afterwards. So no place writes here itself, and nobody finds by words that are no longer there.
-- A row is seen by whoever sees its thing: each table that joins in has a policy here that looks at it.

create table search_index (
  municipality_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  thing_id uuid not null,
  day date not null,
  revision integer not null default 0,
  hashes integer[],
  primary key (municipality_id, kind, thing_id),
  foreign key (municipality_id) references municipality
);
-- A condition is asked before the policies only where it is leakproof and cheap, and what `hash = any (hashes)` costs is told by how many hashes a row has. Where
-- the planner knows that they are more than twenty, each row is looked up in the table of its thing first, which takes some six times as long.
alter table search_index alter column hashes set statistics 0;
create index on search_index (municipality_id, day, thing_id, kind);
create index on search_index (municipality_id) where hashes is null;
comment on table search_index is 'By what each thing that the house keeps in words can be looked up: keyed hashes of stems and of parts of compounds, never the words.';
comment on column search_index.kind is 'What kind of thing it is; each kind is of one table, whose trigger names it.';
comment on column search_index.day is 'The day of the thing; what was found is listed by it.';
comment on column search_index.revision is 'Rises each time the words change, so that hashes of words that stood there before are not put in.';
comment on column search_index.hashes is 'Null while the words are not taken in.';

insert into resting (table_name, ground, audiences, follows) values
  ('search_index', 'work', '{house}', '{loop,loop_step,request,request_reply,finding,flip,flip_summary,log_given,outside_sign,letter_template}');
select guard_table('search_index');

-- With `offset 0` a thing is looked up by its id where its row has the words. Without, the planner may read and keep all ids of a table for each question.
create policy "whoever sees a wonder finds it" on search_index for select to lydhoer_app
  using (kind = 'loop' and exists (select from loop t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees a step finds it" on search_index for select to lydhoer_app
  using (kind = 'loopStep' and exists (select from loop_step t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees a request finds it" on search_index for select to lydhoer_app
  using (kind = 'request' and exists (select from request t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees a reply finds it" on search_index for select to lydhoer_app
  using (kind = 'requestReply' and exists (select from request_reply t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees a finding finds it" on search_index for select to lydhoer_app
  using (kind = 'finding' and exists (select from finding t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees that there is a FLIP finds it" on search_index for select to lydhoer_app
  using (kind = 'flip' and exists (select from flip t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever reads what a FLIP came to finds it" on search_index for select to lydhoer_app
  using (kind = 'flipSummary' and exists (select from flip_summary t where t.municipality_id = search_index.municipality_id and t.flip_id = search_index.thing_id offset 0));
create policy "whoever reads what is given out of a log finds it" on search_index for select to lydhoer_app
  using (kind = 'logGiven' and exists (select from log_given t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees a sign finds it" on search_index for select to lydhoer_app
  using (kind = 'outsideSign' and exists (select from outside_sign t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
create policy "whoever sees a letter finds it" on search_index for select to lydhoer_app
  using (kind = 'letter' and exists (select from letter_template t where t.municipality_id = search_index.municipality_id and t.id = search_index.thing_id offset 0));
grant select on search_index to lydhoer_app;
-- To say which row, one must see it, so what somebody may not read is not taken in for them. (A statement that names no row at all reaches every row of the
-- municipality that is not taken in, and could do no more than keep those from being found.)
create policy "those of the house take in words that are not taken in" on search_index for update to lydhoer_app
  using ((select house()) and hashes is null) with check (hashes is not null);
grant update (hashes) on search_index to lydhoer_app;

create function keep_searched() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare
    duty text := coalesce(current_setting('lydhoer.duty', true), '');
    it jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    here uuid := it ->> 'municipality_id';
    thing uuid := it ->> tg_argv[1];
    at text := it ->> tg_argv[2];
    on_day date := case when length(at) = 10 then at::date else danish_day(at::timestamptz) end;
  begin
    perform set_config('lydhoer.duty', 'count', true);
    if tg_nargs = 4 then
      update search_index s set hashes = null, revision = s.revision + 1, day = case when tg_op = 'DELETE' then s.day else on_day end
        where s.municipality_id = here and s.kind = tg_argv[0] and s.thing_id = thing;
    elsif tg_op = 'DELETE' then
      delete from search_index s where s.municipality_id = here and s.kind = tg_argv[0] and s.thing_id = thing;
    else
      insert into search_index as s (municipality_id, kind, thing_id, day) values (here, tg_argv[0], thing, on_day)
        on conflict (municipality_id, kind, thing_id) do update set hashes = null, revision = s.revision + 1, day = excluded.day;
    end if;
    perform set_config('lydhoer.duty', duty, true);
    return null;
  end $$;
comment on function keep_searched() is
  'Keeps the row of a thing in search_index: made with it, emptied when its words change, deleted with it. Told: the kind, the columns of its id and its day; a fourth word where a row is only a part of the thing.';
revoke all on function keep_searched() from public;

create trigger keep_searched after insert or delete or update of wonder_sealed, raised_on on loop for each row execute function keep_searched('loop', 'id', 'raised_on');
create trigger keep_searched after insert or delete or update of words_sealed, day on loop_step for each row execute function keep_searched('loopStep', 'id', 'day');
create trigger keep_searched after insert or delete or update of words_sealed, asked_on on request for each row execute function keep_searched('request', 'id', 'asked_on');
create trigger keep_searched after insert or delete or update of words_sealed, created_at on request_reply for each row execute function keep_searched('requestReply', 'id', 'created_at');
create trigger keep_searched after insert or delete or update of words_sealed, written_on on finding for each row execute function keep_searched('finding', 'id', 'written_on');
create trigger keep_searched after insert or delete or update of theme_sealed, starts_at on flip for each row execute function keep_searched('flip', 'id', 'starts_at');
create trigger keep_searched after insert or delete or update of words_sealed, written_on on flip_summary for each row execute function keep_searched('flipSummary', 'flip_id', 'written_on');
create trigger keep_searched after insert or delete or update of words_sealed, created_at on log_given for each row execute function keep_searched('logGiven', 'id', 'created_at');
create trigger keep_searched after insert or delete or update of words_sealed, said_on on outside_sign for each row execute function keep_searched('outsideSign', 'id', 'said_on');
create trigger keep_searched after insert or delete or update of words_sealed, created_at on letter_template for each row execute function keep_searched('letter', 'id', 'created_at');
create trigger keep_searched after insert or delete or update of text_sealed, used_from, saved_at on letter_version
  for each row execute function keep_searched('letter', 'template_id', 'saved_at', 'part');

create function note_searched() returns integer
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare one record; made integer; noted integer := 0; begin
    perform set_config('lydhoer.duty', 'count', true);
    for one in
      select c.relname as called, said[1] as kind, said[2] as id, a.attname as day, a.atttypid = 'date'::regtype as is_date
      from pg_trigger t join pg_class c on c.oid = t.tgrelid,
        string_to_array(encode(t.tgargs, 'escape'), '\000') said, pg_attribute a
      where c.relnamespace = 'lydhoer'::regnamespace and t.tgname = 'keep_searched' and t.tgnargs = 3
        and a.attrelid = c.oid and a.attname = said[3]
    loop
      execute format('insert into search_index (municipality_id, kind, thing_id, day) select municipality_id, %L, %I, %s from %I on conflict do nothing',
        one.kind, one.id, format(case when one.is_date then '%I' else 'danish_day(%I)' end, one.day), one.called);
      get diagnostics made = row_count;
      noted := noted + made;
    end loop;
    return noted;
  end $$;
comment on function note_searched() is
  'Gives every thing that has no row in search_index one whose words are still to be taken in: those from before it joined, or from a backup of that time. How many.';
revoke all on function note_searched() from public;
grant execute on function note_searched() to lydhoer_app;

create function who_takes_in() returns table (municipality_id uuid, person_id uuid)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'count', true);
    return query select distinct on (r.municipality_id) r.municipality_id, r.person_id from person_role r
      where is_of_the_house(r.role) and r.role <> 'researcher' and r.valid_from <= today() and (r.valid_to is null or r.valid_to > today())
        and exists (select from search_index s where s.municipality_id = r.municipality_id and s.hashes is null)
      order by r.municipality_id, r.role <> 'coordinator', r.person_id;
  end $$;
comment on function who_takes_in() is
  'Of each municipality in which words are still to be taken in, one of the house for whom that is done: ids only. What they do not see is left for those who do.';
revoke all on function who_takes_in() from public;
grant execute on function who_takes_in() to lydhoer_app;

select note_searched();

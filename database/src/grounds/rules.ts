// What must be true of the table `resting`, whatever tables come: each rule is a statement that gives the offenders.

const columnsOf = `select c.relname as table, a.attname as name from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'lydhoer'::regnamespace and c.relkind = 'r'`

/** The tables whose rows go when a conversation does: those that hang on it by cascading foreign keys. */
const carried = `recursive carried(oid) as (
  select 'lydhoer.conversation'::regclass::oid
  union select k.conrelid from pg_constraint k join carried on k.confrelid = carried.oid and k.confdeltype = 'c')`

export const restingRules = {
  said: {
    words: 'every table says what it rests on, and nothing else does',
    offenders: `select coalesce(c.relname::text, r.table_name) as table from lydhoer.resting r
      full join (select relname from pg_class where relnamespace = 'lydhoer'::regnamespace and relkind = 'r') c
        on c.relname = r.table_name
      where c.relname is null or r.table_name is null`,
  },
  carried: {
    words: 'what goes with a conversation rests on consent, and nothing else does',
    offenders: `with ${carried}
      select c.relname as table from pg_class c left join lydhoer.resting r on r.table_name = c.relname
      where c.relnamespace = 'lydhoer'::regnamespace and c.relkind = 'r'
        and (c.oid in (table carried)) <> (coalesce(r.ground, '') = 'consent')`,
  },
  counted: {
    words: 'what can go before its conversation does says on whose consent each row rests, and is counted',
    offenders: `with columns as (${columnsOf})
      select "table" from columns left join lydhoer.resting on table_name = "table"
      where columns.name = 'stands_until' and "table" <> 'consent' and (purpose_in is null or part is null)`,
  },
  columnsThere: {
    words: 'the columns that the eraser asks for are there',
    offenders: `with columns as (${columnsOf})
      select table_name as table, needed from lydhoer.resting,
        unnest(array[case when part is not null then 'conversation_id' end, purpose_in]) as needed
      where needed is not null and not exists (select from columns where "table" = table_name and name = needed)`,
  },
  pointing: {
    words: 'what points at turns follows them when they are numbered anew; passages, shares and guests lead',
    offenders: `with columns as (${columnsOf})
      select table_name as table from lydhoer.resting
      where table_name not in ('passage', 'passage_share', 'ear_session_guest')
        and points_at_turns <> exists (select from columns where "table" = table_name and name = 'from_turn')`,
  },
  sealed: {
    words: 'whatever is sealed says where its key lies, and there lies one',
    offenders: `with columns as (${columnsOf})
      select table_name as table from lydhoer.resting
      where (sealed_with is not null) <> exists (select from columns where "table" = table_name and name ~ '_sealed$')
        or sealed_with <> 'masterKey'
          and not exists (select from columns where "table" = sealed_with and name = 'wrapped_key')`,
  },
  followed: {
    words: 'what is followed is a table',
    offenders: `select table_name as table from lydhoer.resting, unnest(follows) as followed
      where followed not in (select table_name from lydhoer.resting)`,
  },
}

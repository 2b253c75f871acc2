// What the database is, read from PostgreSQL's own catalogue and put in an order that no version or locale of it changes.
import type pg from 'pg'

export type Column = {
  name: string
  type: string
  required: boolean
  /** Its default, or the expression that it is generated from. */
  expression: string | null
  generated: boolean
  comment: string | null
  inserted: boolean
  updated: boolean
  /** The words that a check on this column alone allows; those of the column that it refers to when it has no check of its own. */
  words: string[] | null
}
export type Policy = {
  name: string
  restrictive: boolean
  command: 'all' | 'select' | 'insert' | 'update' | 'delete'
  roles: string
  using: string | null
  check: string | null
}
export type Table = {
  name: string
  comment: string
  columns: Column[]
  /** Primary key first, then what is unique, checks and foreign keys. */
  constraints: string[]
  indexes: string[]
  policies: Policy[]
  triggers: string[]
  readable: boolean
  deletable: boolean
  rests: Rests
}
/** The table's row in `resting`; the words of a table without one are empty. */
export type Rests = Partial<{
  table_name: string
  ground: string
  audiences: string[]
  follows: string[]
  sealed_with: string | null
  part: string | null
  purpose_in: string | null
  points_at_turns: boolean
}>
export type Function = { signature: string; definition: string; comment: string; granted: boolean }
export type Catalogue = { tables: Table[]; functions: Function[] }

const ours = `'lydhoer'::regnamespace`

/** Reads the schema `lydhoer`; the connection's search_path must name it, so that names come without it. */
export async function catalogue(client: pg.ClientBase): Promise<Catalogue> {
  const rows = async <T>(text: string) => (await client.query(text)).rows as T[]
  const of = async <T>(text: string) => {
    const found = await rows<{ table: string } & T>(text)
    return (table: string) => found.filter((row) => row.table === table)
  }
  const tables = await rows<Table>(tablesText)
  const columns = await of<Column>(columnsText)
  const constraints = await of<{ definition: string }>(constraintsText)
  const indexes = await of<{ definition: string }>(indexesText)
  const policies = await of<Policy>(policiesText)
  const triggers = await of<{ definition: string }>(triggersText)
  await client.query(`select set_config('lydhoer.duty', 'backup', true)`)
  const rests = await rows<Rests>('select * from resting')
  const definitions = (found: { definition: string }[]) => found.map(({ definition }) => definition)
  return {
    tables: tables.map((table) => ({
      ...table,
      columns: columns(table.name),
      constraints: definitions(constraints(table.name)),
      indexes: definitions(indexes(table.name)),
      policies: policies(table.name),
      triggers: definitions(triggers(table.name)),
      rests: rests.find(({ table_name }) => table_name === table.name) ?? {},
    })),
    functions: await rows<Function>(functionsText),
  }
}

const tablesText = `select c.relname::text as name, obj_description(c.oid, 'pg_class') as comment,
    has_table_privilege('lydhoer_app', c.oid, 'select') as readable,
    has_table_privilege('lydhoer_app', c.oid, 'delete') as deletable
  from pg_class c where c.relnamespace = ${ours} and c.relkind = 'r' order by c.relname collate "C"`

/** The code words in a check on one column: « = ANY (ARRAY['a', 'b']) », « = 'a' » or « <@ ARRAY['a', 'b'] ». */
const wordsOf = (relation: string, column: string) => `(select array_agg(word[1] order by nth)
    from pg_constraint allowed,
      regexp_matches(pg_get_constraintdef(allowed.oid), '''([A-Za-z]+)''::text', 'g') with ordinality as found(word, nth)
    where allowed.conrelid = ${relation} and allowed.contype = 'c' and allowed.conkey = array[${column}]
      and pg_get_constraintdef(allowed.oid) ~ '^CHECK \\(\\(\\w+ (= ANY \\(ARRAY\\[|<@ ARRAY\\[|= ''\\w+''::text\\)\\)$)')`

const columnsText = `select c.relname::text as table, a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as required, pg_get_expr(d.adbin, d.adrelid) as expression, a.attgenerated <> '' as generated,
    col_description(c.oid, a.attnum) as comment,
    has_column_privilege('lydhoer_app', c.oid, a.attnum, 'insert') as inserted,
    has_column_privilege('lydhoer_app', c.oid, a.attnum, 'update') as updated,
    coalesce(${wordsOf('c.oid', 'a.attnum')},
      (select ${wordsOf('k.confrelid', 'k.confkey[array_position(k.conkey, a.attnum)]')} from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey) and a.atttypid = 'text'::regtype limit 1)) as words
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = ${ours} and c.relkind = 'r' order by a.attnum`

// PostgreSQL 18 has a constraint for each NOT NULL too; the column says it.
const constraintsText = `select c.relname::text as table, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.connamespace = ${ours} and k.contype in ('p', 'u', 'c', 'f')
  order by array_position('{p,u,c,f}', k.contype::text), pg_get_constraintdef(k.oid) collate "C"`

const indexesText = `select c.relname::text as table, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = ${ours} and not exists (select from pg_constraint where conindid = i.indexrelid)
  order by pg_get_indexdef(i.indexrelid) collate "C"`

const policiesText = `select c.relname::text as table, p.polname::text as name, not p.polpermissive as restrictive,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as command,
    coalesce((select string_agg(rolname, ', ' order by rolname) from pg_roles where oid = any (p.polroles)), 'public') as roles,
    pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
  from pg_policy p join pg_class c on c.oid = p.polrelid
  where c.relnamespace = ${ours}
  order by p.polpermissive, array_position('{*,r,a,w,d}', p.polcmd::text), p.polname collate "C"`

const triggersText = `select c.relname::text as table, pg_get_triggerdef(t.oid) as definition
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = ${ours} and not t.tgisinternal order by t.tgname collate "C"`

const functionsText = `select p.oid::regprocedure::text as signature, pg_get_functiondef(p.oid) as definition,
    obj_description(p.oid, 'pg_proc') as comment,
    prosecdef and has_function_privilege('lydhoer_app', p.oid, 'execute') as granted
  from pg_proc p where p.pronamespace = ${ours} order by p.oid::regprocedure::text collate "C"`

// Writes the rows of a backup into tables that have none.
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { Refusal } from '@lydhoer/words'
import type pg from 'pg'
import { sentence } from '../messages.ts'
import type { StoredTable } from './manifest.ts'

/**
 * Writes every row of `tables`, in the order given, while our triggers are off; foreign keys stay on.
 * @throws {Refusal} when a table holds another number of rows than promised, or is no table of the database
 */
export async function pourTables(client: pg.Client, from: string, tables: StoredTable[]): Promise<void> {
  const { rows: known } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'lydhoer'::regnamespace and relkind = 'r'`,
  )
  // A name goes into statements, so it must be one of the database's own.
  const stranger = tables.find(({ table }) => !known.some(({ name }) => name === table))
  if (stranger) throw new Refusal(sentence((words) => words.strangeTable(stranger.table)))
  for (const { table } of tables) await client.query(`alter table lydhoer.${table} disable trigger user`)
  for (const { table, path, rows } of tables) {
    const written = await pourTable(client, table, join(from, path))
    if (written !== rows) throw new Refusal(sentence((words) => words.otherCount(table, rows, written)))
  }
  // A table whose foreign keys still wait for the end of the transaction cannot be altered.
  await client.query('set constraints all immediate')
  for (const { table } of tables) await client.query(`alter table lydhoer.${table} enable trigger user`)
}

async function pourTable(client: pg.Client, table: string, path: string): Promise<number> {
  let columns: string | undefined
  let written = 0
  let batch: string[] = []
  const write = async () => {
    columns ??= await columnsIn(client, table, batch[0] ?? '{}')
    const { rowCount } = await client.query(
      `insert into lydhoer.${table} (${columns})
         select ${columns} from json_populate_recordset(null::lydhoer.${table}, $1::json)`,
      [`[${batch.join(',')}]`],
    )
    written += rowCount ?? 0
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    batch.push(line)
    if (batch.length === 500) await write()
  }
  if (batch.length > 0) await write()
  return written
}

/** The columns that a stored row has; one that is younger than the row gets its default. */
async function columnsIn(client: pg.Client, table: string, row: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
       and attname in (select json_object_keys($2::json))`,
    [`lydhoer.${table}`, row],
  )
  return rows[0]?.columns ?? ''
}

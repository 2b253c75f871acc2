// The list of what has ended: no ids of conversations and no content, kept apart from the database and its backups.
import { readFile } from 'node:fs/promises'
import { Refusal } from '@lydhoer/words'
import type pg from 'pg'
import type { Database } from '../connection.ts'
import { sentence } from '../messages.ts'

/** One line of the list. */
export type Withdrawal = {
  id: string
  municipality: string
  /** SHA-256 in hexadecimal of municipality, conversation and purpose, as fingerprint_of() has it. */
  fingerprint: string
  /** The citizen said no, the time ran out, or it had been written in by mistake. */
  how: 'withdrawn' | 'ended' | 'mistaken'
  /** YYYY-MM-DD */
  day: string
}

const columns = `id, municipality_id as municipality, encode(fingerprint, 'hex') as fingerprint, how, day::text as day`

/**
 * What has ended, in every municipality, for whoever keeps the list.
 * @param since noted no earlier than this, by the clock of the database; everything unless told
 * @returns and when, by the same clock, the newest of it was noted
 */
export async function withdrawals(
  db: Database,
  since = new Date(0),
): Promise<{ all: Withdrawal[]; newest: Date | undefined }> {
  return db.atTheDoor({}, async (sql) => {
    const rows = await sql
      .selectFrom('withdrawal')
      .select(['id', 'municipality_id', 'fingerprint', 'how', 'day', 'noted_at'])
      .where('noted_at', '>=', since)
      .orderBy('noted_at')
      .execute()
    const all = rows.map(({ id, municipality_id, fingerprint, how, day }) => ({
      ...{ id, municipality: municipality_id, fingerprint: fingerprint.toString('hex'), how, day },
    }))
    return { all, newest: rows.at(-1)?.noted_at }
  })
}

/** The same on duty, as for a backup. */
export async function withdrawalsSeenOnDuty(client: pg.ClientBase): Promise<Withdrawal[]> {
  const { rows } = await client.query<Withdrawal>(
    `select ${columns} from lydhoer.withdrawal order by noted_at`,
  )
  return rows
}

/** One line for each, as the list has them. */
export const asLines = (all: readonly Withdrawal[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('')

/**
 * Reads a list. A last line that a power cut has halved is left out: it comes once more when the program starts.
 * @throws {Refusal} when it is no such list
 */
export async function readWithdrawals(path: string): Promise<Withdrawal[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  lines.pop() // what follows the last end of a line
  return lines.map((line, at) => {
    try {
      // Lists of the first day did not say how.
      const one: Withdrawal = { how: 'withdrawn', ...(JSON.parse(line) as Omit<Withdrawal, 'how'>) }
      if (
        /^[0-9a-f-]{36}$/.test(one.id) &&
        /^[0-9a-f-]{36}$/.test(one.municipality) &&
        /^[0-9a-f]{64}$/.test(one.fingerprint)
      )
        return one
    } catch {
      // told below
    }
    throw new Refusal(sentence((words) => words.noList(path, at + 1)))
  })
}

/**
 * Ends once more whatever in a restored database has a fingerprint of the list. What the backup knew to have ended before it was
 * made is left out: a consent that was given anew afterwards stands.
 * @param client on duty, in the transaction of the restore
 * @returns how many consents were ended
 */
export async function withdrawOnceMore(client: pg.ClientBase, list: readonly Withdrawal[]): Promise<number> {
  const since = await notYetKnown(client, list)
  const noted = new Map(since.map((one) => [one.fingerprint, one]))
  const print = (municipality: string, conversation: string, purpose: string) =>
    `encode(sha256(convert_to(${municipality}::text || ' ' || ${conversation}::text || ' ' || ${purpose}, 'UTF8')), 'hex')`
  const whole = print('municipality_id', 'id', `'ownReflection'`)
  const part = print('municipality_id', 'conversation_id', 'purpose')
  // Written out, since the database may be of a version that has no fingerprint_of() yet. Whole conversations first: what goes
  // with them need not be looked for.
  const { rows } = await client.query<{
    municipality: string
    conversation: string
    purpose: string
    print: string
  }>(
    `select municipality_id as municipality, id as conversation, 'ownReflection' as purpose, ${whole} as print
       from lydhoer.conversation where ${whole} = any ($1)
     union all
     select municipality_id, conversation_id, purpose, ${part} from lydhoer.consent
       where state = 'given' and purpose <> 'ownReflection' and ${part} = any ($1)`,
    [[...noted.keys()]],
  )
  let ended = 0
  const gone = new Set<string>()
  for (const { municipality, conversation, purpose, print } of rows) {
    const note = noted.get(print)
    if (!note || gone.has(conversation)) continue
    await endOnceMore(client, municipality, conversation, purpose, note)
    if (purpose === 'ownReflection') gone.add(conversation)
    ended++
  }
  return ended
}

/** Through the same eraser as the first time, or the one that the version of the backup had. */
async function endOnceMore(
  client: pg.ClientBase,
  municipality: string,
  conversation: string,
  purpose: string,
  { how, day }: Withdrawal,
): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regprocedure('lydhoer.erase_and_tell(uuid, uuid, text, text, text)') is not null as there`,
  )
  const receipt = await client.query<{ id: string }>(
    rows[0]?.there
      ? `select lydhoer.erase_and_tell($1, $2, $3, $4, null) as id`
      : `select lydhoer.erase_what_rests_on($1, $2, $3, case $4 when 'mistaken' then 'ended' else $4 end) as id`,
    [municipality, conversation, purpose, how],
  )
  await client.query(`select set_config('lydhoer.duty', 'setUp', true)`) // the eraser has a duty of its own
  // The receipt says the day on which it ended, not the day of the restore.
  await client.query(`update lydhoer.consent_receipt set withdrawn_at = $2 where id = $1`, [
    receipt.rows[0]?.id,
    day,
  ])
}

/** Takes the list into the database, so that it is not gone through again when a later backup of it is restored. */
export async function rememberWithdrawals(client: pg.ClientBase, list: readonly Withdrawal[]): Promise<void> {
  await client.query(
    `insert into lydhoer.withdrawal (municipality_id, id, fingerprint, how, day)
       select municipality, id, decode(fingerprint, 'hex'), how, day
       from jsonb_to_recordset($1::jsonb) as one (municipality uuid, id uuid, fingerprint text, how text, day date)
       where exists (select from lydhoer.municipality m where m.id = one.municipality)
       on conflict do nothing`,
    [JSON.stringify(list)],
  )
}

/** Notes of the list that the database has not got; a database of an older version has none at all. */
async function notYetKnown(client: pg.ClientBase, list: readonly Withdrawal[]): Promise<Withdrawal[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('lydhoer.withdrawal') is not null as there`,
  )
  if (!rows[0]?.there) return [...list]
  const noted = await client.query<{ id: string }>('select id from lydhoer.withdrawal')
  const known = new Set(noted.rows.map(({ id }) => id))
  return list.filter(({ id }) => !known.has(id))
}

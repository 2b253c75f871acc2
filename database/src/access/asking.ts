// Asking the database as someone, inside a transaction that is rolled back afterwards.
import pg from 'pg'
import type { AtTheDoor } from '../connection.ts'
import type { PersonName } from '../testing.ts'
import type { Scene, Town } from './town.ts'

export type Answer = { refused: string } | { rows: Record<string, unknown>[]; count: number }

export type Asking = {
  scene: Scene
  town: Town
  /** Someone of Fjordby (or of another town) by name; null is someone signed out. */
  as(name: PersonName | null, town?: Town): Ask
  door(settings: AtTheDoor): Ask
  /** lydhoer_owner itself, on duty or not; for someone, as in the functions that run as the owner. */
  owner(duty: string, who?: { municipality: string; person: string }): Ask
  /** Every table of the schema. */
  tables: string[]
  /** Behind the policies, to arrange what a promise needs. */
  arrange(text: string, values?: unknown[]): Promise<void>
}

export type Ask = {
  /** What a statement does: rows and their number, or the message with which it is refused. */
  does(text: string, values?: unknown[]): Promise<Answer>
  /** As does, but whatever was done is undone again. */
  tries(text: string, values?: unknown[]): Promise<Answer>
  /** How many rows of each table are seen, of all or of those named; tables not seen at all are left out. */
  sees(only?: string[]): Promise<Record<string, number>>
  count(from: string, values?: unknown[]): Promise<number>
}

/**
 * Runs `work` in a savepoint and rolls it back, so that promises do not disturb each other.
 * The connection is an administrator's, with a transaction begun; `readable` are the tables that the application may read at all.
 */
export async function asking(
  client: pg.Client,
  scene: Scene,
  tables: string[],
  readable: string[],
  work: (asking: Asking) => Promise<void>,
): Promise<void> {
  await client.query('savepoint promise')
  let before: string | undefined
  const ask = (role: 'lydhoer_app' | 'lydhoer_owner', settings: Record<string, string>): Ask => {
    const become = async () => {
      const told = { ...nobody, ...settings }
      // In one transaction, PostgreSQL before 18 keeps what a function of SQL may see as the role that called it first.
      if (role !== before) await client.query('discard plans')
      before = role
      await client.query(
        `set local role ${role}; select ${Object.entries(told)
          .map(([name, value]) => `set_config('lydhoer.${name}', ${client.escapeLiteral(value)}, true)`)
          .join(', ')}`,
      )
    }
    const does = async (text: string, values: unknown[] = []): Promise<Answer> => {
      await become()
      await client.query('savepoint statement')
      try {
        const { rows, rowCount } = await client.query<Record<string, unknown>>(text, values)
        return { rows, count: rowCount ?? 0 }
      } catch (error) {
        await client.query('rollback to statement')
        return { refused: (error as Error).message }
      }
    }
    return {
      does,
      tries: async (text, values) => {
        const answer = await does(text, values)
        await client.query('rollback to statement')
        return answer
      },
      count: async (from, values) => {
        const answer = await does(`select count(*)::int as n from ${from}`, values)
        if ('refused' in answer) throw new Error(answer.refused)
        return Number(answer.rows[0]?.['n'])
      },
      sees: async (only) => {
        const counts = (role === 'lydhoer_app' ? readable : tables)
          .filter((table) => only?.includes(table) ?? true)
          .map((table) => `(select count(*)::int from ${table}) as ${table}`)
        if (counts.length === 0) return {}
        const answer = await does(`select ${counts.join(', ')}`)
        if ('refused' in answer) throw new Error(answer.refused)
        return Object.fromEntries(Object.entries(answer.rows[0] ?? {}).filter(([, n]) => n !== 0)) as Record<
          string,
          number
        >
      },
    }
  }
  const { fjordby } = scene
  try {
    await work({
      scene,
      town: fjordby,
      tables,
      as: (name, town = fjordby) =>
        ask('lydhoer_app', { municipality_id: town.id, person_id: name === null ? '' : town[name] }),
      door: (at) =>
        ask('lydhoer_app', {
          municipality_id: at.municipalityId ?? '',
          municipality_slug: at.municipalitySlug ?? '',
          issuer: at.issuer ?? '',
          subject: at.subject ?? '',
          session_token_hash: at.sessionTokenHash ? Buffer.from(at.sessionTokenHash).toString('hex') : '',
        }),
      owner: (duty, who) =>
        ask('lydhoer_owner', {
          duty,
          ...(who && { municipality_id: who.municipality, person_id: who.person }),
        }),
      arrange: async (text, values = []) => {
        before = undefined
        await client.query(`set local role lydhoer_owner; select set_config('lydhoer.duty', 'setUp', true)`)
        await client.query(text, values)
      },
    })
  } finally {
    await client.query('rollback to savepoint promise')
  }
}

const nobody = {
  municipality_id: '',
  person_id: '',
  municipality_slug: '',
  issuer: '',
  subject: '',
  session_token_hash: '',
  duty: '',
}

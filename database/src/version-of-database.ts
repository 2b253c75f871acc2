import { createHash } from 'node:crypto'
import { Refusal } from '@lydhoer/words'
import { sql } from 'kysely'
import type { Database } from './connection.ts'
import { sentence } from './messages.ts'
import { migrations } from './migrations.ts'
import { whyNotConnected } from './own-client.ts'
import { DatabaseUnavailable } from './unavailable.ts'

// Nothing of ours is there: the function, the table, the schema.
const nothingThere = new Set(['42883', '42P01', '3F000'])

/**
 * The application's first question to its database.
 * @param url the application's address, for saying where nobody answers
 * @throws {Refusal} when the database does not answer or let us in, or is not of this version
 */
export async function refuseOtherVersion(db: Database, url: string): Promise<void> {
  const is = await db
    .atTheDoor({}, (at) => sql<{ sum: string }>`select migrated_to() as sum`.execute(at))
    .then(({ rows }) => rows[0]?.sum)
    .catch((error: unknown) => {
      const behind = error instanceof DatabaseUnavailable ? error.cause : error
      if (nothingThere.has((behind as { code?: string }).code ?? '')) return undefined
      throw whyNotConnected(behind, url) ?? error
    })
  if (is !== (await sumOfAll())) throw new Refusal(sentence((words) => words.otherVersion))
}

/** As the database's own migrated_to() sums them. */
async function sumOfAll(): Promise<string> {
  const lines = (await migrations()).map(({ name, checksum }) => `${name} ${checksum}`).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

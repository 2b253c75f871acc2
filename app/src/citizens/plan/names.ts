import type { Sql } from '@lydhoer/database'
import { firstName } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import { workersOfMine } from '../matter/citizens.ts'
import type { PlanLine } from './lines.ts'

/** What those are called who have promised something, by id: all that is needed to tell of them. */
export type Names = ReadonlyMap<string, string>

const idsIn = (lines: readonly PlanLine[]) => [
  ...new Set(lines.flatMap(({ promisedBy }) => (promisedBy ? [promisedBy] : []))),
]

/** By their first names, as the citizen or a colleague sees them. */
export async function namesFor(sql: Sql, me: SignedIn, lines: readonly PlanLine[]): Promise<Names> {
  const ids = idsIn(lines)
  if (ids.length === 0) return new Map()
  if (me.kind === 'citizen')
    return new Map([...(await workersOfMine(sql))].map(([id, name]) => [id, firstName(name)]))
  const rows = await sql.selectFrom('person').select(['id', 'display_name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, display_name }) => [id, firstName(display_name)]))
}

/** The conversations that lines came from and that the visitor may open: the one they held, or their own once it can be read. */
export const conversationsToOpen = async (
  sql: Sql,
  me: SignedIn,
  lines: readonly PlanLine[],
): Promise<ReadonlySet<string>> => {
  const ids = [...new Set(lines.flatMap(({ conversationId }) => (conversationId ? [conversationId] : [])))]
  if (ids.length === 0) return new Set()
  if (me.kind === 'citizen') {
    const rows = await sql
      .selectFrom('transcript')
      .select('conversation_id')
      .where('conversation_id', 'in', ids)
      .where('confirmed_at', 'is not', null)
      .execute()
    return new Set(rows.map(({ conversation_id }) => conversation_id))
  }
  const rows = await sql.selectFrom('conversation').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

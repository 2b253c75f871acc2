import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import type { PlanLine } from './lines.ts'

/** The first names of those who have promised something, by id. */
export type Names = ReadonlyMap<string, string>

type From = Pick<Sql, 'selectFrom'>

/** One of these ids: in the same words however many there are, so that the statement is planned once. */
export const anyOf = (ids: readonly string[]) => sqlTag<string>`any(${ids}::uuid[])`

/** What lines point at, each once. */
export function idsOf(lines: readonly PlanLine[], of: (line: PlanLine) => string | null): string[] {
  return [...new Set(lines.map(of).filter((id) => id !== null))]
}

/** What those are called who have promised something, as the citizen or a colleague sees them. */
export const namesIn = (sql: From, me: SignedIn, citizenId: string, lines: readonly PlanLine[]) =>
  me.kind === 'citizen'
    ? sql
        .selectFrom(sqlTag<{ worker_id: string; worker: string }>`workers_of_mine()`.as('w'))
        .select(['w.worker_id as id', 'w.worker as name'])
    : sql
        .selectFrom('person as p')
        .select(['p.id', 'p.display_name as name'])
        .where((or) =>
          or.or([
            or('p.id', '=', anyOf(idsOf(lines, ({ promisedBy }) => promisedBy))),
            or(
              'p.id',
              'in',
              sql.selectFrom('plan_version').select('written_by').where('citizen_id', '=', citizenId),
            ),
          ]),
        )

/** The conversations that lines came from, or in which something was chosen, and that the visitor may open: the one they held, or their own once it can be read. */
export function conversationsIn(sql: From, me: SignedIn, citizenId: string, lines: readonly PlanLine[]) {
  const ids = idsOf(lines, ({ conversationId }) => conversationId)
  const picked = sql.selectFrom('plan_pick').select('conversation_id').where('citizen_id', '=', citizenId)
  return me.kind === 'citizen'
    ? sql
        .selectFrom('transcript as t')
        .select('t.conversation_id as id')
        .where((or) =>
          or.or([or('t.conversation_id', '=', anyOf(ids)), or('t.conversation_id', 'in', picked)]),
        )
        .where('t.confirmed_at', 'is not', null)
    : sql
        .selectFrom('conversation as c')
        .select('c.id')
        .where((or) => or.or([or('c.id', '=', anyOf(ids)), or('c.id', 'in', picked)]))
}

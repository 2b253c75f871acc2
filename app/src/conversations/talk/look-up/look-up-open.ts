import { emptyConversation, type Comment, type Conversation, type RolesByCode } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { OneOfMany } from '../stretch/stretches.ts'
import { openAbout, openTurns, type SealedTurn } from '../transcript/transcript.ts'

export interface Candidate {
  /** Which of the stretches. */
  at: number
  number: number
}

/** Turns in a row of one stretch that are opened together. */
export interface Run {
  /** Which of the stretches. */
  at: number
  first: number
  last: number
  opened?: { conversation: Conversation; roles: RolesByCode }
}

/**
 * The runs that hold candidates with what comes after them. One turn more than the pattern has, since the silence after a
 * turn ends where the next begins.
 *
 * @example runsOf([{ at: 0, number: 4 }, { at: 0, number: 5 }], 1) // [{ at: 0, first: 4, last: 6 }]
 */
export function runsOf(candidates: readonly Candidate[], steps: number): Run[] {
  const found: Run[] = []
  for (const { at, number } of candidates) {
    const before = found.at(-1)
    if (before?.at === at && before.first <= number && number <= before.last + 1) before.last = number + steps
    else found.push({ at, first: number, last: number + steps })
  }
  return found
}

/** Opens the turns of runs, in one query for all; what the database does not show stays closed. */
export async function openCandidates(
  sql: Sql,
  keys: ReadonlyMap<string, Buffer>,
  stretches: readonly OneOfMany[],
  runs: readonly Run[],
  withComments = false,
): Promise<void> {
  const wanted = runs.map((run, n) => ({ n, ...run, stretch: stretches[run.at] }))
  const ids = wanted.map(({ stretch }) => stretch?.conversationId ?? '')
  const { rows } = await sqlTag<SealedTurn & { n: number }>`
    select q.n, u.number, u.speaker_code, u.start_ms, u.end_ms, u.body_sealed
    from unnest(${wanted.map(({ n }) => n)}::int[], ${ids}::uuid[], ${wanted.map(({ first }) => first)}::int[],
      ${wanted.map(({ last, stretch }) => Math.min(last, stretch?.toTurn ?? 0))}::int[]) as q (n, id, first, last)
    join turn u on u.conversation_id = q.id and u.number between q.first and q.last
    order by q.n, u.number`.execute(sql)
  const roles = await rolesIn(sql, ids)
  const comments = withComments ? await commentsIn(sql, keys, ids) : new Map<string, Comment[]>()
  const byStretch = Map.groupBy(rows, ({ n }) => n)
  runs.forEach((run, n) => {
    const id = ids[n] ?? ''
    const key = keys.get(id)
    if (!key) return
    const { turns, notation } = openTurns(key, id, byStretch.get(n) ?? [])
    run.opened = {
      roles: roles.get(id) ?? new Map(),
      conversation: { ...emptyConversation('plain'), notation, turns, comments: comments.get(id) ?? [] },
    }
  })
}

async function rolesIn(sql: Sql, ids: readonly string[]): Promise<Map<string, RolesByCode>> {
  const rows = await sql
    .selectFrom('speaker')
    .select(['conversation_id', 'code', 'role'])
    .where('conversation_id', '=', sqlTag<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  const grouped = Map.groupBy(rows, ({ conversation_id }) => conversation_id)
  return new Map(
    [...grouped].map(([id, speakers]) => [id, new Map(speakers.map(({ code, role }) => [code, role]))]),
  )
}

/** A silence on a line of its own stands among the comments, which recipients of a passage do not see. */
async function commentsIn(
  sql: Sql,
  keys: ReadonlyMap<string, Buffer>,
  ids: readonly string[],
): Promise<Map<string, Comment[]>> {
  const rows = await sql
    .selectFrom('transcript')
    .select(['conversation_id', 'about_sealed'])
    .where('conversation_id', '=', sqlTag<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(
    rows.flatMap(({ conversation_id: id, about_sealed }): [string, Comment[]][] => {
      const key = keys.get(id)
      if (!key || !about_sealed) return []
      return [[id, openAbout(key, id, about_sealed).comments.filter(({ kind }) => kind === 'between')]]
    }),
  )
}

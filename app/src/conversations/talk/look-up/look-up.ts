import { find, termsFor, type Match, type Pattern, type Turn } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { openCandidates, runsOf, type Candidate, type Run } from './look-up-open.ts'
import type { OneOfMany } from '../stretch/stretches.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { hasher } from '../transcript/index-rows.ts'
import { openWordsKey } from '../transcript/transcript.ts'

/** A stretch where a pattern was found, with the turns that it was found in. */
export interface FoundIn {
  stretch: OneOfMany
  match: Match
  /** The turn of the hit, and those after it for a pattern of several turns. */
  turns: Turn[]
}

export interface LookedUp {
  found: FoundIn[]
  /** Where the next page goes on; null when there is no more. */
  next: Cursor | null
}

/** A stretch, by the id of its passage or conversation, and the turn in it to go on from. */
export interface Cursor {
  id: string
  turn: number
}

export interface LookUpOptions {
  /** How many hits; 50 unless told. A few more come when they stand in one turn. */
  most?: number
  from?: Cursor | null
  context?: number
}

/** What common patterns need is in the newest few; each next batch is larger, so that rare ones take few queries. */
const batchSizes = [20, 80, 160, 400]
/** Turns opened for one answer at most, some 200 ms of work: for patterns that the index says little about. */
const mostOpened = 4000
/** Candidates are opened in portions of this size until there are hits enough. */
const portion = 75

export const idOf = ({ passageId, conversationId }: OneOfMany): string => passageId ?? conversationId

/**
 * Looks a pattern up in stretches: the index says which turns may fit, these are opened and looked at, in the order of the stretches,
 * until there are hits enough or so many turns have been opened that somebody should be asked whether to go on. The database gives
 * no turn to anybody who may not read it.
 */
export async function lookUp(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  stretches: readonly OneOfMany[],
  pattern: Pattern,
  { most = 50, from = null, context }: LookUpOptions = {},
): Promise<LookedUp> {
  const begin = from ? stretches.findIndex((stretch) => idOf(stretch) === from.id) : 0
  const found: FoundIn[] = []
  let budget = mostOpened
  let start = Math.max(0, begin)
  for (let batch = 0; start < stretches.length; batch++) {
    const size = batchSizes[Math.min(batch, batchSizes.length - 1)] ?? 1
    const chosen = stretches.slice(start, start + size).map((stretch, at) => {
      const goesOn = from !== null && begin >= 0 && start + at === begin
      return goesOn ? { ...stretch, fromTurn: Math.max(stretch.fromTurn, from.turn) } : stretch
    })
    const keys = keysOf(services, me, chosen)
    // One more than may be opened, to know whether there is more.
    const candidates = await candidatesFor(sql, me, chosen, keys, termsFor(pattern), budget + 1)
    for (let next = 0; next < candidates.length;) {
      const some = candidates.slice(next, next + Math.max(1, Math.min(portion, budget)))
      const runs = runsOf(some, pattern.steps.length)
      if (budget > 0) await openCandidates(sql, keys, chosen, runs, asksForPauses(pattern))
      const hits = new Map(runs.map((run) => [run, hitsIn(run, pattern, context)] as const))
      for (const candidate of some) {
        if (found.length >= most || budget === 0) return { found, next: cursorAt(candidate, chosen) }
        found.push(...foundAt(candidate, chosen, runs, hits, pattern))
        budget--
      }
      next += some.length
    }
    start += size
  }
  return { found, next: null }
}

const asksForPauses = ({ steps }: Pattern) =>
  steps.some(({ items }) => items.some((item) => item.kind === 'code' && item.name === 'pause'))

function cursorAt({ at, number }: Candidate, stretches: readonly OneOfMany[]): Cursor | null {
  const stretch = stretches[at]
  return stretch ? { id: idOf(stretch), turn: number } : null
}

function hitsIn(run: Run, pattern: Pattern, context: number | undefined): Match[] {
  if (!run.opened) return []
  const { conversation, roles } = run.opened
  return find(conversation, roles, pattern, context === undefined ? {} : { context })
}

function foundAt(
  candidate: Candidate,
  stretches: readonly OneOfMany[],
  runs: readonly Run[],
  hits: ReadonlyMap<Run, Match[]>,
  pattern: Pattern,
): FoundIn[] {
  const stretch = stretches[candidate.at]
  const run = runs.find(
    ({ at, first, last }) => at === candidate.at && first <= candidate.number && candidate.number <= last,
  )
  if (!stretch || !run) return []
  const turns = run.opened?.conversation.turns ?? []
  return (hits.get(run) ?? [])
    .filter(({ turn }) => turn === candidate.number)
    .map((match) => ({
      stretch,
      match,
      turns: turns.filter(({ number }) => number >= match.turn && number < match.turn + pattern.steps.length),
    }))
}

/** The keys of the conversations that the stretches are in. */
export function keysOf(
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  stretches: readonly OneOfMany[],
): Map<string, Buffer> {
  const keys = new Map<string, Buffer>()
  for (const { conversationId, wrappedKey } of stretches)
    if (!keys.has(conversationId))
      keys.set(conversationId, openWordsKey(services, me, conversationId, wrappedKey))
  return keys
}

/** The turn of the pattern to begin with: words are rarer than what turns are, and several terms are rarer than one. */
function mostTelling(terms: readonly (readonly string[])[]): number {
  const tells = (step: readonly string[]) =>
    step.length + 10 * step.filter((term) => term.startsWith('word ')).length
  return terms.reduce((best, step, at) => (tells(step) > tells(terms[best] ?? []) ? at : best), 0)
}

/**
 * The turns that have what the first turn of the pattern asks for and are followed by turns that have the rest. Each
 * conversation is asked for its own hashes. Turns that must follow are looked up one by one by their number: left to itself
 * PostgreSQL reads all that anybody has said to join them (1,900 against 60 ms).
 */
async function candidatesFor(
  sql: Sql,
  me: SignedIn,
  stretches: readonly OneOfMany[],
  keys: ReadonlyMap<string, Buffer>,
  terms: readonly (readonly string[])[],
  limit: number,
): Promise<Candidate[]> {
  const open = stretches.flatMap((stretch, at) => {
    const key = keys.get(stretch.conversationId)
    return key ? [{ ...stretch, at, hash: hasher(key) }] : []
  })
  if (open.length === 0) return []
  const flat = terms.flatMap((step, offset) => step.map((term) => ({ offset, term })))
  const anchor = mostTelling(terms)
  const hashes = flat.map(({ term }) => sqlTag`${open.map(({ hash }) => hash(term))}::int[]`)
  const names = flat.map((_, n) => `, h${n}`).join('')
  const having = (offset: number) =>
    flat.map((one, n) => (one.offset === offset ? ` and q.h${n} = any (i.hashes)` : '')).join('')
  const following = [...new Set(flat.map(({ offset }) => offset))]
    .filter((offset) => offset !== anchor)
    .map(
      (offset) => ` cross join lateral (select from turn_index i
        where i.municipality_id = a.municipality_id and i.conversation_id = a.conversation_id
          and i.number = a.number + ${offset - anchor} and i.number <= q.last${having(offset)} offset 0) i${offset}`,
    )
    .join('')
  const { rows } = await sqlTag<Candidate>`
    select q.at, a.number - ${anchor}::int as number
    from unnest(${sqlTag.join([
      sqlTag`${open.map(({ at }) => at)}::int[]`,
      sqlTag`${open.map(({ conversationId }) => conversationId)}::uuid[]`,
      sqlTag`${open.map(({ fromTurn }) => fromTurn)}::int[]`,
      sqlTag`${open.map(({ toTurn }) => toTurn)}::int[]`,
      ...hashes,
    ])}) as q (at, conversation_id, first, last${sqlTag.raw(names)})
    cross join lateral (select i.municipality_id, i.conversation_id, i.number from turn_index i
      where i.municipality_id = ${me.municipalityId} and i.conversation_id = q.conversation_id
        and i.number between q.first + ${anchor}::int and q.last${sqlTag.raw(having(anchor))} offset 0) a
    ${sqlTag.raw(following)}
    order by 1, 2 limit ${limit}`.execute(sql)
  return rows
}

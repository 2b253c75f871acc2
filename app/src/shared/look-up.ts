import { find, termsFor, type Match, type Pattern, type Turn } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { openCandidates, stretchesOf, type Stretch } from './look-up-open.ts'
import type { LookUpPlace } from './look-up-places.ts'
import type { SignedIn } from './route.ts'
import { unwrapKey } from './seal.ts'
import type { Services } from './services.ts'
import { hasher } from './turn-index.ts'

/** A place where a pattern was found, with the turns that it was found in. */
export interface FoundPlace {
  place: LookUpPlace
  match: Match
  /** The turn of the hit, and those after it for a pattern of several turns. */
  turns: Turn[]
}

export interface LookedUp {
  found: FoundPlace[]
  /** From which candidate the next page goes on; null when there is no more. */
  next: number | null
  /** How many turns the index gave; those that fit exactly are at most so many. */
  candidates: number
  /** True when the pattern has no word to look up, so that only the first turns were opened and searched. */
  onlyNewest: boolean
}

export interface LookUpOptions {
  /** How many hits at most; 50 unless told. */
  most?: number
  /** The candidate to begin with. */
  from?: number
  context?: number
}

/** So many turns are opened for a pattern that the index cannot answer: some 100 ms of work. */
const mostOpened = 5000
/** Candidates are opened in portions of this size until there are hits enough. */
const portion = 100

export interface Candidate {
  /** Which of the places. */
  at: number
  number: number
}

/**
 * Looks a pattern up in places: the index says which turns may fit, these are opened and looked at, in the order of the places,
 * until there are hits enough. Nothing is opened that the visitor may not read, since the database gives it to nobody else.
 */
export async function lookUp(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  places: readonly LookUpPlace[],
  pattern: Pattern,
  options: LookUpOptions = {},
): Promise<LookedUp> {
  const { most = 50, from = 0, context } = options
  const keys = await keysOf(sql, services, me, places)
  const terms = termsFor(pattern)
  const asked = terms.some((step) => step.length > 0)
  const limit = asked ? from + mostOpened : mostOpened
  const { candidates, total } = await candidatesFor(sql, me, places, keys, terms, limit)
  const found: FoundPlace[] = []
  let next = from
  while (next < candidates.length && found.length < most) {
    // The first portion is small where each candidate is likely to be a hit.
    const some = candidates.slice(next, next + (asked ? portion : 10 * portion))
    const stretches = stretchesOf(some, pattern.steps.length)
    await openCandidates(sql, keys, places, stretches, pattern)
    const hits = new Map(stretches.map((stretch) => [stretch, hitsIn(stretch, pattern, context)] as const))
    const used = some.findIndex((candidate) => {
      if (found.length >= most) return true
      found.push(...placesFor(candidate, places, stretches, hits, pattern))
      return false
    })
    next += used < 0 ? some.length : used
  }
  const more = next < candidates.length || (asked && next < total)
  return { found, next: more ? next : null, candidates: total, onlyNewest: !asked && total > mostOpened }
}

function hitsIn(stretch: Stretch, pattern: Pattern, context: number | undefined): Match[] {
  if (!stretch.opened) return []
  const { conversation, roles } = stretch.opened
  return find(conversation, roles, pattern, context === undefined ? {} : { context })
}

function placesFor(
  candidate: Candidate,
  places: readonly LookUpPlace[],
  stretches: readonly Stretch[],
  hits: ReadonlyMap<Stretch, Match[]>,
  pattern: Pattern,
): FoundPlace[] {
  const place = places[candidate.at]
  const stretch = stretches.find(
    ({ at, first, last }) => at === candidate.at && first <= candidate.number && candidate.number <= last,
  )
  if (!place || !stretch) return []
  const turns = stretch.opened?.conversation.turns ?? []
  return (hits.get(stretch) ?? [])
    .filter(({ turn }) => turn === candidate.number)
    .map((match) => ({
      place,
      match,
      turns: turns.filter(({ number }) => number >= match.turn && number < match.turn + pattern.steps.length),
    }))
}

/** The keys of the conversations that the places are in. */
async function keysOf(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  places: readonly LookUpPlace[],
): Promise<Map<string, Buffer>> {
  const ids = [...new Set(places.map(({ conversationId }) => conversationId))]
  if (ids.length === 0) return new Map()
  const rows = await sql
    .selectFrom('conversation_key')
    .select(['conversation_id', 'wrapped_key'])
    .where('conversation_id', '=', sqlTag<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(
    rows.map(({ conversation_id: conversationId, wrapped_key }) => [
      conversationId,
      unwrapKey(
        services.masterKey,
        { municipalityId: me.municipalityId, conversationId, of: 'words' },
        wrapped_key,
      ),
    ]),
  )
}

/**
 * The turns that have what the first turn of the pattern asks for and are followed by turns that have the rest. Each
 * conversation is asked for its own hashes.
 */
async function candidatesFor(
  sql: Sql,
  me: SignedIn,
  places: readonly LookUpPlace[],
  keys: ReadonlyMap<string, Buffer>,
  terms: readonly (readonly string[])[],
  limit: number,
): Promise<{ candidates: Candidate[]; total: number }> {
  const open = places.flatMap((place, at) => {
    const key = keys.get(place.conversationId)
    return key ? [{ ...place, at, hash: hasher(key) }] : []
  })
  if (open.length === 0) return { candidates: [], total: 0 }
  const flat = terms.flatMap((step, offset) => step.map((term) => ({ offset, term })))
  const anchor = flat[0]?.offset ?? 0
  const raw = sqlTag.raw
  const columns = flat.map(
    ({ term }) =>
      sqlTag`${JSON.stringify(open.map(({ hash }) => hash(term)))
        .replace('[', '{')
        .replace(']', '}')}::int[]`,
  )
  const names = flat.map((_, n) => `, h${n}`).join('')
  const having = (offset: number) =>
    flat.map((one, n) => (one.offset === offset ? ` and q.h${n} = any (i${offset}.hashes)` : '')).join('')
  const joins = [...new Set(flat.map(({ offset }) => offset))]
    .filter((offset) => offset !== anchor)
    .map(
      (offset) => ` join turn_index i${offset} on i${offset}.municipality_id = i${anchor}.municipality_id
        and i${offset}.conversation_id = i${anchor}.conversation_id
        and i${offset}.number = i${anchor}.number + ${offset - anchor} and i${offset}.number <= q.last${having(offset)}`,
    )
    .join('')
  const { rows } = await sqlTag<{ at: number; number: number; total: number }>`
    select q.at, i${raw(String(anchor))}.number - ${raw(String(anchor))} as number, count(*) over () as total
    from unnest(${open.map(({ at }) => at)}::int[], ${open.map(({ conversationId }) => conversationId)}::uuid[],
      ${open.map(({ fromTurn }) => fromTurn)}::int[], ${open.map(({ toTurn }) => toTurn)}::int[]
      ${columns.length > 0 ? sqlTag`, ${sqlTag.join(columns)}` : sqlTag``})
      as q (at, conversation_id, first, last${raw(names)})
    join turn_index i${raw(String(anchor))} on i${raw(String(anchor))}.municipality_id = ${me.municipalityId}
      and i${raw(String(anchor))}.conversation_id = q.conversation_id
      and i${raw(String(anchor))}.number between q.first + ${raw(String(anchor))} and q.last${raw(having(anchor))}
    ${raw(joins)}
    order by 1, 2 limit ${limit}`.execute(sql)
  return {
    candidates: rows.map(({ at, number }) => ({ at, number })),
    total: rows[0]?.total ?? 0,
  }
}

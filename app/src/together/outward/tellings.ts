import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { kindsOfPeople, type KindOfPeople } from '../house/kinds-of-people.ts'
import type { OutwardKind } from './kinds.ts'
import type { Lead } from './leads.ts'
import { openOfOutward, sealOfOutward, wordsContext, type Keys } from './sealed.ts'
import { problems } from './told.ts'

export interface OutwardWords {
  title: string
  /** To whom and where. */
  to: string
  about: string
  /** Where what is shown lies; '' where nothing does. */
  address: string
}

/** What whoever prepares it says of a telling, and may say anew. `day` is `YYYY-MM-DD`. */
export interface OutwardFacts extends OutwardWords {
  kind: OutwardKind
  day: string
  speaks: KindOfPeople[]
  lead: Pick<Lead, 'kind' | 'id'> | null
}

/** Something that the house tells outside. */
export interface Outward extends OutwardFacts {
  id: string
  version: number
  /** Whether whoever prepares it has said that it is ready as it is now. */
  isReady: boolean
  isOff: boolean
  preparedBy: { id: string; name: string }
  prepares: boolean
}

const tellings = (sql: Sql) =>
  sql
    .selectFrom('outward')
    .leftJoin('person as by', 'by.id', 'outward.prepared_by')
    .selectAll('outward')
    .select('by.display_name as name')

type Row = Awaited<ReturnType<ReturnType<typeof tellings>['execute']>>[number]

const leadOf = (row: Row): OutwardFacts['lead'] =>
  row.loop_id
    ? { kind: 'loop', id: row.loop_id }
    : row.finding_id
      ? { kind: 'finding', id: row.finding_id }
      : row.resource_id
        ? { kind: 'resource', id: row.resource_id }
        : null

const opened = (keys: Keys, me: SignedIn, row: Row): Outward => ({
  ...openOfOutward<OutwardWords>(keys, me, wordsContext(row.id), row.words_sealed),
  ...{ id: row.id, kind: row.kind, day: row.held_on, version: row.version, lead: leadOf(row) },
  speaks: kindsOfPeople.filter((kind) => row.speaks.includes(kind)),
  ...{ isReady: row.ready_version === row.version, isOff: row.called_off_on !== null },
  preparedBy: { id: row.prepared_by, name: row.name ?? '' },
  prepares: row.prepared_by === me.personId,
})

/** A page of what the house tells outside, the last day first. */
export async function tellingsThereAre(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Outward>> {
  const rows = await tellings(sql)
    .where(standsAfter('outward', ['held_on', 'id'], after).$castTo<boolean>())
    .orderBy('outward.held_on', 'desc')
    .orderBy('outward.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor may read it */
export async function tellingOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Outward> {
  const row = await tellings(sql).where('outward.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** @throws NotFound unless the visitor prepares it */
export async function ownTelling(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Outward> {
  const telling = await tellingOf(sql, keys, me, id)
  if (!telling.prepares) throw new NotFound()
  return telling
}

const columns = (facts: OutwardFacts) => ({
  ...{ kind: facts.kind, speaks: facts.speaks, held_on: facts.day },
  loop_id: facts.lead?.kind === 'loop' ? facts.lead.id : null,
  finding_id: facts.lead?.kind === 'finding' ? facts.lead.id : null,
  resource_id: facts.lead?.kind === 'resource' ? facts.lead.id : null,
})
const wordsOf = ({ title, to, about, address }: OutwardWords): OutwardWords => ({ title, to, about, address })

/** Begins to prepare a telling; the same id twice is one. */
export async function prepareTelling(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, ...facts }: OutwardFacts & { id: string },
): Promise<void> {
  await sql
    .insertInto('outward')
    .values({
      ...{ municipality_id: me.municipalityId, id, prepared_by: me.personId, ...columns(facts) },
      words_sealed: sealOfOutward(keys, me, wordsContext(id), wordsOf(facts)),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

const sameWords = (one: OutwardFacts, other: OutwardFacts) =>
  JSON.stringify([wordsOf(one), one.kind, one.day]) ===
  JSON.stringify([wordsOf(other), other.kind, other.day])

/**
 * Says anew what is told, where and when. Where that is something else, the database has every yes asked for anew.
 *
 * @returns whether it is something else
 * @throws Invalid where it was changed meanwhile, or is off
 */
export async function changeTelling(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { seen, ...facts }: OutwardFacts & { seen: number },
): Promise<boolean> {
  await oneAtATime(sql, id)
  const before = await ownTelling(sql, keys, me, id)
  if (before.isOff) throw new Invalid([{ field: 'title', what: problems.isOff }])
  const isSame = sameWords(before, facts)
  // Sent twice, what was sent first stands there already.
  if (!isSame && before.version !== seen)
    throw new Invalid([{ field: 'title', what: problems.changedMeanwhile }])
  await sql
    .updateTable('outward')
    .set({
      ...columns(facts),
      ...(!isSame && { words_sealed: sealOfOutward(keys, me, wordsContext(id), wordsOf(facts)) }),
    })
    .where('id', '=', id)
    .execute()
  return !isSame
}

/** How many of its stories wait for a yes. */
export async function storiesWaiting(sql: Sql, id: string): Promise<number> {
  const { waiting } = await sql
    .selectNoFrom(sqlTag<number | null>`stories_waiting(${id})`.as('waiting'))
    .executeTakeFirstOrThrow()
  return waiting ?? 0
}

/** Says that it is ready, or not after all. @throws Conflict while a story waits for a yes */
export async function sayReady(sql: Sql, { id, version }: Outward, isReady: boolean): Promise<void> {
  if (isReady && (await storiesWaiting(sql, id)) > 0) throw new Conflict(problems.storiesWait)
  await sql
    .updateTable('outward')
    .set({ ready_version: isReady ? version : null })
    .where('id', '=', id)
    .execute()
}

/** Says that it is off, or takes place after all. */
export async function callOff(sql: Sql, id: string, on: string | null): Promise<void> {
  await sql.updateTable('outward').set({ called_off_on: on }).where('id', '=', id).execute()
}

import type { Sql } from '@lydhoer/database'
import { addDay } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { hasherOf } from './hashes.ts'

/** A thing that may have what is asked for, by its kind, its id and its day. */
export interface Candidate {
  kind: string
  thing_id: string
  day: string
}

export interface Looking {
  kinds: readonly string[]
  /** All of which a thing must have: stems, and parts of compounds. */
  terms: readonly string[]
  /** What the page before ended with. */
  after: Candidate | null
  limit: number
}

/** What is read in the order of its days before all the rest is, in no order. */
const newestDays = 60

/**
 * The things that have all of these, the newest first, of those that the one who asks may see.
 *
 * `hash = any (hashes)` is leakproof, being made of `=` on integers, and is therefore asked before the policies: a thing is looked up in its own table only where the
 * word is there. The operators of arrays are not leakproof, so an index of them (GIN) would not be used, and conditions joined by OR are too dear to be asked first
 * (decision 114). A common word is found among the newest, which an index has in order; for a rare one all rows are read as they lie, since that takes a third of the
 * time of reading them in order.
 */
export async function candidatesFor(
  sql: Sql,
  services: Pick<Services, 'masterKey' | 'now'>,
  me: SignedIn,
  { kinds, terms, after, limit }: Looking,
): Promise<Candidate[]> {
  if (kinds.length === 0 || terms.length === 0) return []
  const hash = hasherOf(services, me)
  // Asked in this order: first the hashes, which leave few rows to look at the kind of.
  const has = terms.map((term) => sqlTag`${hash(term)}::int = any (i.hashes)`)
  const fits = sqlTag`${sqlTag.join(has, sqlTag` and `)} and i.kind = any (${[...kinds]}::text[]) and i.municipality_id = ${me.municipalityId}`
  const before = (of: 'i' | 'f') =>
    after
      ? sqlTag`(${sqlTag.raw(`${of}.day, ${of}.thing_id, ${of}.kind`)}) < (${after.day}::date, ${after.thing_id}::uuid, ${after.kind})`
      : sqlTag`true`
  const since = addDay(after ? new Date(`${after.day}T12:00:00Z`) : services.now(), -newestDays)
  const newest = await sqlTag<Candidate>`select i.kind, i.thing_id, i.day::text as day from search_index i
    where ${fits} and i.day > ${since}::date and ${before('i')}
    order by i.day desc, i.thing_id desc, i.kind desc limit ${limit}`.execute(sql)
  if (newest.rows.length === limit) return newest.rows
  const all =
    await sqlTag<Candidate>`with f as materialized (select i.kind, i.thing_id, i.day from search_index i where ${fits})
    select f.kind, f.thing_id, f.day::text as day from f where ${before('f')}
    order by f.day desc, f.thing_id desc, f.kind desc limit ${limit}`.execute(sql)
  return all.rows
}

import type { Sql } from '@lydhoer/database'
import { addDay } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { Role } from '../../shared/people/roles.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import type { Leader } from '../matter/leaders.ts'
import { rowKey } from '../matter/row-key.ts'
import { openMatter } from '../matter/sealed-words.ts'
import { wordsOfGrant, type GrantCalled } from '../matter/what-waits.ts'

export type Keys = Pick<Services, 'masterKey'>

/** Who decides, as the citizen reads it, who sees no row of theirs. */
export type Decider = Pick<Leader, 'name' | 'role' | 'department'>

/** What is asked for. */
export interface Asked {
  /** In the citizen's own words. */
  wish: string
  /** In a line. */
  what: string
  grounds: string
  /** What waits for it, such as a job; '' where nothing does. */
  waits: string
  /** What may go wrong; '' where nobody said. */
  risk: string
}

/** Something outside the usual that is asked for with a citizen. */
export interface Grant extends Asked {
  id: string
  citizenId: string
  /** What the citizen is called, and who wrote it. */
  name: string
  by: string
  writtenBy: string
  /** The placement where something waits for it. */
  placementId: string | null
  decider: Decider & { id: string }
  /** Days are `YYYY-MM-DD` in Denmark. */
  askedOn: string
  answer: { says: 'yes' | 'no'; on: string; reason: string; askOn: string } | null
  /** What came of it, of a no as of a yes. */
  came: { words: string; on: string } | null
}

/** The words of it, as they are sealed. */
export interface Words extends Asked, GrantCalled {
  decider: { name: string; role: Role; department: string | null }
}
/** Before anything could wait for it, nothing was said of that. */
type SealedWords = Omit<Words, 'waits'> & Partial<Pick<Words, 'waits'>>
export const answerContext = (id: string) => `unusual_grant ${id} answer`
export const cameContext = (id: string) => `unusual_grant ${id} came`

const all = (sql: Sql) => sql.selectFrom('unusual_grant').selectAll('unusual_grant')
type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

export function opened(keys: Keys, me: SignedIn, row: Row): Grant {
  const key = rowKey(keys, me, 'grant', row)
  const {
    decider,
    waits = '',
    ...words
  } = openMatter<SealedWords>(key, wordsOfGrant(row.id), row.words_sealed)
  const { answer, answered_on: on, answer_sealed: sealed, ask_on: askOn } = row
  return {
    ...{
      ...words,
      waits,
      placementId: row.placement_id,
      id: row.id,
      citizenId: row.citizen_id,
      writtenBy: row.written_by,
      askedOn: row.asked_on,
    },
    decider: { ...decider, id: row.decider_id },
    answer:
      answer && on && sealed && askOn
        ? {
            ...{ says: answer, on, askOn },
            reason: openMatter<{ reason: string }>(key, answerContext(row.id), sealed).reason,
          }
        : null,
    came:
      row.came_sealed && row.came_on
        ? {
            words: openMatter<{ words: string }>(key, cameContext(row.id), row.came_sealed).words,
            on: row.came_on,
          }
        : null,
  }
}

/** So many stand on a page about one citizen; the file that the citizen takes along has all. */
const shown = 50

/** What is asked for with a citizen, the newest first. */
export async function grantsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  citizenId: string,
  most = shown,
): Promise<Grant[]> {
  const rows = await all(sql)
    .where('citizen_id', '=', citizenId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound unless the visitor may see it */
export async function grantOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Grant> {
  const row = await all(sql).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** The placements where something waits for what is asked for. */
export const waitedFor = (grants: readonly Grant[]): string[] =>
  grants.flatMap(({ placementId }) => (placementId ? [placementId] : []))

/** Whether the visitor sees that it is there. */
export const grantIsThere = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql.selectFrom('unusual_grant').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** What waits for the visitor's answer, the longest first. */
export async function grantsToDecide(sql: Sql, keys: Keys, me: SignedIn): Promise<Grant[]> {
  const rows = await all(sql)
    .where('decider_id', '=', me.personId)
    .where('answer', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(shown)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** A page of what the visitor has answered, what was asked for last first. */
export async function grantsDecided(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Grant>> {
  const rows = await all(sql)
    .where('decider_id', '=', me.personId)
    .where('answer', 'is not', null)
    .where(standsAfter('unusual_grant', ['created_at', 'id'], after).$castTo<boolean>())
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor may read it */
export async function rowOf(sql: Sql, id: string): Promise<Row> {
  return (await all(sql).where('id', '=', id).executeTakeFirst()) ?? Promise.reject(new NotFound())
}

/** In two months what came of it is looked at, unless whoever decides says otherwise. */
export const usualAskOn = (now: Date): string => addDay(now, 60)

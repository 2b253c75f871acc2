import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { Asks, Searched } from '../../shared/searching/searched.ts'
import type { Services } from '../../shared/request/services.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { SealBroken } from '../../shared/sealing/seal.ts'
import { hasherOf } from './hashes.ts'
import { termsOf } from './terms.ts'

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    takeInWords: object
  }
}

/** So many things are taken in before an answer, some 50 ms; what is left is taken in by the next, or by the job. */
const most = 100

interface Due {
  kind: string
  thing_id: string
  revision: number
}

/** What came of taking in. */
export interface TakenIn {
  /** Whether there may be more. */
  isMore: boolean
  /** Kinds of which something does not open: they are left, and the others are not kept waiting for them. */
  broken: readonly Searched[]
}

/**
 * Takes in the words of things that are new or written anew, of those that the one who asks may read: what somebody has just written is found by whoever
 * looks for it next. Words that are changed meanwhile stay to be taken in.
 */
export async function takeIn(sql: Sql, asks: Asks, searched: readonly Searched[]): Promise<TakenIn> {
  const { me, services } = asks
  if (searched.length === 0) return { isMore: false, broken: [] }
  const due: Due[] = await sql
    .selectFrom('search_index')
    .select(['kind', 'thing_id', 'revision'])
    .where('hashes', 'is', null)
    .where(
      'kind',
      'in',
      searched.map(({ kind }) => kind),
    )
    .limit(most)
    .execute()
  if (due.length === 0) return { isMore: false, broken: [] }
  const hash = hasherOf(services, me)
  const taken: (Due & { hashes: number[] })[] = []
  const broken: Searched[] = []
  for (const one of searched) {
    const these = due.filter(({ kind }) => kind === one.kind)
    if (these.length === 0) continue
    const words = await wordsOf(sql, asks, one, these)
    if (!words) broken.push(one)
    else
      for (const row of these) {
        // In order, so that nothing is told of the order in which things were written. What has no words, or none now, is found by none.
        const hashes = new Set((words.get(row.thing_id) ?? []).map(hash))
        taken.push({ ...row, hashes: [...hashes].sort((a, b) => a - b) })
      }
  }
  await sqlTag`update search_index s set hashes = one.hashes
    from jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) as one (kind text, thing_id uuid, revision integer, hashes integer[])
    where s.municipality_id = ${me.municipalityId} and s.kind = one.kind and s.thing_id = one.thing_id
      and s.revision = one.revision and s.hashes is null`.execute(sql)
  return { isMore: due.length === most, broken }
}

/** By what each of them is found; undefined where one does not open, which whoever looks after the program is told. */
async function wordsOf(
  sql: Sql,
  asks: Asks,
  { kind, read }: Searched,
  due: readonly Due[],
): Promise<Map<string, string[]> | undefined> {
  try {
    const things = await read(
      sql,
      asks,
      due.map(({ thing_id }) => thing_id),
    )
    return new Map(things.map(({ id, name, words }) => [id, termsOf([name, ...words])]))
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error
    asks.services.report(`words of a ${kind} to be looked up`, error)
    return undefined
  }
}

/** Takes in all that is still to be taken in, in every municipality, for one of its house: what they do not see is left for those who do. */
export const takeInAll =
  (searched: readonly Searched[]) =>
  async (services: Services): Promise<void> => {
    const { rows } = await services.database.atTheDoor({}, async (sql) => {
      await sqlTag`select note_searched()`.execute(sql)
      return sqlTag<{
        municipality_id: string
        person_id: string
      }>`select municipality_id, person_id from who_takes_in()`.execute(sql)
    })
    for (const { municipality_id, person_id } of rows) {
      const me: SignedIn = {
        ...{ municipalityId: municipality_id, municipalityName: '', personId: person_id },
        ...{ displayName: '', kind: 'staff', roles: [] },
      }
      let left = searched
      for (let isMore = true; isMore;) {
        // A hundred things are one transaction.
        const done = await services.database.as(me, (sql) =>
          takeIn(sql, { me, services, language: 'da' }, left),
        )
        left = left.filter((kind) => !done.broken.includes(kind))
        ;({ isMore } = done)
      }
    }
  }

import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { Asks, Searched } from '../../shared/searching/searched.ts'
import type { Services } from '../../shared/request/services.ts'
import type { SignedIn } from '../../shared/request/route.ts'
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

/**
 * Takes in the words of things that are new or written anew, of those that the one who asks may read: what somebody has just written is found by whoever
 * looks for it next. Words that are changed meanwhile stay to be taken in.
 *
 * @returns whether there may be more
 */
export async function takeIn(sql: Sql, asks: Asks, searched: readonly Searched[]): Promise<boolean> {
  const { me, services } = asks
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
  if (due.length === 0) return false
  const hash = hasherOf(services, me)
  const taken: (Due & { hashes: number[] })[] = []
  for (const { kind, read } of searched) {
    const these = due.filter((one) => one.kind === kind)
    if (these.length === 0) continue
    const things = await read(
      sql,
      asks,
      these.map(({ thing_id }) => thing_id),
    )
    const words = new Map(things.map(({ id, name, words }) => [id, termsOf([name, ...words])]))
    for (const one of these) {
      // In order, so that nothing is told of the order in which things were written. What has no words, or none now, is found by none.
      const hashes = (words.get(one.thing_id) ?? []).map(hash).sort((a, b) => a - b)
      taken.push({ ...one, hashes: [...new Set(hashes)] })
    }
  }
  await sqlTag`update search_index s set hashes = one.hashes
    from jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) as one (kind text, thing_id uuid, revision integer, hashes integer[])
    where s.municipality_id = ${me.municipalityId} and s.kind = one.kind and s.thing_id = one.thing_id
      and s.revision = one.revision and s.hashes is null`.execute(sql)
  return due.length === most
}

/**
 * Takes in all that is still to be taken in, in every municipality, for one of its house: what they do not see is left for those who do. A hundred things are one
 * transaction.
 */
export const takeInAll =
  (searched: readonly Searched[]) =>
  async (services: Services): Promise<number> => {
    await services.database.atTheDoor({}, (sql) => sqlTag`select note_searched()`.execute(sql))
    const { rows } = await services.database.atTheDoor({}, (sql) =>
      sqlTag<{
        municipality_id: string
        person_id: string
      }>`select municipality_id, person_id from who_takes_in()`.execute(sql),
    )
    let rounds = 0
    for (const { municipality_id, person_id } of rows) {
      const me: SignedIn = {
        ...{ municipalityId: municipality_id, municipalityName: '', personId: person_id },
        ...{ displayName: '', kind: 'staff', roles: [] },
      }
      try {
        while (
          await services.database.as(me, (sql) => takeIn(sql, { me, services, language: 'da' }, searched))
        )
          rounds++
      } catch (error) {
        // Other municipalities are not kept waiting for it.
        services.report('words to be looked up', error)
      }
    }
    return rounds
  }

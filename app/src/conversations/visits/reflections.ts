import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { groundKey } from '../../shared/sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import type { Reflection } from './form.ts'
import type { OwnVisit } from './queries.ts'

const contextOf = (visitId: string, authorId: string) => `visit ${visitId} reflection ${authorId}`

/** The key of what the two have together, made at the first word; a page needs it for what is typed there. */
export const pairKey = (
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  { firstId, secondId }: OwnVisit,
): Promise<Buffer> => groundKey(sql, services, me, { of: 'pair', people: [firstId, secondId] })

/** What each of the two has written about a visit, by who wrote it. */
export async function reflectionsOn(
  sql: Sql,
  key: Buffer,
  { id }: OwnVisit,
): Promise<ReadonlyMap<string, Reflection>> {
  const rows = await sql
    .selectFrom('visit_reflection')
    .select(['author_id', 'words_sealed'])
    .where('visit_id', '=', id)
    .execute()
  return new Map(
    rows.map((row) => [
      row.author_id,
      unsealJson<Reflection>(key, contextOf(id, row.author_id), row.words_sealed),
    ]),
  )
}

/** Keeps what the visitor writes about a visit; written again, it is what they wrote last. */
export async function reflect(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { id, firstId, secondId }: OwnVisit,
  words: Reflection,
): Promise<void> {
  const sealed = { words_sealed: sealJson(key, contextOf(id, me.personId), words) }
  await sql
    .insertInto('visit_reflection')
    .values({
      ...{ municipality_id: me.municipalityId, visit_id: id, author_id: me.personId },
      ...{ first_id: firstId, second_id: secondId, ...sealed },
    })
    .onConflict((same) => same.columns(['municipality_id', 'visit_id', 'author_id']).doUpdateSet(sealed))
    .execute()
}

/** Deletes what the visitor wrote about a visit, where it is still there. */
export async function deleteReflection(sql: Sql, me: SignedIn, { id }: OwnVisit): Promise<void> {
  await sql
    .deleteFrom('visit_reflection')
    .where('visit_id', '=', id)
    .where('author_id', '=', me.personId)
    .execute()
}

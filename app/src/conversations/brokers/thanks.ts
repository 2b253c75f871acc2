import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { groundKey, groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

type Keys = Pick<Services, 'masterKey'>

/** A few words of thanks, as one of the two sees them. */
export interface Thanks {
  id: string
  /** Who thanks. */
  authorId: string
  authorName: string
  words: string
  createdAt: Date
}

const context = (authorId: string, submissionId: string) => `thanks by ${authorId} ${submissionId}`
const pairOf = (me: SignedIn, other: string) => [me.personId, other].sort() as [string, string]

/** The key of what the visitor and a broker have together, made at the first word; a page needs it for what is typed there. */
export const keyWith = (sql: Sql, keys: Keys, me: SignedIn, other: string): Promise<Buffer> =>
  groundKey(sql, keys, me, { of: 'pair', people: pairOf(me, other) })

/** Somebody who is a knowledge broker here, or was. @throws NotFound when they never were, and of oneself */
export async function brokerOf(sql: Sql, me: SignedIn, id: string): Promise<{ id: string; name: string }> {
  const row = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name'])
    .where('r.role', '=', 'knowledgeBroker')
    .where('p.id', '=', id)
    .where('p.id', '!=', me.personId)
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

/** Thanks a broker; the same form sent twice is one. */
export async function thank(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { to, words, submissionId }: { to: string; words: string; submissionId: string },
): Promise<void> {
  const [first_id, second_id] = pairOf(me, to)
  const key = await keyWith(sql, keys, me, to)
  await sql
    .insertInto('broker_thanks')
    .values({
      ...{ municipality_id: me.municipalityId, first_id, second_id, author_id: me.personId },
      ...{
        submission_id: submissionId,
        words_sealed: sealJson(key, context(me.personId, submissionId), words),
      },
    })
    .onConflict((same) => same.columns(['municipality_id', 'author_id', 'submission_id']).doNothing())
    .execute()
}

/** What others have thanked the visitor for, the latest first; a hundred at most. */
export const thanksTo = (sql: Sql, keys: Keys, me: SignedIn): Promise<Thanks[]> => opened(sql, keys, me, null)

/** What the visitor has thanked somebody for. */
export const thanksBy = (sql: Sql, keys: Keys, me: SignedIn, to: string): Promise<Thanks[]> =>
  opened(sql, keys, me, to)

async function opened(sql: Sql, keys: Keys, me: SignedIn, to: string | null): Promise<Thanks[]> {
  const rows = await sql
    .selectFrom('broker_thanks as t')
    .innerJoin('person as p', 'p.id', 't.author_id')
    .select([
      't.id',
      't.first_id',
      't.second_id',
      't.author_id as authorId',
      't.submission_id',
      't.words_sealed',
    ])
    .select(['t.created_at as createdAt', 'p.display_name as authorName'])
    .where((one) => one.or([one('t.first_id', '=', me.personId), one('t.second_id', '=', me.personId)]))
    .$if(to === null, (all) => all.where('t.author_id', '!=', me.personId))
    .$if(to !== null, (all) =>
      all
        .where('t.author_id', '=', me.personId)
        .where((one) => one.or([one('t.first_id', '=', to), one('t.second_id', '=', to)])),
    )
    .orderBy('t.created_at', 'desc')
    .orderBy('t.id')
    .limit(100)
    .execute()
  const all: Thanks[] = []
  for (const { first_id, second_id, submission_id, words_sealed, ...one } of rows) {
    const key = await groundKeyIfThere(sql, keys, me, { of: 'pair', people: [first_id, second_id] })
    if (key)
      all.push({ ...one, words: unsealJson<string>(key, context(one.authorId, submission_id), words_sealed) })
  }
  return all
}

/** Deletes thanks that the visitor was given or has given. @throws NotFound when it is neither */
export async function deleteThanks(sql: Sql, id: string): Promise<void> {
  const { numDeletedRows } = await sql.deleteFrom('broker_thanks').where('id', '=', id).executeTakeFirst()
  if (numDeletedRows === 0n) throw new NotFound()
}

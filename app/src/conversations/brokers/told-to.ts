import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { groundKey, groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { roleProblems } from './role-messages.ts'

type Keys = Pick<Services, 'masterKey'>

/** What somebody can tell a coordinator of being a broker. */
export const whats = ['alone', 'unclear'] as const
export type What = (typeof whats)[number]

/** What was told, as one of the two sees it. */
export interface ToldTo {
  id: string
  what: What
  words: string
  /** `YYYY-MM-DD`. */
  on: string
  /** The other of the two. */
  other: { id: string; name: string }
  /** Whether the visitor told it. */
  isMine: boolean
}

const context = (id: string) => `broker_told ${id} words`
const pairOf = (me: SignedIn, other: string) => [me.personId, other].sort() as [string, string]

/** The coordinators of today but the visitor, by name. */
export async function otherCoordinators(sql: Sql, me: SignedIn): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name'])
    .distinct()
    .where('r.role', '=', 'coordinator')
    .where('p.id', '<>', me.personId)
    .where(holdsToday('r'))
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/**
 * Tells a coordinator; the same form twice is once.
 *
 * @throws Invalid where they have told them that already: what they write now would be kept nowhere
 */
export async function tellTo(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, to, what, words }: { id: string; to: string; what: What; words: string },
): Promise<void> {
  const [first_id, second_id] = pairOf(me, to)
  const key = await groundKey(sql, keys, me, { of: 'pair', people: [first_id, second_id] })
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('broker_told')
    .values({
      ...{ municipality_id: me.municipalityId, id, first_id, second_id, author_id: me.personId, what },
      words_sealed: sealJson(key, context(id), words),
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n) return
  const sent = await sql.selectFrom('broker_told').select('id').where('id', '=', id).executeTakeFirst()
  if (!sent) throw new Invalid([{ field: 'what', what: roleProblems.toldBefore }])
}

/** What the visitor has told, and what was told them, by the name of the other; a hundred at most. */
export async function toldOf(sql: Sql, keys: Keys, me: SignedIn): Promise<ToldTo[]> {
  const rows = await sql
    .selectFrom('broker_told')
    .selectAll()
    .where((one) => one.or([one('first_id', '=', me.personId), one('second_id', '=', me.personId)]))
    .orderBy('told_on', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  const told: ToldTo[] = []
  for (const row of rows) {
    const other = row.first_id === me.personId ? row.second_id : row.first_id
    const key = await groundKeyIfThere(sql, keys, me, { of: 'pair', people: [row.first_id, row.second_id] })
    if (!key) continue
    told.push({
      ...{ id: row.id, what: row.what, on: row.told_on, isMine: row.author_id === me.personId },
      words: unsealJson<string>(key, context(row.id), row.words_sealed),
      other: { id: other, name: await nameOf(sql, other) },
    })
  }
  return told.sort(byName(({ other }) => other.name))
}

async function nameOf(sql: Sql, id: string): Promise<string> {
  const row = await sql
    .selectFrom('person')
    .select('display_name as name')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name ?? ''
}

/** Takes back what the visitor told. @throws NotFound of what is another's, and of what is taken back already */
export async function takeBackTold(sql: Sql, me: SignedIn, id: string): Promise<void> {
  const { numDeletedRows } = await sql
    .deleteFrom('broker_told')
    .where('id', '=', id)
    .where('author_id', '=', me.personId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new NotFound()
}

import { isDeepStrictEqual } from 'node:util'
import type { Sql } from '@lydhoer/database'
import { NotFound } from '../request/errors.ts'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import { groundKey, groundKeyIfThere } from '../sealing/ground-key.ts'
import { sealJson, unseal } from '../sealing/seal.ts'
import { both } from './messages.ts'

type Keys = Pick<Services, 'masterKey'>

/** What was let go of: of which kind, as the place that can put it back calls it, and what that takes. */
export interface LetGo {
  kind: string
  kept: unknown
}

const context = (id: string) => `let go ${id}`
const own = (me: SignedIn) => ({ of: 'person', personId: me.personId }) as const

/**
 * Keeps for ten minutes what it takes to put something back that the visitor lets go of in the same transaction: its row, say. Sealed
 * columns stay sealed with their own key within; moments come back as text.
 *
 * @returns the address that undoes it, for the receipt
 * @example const undo = await letGo(sql, services, me, { kind: 'note', kept: row })
 */
export async function letGo(sql: Sql, keys: Keys, me: SignedIn, what: LetGo): Promise<string> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('let_go')
    .values({
      municipality_id: me.municipalityId,
      id,
      person_id: me.personId,
      kept_sealed: sealJson(await groundKey(sql, keys, me, own(me)), context(id), what),
    })
    .execute()
  return `/fortryd/${id}`
}

/**
 * What was let go of, within its time. It stays until then: undone twice is once.
 *
 * @throws NotFound when it is not the visitor's, or its time has passed
 */
export async function whatWasLetGo(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<LetGo> {
  const row = await sql
    .selectFrom('let_go')
    .select('kept_sealed')
    .where('id', '=', id)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  const key = row && (await groundKeyIfThere(sql, keys, me, own(me)))
  if (!key) throw new NotFound(both('tooLate'))
  return JSON.parse(unseal(key, context(id), row.kept_sealed).toString('utf8'), bytesAgain) as LetGo
}

/**
 * The address that undoes what the visitor let go of last, where it was this: pressed twice, it can be undone as when it was pressed once.
 */
export async function letGoBefore(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  what: LetGo,
): Promise<string | undefined> {
  const last = await sql
    .selectFrom('let_go')
    .select('id')
    .where('person_id', '=', me.personId)
    .orderBy('ends_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const before = last && (await whatWasLetGo(sql, keys, me, last.id))
  return isDeepStrictEqual(before, what) ? `/fortryd/${last?.id}` : undefined
}

/** JSON writes bytes as `{ type: 'Buffer', data: […] }`. */
const bytesAgain = (_: string, value: unknown): unknown => (isBytes(value) ? Buffer.from(value.data) : value)

const isBytes = (value: unknown): value is { data: number[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value

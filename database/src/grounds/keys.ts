// The keys of what is written outside conversations: one for each ground, wrapped by the application.
import { sql as text } from 'kysely'
import type { Sql, Who } from '../connection.ts'

/** What something written rests on, as far as its key goes; a conversation has keys of its own. */
export type KeyGround =
  /** One person's own. */
  | { of: 'person'; personId: string }
  /** A citizen's matter: theirs, and of those who work with them. */
  | { of: 'citizen'; citizenId: string }
  /** What two people have together. */
  | { of: 'pair'; people: readonly [string, string] }
  /** What those in a group have together. The group is made first, with its key. */
  | { of: 'group'; groupId: string }

type Row = { table: string; ids: Record<string, string> }

function rowOf(ground: KeyGround): Row {
  switch (ground.of) {
    case 'person':
      return { table: 'person_key', ids: { person_id: ground.personId } }
    case 'citizen':
      return { table: 'citizen_key', ids: { citizen_id: ground.citizenId } }
    case 'pair': {
      const [first_id = '', second_id = ''] = ground.people.map((id) => id.toLowerCase()).sort()
      return { table: 'pair_key', ids: { first_id, second_id } }
    }
    case 'group':
      return { table: 'group_key', ids: { group_id: ground.groupId } }
  }
}

/**
 * The wrapped key of a ground.
 * @returns undefined when there is none yet, and when it is not for the person who asks
 * @example const wrapped = await keyOf(sql, { of: 'person', personId: me.personId })
 */
export async function keyOf(sql: Sql, ground: KeyGround): Promise<Buffer | undefined> {
  const { table, ids } = rowOf(ground)
  const same = Object.entries(ids).map(([name, id]) => text`${text.ref(name)} = ${id}`)
  const { rows } = await text<{ key: Buffer }>`
    select wrapped_key as key from ${text.table(table)} where ${text.join(same, text` and `)}`.execute(sql)
  return rows[0]?.key
}

/**
 * The wrapped key of a ground, made when there is none yet. Of two who make it at once, both get the one that came first.
 * @param wrap makes a new key and wraps it
 * @throws when the ground is not for the person who asks (SQLSTATE 42501), or is a group that is not there
 * @example const wrapped = await keptKey(sql, me, ground, () => wrapKey(masterKey, place, newKey()))
 */
export async function keptKey(
  sql: Sql,
  { municipalityId }: Pick<Who, 'municipalityId'>,
  ground: Exclude<KeyGround, { of: 'group' }>,
  wrap: () => Buffer,
): Promise<Buffer> {
  const there = await keyOf(sql, ground)
  if (there) return there
  const { table, ids } = rowOf(ground)
  const columns = ['municipality_id', ...Object.keys(ids), 'wrapped_key'].map((name) => text.ref(name))
  await text`insert into ${text.table(table)} (${text.join(columns)})
    values (${text.join([municipalityId, ...Object.values(ids), wrap()])}) on conflict do nothing`.execute(
    sql,
  )
  const kept = await keyOf(sql, ground)
  if (!kept) throw new Error(`The key of this ${ground.of} is not there although it was just kept`)
  return kept
}

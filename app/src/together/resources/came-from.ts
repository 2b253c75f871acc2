import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { findingContext, openOfFindings } from '../house/sealed-findings.ts'
import { openOfLoops, wonderContext } from '../house/sealed-loops.ts'
import type { Keys } from '../house/sealed-resources.ts'

/** A wonder that a resource hangs on. */
export interface Wonder {
  id: string
  /** Null where whoever raised it has taken their words out. */
  wonder: string | null
}
/** A finding that a resource can build on. */
export interface BuiltOn {
  id: string
  title: string
  /** Who wrote it. */
  by: { id: string }
}

/** So many are offered or told. */
const most = 50

const wondersIn = (keys: Keys, me: SignedIn, rows: readonly { id: string; wonder_sealed: Buffer | null }[]) =>
  rows.map(({ id, wonder_sealed }) => ({
    id,
    wonder: wonder_sealed && openOfLoops<string>(keys, me, wonderContext(id), wonder_sealed),
  }))

/** The loops that a resource hangs on, the first it was hung on first: that is where it came from. */
export async function loopsOfResource(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  resourceId: string,
): Promise<Wonder[]> {
  const rows = await sql
    .selectFrom('loop_hung as h')
    .innerJoin('loop as l', 'l.id', 'h.loop_id')
    .select(['l.id', 'l.wonder_sealed'])
    .where('h.resource_id', '=', resourceId)
    .orderBy('h.created_at')
    .orderBy('h.id')
    .limit(most)
    .execute()
  return wondersIn(keys, me, rows)
}

/** The loops that something can be used from, those raised last first. */
export async function loopsWithResources(sql: Sql, keys: Keys, me: SignedIn): Promise<Wonder[]> {
  const rows = await sql
    .selectFrom('loop as l')
    .select(['l.id', 'l.wonder_sealed'])
    .where((one) =>
      one.exists(
        one
          .selectFrom('loop_hung as h')
          .select('h.id')
          .whereRef('h.loop_id', '=', 'l.id')
          .where('h.resource_id', 'is not', null),
      ),
    )
    .orderBy('l.raised_on', 'desc')
    .orderBy('l.id', 'desc')
    .limit(most)
    .execute()
  return wondersIn(keys, me, rows)
}

/** A loop that something new came from; null where the visitor has none of that id. */
export async function loopToComeFrom(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string | null,
): Promise<Wonder | null> {
  if (id === null) return null
  const rows = await sql.selectFrom('loop').select(['id', 'wonder_sealed']).where('id', '=', id).execute()
  return wondersIn(keys, me, rows)[0] ?? null
}

const findings = (sql: Sql) => sql.selectFrom('finding').select(['id', 'words_sealed', 'written_by'])
type FindingRow = Awaited<ReturnType<ReturnType<typeof findings>['execute']>>[number]

const builtOn = (keys: Keys, me: SignedIn, row: FindingRow): BuiltOn => ({
  ...{ id: row.id, by: { id: row.written_by } },
  title: openOfFindings<{ title: string }>(keys, me, findingContext(row.id), row.words_sealed).title,
})

/** The finding that a resource builds on; null where there is none of that id. */
export async function findingBuiltOn(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string | null,
): Promise<BuiltOn | null> {
  if (id === null) return null
  const row = await findings(sql).where('id', '=', id).executeTakeFirst()
  return row ? builtOn(keys, me, row) : null
}

/** The findings that something new can build on: the newest, and one that it builds on already. */
export async function findingsToBuildOn(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  already: string | null,
): Promise<BuiltOn[]> {
  const rows = await findings(sql).orderBy('written_on', 'desc').orderBy('id', 'desc').limit(most).execute()
  const found = rows.map((row) => builtOn(keys, me, row))
  const own = found.some(({ id }) => id === already) ? null : await findingBuiltOn(sql, keys, me, already)
  return own ? [own, ...found] : found
}

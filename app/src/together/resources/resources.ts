import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import type { ResourceKind } from './kinds.ts'
import { openOfResources, sealOfResources, versionContext, type Keys } from '../house/sealed-resources.ts'
import { problems } from './told.ts'

/** What stands in a version of a resource. */
export interface ResourceWords {
  title: string
  /** What it is for, and how it is used. */
  use: string
  /** What is written here; '' where it lies elsewhere. */
  body: string
  /** Where it lies, as an address; '' where all of it is written here. */
  address: string
}
/** With what was changed and why; '' in the first. */
export type VersionWords = ResourceWords & { changed: string }

/** Something that others can use. Days are `YYYY-MM-DD`. */
export interface Resource extends ResourceWords {
  id: string
  kind: ResourceKind
  madeAs: KindOfPeople
  madeOn: string
  /** The finding that it builds on. */
  findingId: string | null
  lookAgainOn: string
  restsSince: string | null
  /** The version that holds, and since when. */
  number: number
  writtenOn: string
  /** Who looks after it. */
  keeper: { id: string; name: string }
}

const resources = (sql: Sql) =>
  sql
    .selectFrom('resource as r')
    .innerJoin('resource_keeper as k', 'k.resource_id', 'r.id')
    .leftJoin('person as p', 'p.id', 'k.kept_by')
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('resource_version as w')
          .select(['w.id as version_id', 'w.number', 'w.words_sealed', 'w.written_on'])
          .whereRef('w.resource_id', '=', 'r.id')
          .orderBy('w.number', 'desc')
          .limit(1)
          .as('v'),
      (on) => on.onTrue(),
    )
    .select(['r.id', 'r.kind', 'r.made_as', 'r.made_on', 'r.finding_id', 'r.look_again_on', 'r.rests_since'])
    .select(['k.kept_by', 'p.display_name as name'])
    .select(['v.version_id', 'v.number', 'v.words_sealed', 'v.written_on'])

type Row = Awaited<ReturnType<ReturnType<typeof resources>['execute']>>[number]

function opened(keys: Keys, me: SignedIn, row: Row): Resource {
  const { changed: _, ...words } = openOfResources<VersionWords>(
    ...([keys, me, versionContext(row.version_id), row.words_sealed] as const),
  )
  return {
    ...words,
    ...{ id: row.id, kind: row.kind, madeAs: row.made_as, madeOn: row.made_on, findingId: row.finding_id },
    ...{ lookAgainOn: row.look_again_on, restsSince: row.rests_since },
    ...{ number: row.number, writtenOn: row.written_on },
    keeper: { id: row.kept_by, name: row.name ?? '' },
  }
}

/** Which of them are asked for: of one kind, or that hang on one loop. */
export interface Wanted {
  kind: ResourceKind | null
  loopId: string | null
}

/** A page of what others can use, the newest first. */
export async function resourcesOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
  { kind, loopId }: Wanted = { kind: null, loopId: null },
): Promise<ListPage<Resource>> {
  const rows = await resources(sql)
    .where(standsAfter('resource', ['made_on', 'id'], after, 'r').$castTo<boolean>())
    .$if(kind !== null, (all) => all.where('r.kind', '=', kind))
    .$if(loopId !== null, (all) =>
      all.where((one) =>
        one.exists(
          one
            .selectFrom('loop_hung as h')
            .select('h.id')
            .whereRef('h.resource_id', '=', 'r.id')
            .where('h.loop_id', '=', loopId),
        ),
      ),
    )
    .orderBy('r.made_on', 'desc')
    .orderBy('r.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor may read it */
export async function resourceOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Resource> {
  const row = await resources(sql).where('r.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** @throws NotFound unless the visitor looks after it */
export async function ownResource(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Resource> {
  const resource = await resourceOf(sql, keys, me, id)
  if (resource.keeper.id !== me.personId) throw new NotFound()
  return resource
}

export interface NewResource extends ResourceWords {
  id: string
  kind: ResourceKind
  madeAs: KindOfPeople
  findingId: string | null
  lookAgainOn: string
  /** The loop that it came from; it hangs there from the beginning. */
  loopId: string | null
}

/** Makes a resource, which the visitor then looks after; the same id twice is one. */
export async function makeResource(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, kind, madeAs, findingId, lookAgainOn, loopId, ...words }: NewResource,
): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('resource')
    .values({ ...here, id, kind, made_as: madeAs, finding_id: findingId, look_again_on: lookAgainOn })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await sql
    .insertInto('resource_keeper')
    .values({ ...here, resource_id: id, kept_by: me.personId })
    .execute()
  await writeVersion(sql, keys, me, id, { id: crypto.randomUUID(), number: 1, ...words, changed: '' })
  if (loopId === null) return
  await sql
    .insertInto('loop_hung')
    .values({
      ...{ ...here, id: crypto.randomUUID(), loop_id: loopId, resource_id: id },
      ...{ note_sealed: null, hung_by: me.personId },
    })
    .execute()
}

export interface Change extends VersionWords {
  /** Of the version. */
  id: string
  kind: ResourceKind
  findingId: string | null
}

/** Writes the next version of what the visitor looks after; the same id twice is one. @throws Conflict after the last there is room for */
export async function changeResource(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  resourceId: string,
  { kind, findingId, ...version }: Change,
): Promise<void> {
  // Two who save at once come one after the other, and both versions are kept.
  await sql.selectFrom('resource').select('id').where('id', '=', resourceId).forUpdate().execute()
  const { number } = await resourceOf(sql, keys, me, resourceId)
  if (number === 999) throw new Conflict(problems.noMoreVersions)
  await writeVersion(sql, keys, me, resourceId, { ...version, number: number + 1 })
  await sql
    .updateTable('resource')
    .set({ kind, finding_id: findingId })
    .where('id', '=', resourceId)
    .execute()
}

async function writeVersion(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  resourceId: string,
  { id, number, ...words }: VersionWords & { id: string; number: number },
): Promise<void> {
  await sql
    .insertInto('resource_version')
    .values({
      ...{ municipality_id: me.municipalityId, id, resource_id: resourceId, number },
      words_sealed: sealOfResources(keys, me, versionContext(id), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** A version as it stood from a day. */
export interface Version extends VersionWords {
  id: string
  number: number
  on: string
}

/** A page of the versions of a resource, the newest first. */
export async function versionsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  resourceId: string,
  after: string | null,
): Promise<ListPage<Version>> {
  const rows = await sql
    .selectFrom('resource_version as v')
    .select(['v.id', 'v.number', 'v.words_sealed', 'v.written_on as on'])
    .where('v.resource_id', '=', resourceId)
    .where(standsAfter('resource_version', ['number'], after, 'v').$castTo<boolean>())
    .orderBy('v.number', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map(({ words_sealed, ...row }) => ({
      ...openOfResources<VersionWords>(keys, me, versionContext(row.id), words_sealed),
      ...row,
    })),
    after,
  )
}

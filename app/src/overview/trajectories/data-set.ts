import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { Services } from '../../shared/request/services.ts'
import { taskIn } from '../../shared/workers/task.ts'
import { unwrapDataKey } from './keys.ts'
import { heldOfFjordby, type Held } from './held.ts'
import { aboutOf, keptAs, type About, type RegisterPlace } from './open-register.ts'

export type Who = { municipalityId: string; personId: string }

/** A data set that the asker may use. */
export interface DataSetSeen {
  id: string
  municipalityId: string
  ownerId: string
  source: 'fjordby' | 'wide' | 'spells' | 'sps'
  purpose: 'research' | 'evaluation' | 'teaching'
  /** Null as long as it has not been read. */
  people: number | null
  periods: number | null
  state: 'reading' | 'ready' | 'refused'
  progress: number
  createdAt: Date
  objectId: string | null
  key: Buffer
  about: About
}

const columns = [
  ...([
    'data_set.id',
    'data_set.owner_id',
    'data_set.source',
    'data_set.purpose',
    'data_set.people',
    'data_set.periods',
    'data_set.created_at',
  ] as const),
  ...([
    'data_set.object_id',
    'data_set.wrapped_key',
    'data_set.about_sealed',
    'data_set.state',
    'data_set.progress',
  ] as const),
] as const

export const newestFirst = ['created_at', 'id'] as const

/** One that could not be read is its owner's only. */
const canBeUsed = (me: Who) =>
  sqlTag<boolean>`(data_set.state <> 'refused' or data_set.owner_id = ${me.personId})`

/** A page of the data sets that somebody may use, newest first. */
export async function dataSetsSeenBy(
  sql: Sql,
  services: Services,
  me: Who,
  after: string | null,
): Promise<ListPage<DataSetSeen>> {
  const rows = await sql
    .selectFrom('data_set_user as u')
    .innerJoin('data_set', 'data_set.id', 'u.data_set_id')
    .select('data_set.id')
    .where('u.person_id', '=', me.personId)
    .where(canBeUsed(me))
    .where(standsAfter('data_set', newestFirst, after))
    .orderBy('data_set.created_at', 'desc')
    .orderBy('data_set.id', 'desc')
    .limit(readPerPage)
    .execute()
  const page = pageOfList(rows, after)
  return {
    ...page,
    rows: await dataSetsOf(
      sql,
      services,
      me,
      page.rows.map(({ id }) => id),
    ),
  }
}

/** These data sets, of those that somebody may use, newest first. */
export async function dataSetsOf(
  sql: Sql,
  services: Services,
  me: Who,
  ids: readonly string[],
): Promise<DataSetSeen[]> {
  const rows = await sql
    .selectFrom('data_set')
    .select(columns)
    .where('data_set.id', '=', sqlTag<string>`any(${ids}::uuid[])`)
    .where(canBeUsed(me))
    .orderBy('data_set.created_at', 'desc')
    .orderBy('data_set.id', 'desc')
    .execute()
  return rows.map((row) => {
    const place = { municipalityId: me.municipalityId, dataSetId: row.id }
    const key = unwrapDataKey(services.masterKey, place, row.wrapped_key)
    return {
      ...{ id: row.id, municipalityId: me.municipalityId, ownerId: row.owner_id, source: row.source },
      ...{ purpose: row.purpose, people: row.people, periods: row.periods, state: row.state },
      ...{ progress: row.progress, createdAt: row.created_at, objectId: row.object_id, key },
      about: aboutOf(key, row.id, row.about_sealed),
    }
  })
}

/** @throws NotFound for whoever may not use it */
export async function dataSetSeenBy(sql: Sql, services: Services, me: Who, id: string): Promise<DataSetSeen> {
  const [found] = await dataSetsOf(sql, services, me, [id])
  if (!found) throw new NotFound()
  return found
}

/** @throws NotFound for whoever may not use it, and as long as it has not been read */
export async function readyDataSetSeenBy(
  sql: Sql,
  services: Services,
  me: Who,
  id: string,
): Promise<DataSetSeen> {
  const found = await dataSetSeenBy(sql, services, me, id)
  if (found.state !== 'ready') throw new NotFound()
  return found
}

/** Where the register of a data set lies, for a worker to open. */
export const placeOf = (
  { storeSettings }: Pick<Services, 'storeSettings'>,
  of: DataSetSeen,
): RegisterPlace => ({
  store: storeSettings,
  place: { municipalityId: of.municipalityId, dataSetId: of.id },
  ...{ key: of.key, source: of.source, objectId: of.objectId, reading: of.about.reading },
  fileName: of.about.fileName ?? '',
})

const reading = taskIn<typeof import('./read-register-work.ts').work>(
  new URL('./read-register-work.ts', import.meta.url),
)

/**
 * Reads a register in a worker, and gives what it holds.
 *
 * @throws Invalid when it cannot be used; WorkerDied when it is too much for a worker
 */
export function readInWorker(
  services: Pick<Services, 'storeSettings' | 'workers'>,
  of: DataSetSeen,
  isAwaited: boolean,
  progress: (part: number) => void = () => undefined,
): Promise<Held> {
  const place = placeOf(services, of)
  const { municipalityId } = of
  return services.workers.do(reading, place, { municipalityId, isAwaited, progress, keeps: keptAs(place) })
}

/** What a register holds; of data sets from before that was kept, as a worker finds it. */
export async function heldIn(services: Services, of: DataSetSeen): Promise<Held> {
  if (of.source === 'fjordby') return heldOfFjordby(of.people ?? 0)
  return of.about.held ?? readInWorker(services, of, true)
}

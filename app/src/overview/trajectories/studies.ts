import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { Services } from '../../shared/request/services.ts'
import { taskIn } from '../../shared/workers/task.ts'
import type { PartName, Parts } from './compute.ts'
import { sealWords, unsealWords, unwrapDataKey } from './keys.ts'
import { heldOfFjordby, type Held } from './held.ts'
import { aboutOf, keptAs, type About, type RegisterPlace } from './open-register.ts'
import { studySettings, type StudySettings } from './settings.ts'

type Who = { municipalityId: string; personId: string }

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

const newestFirst = ['created_at', 'id'] as const

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
async function dataSetsOf(
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

/** A study that the asker may see, with its data set. */
export interface StudySeen {
  id: string
  ownerId: string
  title: string
  settings: StudySettings
  state: 'waiting' | 'computing' | 'ready' | 'failed'
  progress: number
  toldAt: Date
  createdAt: Date
  dataSet: DataSetSeen
}

/** A page of the studies that somebody may see, newest first; all, or those of one data set. */
export async function studiesSeenBy(
  sql: Sql,
  services: Services,
  me: Who,
  after: string | null,
  dataSetId?: string,
): Promise<ListPage<StudySeen>> {
  const rows = await sql
    .selectFrom('study_reader as r')
    .innerJoin('study', 'study.id', 'r.study_id')
    .select('study.id')
    .where('r.person_id', '=', me.personId)
    .where(standsAfter('study', newestFirst, after))
    .$if(dataSetId !== undefined, (query) => query.where('study.data_set_id', '=', dataSetId ?? ''))
    .orderBy('study.created_at', 'desc')
    .orderBy('study.id', 'desc')
    .limit(readPerPage)
    .execute()
  const page = pageOfList(rows, after)
  return {
    ...page,
    rows: await studiesOf(
      sql,
      services,
      me,
      page.rows.map(({ id }) => id),
    ),
  }
}

/** These studies, of those that somebody may see, newest first. */
async function studiesOf(
  sql: Sql,
  services: Services,
  me: Who,
  ids: readonly string[],
): Promise<StudySeen[]> {
  const rows = await sql
    .selectFrom('study as s')
    .select([
      's.id',
      's.owner_id',
      's.data_set_id',
      's.title_sealed',
      's.settings',
      's.state',
      's.progress',
      's.told_at',
      's.created_at',
    ])
    .where('s.id', '=', sqlTag<string>`any(${ids}::uuid[])`)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute()
  const of = [...new Set(rows.map((row) => row.data_set_id))]
  const sets = new Map((await dataSetsOf(sql, services, me, of)).map((set) => [set.id, set]))
  return rows.flatMap((row) => {
    const dataSet = sets.get(row.data_set_id)
    if (!dataSet) return []
    return [
      {
        ...{
          id: row.id,
          ownerId: row.owner_id,
          state: row.state,
          progress: row.progress,
          toldAt: row.told_at,
        },
        createdAt: row.created_at,
        title: unsealWords<string>(dataSet.key, `title ${row.id}`, row.title_sealed),
        settings: studySettings.parse(row.settings),
        dataSet,
      },
    ]
  })
}

/** What a study is of, as far as its data set says, before anything is drawn. */
export function windowOf({ settings: { from, to }, dataSet }: StudySeen) {
  const names = dataSet.about.held?.periods ?? []
  const end = Math.min(to, dataSet.periods ?? to)
  return {
    people: dataSet.people ?? 0,
    first: names[from - 1] ?? String(from),
    last: names[end - 1] ?? String(end),
  }
}

/** @throws NotFound for whoever may not see it */
export async function studySeenBy(sql: Sql, services: Services, me: Who, id: string): Promise<StudySeen> {
  const [found] = await studiesOf(sql, services, me, [id])
  if (!found) throw new NotFound()
  return found
}

/** How registers are blurred, before the name of each part: what was computed of lives told in another way is not read. */
const told = 'blurred1'
const nameKept = (part: string) => `${told}${part}`

/** What has been computed of a study so far. */
export async function resultsOf(sql: Sql, study: StudySeen): Promise<Partial<Parts>> {
  const rows = await sql
    .selectFrom('study_result')
    .select(['part', 'body_sealed'])
    .where('study_id', '=', study.id)
    .where('part', 'like', nameKept('%'))
    .execute()
  return Object.fromEntries(
    rows.map(({ part, body_sealed }) => [
      part.slice(told.length),
      unsealWords(study.dataSet.key, `result ${study.id} ${part}`, body_sealed),
    ]),
  ) as Partial<Parts>
}

/** Keeps one part; one that is there already is the same. */
export async function keepPart<N extends PartName>(
  sql: Sql,
  me: Who,
  study: StudySeen,
  name: N,
  body: Parts[N],
): Promise<void> {
  const part = nameKept(name)
  await sql
    .insertInto('study_result')
    .values({
      municipality_id: me.municipalityId,
      study_id: study.id,
      part,
      body_sealed: sealWords(study.dataSet.key, `result ${study.id} ${part}`, body),
    })
    .onConflict((on) => on.columns(['municipality_id', 'study_id', 'part']).doNothing())
    .execute()
}

/** What people say of a type. */
export interface TypeWords {
  name: string
  meaning: string
}

/** The words given to each type where there are `types` of them, by number from 1. */
export async function wordsOfTypes(
  sql: Sql,
  study: StudySeen,
  types: number,
): Promise<Map<number, TypeWords>> {
  const rows = await sql
    .selectFrom('study_type')
    .select(['number', 'words_sealed'])
    .where('study_id', '=', study.id)
    .where('types', '=', types)
    .execute()
  return new Map(
    rows.map(({ number, words_sealed }) => [
      number,
      unsealWords<TypeWords>(study.dataSet.key, `type ${study.id} ${types} ${number}`, words_sealed),
    ]),
  )
}

/** Writes what a type is called and what it means. */
export async function nameType(
  sql: Sql,
  me: Who,
  study: StudySeen,
  at: { types: number; number: number },
  words: TypeWords,
): Promise<void> {
  const words_sealed = sealWords(study.dataSet.key, `type ${study.id} ${at.types} ${at.number}`, words)
  await sql
    .insertInto('study_type')
    .values({ municipality_id: me.municipalityId, study_id: study.id, ...at, words_sealed })
    .onConflict((on) =>
      on.columns(['municipality_id', 'study_id', 'types', 'number']).doUpdateSet({ words_sealed }),
    )
    .execute()
}

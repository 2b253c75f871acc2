import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { Services } from '../../shared/request/services.ts'
import type { PartName, Parts } from './compute.ts'
import { sealWords, unsealWords, unwrapDataKey } from './keys.ts'
import { aboutOf, openRegister, type About } from './open-register.ts'
import type { Register } from './register.ts'
import { studySettings, type StudySettings } from './settings.ts'

type Who = { municipalityId: string; personId: string }

/** A data set that the asker may use. */
export interface DataSetSeen {
  id: string
  ownerId: string
  source: 'fjordby' | 'wide' | 'spells' | 'sps'
  purpose: 'research' | 'evaluation' | 'teaching'
  people: number
  periods: number
  createdAt: Date
  objectId: string | null
  key: Buffer
  about: About
}

const columns = [
  ...(['d.id', 'd.owner_id', 'd.source', 'd.purpose', 'd.people', 'd.periods', 'd.created_at'] as const),
  ...(['d.object_id', 'd.wrapped_key', 'd.about_sealed'] as const),
] as const

/** The data sets that somebody may use, newest first; or one of them. */
export async function dataSetsSeenBy(
  sql: Sql,
  services: Services,
  me: Who,
  id?: string,
): Promise<DataSetSeen[]> {
  const rows = await sql
    .selectFrom('data_set as d')
    .select(columns)
    .$if(id !== undefined, (query) => query.where('d.id', '=', id ?? ''))
    .orderBy('d.created_at', 'desc')
    .execute()
  return rows.map((row) => {
    const place = { municipalityId: me.municipalityId, dataSetId: row.id }
    const key = unwrapDataKey(services.masterKey, place, row.wrapped_key)
    return {
      ...{ id: row.id, ownerId: row.owner_id, source: row.source, purpose: row.purpose, people: row.people },
      ...{ periods: row.periods, createdAt: row.created_at, objectId: row.object_id, key },
      about: aboutOf(key, row.id, row.about_sealed),
    }
  })
}

/** @throws NotFound for whoever may not use it */
export async function dataSetSeenBy(sql: Sql, services: Services, me: Who, id: string): Promise<DataSetSeen> {
  const [found] = await dataSetsSeenBy(sql, services, me, id)
  if (!found) throw new NotFound()
  return found
}

export const registerOf = (services: Services, me: Who, of: DataSetSeen): Promise<Register> =>
  openRegister(services, { municipalityId: me.municipalityId, dataSetId: of.id }, of.key, {
    source: of.source,
    object_id: of.objectId,
    about: of.about,
  })

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

/** The studies that somebody may see, newest first; or one of them, or those of one data set. */
export async function studiesSeenBy(
  sql: Sql,
  services: Services,
  me: Who,
  only: { id?: string; dataSetId?: string } = {},
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
    .$if(only.id !== undefined, (query) => query.where('s.id', '=', only.id ?? ''))
    .$if(only.dataSetId !== undefined, (query) => query.where('s.data_set_id', '=', only.dataSetId ?? ''))
    .orderBy('s.created_at', 'desc')
    .execute()
  if (rows.length === 0) return []
  const sets = new Map((await dataSetsSeenBy(sql, services, me)).map((set) => [set.id, set]))
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

/** @throws NotFound for whoever may not see it */
export async function studySeenBy(sql: Sql, services: Services, me: Who, id: string): Promise<StudySeen> {
  const [found] = await studiesSeenBy(sql, services, me, { id })
  if (!found) throw new NotFound()
  return found
}

/** What has been computed of a study so far. */
export async function resultsOf(sql: Sql, study: StudySeen): Promise<Partial<Parts>> {
  const rows = await sql
    .selectFrom('study_result')
    .select(['part', 'body_sealed'])
    .where('study_id', '=', study.id)
    .execute()
  return Object.fromEntries(
    rows.map(({ part, body_sealed }) => [
      part,
      unsealWords(study.dataSet.key, `result ${study.id} ${part}`, body_sealed),
    ]),
  ) as Partial<Parts>
}

/** Keeps one part; one that is there already is the same. */
export async function keepPart<N extends PartName>(
  sql: Sql,
  me: Who,
  study: StudySeen,
  part: N,
  body: Parts[N],
): Promise<void> {
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

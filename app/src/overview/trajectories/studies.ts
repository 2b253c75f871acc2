import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { Services } from '../../shared/request/services.ts'
import { dataSetsOf, newestFirst, type DataSetSeen, type Who } from './data-set.ts'
import { unsealWords } from './keys.ts'
import { studySettings, type StudySettings } from './settings.ts'

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

import type { Sql } from '@lydhoer/database'
import { addDay, today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import { makeGroup } from '../../shared/people/group.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import {
  askedAfterDays,
  type CameTo,
  type KindOfPeople,
  type Standing,
  type Theme,
  type Worked,
} from './kinds.ts'
import {
  keyOfGroup,
  learnedContext,
  openForHouse,
  sealForHouse,
  sealInside,
  whyContext,
  wordsContext,
  type Keys,
} from './sealed.ts'

/** What is tried, in words that the house reads. */
export interface Tried {
  /** In a line. */
  tries: string
  /** How; '' where nothing more was said. */
  how: string
  /** By what they would notice. */
  looksFor: string
  /** In which department or room; '' where nobody said. */
  among: string
}

/** What it came to. */
export interface End {
  cameTo: CameTo
  worked: Worked
  learned: string
  endedOn: string
}

/** Something that several try together, as the house sees it. */
export interface JointExperiment extends Tried {
  id: string
  theme: Theme
  triedBy: readonly KindOfPeople[]
  /** `YYYY-MM-DD`. */
  fromDay: string
  cameFromId: string | null
  begunBy: { id: string; name: string }
  /** Whether the visitor began it. */
  began: boolean
  /** Null while it is under way. */
  end: End | null
}

const all = (sql: Sql) =>
  sql
    .selectFrom('joint_experiment')
    .leftJoin('person as by', 'by.id', 'joint_experiment.begun_by')
    .leftJoin('joint_experiment_end as e', 'e.joint_experiment_id', 'joint_experiment.id')
    .select(['joint_experiment.id', 'joint_experiment.theme', 'joint_experiment.tried_by'])
    .select(['joint_experiment.from_day', 'joint_experiment.words_sealed', 'joint_experiment.came_from_id'])
    .select(['joint_experiment.begun_by', 'by.display_name as name'])
    .select(['e.came_to', 'e.worked', 'e.learned_sealed', 'e.ended_on'])

type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): JointExperiment => ({
  ...{ id: row.id, theme: row.theme, triedBy: row.tried_by as KindOfPeople[] },
  ...{ fromDay: row.from_day, cameFromId: row.came_from_id },
  ...openForHouse<Tried>(keys, me, wordsContext(row.id), row.words_sealed),
  begunBy: { id: row.begun_by, name: row.name ?? '' },
  began: row.begun_by === me.personId,
  end:
    row.came_to && row.worked && row.learned_sealed && row.ended_on
      ? {
          ...{ cameTo: row.came_to, worked: row.worked, endedOn: row.ended_on },
          learned: openForHouse<string>(keys, me, learnedContext(row.id), row.learned_sealed),
        }
      : null,
})

export interface Wanted {
  theme: Theme | null
  standing: Standing | null
}

/** A page of what several try, what began last first: what worked, what did not and what is under way as they come. */
export async function jointExperiments(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { theme, standing }: Wanted,
  after: string | null,
): Promise<ListPage<JointExperiment>> {
  let query = all(sql)
  if (theme) query = query.where('joint_experiment.theme', '=', theme)
  if (standing === 'under-way') query = query.where('e.came_to', 'is', null)
  else if (standing) query = query.where('e.worked', '=', standing)
  const rows = await query
    .where(standsAfter('joint_experiment', ['from_day', 'id'], after).$castTo<boolean>())
    .orderBy('joint_experiment.from_day', 'desc')
    .orderBy('joint_experiment.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor is of the house that has it */
export async function jointExperimentOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
): Promise<JointExperiment> {
  const row = await all(sql).where('joint_experiment.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** Those that it was tried again as, the first first. */
export async function triedAgainAs(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
): Promise<JointExperiment[]> {
  const rows = await all(sql)
    .where('joint_experiment.came_from_id', '=', id)
    .orderBy('joint_experiment.from_day')
    .orderBy('joint_experiment.id')
    .limit(20)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** What whoever begins it says. */
export interface ToTry extends Tried {
  theme: Theme
  triedBy: readonly KindOfPeople[]
  fromDay: string
}

const columns = (keys: Keys, me: SignedIn, id: string, { theme, triedBy, fromDay, ...tried }: ToTry) => {
  const { tries, how, looksFor, among } = tried
  return {
    ...{ theme, tried_by: [...triedBy], from_day: fromDay },
    words_sealed: sealForHouse(keys, me, wordsContext(id), { tries, how, looksFor, among } satisfies Tried),
  }
}

/** Begins it; the same id twice is one. Whoever begins it is in it. */
export async function beginJointExperiment(
  sql: Sql,
  services: Pick<Services, 'masterKey' | 'now'>,
  me: SignedIn,
  { id, cameFromId, ...toTry }: ToTry & { id: string; cameFromId: string | null },
): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const its = { ...here, joint_experiment_id: id, person_id: me.personId }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('joint_experiment')
    .values({
      ...{ ...here, id, begun_by: me.personId, came_from_id: cameFromId },
      ...columns(services, me, id, toTry),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await makeGroup(sql, services, me, id, [me.personId])
  const key = await keyOfGroup(sql, services, me, id)
  await sql
    .insertInto('joint_experiment_asked')
    .values({ ...its, begun_by: me.personId, why_sealed: sealInside(key, whyContext(id, me.personId), '') })
    .execute()
  await sql
    .insertInto('joint_experiment_with')
    .values({ ...its, says: 'yes', ask_on: firstAskedOn(toTry.fromDay, services.now()) })
    .execute()
}

/** The day from which somebody is asked how it goes, where nobody writes. */
export function firstAskedOn(fromDay: string, now: Date): string {
  const begun = fromDay > today(now) ? new Date(`${fromDay}T10:00:00Z`) : now
  return addDay(begun, askedAfterDays)
}

/** Says anew what is tried. @throws NotFound unless the visitor began it */
export async function changeJointExperiment(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  toTry: ToTry,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('joint_experiment')
    .set(columns(keys, me, id, toTry))
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** No name where a query needs none. */
export const nobody = sqlTag<string | null>`null::uuid`.as('whom')

import type { Sql } from '@lydhoer/database'
import { addDay, today } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { diaryOf } from './diary.ts'
import type { Shown } from './experiment-view.tsx'
import { jointExperimentOf, triedAgainAs, type JointExperiment } from './joint-experiments.ts'
import { askedAfterDays } from './kinds.ts'
import { isIn, mineOf, whoIsAsked } from './people.ts'
import { keyOfGroup } from './sealed.ts'

/** What is tried at the address. @throws NotFound unless the visitor is of the house that has it */
export const ofAddress = (visit: Visit, sql: Sql): Promise<JointExperiment> =>
  jointExperimentOf(sql, visit.services, visit.me, idOf(visit))

/** @throws NotFound unless the visitor began it */
export async function begunByMe(visit: Visit, sql: Sql): Promise<JointExperiment> {
  const one = await ofAddress(visit, sql)
  if (!one.began) throw new NotFound()
  return one
}

/** With the key of its group. @throws NotFound unless the visitor is asked and said yes */
export async function whereIAmIn(visit: Visit, sql: Sql): Promise<{ one: JointExperiment; key: Buffer }> {
  const one = await ofAddress(visit, sql)
  if (!isIn(await mineOf(sql, visit.me, one.id))) throw new NotFound()
  return { one, key: await keyOfGroup(sql, visit.services, visit.me, one.id) }
}

/** All of it that the visitor may see. */
export async function shownOf(visit: Visit, sql: Sql, after: string | null): Promise<Shown> {
  const { services, me } = visit
  const one = await ofAddress(visit, sql)
  const mine = await mineOf(sql, me, one.id)
  return {
    ...{ one, mine },
    before: one.cameFromId === null ? null : await jointExperimentOf(sql, services, me, one.cameFromId),
    after: await triedAgainAs(sql, services, me, one.id),
    inside: mine.isAsked ? await insideOf(visit, sql, one, mine.askOn, after) : null,
  }
}

async function insideOf(
  { services, me }: Visit,
  sql: Sql,
  { id, end }: JointExperiment,
  askOn: string | null,
  after: string | null,
): Promise<Shown['inside']> {
  const key = await keyOfGroup(sql, services, me, id)
  const diary = await diaryOf(sql, me, key, id, after)
  const now = services.now()
  const last = diary.rows[0]?.day ?? ''
  return {
    ...{ key, diary, people: await whoIsAsked(sql, key, id) },
    isStill:
      end === null &&
      after === null &&
      askOn !== null &&
      askOn <= today(now) &&
      last <= addDay(now, -askedAfterDays),
  }
}

import type { Database, Sql } from '@lydhoer/database'
import { idOf, type Visit } from '../../../shared/request/route.ts'
import type { Parts } from '../compute.ts'
import { clearest } from '../figures.ts'
import { studySeenBy, type StudySeen } from '../studies.ts'
import { resultsOf, wordsOfTypes } from '../results.ts'
import { noteLooking } from '../who.ts'

/** The study or the data set that an address names. */
/** A study with its results, for whoever may see it; that they looked is written down. */
export async function open(visit: Visit, sql: Sql): Promise<{ study: StudySeen; results: Partial<Parts> }> {
  const { me, services } = visit
  const study = await studySeenBy(sql, services, me, idOf(visit))
  await noteLooking(sql, visit, study.dataSet.id, 'figures')
  const results = await resultsOf(sql, study)
  // Computed before registers were blurred as they are now: it is done again.
  const outdated = study.state === 'ready' && !results.sample
  const now = outdated ? { ...study, state: 'waiting' as const, toldAt: new Date(0) } : study
  await wake(visit, now)
  return { study: now, results }
}

/** The same with the types that are looked at, and what people call them. */
export function openTypes(visit: Visit, database: Database, antal: number | undefined) {
  return database.as(visit.me, async (sql) => {
    const opened = await open(visit, sql)
    const types = antal ?? clearest(opened)
    return { ...opened, types, named: await wordsOfTypes(sql, opened.study, types) }
  })
}

/** A machine that was switched off told nobody. Where nothing has been heard for two minutes, the job is sent again. */
const silence = 2 * 60_000

export async function wake(visit: Visit, study: StudySeen): Promise<void> {
  const goesOn = study.state === 'waiting' || study.state === 'computing'
  const mine = study.ownerId === visit.me.personId
  if (goesOn && mine && visit.services.now().getTime() - study.toldAt.getTime() > silence)
    await sendOff(visit, study.id)
}

/** Sends the job that computes a study. */
export const sendOff = ({ services, me }: Visit, studyId: string) =>
  services.later({ kind: 'computeStudy', municipalityId: me.municipalityId, personId: me.personId, studyId })

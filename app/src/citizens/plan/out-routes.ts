import { firstName, today } from '@lydhoer/words'
import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { ofOneself } from '../../shared/request/reading.ts'
import { guarded, param, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { paperToKeep } from '../../shared/files/to-keep.ts'
import { openedHere, theirs } from '../matter/opened.ts'
import { itself, type Citizen } from '../matter/citizens.ts'
import { theCitizen } from '../matter/who.ts'
import { planOnPaper } from './on-paper.ts'
import { ownMessages } from './own-messages.ts'
import { decidedDays } from './plans.ts'
import { versionToShow } from './seen.ts'
import { textPage } from './text-view.tsx'

/** A decided plan as text for the case system, and on paper for the citizen. */
export const outRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan/version/:version/tekst',
    ...theirs(200),
    reads: 'sawPlan',
    handler: async (visit, sql) => {
      const { services, me } = visit
      const citizen = await openedHere(visit, sql)
      return textPage(visit, {
        citizen,
        ...(await versionToShow(sql, services, me, citizen.id, param(visit, 'version'))),
      })
    },
  }),
  slow({
    method: 'GET',
    path: '/borgere/:citizen/plan/version/:version/pdf',
    ...theirs(200),
    reads: 'sawPlan',
    handler: async (visit, database) => {
      const paper = await database.as(visit.me, async (sql) => {
        const citizen = await openedHere(visit, sql)
        return onPaper(visit, sql, citizen)
      })
      return asFile(visit, paper)
    },
  }),
  slow({
    method: 'GET',
    path: '/min/plan/version/:version/pdf',
    guard: theCitizen,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, database) =>
      asFile(visit, await database.as(visit.me, (sql) => onPaper(visit, sql, itself(visit.me)))),
  }),
]

type OnPaper = ReturnType<typeof planOnPaper>

async function onPaper(visit: Visit, sql: Sql, { id, name }: Citizen): Promise<OnPaper> {
  const { services, me, language } = visit
  const { version, around } = await versionToShow(sql, services, me, id, param(visit, 'version'))
  const { decidedAt } = version
  if (!decidedAt) throw new NotFound()
  const days = await decidedDays(sql, id)
  const number = days.length - days.findIndex((one) => one.id === version.id)
  return planOnPaper(language, { ...version, decidedAt }, around, { name: firstName(name), number })
}

const asFile = (visit: Visit, paper: OnPaper) =>
  paperToKeep(visit, paper, ownMessages[visit.language].file(today(paper.made)))

import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { itself, workersToday } from '../matter/citizens.ts'
import { keptUntil } from '../../shared/retention/rules.ts'
import { matterKey, matterKeyIfThere } from '../matter/sealed-words.ts'
import { theCitizen as guard } from '../matter/who.ts'
import { addWords, answersIn, openAnswer, sayOfPlan, undoAnswer } from './answers.ts'
import { answerButton, ownWordsForm } from './form.ts'
import { ownReceipts } from './own-messages.ts'
import { ownVersionPage } from './own-version-view.tsx'
import { linesPage, ownPage, wordsPage, type OwnPlan } from './own-view.tsx'
import { decidedDays, planOf } from './plans.ts'
import { planToShow, versionToShow, waitsToShow } from './seen.ts'

/** The citizen's plan: to read, and to say yes or no to. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/plan',
    guard,
    gets: 200,
    reads,
    handler: async (visit, sql) => ownPage(visit, await ownPlan(visit, sql)),
  }),
  guarded({
    method: 'GET',
    path: '/min/plan/linjer',
    guard,
    gets: { citizenA: 200, others: 404 },
    reads,
    handler: async (visit, sql) => {
      const { holds, ...plan } = await ownPlan(visit, sql)
      if (!holds) throw new NotFound()
      return linesPage(visit, { ...plan, holds })
    },
  }),
  guarded({
    method: 'POST',
    path: '/min/plan/svar',
    guard,
    gets: { citizenA: 303, others: 404 },
    reads,
    button: answerButton,
    handler: async (visit, sql, { says, line, submissionId }) => {
      const { services, me } = visit
      const key = await matterKeyIfThere(sql, services, me, me.personId)
      const holds = key && (await planOf(sql, key, me.personId)).holds
      if (!holds || (line !== null && !holds.lines.some(({ lineId }) => lineId === line)))
        throw new NotFound()
      const isYes = says === 'yes'
      const one = { versionId: holds.id, lineId: line, isYes, words: '', submissionId, now: services.now() }
      await sayOfPlan(sql, key, me, one)
      return redirectWith(visit, line ? `/min/plan#${line}` : '/min/plan#svar', {
        says: isYes ? ownReceipts.yes : ownReceipts.no,
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/min/plan/fortryd/:id',
    guard,
    gets: { citizenA: 303, others: 404 },
    reads,
    handler: async (visit, sql) => {
      await undoAnswer(sql, visit.me, idOf(visit), visit.services.now())
      return redirectWith(visit, '/min/plan', { says: ownReceipts.undone })
    },
  }),
  guarded({
    method: 'GET',
    path: '/min/plan/ord/:id',
    guard,
    gets: { citizenA: 200, others: 404 },
    reads,
    handler: (visit, sql) => showWords(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/min/plan/ord/:id',
    guard,
    gets: { citizenA: 303, others: 404 },
    reads,
    form: ownWordsForm,
    handler: async (visit, sql, { words }) => {
      const { services, me } = visit
      await addWords(sql, await matterKey(sql, services, me, me.personId), me, idOf(visit), words)
      return redirectWith(visit, '/min/plan', { says: ownReceipts.words })
    },
    again: (visit, sql, again) => showWords(visit, sql, again),
  }),
  guarded({
    method: 'GET',
    path: '/min/plan/version/:version',
    guard,
    gets: { citizenA: 200, others: 404 },
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const shown = await versionToShow(sql, services, me, me.personId, param(visit, 'version'))
      const [newest] = await decidedDays(sql, me.personId)
      return ownVersionPage(visit, {
        ...shown,
        workers: await workersToday(sql),
        isNow: newest?.id === shown.version.id,
      })
    },
  }),
]

async function ownPlan(visit: Visit, sql: Sql): Promise<OwnPlan> {
  const { services, me } = visit
  const plan = await planToShow(sql, services, me, me.personId)
  return {
    ...plan,
    waits: await waitsToShow(sql, visit, itself(me), plan.around),
    workers: await workersToday(sql),
    earlier: plan.before ? await decidedDays(sql, me.personId) : [],
    kept: plan.holds?.decidedAt ? await keptUntil(sql, 'plan', plan.holds.decidedAt) : null,
  }
}

async function showWords(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const rows = await answersIn(sql, me.personId).where('a.id', '=', idOf(visit)).execute()
  const [said] = key ? rows.map((row) => openAnswer(key, row)) : []
  if (!said || said.undoneAt) throw new NotFound()
  const { version } = await versionToShow(sql, services, me, me.personId, said.versionId)
  const about = version.lines.find(({ lineId }) => lineId === said.lineId)?.words ?? ''
  return wordsPage(visit, { said, about, workers: await workersToday(sql), again })
}

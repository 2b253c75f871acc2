import { NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Route } from '../../shared/request/route.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { keptUntil } from '../../shared/retention/rules.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { talkedAbout } from './answers.ts'
import { draftLineRoutes } from './draft-line-routes.ts'
import { draftRoutes } from './draft-routes.ts'
import { doneButton, notMineButton, talkedButton } from './form.ts'
import { receipts } from './messages.ts'
import { outRoutes } from './out-routes.ts'
import { ownRoutes } from './own-routes.ts'
import { pickRoutes } from './pick-routes.ts'
import { decidedDays, planOf } from './plans.ts'
import { markDone, mineAfterAll, notDone, sayNotMine } from './promises.ts'
import { planToShow, versionToShow, waitsToShow } from './seen.ts'
import { versionPage } from './version-view.tsx'
import { planPage } from './view.tsx'
import { writes } from './who.ts'

const workersRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan',
    ...theirs(200),
    reads: 'sawPlan',
    handler: async (visit, sql) => {
      const { services, me } = visit
      const citizen = await openedHere(visit, sql)
      const plan = await planToShow(sql, services, me, citizen.id)
      return planPage(visit, {
        ...plan,
        citizen,
        waits: await waitsToShow(sql, visit, citizen, plan.around),
        earlier: plan.before ? await decidedDays(sql, citizen.id) : [],
        kept: plan.holds?.decidedAt ? await keptUntil(sql, 'plan', plan.holds.decidedAt) : null,
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan/version/:version',
    ...theirs(200),
    reads: 'sawPlan',
    handler: async (visit, sql) => {
      const { services, me } = visit
      const citizen = await openedHere(visit, sql)
      const shown = await versionToShow(sql, services, me, citizen.id, param(visit, 'version'))
      const [newest] = await decidedDays(sql, citizen.id)
      return versionPage(visit, { ...shown, citizen, isNow: newest?.id === shown.version.id })
    },
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/gjort/:line',
    ...theirs(303),
    reads: writes,
    button: doneButton,
    handler: async (visit, sql, { done }) => {
      const { services, me } = visit
      const citizen = await citizenHere(visit, sql)
      const lineId = param(visit, 'line')
      if (done === 'yes') await markDone(sql, me, { citizenId: citizen.id, lineId, at: services.now() })
      else await notDone(sql, me, citizen.id, lineId)
      const says = (done === 'yes' ? receipts.done : receipts.notDone)(citizen.firstName)
      return redirectWith(visit, `/borgere/${citizen.id}/plan`, { says })
    },
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/ikke-mit/:line',
    guard: whoWorkWithCitizens,
    gets: { caseworker: 303, others: 404 },
    reads: writes,
    button: notMineButton,
    handler: async (visit, sql, { mine }) => {
      const { services, me } = visit
      const citizen = await citizenHere(visit, sql)
      const key = await matterKey(sql, services, me, citizen.id)
      const { holds } = await planOf(sql, key, citizen.id)
      const line = holds?.lines.find(({ lineId }) => lineId === param(visit, 'line'))
      if (!holds || line?.promisedBy !== me.personId) throw new NotFound()
      const of = { citizenId: citizen.id, versionId: holds.id, lineId: line.lineId }
      if (mine === 'no') await sayNotMine(sql, me, { ...of, at: services.now() })
      else await mineAfterAll(sql, me, of.versionId, of.lineId)
      const says = (mine === 'no' ? receipts.notMine : receipts.mine)(citizen.firstName)
      return redirectWith(visit, `/borgere/${citizen.id}/plan#${line.lineId}`, { says })
    },
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/talt/:answer',
    ...theirs(303),
    reads: writes,
    button: talkedButton,
    handler: async (visit, sql, { talked }) => {
      const { services, me } = visit
      const citizen = await citizenHere(visit, sql)
      const at = talked === 'yes' ? services.now() : null
      await talkedAbout(sql, me, citizen.id, param(visit, 'answer'), at)
      const says = (at ? receipts.talked : receipts.notTalked)(citizen.firstName)
      return redirectWith(visit, `/borgere/${citizen.id}/plan`, { says })
    },
  }),
]

export const routes: Route[] = [
  ...workersRoutes,
  ...draftRoutes,
  ...draftLineRoutes,
  ...outRoutes,
  ...pickRoutes,
  ...ownRoutes,
]

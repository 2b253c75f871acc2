import type { Sql } from '@lydhoer/database'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { ofOneself, type Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersToday, type Citizen } from '../matter/citizens.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { theCitizen } from '../matter/who.ts'
import { answerForm, layForm } from './form.ts'
import { answerLaid, laidBefore, layBefore, takeLaidBack, type Laid } from './laid.ts'
import { problems, receipts } from './messages.ts'
import { suggestionsFor } from './options.ts'
import { ownReceipts } from './own-messages.ts'
import { ownMatchesPage } from './own-view.tsx'
import { ownAddress, workersAddress } from './side.ts'
import { answerForPage, workersMatchesPage } from './worker-view.tsx'

const page = workersAddress(':citizen')
const reads: Reads = 'sawMatches'

/** For those who work with the citizen: what can be laid before them, what is, and what they said. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: page,
    ...theirs(200),
    reads,
    handler: (visit, sql) => showWorkers(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: page,
    within: page,
    ...theirs(303),
    reads,
    form: layForm,
    handler: async (visit, sql, { submissionId, opening, note }) => {
      const { services, me, language } = visit
      const citizen = await citizenHere(visit, sql)
      const key = await matterKey(sql, services, me, citizen.id)
      const laid = (await laidBefore(sql, key, citizen.id)).some(({ openingId }) => openingId === opening)
      if (!laid) {
        const { suggested } = await suggestionsFor(sql, services, me, { citizenId: citizen.id, language })
        const one = suggested.find(({ place }) => place.id === opening)
        if (!one) throw new Invalid([{ field: 'opening', what: problems.notThere }])
        await layBefore(sql, key, me, { citizenId: citizen.id, suggested: one, note, submissionId })
      }
      return redirectWith(visit, workersAddress(citizen.id), { says: receipts.laid })
    },
    again: (visit, sql, again) => showWorkers(visit, sql, again),
  }),
  guarded({
    method: 'GET',
    path: `${page}/:id/svar`,
    ...theirs(200),
    reads,
    handler: (visit, sql) => showAnswerFor(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${page}/:id/svar`,
    ...theirs(303),
    reads,
    form: answerForm,
    handler: async (visit, sql, said) => {
      const citizen = await citizenHere(visit, sql)
      const key = await matterKey(sql, visit.services, visit.me, citizen.id)
      await answerLaid(sql, key, visit, { ...said, id: idOf(visit), citizenId: citizen.id })
      return redirectWith(visit, workersAddress(citizen.id), { says: receipts.answered })
    },
    again: showAnswerFor,
  }),
  guarded({
    method: 'POST',
    path: `${page}/:id/tilbage`,
    ...theirs(303),
    reads: { nothing: 'That something one laid there oneself is taken back; nothing of it is shown' },
    handler: async (visit, sql) => {
      const citizen = await citizenHere(visit, sql)
      const undo = await takeLaidBack(sql, visit, idOf(visit))
      return redirectWith(visit, workersAddress(citizen.id), { says: receipts.back, ...(undo && { undo }) })
    },
  }),
]

/** The citizen reads what is laid before them, and answers. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: ownAddress,
    ...{ guard: theCitizen, gets: 200, reads: ofOneself },
    handler: (visit, sql) => showOwn(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${ownAddress}/:id`,
    within: ownAddress,
    ...{ guard: theCitizen, gets: { citizenA: 303, others: 404 }, reads: ofOneself },
    form: answerForm,
    handler: async (visit, sql, said) => {
      const { services, me } = visit
      const key = await matterKey(sql, services, me, me.personId)
      await answerLaid(sql, key, visit, { ...said, id: idOf(visit), citizenId: me.personId })
      return redirectWith(visit, ownAddress, { says: ownReceipts.answered })
    },
    again: (visit, sql, what) => showOwn(visit, sql, { of: idOf(visit), what }),
  }),
]

async function showOwn(visit: Visit, sql: Sql, again?: { of: string; what: Again }) {
  const { services, me } = visit
  const key = await matterKey(sql, services, me, me.personId)
  return ownMatchesPage(visit, {
    laid: await laidBefore(sql, key, me.personId),
    workers: await workersToday(sql),
    kept: await keptSays(sql, visit.tongue, 'wish'),
    again,
  })
}

async function showWorkers(visit: Visit, sql: Sql, again?: Again) {
  const { services, me, language } = visit
  const citizen = await openedHere(visit, sql)
  const key = await matterKey(sql, services, me, citizen.id)
  return workersMatchesPage(visit, {
    citizen,
    laid: await laidBefore(sql, key, citizen.id),
    ...(await suggestionsFor(sql, services, me, { citizenId: citizen.id, language })),
    again,
  })
}

async function showAnswerFor(visit: Visit, sql: Sql, again?: Again) {
  const citizen = await openedHere(visit, sql)
  return answerForPage(visit, { citizen, laid: await laidHere(visit, sql, citizen), again })
}

/** @throws NotFound unless it is laid before this citizen, and the citizen has not answered it themselves */
async function laidHere(visit: Visit, sql: Sql, citizen: Citizen): Promise<Laid> {
  const key = await matterKey(sql, visit.services, visit.me, citizen.id)
  const laid = (await laidBefore(sql, key, citizen.id)).find(({ id }) => id === idOf(visit))
  if (!laid || laid.answer?.isCitizens) throw new NotFound()
  return laid
}

import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { templateOf, type LetterTemplate } from '../templates/templates.ts'
import { ofNobody, theHouse, whoWrite } from '../who.ts'
import { demandOf, demandsOf, endDemand, writeDemand } from './demands.ts'
import { endOfDemand, newDemand, newWaiver, resultOfWaiver } from './form.ts'
import { demandsPage, newDemandPage } from './list-view.tsx'
import { problems, receipts } from './messages.ts'
import { newWaiverPage, resultPage } from './waiver-view.tsx'
import { leaveOut, tellResult, waiverOf } from './waivers.ts'

/** What the law demands of letters, and what a letter leaves out by a decision. */
export const demandRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/breve/krav',
    guard: whoWrite,
    gets: 200,
    reads: ofNobody,
    handler: (visit, sql) => showList(visit, sql),
  }),
  guarded({
    method: 'GET',
    path: '/breve/krav/nyt',
    guard: whoWrite,
    gets: 200,
    reads: ofNobody,
    handler: (visit) => newDemandPage(visit, {}),
  }),
  guarded({
    method: 'POST',
    path: '/breve/krav/nyt',
    guard: whoWrite,
    gets: 303,
    reads: ofNobody,
    form: newDemand,
    handler: async (visit, sql, { submissionId: id, ...demand }) => {
      await writeDemand(sql, visit.services, visit.me, { id, ...demand })
      return redirectWith(visit, '/breve/krav', { says: receipts.written })
    },
    again: (visit, _sql, again) => newDemandPage(visit, { again }),
  }),
  guarded({
    method: 'POST',
    path: '/breve/krav/:demand/ophoer',
    ...theHouse(303),
    reads: ofNobody,
    form: endOfDemand,
    within: '/breve/krav',
    handler: async (visit, sql, { validTo }) => {
      const demand = await demandOf(sql, visit.services, visit.me, param(visit, 'demand'))
      if (validTo < demand.validFrom) throw new Invalid([{ field: 'validTo', what: problems.endsBefore }])
      const undo = await endDemand(sql, visit, demand.id, validTo)
      return redirectWith(visit, '/breve/krav', { says: receipts.ended, ...(undo && { undo }) })
    },
    again: (visit, sql, again) => showList(visit, sql, { id: param(visit, 'demand'), again }),
  }),
  guarded({
    method: 'GET',
    path: '/breve/:id/udelad/:demand',
    ...theHouse(200),
    reads: ofNobody,
    handler: (visit, sql) => showWaiver(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/udelad/:demand',
    ...theHouse(303),
    reads: ofNobody,
    form: newWaiver,
    handler: async (visit, sql, { submissionId: id, ...said }) => {
      const { template, demand } = await both(visit, sql)
      const about = { templateId: template.id, demandId: demand.id }
      await leaveOut(sql, visit.services, visit.me, { id, ...about, ...said })
      return redirectWith(visit, `/breve/${template.id}#krav`, { says: receipts.leftOut })
    },
    again: showWaiver,
  }),
  guarded({
    method: 'GET',
    path: '/breve/:id/udeladt/:waiver',
    ...theHouse(200),
    reads: ofNobody,
    handler: (visit, sql) => showResult(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/udeladt/:waiver',
    ...theHouse(303),
    reads: ofNobody,
    form: resultOfWaiver,
    handler: async (visit, sql, { result, goesOn, lookAgainOn }) => {
      const { services, me } = visit
      const template = await writable(visit, sql)
      const waiver = await waiverOf(sql, services, me, template.id, param(visit, 'waiver'))
      if (goesOn === 'yes' && lookAgainOn === null)
        throw new Invalid([{ field: 'lookAgainOn', what: problems.badLook }])
      const next =
        goesOn === 'yes' && lookAgainOn !== null ? { lookAgainOn } : { endedOn: today(services.now()) }
      await tellResult(sql, services, me, waiver.id, { result, ...next })
      return redirectWith(visit, `/breve/${template.id}#krav`, { says: receipts.told })
    },
    again: showResult,
  }),
]

/** The letter of the address. @throws NotFound unless the visitor words it */
async function writable(visit: Visit, sql: Sql): Promise<LetterTemplate> {
  const template = await templateOf(sql, visit.services, visit.me, idOf(visit))
  if (!template.mayWrite) throw new NotFound()
  return template
}

async function both(visit: Visit, sql: Sql) {
  const template = await writable(visit, sql)
  return { template, demand: await demandOf(sql, visit.services, visit.me, param(visit, 'demand')) }
}

async function showList(visit: Visit, sql: Sql, again?: { id: string; again: Again }) {
  const demands = await demandsOf(sql, visit.services, visit.me)
  return demandsPage(visit, { demands, ...(again && { again }) })
}

async function showWaiver(visit: Visit, sql: Sql, again?: Again) {
  return newWaiverPage(visit, { ...(await both(visit, sql)), again })
}

async function showResult(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const template = await writable(visit, sql)
  const waiver = await waiverOf(sql, services, me, template.id, param(visit, 'waiver'))
  return resultPage(visit, {
    ...{ template, waiver, again },
    demand: await demandOf(sql, services, me, waiver.demandId),
  })
}

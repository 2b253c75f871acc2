import { today } from '@lydhoer/words'
import { z } from 'zod'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { afterRow } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Route } from '../../shared/request/route.ts'
import { findingIfRead } from '../house/finding-named.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { ask, askNoMore, askToo, needNoMore, takeBackRequest } from './asking.ts'
import { newRequest } from './form.ts'
import { answerWithPage, requestsPage } from './list-view.tsx'
import { newRequestPage } from './new-view.tsx'
import { ofNobody as reads, requestOfAddress } from './of-address.ts'
import { promisesOf } from './promises.ts'
import { repliesTo } from './replies.ts'
import { requestPage } from './request-view.tsx'
import { keptLine } from '../house/kept-line.ts'
import { openOfSides, requestIfThere, requestsOf, supportersOf } from './requests.ts'
import { receipts } from './told.ts'

const pageOf = (id: string) => `/spoergsmaal/${id}`
/** The scene's request is the caseworker's. */
const whoeverAsked = { guard: whoAreOfTheHouse, gets: { caseworker: 303, others: 404 } }

/** What practice asks: asked, asked too, needed no more, taken back. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/spoergsmaal',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: z.object({ efter: afterRow, kun: z.literal('ubesvaret').optional().catch(undefined) }),
    handler: async (visit, sql, { efter: after, kun }) => {
      const onlyOpen = kun !== undefined
      const page = await requestsOf(sql, visit.services, visit.me, { after, onlyOpen })
      return requestsPage(visit, {
        ...{ page, onlyOpen, open: await openOfSides(sql) },
        supporters: await supportersOf(
          sql,
          page.rows.map(({ id }) => id),
        ),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/spoergsmaal/nyt',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: (visit) => newRequestPage(visit),
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/nyt',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newRequest,
    handler: async (visit, sql, { submissionId: id, neededBy, ...words }) => {
      await ask(sql, visit.services, visit.me, { ...words, id, neededBy: neededBy || null })
      return redirectWith(visit, pageOf(id), { says: receipts.asked })
    },
    again: (visit, _, again) => newRequestPage(visit, again),
  }),
  guarded({
    method: 'GET',
    path: '/spoergsmaal/svar-med',
    ...theHouse(200),
    reads,
    form: z.object({ fund: z.uuid(), efter: afterRow }),
    handler: async (visit, sql, { fund, efter: after }) => {
      const findingId = await findingIfRead(sql, fund)
      if (findingId === null) throw new NotFound()
      const page = await requestsOf(sql, visit.services, visit.me, { after, onlyOpen: true })
      return answerWithPage(visit, { page, findingId })
    },
  }),
  guarded({
    method: 'GET',
    path: '/spoergsmaal/:id',
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => {
      const { services, me, language } = visit
      const request = await requestOfAddress(visit, sql)
      return requestPage(visit, {
        request,
        supporters: (await supportersOf(sql, [request.id])).get(request.id) ?? 0,
        replies: await repliesTo(sql, services, me, request.id),
        promises: await promisesOf(sql, services, me, request.id),
        kept: await keptLine(sql, language, 'asker'),
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/ogsaa',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const request = await requestOfAddress(visit, sql)
      await askToo(sql, visit.me, request)
      return redirectWith(visit, pageOf(request.id), { says: receipts.askedToo })
    },
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/ikke-mere',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await requestOfAddress(visit, sql)
      await askNoMore(sql, visit.me, id)
      return redirectWith(visit, pageOf(id), { says: receipts.asksNoMore })
    },
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/ikke-brug',
    ...whoeverAsked,
    reads,
    handler: async (visit, sql) => {
      if (!(await needNoMore(sql, idOf(visit), today(visit.services.now())))) throw new NotFound()
      return redirectWith(visit, pageOf(idOf(visit)), { says: receipts.noNeed })
    },
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/brug-igen',
    ...whoeverAsked,
    reads,
    handler: async (visit, sql) => {
      if (!(await needNoMore(sql, idOf(visit), null))) throw new NotFound()
      return redirectWith(visit, pageOf(idOf(visit)), { says: receipts.needAgain })
    },
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/tilbage',
    guard: whoAreOfTheHouse,
    // What is gone already is as gone as after the first press; next door there is nothing either. The scene's has a reply.
    gets: { caseworker: 409, nextDoor: 303, others: 404 },
    reads,
    handler: async (visit, sql) => {
      const undo = await takeBackRequest(sql, visit, idOf(visit))
      if (undo === undefined && (await requestIfThere(sql, visit.services, visit.me, idOf(visit))))
        throw new NotFound()
      return redirectWith(visit, '/spoergsmaal', { says: receipts.gone, ...(undo && { undo }) })
    },
  }),
]

import type { Sql } from '@lydhoer/database'
import { Conflict } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { lookPage, restPage } from './care-view.tsx'
import { layToRest, stillRight, takeUp, useForm, usualDay } from './form.ts'
import { lookAgain } from './looks.ts'
import { allOfAddress, ownOfAddress, resourceOfAddress } from './of-address.ts'
import { resourcePage } from './resource-view.tsx'
import { problems, receipts } from './told.ts'
import { useIt, useItNoMore } from './uses.ts'
import { itsKeeper, ofNobody as reads, theHouse } from './who.ts'

const pageOf = (id: string) => `/materialer/${id}`

/** Those of the house say that they use it; what nobody says is no reproach. */
export const useRoutes: Route[] = [
  guarded({
    method: 'POST',
    path: '/materialer/:id/brug',
    ...theHouse(303),
    reads,
    within: '/materialer/:id',
    form: useForm,
    handler: async (visit, sql, { submissionId: id, words }) => {
      const { services, me } = visit
      const resource = await resourceOfAddress(visit, sql)
      if (resource.restsSince !== null) throw new Conflict(problems.rests)
      await useIt(sql, services, me, resource.id, { id, words })
      return redirectWith(visit, `${pageOf(resource.id)}#brug`, { says: receipts.used })
    },
    again: async (visit, sql, again) => resourcePage(visit, await allOfAddress(visit, sql, null, again)),
  }),
  guarded({
    method: 'POST',
    path: '/materialer/:id/brug/tilbage',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await resourceOfAddress(visit, sql)
      const undo = await useItNoMore(sql, visit, id)
      return redirectWith(visit, `${pageOf(id)}#brug`, { says: receipts.usedNoMore, ...(undo && { undo }) })
    },
  }),
]

/** Whoever looks after it looks at it again, lays it to rest, or takes it up. */
export const careRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/materialer/:id/igen',
    ...itsKeeper(200),
    reads,
    handler: (visit, sql) => showLook(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/materialer/:id/igen',
    ...itsKeeper(303),
    reads,
    form: stillRight,
    handler: async (visit, sql, { submissionId: id, words, lookAgainOn }) => {
      const resource = await ownOfAddress(visit, sql)
      const undo = await lookAgain(sql, visit, resource, { id, says: 'stillRight', words, lookAgainOn })
      return redirectWith(visit, pageOf(resource.id), { says: receipts.stillRight, ...(undo && { undo }) })
    },
    again: showLook,
  }),
  guarded({
    method: 'GET',
    path: '/materialer/:id/hviler',
    ...itsKeeper(200),
    reads,
    handler: (visit, sql) => showRest(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/materialer/:id/hviler',
    ...itsKeeper(303),
    reads,
    form: layToRest,
    handler: async (visit, sql, { submissionId: id, words }) => {
      const resource = await ownOfAddress(visit, sql)
      const undo = await lookAgain(sql, visit, resource, { id, says: 'laidToRest', words })
      return redirectWith(visit, pageOf(resource.id), { says: receipts.rests, ...(undo && { undo }) })
    },
    again: showRest,
  }),
  guarded({
    method: 'POST',
    path: '/materialer/:id/op',
    ...itsKeeper(303),
    reads,
    button: takeUp,
    handler: async (visit, sql, { submissionId: id }) => {
      const resource = await ownOfAddress(visit, sql)
      // What is in use already is not taken up.
      const undo =
        resource.restsSince === null
          ? undefined
          : await lookAgain(sql, visit, resource, {
              ...{ id, says: 'takenUp', words: '' },
              lookAgainOn: usualDay(visit.services.now()),
            })
      return redirectWith(visit, pageOf(resource.id), { says: receipts.takenUp, ...(undo && { undo }) })
    },
  }),
]

async function showLook(visit: Visit, sql: Sql, again?: Again) {
  return lookPage(visit, { resource: await ownOfAddress(visit, sql), again })
}

async function showRest(visit: Visit, sql: Sql, again?: Again) {
  return restPage(visit, { resource: await ownOfAddress(visit, sql), again })
}

import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { afterRow, listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { hanging, hungForm } from './form.ts'
import { allHungPage, hangPage, hungPage, nothingToHangPage, type Wanted } from './hang-view.tsx'
import { hang, hungOn, maySee, oneHung, sayOfHung, takeOff } from './hung.ts'
import { loopOf, loopsOf } from './loops.ts'
import { loopOfAddress } from './of-address.ts'
import { stepsOf } from './steps.ts'
import { things } from './things.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, theHouse } from './who.ts'

const pageOf = (id: string) => `/undren/${id}`
const word = z.string().max(60).optional().catch(undefined)
const inAddress = z.object({
  ...{ stykke: word, bemaerkning: word, proev: word, rum: word, brev: word, studie: word, venter: word },
  ...{ flip: word, spoergsmaal: word, fund: word, materiale: word, forsoeg: word, samling: word },
  efter: afterRow,
})

/** Something of the house is hung on a loop, and taken off again. */
export const hangRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/undren/haeng',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: inAddress,
    handler: async (visit, sql, { efter, ...named }) => {
      const what = things.find((thing) => named[thing])
      if (!what) return nothingToHangPage(visit, (href) => canOpen(visit, href))
      return showHang(visit, sql, { what, of: named[what] ?? '' }, efter)
    },
  }),
  guarded({
    method: 'POST',
    path: '/undren/haeng',
    guard: whoAreOfTheHouse,
    gets: { nextDoor: 404, others: 303 },
    reads,
    form: hanging,
    handler: async (visit, sql, { loop, ...wanted }) => {
      const { id } = await loopOf(sql, visit.services, visit.me, loop)
      const undo = await hang(sql, visit, id, wanted)
      return redirectWith(visit, pageOf(id), { says: receipts.hung, ...(undo && { undo }) })
    },
    again: (visit, sql, again) => {
      const wanted = hanging.pick({ what: true, of: true }).safeParse(again.typed)
      if (!wanted.success) return nothingToHangPage(visit, (href) => canOpen(visit, href))
      return showHang(visit, sql, wanted.data, null, again)
    },
  }),
]

export const hungRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/undren/:id/haengt',
    ...theHouse(200),
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter }) => {
      const loop = await loopOfAddress(visit, sql)
      return allHungPage(visit, { loop, page: await hungOn(sql, visit.services, visit.me, loop.id, efter) })
    },
  }),
  guarded({
    method: 'GET',
    path: '/undren/:id/haengt/:hung',
    guard: whoAreOfTheHouse,
    gets: { caseworker: 200, others: 404 },
    reads,
    handler: (visit, sql) => showHung(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/haengt/:hung',
    guard: whoAreOfTheHouse,
    gets: { caseworker: 303, others: 404 },
    reads,
    form: hungForm,
    handler: async (visit, sql, { step, note }) => {
      const { services, me } = visit
      const { loop, hung, steps } = await ownHung(visit, sql)
      if (step !== '' && !steps.some(({ id }) => id === step))
        throw new Invalid([{ field: 'step', what: problems.noSuchStep }])
      await sayOfHung(sql, services, me, hung.id, { stepId: step || null, note })
      return redirectWith(visit, pageOf(loop.id), { says: receipts.hungSaid })
    },
    again: showHung,
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/haengt/:hung/af',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await loopOfAddress(visit, sql)
      const undo = await takeOff(sql, visit, param(visit, 'hung'))
      return redirectWith(visit, pageOf(id), { says: receipts.off, ...(undo && { undo }) })
    },
  }),
]

const canOpen = ({ services, me }: Visit, href: string): boolean =>
  services.ways.some((way) => way.href === href && holdsOneOf(me.roles, way.for))

/** @throws NotFound where the visitor may not see what they want to hang */
async function showHang(visit: Visit, sql: Sql, wanted: Wanted, after: string | null, again?: Again) {
  if (!(await maySee(sql, wanted.what, wanted.of))) throw new NotFound(problems.notYours)
  return hangPage(visit, { wanted, page: await loopsOf(sql, visit.services, visit.me, after), again })
}

/** @throws NotFound unless the visitor hung it */
async function ownHung(visit: Visit, sql: Sql) {
  const { services, me } = visit
  const loop = await loopOfAddress(visit, sql)
  const hung = await oneHung(sql, services, me, loop.id, param(visit, 'hung'))
  if (hung.by.id !== me.personId) throw new NotFound()
  return { loop, hung, steps: await stepsOf(sql, services, me, loop.id) }
}

async function showHung(visit: Visit, sql: Sql, again?: Again) {
  return hungPage(visit, { ...(await ownHung(visit, sql)), again })
}

import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import type { Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { leadersHere, type Leader } from '../matter/leaders.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { anotherDecider, newGrant, whatCame } from './form.ts'
import {
  askAnother,
  askForGrant,
  grantIsThere,
  grantOf,
  grantsOf,
  sayWhatCame,
  takeBackGrant,
  type Grant,
} from './grants.ts'
import { problems, receipts } from './messages.ts'
import { anotherPage, camePage, newGrantPage, workersGrantsPage } from './worker-view.tsx'

const page = '/borgere/:citizen/uden-for'
const reads: Reads = 'sawGrants'
const back = (citizenId: string) => `/borgere/${citizenId}/uden-for`

/** For those who work with the citizen: what is asked for, of whom, and what came of it. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: page,
    ...theirs(200),
    reads,
    handler: async (visit, sql) => {
      const citizen = await openedHere(visit, sql)
      const grants = await grantsOf(sql, visit.services, visit.me, citizen.id)
      return workersGrantsPage(visit, { citizen, grants })
    },
  }),
  guarded({
    method: 'GET',
    path: `${page}/nyt`,
    ...theirs(200),
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${page}/nyt`,
    ...theirs(303),
    reads,
    form: newGrant,
    handler: async (visit, sql, { to, ...asked }) => {
      const citizen = await citizenHere(visit, sql)
      const leader = await leaderCalled(visit, sql, to)
      await askForGrant(sql, visit.services, visit.me, { ...asked, citizen, to: leader })
      return redirectWith(visit, back(citizen.id), { says: receipts.asked })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: `${page}/:id/anden`,
    ...theirs(200),
    reads,
    handler: (visit, sql) => showAnother(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${page}/:id/anden`,
    ...theirs(303),
    reads,
    form: anotherDecider,
    handler: async (visit, sql, { to }) => {
      const { citizen, grant } = await grantHere(visit, sql)
      if (grant.answer) throw new Conflict(receipts.stands)
      await askAnother(sql, visit.services, visit.me, grant.id, await leaderCalled(visit, sql, to))
      return redirectWith(visit, back(citizen.id), { says: receipts.another })
    },
    again: showAnother,
  }),
  guarded({
    method: 'GET',
    path: `${page}/kom/:answered`,
    ...theirs(200),
    reads,
    handler: (visit, sql) => showCame(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${page}/kom/:answered`,
    ...theirs(303),
    reads,
    form: whatCame,
    handler: async (visit, sql, said) => {
      const { citizen, grant } = await grantHere(visit, sql, 'answered')
      if (!grant.answer) throw new NotFound()
      await sayWhatCame(sql, visit.services, visit.me, grant.id, said)
      return redirectWith(visit, back(citizen.id), { says: receipts.came })
    },
    again: showCame,
  }),
  guarded({
    method: 'POST',
    path: `${page}/:id/tilbage`,
    ...theirs(303),
    reads: { nothing: 'That something one wrote oneself is taken back; nothing of it is shown' },
    handler: async (visit, sql) => {
      const citizen = await citizenHere(visit, sql)
      const undo = await takeBackGrant(sql, visit, idOf(visit))
      const isThere = await grantIsThere(sql, idOf(visit))
      const says = isThere ? receipts.stands : receipts.takenBack
      return redirectWith(visit, back(citizen.id), { says, ...(undo && { undo }) })
    },
  }),
]

/** Who can be asked: whoever leads and asks is not asked themselves. */
const othersWhoLead = async ({ me }: Visit, sql: Sql): Promise<Leader[]> =>
  (await leadersHere(sql, me)).filter(({ id }) => id !== me.personId)

/** @throws Invalid when whoever was chosen leads nobody today, or is the visitor */
async function leaderCalled(visit: Visit, sql: Sql, id: string): Promise<Leader> {
  const leader = (await othersWhoLead(visit, sql)).find((one) => one.id === id)
  if (!leader) throw new Invalid([{ field: 'to', what: problems.noDecider }])
  return leader
}

/** @throws NotFound unless the visitor works with the citizen of the address, and it is theirs */
async function grantHere(visit: Visit, sql: Sql, called = 'id') {
  const citizen = await citizenHere(visit, sql)
  const grant: Grant = await grantOf(sql, visit.services, visit.me, param(visit, called))
  if (grant.citizenId !== citizen.id) throw new NotFound()
  return { citizen, grant }
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  const citizen = await openedHere(visit, sql)
  return newGrantPage(visit, { citizen, leaders: await othersWhoLead(visit, sql), again })
}

async function showAnother(visit: Visit, sql: Sql, again?: Again) {
  await openedHere(visit, sql)
  const here = await grantHere(visit, sql)
  return anotherPage(visit, { ...here, leaders: await othersWhoLead(visit, sql), again })
}

async function showCame(visit: Visit, sql: Sql, again?: Again) {
  await openedHere(visit, sql)
  const here = await grantHere(visit, sql, 'answered')
  if (!here.grant.answer) throw new NotFound()
  return camePage(visit, { ...here, again })
}

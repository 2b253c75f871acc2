import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import type { Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { leadersHere, type Leader } from '../matter/leaders.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { placementsThatWait } from '../matter/what-waits.ts'
import { workersAddress } from './addresses.ts'
import { anotherDecider, becauseOf, newGrant, whatCame, wishAnswer } from './form.ts'
import { answerGrantWish, grantWishesOf, grantWishOf } from './grant-wishes.ts'
import { askAnother, askForGrant, sayWhatCame, takeBackGrant } from './grant-acts.ts'
import { grantIsThere, grantOf, grantsOf, waitedFor, type Grant } from './grants.ts'
import { problems, receipts } from './messages.ts'
import { anotherPage, camePage, newGrantPage, wishAnswerPage } from './worker-forms-view.tsx'
import { workersGrantsPage } from './worker-view.tsx'

const page = workersAddress(':citizen')
const reads: Reads = 'sawGrants'

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
      const key = await keyOf(visit, sql, citizen)
      return workersGrantsPage(visit, {
        ...{ citizen, grants, wishes: await grantWishesOf(sql, key, citizen.id) },
        placements: await placementsThatWait(sql, key, citizen.id, waitedFor(grants)),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: `${page}/nyt`,
    ...theirs(200),
    reads,
    form: becauseOf,
    handler: (visit, sql, because) => showNew(visit, sql, undefined, because),
  }),
  guarded({
    method: 'POST',
    path: `${page}/nyt`,
    ...theirs(303),
    reads,
    form: newGrant,
    handler: async (visit, sql, { to, placement, fromWish, ...asked }) => {
      const citizen = await citizenHere(visit, sql)
      const because = await becauseHere(visit, sql, citizen, { praktik: placement, oenske: fromWish })
      const leader = await leaderCalled(visit, sql, to)
      await askForGrant(sql, visit.services, visit.me, {
        ...{ ...asked, citizen, to: leader },
        ...{ placementId: because.placement?.id ?? null, fromWish: because.wish?.id ?? null },
      })
      return redirectWith(visit, workersAddress(citizen.id), { says: receipts.asked })
    },
    again: (visit, sql, again) => showNew(visit, sql, again),
  }),
  guarded({
    method: 'GET',
    path: `${page}/oenske/:wish`,
    ...theirs(200),
    reads,
    handler: (visit, sql) => showWish(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${page}/oenske/:wish`,
    ...theirs(303),
    reads,
    form: wishAnswer,
    handler: async (visit, sql, { words }) => {
      const { citizen, key, wish } = await wishHere(visit, sql)
      const isByThis = await answerGrantWish(sql, key, visit, wish.id, words)
      const says = isByThis ? receipts.wishAnswered : receipts.answeredBefore
      return redirectWith(visit, workersAddress(citizen.id), { says })
    },
    again: showWish,
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
      return redirectWith(visit, workersAddress(citizen.id), { says: receipts.another })
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
      return redirectWith(visit, workersAddress(citizen.id), { says: receipts.came })
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
      return redirectWith(visit, workersAddress(citizen.id), { says, ...(undo && { undo }) })
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

interface Because {
  praktik: string | null
  oenske: string | null
}

const keyOf = ({ services, me }: Visit, sql: Sql, { id }: Citizen) => matterKey(sql, services, me, id)

/** The placement and the wish that it is asked for because of, where they are the citizen's. */
async function becauseHere(visit: Visit, sql: Sql, citizen: Citizen, { praktik, oenske }: Because) {
  const key = await keyOf(visit, sql, citizen)
  const [placement] = await placementsThatWait(sql, key, citizen.id, praktik ? [praktik] : [])
  const wish = oenske ? await grantWishOf(sql, key, citizen.id, oenske) : undefined
  return { placement, wish }
}

async function showNew(visit: Visit, sql: Sql, again?: Again, because?: Because) {
  const citizen = await openedHere(visit, sql)
  return newGrantPage(visit, {
    ...{ citizen, leaders: await othersWhoLead(visit, sql), again },
    ...(await becauseHere(visit, sql, citizen, because ?? { praktik: null, oenske: null })),
  })
}

/** @throws NotFound unless the visitor works with the citizen, and the wish is theirs */
async function wishHere(visit: Visit, sql: Sql) {
  const citizen = await openedHere(visit, sql)
  const key = await keyOf(visit, sql, citizen)
  const wish = await grantWishOf(sql, key, citizen.id, param(visit, 'wish'))
  return wish ? { citizen, key, wish } : Promise.reject(new NotFound())
}

async function showWish(visit: Visit, sql: Sql, again?: Again) {
  return wishAnswerPage(visit, { ...(await wishHere(visit, sql)), again })
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

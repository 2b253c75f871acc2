import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { NotFound } from '../../shared/request/errors.ts'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersToday } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { theCitizen } from '../matter/who.ts'
import { ownAddress, ownOf } from './addresses.ts'
import { newWish, ownWorked, saying } from './form.ts'
import { hoursOf, sayWorked } from './hours.ts'
import { agreedOn } from './ladder.ts'
import { ownReceipts } from './own-messages.ts'
import { ownSayPage, ownWeeksPage, ownWishPage } from './own-forms-view.tsx'
import { ownListPage, ownPage } from './own-view.tsx'
import { showingOf } from './shown.ts'
import { placementOf, placementsOf, type Placement } from './placements.ts'
import { abouts, say, type About } from './voices.ts'
import { mondayOf } from './weeks.ts'
import { wholeOf } from './whole.ts'
import { wishForHours } from './wishes.ts'

const guard = theCitizen
const one = `${ownAddress}/:id`
const theirs = (status: number) => ({ guard, gets: { citizenA: status, others: 404 }, reads }) as const
const whichWeek = z.object({ uge: z.literal('sidste').optional().catch(undefined) })

/** The citizen sees their placement, writes a week's hours, wishes for others, and says how it is. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: ownAddress,
    ...{ guard, gets: 200, reads },
    handler: async (visit, sql) => {
      const { me, tongue } = visit
      const key = await keyOf(visit, sql)
      return ownListPage(visit, {
        placements: await placementsOf(sql, key, me.personId),
        workers: await workersToday(sql),
        kept: await keptSays(sql, tongue, 'placement'),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: one,
    ...theirs(200),
    form: whichWeek,
    handler: (visit, sql, { uge }) => showOne(visit, sql, uge === 'sidste'),
  }),
  guarded({
    method: 'POST',
    path: `${one}/timer`,
    ...theirs(303),
    within: one,
    form: ownWorked,
    handler: async (visit, sql, { week: day, hours }) => {
      const { key, placement } = await itsOwn(visit, sql)
      const week = mondayOf(day)
      const { changes } = await hoursOf(sql, key, placement)
      // Of what is agreed to be paid so much is, as far as the week went; a worker can say it otherwise.
      const paid = Math.min(hours, agreedOn(changes, week)?.paid ?? 0)
      await sayWorked(sql, key, visit.me, placement, { week, hours, paid, isClosed: false })
      return redirectWith(visit, ownOf(placement), { says: ownReceipts.worked })
    },
    again: (visit, sql, again) => showOne(visit, sql, isBeforeThis(visit, again.typed['week']), again),
  }),
  guarded({
    method: 'GET',
    path: `${one}/oenske`,
    ...theirs(200),
    handler: (visit, sql) => showWish(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/oenske`,
    ...theirs(303),
    form: newWish,
    handler: async (visit, sql, wish) => {
      const { key, placement } = await itsOwn(visit, sql)
      await wishForHours(sql, { ...visit, key }, placement, wish)
      return redirectWith(visit, ownOf(placement), { says: ownReceipts.wished })
    },
    again: showWish,
  }),
  guarded({
    method: 'GET',
    path: `${one}/sig/:about`,
    ...theirs(200),
    handler: (visit, sql) => showSay(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/sig/:about`,
    ...theirs(303),
    form: saying,
    handler: async (visit, sql, said) => {
      const { key, placement } = await itsOwn(visit, sql)
      await say(sql, { ...visit, key }, placement, { ...said, about: aboutOf(visit), voice: 'citizen' })
      return redirectWith(visit, `${ownOf(placement)}#${aboutOf(visit)}`, { says: ownReceipts.said })
    },
    again: showSay,
  }),
  guarded({
    method: 'GET',
    path: `${one}/uger`,
    ...theirs(200),
    handler: async (visit, sql) => {
      const { me } = visit
      const key = await keyOf(visit, sql)
      const whole = await wholeOf(visit, sql, key, { citizenId: me.personId, id: idOf(visit) })
      return ownWeeksPage(visit, { whole, workers: await workersToday(sql) })
    },
  }),
]

const keyOf = ({ services, me }: Visit, sql: Sql) => matterKey(sql, services, me, me.personId)

/** @throws NotFound unless it is the visitor's own */
export async function itsOwn(visit: Visit, sql: Sql): Promise<{ key: Buffer; placement: Placement }> {
  const key = await keyOf(visit, sql)
  return { key, placement: await placementOf(sql, key, visit.me.personId, idOf(visit)) }
}

/** @throws NotFound where nothing is said of it */
export function aboutOf(visit: Visit): About {
  const about = abouts.find((one) => one === param(visit, 'about'))
  if (!about) throw new NotFound()
  return about
}

const isBeforeThis = ({ services }: Visit, week: unknown) =>
  typeof week === 'string' && week < mondayOf(today(services.now()))

async function showOne(visit: Visit, sql: Sql, isLastWeek: boolean, again?: Again) {
  const { me, tongue } = visit
  const key = await keyOf(visit, sql)
  const whole = await wholeOf(visit, sql, key, { citizenId: me.personId, id: idOf(visit) })
  return ownPage(visit, {
    whole,
    showing: await showingOf(sql, visit, whole.placement),
    workers: await workersToday(sql),
    kept: await keptSays(sql, tongue, 'placement'),
    ...{ isLastWeek, again },
  })
}

async function showWish(visit: Visit, sql: Sql, again?: Again) {
  return ownWishPage(visit, { ...(await itsOwn(visit, sql)), workers: await workersToday(sql), again })
}

async function showSay(visit: Visit, sql: Sql, again?: Again) {
  const about = aboutOf(visit)
  return ownSayPage(visit, { ...(await itsOwn(visit, sql)), workers: await workersToday(sql), again, about })
}

import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersToday } from '../matter/citizens.ts'
import { theCitizen as guard } from '../matter/who.ts'
import { ownAddress, ownOf } from './addresses.ts'
import { shownHours } from './form.ts'
import { hoursOf } from './hours.ts'
import { itsOwn } from './own-routes.ts'
import { shownReceipts } from './own-shown-messages.ts'
import { ownShowPage } from './own-shown-view.tsx'
import { agreedAhead, mayShow, showHours, showingOf, showNoMore } from './shown.ts'

const one = `${ownAddress}/:id`
const theirs = (status: number) => ({ guard, gets: { citizenA: status, others: 404 }, reads }) as const

/** The citizen lets the company read the agreed hours, and takes it back. */
export const ownShownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: `${one}/vis`,
    ...theirs(200),
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/vis`,
    ...theirs(303),
    form: shownHours,
    handler: async (visit, sql, chosen) => {
      const { placement, changes } = await canBeShown(visit, sql)
      await showHours(sql, visit, placement, changes, chosen)
      return redirectWith(visit, `${ownOf(placement)}#vist`, { says: shownReceipts.shown })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${one}/vis/tilbage`,
    ...theirs(303),
    handler: async (visit, sql) => {
      const { placement } = await itsOwn(visit, sql)
      await showNoMore(sql, placement.id)
      return redirectWith(visit, ownOf(placement), { says: shownReceipts.hidden })
    },
  }),
]

/** @throws NotFound unless it is the visitor's own, under way at a company that has a page, and hours are agreed */
async function canBeShown(visit: Visit, sql: Sql) {
  const { key, placement } = await itsOwn(visit, sql)
  const { companyId } = placement
  const { changes } = await hoursOf(sql, key, placement)
  const showing = await showingOf(sql, visit, placement)
  if (!companyId || !mayShow(placement, showing.pageUntil, changes.length)) throw new NotFound()
  return { placement: { ...placement, companyId }, changes, showing }
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { placement, changes, showing } = await canBeShown(visit, sql)
  return ownShowPage(visit, {
    ...{ placement, showing, again, workers: await workersToday(sql) },
    agreed: agreedAhead(changes, today(visit.services.now())),
  })
}

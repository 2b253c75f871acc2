import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { whoKnowCompanies } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { companyOf } from '../known/companies.ts'
import { openingOf, openingsThereAre, pageOfOpening } from '../known/openings.ts'
import { ofNobody as reads, whoKnows } from '../known/who.ts'
import { bookingForm, changedOpening, closeForm, listForm, newOpening } from './form.ts'
import { openingsPage } from './list-view.tsx'
import { openingPage } from './opening-view.tsx'
import {
  bookingsOf,
  changeOpening,
  closeOpening,
  giveBack,
  openingsLike,
  takePlace,
  writeOpening,
} from './openings.ts'
import { receipts } from './told.ts'
import { changeOpeningPage, closePage, newOpeningPage } from './write-view.tsx'

const openingOfAddress = (visit: Visit, sql: Sql) => openingOf(sql, visit.services, visit.me, idOf(visit))

/** What companies have room for, who takes a place, and how it ends. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/pladser',
    guard: whoKnowCompanies,
    gets: 200,
    reads,
    form: listForm,
    handler: async (visit, sql, { ord, efter: after }) => {
      const { services, me } = visit
      const now = today(services.now())
      const page = ord
        ? { rows: await openingsLike(sql, services, me, { asked: ord, today: now }), after: null, next: null }
        : await openingsThereAre(sql, services, me, { after, today: now })
      return openingsPage(visit, { page, ord })
    },
  }),
  guarded({
    method: 'GET',
    path: '/virksomheder/:id/plads',
    ...whoKnows(200),
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/:id/plads',
    ...whoKnows(303),
    reads,
    form: newOpening,
    handler: async (visit, sql, { submissionId: id, ...facts }) => {
      const company = await companyOf(sql, idOf(visit))
      await writeOpening(sql, visit.services, visit.me, { id, companyId: company.id }, facts)
      return redirectWith(visit, pageOfOpening(id), { says: receipts.begun })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/pladser/:id',
    ...whoKnows(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/pladser/:id/tag',
    ...whoKnows(303),
    reads,
    within: '/pladser/:id',
    form: bookingForm,
    handler: async (visit, sql, { submissionId: id, startsOn }) => {
      const opening = await openingOfAddress(visit, sql)
      await takePlace(sql, visit.me, { id, openingId: opening.id, startsOn })
      return redirectWith(visit, pageOfOpening(opening.id), { says: receipts.taken })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/pladser/:id/tag/:line/slet',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...whoKnows(303),
    reads,
    handler: async (visit, sql) => {
      const opening = await openingOfAddress(visit, sql)
      await giveBack(sql, param(visit, 'line'))
      return redirectWith(visit, pageOfOpening(opening.id), { says: receipts.givenBack })
    },
  }),
  guarded({
    method: 'GET',
    path: '/pladser/:id/ret',
    ...whoKnows(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/pladser/:id/ret',
    ...whoKnows(303),
    reads,
    form: changedOpening,
    handler: async (visit, sql, facts) => {
      const opening = await openingOfAddress(visit, sql)
      await changeOpening(sql, visit.services, visit.me, opening.id, facts)
      return redirectWith(visit, pageOfOpening(opening.id), { says: receipts.changed })
    },
    again: showChange,
  }),
  guarded({
    method: 'GET',
    path: '/pladser/:id/luk',
    ...whoKnows(200),
    reads,
    handler: (visit, sql) => showClose(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/pladser/:id/luk',
    ...whoKnows(303),
    reads,
    form: closeForm,
    handler: async (visit, sql, { why }) => {
      const { id } = await openingOfAddress(visit, sql)
      await closeOpening(sql, id, { on: today(visit.services.now()), why })
      return redirectWith(visit, pageOfOpening(id), { says: receipts.closed })
    },
    again: showClose,
  }),
  guarded({
    method: 'POST',
    path: '/pladser/:id/luk/ikke',
    ...whoKnows(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await openingOfAddress(visit, sql)
      await closeOpening(sql, id, null)
      return redirectWith(visit, pageOfOpening(id), { says: receipts.openAgain })
    },
  }),
]

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newOpeningPage(visit, await companyOf(sql, idOf(visit)), again)
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const opening = await openingOfAddress(visit, sql)
  return openingPage(visit, { opening, bookings: await bookingsOf(sql, visit.me, opening.id), again })
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  return changeOpeningPage(visit, await openingOfAddress(visit, sql), again)
}

async function showClose(visit: Visit, sql: Sql, again?: Again) {
  return closePage(visit, await openingOfAddress(visit, sql), again)
}

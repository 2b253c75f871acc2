import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { whoWorkHere } from '../../shared/people/roles.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, idOf, type Route, type Visit } from '../../shared/request/route.ts'
import { changedExperiment, fromSession, howItWent, mayBeAsked, newExperiment } from './form.ts'
import { problems, receipts } from './messages.ts'
import {
  deleteExperiment,
  experimentOf,
  experimentsOf,
  experimentsToReturnTo,
  letLie,
  ownKey,
  ownKeyIfThere,
  rewriteExperiment,
  tellHowItWent,
  writeExperiment,
} from './queries.ts'
import { experimentPage, experimentsPage } from './view.tsx'
import { changePage, newPage } from './writing-view.tsx'
import { yearMessages } from './year-messages.ts'
import { yearAsText, yearPage } from './year-view.tsx'
import { yearOf } from './year.ts'

const reads = { nothing: 'What one wants to try oneself, and how it went' }

/** What somebody wants to try: for themselves alone, to be asked about, told about, let lie or deleted. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/proev',
    guard: whoWorkHere,
    gets: 200,
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter: after }) => {
      const day = today(visit.services.now())
      const key = await ownKeyIfThere(sql, visit.services, visit.me)
      if (!key) return experimentsPage(visit, { toReturnTo: [], page: { rows: [], after, next: null } })
      return experimentsPage(visit, {
        key,
        toReturnTo: after === null ? await experimentsToReturnTo(sql, key, visit.me, day) : [],
        page: await experimentsOf(sql, key, visit.me, { today: day, after }),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/proev/aar',
    guard: whoWorkHere,
    gets: 200,
    reads,
    handler: async (visit, sql) => yearPage(visit, await lastYear(visit, sql)),
  }),
  guarded({
    method: 'GET',
    path: '/proev/aar/fil',
    guard: whoWorkHere,
    gets: 200,
    reads,
    handler: async (visit, sql) => {
      const { language, services } = visit
      return visit.c.body(yearAsText(language, await lastYear(visit, sql), services.now()), 200, {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="${yearMessages[language].file}"`,
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/proev/ny',
    guard: whoWorkHere,
    gets: 200,
    reads,
    form: z.object({ fra: fromSession }),
    handler: (visit, sql, { fra }) => showNew(visit, sql, { fra }),
  }),
  guarded({
    method: 'POST',
    path: '/proev/ny',
    guard: whoWorkHere,
    gets: 303,
    reads,
    form: newExperiment,
    handler: async (visit, sql, { fra: earSessionId, ...one }) => {
      await writeExperiment(sql, visit.services, visit.me, { ...one, earSessionId })
      return redirectWith(visit, '/proev', { says: receipts.saved })
    },
    again: (visit, sql, again) => showNew(visit, sql, { again }),
  }),
  guarded({
    method: 'GET',
    path: '/proev/:id',
    guard: whoWorkHere,
    gets: { caseworker: 200, others: 404 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'GET',
    path: '/proev/:id/ret',
    guard: whoWorkHere,
    gets: { caseworker: 200, others: 404 },
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/proev/:id/ret',
    guard: whoWorkHere,
    gets: { caseworker: 303, others: 404 },
    reads,
    form: changedExperiment,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const before = await experimentOf(sql, services, me, idOf(visit))
      // A day that has come may stay as it is.
      if (form.askOn !== before.askOn && !mayBeAsked(form.askOn, services.now()))
        throw new Invalid([{ field: 'askOn', what: problems.badDay }])
      await rewriteExperiment(sql, services, me, before.id, form)
      return redirectWith(visit, `/proev/${before.id}`, { says: receipts.saved })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: '/proev/:id/gik',
    guard: whoWorkHere,
    gets: { caseworker: 303, others: 404 },
    reads,
    form: howItWent,
    handler: async (visit, sql, { how, words }) => {
      await tellHowItWent(sql, visit.services, visit.me, idOf(visit), { tried: how === 'tried', words })
      return redirectWith(visit, `/proev/${idOf(visit)}`, { says: receipts.saved })
    },
    within: '/proev/:id',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/proev/:id/ligge',
    guard: whoWorkHere,
    gets: { caseworker: 303, others: 404 },
    reads,
    handler: async (visit, sql) => {
      await letLie(sql, visit.me, idOf(visit))
      return redirectWith(visit, '/proev', { says: receipts.lies })
    },
  }),
  guarded({
    method: 'POST',
    path: '/proev/:id/slet',
    guard: whoWorkHere,
    // A second press finds nothing to delete, and says no more than the first.
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      await deleteExperiment(sql, visit.me, idOf(visit))
      return redirectWith(visit, '/proev', { says: receipts.deleted })
    },
  }),
]

const lastYear = ({ me, services }: Visit, sql: Sql) =>
  yearOf(sql, services, me, new Date(services.now().getTime() - 366 * 86_400_000))

async function showNew(visit: Visit, sql: Sql, begun: { fra?: string | null; again?: Again }) {
  return newPage(visit, await ownKey(sql, visit.services, visit.me), begun)
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const experiment = await experimentOf(sql, services, me, idOf(visit))
  const key = await ownKey(sql, services, me)
  return experimentPage(visit, { experiment, key, again })
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const experiment = await experimentOf(sql, services, me, idOf(visit))
  return changePage(visit, { experiment, key: await ownKey(sql, services, me), again })
}

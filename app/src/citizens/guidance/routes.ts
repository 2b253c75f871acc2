import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import { ofOneself, sendsOn } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersToday, type Citizen } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { matterKey, matterKeyIfThere } from '../matter/sealed-words.ts'
import { theCitizen } from '../matter/who.ts'
import { changePage } from './change-view.tsx'
import { given, linesIn, newSheet, sheetForm } from './form.ts'
import { problems, receipts } from './messages.ts'
import { ownPage } from './own-view.tsx'
import { changeSheet, makeSheet, sayGiven, sheetOf, sheetsOf, throwAwaySheet, type Sheet } from './queries.ts'
import { beginningOf } from './sheet.ts'
import { sheetPage, sheetsPage } from './view.tsx'

const list = '/borgere/:citizen/vejledning'
const one = `${list}/:sheet`
const pageOf = (citizen: Citizen, id = '') => `/borgere/${citizen.id}/vejledning${id && `/${id}`}`

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: list,
    ...theirs(200),
    reads: 'guidance',
    handler: async (visit, sql) => {
      const citizen = await openedHere(visit, sql)
      const key = await matterKeyIfThere(sql, visit.services, visit.me, citizen.id)
      return sheetsPage(visit, { citizen, sheets: key ? await sheetsOf(sql, key, citizen.id) : [] })
    },
  }),
  guarded({
    method: 'POST',
    path: list,
    ...theirs(303),
    reads: sendsOn,
    button: newSheet,
    handler: async (visit, sql, { kind, submissionId }) => {
      const { language, services, me } = visit
      const citizen = await citizenHere(visit, sql)
      const key = await matterKey(sql, services, me, citizen.id)
      const id = await makeSheet(sql, key, me, {
        citizenId: citizen.id,
        kind,
        lines: beginningOf(language, kind),
        submissionId,
      })
      return redirectWith(visit, `${pageOf(citizen, id)}/ret`, { says: receipts.made })
    },
  }),
  guarded({
    method: 'GET',
    path: one,
    ...theirs(200),
    reads: 'guidance',
    handler: async (visit, sql) => {
      const citizen = await openedHere(visit, sql)
      return sheetPage(visit, { citizen, sheet: await sheetHere(visit, sql, citizen) })
    },
  }),
  guarded({
    method: 'GET',
    path: `${one}/ret`,
    ...theirs(200),
    reads: 'guidance',
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/ret`,
    ...theirs(303),
    reads: 'guidance',
    form: sheetForm,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const citizen = await citizenHere(visit, sql)
      const sheet = await sheetHere(visit, sql, citizen)
      // Gone through while it was being written: what was typed stands in the form with the reason.
      if (sheet.givenAt) throw new Invalid([{ field: 'duty0', what: problems.given }])
      const lines = linesIn(form)
      if (lines.length === 0) throw new Invalid([{ field: 'duty0', what: problems.none }])
      const key = await matterKey(sql, services, me, citizen.id)
      await changeSheet(sql, key, { id: sheet.id, lines, now: services.now() })
      return redirectWith(visit, pageOf(citizen, sheet.id), { says: receipts.saved })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: `${one}/givet`,
    ...theirs(303),
    reads: sendsOn,
    button: given,
    handler: async (visit, sql, { placed }) => {
      const citizen = await citizenHere(visit, sql)
      const { id } = await sheetHere(visit, sql, citizen)
      await sayGiven(sql, id, { placed, now: visit.services.now() })
      const undo = `${pageOf(citizen, id)}/ikke-givet`
      return redirectWith(visit, pageOf(citizen, id), { says: receipts.given[placed], undo })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/ikke-givet`,
    ...theirs(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const citizen = await citizenHere(visit, sql)
      const { id } = await sheetHere(visit, sql, citizen)
      await sayGiven(sql, id, { placed: null, now: visit.services.now() })
      return redirectWith(visit, pageOf(citizen, id), { says: receipts.notGiven })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/vaek`,
    // A second press finds nothing to throw away, and says no more than the first.
    ...theirs(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const citizen = await citizenHere(visit, sql)
      const undo = await throwAwaySheet(sql, visit, param(visit, 'sheet'))
      return redirectWith(visit, pageOf(citizen), { says: receipts.away, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'GET',
    path: '/min/vejledning',
    guard: theCitizen,
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) => {
      const { personId } = visit.me
      const key = await matterKeyIfThere(sql, visit.services, visit.me, personId)
      return ownPage(visit, {
        sheets: key ? await sheetsOf(sql, key, personId) : [],
        workers: await workersToday(sql),
        kept: await keptSays(sql, visit.tongue, 'guidance'),
      })
    },
  }),
]

async function sheetHere(visit: Visit, sql: Sql, citizen: Citizen): Promise<Sheet> {
  const key = await matterKey(sql, visit.services, visit.me, citizen.id)
  return sheetOf(sql, key, citizen.id, param(visit, 'sheet'))
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  const citizen = await openedHere(visit, sql)
  const sheet = await sheetHere(visit, sql, citizen)
  if (sheet.givenAt && !again) throw new Conflict(problems.given)
  return changePage(visit, { citizen, sheet, again })
}

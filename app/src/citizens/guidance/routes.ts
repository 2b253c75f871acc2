import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import { ofOneself, sendsOn } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenOf, type Citizen } from '../matter/citizens.ts'
import { keptSays } from '../matter/kept-words.ts'
import { matterKey, matterKeyIfThere } from '../matter/sealed-words.ts'
import { theCitizen, whoWorkWithCitizens } from '../matter/who.ts'
import { changePage } from './change-view.tsx'
import { given, linesIn, newSheet, sheetForm } from './form.ts'
import { problems, receipts } from './messages.ts'
import { ownPage } from './own-view.tsx'
import { changeSheet, makeSheet, sayGiven, sheetOf, sheetsOf, throwAwaySheet, type Sheet } from './queries.ts'
import { beginningOf } from './sheet.ts'
import { sheetPage, sheetsPage } from './view.tsx'

const list = '/borgere/:citizen/vejledning'
const one = `${list}/:sheet`
const theirs = (status: number) => ({ caseworker: status, colleague: status, others: 404 })
const pageOf = (citizen: Citizen, id = '') => `/borgere/${citizen.id}/vejledning${id && `/${id}`}`

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: list,
    guard: whoWorkWithCitizens,
    gets: theirs(200),
    reads: 'guidance',
    handler: async (visit, sql) => {
      const citizen = await opened(visit, sql)
      const key = await matterKeyIfThere(sql, visit.services, visit.me, citizen.id)
      return sheetsPage(visit, { citizen, sheets: key ? await sheetsOf(sql, key, citizen.id) : [] })
    },
  }),
  guarded({
    method: 'POST',
    path: list,
    guard: whoWorkWithCitizens,
    gets: theirs(303),
    reads: sendsOn,
    button: newSheet,
    handler: async (visit, sql, { kind, submissionId }) => {
      const { language, services, me } = visit
      const citizen = await citizenOf(sql, me, param(visit, 'citizen'))
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
    guard: whoWorkWithCitizens,
    gets: theirs(200),
    reads: 'guidance',
    handler: async (visit, sql) => {
      const citizen = await opened(visit, sql)
      return sheetPage(visit, { citizen, sheet: await sheetHere(visit, sql, citizen) })
    },
  }),
  guarded({
    method: 'GET',
    path: `${one}/ret`,
    guard: whoWorkWithCitizens,
    gets: theirs(200),
    reads: 'guidance',
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/ret`,
    guard: whoWorkWithCitizens,
    gets: theirs(303),
    reads: 'guidance',
    form: sheetForm,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const citizen = await citizenOf(sql, me, param(visit, 'citizen'))
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
    guard: whoWorkWithCitizens,
    gets: theirs(303),
    reads: sendsOn,
    button: given,
    handler: async (visit, sql, { placed }) => {
      const citizen = await citizenOf(sql, visit.me, param(visit, 'citizen'))
      const { id } = await sheetHere(visit, sql, citizen)
      await sayGiven(sql, id, { placed, now: visit.services.now() })
      const undo = `${pageOf(citizen, id)}/ikke-givet`
      return redirectWith(visit, pageOf(citizen, id), { says: receipts.given[placed], undo })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/ikke-givet`,
    guard: whoWorkWithCitizens,
    gets: theirs(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const citizen = await citizenOf(sql, visit.me, param(visit, 'citizen'))
      const { id } = await sheetHere(visit, sql, citizen)
      await sayGiven(sql, id, { placed: null, now: visit.services.now() })
      return redirectWith(visit, pageOf(citizen, id), { says: receipts.notGiven })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/vaek`,
    guard: whoWorkWithCitizens,
    // A second press finds nothing to throw away, and says no more than the first.
    gets: theirs(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const citizen = await citizenOf(sql, visit.me, param(visit, 'citizen'))
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
      const kept = await keptSays(sql, visit.language, 'guidance')
      return ownPage(visit, key ? await sheetsOf(sql, key, personId) : [], kept)
    },
  }),
]

/** The citizen of the address, whose matter is being opened. */
async function opened(visit: Visit, sql: Sql): Promise<Citizen> {
  const citizen = await citizenOf(sql, visit.me, param(visit, 'citizen'))
  await recordAccess(sql, visit, { citizenId: citizen.id, conversationId: null, purpose: 'case' })
  return citizen
}

async function sheetHere(visit: Visit, sql: Sql, citizen: Citizen): Promise<Sheet> {
  const key = await matterKey(sql, visit.services, visit.me, citizen.id)
  return sheetOf(sql, key, citizen.id, param(visit, 'sheet'))
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  const citizen = await opened(visit, sql)
  const sheet = await sheetHere(visit, sql, citizen)
  if (sheet.givenAt && !again) throw new Conflict(problems.given)
  return changePage(visit, { citizen, sheet, again })
}

import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../../shared/request/errors.ts'
import { sendsOn } from '../../../shared/request/reading.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { assign, assignmentOf, endAssignments } from '../assignments.ts'
import { endsOn, firstDayWithout } from '../days.ts'
import { holdersBut, refuseUnlessHolder } from '../holders.ts'
import { byNameQuery } from '../parts.tsx'
import { rename, takeBackPerson } from '../people.ts'
import { standAtTheKeys, turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { tellCitizens } from '../tell-citizens.ts'
import { keepers, seesCitizens } from '../who.ts'
import { citizenPage, type Refused } from './citizen-view.tsx'
import { newAssignment, newCitizen, otherName } from './form.ts'
import { problems, receipts } from './messages.ts'
import { citizenHere, citizensHere, registerCitizen } from './queries.ts'
import { citizensPage, newPage } from './view.tsx'

const list = '/noegler'
const one = '/noegler/borgere/:id'
const assignment = `${one}/sammen/:assignment`
const pageOf = (id: string) => `/noegler/borgere/${id}`
const seesNone = { nothing: 'An empty form; no citizen is named' }

/** Who is here, who works with them, and how that is written: by a coordinator, who sees nothing of what is said. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: list,
    guard: keepers,
    gets: 200,
    reads: seesCitizens,
    handler: (visit, sql) => showList(visit, sql, { name: '', after: null }),
  }),
  guarded({
    method: 'POST',
    path: list,
    guard: keepers,
    gets: 200,
    reads: seesCitizens,
    button: byNameQuery,
    handler: (visit, sql, { navn: name, efter: after }) => showList(visit, sql, { name, after }),
  }),
  guarded({
    method: 'GET',
    path: '/noegler/borgere/ny',
    guard: keepers,
    gets: 200,
    reads: seesNone,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/noegler/borgere/ny',
    guard: keepers,
    gets: 303,
    reads: seesNone,
    form: newCitizen,
    handler: async (visit, sql, { submissionId: id, workerId, from, name, cpr }) => {
      const { me, services } = visit
      await turnTheKeys(sql, me)
      if (workerId) await refuseUnlessHolder(sql, me, workerId, 'workerId')
      const who = await registerCitizen(sql, services, { id, name, cpr })
      // The form again, or a number that was here: what stands there stands.
      if (who !== id) return redirectWith(visit, pageOf(who), { says: receipts.wasHere })
      if (workerId) await assign(sql, me, [{ id, citizenId: id, workerId, validFrom: from, validTo: null }])
      return redirectWith(visit, pageOf(id), { says: receipts.written, undo: `${pageOf(id)}/ud` })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: one,
    guard: keepers,
    gets: 200,
    reads: seesCitizens,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/sammen`,
    guard: keepers,
    gets: 303,
    reads: seesCitizens,
    form: newAssignment,
    handler: async (visit, sql, { submissionId: id, workerId, from: validFrom }) => {
      const { me } = visit
      await turnTheKeys(sql, me)
      const citizen = await citizenHere(sql, idOf(visit))
      await refuseUnlessHolder(sql, me, workerId, 'workerId')
      if (citizen.with.some((old) => old.id !== id && old.workerId === workerId && overlaps(old, validFrom)))
        throw new Invalid([{ field: 'workerId', what: problems.worksAlready }])
      await assign(sql, me, [{ id, citizenId: citizen.id, workerId, validFrom, validTo: null }])
      await tellCitizens(sql, visit, [citizen.id])
      return redirectWith(visit, pageOf(citizen.id), { says: receipts.assigned })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { add: again }),
  }),
  guarded({
    method: 'POST',
    path: `${assignment}/slut`,
    guard: keepers,
    gets: 303,
    reads: seesCitizens,
    form: endsOn,
    handler: async (visit, sql, ending) => {
      await turnTheKeys(sql, visit.me)
      const { id, citizenId, validTo, validFrom } = await assignmentOfVisit(visit, sql)
      const day = firstDayWithout(visit.services.now(), ending)
      // What has not begun never will have: it ends before its first day, and so on that day.
      const end = day < validFrom ? validFrom : day
      if (validTo === null) await endAssignments(sql, [{ id, validTo: end }])
      await tellCitizens(sql, visit, [citizenId])
      const undo = `${pageOf(citizenId)}/sammen/${id}/fortryd`
      return redirectWith(visit, pageOf(citizenId), { says: receipts.ended, undo })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { end: again, assignment: param(visit, 'assignment') }),
  }),
  guarded({
    method: 'POST',
    path: `${assignment}/fortryd`,
    guard: keepers,
    gets: 303,
    reads: sendsOn,
    handler: async (visit, sql) => {
      await turnTheKeys(sql, visit.me)
      const { id, citizenId } = await assignmentOfVisit(visit, sql)
      await endAssignments(sql, [{ id, validTo: null }])
      return redirectWith(visit, pageOf(citizenId), { says: receipts.endTakenBack })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/navn`,
    guard: keepers,
    gets: 303,
    reads: seesCitizens,
    form: otherName,
    handler: async (visit, sql, { name }) => {
      await turnTheKeys(sql, visit.me)
      const { id } = await citizenHere(sql, idOf(visit))
      await rename(sql, [{ id, name }])
      await tellCitizens(sql, visit, [id])
      return redirectWith(visit, pageOf(id), { says: receipts.named })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { name: again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/ud`,
    guard: keepers,
    // A second press finds nobody to take out, and says no more than the first.
    gets: 303,
    reads: { nothing: 'Takes out somebody who was written in by mistake today; nobody is shown' },
    handler: async (visit, sql) => {
      await turnTheKeys(sql, visit.me)
      const id = idOf(visit)
      const here = await sql.selectFrom('person').select('id').where('id', '=', id).executeTakeFirst()
      if (!here) return redirectWith(visit, list, { says: receipts.takenBack })
      const done = await takeBackPerson(sql, id)
      return done
        ? redirectWith(visit, list, { says: receipts.takenBack })
        : redirectWith(visit, pageOf(id), { says: receipts.notTakenBack })
    },
  }),
]

const overlaps = ({ validTo }: { validTo: string | null }, from: string) => validTo === null || validTo > from

const assignmentOfVisit = (visit: Visit, sql: Sql) =>
  assignmentOf(sql, idOf(visit), param(visit, 'assignment'))

/** Each whose name is shown can read that it was. */
async function showList(visit: Visit, sql: Sql, { name, after }: { name: string; after: string | null }) {
  await standAtTheKeys(sql)
  const page = await citizensHere(sql, { name, after })
  await tellCitizens(
    sql,
    visit,
    page.rows.map(({ id }) => id),
  )
  return citizensPage(visit, { page, name })
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  await standAtTheKeys(sql)
  return newPage(visit, { holders: await holdersBut(sql, visit.me), again })
}

async function show(visit: Visit, sql: Sql, refused: Refused = {}) {
  await standAtTheKeys(sql)
  const citizen = await citizenHere(sql, idOf(visit))
  await tellCitizens(sql, visit, [citizen.id])
  return citizenPage(visit, { citizen, holders: await holdersBut(sql, visit.me), refused })
}

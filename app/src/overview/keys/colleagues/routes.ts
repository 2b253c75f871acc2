import { openDepartments } from '../../../shared/people/open-departments.ts'
import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Conflict, Invalid } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { endsOn, firstDayWithout, isOver } from '../days.ts'
import { holdersBut, refuseUnlessHolder } from '../holders.ts'
import { problems as ofTheKeys } from '../messages.ts'
import { addresses, byNameQuery } from '../parts.tsx'
import { rename, takeBackPerson } from '../people.ts'
import { endRoles, giveRoles } from '../roles.ts'
import { standAtTheKeys, turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { tellCitizens } from '../tell-citizens.ts'
import { keepers, seesCitizens, seesNoCitizen } from '../who.ts'
import { colleaguePage, type Refused } from './colleague-view.tsx'
import { handingOn, newColleague, newRole, otherName } from './form.ts'
import { handOn } from './hand-on.ts'
import { problems, receipts } from './messages.ts'
import {
  citizensWith,
  colleagueHere,
  colleaguesHere,
  expectColleague,
  roleOf,
  type Colleague,
} from './queries.ts'
import { colleaguesPage, newPage } from './view.tsx'

const list = addresses.colleagues
const one = `${list}/:id`
const role = `${one}/roller/:role`
const pageOf = (id: string) => `${list}/${id}`

/** Who works here and what they do, as far as the municipality’s sign-in does not say it. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: list,
    guard: keepers,
    gets: 200,
    reads: seesNoCitizen,
    handler: (visit, sql) => showList(visit, sql, { name: '', after: null }),
  }),
  guarded({
    method: 'POST',
    path: list,
    guard: keepers,
    gets: 200,
    reads: seesNoCitizen,
    button: byNameQuery,
    handler: (visit, sql, { navn: name, efter: after }) => showList(visit, sql, { name, after }),
  }),
  guarded({
    method: 'GET',
    path: `${list}/ny`,
    guard: keepers,
    gets: 200,
    reads: seesNoCitizen,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${list}/ny`,
    guard: keepers,
    gets: 303,
    reads: seesNoCitizen,
    form: newColleague,
    handler: async (visit, sql, { submissionId: id, name, key, ...does }) => {
      await turnTheKeys(sql, visit.me)
      await open(sql, does.departmentId)
      const who = await expectColleague(sql, { id, name, key })
      if (who !== id) return redirectWith(visit, pageOf(who), { says: receipts.wasHere })
      await give(visit, sql, { ...does, id, personId: id })
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
    path: `${one}/roller`,
    guard: keepers,
    gets: 303,
    reads: seesCitizens,
    form: newRole,
    handler: async (visit, sql, { submissionId: id, ...does }) => {
      await turnTheKeys(sql, visit.me)
      const colleague = await changeable(visit, sql)
      if (colleague.signsIn) throw new Invalid([{ what: problems.fromSignIn }])
      await open(sql, does.departmentId)
      const isHeld = colleague.roles.some(
        (held) =>
          held.id !== id &&
          held.role === does.role &&
          held.departmentId === (does.departmentId || null) &&
          !isOver(held, does.from),
      )
      if (isHeld) throw new Invalid([{ field: 'role', what: problems.hasRole }])
      await give(visit, sql, { ...does, id, personId: colleague.id })
      return redirectWith(visit, pageOf(colleague.id), { says: receipts.roleGiven })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { add: again }),
  }),
  guarded({
    method: 'POST',
    path: `${role}/slut`,
    guard: keepers,
    gets: 303,
    reads: seesCitizens,
    form: endsOn,
    handler: async (visit, sql, ending) => {
      await turnTheKeys(sql, visit.me)
      const { id } = await changeable(visit, sql)
      const held = await roleOf(sql, id, param(visit, 'role'))
      await end(visit, sql, [held], firstDayWithout(visit.services.now(), ending))
      return redirectWith(visit, pageOf(id), {
        says: receipts.ended,
        undo: `${pageOf(id)}/roller/${held.id}/fortryd`,
      })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { end: again, role: param(visit, 'role') }),
  }),
  guarded({
    method: 'POST',
    path: `${role}/fortryd`,
    guard: keepers,
    gets: 303,
    reads: seesNoCitizen,
    handler: async (visit, sql) => {
      await turnTheKeys(sql, visit.me)
      const { id: personId } = await pressable(visit, sql)
      const { id } = await roleOf(sql, personId, param(visit, 'role'))
      await endRoles(sql, [{ id, personId, validTo: null }])
      const { validTo } = await roleOf(sql, personId, id)
      return redirectWith(visit, pageOf(personId), {
        says: validTo === null ? receipts.endTakenBack : receipts.signInAgain,
      })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/slut`,
    guard: keepers,
    gets: 303,
    reads: seesCitizens,
    form: endsOn,
    handler: async (visit, sql, ending) => {
      await turnTheKeys(sql, visit.me)
      const { id, roles } = await changeable(visit, sql)
      await end(visit, sql, roles, firstDayWithout(visit.services.now(), ending))
      return redirectWith(visit, pageOf(id), { says: receipts.ended })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { stop: again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/borgere`,
    guard: keepers,
    gets: 303,
    reads: seesCitizens,
    form: handingOn,
    handler: async (visit, sql, { to, from }) => {
      const { me, services } = visit
      await turnTheKeys(sql, me)
      const { id } = await changeable(visit, sql)
      if (to === id) throw new Invalid([{ field: 'to', what: ofTheKeys.noSuchColleague }])
      await refuseUnlessHolder(sql, me, to, 'to')
      const all = await citizensWith(sql, id, today(services.now()))
      await tellCitizens(sql, visit, idsOf(all))
      const undo = await handOn(sql, visit, { colleagueId: id, all, to, from })
      return redirectWith(visit, pageOf(id), { says: receipts.handedOn, ...(undo && { undo }) })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { handOn: again }),
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
      const { id, signsIn } = await colleagueHere(sql, idOf(visit))
      if (signsIn) throw new Invalid([{ field: 'name', what: problems.fromSignIn }])
      await rename(sql, [{ id, name }])
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
    reads: seesNoCitizen,
    handler: async (visit, sql) => {
      await turnTheKeys(sql, visit.me)
      const id = idOf(visit)
      const here = await sql.selectFrom('person').select('id').where('id', '=', id).executeTakeFirst()
      if (!here) return redirectWith(visit, list, { says: receipts.takenBack })
      return (await takeBackPerson(sql, id))
        ? redirectWith(visit, list, { says: receipts.takenBack })
        : redirectWith(visit, pageOf(id), { says: receipts.notTakenBack })
    },
  }),
]

/** The colleague of the address. @throws Invalid when it is oneself */
async function changeable(visit: Visit, sql: Sql): Promise<Colleague> {
  const colleague = await colleagueHere(sql, idOf(visit))
  if (colleague.id === visit.me.personId) throw new Invalid([{ what: problems.yourself }])
  return colleague
}

/** The same where nothing was typed. @throws Conflict when it is oneself */
async function pressable(visit: Visit, sql: Sql): Promise<Colleague> {
  if (idOf(visit) === visit.me.personId) throw new Conflict(problems.yourself)
  return colleagueHere(sql, idOf(visit))
}

/** @throws Invalid unless the department is open, or none is named */
async function open(sql: Sql, departmentId: string): Promise<void> {
  if (departmentId && !(await openDepartments(sql)).some(({ id }) => id === departmentId))
    throw new Invalid([{ field: 'departmentId', what: problems.badDepartment }])
}

interface Does {
  id: string
  personId: string
  role: Parameters<typeof giveRoles>[2][number]['role']
  departmentId: string
  from: string
}
const give = ({ me }: Visit, sql: Sql, { from: validFrom, departmentId, ...does }: Does) =>
  giveRoles(sql, me, [{ ...does, departmentId: departmentId || null, validFrom, validTo: null }])

/** Ends what goes on; what has not begun never will have. */
async function end(
  { services }: Visit,
  sql: Sql,
  held: readonly { id: string; personId: string; validFrom: string; validTo: string | null }[],
  day: string,
): Promise<void> {
  const now = today(services.now())
  const still = held.filter(({ validTo }) => validTo === null || (validTo > now && validTo > day))
  await endRoles(
    sql,
    still.map(({ id, personId, validFrom }) => ({
      id,
      personId,
      validTo: day < validFrom ? validFrom : day,
    })),
  )
}

const idsOf = (all: readonly { citizenId: string }[]) => all.map(({ citizenId }) => citizenId)

async function showList(visit: Visit, sql: Sql, { name, after }: { name: string; after: string | null }) {
  await standAtTheKeys(sql)
  return colleaguesPage(visit, { page: await colleaguesHere(sql, { name, after }), name })
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  await standAtTheKeys(sql)
  return newPage(visit, { departments: await openDepartments(sql), again })
}

async function show(visit: Visit, sql: Sql, refused: Refused = {}) {
  await standAtTheKeys(sql)
  const colleague = await colleagueHere(sql, idOf(visit))
  const citizens = await citizensWith(sql, colleague.id, today(visit.services.now()))
  await tellCitizens(sql, visit, idsOf(citizens))
  return colleaguePage(visit, {
    colleague,
    citizens,
    holders: (await holdersBut(sql, visit.me)).filter(({ id }) => id !== colleague.id),
    departments: await openDepartments(sql),
    refused,
  })
}

import { openDepartments } from '../../shared/people/open-departments.ts'
import { byName } from '@lydhoer/words'
import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { holdsOneOf, whoConverse } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { newRound, wishes } from './form.ts'
import { problems, receipts } from './said.ts'
import { planRoutes } from './plan-routes.ts'
import { plannerRoutes } from './planner-routes.tsx'
import { mayTakePart } from './round-parts.tsx'
import { newRoundPage, roundPage } from './round-view.tsx'
import { makeRound, roundOf, whoCanPlan, whoHoldTalks } from './rounds.ts'
import { toPlan } from './to-plan.ts'
import { mondayOf } from './weeks.ts'
import { ofNobody as reads, whoBringTogether, whoSee } from './who.ts'
import { takeNoPart, takePart, wishesOf } from './wishes.ts'
import { wordIn } from './word.ts'

const pageOf = (id: string) => `/makkere/runder/${id}`

/** A round is made, people say what they wish, and it is planned. */
export const roundRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/makkere/runder/ny',
    guard: whoBringTogether,
    gets: 200,
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/ny',
    guard: whoBringTogether,
    gets: 303,
    reads,
    form: newRound,
    handler: async (visit, sql, { submissionId: id, department, from, weeks, each, groups }) => {
      const open = await openDepartments(sql)
      if (department !== '' && !open.some((one) => one.id === department))
        throw new Invalid([{ field: 'department', what: problems.notADepartment }])
      await makeRound(sql, visit.me, {
        ...{ id, departmentId: department || null, fromDay: mondayOf(from) },
        ...{ weeks, each, groupSize: Number(groups) },
      })
      return redirectWith(visit, pageOf(id), { says: receipts.made })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/makkere/runder/:id',
    guard: whoSee,
    gets: { nextDoor: 404, others: 200 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/:id/med',
    guard: whoConverse,
    gets: { nextDoor: 404, others: 303 },
    reads,
    form: wishes,
    handler: async (visit, sql, form) => {
      const round = await openFor(visit, sql)
      if (form.same.some((one) => form.not.includes(one)))
        throw new Invalid([{ field: 'same', what: problems.both }])
      await takePart(sql, visit.me, round, form)
      return redirectWith(visit, pageOf(round.id), { says: receipts.isIn })
    },
    within: '/makkere/runder/:id',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/:id/ud',
    guard: whoConverse,
    gets: { nextDoor: 404, others: 303 },
    reads,
    handler: async (visit, sql) => {
      const round = await openFor(visit, sql)
      await takeNoPart(sql, visit.me, round.id)
      return redirectWith(visit, pageOf(round.id), { says: receipts.isOut })
    },
  }),
  ...planRoutes,
  ...plannerRoutes,
]

/** A round that the visitor can still say something in. @throws NotFound where it is for others; Conflict once it is planned */
async function openFor(visit: Visit, sql: Sql) {
  const round = await roundOf(sql, visit.me, idOf(visit))
  if (!mayTakePart(visit.me, round)) throw new NotFound()
  if (round.isPlanned) throw new Conflict(problems.planned)
  return round
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newRoundPage(visit, { departments: await openDepartments(sql), again })
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me } = visit
  const round = await roundOf(sql, me, idOf(visit))
  const asks = !round.isPlanned && mayTakePart(me, round)
  const taking =
    round.plannedBy === me.personId
      ? [...(await toPlan(sql, round)).nameOf.values()].sort(byName((name) => name))
      : undefined
  const planners = holdsOneOf(me.roles, whoBringTogether) ? await whoCanPlan(sql) : []
  return roundPage(visit, {
    round,
    mayTakeOver: planners.length > 0 && planners.every(({ id }) => id !== round.plannedBy),
    colleagues: asks ? await whoHoldTalks(sql, round.departmentId) : [],
    own: asks ? await wishesOf(sql, me, round.id) : undefined,
    taking,
    said: mayTakePart(me, round) ? await wordIn(sql, visit.services, me, round.id) : undefined,
    again,
  })
}

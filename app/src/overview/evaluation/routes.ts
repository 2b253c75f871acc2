import type { Sql } from '@lydhoer/database'
import { whoAreOfTheHouse, whoWorkHere } from '../../shared/people/roles.ts'
import { whoIsOfTheHouse } from '../../shared/people/who-is-of-the-house.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { changeCriterionPage, criteriaPage } from './criteria-view.tsx'
import { changeCriterion, criteriaOf, criterionOf, setCriterion } from './criteria.ts'
import { changesOf } from './changes.ts'
import { draftsToAnswer } from './drafts.ts'
import { evaluationPage } from './evaluation-view.tsx'
import {
  beginEvaluation,
  begunByMe,
  changeEvaluation,
  evaluationsOf,
  ofAddress,
  whereIAmIn,
  type ToAsk,
} from './evaluations.ts'
import {
  changedCriterion,
  changedEvaluation,
  givingOut,
  inviting,
  listed,
  newCriterion,
  newEvaluation,
  whichVersion,
} from './form.ts'
import { evaluationsPage } from './list-view.tsx'
import { materialOf } from './material.ts'
import { changePage, newPage } from './new-view.tsx'
import { peoplePage } from './people-view.tsx'
import { invite, inviteNoMore, whoIsIn } from './people.ts'
import { reportPage } from './report-view.tsx'
import { giveOut, reportOf, reportsOf } from './report.ts'
import { keyOfGroup } from './sealed.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, theReaders, thoseInIt, whoBegan } from './who.ts'

const pageOf = (id: string) => `/evaluering/${id}`

/** Evaluations: found, begun, read, and who is in them. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/evaluering',
    guard: whoWorkHere,
    gets: 200,
    reads,
    form: listed,
    handler: async (visit, sql, { efter }) =>
      evaluationsPage(visit, await evaluationsOf(sql, visit.services, visit.me, efter)),
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/ny',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: (visit) => newPage(visit),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/ny',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newEvaluation,
    handler: async (visit, sql, { submissionId: id, ...toAsk }) => {
      await beginEvaluation(sql, visit.services, visit.me, { id, ...inOrder(toAsk) })
      return redirectWith(visit, `${pageOf(id)}/hvem`, { says: receipts.begun })
    },
    again: (visit, _, again) => newPage(visit, again),
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id',
    ...theReaders(200),
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const one = await ofAddress(visit, sql)
      const [last] = await reportsOf(sql, one.id)
      const criteria = await criteriaOf(sql, services, me, one.id)
      const toAnswer = await draftsToAnswer(sql, services, me, one.id)
      if (!one.isIn) return evaluationPage(visit, { one, criteria, last, toAnswer, inside: null })
      const key = await keyOfGroup(sql, services, me, one.id)
      const rows = (await materialOf(sql, key, one.id)).length
      const changes = await changesOf(sql, me, key, one.id)
      return evaluationPage(visit, { one, criteria, last, toAnswer, inside: { rows, changes } })
    },
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/ret',
    ...whoBegan(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/ret',
    ...whoBegan(303),
    reads,
    form: changedEvaluation,
    handler: async (visit, sql, toAsk) => {
      const { id } = await begunByMe(visit, sql)
      await changeEvaluation(sql, visit.services, visit.me, id, inOrder(toAsk))
      return redirectWith(visit, pageOf(id), { says: receipts.changed })
    },
    again: showChange,
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/hvem',
    ...whoBegan(200),
    reads,
    handler: (visit, sql) => showPeople(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/hvem',
    ...whoBegan(303),
    reads,
    form: inviting,
    handler: async (visit, sql, { person }) => {
      const { id } = await begunByMe(visit, sql)
      if (!(await whoIsOfTheHouse(sql, whoWorkHere)).some((one) => one.id === person))
        throw new Invalid([{ field: 'person', what: problems.notThere }])
      await invite(sql, visit.me, id, person)
      return redirectWith(visit, `${pageOf(id)}/hvem`, { says: receipts.invited })
    },
    again: showPeople,
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/hvem/:person/fjern',
    ...whoBegan(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await begunByMe(visit, sql)
      const person = param(visit, 'person')
      const undo = await inviteNoMore(sql, visit, id, person)
      const says = person === visit.me.personId ? receipts.youStay : receipts.notInvited
      return redirectWith(visit, `${pageOf(id)}/hvem`, { says, ...(undo && { undo }) })
    },
  }),
]

/** Its criteria with their history, and its report. */
export const readRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/evaluering/:id/kriterier',
    ...theReaders(200),
    reads,
    handler: (visit, sql) => showCriteria(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/kriterier',
    ...thoseInIt(303),
    reads,
    form: newCriterion,
    handler: async (visit, sql, { submissionId: id, ...said }) => {
      const { one } = await whereIAmIn(visit, sql)
      await setCriterion(sql, visit.services, visit.me, one.id, { id, ...said })
      return redirectWith(visit, `${pageOf(one.id)}/kriterier`, { says: receipts.criterion })
    },
    again: showCriteria,
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/kriterier/:criterion',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showCriterion(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/kriterier/:criterion',
    ...thoseInIt(303),
    reads,
    form: changedCriterion,
    handler: async (visit, sql, { submissionId, ends, seen, ...said }) => {
      const { services, me } = visit
      const { one } = await whereIAmIn(visit, sql)
      const { id } = await criterionOf(sql, services, me, one.id, param(visit, 'criterion'))
      const of = { id: submissionId, evaluationId: one.id, criterionId: id }
      await changeCriterion(sql, services, me, of, { ...said, stands: !ends, number: seen + 1 })
      return redirectWith(visit, `${pageOf(one.id)}/kriterier`, { says: receipts.criterionChanged })
    },
    again: showCriterion,
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/rapport',
    ...theReaders(200),
    reads,
    form: whichVersion,
    handler: async (visit, sql, { udgave }) => {
      const one = await ofAddress(visit, sql)
      const report = await reportOf(sql, visit.services, visit.me, one.id, udgave)
      return reportPage(visit, { one, report, versions: await reportsOf(sql, one.id) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/rapport',
    ...thoseInIt(303),
    reads,
    button: givingOut,
    handler: async (visit, sql, { submissionId }) => {
      const { one, key } = await whereIAmIn(visit, sql)
      const undo = await giveOut(sql, visit, key, one, submissionId)
      return redirectWith(visit, `${pageOf(one.id)}/rapport`, { says: receipts.given, ...(undo && { undo }) })
    },
  }),
]

/** @throws Invalid where it ends before it begins */
function inOrder(toAsk: ToAsk): ToAsk {
  if (toAsk.toDay < toAsk.fromDay) throw new Invalid([{ field: 'toDay', what: problems.badTo }])
  return toAsk
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  return changePage(visit, await begunByMe(visit, sql), again)
}

async function showPeople(visit: Visit, sql: Sql, again?: Again) {
  const one = await begunByMe(visit, sql)
  const people = await whoIsIn(sql, one.id)
  return peoplePage(visit, { one, people, house: await whoIsOfTheHouse(sql, whoWorkHere), again })
}

async function showCriteria(visit: Visit, sql: Sql, again?: Again) {
  const one = await ofAddress(visit, sql)
  return criteriaPage(visit, {
    one,
    criteria: await criteriaOf(sql, visit.services, visit.me, one.id),
    again,
  })
}

async function showCriterion(visit: Visit, sql: Sql, again?: Again) {
  const { one } = await whereIAmIn(visit, sql)
  const id = param(visit, 'criterion')
  const criterion = await criterionOf(sql, visit.services, visit.me, one.id, id)
  return changeCriterionPage(visit, { one, criterion, again })
}

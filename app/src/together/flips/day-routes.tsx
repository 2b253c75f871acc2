import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { dayPage, DayParts } from './day-view.tsx'
import { approvalForm, doneForm, graspForm, phaseForm, summaryForm, taskForm } from './form.ts'
import { sayGrasped, takeBackGrasp } from './grasp.ts'
import { goTo } from './inside.ts'
import { invitedTo } from './people.ts'
import { myFlip, readWithin, type InIt } from './read.ts'
import { keyOfGroup } from './sealed.ts'
import { approve, summaryOf, writeSummary } from './summary.ts'
import { sayDone, takeOffTask, writeTask } from './tasks.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, practiceInIt, thoseInIt } from './who.ts'
import { summaryPage } from './write-view.tsx'

const dayOf = (id: string) => `/flip/${id}/moede`

/** While they talk: where they are, what each grasped, and who does what. */
export const dayRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/flip/:id/moede',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showDay(visit, sql, {}),
  }),
  guarded({
    method: 'GET',
    path: '/flip/:id/moede/nu',
    ...thoseInIt(200),
    reads,
    follows: (visit) => ({ municipalityId: visit.me.municipalityId, thing: 'flip', id: idOf(visit) }),
    handler: async (visit, sql) => {
      const within = await readWithin(visit, sql, await myFlip(visit, sql))
      return visit.c.html(<DayParts visit={visit} within={within} />)
    },
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/fase',
    ...thoseInIt(303),
    reads,
    button: phaseForm,
    handler: async (visit, sql, { phase }) => {
      const { id } = await myFlip(visit, sql)
      await goTo(sql, id, phase, visit.services.now())
      return redirectWith(visit, dayOf(id), { says: receipts.phase })
    },
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/greb',
    ...thoseInIt(303),
    reads,
    form: graspForm,
    within: '/flip/:id/moede',
    handler: async (visit, sql, said) => {
      const { services, me } = visit
      const { id: flipId, party } = await myFlip(visit, sql)
      if (said.words === '' && !said.nothingNew)
        throw new Invalid([{ field: 'words', what: problems.noGrasp }])
      await sayGrasped(sql, me, await keyOfGroup(sql, services, me, flipId), { flipId, party, ...said })
      return redirectWith(visit, `${dayOf(flipId)}#flip-greb`, { says: receipts.grasped })
    },
    again: (visit, sql, grasping) => showDay(visit, sql, { grasping }),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/greb/tilbage',
    ...thoseInIt(303),
    reads,
    handler: async (visit, sql) => {
      const { id, party } = await myFlip(visit, sql)
      const undo = await takeBackGrasp(sql, visit, id, party)
      return redirectWith(visit, dayOf(id), { says: receipts.graspGone, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/opgave',
    ...thoseInIt(303),
    reads,
    form: taskForm,
    within: '/flip/:id/moede',
    handler: async (visit, sql, { submissionId: id, what, who, byDay }) => {
      const { services, me } = visit
      const { id: flipId } = await myFlip(visit, sql)
      const key = await keyOfGroup(sql, services, me, flipId)
      if (!(await invitedTo(sql, key, flipId)).some((one) => one.id === who))
        throw new Invalid([{ field: 'who', what: problems.notThere }])
      await writeTask(sql, me, key, { id, flipId, who, what, byDay: byDay || null })
      return redirectWith(visit, `${dayOf(flipId)}#flip-opgaver`, { says: receipts.task })
    },
    again: (visit, sql, tasking) => showDay(visit, sql, { tasking }),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/opgave/:task/gjort',
    ...thoseInIt(303),
    reads,
    button: doneForm,
    handler: async (visit, sql, { done }) => {
      const { id } = await myFlip(visit, sql)
      await sayDone(sql, visit.me, param(visit, 'task'), done === 'yes', visit.services.now())
      return redirectWith(visit, `/flip/${id}`, { says: receipts.taskDone })
    },
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/opgave/:task/slet',
    ...thoseInIt(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await myFlip(visit, sql)
      const undo = await takeOffTask(sql, visit, param(visit, 'task'))
      return redirectWith(visit, `/flip/${id}`, { says: receipts.taskGone, ...(undo && { undo }) })
    },
  }),
]

/** What it came to is written by practice, and both parties stand by it. */
export const summaryRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/flip/:id/referat',
    ...practiceInIt(200),
    reads,
    handler: (visit, sql) => showSummary(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/referat',
    ...practiceInIt(303),
    reads,
    form: summaryForm,
    handler: async (visit, sql, { words, seen }) => {
      const { services, me } = visit
      const { id: flipId } = await ofPractice(visit, sql)
      await writeSummary(sql, services, me, { flipId, words, seen, now: services.now() })
      return redirectWith(visit, `/flip/${flipId}`, { says: receipts.summary })
    },
    again: showSummary,
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/referat/god',
    ...thoseInIt(303),
    reads,
    button: approvalForm,
    handler: async (visit, sql, { version }) => {
      const { id: flipId, party } = await myFlip(visit, sql)
      const summary = await summaryOf(sql, visit.services, visit.me, flipId)
      if (!summary) throw new Conflict(problems.notWritten)
      // What somebody has not read they do not stand by.
      if (summary.version !== version) throw new Conflict(problems.writtenSince)
      const undo = await approve(sql, visit, { flipId, version, party })
      return redirectWith(visit, `/flip/${flipId}`, { says: receipts.approved, ...(undo && { undo }) })
    },
  }),
]

async function showDay(
  visit: Visit,
  sql: Sql,
  again: { grasping?: Again | undefined; tasking?: Again | undefined },
) {
  return dayPage(visit, { within: await readWithin(visit, sql, await myFlip(visit, sql)), ...again })
}

/** @throws NotFound unless the visitor is in it for practice */
async function ofPractice(visit: Visit, sql: Sql): Promise<InIt> {
  const flip = await myFlip(visit, sql)
  if (flip.party !== 'practice') throw new NotFound(problems.byPractice)
  return flip
}

async function showSummary(visit: Visit, sql: Sql, again?: Again) {
  const flip = await ofPractice(visit, sql)
  return summaryPage(visit, { flip, summary: await summaryOf(sql, visit.services, visit.me, flip.id), again })
}

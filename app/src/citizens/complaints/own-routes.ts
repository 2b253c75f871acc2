import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { Invalid } from '../../shared/request/errors.ts'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { groundKey } from '../../shared/sealing/ground-key.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { theCitizen } from '../matter/who.ts'
import {
  complaintMadeBy,
  complaintOf,
  endComplaint,
  ownComplaints,
  showComplaint,
  takeBackComplaint,
  writeComplaint,
} from './complaints.ts'
import { sendOn } from './sent-on.ts'
import { daysOn } from './days.ts'
import { ownComplaint, ownOutcome, replyForm, sendOnForm } from './form.ts'
import { leadersHere } from '../matter/leaders.ts'
import { ownProblems, ownReceipts } from './own-messages.ts'
import { ownComplaintPage, type OwnForm } from './own-one-view.tsx'
import { newComplaintPage, ownComplaintsPage } from './own-view.tsx'
import { standingOf } from './standing.ts'
import { sayTo } from './steps.ts'

const one = '/min/klage/:id'
const own = { guard: theCitizen, gets: { citizenA: 303, others: 404 }, reads } as const
const back = (visit: Visit) => `/min/klage/${idOf(visit)}`

/** The citizen's own complaints: written, answered, shown, sent on, finished and taken back. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/klage',
    guard: theCitizen,
    gets: 200,
    reads,
    handler: async (visit, sql) =>
      ownComplaintsPage(visit, {
        complaints: await ownComplaints(sql, visit.services, visit.me),
        kept: await keptSays(sql, visit.tongue, 'complaint'),
      }),
  }),
  guarded({
    method: 'GET',
    path: '/min/klage/ny',
    guard: theCitizen,
    gets: 200,
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/min/klage/ny',
    guard: theCitizen,
    gets: 303,
    reads,
    form: ownComplaint,
    handler: async (visit, sql, { submissionId, words, kind, to, helped, show }) => {
      const { services, me } = visit
      await writeComplaint(sql, services, me, {
        ...{ submissionId, words, kind, helpedBy: helped, came: 'page' },
        citizen: { id: me.personId, name: me.displayName },
        to: await leaderCalled(visit, sql, to),
        receivedOn: today(services.now()),
      })
      if (show) await showComplaint(sql, me, await complaintMadeBy(sql, me, submissionId), true)
      return redirectWith(visit, '/min/klage', { says: show ? ownReceipts.sentShown : ownReceipts.sent })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: one,
    guard: theCitizen,
    gets: { citizenA: 200, others: 404 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/svar`,
    ...own,
    form: replyForm,
    handler: async (visit, sql, { submissionId, says, words, helped: helpedBy }) => {
      const { services, me } = visit
      await sayTo(sql, services, me, await mine(visit, sql), { submissionId, kind: says, words, helpedBy })
      return redirectWith(visit, back(visit), { says: ownReceipts.replied })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { form: 'reply', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/ord`,
    ...own,
    form: ownOutcome,
    handler: async (visit, sql, { submissionId, words, helped: helpedBy }) => {
      const step = { submissionId, kind: 'cameOfIt', words, helpedBy } as const
      await sayTo(sql, visit.services, visit.me, await mine(visit, sql), step)
      return redirectWith(visit, back(visit), { says: ownReceipts.kept })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { form: 'outcome', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/faerdig`,
    ...own,
    handler: async (visit, sql) => {
      await endComplaint(sql, (await mine(visit, sql)).id, visit.services.now())
      return redirectWith(visit, back(visit), { says: ownReceipts.finished, undo: `${back(visit)}/aaben` })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/aaben`,
    ...own,
    handler: async (visit, sql) => {
      await endComplaint(sql, (await mine(visit, sql)).id, null)
      return redirectWith(visit, back(visit), { says: ownReceipts.notFinished })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/vis`,
    ...own,
    button: z.object({ shown: z.enum(['yes', 'no']).default('no') }),
    handler: async (visit, sql, { shown }) => {
      const isShown = shown === 'yes'
      await showComplaint(sql, visit.me, (await mine(visit, sql)).id, isShown)
      return redirectWith(visit, back(visit), { says: isShown ? ownReceipts.shown : ownReceipts.hidden })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/videre`,
    ...own,
    form: sendOnForm,
    handler: async (visit, sql, { submissionId, to }) => {
      const { services, me } = visit
      const complaint = await mine(visit, sql)
      const leader = await leaderCalled(visit, sql, to)
      const standing = standingOf(complaint, services.now())
      const missedDay = standing.is === 'waits' && standing.isLate ? complaint.answerBy : null
      const step = { submissionId, kind: 'sentOn', to: leader.name, missedDay } as const
      if (complaint.toId !== leader.id && (await sayTo(sql, services, me, complaint, step)))
        await sendOn(sql, complaint.id, leader.id)
      return redirectWith(visit, back(visit), { says: ownReceipts.sentOn })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { form: 'sendOn', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/slet`,
    guard: theCitizen,
    // A second press finds nothing to delete, and says no more than the first.
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      await takeBackComplaint(sql, visit.me, idOf(visit))
      return redirectWith(visit, '/min/klage', { says: ownReceipts.takenBack })
    },
  }),
]

const mine = (visit: Visit, sql: Sql) =>
  complaintOf(sql, visit.services, visit.me, idOf(visit), { column: 'citizen_id', is: visit.me.personId })

/** @throws Invalid when whoever was chosen leads nobody today */
export async function leaderCalled(visit: Visit, sql: Sql, id: string) {
  const leader = (await leadersHere(sql, visit.me)).find((other) => other.id === id)
  if (!leader) throw new Invalid([{ field: 'to', what: ownProblems.notALeader }])
  return leader
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  return newComplaintPage(visit, {
    leaders: await leadersHere(sql, me),
    rule: await daysOn(sql, today(services.now())),
    key: await groundKey(sql, services, me, { of: 'person', personId: me.personId }),
    again,
  })
}

async function show(visit: Visit, sql: Sql, tried?: { form: OwnForm; again: Again }) {
  return ownComplaintPage(visit, {
    complaint: await mine(visit, sql),
    leaders: await leadersHere(sql, visit.me),
    kept: await keptSays(sql, visit.tongue, 'complaint'),
    tried,
  })
}

import type { Sql } from '@lydhoer/database'
import { momentOf } from '@lydhoer/words'
import { whoMakeTime } from '../../shared/people/roles.ts'
import { recordAccess } from '../../shared/request/audit.ts'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import { sendsOn, type Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { complaintOf, complaintsEnded, complaintsToMe, endComplaint } from './complaints.ts'
import { complaintsWithoutLeader, sendOn } from './sent-on.ts'
import { invitation, outcome, sendOnForm, writtenAnswer } from './form.ts'
import { leadersHere } from '../matter/leaders.ts'
import { receivedOnePage, type LeadersForm } from './leader-one-view.tsx'
import { receivedPage } from './leader-view.tsx'
import { problems, receipts } from './messages.ts'
import { ownProblems } from './own-messages.ts'
import { leaderCalled } from './own-routes.ts'
import { noteAnswered, sayTo } from './steps.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    complaint: true
  }
}

const one = '/klager/:id'
const reads: Reads = 'complaint'
const theirs = { guard: whoMakeTime, gets: { teamLead: 303, others: 404 }, reads } as const
const back = (visit: Visit) => `/klager/${idOf(visit)}`

/** The complaints that a leader has been sent. */
export const leaderRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/klager',
    guard: whoMakeTime,
    gets: 200,
    reads: {
      nothing: 'Who has written to oneself, about which kind of thing and when; nothing of what they wrote',
    },
    handler: async (visit, sql) => {
      const { services, me } = visit
      return receivedPage(visit, {
        open: await complaintsToMe(sql, services, me),
        ended: await complaintsEnded(sql, services, me),
        withoutLeader: await complaintsWithoutLeader(sql),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: one,
    guard: whoMakeTime,
    gets: { teamLead: 200, others: 404 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/indbyd`,
    ...theirs,
    form: invitation,
    handler: async (visit, sql, { submissionId, day, clock, place, words }) => {
      const { services, me } = visit
      const startsAt = momentOf(day, clock)
      if (!startsAt) throw new Invalid([{ field: 'clock', what: problems.badClock }])
      const complaint = await sentToMe(visit, sql)
      await sayTo(sql, services, me, complaint, { submissionId, kind: 'invited', startsAt, place, words })
      await noteAnswered(sql, complaint.id, services.now())
      return redirectWith(visit, back(visit), { says: receipts.invited })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { form: 'invite', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/svar`,
    ...theirs,
    form: writtenAnswer,
    handler: async (visit, sql, { submissionId, words }) => {
      const { services, me } = visit
      const complaint = await sentToMe(visit, sql)
      await sayTo(sql, services, me, complaint, { submissionId, kind: 'answered', words })
      await noteAnswered(sql, complaint.id, services.now())
      return redirectWith(visit, back(visit), { says: receipts.answered })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { form: 'write', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/ord`,
    ...theirs,
    form: outcome,
    handler: async (visit, sql, { submissionId, words, ends }) => {
      const { services, me } = visit
      const complaint = await sentToMe(visit, sql)
      await sayTo(sql, services, me, complaint, { submissionId, kind: 'cameOfIt', words })
      await noteAnswered(sql, complaint.id, services.now())
      if (ends) await endComplaint(sql, complaint.id, services.now())
      return redirectWith(visit, back(visit), { says: ends ? receipts.ended : receipts.kept })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { form: 'outcome', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/aaben`,
    ...theirs,
    reads: sendsOn,
    handler: async (visit, sql) => {
      await endComplaint(sql, (await sentToMe(visit, sql)).id, null)
      return redirectWith(visit, back(visit), { says: receipts.openAgain })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/videre`,
    guard: whoMakeTime,
    // A second press finds that it lies with the other already, and says no more than the first.
    gets: 303,
    reads,
    form: sendOnForm,
    handler: async (visit, sql, { submissionId, to }) => {
      const { services, me } = visit
      if (!(await isMine(visit, sql))) return redirectWith(visit, '/klager', { says: receipts.sentOn })
      const complaint = await sentToMe(visit, sql)
      const leader = await leaderCalled(visit, sql, to)
      if (leader.id === me.personId) throw new Invalid([{ field: 'to', what: ownProblems.notALeader }])
      await sayTo(sql, services, me, complaint, { submissionId, kind: 'sentOn', to: leader.name })
      await sendOn(sql, complaint.id, leader.id)
      return redirectWith(visit, '/klager', { says: receipts.sentOn })
    },
    within: one,
    again: (visit, sql, again) => show(visit, sql, { form: 'sendOn', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/overtag`,
    guard: whoMakeTime,
    // Who has it already is led to it; for others it is with another leader (409), or not there.
    gets: 303,
    reads: sendsOn,
    handler: async (visit, sql) => {
      const { services, me } = visit
      if (await sendOn(sql, idOf(visit), me.personId)) {
        const step = { submissionId: crypto.randomUUID(), kind: 'sentOn', to: me.displayName } as const
        await sayTo(sql, services, me, { id: idOf(visit) }, step)
      } else if (!(await isMine(visit, sql))) throw new Conflict(problems.notFree)
      return redirectWith(visit, back(visit), { says: receipts.takenOver })
    },
  }),
]

const sentToMe = (visit: Visit, sql: Sql) =>
  complaintOf(sql, visit.services, visit.me, idOf(visit), { column: 'to_id', is: visit.me.personId })

const isMine = async (visit: Visit, sql: Sql): Promise<boolean> =>
  (await sql
    .selectFrom('complaint')
    .select('id')
    .where('id', '=', idOf(visit))
    .where('to_id', '=', visit.me.personId)
    // Pressed twice at once, the second waits until the first has sent it on.
    .forUpdate()
    .executeTakeFirst()) !== undefined

async function show(visit: Visit, sql: Sql, tried?: { form: LeadersForm; again: Again }) {
  const complaint = await sentToMe(visit, sql)
  await recordAccess(sql, visit, { citizenId: complaint.citizenId, conversationId: null, purpose: 'case' })
  return receivedOnePage(visit, { complaint, leaders: await leadersHere(sql, visit.me), tried })
}

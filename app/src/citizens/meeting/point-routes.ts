import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import type { Gets } from '../../shared/request/askers.ts'
import type { Guard } from '../../shared/request/guard.ts'
import { sendsOn, type Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { lineOf } from '../matter/agenda-lines.ts'
import type { Citizen } from '../matter/citizens.ts'
import { sayWord, takeWordBack } from '../matter/meeting-word.ts'
import { meetingOf, refuseUnlessGoingOn } from '../matter/meetings.ts'
import { correctPoint, ownPointOf, writePoint, type NewPoint } from '../matter/points.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { correctPage } from './correct-view.tsx'
import { followingParts, meetingsOf } from './following.tsx'
import { agreedForm, correctedForm, notAgreedForm, shownNow, wordForm } from './form.ts'
import { heldPage } from './held-view.tsx'
import { problems, receipts } from './own-messages.ts'
import type { AgainAt } from './point-forms.tsx'
import { namesFor, readHeld, readNow } from './read.ts'
import { SaidPart } from './word-view.tsx'
import { addressFor, meetingGoingOn, refuseUnlessOneOfTheTwo, takeOff, unlessTooLate } from './work.ts'

/** One of the two who write: whose page it is, and who gets what there. */
interface Side {
  page: '/borgere/:citizen/moede' | '/min/moede'
  guard: Exclude<Guard, 'anyone'>
  /** Where either of the two, or whoever works with the citizen, may. */
  both(status: number): Gets
  /** Where only one who wrote it, or only the two who met, may. */
  mine(status: number): Gets
  reads: Reads
  whose(visit: Visit, sql: Sql): Promise<Citizen>
  /** As `whose`, where what is theirs is shown: for a worker it is noted. */
  opened(visit: Visit, sql: Sql): Promise<Citizen>
  /** The page of the meeting that goes on. */
  show(visit: Visit, sql: Sql, shown: { again?: AgainAt }): Response | Promise<Response>
}

/** What both write, each from where they sit: the two lists while the meeting goes on, and a word at its end. */
export const pointRoutes = ({ page, guard, both, mine, reads, whose, opened, show }: Side): Route[] => {
  const onPage = (visit: Visit, sql: Sql, again: Again) =>
    show(visit, sql, { again: { at: new URL(visit.c.req.url).pathname, again } })
  const correct = async (visit: Visit, sql: Sql, again?: Again) => {
    const citizen = await opened(visit, sql)
    const key = await matterKey(sql, visit.services, visit.me, citizen.id)
    const point = await ownPointOf(sql, key, visit.me, citizen.id, param(visit, 'point'))
    const meeting = await meetingOf(sql, citizen.id, point.meetingId)
    refuseUnlessGoingOn(meeting)
    const nameOf = await namesFor(sql, visit, citizen, [meeting.workerId])
    return correctPage(visit, { citizen, nameOf, key, meeting, point, again })
  }
  const held = async (visit: Visit, sql: Sql, again?: Again) =>
    heldPage(visit, await readHeld(sql, visit, await opened(visit, sql), param(visit, 'meeting')), again)

  return [
    guarded({
      method: 'POST',
      path: `${page}/enige`,
      guard,
      gets: both(303),
      reads,
      form: agreedForm,
      handler: (visit, sql, { fra, ...form }) => {
        const other = form.does === 'other' ? form.other : ''
        return written(visit, sql, whose, { ...form, other, isAgreed: true, agendaLineId: fra })
      },
      within: page,
      again: onPage,
    }),
    guarded({
      method: 'POST',
      path: `${page}/ikke-enige`,
      guard,
      gets: both(303),
      reads,
      form: notAgreedForm,
      handler: (visit, sql, { fra, ...form }) =>
        written(visit, sql, whose, {
          ...{ ...form, isAgreed: false, does: null, other: '', byDay: null, agendaLineId: fra },
        }),
      within: page,
      again: onPage,
    }),
    guarded({
      method: 'GET',
      path: `${page}/punkter/:point/ret`,
      guard,
      gets: mine(200),
      reads,
      handler: (visit, sql) => correct(visit, sql),
    }),
    guarded({
      method: 'POST',
      path: `${page}/punkter/:point/ret`,
      guard,
      gets: mine(303),
      reads,
      form: correctedForm,
      handler: async (visit, sql, { list, ...form }) => {
        const { me, services } = visit
        const citizen = await whose(visit, sql)
        const key = await matterKey(sql, services, me, citizen.id)
        const { id } = await ownPointOf(sql, key, me, citizen.id, param(visit, 'point'))
        const isAgreed = list === 'agreed'
        const done = isAgreed
          ? { ...form, other: form.does === 'other' ? form.other : '' }
          : { ...form, does: null, other: '', byDay: null }
        await unlessTooLate(() => correctPoint(sql, key, me, id, { ...done, isAgreed }))
        return redirectWith(visit, `${addressFor(me, citizen.id)}#punkt-${id}`, { says: receipts.corrected })
      },
      again: correct,
    }),
    guarded({
      method: 'POST',
      path: `${page}/punkter/:point/slet`,
      guard,
      // A second press finds nothing to take off, and says no more than the first.
      gets: page === '/min/moede' ? 303 : both(303),
      reads: sendsOn,
      handler: async (visit, sql) => {
        const citizen = await whose(visit, sql)
        const undo = await takeOff(sql, visit, param(visit, 'point'))
        return redirectWith(visit, `${addressFor(visit.me, citizen.id)}#lister`, {
          says: receipts.takenOff,
          ...(undo && { undo }),
        })
      },
    }),
    guarded({
      method: 'GET',
      path: `${page}/nu`,
      guard,
      gets: page === '/min/moede' ? mine(200) : both(200),
      reads,
      form: shownNow,
      follows: (visit) => meetingsOf(visit, param(visit, 'citizen') || visit.me.personId),
      handler: async (visit, sql, { moede }) =>
        followingParts(visit, await readNow(sql, visit, await opened(visit, sql)), moede),
    }),
    guarded({
      method: 'GET',
      path: `${page}/:meeting/nu`,
      guard,
      gets: mine(200),
      reads,
      follows: (visit) => meetingsOf(visit, param(visit, 'citizen') || visit.me.personId),
      handler: async (visit, sql) => {
        const one = await readHeld(sql, visit, await opened(visit, sql), param(visit, 'meeting'))
        refuseUnlessOneOfTheTwo(visit.me, one.meeting)
        return visit.c.html(SaidPart({ visit, held: one }))
      },
    }),
    guarded({
      method: 'GET',
      path: `${page}/:meeting`,
      guard,
      gets: page === '/min/moede' ? mine(200) : both(200),
      reads,
      handler: (visit, sql) => held(visit, sql),
    }),
    guarded({
      method: 'POST',
      path: `${page}/:meeting/ord`,
      guard,
      gets: mine(303),
      reads,
      form: wordForm,
      handler: async (visit, sql, said) => {
        const { me, services } = visit
        const citizen = await whose(visit, sql)
        const meeting = await meetingOf(sql, citizen.id, param(visit, 'meeting'))
        refuseUnlessOneOfTheTwo(me, meeting)
        const isEmpty = !said.said && !said.knows && !said.felt && !said.blame && said.words === ''
        if (isEmpty) throw new Invalid([{ field: 'said', what: problems.noWord }])
        const key = await matterKey(sql, services, me, citizen.id)
        const blame = said.blame && me.personId === citizen.id
        await sayWord(sql, key, me, meeting, { ...said, blame }, services.now())
        return redirectWith(visit, `${addressFor(me, citizen.id)}/${meeting.id}#ord`, { says: receipts.said })
      },
      within: `${page}/:meeting`,
      again: held,
    }),
    guarded({
      method: 'POST',
      path: `${page}/:meeting/ord/slet`,
      guard,
      gets: mine(303),
      reads: sendsOn,
      handler: async (visit, sql) => {
        const citizen = await whose(visit, sql)
        const meeting = await meetingOf(sql, citizen.id, param(visit, 'meeting'))
        refuseUnlessOneOfTheTwo(visit.me, meeting)
        await takeWordBack(sql, visit.me, meeting.id)
        return redirectWith(visit, `${addressFor(visit.me, citizen.id)}/${meeting.id}#ord`, {
          says: receipts.wordTaken,
        })
      },
    }),
  ]
}

async function written(
  visit: Visit,
  sql: Sql,
  whose: Side['whose'],
  point: Omit<NewPoint, 'citizenId' | 'meetingId'>,
): Promise<Response> {
  const { me, services } = visit
  const citizen = await whose(visit, sql)
  const meeting = await meetingGoingOn(sql, citizen.id)
  const key = await matterKey(sql, services, me, citizen.id)
  // A line of the agenda that is gone, or never was the citizen's, is nothing to have written from.
  const from =
    point.agendaLineId && (await lineOf(sql, key, citizen.id, point.agendaLineId).catch(() => null))
  await unlessTooLate(() =>
    writePoint(sql, key, me, {
      ...point,
      citizenId: citizen.id,
      meetingId: meeting.id,
      agendaLineId: from ? from.id : null,
    }),
  )
  const list = point.isAgreed ? 'enige' : 'uenige'
  return redirectWith(visit, `${addressFor(me, citizen.id)}#${list}`, { says: receipts.written })
}

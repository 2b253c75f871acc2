import { z } from 'zod'
import { answerMeeting } from '../../shared/meetings/meetings.ts'
import { Conflict } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Route } from '../../shared/request/route.ts'
import { meetingOfVisit } from './booked.ts'
import { problems } from './said.ts'
import { ownVisit, ownVisitToChange } from './queries.ts'
import { swapProblems, swapReceipts } from './swap-messages.ts'
import { swapPage } from './swap-view.tsx'
import { swap, swapOf, visitsToSwapWith } from './swaps.ts'
import { ofNobody as reads, theTwo } from './who.ts'

const pageOf = (id: string) => `/makkere/${id}`

/** One of the two answers the invitation, or whoever visits swaps with another. */
export const swapRoutes: Route[] = [
  guarded({
    method: 'POST',
    path: '/makkere/:id/svar',
    ...theTwo(303),
    reads,
    button: z.object({ answer: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { answer }) => {
      const { me, services } = visit
      const one = await ownVisit(sql, me, idOf(visit))
      const meeting = await meetingOfVisit(sql, services, me, one.id)
      if (!meeting || one.state === 'held') throw new Conflict(problems.isHeld)
      await answerMeeting(sql, me, meeting.id, answer)
      return redirectWith(visit, pageOf(one.id), {
        says: answer === 'yes' ? swapReceipts.can : swapReceipts.cannot,
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/makkere/:id/byt',
    ...theTwo(200),
    reads,
    handler: async (visit, sql) => {
      const one = await ownVisit(sql, visit.me, idOf(visit))
      return swapPage(visit, { one, others: one.isHost ? [] : await visitsToSwapWith(sql, one.id) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/byt',
    // On the scene it has a day.
    ...theTwo(409),
    reads,
    button: z.object({ med: z.uuid() }),
    handler: async (visit, sql, { med }) => {
      const one = await ownVisitToChange(sql, visit.me, idOf(visit))
      // Pressed again, it has been done.
      const before = await swapOf(sql, visit.me, one.id)
      if (before?.otherVisitId !== med && !(await swap(sql, one.id, med)))
        throw new Conflict(swapProblems.cannot)
      return redirectWith(visit, pageOf(one.id), { says: swapReceipts.swapped })
    },
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/byt/tilbage',
    ...theTwo(303),
    reads,
    handler: async (visit, sql) => {
      const one = await ownVisitToChange(sql, visit.me, idOf(visit))
      const before = await swapOf(sql, visit.me, one.id)
      if (before && !(await swap(sql, one.id, before.otherVisitId))) throw new Conflict(swapProblems.cannot)
      return redirectWith(visit, pageOf(one.id), { says: swapReceipts.back })
    },
  }),
]

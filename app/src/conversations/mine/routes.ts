import type { Purpose } from '@lydhoer/database'
import { openOriginal, sendFile } from '../talk/sound/index.ts'
import { findRecording } from '../talk/sound/stored-recordings.ts'
import { purposes } from '../talk/consent/consent.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { ofOneself } from '../../shared/request/reading.ts'
import { guarded, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { withdraw } from '../talk/consent/withdrawal.ts'
import { conversationsWith, conversationWith, receiptsOf, whoLooked } from './queries.ts'
import { minePage, textPage, withdrawPage } from './view.tsx'

const citizens = ['citizen'] as const

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min',
    guard: citizens,
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) =>
      minePage(visit, {
        conversations: await conversationsWith(sql, visit.me),
        looks: await whoLooked(sql, visit.me),
        receipts: await receiptsOf(sql, visit.me),
      }),
  }),
  guarded({
    method: 'GET',
    path: '/min/samtaler/:id',
    guard: citizens,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, sql) => {
      const one = await conversationWith(sql, visit.me, idOf(visit))
      if (!one.confirmed_at) throw new NotFound()
      return textPage(visit, await readTranscript(sql, visit.services, visit.me, one.id))
    },
  }),
  slow({
    method: 'GET',
    path: '/min/samtaler/:id/lyd',
    guard: citizens,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, database) => {
      const { me, services } = visit
      const recording = await database.as(me, async (sql) => {
        await conversationWith(sql, me, idOf(visit))
        return findRecording(sql, services, me, idOf(visit))
      })
      return sendFile(visit.c.req.raw, await openOriginal(services.store, recording.place), recording.mime)
    },
  }),
  guarded({
    method: 'GET',
    path: '/min/samtaler/:id/nej/:purpose',
    guard: citizens,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, sql) => {
      const one = await conversationWith(sql, visit.me, idOf(visit))
      const purpose = purposeOf(visit)
      if (!one.consents.some((consent) => consent.purpose === purpose && consent.state === 'given'))
        throw new NotFound()
      return withdrawPage(visit, one, purpose)
    },
  }),
  slow({
    method: 'POST',
    path: '/min/samtaler/:id/nej/:purpose',
    guard: citizens,
    gets: { citizenA: 303, others: 404 },
    reads: ofOneself,
    handler: async (visit) => {
      await withdraw(visit.services, visit.me, idOf(visit), purposeOf(visit))
      return visit.c.redirect('/min', 303)
    },
  }),
]

const idOf = (visit: Visit) => visit.c.req.param('id') ?? ''

function purposeOf(visit: Visit): Purpose {
  const purpose = purposes.find((one) => one === visit.c.req.param('purpose'))
  if (!purpose) throw new NotFound()
  return purpose
}

import { z } from 'zod'
import { NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { ofOneself } from '../../shared/request/reading.ts'
import { guarded, idOf, type Route, slow } from '../../shared/request/route.ts'
import { openOriginal, sendSound } from '../talk/sound/index.ts'
import { findRecording } from '../talk/sound/stored-recordings.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { guestReceipts } from './guest-messages.ts'
import { sayOfGuest } from './guests.ts'
import { looksPage } from './looks-view.tsx'
import { conversationWith, ownPage, whoLooked } from './queries.ts'
import { chosenTongue, chooseTongue } from './tongues.tsx'
import { talkPage } from './talk-view.tsx'
import { minePage } from './view.tsx'

const citizens = ['citizen'] as const
const daysOnFirstPage = 3
const daysOnAPage = 14

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min',
    guard: citizens,
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) => minePage(visit, await ownPage(sql, visit.me, daysOnFirstPage)),
  }),
  guarded({
    method: 'POST',
    path: '/min/sprog',
    guard: citizens,
    gets: 303,
    reads: ofOneself,
    button: chosenTongue,
    handler: (visit, sql, { tongue }) => chooseTongue(visit, sql, tongue),
  }),
  guarded({
    method: 'POST',
    path: '/min/gaest/:id',
    guard: citizens,
    gets: { citizenA: 303, others: 404 },
    reads: ofOneself,
    button: z.object({ guest: z.uuid(), says: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { guest, says }) => {
      await sayOfGuest(sql, idOf(visit), { guest, says })
      return redirectWith(visit, `/min#gaest-${idOf(visit)}`, { says: guestReceipts[says] })
    },
  }),
  guarded({
    method: 'GET',
    path: '/min/set',
    guard: citizens,
    gets: 200,
    reads: ofOneself,
    form: z.object({ foer: z.iso.date().nullable().default(null) }),
    handler: async (visit, sql, { foer }) =>
      looksPage(visit, await whoLooked(sql, visit.me, daysOnAPage, foer)),
  }),
  guarded({
    method: 'GET',
    path: '/min/samtaler/:id',
    guard: citizens,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, sql) => {
      const one = await conversationWith(sql, visit.me, idOf(visit))
      const readable = one.words === 'readable' && !one.past
      if (!readable && !hearable(one)) throw new NotFound()
      return talkPage(visit, {
        one,
        hearable: hearable(one),
        transcript: readable ? await readTranscript(sql, visit.services, visit.me, one.id) : null,
      })
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
      const sound = await openOriginal(services.store, recording.place)
      return sendSound(visit, database, recording.place, sound, recording.mime)
    },
  }),
]

function hearable({ sound, past }: { sound: string | null; past: boolean }): boolean {
  return sound === 'ready' && !past
}

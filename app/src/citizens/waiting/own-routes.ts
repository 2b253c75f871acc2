import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { ofOneself } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { workersOfMine } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { whomIReach } from '../matter/reach.tsx'
import { matterKey, matterKeyIfThere } from '../matter/sealed-words.ts'
import { waitingPeriodOf, waitsOf } from '../matter/waiting.ts'
import { theCitizen } from '../matter/who.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { heard, newOwnWait, ownIdea, stillWaiting } from './form.ts'
import { ownReceipts } from './own-messages.ts'
import { newOwnPage, ownAddress, ownPage, ownWordsPage } from './own-view.tsx'
import { sayIdea, usualWaits, writeEvent, writeWait } from './queries.ts'
import { z } from 'zod'
import { submissionId } from '../../shared/request/form.ts'

const one = `${ownAddress}/:period`
const mine = { citizenA: 200, others: 404 }
const done = { citizenA: 303, others: 404 }
const reads = ofOneself

/** What the citizen waits for, on their own pages. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: ownAddress,
    guard: theCitizen,
    gets: 200,
    reads,
    handler: async (visit, sql) => {
      const { me, services } = visit
      const key = await matterKeyIfThere(sql, services, me, me.personId)
      const { now, before } = key ? await waitsOf(sql, key, me.personId) : { now: [], before: [] }
      return ownPage(visit, {
        ...{ key, now, before },
        usual: await usualWaits(sql, now),
        kept: await keptSays(sql, visit.tongue, 'waiting'),
        looking: {
          me: me.personId,
          citizen: null,
          names: await workersOfMine(sql),
          now: services.now(),
        },
        workers: await whomIReach(sql, services, me),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: `${ownAddress}/ny`,
    guard: theCitizen,
    gets: 200,
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${ownAddress}/ny`,
    guard: theCitizen,
    gets: 303,
    reads,
    form: newOwnWait,
    handler: async (visit, sql, form) => {
      const { me, services } = visit
      const key = await matterKey(sql, services, me, me.personId)
      const { id, isNew } = await writeWait(sql, key, me, {
        ...form,
        ...{ citizenId: me.personId, holder: '', expectedBy: null, askNext: null },
      })
      const kept = { kind: 'waitWritten', kept: { id, page: ownAddress } }
      const undo = isNew && (await letGo(sql, services, me, kept))
      return redirectWith(visit, ownAddress, { says: ownReceipts.written, ...(undo && { undo }) })
    },
    again: showNew,
  }),
  guarded({
    method: 'POST',
    path: `${one}/stadig`,
    guard: theCitizen,
    gets: done,
    reads,
    button: stillWaiting,
    handler: async (visit, sql, { words, submissionId: id }) => {
      const { me, services } = visit
      const { key, period } = await ownOne(visit, sql)
      const event = { kind: 'stillWaiting', onDay: today(services.now()), words, submissionId: id } as const
      const undo = await writeEvent(sql, { services, me, key }, period, event, {}, ownAddress)
      return redirectWith(visit, ownAddress, {
        says: undo ? ownReceipts.pressed : ownReceipts.pressedBefore,
        ...(undo && { undo }),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: `${one}/hoert`,
    guard: theCitizen,
    gets: mine,
    reads,
    handler: (visit, sql) => showWords(visit, sql, 'hoert'),
  }),
  guarded({
    method: 'POST',
    path: `${one}/hoert`,
    guard: theCitizen,
    gets: done,
    reads,
    form: heard,
    handler: async (visit, sql, { words, submissionId: id }) => {
      const { me, services } = visit
      const { key, period } = await ownOne(visit, sql)
      const event = { kind: 'news', onDay: today(services.now()), words, submissionId: id } as const
      const undo = await writeEvent(sql, { services, me, key }, period, event, {}, ownAddress)
      return redirectWith(visit, ownAddress, { says: ownReceipts.written, ...(undo && { undo }) })
    },
    again: (visit, sql, again) => showWords(visit, sql, 'hoert', again),
  }),
  guarded({
    method: 'GET',
    path: `${one}/imens`,
    guard: theCitizen,
    gets: mine,
    reads,
    handler: (visit, sql) => showWords(visit, sql, 'imens'),
  }),
  guarded({
    method: 'POST',
    path: `${one}/imens`,
    guard: theCitizen,
    gets: done,
    reads,
    form: ownIdea,
    handler: async (visit, sql, { words }) => {
      const { key, period } = await ownOne(visit, sql)
      await sayIdea(sql, key, period.id, words)
      return redirectWith(visit, ownAddress, { says: ownReceipts.written })
    },
    again: (visit, sql, again) => showWords(visit, sql, 'imens', again),
  }),
  guarded({
    method: 'POST',
    path: `${one}/slut`,
    guard: theCitizen,
    gets: done,
    reads,
    button: z.object({ submissionId }),
    handler: async (visit, sql, { submissionId: id }) => {
      const { me, services } = visit
      const { key, period } = await ownOne(visit, sql)
      if (!period.isCitizens) throw new NotFound()
      const event = { kind: 'ended', onDay: today(services.now()), words: '', submissionId: id } as const
      const undo = await writeEvent(
        sql,
        { services, me, key },
        period,
        event,
        { ended: 'stopped' },
        ownAddress,
      )
      return redirectWith(visit, ownAddress, { says: ownReceipts.ended, ...(undo && { undo }) })
    },
  }),
]

async function ownOne(visit: Visit, sql: Sql) {
  const { me, services } = visit
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  if (!key) throw new NotFound()
  return { key, period: await waitingPeriodOf(sql, key, me.personId, param(visit, 'period')) }
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  const { me, services } = visit
  const key = await matterKey(sql, services, me, me.personId)
  return newOwnPage(visit, { key, again, workers: await whomIReach(sql, services, me) })
}

async function showWords(visit: Visit, sql: Sql, of: 'hoert' | 'imens', again?: Again) {
  const { me, services } = visit
  const own = await ownOne(visit, sql)
  return ownWordsPage(visit, of, { ...own, again, workers: await whomIReach(sql, services, me) })
}

import type { Sql } from '@lydhoer/database'
import { firstName } from '@lydhoer/words'
import { Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { citizenHere, openedHere } from '../matter/opened.ts'
import { type Citizen } from '../matter/citizens.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { waitingPeriodOf, waitsOf, type WaitingPeriod } from '../matter/waiting.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { happened, meanwhileForm, newWait } from './form.ts'
import type { Happening } from './happenings.ts'
import { both, problems } from './messages.ts'
import { namesOf, sayMeanwhile, usualWaits, writeEvent, writeWait, type Change } from './queries.ts'
import { newPage, onePage, workersAddress, workersPage } from './workers-view.tsx'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawWaiting: true
  }
}

const list = '/borgere/:citizen/venter'
const one = `${list}/:period`
const reads = 'sawWaiting'
/** Citizen A works with these, and no others of those who are asked. */
const those = { caseworker: 200, colleague: 200, others: 404 }
const done = { caseworker: 303, colleague: 303, others: 404 }

/** What a citizen waits for, for those who work with them: seen, written, and told what happened. */
export const workersRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: list,
    guard: whoWorkWithCitizens,
    gets: those,
    reads,
    handler: async (visit, sql) => {
      const { citizen, key } = await opened(visit, sql)
      const { now, before } = await waitsOf(sql, key, citizen.id)
      return workersPage(visit, {
        ...(await about(visit, sql, citizen, key, [...now, ...before])),
        now,
        before,
      })
    },
  }),
  guarded({
    method: 'GET',
    path: `${list}/ny`,
    guard: whoWorkWithCitizens,
    gets: those,
    reads: { nothing: 'An empty form' },
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${list}/ny`,
    guard: whoWorkWithCitizens,
    gets: done,
    reads: sendsOn,
    form: newWait,
    handler: async (visit, sql, form) => {
      const { me, services } = visit
      const citizen = await citizenHere(visit, sql)
      const key = await matterKey(sql, services, me, citizen.id)
      const page = workersAddress(citizen.id)
      const { id, isNew } = await writeWait(sql, key, me, {
        ...form,
        ...{ citizenId: citizen.id, idea: '', helpedBy: null },
      })
      const undo = isNew && (await letGo(sql, services, me, { kind: 'waitWritten', kept: { id, page } }))
      return redirectWith(visit, page, { says: both('written'), ...(undo && { undo }) })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: one,
    guard: whoWorkWithCitizens,
    gets: those,
    reads,
    handler: (visit, sql) => showOne(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/skete`,
    guard: whoWorkWithCitizens,
    gets: done,
    reads,
    form: happened,
    within: one,
    handler: async (visit, sql, { what, words, onDay, ball, holder, askNext, submissionId }) => {
      const { me, services } = visit
      const { citizen, key, period } = await oneOf(visit, sql)
      if (onDay < period.since) throw new Invalid([{ field: 'onDay', what: problems.badDay }])
      const change: Change = {
        ...(what === 'movedOn' && ball !== '' && { ball: { ball, holder } }),
        ...askChange(period, me.personId, askNext),
        ...endOf(what),
      }
      const page = workersAddress(citizen.id)
      const undo = await writeEvent(
        sql,
        { services, me, key },
        period,
        { kind: kindOf(what), onDay, words, submissionId },
        change,
        page,
      )
      return redirectWith(visit, page, {
        says: both(change.ended ? 'ended' : 'written'),
        ...(undo && { undo }),
      })
    },
    again: (visit, sql, again) => showOne(visit, sql, { of: 'happened', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/imens`,
    guard: whoWorkWithCitizens,
    gets: done,
    reads,
    form: meanwhileForm,
    within: one,
    handler: async (visit, sql, { agreed, words }) => {
      const { citizen, key, period } = await oneOf(visit, sql)
      await sayMeanwhile(sql, key, period.id, { agreed: agreed === 'yes', words })
      return redirectWith(visit, workersAddress(citizen.id), { says: both('written') })
    },
    again: (visit, sql, again) => showOne(visit, sql, { of: 'meanwhile', again }),
  }),
]

/** A promise of one's own is given anew or let go of; somebody else's stands until one gives one's own. */
function askChange({ asksId }: WaitingPeriod, me: string, askNext: string | null): Change {
  return askNext !== null || asksId === me ? { askNext } : {}
}

const kindOf = (what: Happening) => (what === 'came' || what === 'stopped' ? 'ended' : what)

function endOf(what: Happening): Change {
  if (what === 'came' || what === 'stopped') return { ended: what, askNext: null }
  return what === 'closedBeforeStart' ? { ended: 'closed', askNext: null } : {}
}

/** The citizen and the key of their matter; that it is opened is noted for them. */
async function opened(visit: Visit, sql: Sql) {
  const citizen = await openedHere(visit, sql)
  return { citizen, key: await matterKey(sql, visit.services, visit.me, citizen.id) }
}

async function oneOf(visit: Visit, sql: Sql) {
  const { citizen, key } = await opened(visit, sql)
  return { citizen, key, period: await waitingPeriodOf(sql, key, citizen.id, param(visit, 'period')) }
}

async function about(
  { me, services }: Visit,
  sql: Sql,
  citizen: Citizen,
  key: Buffer,
  periods: readonly WaitingPeriod[],
) {
  return {
    citizen,
    key,
    usual: await usualWaits(
      sql,
      periods.filter(({ endedOn }) => endedOn === null),
    ),
    looking: {
      me: me.personId,
      citizen: firstName(citizen.name),
      names: await namesOf(sql, periods),
      now: services.now(),
    },
  }
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  const { me, services } = visit
  const citizen = await citizenHere(visit, sql)
  return newPage(visit, { citizen, key: await matterKey(sql, services, me, citizen.id) }, again)
}

async function showOne(visit: Visit, sql: Sql, again?: { of: 'happened' | 'meanwhile'; again: Again }) {
  const { citizen, key, period } = await oneOf(visit, sql)
  return onePage(visit, { ...(await about(visit, sql, citizen, key, [period])), period }, again)
}

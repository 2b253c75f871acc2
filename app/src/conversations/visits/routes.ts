import type { Sql } from '@lydhoer/database'
import { momentOf, today } from '@lydhoer/words'
import { z } from 'zod'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { changeRoutes } from './change-routes.ts'
import { bookVisit, callOff, meetingOfVisit } from './booked.ts'
import { reflection, visitTime } from './form.ts'
import { freeTimes, usualMinutes } from './free-times.ts'
import { visitsPage } from './list-view.tsx'
import { problems, receipts } from './said.ts'
import { newsOf } from './news.ts'
import {
  areAcross,
  ownVisit,
  ownVisitToChange,
  sayAsked,
  sayState,
  visitsOf,
  visitsOfWeek,
} from './queries.ts'
import { deleteReflection, pairKey, reflect, reflectionsOn } from './reflections.ts'
import { roundRoutes } from './round-routes.ts'
import { roundsOn } from './rounds.ts'
import { swapRoutes } from './swap-routes.ts'
import { swapOf } from './swaps.ts'
import { timePage } from './time-view.tsx'
import { visitPage } from './visit-view.tsx'
import { later, mondayOf } from './weeks.ts'
import { ofNobody as reads, theHost, theTwo, whoSee } from './who.ts'
import { wordRoutes } from './word-routes.ts'

const pageOf = (id: string) => `/makkere/${id}`

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/makkere',
    guard: whoSee,
    gets: 200,
    reads,
    form: z.object({ uge: z.iso.date().optional().catch(undefined) }),
    handler: async (visit, sql, { uge }) => {
      const { me, services } = visit
      const day = today(services.now())
      const week = mondayOf(uge ?? day)
      return visitsPage(visit, {
        // A year back, and so far ahead that one finds the days in time.
        mine: await visitsOf(sql, me, later(day, -365), later(day, 56)),
        news: await newsOf(sql, me),
        rounds: await roundsOn(sql, me, day),
        week,
        ofWeek: await visitsOfWeek(sql, week),
      })
    },
  }),
  ...roundRoutes,
  ...changeRoutes,
  ...swapRoutes,
  ...wordRoutes,
  guarded({
    method: 'GET',
    path: '/makkere/:id',
    ...theTwo(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  slow({
    method: 'GET',
    path: '/makkere/:id/tid',
    ...theTwo(200),
    reads,
    handler: async (visit, database) => {
      const { me, services } = visit
      const { one, meeting } = await database.as(me, (sql) => ownTime(visit, sql))
      const { times } = await freeTimes(services, me, one.other.id, one.week)
      return timePage(visit, { one, meeting, free: times })
    },
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/tid',
    ...theTwo(303),
    reads,
    form: visitTime,
    handler: async (visit, sql, { day, clock, minutes, where }) => {
      return book(visit, sql, { day, clock, minutes, where: where || null })
    },
    again: async (visit, sql, again) =>
      timePage(visit, { ...(await ownTime(visit, sql)), free: null, again }),
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/ledig',
    ...theTwo(303),
    reads,
    button: z.object({ day: z.iso.date(), clock: z.iso.time({ precision: -1 }) }),
    handler: async (visit, sql, { day, clock }) => {
      const { meeting } = await ownTime(visit, sql)
      return book(visit, sql, { day, clock, minutes: usualMinutes, where: meeting?.where ?? null })
    },
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/aflys',
    ...theTwo(303),
    reads,
    handler: async (visit, sql) => {
      const { me, services } = visit
      const one = await ownVisitToChange(sql, me, idOf(visit))
      if (one.state === 'held') throw new Conflict(problems.isHeld)
      if (one.startsAt) await callOff(sql, services, me, one)
      return redirectWith(visit, pageOf(one.id), { says: receipts.off })
    },
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/borger',
    // The citizen is the host's to ask.
    ...theHost(303),
    reads,
    button: z.object({ answer: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { answer }) => {
      const { me, services } = visit
      const one = await ownVisitToChange(sql, me, idOf(visit))
      if (!one.isHost) throw new NotFound()
      if (one.state === 'held') throw new Conflict(problems.isHeld)
      await sayAsked(sql, me, one, answer)
      if (answer === 'no' && one.startsAt) await callOff(sql, services, me, one)
      return redirectWith(visit, pageOf(one.id), {
        says: answer === 'yes' ? receipts.saidYes : receipts.saidNo,
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/holdt',
    // On the scene its day has not come.
    ...theTwo(409),
    reads,
    handler: async (visit, sql) => {
      const { me, services } = visit
      const one = await ownVisitToChange(sql, me, idOf(visit))
      if (!one.startsAt || today(one.startsAt) > today(services.now())) throw new Conflict(problems.notYet)
      await sayState(sql, one.id, 'held', one.startsAt)
      return redirectWith(visit, pageOf(one.id), { says: receipts.held })
    },
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/refleksion',
    ...theTwo(409),
    reads,
    form: reflection,
    handler: async (visit, sql, words) => {
      const { me, services } = visit
      const one = await ownVisit(sql, me, idOf(visit))
      if (one.state !== 'held') throw new Conflict(problems.notHeld)
      const key = await pairKey(sql, services, me, one)
      if (!one.isHost && (await reflectionsOn(sql, key, one)).size === 0)
        throw new Conflict(problems.hostFirst)
      await reflect(sql, key, me, one, words)
      return redirectWith(visit, pageOf(one.id), { says: receipts.written })
    },
    within: '/makkere/:id',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/makkere/:id/refleksion/slet',
    ...theTwo(303),
    reads,
    handler: async (visit, sql) => {
      const one = await ownVisit(sql, visit.me, idOf(visit))
      await deleteReflection(sql, visit.me, one)
      return redirectWith(visit, pageOf(one.id), { says: receipts.deleted })
    },
  }),
]

/** Books a visit for the two, or moves it. @throws Conflict once it was held; Invalid where the clock never shows that */
async function book(
  visit: Visit,
  sql: Sql,
  { day, clock, ...more }: { day: string; clock: string; minutes: number; where: string | null },
) {
  const { me, services } = visit
  const one = await ownVisitToChange(sql, me, idOf(visit))
  if (one.state === 'held') throw new Conflict(problems.isHeld)
  const startsAt = momentOf(day, clock)
  if (!startsAt) throw new Invalid([{ field: 'clock', what: problems.badClock }])
  await bookVisit(sql, services, me, one, { startsAt, ...more })
  return redirectWith(visit, pageOf(one.id), { says: receipts.booked })
}

async function ownTime(visit: Visit, sql: Sql) {
  const one = await ownVisit(sql, visit.me, idOf(visit))
  return { one, meeting: await meetingOfVisit(sql, visit.services, visit.me, one.id) }
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me, services } = visit
  const { one, meeting } = await ownTime(visit, sql)
  const key = await pairKey(sql, services, me, one)
  return visitPage(visit, {
    ...{ one, meeting, key, again },
    swapped: await swapOf(sql, me, one.id),
    written: await reflectionsOn(sql, key, one),
    isAcross: await areAcross(sql, one),
  })
}

import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { NotFound } from '../../../shared/request/errors.ts'
import { afterRow } from '../../../shared/request/list-page.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import {
  type Again,
  guarded,
  idOf,
  param,
  type Route,
  slow,
  type Visit,
} from '../../../shared/request/route.ts'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import { forgetDrawn } from '../shown.ts'
import { dataSetSeenBy, dataSetsSeenBy, heldIn } from '../data-set.ts'
import { nobodyChosen } from '../messages.ts'
import { studiesSeenBy } from '../studies.ts'
import { colleaguesWhoStudy, ownLog, studying } from '../who.ts'
import { takeIn } from './bring.ts'
import { usersForm } from './form.ts'
import { receipts } from './messages.ts'
import { deleteDataSet, letUse, lookingsAt, takeUseBack, usersOf } from './queries.ts'
import { listPage } from './list-view.tsx'
import { newPage } from './new-view.tsx'
import { dataSetPage, ReadingProgress } from './set-view.tsx'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/forloeb',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: z.object({ data: afterRow, undersoegelser: afterRow }),
    handler: async (visit, sql, { data, undersoegelser }) => {
      const { services, me } = visit
      return listPage(visit, {
        sets: await dataSetsSeenBy(sql, services, me, data),
        studies: await studiesSeenBy(sql, services, me, undersoegelser),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/forloeb/data/nyt',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: z.object({ efter: z.uuid().optional() }),
    handler: async (visit, sql, { efter }) => {
      const colleagues = await colleaguesWhoStudy(sql, visit.me)
      return newPage(visit, { colleagues, ...(efter && { again: await again(visit, sql, efter) }) })
    },
  }),
  slow({
    method: 'POST',
    path: '/forloeb/data/nyt',
    guard: studying,
    countsItsBody: true,
    gets: 303,
    reads: ownLog,
    handler: takeIn,
  }),
  guarded({
    method: 'GET',
    path: '/forloeb/data/:id',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: z.object({ undersoegelser: afterRow }),
    handler: (visit, sql, { undersoegelser }) => showDataSet(visit, sql, undersoegelser),
  }),
  guarded({
    method: 'GET',
    path: '/forloeb/data/:id/tilstand',
    guard: studying,
    gets: 200,
    reads: ownLog,
    handler: async (visit, sql) => {
      const set = await dataSetSeenBy(sql, visit.services, visit.me, idOf(visit))
      return visit.c.html(ReadingProgress({ visit, set }))
    },
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/data/:id/brugere',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    form: usersForm,
    handler: async (visit, sql, form) => {
      const set = await dataSetSeenBy(sql, visit.services, visit.me, idOf(visit))
      if (set.ownerId !== visit.me.personId) throw new NotFound()
      await letUse(sql, visit.me, set.id, form.with)
      const chosen = (await usersOf(sql, set.id)).filter(({ id }) => form.with.includes(id))
      const says = chosen.length > 0 ? receipts.shared(chosen.map(({ name }) => name)) : nobodyChosen
      return redirectWith(visit, `/forloeb/data/${set.id}`, { says })
    },
    within: '/forloeb/data/:id',
    again: (visit, sql, again) => showDataSet(visit, sql, null, again),
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/data/:id/brugere/:person/slet',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    handler: async (visit, sql) => {
      const name = await takeUseBack(sql, visit.me, idOf(visit), param(visit, 'person'))
      return redirectWith(visit, `/forloeb/data/${idOf(visit)}`, { says: receipts.takenBack(name) })
    },
  }),
  slow({
    method: 'POST',
    path: '/forloeb/data/:id/slet',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    handler: async (visit, database) => {
      await database.as(visit.me, (sql) => deleteDataSet(sql, visit.me, idOf(visit)))
      forgetDrawn(visit.services, visit.me, idOf(visit))
      await sweepErased(visit.services, visit.me)
      return redirectWith(visit, '/forloeb', { says: receipts.deleted })
    },
  }),
]

async function showDataSet(visit: Visit, sql: Sql, after: string | null, again?: Again) {
  const { me, services } = visit
  const set = await dataSetSeenBy(sql, services, me, idOf(visit))
  const mine = set.ownerId === me.personId
  return dataSetPage(visit, {
    set,
    held: set.state === 'ready' ? await heldIn(services, set) : null,
    users: await usersOf(sql, set.id),
    lookings: mine ? await lookingsAt(sql, set.id) : null,
    colleagues: mine ? await colleaguesWhoStudy(sql, me) : [],
    studies: await studiesSeenBy(sql, services, me, after, set.id),
    again,
  })
}

/** The form once more with what was chosen for a data set that could not be used, and why it could not. */
async function again(visit: Visit, sql: Sql, dataSetId: string): Promise<Again> {
  const set = await dataSetSeenBy(sql, visit.services, visit.me, dataSetId)
  if (set.state !== 'refused') throw new NotFound()
  const { about, source, purpose } = set
  const { title, why, reading, problems = [] } = about
  const users = await usersOf(sql, dataSetId)
  return {
    problems,
    typed: {
      ...{ title, why, source, purpose, ...reading, instead: dataSetId },
      with: users.map((user) => user.id),
    },
  }
}

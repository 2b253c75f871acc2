import type { Database, Sql } from '@lydhoer/database'
import { z } from 'zod'
import { Invalid, NotFound, problemFrom, type Problem } from '../../../shared/request/errors.ts'
import { afterRow } from '../../../shared/request/list-page.ts'
import { guarded, slow, type Route, type Visit } from '../../../shared/request/route.ts'
import { storeSealed } from '../../../shared/files/store/index.ts'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import { fileContext } from '../keys.ts'
import { forgetRegister } from '../open-register.ts'
import { fjordbyRegister, readRegister } from '../register.ts'
import { dataSetSeenBy, dataSetsSeenBy, registerOf, studiesSeenBy } from '../studies.ts'
import { colleaguesWhoStudy, ownLog, studying } from '../who.ts'
import { dataSetForm, receive, textOf, type DataSetForm } from './form.ts'
import { messages } from './messages.ts'
import {
  bringIn,
  deleteDataSet,
  keyForNewDataSet,
  letUse,
  lookingsAt,
  takeUseBack,
  usersOf,
} from './queries.ts'
import { dataSetPage, listPage, newPage } from './view.tsx'

const id = (visit: Visit) => visit.c.req.param('id') ?? ''
const people = z.object({
  with: z
    .union([z.uuid(), z.array(z.uuid())])
    .default([])
    .transform((ids) => [ids].flat()),
})

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
    handler: async (visit, sql) => {
      return newPage(visit, { colleagues: await colleaguesWhoStudy(sql, visit.me) })
    },
  }),
  slow({
    method: 'POST',
    path: '/forloeb/data',
    guard: studying,
    countsItsBody: true,
    gets: 422,
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
    method: 'POST',
    path: '/forloeb/data/:id/brugere',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    form: people,
    handler: async (visit, sql, form) => {
      const set = await dataSetSeenBy(sql, visit.services, visit.me, id(visit))
      if (set.ownerId !== visit.me.personId) throw new NotFound()
      await letUse(sql, visit.me, set.id, form.with)
      return visit.c.redirect(`/forloeb/data/${set.id}`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/data/:id/brugere/:person/slet',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    handler: async (visit, sql) => {
      await takeUseBack(sql, visit.me, id(visit), visit.c.req.param('person') ?? '')
      return visit.c.redirect(`/forloeb/data/${id(visit)}`, 303)
    },
  }),
  slow({
    method: 'POST',
    path: '/forloeb/data/:id/slet',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    handler: async (visit, database) => {
      await database.as(visit.me, (sql) => deleteDataSet(sql, visit.me, id(visit)))
      forgetRegister({ municipalityId: visit.me.municipalityId, dataSetId: id(visit) })
      await sweepErased(visit.services, visit.me)
      return visit.c.redirect('/forloeb', 303)
    },
  }),
]

async function showDataSet(visit: Visit, sql: Sql, after: string | null) {
  const { me, services } = visit
  const set = await dataSetSeenBy(sql, services, me, id(visit))
  const mine = set.ownerId === me.personId
  return dataSetPage(visit, {
    set,
    columns: (await registerOf(services, me, set)).columns.map(({ name }) => name),
    users: await usersOf(sql, set.id),
    lookings: mine ? await lookingsAt(sql, set.id) : null,
    colleagues: mine ? await colleaguesWhoStudy(sql, me) : [],
    studies: await studiesSeenBy(sql, services, me, after, set.id),
  })
}

/** Takes a data set in: read and refused first, then sealed and stored, then written down. All of it is kept, or none. */
async function takeIn(visit: Visit, database: Database): Promise<Response> {
  const { me } = visit
  let typed: Record<string, unknown> = {}
  const refuse = async (problems: readonly Problem[]) => {
    const colleagues = await database.as(me, (sql) => colleaguesWhoStudy(sql, me))
    return newPage(visit, { colleagues, again: { problems, typed } })
  }
  try {
    const { fields, file } = await receive(visit.c.req.raw)
    typed = fields
    const sent = dataSetForm.safeParse(fields)
    if (!sent.success)
      return await refuse(
        sent.error.issues.map((issue) => problemFrom(String(issue.path[0] ?? ''), sentence(issue.message))),
      )
    const set = await bring(visit, database, sent.data, file)
    return visit.c.redirect(`/forloeb/data/${set}`, 303)
  } catch (error) {
    if (error instanceof Invalid) return refuse(error.problems)
    throw error
  }
}

/** Our own sentences have both languages; the schema's own words are nobody's. */
const sentence = (message: string) =>
  message.includes(' | ')
    ? message
    : 'Feltet kunne ikke bruges, som det var udfyldt | The field could not be used as filled in'

async function bring(
  visit: Visit,
  database: Database,
  form: DataSetForm,
  file: File | null,
): Promise<string> {
  const { me, services } = visit
  const place = { municipalityId: me.municipalityId, dataSetId: crypto.randomUUID() }
  const key = keyForNewDataSet()
  const reading = { first: form.first, last: form.last, weight: form.weight }
  const { source, purpose, title, why } = form
  const common = { id: place.dataSetId, purpose, key, users: form.with, submissionId: form.submissionId }
  if (source === 'fjordby') {
    const about = { title, why, fileName: null, reading: {} }
    return database.as(me, (sql) =>
      bringIn(sql, services, me, { ...common, source, about, objectId: null, register: fjordbyRegister() }),
    )
  }
  if (!file) throw new Invalid([problemFrom('file', messages.da.noFile)])
  const text = await textOf(file)
  const register = readRegister(text, source, reading, file.name)
  const stored = await storeSealed(services.store, key, fileContext(place), once(Buffer.from(text, 'utf8')))
  const about = { title, why, fileName: file.name, reading }
  try {
    const kept = await database.as(me, (sql) =>
      bringIn(sql, services, me, { ...common, source, about, objectId: stored.objectId, register }),
    )
    if (kept !== place.dataSetId) await services.store.delete(stored.objectId)
    return kept
  } catch (error) {
    await services.store.delete(stored.objectId)
    throw error
  }
}

async function* once(bytes: Buffer) {
  yield await Promise.resolve(bytes)
}

import type { Database, Sql } from '@lydhoer/database'
import type { Figure } from '@lydhoer/trajectories'
import { z } from 'zod'
import { Invalid, NotFound, problemFrom } from '../../../shared/request/errors.ts'
import { guarded, slow, type Route, type SignedIn, type Visit } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { taskIn } from '../../../shared/workers/task.ts'
import type { Parts } from '../compute.ts'
import { asCsv, asSvg } from '../downloads.ts'
import { clearest, figureNames, typesOf, wholes } from '../figures.ts'
import { studySettings } from '../settings.ts'
import { show } from '../shown.ts'
import {
  heldIn,
  nameType,
  readyDataSetSeenBy,
  resultsOf,
  studySeenBy,
  wordsOfTypes,
  type StudySeen,
  type TypeWords,
} from '../studies.ts'
import { noteLooking, ownLog, studying } from '../who.ts'
import { comparePage, figuresCompared } from './compare-view.tsx'
import { firstSettings, settingsFrom, typedFrom, type Typed } from './form.ts'
import { drawingPage, Progress } from './frame.tsx'
import { messages } from './messages.ts'
import { newStudyPage } from './new-view.tsx'
import { beginStudy, deleteStudy, possibleReaders, readersOf, shareStudy, takeStudyBack } from './queries.ts'
import { figuresOfTypes, typesPage } from './types-view.tsx'
import { figuresOfEverybody, studyPage } from './view.tsx'

const id = (visit: Visit) => visit.c.req.param('id') ?? ''
const count = z.coerce.number().int().min(2).max(8)
const people = z.object({
  with: z
    .union([z.uuid(), z.array(z.uuid())])
    .default([])
    .transform((ids) => [ids].flat()),
})
const figureQuery = z.object({
  figur: z.enum(figureNames),
  af: z.enum(wholes).default('all'),
  typer: count.optional(),
  del: z.coerce.number().int().min(0).max(40).default(0),
  som: z.enum(['svg', 'png', 'csv']).default('svg'),
})
const typesForm = z.looseObject({ types: count })

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/forloeb/data/:id/undersoegelse',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: z.object({ som: z.uuid().optional() }),
    handler: async (visit, sql, { som }) => {
      const { me, services, language } = visit
      const dataSet = await readyDataSetSeenBy(sql, services, me, id(visit))
      const held = await heldIn(services, dataSet)
      const settings = som
        ? (await studySeenBy(sql, services, me, som)).settings
        : firstSettings(held, language, dataSet.source === 'fjordby')
      return newStudyPage(visit, { dataSet, held, typed: typedFrom(settings) })
    },
  }),
  slow({
    method: 'POST',
    path: '/forloeb/data/:id/undersoegelse',
    guard: studying,
    gets: 422,
    reads: ownLog,
    form: z.looseObject({ submissionId: z.uuid() }),
    handler: (visit, database, form) => begin(visit, database, form),
  }),
  slow({
    method: 'GET',
    path: '/forloeb/:id',
    guard: studying,
    gets: 200,
    reads: ownLog,
    handler: async (visit, database) => {
      const { study, results, readers, possible } = await database.as(visit.me, async (sql) => {
        const opened = await open(visit, sql)
        const mine = opened.study.ownerId === visit.me.personId
        const readers = await readersOf(sql, opened.study)
        return { ...opened, readers, possible: mine ? await possibleReaders(sql, opened.study) : [] }
      })
      const shown = await show(visit.services, study, {
        ...{ results, language: visit.language, named: nobodyNamed, legend: false },
        figures: figuresOfEverybody,
      })
      if ('progress' in shown) return drawingPage(visit, study, 'plots', shown)
      return studyPage(visit, { shown, readers, possible })
    },
  }),
  guarded({
    method: 'GET',
    path: '/forloeb/:id/tilstand',
    guard: studying,
    gets: 200,
    reads: ownLog,
    handler: async (visit, sql) => {
      const study = await studySeenBy(sql, visit.services, visit.me, id(visit))
      await wake(visit, study)
      return visit.c.html(String(Progress({ visit, study })))
    },
  }),
  slow({
    method: 'GET',
    path: '/forloeb/:id/typer',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: z.object({ antal: count.optional() }),
    handler: async (visit, database, { antal }) => {
      const { study, results, types, named } = await openTypes(visit, database, antal)
      const shown = await show(visit.services, study, {
        ...{ results, language: visit.language, named, legend: false },
        figures: figuresOfTypes(types),
      })
      if ('progress' in shown) return drawingPage(visit, study, 'types', shown)
      return typesPage(visit, { shown, types, named })
    },
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/:id/typer',
    guard: studying,
    gets: 404,
    reads: ownLog,
    form: typesForm,
    handler: async (visit, sql, form) => {
      const { study, results } = await open(visit, sql)
      if (!typesOf({ results }, form.types)) throw new NotFound()
      const before = await wordsOfTypes(sql, study, form.types)
      for (let number = 1; number <= form.types; number++) {
        const text = (name: string, most: number) => {
          const value = form[`${name}${number}`]
          return typeof value === 'string' ? value.trim().slice(0, most) : ''
        }
        const words = { name: text('name', 80), meaning: text('meaning', 1000) }
        const same = before.get(number) ?? { name: '', meaning: '' }
        if (words.name !== same.name || words.meaning !== same.meaning)
          await nameType(sql, visit.me, study, { types: form.types, number }, words)
      }
      return visit.c.redirect(`/forloeb/${id(visit)}/typer?antal=${form.types}`, 303)
    },
  }),
  slow({
    method: 'GET',
    path: '/forloeb/:id/sammenlign',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: z.object({ antal: count.optional() }),
    handler: async (visit, database, { antal }) => {
      const { study, results, types, named } = await openTypes(visit, database, antal)
      const shown = await show(visit.services, study, {
        ...{ results, language: visit.language, named, legend: false },
        ...{ figures: figuresCompared, typesInGroups: types },
      })
      if ('progress' in shown) return drawingPage(visit, study, 'compare', shown)
      return comparePage(visit, { shown, types, named })
    },
  }),
  slow({
    method: 'GET',
    path: '/forloeb/:id/figur',
    guard: studying,
    gets: 200,
    reads: ownLog,
    form: figureQuery,
    handler: (visit, database, query) => download(visit, database, query),
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/:id/del',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    form: people,
    handler: async (visit, sql, form) => {
      const study = await studySeenBy(sql, visit.services, visit.me, id(visit))
      if (study.ownerId !== visit.me.personId) throw new NotFound()
      const possible = await possibleReaders(sql, study)
      if (form.with.some((person) => !possible.some((one) => one.id === person)))
        throw new Invalid([problemFrom('with', messages.da.refused)])
      await shareStudy(sql, visit.me, { id: study.id, dataSetId: study.dataSet.id }, form.with)
      return visit.c.redirect(`/forloeb/${study.id}#del`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/:id/laesere/:person/slet',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    handler: async (visit, sql) => {
      await takeStudyBack(sql, visit.me, id(visit), visit.c.req.param('person') ?? '')
      return visit.c.redirect(`/forloeb/${id(visit)}#del`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/:id/slet',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    handler: async (visit, sql) => {
      await deleteStudy(sql, visit.me, id(visit))
      return visit.c.redirect('/forloeb', 303)
    },
  }),
]

/** Begins a study, and sends its job when the study is there for the job to find. */
async function begin(visit: Visit, database: Database, form: Typed & { submissionId: string }) {
  const { me, services } = visit
  const dataSet = await database.as(me, (sql) => readyDataSetSeenBy(sql, services, me, id(visit)))
  const held = await heldIn(services, dataSet)
  const read = settingsFrom(form, held)
  if ('problems' in read) return newStudyPage(visit, { dataSet, held, typed: form, problems: read.problems })
  const settings = studySettings.parse(read.settings)
  const { submissionId } = form
  const study = await database.as(me, (sql) =>
    beginStudy(sql, me, dataSet, { title: read.title, settings, submissionId }),
  )
  await sendOff(visit, study)
  return visit.c.redirect(`/forloeb/${study}`, 303)
}

const nobodyNamed: ReadonlyMap<number, TypeWords> = new Map()

/** A study with its results, for whoever may see it; that they looked is written down. */
async function open(visit: Visit, sql: Sql): Promise<{ study: StudySeen; results: Partial<Parts> }> {
  const { me, services } = visit
  const study = await studySeenBy(sql, services, me, id(visit))
  await noteLooking(sql, visit, study.dataSet.id, 'figures')
  const results = await resultsOf(sql, study)
  // Computed before registers were blurred as they are now: it is done again.
  const outdated = study.state === 'ready' && !results.sample
  const now = outdated ? { ...study, state: 'waiting' as const, toldAt: new Date(0) } : study
  await wake(visit, now)
  return { study: now, results }
}

/** The same with the types that are looked at, and what people call them. */
function openTypes(visit: Visit, database: Database, antal: number | undefined) {
  return database.as(visit.me, async (sql) => {
    const opened = await open(visit, sql)
    const types = antal ?? clearest(opened)
    return { ...opened, types, named: await wordsOfTypes(sql, opened.study, types) }
  })
}

/** One figure as a file. Whoever fetches a file waits for it; the browser shows that it comes. */
async function download(visit: Visit, database: Database, query: z.output<typeof figureQuery>) {
  const { services, language } = visit
  const { study, results, named } = await openTypes(visit, database, query.typer ?? 0)
  const asked = { figure: query.figur, of: query.af, types: query.typer }
  const ask = { results, language, named, legend: true, figures: [asked] }
  const shown = await show(services, study, ask, Infinity)
  const figure = 'progress' in shown ? undefined : shown.figures(asked)?.[query.del]
  if (!figure) throw new NotFound()
  await database.as(visit.me, (sql) => noteLooking(sql, visit, study.dataSet.id, 'download'))
  const name = [query.figur, query.af, query.typer, query.del + 1].filter(Boolean).join('-')
  const files = {
    svg: () => ({ body: asSvg(figure), type: 'image/svg+xml; charset=utf-8' }),
    png: async () => ({ body: await picture(services, visit.me, figure), type: 'image/png' }),
    csv: () => ({ body: asCsv([figure], language), type: 'text/csv; charset=utf-8' }),
  }
  const { body, type } = await files[query.som]()
  return visit.c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}.${query.som}"`,
  })
}

const picturing = taskIn<typeof import('../picture-work.ts').work>(
  new URL('../picture-work.ts', import.meta.url),
)

async function picture({ workers }: Services, { municipalityId }: SignedIn, figure: Figure) {
  return new Uint8Array(await workers.do(picturing, figure, { municipalityId, isAwaited: true }))
}

/** A machine that was switched off told nobody. Where nothing has been heard for two minutes, the job is sent again. */
const silence = 2 * 60_000

async function wake(visit: Visit, study: StudySeen): Promise<void> {
  const goesOn = study.state === 'waiting' || study.state === 'computing'
  const mine = study.ownerId === visit.me.personId
  if (goesOn && mine && visit.services.now().getTime() - study.toldAt.getTime() > silence)
    await sendOff(visit, study.id)
}

const sendOff = ({ services, me }: Visit, studyId: string) =>
  services.later({ kind: 'computeStudy', municipalityId: me.municipalityId, personId: me.personId, studyId })

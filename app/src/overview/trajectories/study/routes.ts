import type { Database, Sql } from '@lydhoer/database'
import { z } from 'zod'
import { fill } from '../../../shared/page/form/filled.ts'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { several, submissionId } from '../../../shared/request/form.ts'
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
import { studySettings } from '../settings.ts'
import { show } from '../shown.ts'
import { heldIn, readyDataSetSeenBy } from '../data-set.ts'
import { nobodyChosen } from '../messages.ts'
import { studySeenBy } from '../studies.ts'
import type { TypeWords } from '../results.ts'
import { ownLog, studying } from '../who.ts'
import { comparePage, figuresCompared } from './compare-view.tsx'
import { fetchFigure, figureQuery } from './fetch-figure.ts'
import { firstSettings, settingsFrom, typedFrom, type Typed } from './form.ts'
import { drawingPage, Progress } from './frame.tsx'
import { problems, receipts } from './messages.ts'
import { count, nameTypes, typesAgain, typesForm } from './naming-types.ts'
import { newStudyPage } from './new-view.tsx'
import { open, openTypes, sendOff, wake } from './opening.ts'
import { beginStudy, deleteStudy, possibleReaders, readersOf, shareStudy, takeStudyBack } from './queries.ts'
import { figuresOfTypes, typesPage } from './types-view.tsx'
import { figuresOfEverybody, studyPage } from './view.tsx'

const people = z.object({ with: several(z.uuid()) })

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
      const dataSet = await readyDataSetSeenBy(sql, services, me, idOf(visit))
      const held = await heldIn(services, dataSet)
      const settings = som
        ? (await studySeenBy(sql, services, me, som)).settings
        : firstSettings(held, language, dataSet.source === 'fjordby')
      return newStudyPage(visit, { dataSet, held, typed: typedFrom(settings, held) })
    },
  }),
  slow({
    method: 'POST',
    path: '/forloeb/data/:id/undersoegelse',
    guard: studying,
    gets: 303,
    reads: ownLog,
    form: z.looseObject({ submissionId }),
    handler: (visit, database, form) => begin(visit, database, form),
    again: async (visit, database, { problems: wrong, typed }) => {
      const { me, services } = visit
      const dataSet = await database.as(me, (sql) => readyDataSetSeenBy(sql, services, me, idOf(visit)))
      return newStudyPage(visit, { dataSet, held: await heldIn(services, dataSet), typed, problems: wrong })
    },
  }),
  slow({
    method: 'GET',
    path: '/forloeb/:id',
    guard: studying,
    gets: 200,
    reads: ownLog,
    handler: (visit, database) => showStudy(visit, database),
  }),
  guarded({
    method: 'GET',
    path: '/forloeb/:id/tilstand',
    guard: studying,
    gets: 200,
    reads: ownLog,
    handler: async (visit, sql) => {
      const study = await studySeenBy(sql, visit.services, visit.me, idOf(visit))
      await wake(visit, study)
      return visit.c.html(Progress({ visit, study }))
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
        ...{ results, language: visit.language, named, look: 'page' as const },
        figures: figuresOfTypes(types),
      })
      if ('progress' in shown) return drawingPage(visit, study, 'types', shown)
      return typesPage(visit, { shown, types, named })
    },
  }),
  slow({
    method: 'POST',
    path: '/forloeb/:id/typer',
    guard: studying,
    gets: 404,
    reads: ownLog,
    form: typesForm,
    handler: async (visit, database, form) => {
      await database.as(visit.me, (sql) => nameTypes(visit, sql, form))
      const to = `/forloeb/${idOf(visit)}/typer?antal=${form.types}`
      return redirectWith(visit, to, { says: receipts.named })
    },
    again: typesAgain,
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
        ...{ results, language: visit.language, named, look: 'page' as const },
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
    handler: fetchFigure,
  }),
  slow({
    method: 'POST',
    path: '/forloeb/:id/del',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    form: people,
    handler: async (visit, database, form) => {
      const names = await database.as(visit.me, (sql) => shareWith(visit, sql, form.with))
      const says = names.length > 0 ? receipts.shared(names) : nobodyChosen
      return redirectWith(visit, `/forloeb/${idOf(visit)}#del`, { says })
    },
    within: '/forloeb/:id#del',
    again: showStudy,
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/:id/laesere/:person/slet',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    handler: async (visit, sql) => {
      const name = await takeStudyBack(sql, visit.me, idOf(visit), param(visit, 'person'))
      return redirectWith(visit, `/forloeb/${idOf(visit)}#del`, { says: receipts.takenBack(name) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/forloeb/:id/slet',
    guard: studying,
    gets: { researcher: 303, others: 404 },
    reads: ownLog,
    handler: async (visit, sql) => {
      await deleteStudy(sql, visit.me, idOf(visit))
      return redirectWith(visit, '/forloeb', { says: receipts.deleted })
    },
  }),
]

/** A study with everybody's figures. What was chosen in a form that is shown again is not lost to a page that tells to wait. */
async function showStudy(visit: Visit, database: Database, again?: Again) {
  const { study, results, readers, possible } = await database.as(visit.me, async (sql) => {
    const opened = await open(visit, sql)
    const mine = opened.study.ownerId === visit.me.personId
    const readers = await readersOf(sql, opened.study)
    return { ...opened, readers, possible: mine ? await possibleReaders(sql, opened.study) : [] }
  })
  const ask = { results, language: visit.language, named: nobodyNamed, look: 'page' as const }
  const shown = await show(
    visit.services,
    study,
    { ...ask, figures: figuresOfEverybody },
    again ? Infinity : undefined,
  )
  if ('progress' in shown) return drawingPage(visit, study, 'plots', shown)
  return studyPage(visit, { shown, readers, possible, share: fill(visit.language, people, { again }) })
}

/**
 * Shares the study with those chosen.
 *
 * @returns their names
 * @throws Invalid when one of them may not use its data set; NotFound unless the asker is its owner
 */
async function shareWith(visit: Visit, sql: Sql, chosen: readonly string[]): Promise<string[]> {
  const study = await studySeenBy(sql, visit.services, visit.me, idOf(visit))
  if (study.ownerId !== visit.me.personId) throw new NotFound()
  const possible = await possibleReaders(sql, study)
  if (chosen.some((person) => !possible.some((one) => one.id === person)))
    throw new Invalid([{ field: 'with', what: problems.refused }])
  await shareStudy(sql, visit.me, { id: study.id, dataSetId: study.dataSet.id }, chosen)
  return possible.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
}

/** Begins a study, and sends its job when the study is there for the job to find. */
async function begin(visit: Visit, database: Database, form: Typed & { submissionId: string }) {
  const { me, services } = visit
  const dataSet = await database.as(me, (sql) => readyDataSetSeenBy(sql, services, me, idOf(visit)))
  const held = await heldIn(services, dataSet)
  const read = settingsFrom(form, held)
  if ('problems' in read) throw new Invalid(read.problems)
  const settings = studySettings.parse(read.settings)
  const { submissionId } = form
  const study = await database.as(me, (sql) =>
    beginStudy(sql, me, dataSet, { title: read.title, settings, submissionId }),
  )
  await sendOff(visit, study)
  return redirectWith(visit, `/forloeb/${study}`, { says: receipts.begun })
}

const nobodyNamed: ReadonlyMap<number, TypeWords> = new Map()

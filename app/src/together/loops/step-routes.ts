import type { Sql } from '@lydhoer/database'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { z } from 'zod'
import { Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import type { Figures, Of } from './changed.ts'
import { stepForm } from './form.ts'
import { loopOfAddress } from './of-address.ts'
import { joinLoop } from './people.ts'
import { stepPage } from './step-view.tsx'
import { deleteStep, ownStep, rewriteStep, stepsOf, writeStep, type StepFacts } from './steps.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, theHouse } from './who.ts'

const pageOf = (id: string) => `/undren/${id}`
/** The scene's step is the caseworker's. */
const theWriter = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, others: 404 },
})

/** Steps are written, written anew and deleted. */
export const stepRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/undren/:id/skridt',
    ...theHouse(200),
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/skridt',
    ...theHouse(303),
    reads,
    form: stepForm,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const { id, mine } = await loopOfAddress(visit, sql)
      await writeStep(sql, services, me, id, form.submissionId, factsOf(form))
      if (mine === null) await joinLoop(sql, me, id)
      return redirectWith(visit, pageOf(id), { says: receipts.step })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/undren/:id/skridt/:step',
    ...theWriter(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/skridt/:step',
    ...theWriter(303),
    reads,
    form: stepForm,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const { id } = await loopOfAddress(visit, sql)
      const step = await ownStep(sql, services, me, id, param(visit, 'step'))
      await rewriteStep(sql, services, me, step.id, factsOf(form))
      return redirectWith(visit, pageOf(id), { says: receipts.step })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: '/undren/:id/skridt/:step/slet',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await loopOfAddress(visit, sql)
      const undo = await deleteStep(sql, visit, param(visit, 'step'))
      return redirectWith(visit, pageOf(id), { says: receipts.stepGone, ...(undo && { undo }) })
    },
  }),
]

/** @throws Invalid when the days or the figures do not fit each other */
function factsOf(form: z.output<typeof stepForm>): StepFacts {
  const { stage, title, words, kinds, day, quote, turn } = form
  if (form.until !== '' && form.until < day) throw new Invalid([{ field: 'until', what: problems.badUntil }])
  const until = form.until === '' || form.until === day ? null : form.until
  return {
    stage,
    title,
    words,
    kinds: [...new Set(kinds)],
    day,
    until,
    quote,
    turn,
    figures: figuresOf(form),
  }
}

function figuresOf(form: z.output<typeof stepForm>): Figures | null {
  const { what, beforeCount, beforeOf, afterCount, afterOf } = form
  const all = [beforeCount, beforeOf, afterCount, afterOf]
  if (what === '' && all.every((one) => one === '')) return null
  const [before, after] = [ofMany(beforeCount, beforeOf), ofMany(afterCount, afterOf)]
  if (what === '' || !before || !after) throw new Invalid([{ field: 'what', what: problems.badFigures }])
  return { what, before, after }
}

/** So many of so many; null where it is not said, or is none. */
const ofMany = (count: number | '', of: number | ''): Of | null =>
  count === '' || of === '' || of < 1 || count > of ? null : [count, of]

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  const loop = await loopOfAddress(visit, sql)
  const steps = await stepsOf(sql, visit.services, visit.me, loop.id)
  return stepPage(visit, { loop, steps, step: null, again })
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const loop = await loopOfAddress(visit, sql)
  const step = await ownStep(sql, services, me, loop.id, param(visit, 'step'))
  return stepPage(visit, { loop, steps: [], step, again })
}

import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Shape, type Visit } from '../../shared/request/route.ts'
import { workersOf } from './addresses.ts'
import {
  begun,
  decision,
  ended,
  extended,
  newCourse,
  newStretch,
  notYet,
  ready,
  stretchReview,
} from './form.ts'
import { one, placementHere, placementPressed, pressed, theirs } from './here.ts'
import { problems, receipts } from './said.ts'
import { decide, notWorkingOf } from './not-working.ts'
import { addStretch, agreeCourse, courseOf, reviewStretch, takeBackStretch } from './package-course.ts'
import { takeStep, type NewStep, type Placement, type StepKind } from './placements.ts'
import type { WritingOf } from './worker-forms-view.tsx'
import { decidePage } from './worker-not-working-view.tsx'
import {
  begunPage,
  coursePage,
  endedPage,
  extendedPage,
  notYetPage,
  readyPage,
  reviewPage,
  stretchPage,
} from './worker-steps-view.tsx'
import { stepAddresses } from './worker-view.tsx'

type Page = (visit: Visit, of: WritingOf) => ReturnType<typeof notYetPage>
/** A form of a placement that can be opened by itself, and the same sent. */
function formAt<F>(
  last: string,
  form: Shape<F>,
  page: Page,
  does: (visit: Visit, sql: Sql, said: F, of: { key: Buffer; placement: Placement }) => Promise<unknown>,
): Route[] {
  const show = async (visit: Visit, sql: Sql, again?: Again) =>
    page(visit, { ...(await placementHere(visit, sql)), again })
  return [
    guarded({
      method: 'GET',
      path: `${one}/${last}`,
      ...theirs(200),
      handler: (visit, sql) => show(visit, sql),
    }),
    guarded({
      method: 'POST',
      path: `${one}/${last}`,
      ...theirs(303),
      form,
      handler: async (visit, sql, said) => {
        const of = await placementHere(visit, sql)
        await does(visit, sql, said, of)
        return redirectWith(visit, workersOf(of.placement), { says: receipts.written })
      },
      again: show,
    }),
  ]
}

/** What becomes of a placement next. */
const stepAt = <F extends { submissionId: string }>(
  kind: StepKind,
  form: Shape<F>,
  page: Page,
  step: (said: F, now: Date) => Partial<NewStep>,
): Route[] =>
  formAt(stepAddresses[kind], form, page, async (visit, sql, said, { key, placement }) => {
    const now = visit.services.now()
    const taken = { onDay: today(now), toOn: null, words: '', steps: '', became: null, ...step(said, now) }
    if (taken.toOn !== null && taken.toOn < taken.onDay)
      throw new Invalid([{ field: 'toOn', what: problems.badOrder }])
    await takeStep(sql, key, visit.me, placement, { ...taken, kind, submissionId: said.submissionId })
  })

/** For those who work with the citizen: what becomes of it, whether it stops, and what it is to lead to. */
export const workerStepsRoutes: Route[] = [
  ...stepAt('notYet', notYet, notYetPage, ({ words, steps, toOn }) => ({ words, steps, toOn })),
  ...stepAt('ready', ready, readyPage, ({ words }) => ({ words })),
  ...stepAt('began', begun, begunPage, ({ onDay, toOn }) => ({ onDay, toOn })),
  ...stepAt('extended', extended, extendedPage, ({ toOn, words }) => ({ toOn, words })),
  ...stepAt('ended', ended, endedPage, ({ onDay, became, words }) => ({ onDay, became, words })),
  ...formAt('maal', newCourse, coursePage, (visit, sql, course, { key, placement }) =>
    agreeCourse(sql, key, visit.me, placement, course),
  ),
  ...formAt('maal/ny', newStretch, stretchPage, async (visit, sql, stretch, { key, placement }) => {
    if (stretch.toOn < stretch.fromOn) throw new Invalid([{ field: 'toOn', what: problems.badOrder }])
    await addStretch(sql, key, visit.me, placement, stretch)
  }),
  guarded({
    method: 'GET',
    path: `${one}/maal/:stretch`,
    ...theirs(200),
    handler: (visit, sql) => showReview(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/maal/:stretch`,
    ...theirs(303),
    form: stretchReview,
    handler: async (visit, sql, { held, words }) => {
      const { key, placement } = await placementHere(visit, sql)
      await stretchHere(visit, sql, key, placement)
      await reviewStretch(sql, { ...visit, key }, param(visit, 'stretch'), { held: held === 'yes', words })
      return redirectWith(visit, `${workersOf(placement)}#maal`, { says: receipts.written })
    },
    again: showReview,
  }),
  guarded({
    method: 'POST',
    path: `${one}/maal/:stretch/tilbage`,
    ...pressed('That a stretch one wrote oneself is taken back; nothing of it is shown'),
    handler: async (visit, sql) => {
      const { placement } = await placementPressed(visit, sql)
      const undo = await takeBackStretch(sql, visit, param(visit, 'stretch'))
      return redirectWith(visit, workersOf(placement), { says: receipts.removed, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'GET',
    path: `${one}/gaar-ikke/:word`,
    ...theirs(200),
    handler: (visit, sql) => showDecide(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/gaar-ikke/:word`,
    ...theirs(303),
    form: decision,
    handler: async (visit, sql, { stops, words }) => {
      const { key, placement } = await placementHere(visit, sql)
      const said = await notWorkingOf(sql, key, placement.id, param(visit, 'word'))
      const isSame = said.decision?.words === words && said.decision.stops === (stops === 'yes')
      if (!isSame) await decide(sql, { ...visit, key }, said.id, { stops: stops === 'yes', words })
      // One submission: a word that ends it ends it once.
      if (stops === 'yes' && placement.state !== 'ended')
        await takeStep(sql, key, visit.me, placement, {
          ...{ submissionId: said.id, kind: 'ended', onDay: today(visit.services.now()), toOn: null },
          ...{ became: 'stopped', words, steps: '' },
        })
      return redirectWith(visit, workersOf(placement), { says: receipts.decided })
    },
    again: showDecide,
  }),
]

/** @throws NotFound unless the stretch is of the placement */
async function stretchHere(visit: Visit, sql: Sql, key: Buffer, { id }: Placement) {
  const stretch = (await courseOf(sql, key, id))?.stretches.find((of) => of.id === param(visit, 'stretch'))
  if (!stretch) throw new NotFound()
  return stretch
}

async function showReview(visit: Visit, sql: Sql, again?: Again) {
  const of = await placementHere(visit, sql)
  const stretch = await stretchHere(visit, sql, of.key, of.placement)
  return reviewPage(visit, { ...of, stretch, again })
}

async function showDecide(visit: Visit, sql: Sql, again?: Again) {
  const of = await placementHere(visit, sql)
  const said = await notWorkingOf(sql, of.key, of.placement.id, param(visit, 'word'))
  return decidePage({ visit, ...of, one: said, again })
}

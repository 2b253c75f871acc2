import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { whoReflect } from '../../shared/people/roles.ts'
import { Conflict } from '../../shared/request/errors.ts'
import { afterRow } from '../../shared/request/list-page.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, idOf, param, type Route, slow, type Visit } from '../../shared/request/route.ts'
import { goneThings } from '../talk/gone/gone.ts'
import { noticingRoutes } from '../talk/notes/noticing-routes.ts'
import { noticingsSeenBy } from '../talk/notes/noticings.ts'
import { guestsWhoRead } from '../talk/passage/guests.ts'
import { whoHaveIt } from '../talk/passage/open-passage.ts'
import { askWith } from '../talk/passage/question.ts'
import { itsOwner, thoseWhoHaveIt } from '../talk/stretch/askers.ts'
import { readStretch } from '../talk/stretch/read-stretch.ts'
import { ownPassage, stretchSeenBy } from '../talk/stretch/stretch.ts'
import { choosingRoutes } from './choosing-routes.ts'
import { clipOf } from './clip.ts'
import { questionForm } from './form.ts'
import { ownPassages, passagesSharedWith } from './lists.ts'
import { passagesPage } from './lists-view.tsx'
import { letGoOfPassage } from './let-go-of-passage.ts'
import { problems, receipts } from './messages.ts'
import { askAboutNames } from './names-in-question.ts'
import { isSharedHere, passagePage } from './passage-view.tsx'
import { sharesOf, worksWith } from './queries.ts'
import { otherQuestionPage } from './question-view.tsx'
import { takeBack } from './take-back.ts'

const passageOf = (visit: Visit, sql: Sql) => stretchSeenBy(sql, visit.me, { passage: idOf(visit) })

/** How far down each of the three lists. */
const listsQuery = z.object({ efter: afterRow, efterDelt: afterRow, efterGemt: afterRow })

export const routes: Route[] = [
  ...choosingRoutes,
  guarded({
    method: 'GET',
    path: '/stykker',
    guard: whoReflect,
    gets: 200,
    reads: {
      nothing: 'Which turns are shared, and the question they are shared with; nothing of what was said',
    },
    form: listsQuery,
    handler: async (visit, sql, { efter, efterDelt, efterGemt }) => {
      const { me, services } = visit
      const isFirst = [efter, efterDelt, efterGemt].every((after) => after === null)
      return passagesPage(visit, {
        withMe: await passagesSharedWith(sql, services, me, efter),
        byMe: await ownPassages(sql, services, me, 'shared', efterDelt),
        kept: await ownPassages(sql, services, me, 'kept', efterGemt),
        gone: isFirst ? await goneThings(sql, 'passage') : [],
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/stykker/:id',
    ...thoseWhoHaveIt(200),
    reads: 'readPassage',
    handler: (visit, sql) => showPassage(visit, sql),
  }),
  slow({
    method: 'GET',
    path: '/stykker/:id/lyd',
    ...thoseWhoHaveIt(200),
    reads: 'heardPassage',
    handler: (visit, database) => clipOf(visit, database, idOf(visit)),
  }),
  guarded({
    method: 'GET',
    path: '/stykker/:id/spoergsmaal',
    ...itsOwner(200),
    reads: 'readPassage',
    handler: (visit, sql) => showQuestion(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/spoergsmaal',
    ...itsOwner(303),
    reads: 'readPassage',
    form: questionForm,
    handler: async (visit, sql, form) => {
      const passage = await ownPassage(sql, visit.me, idOf(visit))
      await askAboutNames(sql, visit.me, passage.conversationId, form)
      await askWith(sql, visit.services, visit.me, passage, form.question)
      return redirectWith(visit, `/stykker/${passage.passageId}`, { says: receipts.asked })
    },
    again: showQuestion,
  }),
  ...noticingRoutes({
    at: '/stykker/:id/bemaerkninger',
    ...thoseWhoHaveIt(303),
    reads: 'readPassage',
    seen: passageOf,
    show: showPassage,
    within: '/stykker/:id#bemaerkninger',
    page: ({ passageId }) => `/stykker/${passageId}#bemaerkninger`,
    sharing: {
      gets: { caseworker: 303, others: 404 },
      refuse: (_, noticing) => {
        if (!isSharedHere(noticing)) throw new Conflict(problems.sharedInSession)
      },
    },
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/delinger/:share/slet',
    ...itsOwner(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const { name, undo } = await takeBack(sql, visit, idOf(visit), param(visit, 'share'))
      return redirectWith(visit, `/stykker/${idOf(visit)}`, { says: receipts.takenBack(name), undo })
    },
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/slet',
    guard: itsOwner(303).guard,
    // The scene's is open for the colleague.
    gets: { caseworker: 409, others: 404 },
    reads: sendsOn,
    handler: async (visit, sql) => {
      await ownPassage(sql, visit.me, idOf(visit))
      const undo = await letGoOfPassage(sql, visit, idOf(visit))
      return redirectWith(visit, '/stykker', { says: receipts.deleted, ...(undo && { undo }) })
    },
  }),
]

async function showPassage(visit: Visit, sql: Sql, again?: Again) {
  const passage = await passageOf(visit, sql)
  const { conversationId, passageId } = passage
  const { services, me } = visit
  const noticings = await noticingsSeenBy(sql, services, me, conversationId, { passageId })
  return passagePage(visit, {
    passage,
    transcript: await readStretch(sql, visit, passage),
    noticings: noticings.filter((one) => one.kind === 'noticing'),
    shares: passage.share === null ? await sharesOf(sql, me, passageId) : [],
    guests: await guestsWhoRead(sql, passageId),
    toPlan: passage.share === null && (await worksWith(sql, passage.citizenId)),
    again,
  })
}

async function showQuestion(visit: Visit, sql: Sql, again?: Again) {
  const passage = await ownPassage(sql, visit.me, idOf(visit))
  return otherQuestionPage(visit, {
    passage,
    transcript: await readStretch(sql, visit, passage),
    openFor: await whoHaveIt(sql, passage),
    again,
  })
}

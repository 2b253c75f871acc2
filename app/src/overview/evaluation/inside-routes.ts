import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { changeFormPage } from './change-form-view.tsx'
import { changePage } from './change-view.tsx'
import { changeOf, sayAnew, writeChange, type Change } from './changes.ts'
import { answerPage, sendPage } from './draft-view.tsx'
import { answerDraft, answersOf, draftOf, draftsOf, ownAnswer, sendDraft, takeBackAnswer } from './drafts.ts'
import { ofAddress, whereIAmIn, type Evaluation } from './evaluations.ts'
import { foundAt, hang, takeDown } from './evidence.ts'
import { answering, changedChange, hanging, newChange, sending } from './form.ts'
import { kindOf } from './kinds.ts'
import { problems, receipts } from './told.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { ofNobody as reads, thoseInIt } from './who.ts'

const changeAt = (id: string, change: string) => `/evaluering/${id}/aendring/${change}`

/**
 * What seems to have changed, and what hangs beside it.
 *
 * @param searched what of the house can be hung there by the address of its page
 */
export const changeRoutes = (searched: readonly Searched[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/evaluering/:id/aendring/ny',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/aendring/ny',
    ...thoseInIt(303),
    reads,
    form: newChange,
    handler: async (visit, sql, { submissionId: id, ...said }) => {
      const { one, key } = await whereIAmIn(visit, sql)
      await writeChange(sql, visit.me, key, one.id, { id, ...said })
      return redirectWith(visit, changeAt(one.id, id), { says: receipts.change })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/aendring/:change',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showOne(visit, sql),
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/aendring/:change/ret',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showAnew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/aendring/:change/ret',
    ...thoseInIt(303),
    reads,
    form: changedChange,
    handler: async (visit, sql, said) => {
      const { one, key, change } = await changeHere(visit, sql)
      await sayAnew(sql, visit.me, key, { id: one.id, change: change.id }, said)
      return redirectWith(visit, changeAt(one.id, change.id), { says: receipts.changeChanged })
    },
    again: showAnew,
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/aendring/:change/spor',
    ...thoseInIt(303),
    reads,
    form: hanging,
    within: '/evaluering/:id/aendring/:change',
    handler: async (visit, sql, { submissionId: id, side, says, address, kind, source }) => {
      const { one, key, change } = await changeHere(visit, sql)
      const of = { evaluationId: one.id, changeId: change.id }
      if (address !== '') {
        const found = await foundAt(visit, sql, searched, address)
        if (!found) throw new Invalid([{ field: 'address', what: problems.notFound }])
        const { kind: as, name, href } = found
        await hang(sql, visit.me, key, of, { id, side, says, kind: as, source: name, href })
      } else {
        if (kind === '') throw new Invalid([{ field: 'kind', what: problems.noSourceKind }])
        if (source === '') throw new Invalid([{ field: 'source', what: problems.noSourceWords }])
        await hang(sql, visit.me, key, of, { id, side, says, kind, source, href: null })
      }
      return redirectWith(visit, changeAt(one.id, change.id), { says: receipts.hung })
    },
    again: showOne,
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/aendring/:change/spor/:evidence/slet',
    ...thoseInIt(303),
    reads,
    handler: async (visit, sql) => {
      const { one, change } = await changeHere(visit, sql)
      const undo = await takeDown(sql, visit, param(visit, 'evidence'))
      return redirectWith(visit, changeAt(one.id, change.id), {
        says: receipts.takenDown,
        ...(undo && { undo }),
      })
    },
  }),
]

/** A draft conclusion, sent to those whom it is about, and what they say of it. */
export const draftRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/evaluering/:id/aendring/:change/udkast',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showSend(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/aendring/:change/udkast',
    ...thoseInIt(303),
    reads,
    form: sending,
    handler: async (visit, sql, { submissionId: id, ...said }) => {
      const { one, change } = await conclusionHere(visit, sql)
      await sendDraft(sql, visit.services, visit.me, one.id, { id, changeId: change.id, ...said })
      return redirectWith(visit, changeAt(one.id, change.id), { says: receipts.sent })
    },
    again: showSend,
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/udkast/:draft',
    ...theHouse(200),
    reads,
    handler: (visit, sql) => showAnswer(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/udkast/:draft',
    ...theHouse(303),
    reads,
    form: answering,
    handler: async (visit, sql, said) => {
      const { one, draft, isAsked } = await draftHere(visit, sql)
      if (!isAsked) throw new Conflict(problems.notAbout)
      const of = { evaluationId: one.id, draftId: draft.id }
      await answerDraft(sql, visit.services, visit.me, of, said)
      return redirectWith(visit, `/evaluering/${one.id}/udkast/${draft.id}`, { says: receipts.answered })
    },
    again: showAnswer,
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/udkast/:draft/slet',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { one, draft } = await draftHere(visit, sql)
      const undo = await takeBackAnswer(sql, visit, { evaluationId: one.id, draftId: draft.id })
      return redirectWith(visit, `/evaluering/${one.id}/udkast/${draft.id}`, {
        says: receipts.answerGone,
        ...(undo && { undo }),
      })
    },
  }),
]

/** The change of the address. @throws NotFound unless the visitor is in the evaluation, and it is of that */
async function changeHere(visit: Visit, sql: Sql): Promise<{ one: Evaluation; key: Buffer; change: Change }> {
  const { one, key } = await whereIAmIn(visit, sql)
  return { one, key, change: await changeOf(sql, visit.me, key, one.id, param(visit, 'change')) }
}

/** The same where it is a conclusion. @throws Conflict where it rests on a single statement */
async function conclusionHere(visit: Visit, sql: Sql) {
  const here = await changeHere(visit, sql)
  if (here.change.rests !== 'conclusion') throw new Conflict(problems.singleStatement)
  return here
}

/** The draft of the address, for the house, and whether the visitor is one of those whom it is about. */
async function draftHere(visit: Visit, sql: Sql) {
  const one = await ofAddress(visit, sql)
  const draft = await draftOf(sql, visit.services, visit.me, one.id, param(visit, 'draft'))
  return { one, draft, isAsked: draft.kinds.includes(kindOf(visit.me)) }
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return changeFormPage(visit, { ...(await whereIAmIn(visit, sql)), change: null, again })
}

async function showAnew(visit: Visit, sql: Sql, again?: Again) {
  return changeFormPage(visit, { ...(await changeHere(visit, sql)), again })
}

async function showOne(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const { one, change } = await changeHere(visit, sql)
  const answers = await answersOf(sql, services, me, one.id)
  const drafts = (await draftsOf(sql, services, me, one.id))
    .filter(({ changeId }) => changeId === change.id)
    .map((draft) => ({ ...draft, answers: answers.get(draft.id) ?? [] }))
  return changePage(visit, { one, change, drafts, again })
}

async function showSend(visit: Visit, sql: Sql, again?: Again) {
  return sendPage(visit, { ...(await conclusionHere(visit, sql)), again })
}

async function showAnswer(visit: Visit, sql: Sql, again?: Again) {
  const here = await draftHere(visit, sql)
  return answerPage(visit, {
    ...here,
    own: await ownAnswer(sql, visit.services, visit.me, here.draft.id),
    again,
  })
}

import type { Sql } from '@lydhoer/database'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { agendaOf, lineOf, takenUpOf } from '../matter/agenda-lines.ts'
import { workersWith } from '../matter/citizens.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { fromAgenda, fromText } from './begin.ts'
import { beginDraft } from './begin-draft.ts'
import { besideOf, draftNow, saidIn, to } from './draft-now.ts'
import { draftPage } from './draft-view.tsx'
import { addLines, decide, throwAway } from './drafts.ts'
import {
  beginButton,
  decideForm,
  newLineForm,
  longestLine,
  partQuery,
  pasteForm,
  takeButton,
} from './form.ts'
import { pastePage } from './paste-view.tsx'
import { splitPlan } from './split.ts'
import { newLinePage } from './line-view.tsx'
import { holding, type Part } from './lines.ts'
import { problems, receipts } from './messages.ts'
import { originChosen, originsToChoose } from './origins.ts'
import { planOf } from './plans.ts'
import { notTaken } from './picks.ts'
import { around } from './seen.ts'
import { writes } from './who.ts'

/** A pasted plan becomes so many lines at most. */
const mostPasted = 60

/** The draft of a plan: begun from what there is, written with the citizen beside one, and decided in one press. */
export const draftRoutes: Route[] = [
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/begynd',
    ...theirs(303),
    reads: writes,
    button: beginButton,
    handler: async (visit, sql, { submissionId }) => {
      const citizen = await citizenHere(visit, sql)
      await beginDraft(visit, sql, citizen, submissionId)
      return redirectWith(visit, to(citizen), { says: receipts.begun(citizen.firstName) })
    },
  }),
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan/skriv',
    ...theirs(200),
    reads: 'sawPlan',
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan/skriv/ny',
    ...theirs(200),
    reads: 'sawPlan',
    form: partQuery,
    handler: (visit, sql, { del }) => showNew(visit, sql, del),
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/ny',
    ...theirs(303),
    reads: 'sawPlan',
    form: newLineForm,
    handler: async (visit, sql, { submissionId, part, from, ...typed }) => {
      const { services, me } = visit
      const { citizen, key, draft } = await draftNow(visit, sql)
      const came = await originChosen(sql, from, citizen.id, services.now())
      const promisers = await workersWith(sql, citizen.id)
      // The submission is the line: sent twice it is there already.
      const line = {
        ...saidIn(typed, part, { me: me.personId, promisers: promisers.map(({ id }) => id) }),
        ...came,
        lineId: submissionId,
      }
      await addLines(sql, key, me, draft, [line])
      return redirectWith(visit, to(citizen), { says: receipts.saved(citizen.firstName) })
    },
    again: (visit, sql, again) =>
      showNew(visit, sql, partQuery.parse({ del: again.typed['part'] }).del, again),
  }),
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan/skriv/saet-ind',
    ...theirs(200),
    reads: 'sawPlan',
    handler: (visit, sql) => showPaste(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/saet-ind',
    ...theirs(303),
    reads: 'sawPlan',
    form: pasteForm,
    handler: async (visit, sql, { submissionId, text }) => {
      const { citizen, key, draft } = await draftNow(visit, sql)
      const pasted = splitPlan(text)
      if (pasted.length > mostPasted) throw new Invalid([{ field: 'text', what: problems.tooManyLines }])
      if (pasted.some(({ words }) => words.length > longestLine))
        throw new Invalid([{ field: 'text', what: problems.tooLongLine }])
      await addLines(sql, key, visit.me, draft, fromText(pasted, submissionId))
      return redirectWith(visit, to(citizen), { says: receipts.saved(citizen.firstName) })
    },
    again: showPaste,
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/tag',
    ...theirs(303),
    reads: writes,
    button: takeButton,
    handler: async (visit, sql, { line: id, part }) => {
      const { citizen, key, draft } = await draftNow(visit, sql)
      const line = await lineOf(sql, key, citizen.id, id)
      // What is still sound has no words to take along.
      if (line.spoken) throw new NotFound()
      // Taken along once: it is the same line of the plan as of the agenda.
      await addLines(sql, key, visit.me, draft, [{ ...fromAgenda(line, part), lineId: line.id }])
      return redirectWith(visit, to(citizen), { says: receipts.saved(citizen.firstName) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/beslut',
    ...theirs(303),
    reads: 'sawPlan',
    form: decideForm,
    handler: async (visit, sql, { why }) => {
      const { services, me } = visit
      const citizen = await openedHere(visit, sql)
      const key = await matterKey(sql, services, me, citizen.id)
      const { draft, holds } = await planOf(sql, key, citizen.id)
      if (draft) {
        if (holding(draft.lines).length === 0) throw new Invalid([{ what: problems.nothing }])
        if (holds && why === '')
          throw new Invalid([{ field: 'why', what: problems.noWhy(citizen.firstName) }])
        await decide(sql, key, me, draft.id, { why, at: services.now() })
      } else if (!holds) throw new NotFound()
      return redirectWith(visit, `/borgere/${citizen.id}/plan`, { says: receipts.decided(citizen.firstName) })
    },
    within: '/borgere/:citizen/plan/skriv',
    again: (visit, sql, again) => show(visit, sql, again),
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/kasser',
    ...theirs(303),
    reads: writes,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const citizen = await citizenHere(visit, sql)
      const kept = await throwAway(sql, citizen.id)
      const undo = kept && (await letGo(sql, services, me, { kind: 'planDraft', kept }))
      return redirectWith(visit, `/borgere/${citizen.id}/plan`, {
        says: receipts.thrown,
        ...(undo && { undo }),
      })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me } = visit
  const { citizen, key, draft, holds } = await draftNow(visit, sql)
  const inDraft = new Set(draft.lines.map(({ agendaLineId }) => agendaLineId))
  const said = [
    ...(await agendaOf(sql, key, citizen.id)),
    ...(await takenUpOf(sql, key, citizen.id, 6)),
  ].filter((line) => line.isCitizens && !line.spoken && !inDraft.has(line.id))
  const shown = await around(sql, key, me, citizen.id, [draft, holds])
  return draftPage(visit, {
    citizen,
    draft,
    holds,
    around: shown,
    said,
    picks: notTaken(shown.picks.values(), citizen.id, [draft, holds]),
    again,
  })
}

async function showNew(visit: Visit, sql: Sql, part: Part, again?: Again) {
  const { citizen, key } = await draftNow(visit, sql)
  const from = await originsToChoose(sql, visit.language, key, citizen.id)
  return newLinePage(visit, { citizen, part, from, ...(await besideOf(visit, sql, citizen)), again })
}

async function showPaste(visit: Visit, sql: Sql, again?: Again) {
  const { citizen } = await draftNow(visit, sql)
  return pastePage(visit, { citizen, again })
}

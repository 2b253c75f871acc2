import type { Sql } from '@lydhoer/database'
import { firstName } from '@lydhoer/words'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { today } from '@lydhoer/words'
import { letGo } from '../../shared/undo/let-go.ts'
import { agendaOf, lineOf, takenUpAt, takenUpOf } from '../matter/agenda-lines.ts'
import { citizenOf, type Citizen } from '../matter/citizens.ts'
import { meetingsHeld } from '../matter/meetings.ts'
import { pointsOf } from '../matter/points.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { beginningOf, fromAgenda, fromText } from './begin.ts'
import { draftPage } from './draft-view.tsx'
import { addLines, changeLine, decide, moveUp, startDraft, takeOff, takeOut, throwAway } from './drafts.ts'
import {
  beginButton,
  decideForm,
  lineForm,
  newLineForm,
  outButton,
  longestLine,
  partQuery,
  pasteForm,
  takeButton,
  type LineForm,
} from './form.ts'
import { pastePage } from './paste-view.tsx'
import { splitPlan } from './split.ts'
import { changeLinePage, newLinePage } from './line-view.tsx'
import { holding, type Part, type Said } from './lines.ts'
import { problems, receipts } from './messages.ts'
import { originChosen, originsToChoose } from './origins.ts'
import { draftOf, planOf, type Version } from './plans.ts'
import { doneOf } from './promises.ts'
import { rulesOn } from './rules.ts'
import { around } from './seen.ts'
import { recorded, theirs, writes } from './who.ts'

/** A pasted plan becomes so many lines at most. */
const mostPasted = 60

const to = ({ id }: Citizen) => `/borgere/${id}/plan/skriv`

/** The draft of a plan: begun from what there is, written with the citizen beside one, and decided in one press. */
export const draftRoutes: Route[] = [
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/begynd',
    ...theirs(303),
    reads: writes,
    button: beginButton,
    handler: async (visit, sql, { submissionId }) => {
      const { services, me } = visit
      const citizen = await citizenOf(sql, me, param(visit, 'citizen'))
      const key = await matterKey(sql, services, me, citizen.id)
      const { holds } = await planOf(sql, key, citizen.id)
      const [meeting] = await meetingsHeld(sql, citizen.id, 1)
      const lines = beginningOf({
        holds,
        done: await doneOf(sql, citizen.id),
        meeting: meeting && {
          meeting,
          points: await pointsOf(sql, key, meeting.id),
          takenUp: await takenUpAt(sql, key, citizen.id, meeting.id),
        },
      })
      await startDraft(sql, key, me, {
        citizenId: citizen.id,
        meetingId: meeting?.id ?? null,
        submissionId,
        lines,
      })
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
      // The submission is the line: sent twice it is there already.
      const line = { ...saidIn(typed, part, me.personId), ...came, lineId: submissionId }
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
      const citizen = await citizenOf(sql, me, param(visit, 'citizen'))
      await recorded(sql, visit, citizen)
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
      const citizen = await citizenOf(sql, me, param(visit, 'citizen'))
      const kept = await throwAway(sql, citizen.id)
      const undo = kept && (await letGo(sql, services, me, { kind: 'planDraft', kept }))
      return redirectWith(visit, `/borgere/${citizen.id}/plan`, {
        says: receipts.thrown,
        ...(undo && { undo }),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan/skriv/:line',
    ...theirs(200),
    reads: 'sawPlan',
    handler: (visit, sql) => showLine(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/:line',
    ...theirs(303),
    reads: 'sawPlan',
    form: lineForm,
    handler: async (visit, sql, typed) => {
      const { citizen, key, draft, line } = await lineNow(visit, sql)
      const said = saidIn(typed, line.part, line.promisedBy ?? visit.me.personId)
      // Own words stay own words while they stand as they were; changed, they are only if somebody says so.
      const inOwnWords = said.inOwnWords || (line.inOwnWords && said.words === line.words)
      await changeLine(sql, key, draft.id, line.lineId, { ...said, inOwnWords })
      return redirectWith(visit, `${to(citizen)}#${line.lineId}`, { says: receipts.saved(citizen.firstName) })
    },
    again: (visit, sql, again) => showLine(visit, sql, again),
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/:line/ud',
    ...theirs(303),
    reads: writes,
    button: outButton,
    handler: async (visit, sql, { out }) => {
      const { services, me } = visit
      const { citizen, draft, holds } = await draftNow(visit, sql)
      const lineId = param(visit, 'line')
      const wasThere = holds && holding(holds.lines).some((line) => line.lineId === lineId)
      if (wasThere) {
        await takeOut(sql, draft.id, lineId, out === 'yes')
        const says = (out === 'yes' ? receipts.out : receipts.in)(citizen.firstName)
        return redirectWith(visit, to(citizen), { says })
      }
      const row = await takeOff(sql, draft.id, lineId)
      const undo = row && (await letGo(sql, services, me, { kind: 'planLine', kept: row }))
      return redirectWith(visit, to(citizen), { says: receipts.off, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/skriv/:line/op',
    ...theirs(303),
    reads: writes,
    handler: async (visit, sql) => {
      const { citizen, draft, line } = await lineNow(visit, sql)
      await moveUp(sql, draft, line)
      return redirectWith(visit, `${to(citizen)}#${line.lineId}`, { says: receipts.moved(citizen.firstName) })
    },
  }),
]

/** What was typed as it stands in its part. @throws Invalid when something is missing there */
function saidIn(typed: LineForm, part: Part, promiser: string): Said {
  const isRule = part === 'rule'
  const isAgreed = part === 'agreed'
  const does = isAgreed && typed.does !== '' ? typed.does : null
  if (isRule && typed.rule === '') throw new Invalid([{ field: 'rule', what: problems.noRule }])
  if (!isRule && typed.words === '') throw new Invalid([{ field: 'words', what: problems.empty }])
  if (does === 'other' && typed.other === '') throw new Invalid([{ field: 'other', what: problems.noOther }])
  return {
    part,
    words: typed.words,
    inOwnWords: typed.own && !isRule && part !== 'law',
    does,
    other: does === 'other' ? typed.other : '',
    promisedBy: does === 'worker' ? promiser : null,
    byDay: isAgreed || (isRule && typed.spared) ? typed.byDay : null,
    ruleId: isRule ? typed.rule : null,
    isSpared: isRule && typed.spared,
    why: typed.why,
  }
}

async function draftNow(
  visit: Visit,
  sql: Sql,
): Promise<{ citizen: Citizen; key: Buffer; draft: Version; holds: Version | undefined }> {
  const { services, me } = visit
  const citizen = await citizenOf(sql, me, param(visit, 'citizen'))
  if (typeof visit.reads === 'string') await recorded(sql, visit, citizen)
  const key = await matterKey(sql, services, me, citizen.id)
  return { citizen, key, ...(await draftOf(sql, key, citizen.id)) }
}

async function lineNow(visit: Visit, sql: Sql) {
  const now = await draftNow(visit, sql)
  const line = now.draft.lines.find(({ lineId }) => lineId === param(visit, 'line'))
  if (!line) throw new NotFound()
  return { ...now, line }
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me } = visit
  const { citizen, key, draft, holds } = await draftNow(visit, sql)
  const inDraft = new Set(draft.lines.map(({ agendaLineId }) => agendaLineId))
  const said = [
    ...(await agendaOf(sql, key, citizen.id)),
    ...(await takenUpOf(sql, key, citizen.id, 6)),
  ].filter((line) => line.isCitizens && !inDraft.has(line.id))
  return draftPage(visit, {
    citizen,
    draft,
    holds,
    around: await around(sql, key, me, citizen.id, [draft, holds]),
    said,
    again,
  })
}

const besideOf = async (visit: Visit, sql: Sql) => ({
  rules: await rulesOn(sql, today(visit.services.now())),
  worker: firstName(visit.me.displayName),
})

async function showNew(visit: Visit, sql: Sql, part: Part, again?: Again) {
  const { citizen } = await draftNow(visit, sql)
  const from = await originsToChoose(sql, visit.language, citizen.id)
  return newLinePage(visit, { citizen, part, from, ...(await besideOf(visit, sql)), again })
}

async function showLine(visit: Visit, sql: Sql, again?: Again) {
  const { citizen, line } = await lineNow(visit, sql)
  return changeLinePage(visit, { citizen, line, ...(await besideOf(visit, sql)), again })
}

async function showPaste(visit: Visit, sql: Sql, again?: Again) {
  const { citizen } = await draftNow(visit, sql)
  return pastePage(visit, { citizen, again })
}

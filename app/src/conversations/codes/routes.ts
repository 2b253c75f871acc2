import { spanRatings, writeCodes, type CodedSpan } from '@lydhoer/conversation'
import { agreementOf } from '@lydhoer/measuring'
import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { whoReflect } from '../../shared/people/roles.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { sendsOn, type Reading } from '../../shared/request/reading.ts'
import { type Again, guarded, idOf, param, type Route, type Visit } from '../../shared/request/route.ts'
import { codesFor, makeCode, removeCode } from '../../shared/codebook/codes.ts'
import { marksOn, putMark } from '../talk/notes/marks.ts'
import { deleteNote, shareNotes } from '../talk/notes/notes.ts'
import { readStretch } from '../talk/stretch/read-stretch.ts'
import { addressOf, stretchSeenBy, type StretchOnPage } from '../talk/stretch/stretch.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { agreeAllPage, agreePage } from './agree-view.tsx'
import { ownWordsPage } from './own-view.tsx'
import { codeForm, markForm, turn, type MarkForm } from './form.ts'
import { problems, receipts } from './messages.ts'
import { ratingsOf, sharedMarks, wordsWithin } from './queries.ts'
import { codingPage } from './view.tsx'
import { itsOwner, thoseWhoHaveIt } from '../talk/stretch/askers.ts'

const chosenTurn = z.object({ tur: turn.optional().catch(undefined) })
const levels = { tur: 'turn', ord: 'word' } as const
const levelChoice = z.object({ niveau: z.enum(['tur', 'ord']).catch('tur') })

type Seen = (visit: Visit, sql: Sql) => Promise<StretchOnPage>
const passage = (visit: Visit, sql: Sql) => stretchSeenBy(sql, visit.me, { passage: idOf(visit) })
const conversation: Seen = (visit, sql) => stretchSeenBy(sql, visit.me, { conversation: idOf(visit) })

/** Looking at talk and putting codes on it: the same for a passage and for the whole of one's own conversation. */
function coding(
  path: string,
  who: typeof itsOwner | typeof thoseWhoHaveIt,
  reads: Reading,
  seen: Seen,
): Route[] {
  return [
    guarded({
      method: 'GET',
      path: `${path}/koder`,
      ...who(200),
      reads,
      form: chosenTurn,
      handler: async (visit, sql, { tur }) => showCoding(visit, sql, await seen(visit, sql), { turn: tur }),
    }),
    guarded({
      method: 'POST',
      path: `${path}/koder`,
      ...who(303),
      reads,
      form: markForm,
      handler: async (visit, sql, form) => {
        const stretch = await seen(visit, sql)
        await put(visit, sql, stretch, form)
        const to = `${addressOf(stretch)}/koder#t${Math.min(form.fra, form.til)}`
        return redirectWith(visit, to, { says: receipts.put })
      },
      again: async (visit, sql, again) => showCoding(visit, sql, await seen(visit, sql), { again }),
    }),
    guarded({
      method: 'POST',
      path: `${path}/koder/:mark/slet`,
      guard: who(303).guard,
      // The mark is the caseworker's: somebody else's mark is not found.
      gets: { caseworker: 303, others: 404 },
      reads: sendsOn,
      handler: async (visit, sql) => {
        const stretch = await seen(visit, sql)
        const to = `${addressOf(stretch)}/koder#mine`
        const undo = await deleteNote(sql, visit, 'coded_span', param(visit, 'mark'), to)
        return redirectWith(visit, to, { says: receipts.takenOff, undo })
      },
    }),
  ]
}

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/ordbog/egne',
    guard: whoReflect,
    gets: 200,
    reads: { nothing: 'Codes, and no talk' },
    handler: async (visit, sql) => ownWordsPage(visit, await codesFor(sql, visit.services, visit.me)),
  }),
  guarded({
    method: 'POST',
    path: '/ordbog/egne',
    guard: whoReflect,
    gets: 303,
    reads: { nothing: 'Codes, and no talk' },
    form: codeForm,
    handler: async (visit, sql, form) => {
      await makeCode(sql, visit.services, visit.me, form)
      return redirectWith(visit, '/ordbog/egne', { says: receipts.made })
    },
    again: async (visit, sql, again) =>
      ownWordsPage(visit, await codesFor(sql, visit.services, visit.me), again),
  }),
  guarded({
    method: 'GET',
    path: '/enige',
    guard: whoReflect,
    gets: 200,
    reads: { nothing: 'How often people agree about codes, over all passages; no talk' },
    handler: (visit, sql) => showAgreementEverywhere(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/ordbog/egne/:code/slet',
    guard: whoReflect,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    handler: async (visit, sql) => {
      await removeCode(sql, visit.me, param(visit, 'code'))
      return redirectWith(visit, '/ordbog/egne', { says: receipts.removed })
    },
  }),
  ...coding('/samtaler/:id', itsOwner, 'listened', conversation),
  ...coding('/stykker/:id', thoseWhoHaveIt, 'readPassage', passage),
  guarded({
    method: 'POST',
    path: '/stykker/:id/koder/del',
    ...thoseWhoHaveIt(303),
    reads: sendsOn,
    button: z.object({ shared: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { shared }) => {
      const stretch = await passage(visit, sql)
      const isShared = shared === 'yes'
      await shareNotes(sql, visit.me, 'coded_span', { allOn: stretch.passageId }, isShared)
      const says = isShared ? receipts.shared : receipts.takenBack
      return redirectWith(visit, `${addressOf(stretch)}/koder#mine`, { says })
    },
  }),
  guarded({
    method: 'GET',
    path: '/stykker/:id/enige',
    ...thoseWhoHaveIt(200),
    reads: 'readPassage',
    form: levelChoice,
    handler: async (visit, sql, { niveau }) => {
      const { stretch, transcript, marks, coders } = await coded(visit, sql)
      const { passageId } = stretch
      const level = levels[niveau]
      const enough = coders >= 2
      return agreePage(visit, {
        ...{ stretch, transcript, coders, level },
        codes: await codesFor(sql, visit.services, visit.me),
        turns: enough ? ratingsOf(transcript, marks, passageId, 'turn') : [],
        agreement: enough ? agreementOf(ratingsOf(transcript, marks, passageId, level), { level }) : null,
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/stykker/:id/koder/tabel',
    ...thoseWhoHaveIt(200),
    reads: 'readPassage',
    form: levelChoice,
    handler: async (visit, sql, { niveau }) => {
      const { stretch, transcript, marks } = await coded(visit, sql)
      const level = levels[niveau]
      const table = writeCodes(ratingsOf(transcript, marks, stretch.passageId, level))
      return visit.c.body(table, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="koder.csv"',
      })
    },
  }),
]

async function showCoding(
  visit: Visit,
  sql: Sql,
  stretch: StretchOnPage,
  { turn: pressed, again }: { turn?: number | undefined; again?: Again },
) {
  const { services, me } = visit
  const { conversationId, passageId, fromTurn, toTurn } = stretch
  const marks = await marksOn(sql, services, me, conversationId, passageId === null ? {} : { passageId })
  const inside = (n: number | undefined) => (n !== undefined && fromTurn <= n && n <= toTurn ? n : undefined)
  return codingPage(visit, {
    stretch,
    transcript: await readStretch(sql, visit, stretch),
    codes: await codesFor(sql, services, me),
    marks: marks.filter((mark) => mark.mine && mark.passageId === passageId),
    turn: inside(again ? Number(again.typed['fra']) : pressed),
    again,
  })
}

/** @throws Invalid when there is no such code, or no such words where it is to stand */
async function put(visit: Visit, sql: Sql, stretch: StretchOnPage, form: MarkForm): Promise<void> {
  const [fromTurn, toTurn] = [Math.min(form.fra, form.til), Math.max(form.fra, form.til)]
  if (fromTurn < stretch.fromTurn || toTurn > stretch.toTurn)
    throw new Invalid([{ field: 'fra', what: problems.badTurns }])
  const codes = await codesFor(sql, visit.services, visit.me)
  if (!codes.some((code) => code.id === form.kode))
    throw new Invalid([{ field: 'kode', what: problems.chooseCode }])
  const marked = { ...stretch, fromTurn, toTurn }
  const chars = await charsOf(visit, sql, marked, form.ord)
  await putMark(sql, visit.me, {
    ...marked,
    submissionId: form.submissionId,
    code: form.kode,
    fromChar: chars?.from ?? null,
    toChar: chars?.to ?? null,
    answer: form.svar === 'ja',
  })
}

/**
 * Where the words stand that a code is put on; null for whole turns.
 *
 * @throws Invalid when they are not there
 */
async function charsOf(visit: Visit, sql: Sql, marked: StretchOnPage, typed: string) {
  if (typed === '') return null
  if (marked.fromTurn !== marked.toTurn) throw new Invalid([{ field: 'ord', what: problems.wordsOneTurn }])
  const { services, me } = visit
  const { conversation } = await readTranscript(sql, services, me, marked.conversationId, marked)
  const chars = conversation.turns[0] && wordsWithin(conversation.turns[0], conversation.notation, typed)
  if (!chars) throw new Invalid([{ field: 'ord', what: problems.wordsNotThere }])
  return chars
}

/** A passage with the marks shared on it. */
async function coded(visit: Visit, sql: Sql) {
  const stretch = await passage(visit, sql)
  const { conversationId, passageId } = stretch
  const transcript = await readStretch(sql, visit, stretch)
  const marks = await marksOn(sql, visit.services, visit.me, conversationId, { passageId })
  const shared = marks.filter((mark) => mark.shared)
  const coders = new Set(shared.map((mark) => mark.authorId)).size
  return { stretch, transcript, marks: shared, coders }
}

async function showAgreementEverywhere(visit: Visit, sql: Sql) {
  const rows = await sharedMarks(sql)
  const coders = [...new Set(rows.map((row) => row.coder))].sort()
  const byPassage = Map.groupBy(rows, (row) => row.passageId)
  const ratings = [...byPassage].flatMap(([id, marks]) => {
    const [{ first, last } = { first: 1, last: 0 }] = marks
    if (new Set(marks.map((mark) => mark.coder)).size < 2) return []
    const turns = Array.from({ length: last - first + 1 }, (_, i) => ({ number: first + i, words: [] }))
    const spans: CodedSpan[] = marks.map((mark) => ({
      ...mark,
      coder: String(coders.indexOf(mark.coder) + 1),
      code: mark.concept ?? mark.code_id ?? '',
    }))
    return spanRatings(id, turns, spans, 'turn')
  })
  return agreeAllPage(visit, {
    passages: new Set(ratings.map((one) => one.conversation)).size,
    agreement: ratings.length === 0 ? null : agreementOf(ratings, { level: 'turn' }),
    codes: await codesFor(sql, visit.services, visit.me),
  })
}

import { spanRatings, writeCodes, type CodedSpan } from '@lydhoer/conversation'
import { agreementOf } from '@lydhoer/measuring'
import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { recordAccess } from '../../shared/request/audit.ts'
import { codesFor, makeCode, removeCode } from '../talk/notes/codes.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { marksOn, putMark, removeMark, shareMarks } from '../talk/notes/marks.ts'
import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import type { Asker, Gets } from '../../shared/request/askers.ts'
import { sendsOn, type Reading } from '../../shared/request/reading.ts'
import { type Again, guarded, type Route, type Visit } from '../../shared/request/route.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { agreeAllPage, agreePage } from './agree-view.tsx'
import { bookPage } from './book-view.tsx'
import { codeForm, markForm, turn } from './form.ts'
import { problems } from './messages.ts'
import {
  conversationPlace,
  passagePlace,
  ratingsOf,
  sharedMarks,
  wordsWithin,
  type Place,
} from './queries.ts'
import { codingPage } from './view.tsx'
import type { Guard } from '../../shared/request/guard.ts'

const chosenTurn = z.object({ tur: turn.optional().catch(undefined) })
const levelChoice = z.object({ niveau: z.enum(['tur', 'ord']).catch('tur') })

type PlaceOf = (visit: Visit, sql: Sql) => Promise<Place>
const passage: PlaceOf = (visit, sql) => passagePlace(sql, visit.me, param(visit, 'id'))
const conversation: PlaceOf = (visit, sql) => conversationPlace(sql, visit.me, param(visit, 'id'))

/** Looking at talk and putting codes on it: the same for a passage and for the whole of one's own conversation. */
function coding(
  path: string,
  guard: Exclude<Guard, 'anyone'>,
  seenBy: Partial<Record<Asker, true>>,
  reads: Reading,
  placeOf: PlaceOf,
): Route[] {
  const gets = (status: number): Gets => ({
    ...Object.fromEntries(Object.keys(seenBy).map((asker) => [asker, status])),
    others: 404,
  })
  return [
    guarded({
      method: 'GET',
      path: `${path}/koder`,
      guard,
      gets: gets(200),
      reads,
      form: chosenTurn,
      handler: async (visit, sql, { tur }) =>
        showCoding(visit, sql, await placeOf(visit, sql), { turn: tur }),
    }),
    guarded({
      method: 'POST',
      path: `${path}/koder`,
      guard,
      gets: gets(303),
      reads,
      form: markForm,
      handler: async (visit, sql, form) => {
        const place = await placeOf(visit, sql)
        await put(visit, sql, place, form)
        return visit.c.redirect(`${place.address}/koder#t${Math.min(form.fra, form.til)}`, 303)
      },
      again: async (visit, sql, again) => showCoding(visit, sql, await placeOf(visit, sql), { again }),
    }),
    guarded({
      method: 'POST',
      path: `${path}/koder/:mark/slet`,
      guard,
      // The mark is the caseworker's: somebody else's mark is not found.
      gets: { caseworker: 303, others: 404 },
      reads: sendsOn,
      handler: async (visit, sql) => {
        const { address } = await placeOf(visit, sql)
        await removeMark(sql, visit.me, param(visit, 'mark'))
        return visit.c.redirect(`${address}/koder#mine`, 303)
      },
    }),
  ]
}

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/kodebog',
    guard: whoReflect,
    gets: 200,
    reads: { nothing: 'Codes, and no talk' },
    handler: async (visit, sql) => bookPage(visit, await codesFor(sql, visit.services, visit.me)),
  }),
  guarded({
    method: 'POST',
    path: '/kodebog',
    guard: whoReflect,
    gets: 303,
    reads: { nothing: 'Codes, and no talk' },
    form: codeForm,
    handler: async (visit, sql, form) => {
      await makeCode(sql, visit.services, visit.me, form)
      return visit.c.redirect('/kodebog#egne', 303)
    },
    again: async (visit, sql, again) => bookPage(visit, await codesFor(sql, visit.services, visit.me), again),
  }),
  guarded({
    method: 'GET',
    path: '/kodebog/enige',
    guard: whoReflect,
    gets: 200,
    reads: { nothing: 'How often people agree about codes, over all passages; no talk' },
    handler: (visit, sql) => showAgreementEverywhere(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/kodebog/:code/slet',
    guard: whoReflect,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    handler: async (visit, sql) => {
      await removeCode(sql, visit.me, param(visit, 'code'))
      return visit.c.redirect('/kodebog#egne', 303)
    },
  }),
  ...coding('/samtaler/:id', whoConverse, { caseworker: true }, 'listened', conversation),
  ...coding('/stykker/:id', whoReflect, { caseworker: true, colleague: true }, 'readPassage', passage),
  guarded({
    method: 'POST',
    path: '/stykker/:id/koder/del',
    guard: whoReflect,
    gets: { caseworker: 303, colleague: 303, others: 404 },
    reads: sendsOn,
    button: z.object({ shared: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { shared }) => {
      const { address, passageId } = await passage(visit, sql)
      if (passageId !== null) await shareMarks(sql, visit.me, passageId, shared === 'yes')
      return visit.c.redirect(`${address}/koder#mine`, 303)
    },
  }),
  guarded({
    method: 'GET',
    path: '/stykker/:id/enige',
    guard: whoReflect,
    gets: { caseworker: 200, colleague: 200, others: 404 },
    reads: 'readPassage',
    form: levelChoice,
    handler: async (visit, sql, { niveau }) => {
      const { place, transcript, marks, coders, passageId } = await coded(visit, sql)
      const level = niveau === 'ord' ? 'word' : 'turn'
      const enough = coders >= 2
      return agreePage(visit, {
        ...{ place, transcript, coders, level },
        codes: await codesFor(sql, visit.services, visit.me),
        turns: enough ? ratingsOf(transcript, marks, passageId, 'turn') : [],
        agreement: enough ? agreementOf(ratingsOf(transcript, marks, passageId, level), { level }) : null,
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/stykker/:id/koder/tabel',
    guard: whoReflect,
    gets: { caseworker: 200, colleague: 200, others: 404 },
    reads: 'readPassage',
    form: levelChoice,
    handler: async (visit, sql, { niveau }) => {
      const { transcript, marks, passageId } = await coded(visit, sql)
      const table = writeCodes(ratingsOf(transcript, marks, passageId, niveau === 'ord' ? 'word' : 'turn'))
      return visit.c.body(table, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="koder.csv"',
      })
    },
  }),
]

function param(visit: Visit, name: string): string {
  return visit.c.req.param(name) ?? ''
}

async function textOf(visit: Visit, sql: Sql, place: Place) {
  const { conversationId, citizenId, purpose, fromTurn, toTurn } = place
  await recordAccess(sql, visit, { citizenId, conversationId, purpose })
  return readTranscript(sql, visit.services, visit.me, conversationId, { fromTurn, toTurn })
}

async function showCoding(
  visit: Visit,
  sql: Sql,
  place: Place,
  { turn: pressed, again }: { turn?: number | undefined; again?: Again },
) {
  const { services, me } = visit
  const only = place.passageId === null ? {} : { passageId: place.passageId }
  const marks = await marksOn(sql, services, me, place.conversationId, only)
  const inPlace = (n: number | undefined) =>
    n !== undefined && place.fromTurn <= n && n <= place.toTurn ? n : undefined
  return codingPage(visit, {
    place,
    transcript: await textOf(visit, sql, place),
    codes: await codesFor(sql, services, me),
    marks: marks.filter((mark) => mark.mine && mark.passageId === place.passageId),
    turn: inPlace(again ? Number(again.typed['fra']) : pressed),
    again,
  })
}

/** @throws Invalid when there is no such code, or no such words where it is to stand */
async function put(visit: Visit, sql: Sql, place: Place, form: z.infer<typeof markForm>): Promise<void> {
  const [fromTurn, toTurn] = [Math.min(form.fra, form.til), Math.max(form.fra, form.til)]
  if (fromTurn < place.fromTurn || toTurn > place.toTurn)
    throw new Invalid([{ field: 'fra', what: problems.badTurns }])
  const codes = await codesFor(sql, visit.services, visit.me)
  if (!codes.some((code) => code.id === form.kode))
    throw new Invalid([{ field: 'kode', what: problems.chooseCode }])
  const chars = await charsOf(visit, sql, place, { fromTurn, toTurn, typed: form.ord })
  await putMark(sql, visit.me, {
    submissionId: form.submissionId,
    conversationId: place.conversationId,
    ownerId: place.ownerId,
    passageId: place.passageId,
    code: form.kode,
    fromTurn,
    toTurn,
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
async function charsOf(
  visit: Visit,
  sql: Sql,
  { conversationId }: Place,
  { fromTurn, toTurn, typed }: { fromTurn: number; toTurn: number; typed: string },
) {
  if (typed === '') return null
  if (fromTurn !== toTurn) throw new Invalid([{ field: 'ord', what: problems.wordsOneTurn }])
  const only = { fromTurn, toTurn }
  const { conversation } = await readTranscript(sql, visit.services, visit.me, conversationId, only)
  const chars = conversation.turns[0] && wordsWithin(conversation.turns[0], conversation.notation, typed)
  if (!chars) throw new Invalid([{ field: 'ord', what: problems.wordsNotThere }])
  return chars
}

/** A passage with the marks shared on it. */
async function coded(visit: Visit, sql: Sql) {
  const place = await passage(visit, sql)
  const passageId = place.passageId
  if (passageId === null) throw new Invalid([{ field: 'fra', what: problems.badTurns }])
  const transcript = await textOf(visit, sql, place)
  const marks = await marksOn(sql, visit.services, visit.me, place.conversationId, { passageId })
  const shared = marks.filter((mark) => mark.shared)
  return {
    place,
    passageId,
    transcript,
    marks: shared,
    coders: new Set(shared.map((mark) => mark.authorId)).size,
  }
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

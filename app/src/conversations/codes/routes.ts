import { agreementOf, spanRatings, writeCodes, type CodedSpan } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { recordAccess } from '../../shared/request/audit.ts'
import { codesFor, makeCode, removeCode } from '../talk/notes/codes.ts'
import { Invalid, problemFrom } from '../../shared/request/errors.ts'
import { marksOn, putMark, removeMark, shareMarks } from '../talk/notes/marks.ts'
import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import type { Asker, Gets } from '../../shared/request/askers.ts'
import { sendsOn, type Reading } from '../../shared/request/reading.ts'
import { type Again, guarded, type Route, type Visit } from '../../shared/request/route.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { agreeAllPage, agreePage } from './agree-view.tsx'
import { bookPage } from './book-view.tsx'
import { messages } from './messages.ts'
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

const words = messages.da
const turn = z.coerce.number().int().min(1)
const chosenTurn = z.object({ tur: turn.optional().catch(undefined) })
const markForm = z.object({
  submissionId: z.uuid(),
  kode: z.string().min(1, { error: words.chooseCode }).max(60),
  fra: turn,
  til: turn,
  ord: z.string().trim().max(400).default(''),
  svar: z.enum(['ja', 'nej']).default('ja'),
})
const levelChoice = z.object({ niveau: z.enum(['tur', 'ord']).catch('tur') })
const codeForm = z.object({
  submissionId: z.uuid(),
  name: z.string().trim().min(1, { error: words.emptyName }).max(80),
  definition: z.string().trim().min(1, { error: words.emptyDefinition }).max(2000),
})

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
        const problems = await put(visit, sql, place, form)
        if (problems.length > 0) return showCoding(visit, sql, place, { again: { problems, typed: form } })
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
    gets: 422,
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
    form: z.object({ shared: z.enum(['yes', 'no']) }),
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

/** Puts the code on, or says what is wrong with where. */
async function put(visit: Visit, sql: Sql, place: Place, form: z.infer<typeof markForm>) {
  const [fromTurn, toTurn] = [Math.min(form.fra, form.til), Math.max(form.fra, form.til)]
  if (fromTurn < place.fromTurn || toTurn > place.toTurn) return [problemFrom('fra', words.badTurns)]
  const codes = await codesFor(sql, visit.services, visit.me)
  if (!codes.some((code) => code.id === form.kode)) return [problemFrom('kode', words.chooseCode)]
  let chars: { from: number; to: number } | null = null
  if (form.ord !== '') {
    if (fromTurn !== toTurn) return [problemFrom('ord', words.wordsOneTurn)]
    const { conversation } = await readTranscript(sql, visit.services, visit.me, place.conversationId, {
      fromTurn,
      toTurn,
    })
    const [only] = conversation.turns
    chars = only ? wordsWithin(only, conversation.notation, form.ord) : null
    if (!chars) return [problemFrom('ord', words.wordsNotThere)]
  }
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
  return []
}

/** A passage with the marks shared on it. */
async function coded(visit: Visit, sql: Sql) {
  const place = await passage(visit, sql)
  const passageId = place.passageId
  if (passageId === null) throw new Invalid([problemFrom('fra', words.badTurns)])
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

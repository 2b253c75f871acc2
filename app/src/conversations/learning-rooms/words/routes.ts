import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { whoReflect } from '../../../shared/people/roles.ts'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { codesFor } from '../../../shared/codebook/codes.ts'
import { byWord, wordingsFor } from '../../talk/notes/wordings.ts'
import { roomOf, type LearningRoom } from '../rooms.ts'
import { passagesToHang } from '../themes/to-hang.ts'
import { thoseWhoReflect } from '../who.ts'
import { wordingForm } from './form.ts'
import { problems, receipts } from './messages.ts'
import { wordsPage, writePage } from './view.tsx'
import { sayAgreed, takeAwayExample, takeBackWording, writeWording } from './write.ts'

const reads = {
  nothing:
    'What words mean to those in a room, and which passages are examples, by their question; nothing of what was said',
}
const pageOf = (roomId: string) => `/rum/${roomId}/ord`
/** What those do who are in a room. */
const thoseInIt = (status: number) =>
  ({
    guard: whoReflect,
    gets: { caseworker: status, colleague: status, coordinator: status, others: 404 },
  }) as const

/** In a room people write how words are said, and say that they agree. */
export const wordRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/rum/:id/ord',
    ...thoseWhoReflect(200),
    reads,
    handler: async (visit, sql) => {
      const room = await ofAddress(visit, sql)
      const latest = byWord(await wordingsFor(sql, visit))
      const codes = await codesFor(sql, visit.services, visit.me)
      const here = byWord(await wordingsFor(sql, visit, { roomId: room.id }))
      const all = [...here].flatMap(([id, { now, before }]) => {
        const code = codes.find((one) => one.id === id)
        return code ? [{ code, now, before, isLatest: latest.get(id)?.now.id === now.id }] : []
      })
      return wordsPage(visit, { room, all })
    },
  }),
  guarded({
    method: 'GET',
    path: '/rum/:id/ord/nyt',
    ...thoseInIt(200),
    reads,
    form: z.object({ ord: z.string().max(80).optional().catch(undefined) }),
    handler: (visit, sql, { ord }) => showWrite(visit, sql, { word: ord }),
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/ord/nyt',
    ...thoseInIt(303),
    reads,
    form: wordingForm,
    handler: async (visit, sql, { submissionId: id, word, name, words, example }) => {
      const { me, services } = visit
      const room = await ofThoseInIt(visit, sql)
      if (word === '' && name === '') throw new Invalid([{ field: 'name', what: problems.noName }])
      if (word !== '' && !(await codesFor(sql, services, me)).some((one) => one.id === word))
        throw new Invalid([{ field: 'word', what: problems.noWord }])
      if (example !== '' && !(await has(sql, example)))
        throw new Invalid([{ field: 'example', what: problems.noPassage }])
      await writeWording(sql, services, me, {
        ...{ id, roomId: room.id, words, passageId: example || null },
        word: word === '' ? { name } : { code: word },
      })
      return redirectWith(visit, pageOf(room.id), { says: receipts.written })
    },
    again: (visit, sql, again) => showWrite(visit, sql, { again }),
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/ord/:wording/enig',
    ...thoseInIt(303),
    reads,
    button: z.object({ agree: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { agree }) => {
      const room = await ofThoseInIt(visit, sql)
      const one = await wordingIn(visit, sql, room)
      await sayAgreed(sql, visit.me, one.id, agree === 'yes')
      return redirectWith(visit, pageOf(room.id), {
        says: agree === 'yes' ? receipts.agreed : receipts.notAgreed,
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/ord/:wording/slet',
    guard: whoReflect,
    // On the scene the caseworker wrote it.
    gets: { caseworker: 303, others: 404 },
    reads,
    handler: async (visit, sql) => {
      const room = await ofAddress(visit, sql)
      const undo = await takeBackWording(sql, visit, room.id, param(visit, 'wording'))
      return redirectWith(visit, pageOf(room.id), { says: receipts.back, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/ord/:wording/eksempel/:passage/slet',
    ...thoseWhoReflect(303),
    reads,
    handler: async (visit, sql) => {
      const room = await ofAddress(visit, sql)
      const one = await wordingIn(visit, sql, room)
      await takeAwayExample(sql, one.id, param(visit, 'passage'))
      return redirectWith(visit, pageOf(room.id), { says: receipts.exampleAway })
    },
  }),
]

const ofAddress = (visit: Visit, sql: Sql) => roomOf(sql, visit.services, visit.me, idOf(visit))

/** @throws NotFound unless the visitor is in a room that goes on */
async function ofThoseInIt(visit: Visit, sql: Sql): Promise<LearningRoom> {
  const room = await ofAddress(visit, sql)
  if (!room.isIn || room.hasEnded) throw new NotFound()
  return room
}

/** @throws NotFound unless it was written in this room */
async function wordingIn(visit: Visit, sql: Sql, { id: roomId }: LearningRoom) {
  const [one] = await wordingsFor(sql, visit, { roomId, id: param(visit, 'wording') })
  if (!one) throw new NotFound()
  return one
}

const has = (sql: Sql, passageId: string) =>
  sql.selectFrom('passage').select('id').where('id', '=', passageId).executeTakeFirst()

async function showWrite(
  visit: Visit,
  sql: Sql,
  { word, again }: { word?: string | undefined; again?: Again },
) {
  const room = await ofThoseInIt(visit, sql)
  const codes = await codesFor(sql, visit.services, visit.me)
  const code = codes.find(({ id }) => id === word)
  const now = code && byWord(await wordingsFor(sql, visit)).get(code.id)?.now
  return writePage(visit, {
    ...{ room, codes, again, passages: await passagesToHang(sql, visit) },
    first: code && { word: code.id, words: now?.words ?? code.definition[visit.language] },
  })
}

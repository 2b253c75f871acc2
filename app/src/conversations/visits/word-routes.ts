import type { Sql } from '@lydhoer/database'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { privateWord } from './form.ts'
import { mayTakePart } from './round-parts.tsx'
import { roundOf } from './rounds.ts'
import { ofNobody as reads } from './who.ts'
import { wordProblems, wordReceipts } from './word-messages.ts'
import { talksPage, wordPage } from './word-view.tsx'
import { leadersOf, ownKey, sayWord, takeWordBack, talksWith, wordIn } from './word.ts'

const pageOf = (id: string) => `/makkere/runder/${id}`

/** What holds somebody back from visits: said for themselves, and a talk with their leader if they want one. */
export const wordRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/makkere/runder/:id/ord',
    guard: whoConverse,
    gets: { nextDoor: 404, others: 200 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/:id/ord',
    guard: whoConverse,
    gets: { nextDoor: 404, others: 303 },
    reads,
    form: privateWord,
    handler: async (visit, sql, { word, words, talk }) => {
      const { me, services } = visit
      const round = await ownersRound(visit, sql)
      const [leaderId = '', withWords] = talk.split(' ')
      const leaders = await leadersOf(sql, me)
      if (leaderId !== '' && !leaders.some(({ id }) => id === leaderId))
        throw new Invalid([{ field: 'talk', what: wordProblems.notALeader }])
      const wanted = leaderId === '' ? null : { leaderId, withWords: withWords !== undefined }
      await sayWord(sql, services, me, round.id, { word, words }, wanted)
      const says = wanted ? (wanted.withWords ? wordReceipts.sent : wordReceipts.asked) : wordReceipts.alone
      return redirectWith(visit, pageOf(round.id), { says })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/:id/ord/slet',
    guard: whoConverse,
    gets: { nextDoor: 404, others: 303 },
    reads,
    handler: async (visit, sql) => {
      const round = await ownersRound(visit, sql)
      await takeWordBack(sql, visit.me, round.id)
      return redirectWith(visit, pageOf(round.id), { says: wordReceipts.gone })
    },
  }),
  guarded({
    method: 'GET',
    path: '/makkere/snak',
    guard: ['teamLead'],
    gets: 200,
    reads,
    handler: async (visit, sql) => talksPage(visit, await talksWith(sql, visit.services, visit.me)),
  }),
]

/** @throws NotFound unless it is a round that the visitor may take part in */
async function ownersRound(visit: Visit, sql: Sql) {
  const round = await roundOf(sql, visit.me, idOf(visit))
  if (!mayTakePart(visit.me, round)) throw new NotFound()
  return round
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me, services } = visit
  const round = await ownersRound(visit, sql)
  return wordPage(visit, {
    ...{ round, again },
    said: await wordIn(sql, services, me, round.id),
    leaders: await leadersOf(sql, me),
    key: await ownKey(sql, services, me),
  })
}

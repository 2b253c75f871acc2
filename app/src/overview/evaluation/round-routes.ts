import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { whereIAmIn } from './evaluations.ts'
import { evidenceIn } from './evidence.ts'
import { choosing, linesIn, newRound, settling, themesIn } from './form.ts'
import { roundPage, roundsPage } from './round-view.tsx'
import { beginRound, choose, codeAlong, noTheme, roundOf, roundsOf, sayDone, settle } from './rounds.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, thoseInIt } from './who.ts'

const roundAt = (id: string, round: string) => `/evaluering/${id}/temaer/${round}`

/** Themes that two find, each alone. */
export const roundRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/evaluering/:id/temaer',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showAll(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/temaer',
    ...thoseInIt(303),
    reads,
    form: newRound,
    handler: async (visit, sql, { submissionId: id, themes, more }) => {
      const { one, key } = await whereIAmIn(visit, sql)
      const hung = (await evidenceIn(sql, visit.me, key, one.id)).map(({ says }) => says)
      const pieces = [...new Set([...hung, ...linesIn(more)])]
      if (pieces.length < 2) throw new Invalid([{ field: 'more', what: problems.noPieces }])
      await beginRound(sql, visit.me, key, one.id, {
        id,
        themes: themesIn(themes).map((theme) => ({ id: crypto.randomUUID(), ...theme })),
        pieces: pieces.map((says) => ({ id: crypto.randomUUID(), says })),
      })
      return redirectWith(visit, roundAt(one.id, id), { says: receipts.round })
    },
    again: showAll,
  }),
  guarded({
    method: 'GET',
    path: '/evaluering/:id/temaer/:round',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showOne(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/temaer/:round/med',
    ...thoseInIt(303),
    reads,
    handler: async (visit, sql) => {
      const { one, key, round } = await roundHere(visit, sql)
      const isOne = await codeAlong(sql, visit.me, key, one.id, round.id)
      const says = isOne ? receipts.codesAlong : receipts.twoAlready
      return redirectWith(visit, roundAt(one.id, round.id), { says })
    },
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/temaer/:round/vaelg',
    ...thoseInIt(303),
    reads,
    button: choosing,
    handler: async (visit, sql, { piece, theme }) => {
      const { one, key, round } = await roundHere(visit, sql)
      const did = await choose(sql, visit.me, key, one.id, { roundId: round.id, piece, theme })
      const says = did ? receipts.chosen : receipts.choosesNoMore
      return redirectWith(visit, `${roundAt(one.id, round.id)}#s-${piece}`, { says })
    },
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/temaer/:round/faerdig',
    ...thoseInIt(303),
    reads,
    handler: async (visit, sql) => {
      const { one, key, round } = await roundHere(visit, sql)
      const of = { evaluationId: one.id, roundId: round.id }
      const is = await sayDone(sql, visit.services, visit.me, key, of)
      return redirectWith(visit, roundAt(one.id, round.id), { says: is ? receipts.done : receipts.notAllYet })
    },
  }),
  guarded({
    method: 'POST',
    path: '/evaluering/:id/temaer/:round/tal/:piece',
    ...thoseInIt(303),
    reads,
    form: settling,
    within: '/evaluering/:id/temaer/:round',
    handler: async (visit, sql, { theme, note }) => {
      const { one, key, round } = await roundHere(visit, sql)
      const piece = param(visit, 'piece')
      if (!round.pieces.some(({ id }) => id === piece)) throw new NotFound()
      if (!round.both) throw new Conflict(problems.notBothYet)
      if (theme !== noTheme && !round.themes.some(({ id }) => id === theme))
        throw new Invalid([{ field: 'theme', what: problems.noTheme }])
      await settle(sql, visit.me, key, one.id, { roundId: round.id, piece, theme, note })
      return redirectWith(visit, roundAt(one.id, round.id), { says: receipts.settled })
    },
    again: showOne,
  }),
]

/** The round of the address. @throws NotFound unless the visitor is in the evaluation, and it is of that */
async function roundHere(visit: Visit, sql: Sql) {
  const { one, key } = await whereIAmIn(visit, sql)
  return { one, key, round: await roundOf(sql, visit.me, key, one.id, param(visit, 'round')) }
}

async function showAll(visit: Visit, sql: Sql, again?: Again) {
  const { one, key } = await whereIAmIn(visit, sql)
  const rounds = await roundsOf(sql, visit.me, key, one.id)
  const hung = (await evidenceIn(sql, visit.me, key, one.id)).length
  return roundsPage(visit, { one, rounds, hung, again })
}

async function showOne(visit: Visit, sql: Sql, again?: Again) {
  const { one, round } = await roundHere(visit, sql)
  return roundPage(visit, { one, round, again, piece: param(visit, 'piece') })
}

import { z } from 'zod'
import type { Database, Sql } from '@lydhoer/database'
import { Conflict } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { readChange, replanFor, writeChange, type ComesAndGoes, type ReadChange } from './change.ts'
import { changeProblems, changeReceipts } from './change-messages.ts'
import { changePage } from './change-view.tsx'
import { comesAndGoes } from './form.ts'
import { haveSeenNews } from './news.ts'
import { ownRound, ownRoundToChange, type FeedbackRound } from './rounds.ts'
import { ofNobody as reads, whoBringTogether, whoSee } from './who.ts'

/** Somebody comes to a round that is planned, or leaves it. */
export const changeRoutes: Route[] = [
  slow({
    method: 'GET',
    path: '/makkere/aendr/:id',
    guard: whoBringTogether,
    gets: 200,
    reads,
    form: comesAndGoes,
    handler: async (visit, database, { kommer, gaar }) => {
      const read = await readFor(visit, database, ownRound, { comes: kommer || null, goes: gaar || null })
      return changePage(visit, {
        read,
        replan: isAny(read) ? await replanFor(visit.services, visit.me, read) : null,
      })
    },
  }),
  slow({
    method: 'POST',
    path: '/makkere/aendr/:id',
    guard: whoBringTogether,
    gets: 303,
    reads,
    button: comesAndGoes.extend({ mark: z.string().max(100) }),
    handler: async (visit, database, { kommer, gaar, mark }) => {
      const { me, services } = visit
      const who = { comes: kommer || null, goes: gaar || null }
      const read = await readFor(visit, database, ownRound, who)
      const id = read.round.id
      const done = () => redirectWith(visit, `/makkere/runder/${id}`, { says: changeReceipts.changed })
      // Pressed again: whoever comes is in already, and whoever goes is out.
      if (!isAny(read)) return done()
      if (read.mark !== mark) throw new Conflict(changeProblems.changed)
      const replan = await replanFor(services, me, read)
      await database.as(me, async (sql) => {
        const now = await readIn(visit, sql, ownRoundToChange, who)
        if (!isAny(now)) return
        if (now.mark !== mark) throw new Conflict(changeProblems.changed)
        await writeChange(sql, services, me, now, replan)
      })
      return done()
    },
  }),
  guarded({
    method: 'POST',
    path: '/makkere/set',
    guard: whoSee,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      await haveSeenNews(sql, visit.me)
      return redirectWith(visit, '/makkere', { says: changeReceipts.seen })
    },
  }),
]

const isAny = ({ comes, goes }: ReadChange) => comes !== null || goes.length > 0

type Find = (sql: Sql, me: Visit['me'], id: string) => Promise<FeedbackRound>

const readFor = (visit: Visit, database: Database, find: Find, who: ComesAndGoes) =>
  database.as(visit.me, (sql) => readIn(visit, sql, find, who))

/** @throws NotFound unless the visitor plans it; Conflict while it is not planned */
async function readIn(visit: Visit, sql: Sql, find: Find, who: ComesAndGoes): Promise<ReadChange> {
  const round = await find(sql, visit.me, idOf(visit))
  if (!round.isPlanned) throw new Conflict(changeProblems.notPlanned)
  return readChange(sql, round, visit.services.now(), who)
}

import type { Sql } from '@lydhoer/database'
import type { Visit as Planned } from '@lydhoer/pairing'
import type { SignedIn } from '../../shared/request/route.ts'
import type { FeedbackRound } from './rounds.ts'
import { weekOf } from './weeks.ts'

/** What became otherwise for the visitor in a round. */
export type VisitNews =
  | { what: 'in' | 'out' | 'planner'; plannerName: string }
  | { what: 'gone' | 'new' | 'swapped'; withName: string; visits: boolean; week: string }

/** So many are told at a time. */
const most = 50

/** What became otherwise for the visitor since they last said that they had seen it; visits by their weeks. */
export async function newsOf(sql: Sql, me: SignedIn): Promise<VisitNews[]> {
  const rows = await sql
    .selectFrom('visit_news as n')
    .innerJoin('person as p', 'p.id', 'n.planned_by')
    .leftJoin('person as w', 'w.id', 'n.with_id')
    .select(['n.what', 'n.visits', 'n.week', 'p.display_name as planner', 'w.display_name as with'])
    .where('n.person_id', '=', me.personId)
    .orderBy('n.created_at')
    .orderBy('n.week', (by) => by.asc().nullsFirst())
    .orderBy('n.what')
    .orderBy('n.id')
    .limit(most)
    .execute()
  return rows.flatMap(({ what, visits, week, planner, with: withName }): VisitNews[] => {
    if (what === 'in' || what === 'out' || what === 'planner') return [{ what, plannerName: planner }]
    if (withName === null || visits === null || week === null) return []
    return [{ what: what === 'gone' || what === 'swapped' ? what : 'new', withName, visits, week }]
  })
}

/** The visitor has seen it. */
export async function haveSeenNews(sql: Sql, me: SignedIn): Promise<void> {
  await sql.deleteFrom('visit_news').where('person_id', '=', me.personId).execute()
}

interface Changed {
  added: readonly Planned[]
  gone: readonly Planned[]
  comes: string | null
  goes: readonly string[]
}

/** Says to each what became otherwise for them; whoever comes or goes is told that, and not each visit. */
export async function tellOfChange(
  sql: Sql,
  me: SignedIn,
  round: FeedbackRound,
  { added, gone, comes, goes }: Changed,
): Promise<void> {
  const here = { municipality_id: me.municipalityId, round_id: round.id, planned_by: me.personId }
  const cameOrWent = new Set([...goes, ...(comes === null ? [] : [comes])])
  const linesOf = (what: 'gone' | 'new', visits: readonly Planned[]) =>
    visits.flatMap(({ week, visitor, host }) =>
      [
        { person_id: visitor, with_id: host, visits: true },
        { person_id: host, with_id: visitor, visits: false },
      ].map((line) => ({ ...here, ...line, what, week: weekOf(round.fromDay, week) })),
    )
  const lines = [...linesOf('gone', gone), ...linesOf('new', added)].filter(
    ({ person_id: who }) => !cameOrWent.has(who),
  )
  const about = [...cameOrWent].map((person_id) => ({
    ...{ ...here, person_id, what: person_id === comes ? ('in' as const) : ('out' as const) },
    ...{ with_id: null, visits: null, week: null },
  }))
  // As many as PostgreSQL takes at once: 65,535 values.
  const all = [...about, ...lines]
  for (let at = 0; at < all.length; at += 5_000)
    await sql
      .insertInto('visit_news')
      .values(all.slice(at, at + 5_000))
      .execute()
}

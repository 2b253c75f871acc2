import type { Sql } from '@lydhoer/database'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import type { Visit } from '../../shared/request/route.ts'
import { foundOf, foundSome } from './find.ts'
import { asked, candidateOf } from './form.ts'
import { nearestTo } from './nearest.ts'
import { takeIn } from './take-in.ts'
import { allOf, askedIn } from './terms.ts'
import { searchPage } from './view.tsx'

export const searchRoutes = (searched: readonly Searched[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/soeg',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads: {
      nothing:
        'What the house has written; nothing of a citizen’s matter, and nothing that was said in a conversation',
    },
    form: asked,
    handler: (visit, sql, { ord, slags, efter, noget }) =>
      show(visit, sql, searched, { ord, slags, after: efter, some: noget !== undefined }),
  }),
]

async function show(
  visit: Visit,
  sql: Sql,
  searched: readonly Searched[],
  { ord, slags, after, some }: { ord: string; slags: string; after: string | null; some: boolean },
) {
  const kinds = searched.filter((kind) => holdsOneOf(visit.me.roles, kind.for))
  const chosen = kinds.find(({ kind }) => kind === slags) ?? null
  const page = { ord, kinds, chosen, after }
  const words = askedIn(ord)
  if (ord === '') return searchPage(visit, { ...page, looked: null })
  if (words.length === 0) return searchPage(visit, { ...page, looked: 'onlyCommon' })
  const { isMore, broken } = await takeIn(sql, visit, kinds)
  const isBehind = isMore || broken.length > 0
  const looking = { words, kinds: chosen ? [chosen] : kinds, after: candidateOf(after) }
  const { found, next } = await foundOf(sql, visit, looking)
  const isNone = found.length === 0 && next === null && after === null
  const partly = isNone || some ? await foundSome(sql, visit, looking) : null
  const nearest = isNone ? await nearestTo(sql, visit, kinds, ord) : []
  const canHaveSome = allOf(words).length > 1 && next === null && after === null && partly === null
  return searchPage(visit, { ...page, looked: { found, next, partly, canHaveSome, nearest, isBehind } })
}

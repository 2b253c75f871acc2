import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { waysFor } from '../../shared/page/doors.ts'
import { whoIsNoCitizen, type Role } from '../../shared/people/roles.ts'
import { fits } from '../../shared/request/finder.ts'
import type { Place } from '../../shared/request/place.ts'
import { isForPagesCode } from '../../shared/request/for-pages-code.ts'
import { guarded, type Route, type Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { findPage, FoundList, type Kind } from './view.tsx'

/** What is asked for. It is posted, so that the name of a citizen stands in no address, no history and no log of a proxy. */
const asked = z.object({ ord: z.string().trim().max(200).catch('') })

/** So many of a kind; whoever has more types another letter. */
const most = 6

export const findRoutes = (places: readonly Place[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/find',
    guard: whoIsNoCitizen,
    gets: 200,
    reads: { nothing: 'An empty field' },
    handler: (visit) => findPage(visit, '', [everywhere(visit, places)]),
  }),
  guarded({
    method: 'POST',
    path: '/find',
    guard: whoIsNoCitizen,
    gets: 200,
    reads: { nothing: 'What one’s own things are called; nothing of what was said' },
    button: asked,
    handler: async (visit, sql, { ord }) => {
      const kinds = await found(visit, sql, places, ord)
      if (isForPagesCode(visit)) return visit.c.html(FoundList({ visit, asked: ord, kinds }))
      return findPage(visit, ord, kinds)
    },
  }),
]

const isFor = ({ roles }: Visit['me'], those: readonly Role[]) =>
  roles.some(({ role }) => those.includes(role))

/** All that the visitor can begin on or go straight to. */
function everywhere({ language, me, services }: Visit, places: readonly Place[]): Kind {
  const acts = places.flatMap(({ acts = [] }) => acts).filter((act) => isFor(me, act.for))
  const goTo = [...acts, ...waysFor(services.ways, me)]
  return {
    title: messages[language].goTo,
    found: goTo.map(({ href, word }) => ({ href, word: word[language] })),
  }
}

async function found(visit: Visit, sql: Sql, places: readonly Place[], words: string): Promise<Kind[]> {
  const { language, me } = visit
  const fit = fits(words)
  const { title, found: all } = everywhere(visit, places)
  const kinds: Kind[] = [{ title, found: all.filter(({ word }) => fit(word)) }]
  for (const { finds } of places)
    if (finds && isFor(me, finds.for))
      kinds.push({ title: finds.title[language], found: await finds.find(visit, sql, fit) })
  return kinds
    .filter((kind) => kind.found.length > 0)
    .map((kind) => ({ ...kind, found: kind.found.slice(0, most) }))
}

import { holdsOneOf, whoBringTogether, whoConverse, type Role } from '../../shared/people/roles.ts'
import type { Kinds } from '../../shared/meetings/kinds.ts'
import type { Carried } from '../../shared/carried/carried.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { networkOf } from './network.ts'
import { ownPage } from './own-view.tsx'
import { whatIsCarried } from './own.ts'
import { brokersHere, carriedBy, timeMade, whoHoldTalks } from './queries.ts'
import { roleRoutes } from './role-routes.ts'
import { thanksRoutes } from './thanks-routes.ts'
import { thanksTo } from './thanks.ts'
import { toldOf } from './told-to.ts'
import { brokersPage } from './view.tsx'
import { whoSee } from './who.ts'

/** For so many days back leaders see that time was made. */
const days = 84

/**
 * @param kinds what meetings of each kind are called
 * @param all what the places know somebody to carry
 */
export const routes = (kinds: Kinds, all: readonly Carried[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/vidensmaeglere/mit',
    guard: whoBringTogether,
    gets: 200,
    reads: { nothing: 'What one carries oneself, and what is asked; nothing of what was said' },
    handler: async (visit, sql) => {
      const { me, services } = visit
      const found = await whatIsCarried(sql, visit, { me, now: services.now() }, all)
      return ownPage(visit, { found, carried: await carriedBy(sql, me) })
    },
  }),
  guarded({
    method: 'GET',
    path: '/vidensmaeglere',
    guard: whoSee,
    gets: 200,
    reads: {
      nothing:
        'Who is a broker, what one leads oneself, and that meetings took place; nothing of what was said',
    },
    handler: async (visit, sql) => {
      const { me, services } = visit
      const does = (some: readonly Role[]) => me.roles.some(({ role }) => some.includes(role))
      const carried = await carriedBy(sql, me)
      const isCarrying = does(['knowledgeBroker']) || carried.sessions.length + carried.rounds.length > 0
      const since = new Date(services.now().getTime() - days * 86_400_000)
      return brokersPage(visit, {
        network: networkOf(await brokersHere(sql), await whoHoldTalks(sql, whoConverse)),
        carried: isCarrying ? carried : null,
        made: does(['teamLead', 'director']) ? await timeMade(sql, since) : null,
        thanks: await thanksTo(sql, services, me),
        told: (await toldOf(sql, services, me)).filter(({ isMine }) => !isMine),
        ...{ kinds, hasOwnPage: holdsOneOf(me.roles, whoBringTogether) },
      })
    },
  }),
  ...thanksRoutes,
  ...roleRoutes,
]

import { today } from '@lydhoer/words'
import { guarded, open, type Route } from '../shared/request/route.ts'
import { askedFor, type Waiting } from '../shared/waits/waits.ts'
import { inOrder } from './in-order.ts'
import { asksSomebody, whatWaits } from './statement.ts'
import { accessibilityPage, todayPage } from './view.tsx'

export const todayRoutes = (waiting: readonly Waiting[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/',
    guard: 'signedIn',
    gets: { citizenA: 303, citizenB: 303, others: 200 },
    reads: {
      nothing: 'With whom one has something to do and when, as in one’s calendar; nothing of what was said',
    },
    handler: async (visit, sql) => {
      const { me, services, language } = visit
      if (me.kind === 'citizen') return visit.c.redirect('/min', 303)
      const now = services.now()
      const asked = askedFor(me, now, today(now))
      const { waits, coordinators } = await whatWaits(sql, services, language, asked, waiting)
      const whomToAsk = asksSomebody(asked) ? coordinators : undefined
      return todayPage(visit, { day: inOrder(waits, asked), now, whomToAsk })
    },
  }),
  open({
    method: 'GET',
    path: '/tilgaengelighed',
    guard: 'anyone',
    gets: 200,
    handler: accessibilityPage,
  }),
]

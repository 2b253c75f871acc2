import { answer } from '../shared/page/layout.tsx'
import { guarded, open, type Route } from '../shared/request/route.ts'
import { messages } from './messages.ts'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/',
    guard: 'signedIn',
    gets: { citizenA: 303, citizenB: 303, others: 200 },
    reads: { nothing: 'Only where to go from here' },
    handler: async (visit) => {
      const held = visit.me.roles.map((one) => one.role)
      if (visit.me.kind === 'citizen') return visit.c.redirect('/min', 303)
      const words = messages[visit.language]
      const leads = held.some((role) => role === 'teamLead' || role === 'director')
      const children = (
        <>
          <p class="lead">{words.lead}</p>
          {leads && <p>{words.leader}</p>}
        </>
      )
      return answer(visit, { title: words.hello(visit.me.displayName), seen: 'meAlone', children })
    },
  }),
  open({
    method: 'GET',
    path: '/tilgaengelighed',
    guard: 'anyone',
    gets: 200,
    handler: (page) => {
      const words = messages[page.language]
      const children = (
        <>
          {words.accessibilityText.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </>
      )
      return answer(page, { title: words.accessibility, seen: 'anyone', children })
    },
  }),
]

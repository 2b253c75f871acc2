import { doorsFor } from '../shared/page/door.ts'
import { answer } from '../shared/page/layout.tsx'
import { guarded, open, type Route } from '../shared/request/route.ts'
import { messages } from './messages.ts'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/',
    guard: 'signedIn',
    gets: { teamLead: 200, others: 303 },
    reads: { nothing: 'Only where to go from here' },
    handler: async (visit) => {
      const held = visit.me.roles.map((one) => one.role)
      const doors = doorsFor(visit.services.doors, visit.me)
      const first = doors.find((door) => door.comesFirst)
      if (first) return visit.c.redirect(first.href, 303)
      const words = messages[visit.language]
      const leads = held.some((role) => role === 'teamLead' || role === 'director')
      const children = (
        <>
          <h1>{words.hello(visit.me.displayName)}</h1>
          <p class="lead">{words.lead}</p>
          {leads && <p>{words.leader}</p>}
          {!leads && doors.length === 0 && <p>{words.nothingYet}</p>}
        </>
      )
      return answer(visit, { title: words.title, narrow: true, children })
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
          <h1>{words.accessibility}</h1>
          {words.accessibilityText.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </>
      )
      return answer(page, { title: words.accessibility, narrow: true, children })
    },
  }),
]

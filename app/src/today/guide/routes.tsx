import { answer } from '../../shared/page/layout.tsx'
import { whoIsNoCitizen, whoReflect, type Role } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

const leads: readonly Role[] = ['teamLead', 'director']

export const guideRoutes = (places: readonly Place[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/vejledning',
    guard: whoIsNoCitizen,
    gets: 200,
    reads: { nothing: 'How the house is used' },
    handler: (visit) => {
      const { language, me } = visit
      const words = messages[language]
      const isFor = (roles: readonly Role[]) => me.roles.some(({ role }) => roles.includes(role))
      const guides = places.flatMap(({ guide, way }) =>
        guide && isFor(guide.for) ? [{ ...guide, way }] : [],
      )
      const habits = [
        words.seenBy,
        // Whoever has one page has no field in its head, and writes nothing.
        ...(guides.length > 0 ? words.habits : []),
        ...(isFor(whoReflect) ? [words.aNo] : []),
      ]
      const children = (
        <>
          {isFor(leads) && <p>{words.leaders}</p>}
          {guides.length === 0 && <p>{words.notYet}</p>}
          {guides.map(({ title, steps, way }) => (
            <section class="guide">
              <h2>{way ? <a href={way.href}>{title[language]}</a> : title[language]}</h2>
              <ol>
                {steps
                  .filter((step) => isFor(step.for ?? me.roles.map(({ role }) => role)))
                  .map((step) => (
                    <li>{step[language]}</li>
                  ))}
              </ol>
            </section>
          ))}
          <section>
            <h2>{words.everywhere}</h2>
            <ul>
              {habits.map((habit) => (
                <li>{habit}</li>
              ))}
            </ul>
          </section>
        </>
      )
      return answer(visit, { title: words.title, when: words.lead, seen: 'anyone', children })
    },
  }),
]

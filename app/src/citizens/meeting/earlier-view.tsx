import { longDate } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { ownMessages } from './own-messages.ts'
import type { Now } from './read.ts'
import { addressFor } from './work.ts'

/** The meetings that the two, or the citizen and another, have had: each with its page. */
export function Earlier({ visit, now: { citizen, held, nameOf } }: { visit: Visit; now: Now }) {
  const words = ownMessages[visit.tongue]
  if (held.length === 0) return null
  return (
    <section>
      <h2>{words.earlier}</h2>
      <ul class="bare earlier">
        {held.map(({ id, workerId, begunAt, startsAt }) => (
          <li>
            <a href={`${addressFor(visit.me, citizen.id)}/${id}`}>
              {longDate(visit.tongue, begunAt ?? startsAt)}, {words.with(nameOf(workerId))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

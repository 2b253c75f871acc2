import type { Visit } from '../../shared/request/route.ts'
import { words as ofPassage } from '../talk/passage/messages.ts'
import { roomWords } from './room-messages.ts'
import type { Room, Session } from './session.ts'

/** What has been brought to a session, and where all look. */
type Together = Pick<Room, 'noticings' | 'things'> & { session: Pick<Session, 'focus'> }

interface Piece {
  fromTurn: number
  toTurn: number
  body: string
  by: string
}

/**
 * What groups and people have brought, gathered at the turns it is about, in their order; what is about several turns stands at the first
 * of them.
 */
export function Brought({ visit, room: { session, noticings, things } }: { visit: Visit; room: Together }) {
  const words = roomWords[visit.language].together
  const { turns } = ofPassage[visit.language]
  const pieces: Piece[] = [
    ...things.map((thing) => ({ ...thing, by: words.ofGroup(thing.group) })),
    ...noticings.filter(({ shared }) => shared).map((one) => ({ ...one, by: one.authorName })),
  ].sort((one, other) => one.fromTurn - other.fromTurn || other.toTurn - one.toTurn)
  if (pieces.length === 0) return null
  return (
    <section aria-labelledby="brought">
      <h2 id="brought">{words.brought}</h2>
      {[...Map.groupBy(pieces, ({ fromTurn, toTurn }) => turns(fromTurn, toTurn))].map(([where, at]) => (
        <section
          class={at.some(({ fromTurn }) => fromTurn === session.focus?.turn) ? 'noticed now' : 'noticed'}
        >
          <h3>
            <a href={`#t${at[0]?.fromTurn}`}>{where}</a>
          </h3>
          {at.map(({ body, by }) => (
            <p class="body">
              {body} <span class="small">{by}</span>
            </p>
          ))}
        </section>
      ))}
    </section>
  )
}

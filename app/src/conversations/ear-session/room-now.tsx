import type { Visit } from '../../shared/request/route.ts'
import { Clock, type Timed } from './clock.tsx'
import { roomWords } from './room-messages.ts'
import { phases, writtenIn } from './phases.ts'
import type { Session } from './session.ts'

type WhereWeAre = Timed & Pick<Session, 'focus'>

/** Where we are, and what all look at: the page's own code reads it from here. */
export function Now({ visit, room: { session } }: { visit: Visit; room: { session: WhereWeAre } }) {
  const words = roomWords[visit.language]
  const { phase, focus } = session
  const at = phases.indexOf(phase)
  return (
    <div
      id="room-now"
      data-writes={writtenIn(phase) ?? 'nothing'}
      data-focus={focus?.turn}
      data-lit={focus?.lit && `${focus.lit.from} ${focus.lit.to}`}
      data-played={focus?.playedAt?.toISOString()}
    >
      <ol class="steps" aria-label={words.steps}>
        {phases.map((one, index) => (
          <li class={index < at ? 'done' : undefined} aria-current={index === at ? 'step' : undefined}>
            {words.phases[one]}
          </li>
        ))}
      </ol>
      <Clock visit={visit} session={session} />
    </div>
  )
}

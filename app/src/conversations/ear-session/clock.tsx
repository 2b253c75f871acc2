import { clockTime, longDate } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { paceWords } from './pace-messages.ts'
import { usualMinutes } from './phases.ts'
import type { Session } from './session.ts'
import { usualLength } from './time.ts'

/** What of a session says how long its step takes. */
export type Timed = Pick<Session, 'phase' | 'phaseSince' | 'openUntil' | 'time'>

/** A step that has gone on for so many hours is not done in one go. */
const hours = 12

/**
 * How long the step usually takes, or until when it stays open. The page's own code says how much of it is left, and anybody may hide
 * it; it ends nothing.
 */
export function Clock({ visit, session }: { visit: Visit; session: Timed }) {
  const { language, services } = visit
  const words = paceWords[language]
  const { phase, phaseSince, openUntil, time } = session
  if (openUntil !== null) return <p>{words.open(longDate(language, openUntil))}</p>
  const minutes = usualMinutes(phase, time.minutes ?? usualLength)
  const isGoingOn = services.now().getTime() - phaseSince.getTime() < hours * 3_600_000
  // Nobody has begun while the frame is read.
  if (phase === 'frame' || minutes === 0 || !isGoingOn) return null
  return (
    <p
      class="small clock"
      data-since={phaseSince.toISOString()}
      data-minutes={minutes}
      data-over={words.over}
      data-one={words.left(1)}
      data-many={words.left(0)}
    >
      <span data-clock>{words.clock(clockTime(language, phaseSince), minutes)}</span>{' '}
      <button type="button" class="quiet" hidden data-hide={words.hide} data-show={words.show}></button>
    </p>
  )
}

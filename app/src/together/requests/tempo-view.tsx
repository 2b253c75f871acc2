import { longDate, type Language } from '@lydhoer/words'
import { messages } from './messages.ts'
import { alongOf, howLong, type Event } from './tempo.ts'

const from = 16
const wide = 328
const lanes = { practice: 34, answering: 78 } as const

/** Two paces on one scale of days: a dot for each day that something was or is to be, filled when it has been. */
export function TempoOf({
  language,
  events,
  today,
}: {
  language: Language
  events: readonly Event[]
  today: string
}) {
  const words = messages[language]
  const along = alongOf(
    events.map(({ day }) => day),
    today,
  )
  const at = (day: string) => (from + along(day) * wide).toFixed(1)
  return (
    <section>
      <h2>{words.tempo}</h2>
      <svg class="tempo" viewBox="0 0 360 112" role="img" aria-label={words.tempoPicture}>
        <line class="now" x1={at(today)} x2={at(today)} y1="6" y2="94" />
        <text
          class="now-word"
          x={at(today)}
          y="108"
          text-anchor={along(today) > 0.85 ? 'end' : along(today) < 0.15 ? 'start' : 'middle'}
        >
          {words.now}
        </text>
        {(['practice', 'answering'] as const).map((lane) => (
          <g class={`pace-${lane}`}>
            <line class="lane" x1={from} x2={from + wide} y1={lanes[lane]} y2={lanes[lane]} />
            <text x={from} y={lanes[lane] - 12}>
              {words[lane]}
            </text>
            {events
              .filter(({ of }) => of === lane)
              .map(({ is, day }) => (
                <circle class={day <= today ? `has-been ${is}` : is} cx={at(day)} cy={lanes[lane]} r="5.5" />
              ))}
          </g>
        ))}
      </svg>
      <ol class="events">
        {events.map((event) => (
          <li class={`pace-${event.of}`}>
            <span class="when">{longDate(language, event.day)}</span> <span>{saysOf(language, event)}</span>
          </li>
        ))}
      </ol>
      {!events.some(({ is }) => is === 'promised' || is === 'moved' || is === 'first') && (
        <p class="small">{words.noPromise}</p>
      )}
    </section>
  )
}

function saysOf(language: Language, event: Event): string {
  const { events } = messages[language]
  switch (event.is) {
    case 'asked':
    case 'needed':
    case 'noNeed':
      return events[event.is]
    case 'first':
      return event.afterDays === 0 ? events.firstSameDay : events.first(howLong(language, event.afterDays))
    case 'moved':
      return events.moved(event.what, event.reason)
    default:
      return events[event.is](event.what)
  }
}

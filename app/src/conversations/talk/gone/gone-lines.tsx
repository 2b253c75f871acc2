import { longDate } from '@lydhoer/words'
import type { Visit } from '../../../shared/request/route.ts'
import { goneSays, type Gone } from './gone.ts'
import { messages } from './messages.ts'

const shownAtOnce = 3

interface GoneLinesProps {
  visit: Visit
  gone: readonly Gone[]
}

/** In the list where they stood a line for each that is gone; many are folded. */
export function GoneLines({ visit, gone }: GoneLinesProps) {
  const words = messages[visit.language]
  const line = (one: Gone) => (
    <li>
      {goneSays(one, visit.me.kind, visit.language)}
      <p class="small">{words.until(longDate(visit.language, one.until))}</p>
    </li>
  )
  const rest = gone.slice(shownAtOnce)
  return (
    <>
      {gone.slice(0, shownAtOnce).map(line)}
      {rest.length > 0 && (
        <li>
          <details>
            <summary class="small">{words.more(rest.length)}</summary>
            <ul class="list">{rest.map(line)}</ul>
          </details>
        </li>
      )}
    </>
  )
}

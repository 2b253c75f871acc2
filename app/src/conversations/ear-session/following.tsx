import type { Child } from 'hono/jsx'
import type { Visit } from '../../shared/request/route.ts'
import { roomWords } from './room-messages.ts'

/** A page that follows: where its parts come from, and what is said when it does not follow. */
export function Following({ visit, from, children }: { visit: Visit; from: string; children: Child }) {
  const words = roomWords[visit.language]
  return (
    <lydhoer-live data-from={from}>
      <lydhoer-room>
        <p class="follows lost" role="status">
          {words.lost}
        </p>
        <p class="follows left" role="status">
          {words.left}
        </p>
        {children}
      </lydhoer-room>
    </lydhoer-live>
  )
}

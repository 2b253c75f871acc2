import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

interface SoundStateProps {
  visit: Visit
  id: string
  state: 'storing' | 'measuring' | 'ready' | 'failed' | null
}

/** How far the sound has come; asks again every other second until it is ready, and then offers to show it. */
export function SoundState({ visit, id, state }: SoundStateProps) {
  const words = messages[visit.language]
  if (state === 'ready')
    return (
      <p class="soft" role="status" data-ready>
        {words.ready} <a href={`/samtaler/${id}`}>{words.play}</a>
      </p>
    )
  const goesOn = state === 'storing' || state === 'measuring'
  return (
    <p
      class="soft"
      role="status"
      hx-get={goesOn ? `/samtaler/${id}/lydens-tilstand` : undefined}
      hx-trigger={goesOn ? 'every 2s' : undefined}
      hx-swap="outerHTML"
    >
      {goesOn ? words.measuring : words.failed}
    </p>
  )
}

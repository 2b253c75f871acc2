import type { Visit } from '../../../shared/request/route.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { Player } from '../player/player.tsx'
import { PlainTurns } from '../transcript/turn-text.tsx'
import { words } from './messages.ts'

/** The turns of a passage and nothing else. */
export function PassageText({ visit, transcript }: { visit: Visit; transcript: Transcript }) {
  const { turns } = transcript.conversation
  const title = words[visit.language].turns(turns[0]?.number ?? 0, turns.at(-1)?.number ?? 0)
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <PlainTurns visit={visit} transcript={transcript} />
    </section>
  )
}

/** The sound of a passage, and nothing before or after it; it follows the turns that stand beside it. */
export function PassageSound({
  visit,
  passageId,
  fromMs,
}: {
  visit: Visit
  passageId: string
  fromMs: number
}) {
  return (
    <lydhoer-hearing>
      <Player language={visit.language} sound={`/stykker/${passageId}/lyd`} fromMs={fromMs} />
    </lydhoer-hearing>
  )
}

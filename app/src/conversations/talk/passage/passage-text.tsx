import type { Visit } from '../../../shared/request/route.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { TurnLine } from '../transcript/turn-text.tsx'

/** The turns of a passage and nothing else. */
export function PassageText({
  visit,
  transcript,
  title,
}: {
  visit: Visit
  transcript: Transcript
  title: string
}) {
  const { conversation, voices } = transcript
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ol class="page plain">
        {conversation.turns.map((turn) => (
          <TurnLine
            turn={turn}
            role={voices.find((voice) => voice.code === turn.speaker)?.role ?? 'other'}
            notation={conversation.notation}
            speaks={visit.language === 'da' ? 'taler' : 'speaks'}
          />
        ))}
      </ol>
    </section>
  )
}

import { opportunityCode, workTalk, type GraspHint, type WorkTalk } from '@lydhoer/conversation'
import type { Mark } from '../talk/notes/marks.ts'
import { SubmissionId } from '../../shared/page/fields.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'
import { messages } from './messages.ts'

/** What a machine hears of work and of the system. Worked out for the one who looks, and kept nowhere. */
export function heardIn({ conversation, voices }: Transcript): WorkTalk {
  return workTalk(conversation, new Map(voices.map((voice) => [voice.code, voice.role ?? 'other'] as const)))
}

interface OpportunityProps {
  visit: Visit
  conversationId: string
  turn: number
  hint: GraspHint | undefined
  /** What people have answered about this turn. */
  marks: readonly Mark[]
}

/**
 * A quiet question in the margin: is this a place where the citizen opened for something? The reasons come on request, and what
 * people answer is what counts.
 */
export function Opportunity({ visit, conversationId, turn, hint, marks }: OpportunityProps) {
  const words = messages[visit.language]
  const answers = marks.filter(
    (mark) => mark.code === opportunityCode && mark.fromTurn <= turn && turn <= mark.toTurn,
  )
  if (!hint && answers.length === 0) return null
  const mine = answers.find((mark) => mark.mine)
  return (
    <div class="chance">
      {answers.map((mark) => (
        <p class="small">{words.says(mark.mine ? words.you : mark.authorName, mark.answer)}</p>
      ))}
      {hint && (
        <details>
          <summary>{words.chance}</summary>
          <p>{hint.because[visit.language].replace(/^[^?]*\?\s*/, '')}</p>
          <form method="post" action={`/samtaler/${conversationId}/muligheder`} class="row">
            <SubmissionId />
            <input type="hidden" name="tur" value={turn} />
            <button
              class="quiet"
              name="svar"
              value="ja"
              aria-pressed={mine?.answer === true ? 'true' : 'false'}
            >
              {words.chanceYes}
            </button>
            <button
              class="quiet"
              name="svar"
              value="nej"
              aria-pressed={mine?.answer === false ? 'true' : 'false'}
            >
              {words.chanceNo}
            </button>
          </form>
          <p class="small">{words.chanceHint}</p>
        </details>
      )}
    </div>
  )
}

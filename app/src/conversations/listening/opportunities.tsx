import { listIn } from '@lydhoer/words'
import { opportunityCode, workTalk, type GraspHint, type WorkTalk } from '@lydhoer/conversation'
import type { Mark } from '../talk/notes/marks.ts'
import { SubmissionId } from '../../shared/page/fields.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'
import { inMargin } from './margin.ts'
import { messages } from './messages.ts'
import { queryOf, type Shown } from './shown.ts'

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
  shown: Shown
}

/**
 * A quiet question in the margin: is this a place where the citizen opened for something? Where it is hard to tell what became
 * of it, the question is open and names no outcome. The reasons come on request, and what people answer is what counts.
 */
export function Opportunity({ visit, conversationId, turn, hint, marks, shown }: OpportunityProps) {
  const words = messages[visit.language]
  const here = marks.filter(
    (mark) => mark.code === opportunityCode && mark.fromTurn <= turn && turn <= mark.toTurn,
  )
  // One's own answer here comes before the one that one has put on a passage.
  const own = here.filter((mark) => mark.mine)
  const mine = own.find((mark) => mark.passageId === null) ?? own[0]
  const answers = here.filter((mark) => !mark.mine || mark === mine)
  if (!hint && answers.length === 0) return null
  const answer = `/samtaler/${conversationId}/muligheder${queryOf(shown)}`
  return (
    <div class="chance">
      {[true, false].map((yes) => {
        const who = answers.filter((mark) => mark.answer === yes)
        if (who.length === 0) return null
        const names = [
          ...(who.some((mark) => mark.mine) ? [words.you] : []),
          ...who.filter((mark) => !mark.mine).map((mark) => mark.authorName),
        ]
        const said = words.says(listIn(visit.language, names), yes)
        return <p class="small">{said.charAt(0).toUpperCase() + said.slice(1)}</p>
      })}
      {hint && (
        <details id={`chance-${turn}`}>
          <summary>
            <span class="ring" aria-hidden="true" /> {hint.outcome === 'unsure' ? words.unsure : words.chance}
          </summary>
          <p>{hint.because[visit.language].replace(/^[^?]*\?\s*/, '')}</p>
          <form method="post" action={answer} {...inMargin('post', answer, turn)} class="row">
            <SubmissionId />
            <input type="hidden" name="tur" value={turn} />
            {(['ja', 'nej'] as const).map((svar) => (
              <button
                class="button pick"
                name="svar"
                value={svar}
                aria-pressed={mine?.answer === (svar === 'ja') ? 'true' : 'false'}
              >
                {svar === 'ja' ? words.chanceYes : words.chanceNo}
              </button>
            ))}
          </form>
          <p class="small">{words.chanceHint}</p>
        </details>
      )}
    </div>
  )
}

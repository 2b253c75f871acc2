import type { DraftTurn } from '../talk/draft/draft-turns.ts'
import type { Problem } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { roleOf } from '../talk/transcript/voices.ts'
import { messages } from './messages.ts'
import { writtenTime } from './times.ts'

interface TurnFormProps {
  visit: Visit
  action: string
  codes: readonly string[]
  turn: DraftTurn
  number: number
  problems: readonly Problem[]
}

/** One turn to write in: who, when, what; with buttons where the browser runs no code. */
export function TurnForm({ visit, action, codes, turn, number, problems }: TurnFormProps) {
  const words = messages[visit.language]
  const role = roleOf(turn.speaker)
  const wrong = problems.filter(({ field }) => field !== undefined)
  return (
    <li
      class={`draft-turn ${role === 'citizen' || role === 'worker' ? role : 'other'}`}
      id={turn.id ? `ture-${turn.id}` : undefined}
      data-id={turn.id}
      data-place={turn.place}
      data-revision={turn.revision}
      data-origins={turn.origins.join(' ')}
      data-start={turn.startMs ?? undefined}
      data-end={turn.endMs ?? undefined}
    >
      <form method="post" action={action} autocomplete="off">
        <input type="hidden" name="id" value={turn.id} />
        <input type="hidden" name="revision" value={String(turn.revision)} />
        <span class="n">{number || ''}</span>
        <select name="speaker" aria-label={words.who} class="who">
          {(codes.includes(turn.speaker) ? codes : [...codes, turn.speaker]).map((code) => (
            <option value={code} selected={code === turn.speaker}>
              {code}
            </option>
          ))}
        </select>
        <div class="said">
          <textarea
            name="text"
            rows={1}
            maxlength={10_000}
            aria-label={`${words.text}, ${words.turn(number).toLowerCase()}`}
            aria-invalid={wrong.length > 0 ? 'true' : undefined}
            autocomplete="off"
            id={wrong.length > 0 ? 'text' : undefined}
          >
            {turn.text}
          </textarea>
          {wrong.length > 0 && (
            <p class="form-error-message">{wrong.map((problem) => problem.what[visit.language]).join(' ')}</p>
          )}
          <p class="check small" aria-live="polite" />
        </div>
        <span class="times-of">
          <input
            name="start"
            value={writtenTime(turn.startMs)}
            aria-label={words.start}
            inputmode="decimal"
            autocomplete="off"
          />
          <span aria-hidden="true">–</span>
          <input
            name="end"
            value={writtenTime(turn.endMs)}
            aria-label={words.end}
            inputmode="decimal"
            autocomplete="off"
          />
        </span>
        <span class="acts">
          {(['save', 'split', 'join', 'add', 'remove'] as const).map((act) => (
            <button name="act" value={act} class="quiet">
              {words[act]}
            </button>
          ))}
        </span>
      </form>
    </li>
  )
}

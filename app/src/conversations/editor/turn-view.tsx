import type { DraftTurn } from '../talk/draft/draft-turns.ts'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { roleOf } from '../talk/transcript/voices.ts'
import { turnForm } from './form.ts'
import { messages } from './messages.ts'
import type { Proposed } from './queries.ts'
import { writtenTime } from './times.ts'

interface TurnFormProps {
  visit: Visit
  action: string
  codes: readonly string[]
  turn: DraftTurn
  /** About when it was said, where it has no time of its own. */
  proposed?: Proposed | undefined
  number: number
  /** What was typed here, when it could not be kept. */
  again?: Again | undefined
}

/** One turn to write in: who, when, what; with buttons where the browser runs no code. */
export function TurnForm({ visit, action, codes, turn, proposed, number, again }: TurnFormProps) {
  const words = messages[visit.language]
  const role = roleOf(turn.speaker)
  const form = fill(visit.language, turnForm, {
    again,
    first: {
      speaker: turn.speaker,
      text: turn.text,
      start: writtenTime(turn.startMs),
      end: writtenTime(turn.endMs),
    },
  })
  const speaker = form.value('speaker')
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
      data-proposed-start={proposed?.startMs ?? undefined}
      data-proposed-end={proposed?.endMs ?? undefined}
    >
      <form method="post" action={action} autocomplete="off">
        <SubmissionId id={form.submissionId} />
        <input type="hidden" name="id" value={turn.id} />
        <input type="hidden" name="revision" value={String(turn.revision)} />
        <span class="n">{number || ''}</span>
        <select name="speaker" aria-label={words.who} class="who">
          {(codes.includes(speaker) ? codes : [...codes, speaker]).map((code) => (
            <option value={code} selected={code === speaker}>
              {code}
            </option>
          ))}
        </select>
        <div class="said">
          <textarea
            name="text"
            rows={1}
            maxlength={form.room('text')}
            aria-label={`${words.text}, ${words.turn(number).toLowerCase()}`}
            autocomplete="off"
            {...marked(form, 'text')}
          >
            {form.value('text')}
          </textarea>
          {form.problems.length > 0 && (
            <p class="form-error-message" id="turn-error">
              {form.problems.map((problem) => problem.what[visit.language]).join(' ')}
            </p>
          )}
          <p class="check small" aria-live="polite" />
        </div>
        <span class="times-of">
          <Time form={form} name="start" label={words.start} proposed={proposed?.startMs} />
          <span aria-hidden="true">–</span>
          <Time form={form} name="end" label={words.end} proposed={proposed?.endMs} />
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

type FormOfTurn = Filled<keyof typeof turnForm.shape>

const marked = (form: FormOfTurn, name: 'text' | 'start' | 'end') =>
  form.wrong(name).length > 0
    ? { id: name, 'aria-invalid': 'true' as const, 'aria-describedby': 'turn-error' }
    : {}

interface TimeProps {
  form: FormOfTurn
  name: 'start' | 'end'
  label: string
  proposed: number | null | undefined
}

function Time({ form, name, label, proposed }: TimeProps) {
  return (
    <input
      name={name}
      value={form.value(name)}
      placeholder={writtenTime(proposed ?? null) || ' '}
      aria-label={label}
      inputmode="decimal"
      autocomplete="off"
      {...marked(form, name)}
    />
  )
}

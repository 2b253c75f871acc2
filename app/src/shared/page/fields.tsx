import type { Child } from 'hono/jsx'
import { say, type Tongue } from '@lydhoer/words'
import type { Problem } from '../request/errors.ts'
import { messages } from './messages.ts'

interface FieldProps {
  name: string
  /** What its parts are called on the page; the name, unless several forms have it. */
  id?: string
  label: string
  hint?: string
  problems?: readonly Problem[]
  language: Tongue
  children: (wiring: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }) => Child
}

/** A label, its hint, what was wrong, and the control: wired together once. */
export function Field({ name, id = name, label, hint, problems = [], language, children }: FieldProps) {
  const mine = problems.filter((problem) => problem.field === name)
  const describedBy = [hint && `${id}-hint`, mine.length > 0 && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={mine.length > 0 ? 'form-group form-error' : 'form-group'}>
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {mine.length > 0 && (
        <span class="form-error-message" id={`${id}-error`}>
          {mine.map((problem) => say(problem.what, language)).join(' ')}
        </span>
      )}
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(mine.length > 0 && { 'aria-invalid': 'true' as const }),
      })}
    </div>
  )
}

/** Everything that was wrong, at the top of the page, each a link to its field. */
export function ErrorSummary({ problems, language }: { problems: readonly Problem[]; language: Tongue }) {
  if (problems.length === 0) return null
  return (
    <div class="alert alert-error problems" role="alert" tabindex={-1} id="problems">
      <div class="alert-body">
        <p class="alert-heading">{messages[language].mend}</p>
        <ul>
          {problems.map((problem) => (
            <li>
              {problem.field ? (
                <a href={`#${problem.field}`}>{say(problem.what, language)}</a>
              ) : (
                say(problem.what, language)
              )}
              {problem.hint && after(say(problem.what, language), say(problem.hint, language))}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** What to do about it is a sentence of its own; what is wrong may be written without its full stop. */
const after = (what: string, hint: string) => `${/[.!?]$/.test(what) ? '' : '.'} ${hint}`

export { SubmissionId } from './form/form-of.tsx'

import { Choice, LongText } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { AskedWhileWriting } from './gentle-question.tsx'
import { words } from './messages.ts'
import { noteForm } from './note-form.ts'
import type { Draft } from './noticings.ts'

interface NoteFieldsProps {
  visit: Visit
  again: Again | undefined
  /** What was begun here before. */
  draft?: Draft | null
  /** Where noticings of this place are kept. */
  address: string
  /** By what name the browser keeps what is being typed. */
  keep: string
  label: string
  hint: string
  /** The turns to choose among; none when it is about the whole. */
  turns: readonly number[]
  /** Saving is not what the page is for. */
  isAside?: boolean
}

/** Writing what one notices in a passage. */
export function NoteFields({
  visit,
  again,
  draft,
  address,
  keep,
  label,
  hint,
  turns,
  isAside,
}: NoteFieldsProps) {
  const { atTurn, wholePassage, save } = words[visit.language]
  const form = fill(visit.language, noteForm, { again, ...(draft && { first: { ...draft } }) })
  return (
    <FormOf form={form} to={address}>
      <AskedWhileWriting language={visit.language}>
        <LongText form={form} name="body" label={label} hint={hint} rows={6} keep={keep} />
      </AskedWhileWriting>
      {turns.length > 0 && (
        <Choice
          form={form}
          name="tur"
          label={atTurn}
          none={wholePassage}
          options={turns.map((turn) => ({ value: String(turn), label: turn }))}
          short
        />
      )}
      <button class={isAside ? 'button' : 'button do'}>{save}</button>
    </FormOf>
  )
}

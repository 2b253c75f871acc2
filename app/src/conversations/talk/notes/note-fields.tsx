import { Choice, LongText } from '../../../shared/page/form/controls.tsx'
import type { Filled } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import type { noteForm } from './note-form.ts'

interface NoteFieldsProps {
  form: Filled<keyof typeof noteForm.shape>
  /** Where noticings of this place are kept. */
  address: string
  /** By what name the browser keeps what is being typed. */
  keep: string
  label: string
  hint: string
  /** The turns to choose among; none when it is about the whole. */
  turns: readonly number[]
  words: { atTurn: string; wholePassage: string; save: string }
}

/** Writing what one notices in a passage. */
export function NoteFields({ form, address, keep, label, hint, turns, words }: NoteFieldsProps) {
  return (
    <FormOf form={form} to={address}>
      <LongText form={form} name="body" label={label} hint={hint} rows={6} keep={keep} />
      {turns.length > 0 && (
        <Choice
          form={form}
          name="tur"
          label={words.atTurn}
          none={words.wholePassage}
          options={turns.map((turn) => ({ value: String(turn), label: turn }))}
          short
        />
      )}
      <button class="button do">{words.save}</button>
    </FormOf>
  )
}

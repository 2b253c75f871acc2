import { type Tongue } from '@lydhoer/words'
import { Choice, LongText, SomeOf } from '../../shared/page/form/controls.tsx'
import type { Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { helperNames, helpers } from '../matter/help.ts'
import { pictogramNames, pictograms } from '../matter/pictograms/names.ts'
import { Drawing } from '../matter/pictograms/pictograms.tsx'
import { ownMessages } from './own-messages.ts'

/** Where the citizen says something: in words, in pictures, or both, and whether somebody helped. */
export function SayingForm({
  form,
  to,
  keep,
  save,
}: {
  form: Filled<'words' | 'pictures' | 'helpedBy', Tongue>
  to: string
  /** Where the browser keeps what is being typed. */
  keep: string
  save: string
}) {
  const { language } = form
  const words = ownMessages[language]
  return (
    <FormOf form={form} to={to} also={{ class: 'saying' }}>
      <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={3} keep={keep} />
      <SomeOf
        form={form}
        name="pictures"
        label={words.pictures}
        hint={words.picturesHint}
        options={pictograms.map((code) => ({
          value: code,
          label: (
            <>
              <Drawing of={code} /> {pictogramNames[code][language]}
            </>
          ),
        }))}
      />
      <Choice
        form={form}
        name="helpedBy"
        label={words.helped}
        hint={words.helpedHint}
        none={words.nobody}
        options={helpers.map((one) => ({ value: one, label: helperNames[one][language] }))}
        short
      />
      <button class="button do">{save}</button>
    </FormOf>
  )
}

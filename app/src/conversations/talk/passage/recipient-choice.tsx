import { byName, shortDate, type Language } from '@lydhoer/words'
import { SomeOf } from '../../../shared/page/form/controls.tsx'
import type { Filled } from '../../../shared/page/form/filled.ts'
import { roleNames } from '../../../shared/people/roles.ts'
import type { Recipient } from './recipients.ts'
import { words } from './messages.ts'

interface RecipientChoiceProps {
  form: Filled<'with'>
  recipients: readonly Recipient[]
  label: string
  hint: string
}

/** With whom a passage is shared: colleagues by name, each with their last day where it comes before the others'. */
export function RecipientChoice({ form, recipients, label, hint }: RecipientChoiceProps) {
  const { language } = form
  const latest = recipients
    .map(({ until }) => until)
    .sort()
    .at(-1)
  const options = recipients.toSorted(byName(({ name }) => name)).map((person) => {
    const day = person.until === latest ? null : words[language].until(shortDate(language, person.until))
    return {
      value: person.id,
      label: (
        <>
          {person.name}{' '}
          <span class="small">{[belongsTo(language, person), day].filter(Boolean).join(' · ')}</span>
        </>
      ),
    }
  })
  return <SomeOf form={form} name="with" label={label} hint={hint} options={options} />
}

const belongsTo = (language: Language, person: Recipient) =>
  person.purpose === 'research' ? roleNames.researcher[language] : person.department

import { byName, shortDate, type Language } from '@lydhoer/words'
import { SomeOf } from '../../../shared/page/form/controls.tsx'
import type { Filled } from '../../../shared/page/form/filled.ts'
import { roleNames } from '../../../shared/people/roles.ts'
import { latestDayOf, type Recipient } from './recipients.ts'
import { words } from './messages.ts'

interface RecipientChoiceProps {
  form: Filled<'with'>
  recipients: readonly Recipient[]
  label: string
  hint: string
}

/** So many are seen at a glance. */
const mostInSight = 12

/**
 * With whom a passage is shared: the usual ones first, each with their last day where it comes before the others'; where there are
 * many the others are folded away, and with code in the browser found by what is typed.
 */
export function RecipientChoice({ form, recipients, label, hint }: RecipientChoiceProps) {
  const { language } = form
  const { until, otherPeople, findPeople, foundPeople } = words[language]
  const latest = latestDayOf(recipients)
  const optionOf = (person: Recipient) => {
    const day = person.until === latest ? null : until(shortDate(language, person.until))
    return {
      value: person.id,
      label: (
        <>
          {person.name}{' '}
          <span class="small">{[belongsTo(language, person), day].filter(Boolean).join(' · ')}</span>
        </>
      ),
    }
  }
  const usual =
    recipients.length > mostInSight ? recipients.filter(({ near }) => near).slice(0, mostInSight) : recipients
  const others = recipients.filter((person) => !usual.includes(person)).toSorted(byName(({ name }) => name))
  return (
    <lydhoer-people data-find={findPeople} data-found={foundPeople}>
      <SomeOf
        form={form}
        name="with"
        label={label}
        hint={hint}
        options={usual.map(optionOf)}
        {...(others.length > 0 && {
          folded: { label: otherPeople(others.length), options: others.map(optionOf) },
        })}
      />
    </lydhoer-people>
  )
}

const belongsTo = (language: Language, person: Recipient) =>
  person.purpose === 'research' ? roleNames.researcher[language] : person.department

import { mergeFields } from '@lydhoer/letters'
import type { Language } from '@lydhoer/words'
import { Choice, Day, Text } from '../../../shared/page/form/controls.tsx'
import type { Filled } from '../../../shared/page/form/filled.ts'
import { kindNames, letterKinds } from './kinds.ts'
import { messages } from './messages.ts'

type Named = { id: string; name: string }
type FactName = 'name' | 'for' | 'kind' | 'department' | 'answersFor' | 'lookAgainOn'

/** What is asked of a letter beside its words. */
export function FactFields({
  form: filled,
  departments,
  colleagues,
}: {
  form: Pick<Filled<FactName>, keyof Filled<FactName>>
  departments: readonly Named[]
  colleagues: readonly Named[]
}) {
  const form = filled as Filled<FactName>
  const { language } = form
  const words = messages[language]
  const options = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Text form={form} name="name" label={words.name} hint={words.nameHint} />
      <Choice
        form={form}
        name="kind"
        label={words.kind}
        hint={words.kindHint}
        options={kindNames.map((kind) => ({ value: kind, label: letterKinds[kind][language] }))}
      />
      <Text form={form} name="for" label={words.for} hint={words.forHint} />
      <Choice
        form={form}
        name="department"
        label={words.department}
        hint={words.departmentHint}
        none={words.all}
        options={options(departments)}
      />
      <Choice form={form} name="answersFor" label={words.answersFor} options={options(colleagues)} />
      <Day form={form} name="lookAgainOn" label={words.lookAgainOn} hint={words.lookAgainHint} />
    </>
  )
}

/** The fields that may stand in a letter, for whoever writes one. */
export function FieldsToUse({ language }: { language: Language }) {
  return (
    <details class="merge-fields">
      <summary>{messages[language].fields}</summary>
      <dl>
        {mergeFields.map(({ name, means }) => (
          <div>
            <dt>{`{${name}}`}</dt>
            <dd>{means[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

import { usedFields } from '@lydhoer/letters'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Hidden, OneOf, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { LetterTemplate } from '../templates/templates.ts'
import type { LetterVersion } from '../templates/versions.ts'
import { formats, nameOfField, takeOut } from './form.ts'
import { messages } from './messages.ts'

/** Where a version is taken out as a file, with its fields filled in or not. */
export function takeOutPage(
  visit: Visit,
  {
    template,
    version,
    isChecked,
    again,
  }: {
    template: LetterTemplate
    version: LetterVersion
    /** Whether messages are checked by a schema before they come out. */
    isChecked: boolean
    again?: Again | undefined
  },
) {
  const { language, me } = visit
  const words = messages[language]
  const fields = usedFields(version.text)
  const form = fill(language, takeOut, {
    again,
    first: { version: version.id, format: 'pdf', label: template.name, senderLabel: me.municipalityName },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{words.what}</p>
      <FormOf form={form} to={`/breve/${template.id}/ud`}>
        <Hidden form={form} name="version" />
        <OneOf
          form={form}
          name="format"
          label={words.format}
          options={formats.map((value) => ({ value, label: words[value] }))}
        />
        {fields.length > 0 && (
          <>
            <h2>{words.fields}</h2>
            <p class="small">{words.fieldsHint}</p>
            {fields.map((field) => (
              <Text
                form={form}
                name={nameOfField(field)}
                label={`${field.means[language]} {${field.name}}`}
                hint={words.example(field.example)}
              />
            ))}
          </>
        )}
        <details open={again?.typed['format'] === 'memo'}>
          <summary>{words.forMemo}</summary>
          <p class="small">
            {isChecked ? words.memoChecked : words.memoHint} <a href="/breve/memo">{words.schema}</a>
          </p>
          <Text form={form} name="label" label={words.label} hint={words.labelHint} />
          <Text form={form} name="senderLabel" label={words.senderLabel} />
          <Text form={form} name="cvr" label={words.cvr} short inputmode="numeric" />
          <Text
            form={form}
            name="recipientCpr"
            label={words.recipientCpr}
            hint={words.recipientHint}
            short
            inputmode="numeric"
          />
        </details>
        <div class="row">
          <button class="button do">{words.take}</button>
          <a href={`/breve/${template.id}`}>{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title(template.name), when: words.lead(version.number), children },
      ...{
        seen: { rows: 'letter_version' },
        parents: [{ href: `/breve/${template.id}`, word: template.name }],
      },
    },
    form.status,
  )
}

import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Finding } from './findings.ts'
import { findingForm } from './form.ts'
import { materialNames, materials } from './kinds.ts'
import { messages } from './messages.ts'

const points = ['first', 'second', 'third'] as const

/** Where a finding is written, or written anew. */
export function writeFindingPage(
  visit: Visit,
  { finding, again }: { finding: Finding | null; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const address = finding ? `/fund/${finding.id}` : '/fund'
  const form = fill(language, findingForm, { again, first: finding ? firstOf(finding) : {} })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={finding ? `${address}/ret` : '/fund/nyt'}>
        <Text form={form} name="title" label={words.fieldTitle} />
        <h2>{words.points}</h2>
        {points.map((point) => (
          <Text
            form={form}
            name={point}
            label={words[point]}
            hint={point === 'first' ? words.pointHint : undefined}
          />
        ))}
        <h2>{words.material}</h2>
        <p class="small">{words.materialHint}</p>
        <div class="row fields">
          {materials.map((kind) => (
            <Text
              form={form}
              name={kind}
              label={materialNames[kind].label[language]}
              short
              inputmode="numeric"
            />
          ))}
        </div>
        <LongText form={form} name="limits" label={words.limits} hint={words.limitsHint} rows={2} />
        <LongText form={form} name="more" label={words.more} rows={5} />
        <SaveOrLeave save={finding ? words.save : words.share} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: finding ? words.changeTitle : words.newTitle, when: words.newLead, children },
      seen: { rows: 'finding' },
      ...(finding && { parents: [{ href: address, word: finding.title }] }),
    },
    form.status,
  )
}

const firstOf = ({
  title,
  points: [first = '', second = '', third = ''],
  more,
  limits,
  material,
}: Finding) => ({
  ...{ title, first, second, third, more, limits },
  ...Object.fromEntries(material.map(({ kind, count }) => [kind, String(count)])),
})

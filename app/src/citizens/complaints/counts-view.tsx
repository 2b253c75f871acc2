import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { kindNames, kinds } from './kinds.ts'
import type { CountedBefore } from './trend.ts'
import { beforeForm } from './trend-form.ts'
import { trendMessages } from './trend-messages.ts'

/** What was counted before this system, and a form for more. */
export function beforePage(
  visit: Visit,
  { before, again }: { before: readonly CountedBefore[]; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = trendMessages[language]
  const form = fill(language, beforeForm(services.now()), { again })
  return answer(
    visit,
    {
      title: words.beforeTitle,
      when: words.beforeLead,
      seen: { rows: 'complaint_before' },
      children: (
        <>
          <ErrorSummary {...form} />
          {before.length === 0 && <p>{words.beforeNone}</p>}
          <ul class="list">
            {before.map(({ id, year, kind, complaints, source }) => {
              const line = words.beforeLine(
                year,
                kind ? kindNames[kind][language] : words.beforeAll,
                complaints,
              )
              return (
                <li>
                  <p>{line}</p>
                  <p class="small">{source}</p>
                  <form method="post" action={`/overblik/klager/tidligere/${id}/slet`}>
                    <button class="quiet" aria-label={words.removeOne(line)}>
                      {words.remove}
                    </button>
                  </form>
                </li>
              )
            })}
          </ul>
          <FormOf form={form} to="/overblik/klager/tidligere">
            <div class="row fields">
              <Text form={form} name="year" label={words.beforeYear} short inputmode="numeric" />
              <Text form={form} name="complaints" label={words.beforeCount} short inputmode="numeric" />
            </div>
            <Choice
              form={form}
              name="kind"
              label={words.beforeKind}
              none={words.beforeAll}
              options={kinds.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
            />
            <Text form={form} name="source" label={words.beforeSource} hint={words.beforeSourceHint} />
            <button class="button do">{words.beforeSave}</button>
          </FormOf>
        </>
      ),
    },
    form.status,
  )
}

import { say } from '@lydhoer/words'
import { OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { ownParents } from '../matter/pages.tsx'
import { readerNames, readers, type ReadsAlong } from '../matter/reading-along.ts'
import { whoReads } from './form.ts'
import { messages } from './messages.ts'

/** The citizen says who reads along; it can be changed at any time, and nothing hangs on it. */
export function readingAlongPage(
  visit: Visit,
  { who, workers }: { who: ReadsAlong | null; workers: readonly string[] },
) {
  const { tongue: language } = visit
  const words = messages[language]
  const form = fill(language, whoReads, { first: { who: who ?? 'alone' } })
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: { rows: 'reading_along', with: workers },
    parents: ownParents(visit),
    narrow: true,
    children: (
      <>
        <FormOf form={form} to="/min/laeser-med">
          <OneOf
            form={form}
            name="who"
            label={words.who}
            options={(['alone', ...readers] as const).map((value) => ({
              value,
              label: say(readerNames[value], language),
            }))}
          />
          <button class="button do">{words.save}</button>
        </FormOf>
        <section class="item">
          <h2>{words.safe}</h2>
          <ul>
            {words.safety.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </section>
      </>
    ),
  })
}

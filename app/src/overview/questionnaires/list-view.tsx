import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { newInstrument } from './form.ts'
import type { Instrument } from './instruments.ts'
import { messages } from './messages.ts'

/** All that the house asks, and a form to begin on more. */
export function listPage(
  visit: Visit,
  { page, again }: { page: ListPage<Instrument>; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, newInstrument, { again })
  const children = (
    <>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map(({ id, title, begunOn }) => (
            <li>
              <a href={`/spoerg/${id}`}>{title}</a>
              <p class="small">{words.begunOn(longDate(language, begunOn))}</p>
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address="/spoerg" />
      <section>
        <h2>{words.begin}</h2>
        <ErrorSummary {...form} />
        <FormOf form={form} to="/spoerg">
          <Text form={form} name="title" label={words.name} />
          <LongText form={form} name="purpose" label={words.purpose} hint={words.purposeHint} rows={3} />
          <button class="button do">{words.save}</button>
        </FormOf>
      </section>
    </>
  )
  return answer(
    visit,
    { title: words.title, when: words.lead, seen: { rows: 'instrument' }, children },
    form.status,
  )
}

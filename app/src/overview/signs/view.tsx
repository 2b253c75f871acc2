import { longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { newSign } from './form.ts'
import { sourceNames, sources } from './kinds.ts'
import { messages } from './messages.ts'
import type { Sign } from './signs.ts'

/** What was said from outside, and a form of one line to note more of it. */
export function signsPage(
  visit: Visit,
  { page, again }: { page: ListPage<Sign>; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, newSign(now), { again, first: { saidOn: today(now), source: 'other' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/tegn">
        <Text form={form} name="words" label={words.words} hint={words.wordsHint} />
        <div class="row">
          <Choice
            form={form}
            name="source"
            label={words.source}
            options={sources.map((value) => ({ value, label: sourceNames[value][language] }))}
          />
          <Day form={form} name="saidOn" label={words.day} />
        </div>
        <button class="button do">{words.save}</button>
      </FormOf>
      <h2>{words.heard}</h2>
      {page.rows.length === 0 && page.after === null && <p>{words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((sign) => (
            <li>
              <p>{sign.words}</p>
              <p class="small">
                {sourceNames[sign.source][language]}, {longDate(language, sign.saidOn)}
              </p>
              {sign.isMine && (
                <form method="post" action={`/tegn/${sign.id}/slet`}>
                  <button class="quiet gone" aria-label={words.removeThis(sign.words)}>
                    {words.remove}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address="/tegn" />
    </>
  )
  return answer(
    visit,
    { title: words.title, when: words.lead, seen: { rows: 'outside_sign' }, children },
    form.status,
  )
}

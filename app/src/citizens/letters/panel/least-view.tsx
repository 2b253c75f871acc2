import { longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Day, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { leastAt, leastForm } from './least-form.ts'
import { leastMessages } from './least-messages.ts'
import type { Least } from './least.ts'

interface LeastPage {
  /** What holds today. */
  now: number
  all: readonly Least[]
  again?: Again | undefined
}

/** For how many an answer of the panel waits: what holds, what was decided, and deciding; what has not begun can be taken back. */
export function leastPage(visit: Visit, { now, all, again }: LeastPage) {
  const { language, services } = visit
  const words = leastMessages[language]
  const day = today(services.now())
  const form = fill(language, leastForm(services.now()), {
    again,
    first: { least: `${now}`, validFrom: day },
  })
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.now(now), seen: { rows: 'panel_rule' } },
      children: (
        <>
          <ErrorSummary {...form} />
          <p>{words.lead}</p>
          <FormOf form={form} to={leastAt}>
            <div class="row fields">
              <Text
                form={form}
                name="least"
                label={words.least}
                hint={words.leastHint}
                short
                inputmode="numeric"
              />
              <Day form={form} name="validFrom" label={words.from} />
            </div>
            <button class="button do">{words.save}</button>
          </FormOf>
          {all.length > 0 && (
            <section class="part">
              <h2>{words.all}</h2>
              <ul class="list">
                {all.map(({ least, validFrom }) => (
                  <li>
                    {words.line(least, longDate(language, validFrom))}
                    {validFrom > day && (
                      <form method="post" action={`${leastAt}/${validFrom}/slet`}>
                        <button class="quiet">{words.ahead}</button>
                      </form>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      ),
    },
    form.status,
  )
}

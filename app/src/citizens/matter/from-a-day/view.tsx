import { longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Day, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { numberForm, type Decision } from './decision.ts'
import { messages } from './messages.ts'
import type { FromADay } from './numbers.ts'

interface DecisionPage {
  now: FromADay<string | null>
  all: readonly FromADay[]
  again?: Again | undefined
}

/** What holds, what was decided, and deciding; what has not begun can be taken back. */
export function decisionPage(visit: Visit, decision: Decision, { now, all, again }: DecisionPage) {
  const { language, services } = visit
  const [words, own] = [messages[language], decision.words[language]]
  const day = today(services.now())
  const form = fill(language, numberForm(decision)(services.now()), {
    again,
    first: { number: `${now.number}`, validFrom: day },
  })
  return answer(
    visit,
    {
      title: own.title,
      when: own.now(now.number, now.validFrom && longDate(language, now.validFrom)),
      seen: { rows: decision.kept },
      children: (
        <>
          <ErrorSummary {...form} />
          <p>{own.lead}</p>
          <FormOf form={form} to={decision.at}>
            <div class="row fields">
              <Text form={form} name="number" label={own.label} short inputmode="numeric" />
              <Day form={form} name="validFrom" label={words.from} />
            </div>
            <button class="button do">{words.save}</button>
          </FormOf>
          {all.length > 0 && (
            <section class="part">
              <h2>{words.all}</h2>
              <ul class="list">
                {all.map(({ number, validFrom }) => {
                  const line = own.line(number, longDate(language, validFrom))
                  return (
                    <li>
                      {line}
                      {validFrom > day && (
                        <form method="post" action={`${decision.at}/${validFrom}/slet`}>
                          <button class="quiet" aria-label={words.takeBackOf(line)}>
                            {words.takeBack}
                          </button>
                        </form>
                      )}
                    </li>
                  )
                })}
              </ul>
            </section>
          )}
        </>
      ),
    },
    form.status,
  )
}

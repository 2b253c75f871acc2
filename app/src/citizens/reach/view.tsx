import { firstName } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { ReachOf, type Reach } from '../matter/reach.tsx'
import { reachForm } from './form.ts'
import { messages } from './messages.ts'

/** Where a worker says how they are reached, and below it how the citizens read it. */
export function reachPage(visit: Visit, reach: Reach | null, again?: Again) {
  const { language, me } = visit
  const words = messages[language]
  const form = fill(language, reachForm, { again, first: { ...reach } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/saadan-naas-jeg">
        <Text form={form} name="hours" label={words.hours} hint={words.hoursHint} />
        <Text form={form} name="phone" label={words.phone} short />
        <Text form={form} name="answers" label={words.answers} hint={words.answersHint} />
        <Text form={form} name="away" label={words.away} hint={words.awayHint} />
        <button class="button do">{words.save}</button>
      </FormOf>
      <p class="small">{words.empty}</p>
      <h2>{words.seen}</h2>
      <div class="soft">
        <ReachOf language={language} name={firstName(me.displayName)} reach={reach} />
      </div>
    </>
  )
  const head = {
    title: words.title,
    when: words.lead,
    seen: { rows: 'worker_reach' } as const,
    except: words.citizensToo,
  }
  return answer(visit, { ...head, children }, form.status)
}

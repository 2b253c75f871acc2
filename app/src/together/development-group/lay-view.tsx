import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { kindNames, kindOf, kindsOfPeople } from '../house/kinds-of-people.ts'
import { newPoint } from './form.ts'
import { messages } from './messages.ts'

/** Where something is laid on the table, in a few words. */
export function LayForm({ visit, again }: { visit: Visit; again?: Again | undefined }) {
  const { language, me } = visit
  const words = messages[language]
  const form = fill(language, newPoint, { again, first: { laidAs: kindOf(me) } })
  return (
    <section>
      <h2>{words.layTitle}</h2>
      <p class="small">{words.layLead}</p>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/udviklingsgruppe/punkt">
        <LongText form={form} name="words" label={words.what} hint={words.whatHint} rows={3} />
        <Choice
          form={form}
          name="laidAs"
          label={words.from}
          options={kindsOfPeople.map((value) => ({ value, label: kindNames[value][language] }))}
        />
        <button class="button do">{words.lay}</button>
      </FormOf>
    </section>
  )
}

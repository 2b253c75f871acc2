import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Hidden, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { newLoop } from './form.ts'
import { kindNames, kindOf, kindsOfPeople } from './kinds.ts'
import type { Loop } from './loops.ts'
import { messages } from './messages.ts'
import { nameOf } from './words.ts'

/** Where somebody of the house raises a wonder, their own or one that they were told. */
export function newLoopPage(visit: Visit, { from, again }: { from: Loop | null; again?: Again | undefined }) {
  const { language, me } = visit
  const words = messages[language]
  const form = fill(language, newLoop, { again, first: { raisedAs: kindOf(me), fra: from?.id ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      {from && <p>{words.newFrom(nameOf(language, from))}</p>}
      <FormOf form={form} to={from ? `/undren/ny?fra=${from.id}` : '/undren/ny'}>
        <Hidden form={form} name="fra" />
        <LongText form={form} name="wonder" label={words.wonder} hint={words.wonderHint} rows={3} />
        <Choice
          form={form}
          name="raisedAs"
          label={words.raisedAs}
          hint={words.raisedAsHint}
          options={kindsOfPeople.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
        />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.newTitle, when: words.newLead, seen: { rows: 'loop' }, children },
    form.status,
  )
}

import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { kindNames, kindOf, kindsOfPeople } from '../house/kinds-of-people.ts'
import { newRequest } from './form.ts'
import { messages } from './messages.ts'
import { sideNames, sides } from './sides.ts'

/** Where practice asks. */
export function newRequestPage(visit: Visit, again?: Again) {
  const { language, me, services } = visit
  const words = messages[language]
  const form = fill(language, newRequest(services.now()), {
    again,
    first: { askedAs: kindOf(me), ofWhom: 'research' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/spoergsmaal/nyt">
        <LongText form={form} name="question" label={words.question} hint={words.questionHint} rows={2} />
        <LongText form={form} name="why" label={words.why} hint={words.whyHint} rows={3} />
        <OneOf
          form={form}
          name="ofWhom"
          label={words.ofWhom}
          options={sides.map((side) => ({ value: side, label: sideNames[side][language] }))}
        />
        <Choice
          form={form}
          name="askedAs"
          label={words.askedAs}
          hint={words.askedAsHint}
          options={kindsOfPeople.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
        />
        <Day form={form} name="neededBy" label={words.neededBy} />
        <div class="row">
          <button class="button do">{words.send}</button>
          <a href="/spoergsmaal">{words.stopped}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.newTitle, when: words.newLead, seen: { rows: 'request' }, children },
    form.status,
  )
}

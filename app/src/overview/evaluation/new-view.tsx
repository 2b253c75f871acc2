import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Evaluation } from './evaluations.ts'
import { changedEvaluation, newEvaluation } from './form.ts'
import { messages } from './messages.ts'

/** Where it is begun. */
export function newPage(visit: Visit, again?: Again) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, newEvaluation(services.now()), { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/evaluering/ny">
        <Fields form={form} />
        <button class="button do">{words.begin}</button>
      </FormOf>
    </>
  )
  const seen = { rows: 'evaluation', with: [words.invitees] } as const
  const except = words.andInvited
  return answer(visit, { title: words.newTitle, when: words.newLead, seen, except, children }, form.status)
}

/** Where whoever began it says anew what it asks. */
export function changePage(visit: Visit, one: Evaluation, again?: Again) {
  const { language, services } = visit
  const words = messages[language]
  const address = `/evaluering/${one.id}`
  const { title, question, role, limits, fromDay, toDay } = one
  const form = fill(language, changedEvaluation(services.now()), {
    again,
    first: { title, question, role, limits, fromDay, toDay },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ret`}>
        <Fields form={form} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle, when: words.newLead, children },
      seen: { rows: 'evaluation', with: [words.invitees] },
      except: words.andInvited,
      parents: [{ href: address, word: title }],
    },
    form.status,
  )
}

type Names = 'title' | 'question' | 'role' | 'fromDay' | 'toDay' | 'limits'

function Fields({ form }: { form: Filled<Names> }) {
  const words = messages[form.language]
  return (
    <>
      <Text form={form} name="title" label={words.name} />
      <LongText form={form} name="question" label={words.askWhat} rows={3} />
      <LongText form={form} name="role" label={words.askRole} hint={words.askRoleHint} rows={3} />
      <div class="row">
        <Day form={form} name="fromDay" label={words.from} />
        <Day form={form} name="toDay" label={words.to} />
      </div>
      <LongText form={form} name="limits" label={words.askLimits} hint={words.askLimitsHint} rows={3} />
    </>
  )
}

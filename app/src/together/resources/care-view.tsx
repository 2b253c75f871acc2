import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { layToRest, stillRight, usualDay } from './form.ts'
import { messages } from './messages.ts'
import type { Resource } from './resources.ts'

interface CareProps {
  resource: Resource
  again?: Again | undefined
}

const above = ({ id, title }: Resource) => [{ href: `/materialer/${id}`, word: title }]

/** Where whoever looks after it says that it is still right, and when to look again. */
export function lookPage(visit: Visit, { resource, again }: CareProps) {
  const { language, services } = visit
  const words = messages[language]
  const address = `/materialer/${resource.id}`
  const now = services.now()
  const form = fill(language, stillRight(now), { again, first: { lookAgainOn: usualDay(now) } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/igen`}>
        <Day form={form} name="lookAgainOn" label={words.lookAgainOn} />
        <LongText form={form} name="words" label={words.lookWords} rows={2} />
        <SaveOrLeave save={words.stillRight} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.lookTitle, when: words.lookLead, seen: { rows: 'resource_look' }, children },
      parents: above(resource),
      next: [
        { href: `${address}/ret`, word: words.changeInstead },
        { href: `${address}/hviler`, word: words.restInstead },
      ],
    },
    form.status,
  )
}

/** Where whoever looks after it lays it to rest, and says why. */
export function restPage(visit: Visit, { resource, again }: CareProps) {
  const { language } = visit
  const words = messages[language]
  const address = `/materialer/${resource.id}`
  const form = fill(language, layToRest, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/hviler`}>
        <LongText form={form} name="words" label={words.why} hint={words.whyHint} rows={3} />
        <SaveOrLeave save={words.rest} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.restTitle, when: words.restLead, seen: { rows: 'resource_look' }, children },
      parents: above(resource),
    },
    form.status,
  )
}

import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, Hidden, LongText } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { changedExperiment, newExperiment, usualDay } from './form.ts'
import { messages } from './messages.ts'
import { ofThePlace, type OneProps } from './view.tsx'

/** One's own words and the day to be asked, to be written for the first time or anew. */
function Writing({ form, keep }: { form: Filled<'wants' | 'askOn'>; keep: string }) {
  const words = messages[form.language]
  return (
    <>
      <LongText form={form} name="wants" label={words.wants} hint={words.wantsHint} rows={7} keep={keep} />
      <Day form={form} name="askOn" label={words.askOn} hint={words.askOnHint} />
      <button class="button do">{words.save}</button>
    </>
  )
}

/** Where it is written: about oneself, and what happens with it. */
export function newPage(visit: Visit, key: Buffer, { fra, again }: { fra?: string | null; again?: Again }) {
  const words = messages[visit.language]
  const title = words.newTitle
  const now = visit.services.now()
  const form = fill(visit.language, newExperiment(now), {
    again,
    first: { askOn: usualDay(now), fra: fra ?? '' },
  })
  const session = form.value('fra')
  const children = (
    <>
      <p>{words.stays}</p>
      <ErrorSummary {...form} />
      <FormOf form={form} to={session ? `/proev/ny?fra=${encodeURIComponent(session)}` : '/proev/ny'}>
        <Hidden form={form} name="fra" />
        <Writing form={form} keep="/proev/ny/wants" />
      </FormOf>
    </>
  )
  return answer(visit, { ...ofThePlace(visit, key), title, when: words.aboutYou, children }, form.status)
}

/** The same, to be said anew. */
export function changePage(visit: Visit, { experiment, key, again }: OneProps) {
  const words = messages[visit.language]
  const address = `/proev/${experiment.id}/ret`
  const form = fill(visit.language, changedExperiment, {
    again,
    first: { wants: experiment.wants, askOn: experiment.askOn ?? '' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <Writing form={form} keep={`${address}/wants`} />
      </FormOf>
      <p class="row">
        <a href={`/proev/${experiment.id}`}>{words.unchanged}</a>
      </p>
    </>
  )
  const head = { title: words.changeTitle, when: words.aboutYou }
  return answer(visit, { ...ofThePlace(visit, key), ...head, children }, form.status)
}

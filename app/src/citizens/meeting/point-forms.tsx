import { type Tongue } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, Hidden, LongText, OneOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { agreedFields, notAgreedForm } from './form.ts'
import { ownMessages, type OwnWordsHere } from './own-messages.ts'
import type { Now } from './read.ts'
import { addressFor } from './work.ts'

/** Who of the two does it, or somebody else, as it can be chosen. */
export const whoCanDo = (
  words: OwnWordsHere,
  { citizen, nameOf }: Pick<Now, 'citizen' | 'nameOf'>,
  workerId: string,
) => [
  { value: '', label: words.nobody },
  { value: 'citizen', label: nameOf(citizen.id) },
  { value: 'worker', label: nameOf(workerId) },
  { value: 'other', label: words.someoneElse },
]

/** A form on a page with several; one of them is shown again where it could not be used. */
export interface AgainAt {
  at: string
  again: Again
}
export const againOf = (shown: AgainAt | undefined, at: string): Again | undefined =>
  shown?.at === at ? shown.again : undefined

interface Props {
  visit: Visit
  now: Now
  workerId: string
  /** The agenda line that it is written from. */
  from: string | null
  again?: AgainAt | undefined
}

/** Writes a line of what the two agree on: what, who does it, by when. Folded away until somebody writes. */
export function WriteAgreed({ visit, now, workerId, from, again }: Props) {
  const words = ownMessages[visit.tongue]
  const to = `${addressFor(visit.me, now.citizen.id)}/enige`
  const shown = againOf(again, to)
  const form = fill(visit.tongue, agreedFields, {
    again: shown,
    first: { fra: from ?? '', does: '' },
    among: 'enige',
  })
  return (
    <details class="write" id="enige-ny" open={from !== null || shown !== undefined}>
      <summary>{words.writeAgreed}</summary>
      <ErrorSummary {...form} />
      <FormOf form={form} to={to}>
        <LongText form={form} name="words" label={words.whatAgreed} rows={2} keep={`${to}/words`} />
        <WhoAndBy form={form} words={words} options={whoCanDo(words, now, workerId)} />
        <Hidden form={form} name="fra" />
        <button class="button">{words.put}</button>
      </FormOf>
    </details>
  )
}

/** Writes a line of what they do not agree on. */
export function WriteNotAgreed({ visit, now, from, again }: Omit<Props, 'workerId'>) {
  const words = ownMessages[visit.tongue]
  const to = `${addressFor(visit.me, now.citizen.id)}/ikke-enige`
  const shown = againOf(again, to)
  const form = fill(visit.tongue, notAgreedForm, {
    again: shown,
    first: { fra: from ?? '' },
    among: 'uenige',
  })
  return (
    <details class="write" id="uenige-ny" open={from !== null || shown !== undefined}>
      <summary>{words.writeNotAgreed}</summary>
      <ErrorSummary {...form} />
      <FormOf form={form} to={to}>
        <LongText form={form} name="words" label={words.whatNotAgreed} rows={2} keep={`${to}/words`} />
        <Hidden form={form} name="fra" />
        <button class="button">{words.put}</button>
      </FormOf>
    </details>
  )
}

/** Who does it, and by when. */
export function WhoAndBy({
  form,
  words,
  options,
}: {
  form: Filled<'does' | 'other' | 'byDay', Tongue>
  words: OwnWordsHere
  options: ReturnType<typeof whoCanDo>
}) {
  return (
    <>
      <OneOf form={form} name="does" label={words.whoDoes} options={options} inRow />
      <Text form={form} name="other" label={words.whoElse} hint={words.whoElseHint} short />
      <Day form={form} name="byDay" label={words.byWhen} hint={words.byWhenHint} />
    </>
  )
}

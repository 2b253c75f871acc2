import { longDate, today } from '@lydhoer/words'
import { z } from 'zod'
import type { Again, Visit } from '../../shared/request/route.ts'
import { Day } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { Field } from '../../shared/page/fields.tsx'
import { endsOn, lastDayOf, type Term } from './days.ts'
import { messages } from './messages.ts'

export const addresses = {
  citizens: '/noegler',
  colleagues: '/noegler/kolleger',
  departments: '/noegler/afdelinger',
  rules: '/noegler/regler',
  tongues: '/noegler/sprog',
  fromFile: '/noegler/fil',
} as const
export type Part = keyof typeof addresses

/** The parts of the place, with the one that is open. */
export function Parts({ visit, open }: { visit: Visit; open: Part }) {
  const words = messages[visit.language]
  return (
    <nav class="row" aria-label={words.parts}>
      {(Object.keys(addresses) as Part[]).map((part) => (
        <a class="button" href={addresses[part]} aria-current={part === open ? 'page' : undefined}>
          {words[part]}
        </a>
      ))}
    </nav>
  )
}

/** Where the parts beside the first hang: under it. */
export const underTheKeys = ({ language }: Visit) => [
  { href: addresses.citizens, word: messages[language].parts },
]

/** Where a page below one of these parts hangs. */
export const under = (visit: Visit, part: Exclude<Part, 'citizens'>) => [
  ...underTheKeys(visit),
  { href: addresses[part], word: messages[visit.language][part] },
]

/**
 * Whom is looked for in a list by name, and after whom it goes on. It is posted, so that the name of a citizen stands in no address, no
 * history and no log of a proxy.
 */
export const byNameQuery = z.object({
  navn: z.string().trim().max(200).catch('').default(''),
  efter: z.uuid().nullable().catch(null).default(null),
})

/** A field to find somebody by name in. */
export function FindByName({ visit, at, name }: { visit: Visit; at: string; name: string }) {
  const words = messages[visit.language]
  return (
    <form method="post" action={at} role="search" autocomplete="off" novalidate>
      <Field name="navn" label={words.search} language={visit.language}>
        {(wiring) => (
          <div class="row">
            <input class="form-input" type="search" name="navn" value={name} maxlength={200} {...wiring} />
            <button class="button">{words.find}</button>
          </div>
        )}
      </Field>
    </form>
  )
}

/** The ways on in a list that is in the order of names. */
export function FurtherByName(props: {
  visit: Visit
  at: string
  name: string
  after: string | null
  next: string | null
}) {
  const { visit, at, name, after, next } = props
  if (after === null && next === null) return null
  const words = messages[visit.language]
  return (
    <form method="post" action={at} class="row" aria-label={words.further}>
      <input type="hidden" name="navn" value={name} />
      {after !== null && (
        <button class="button" name="efter" value="">
          {words.first}
        </button>
      )}
      {next !== null && (
        <button class="button" name="efter" value={next}>
          {words.further}
        </button>
      )}
    </form>
  )
}

/** From when to when, in words. */
export function termSays(visit: Visit, { validFrom, validTo }: Term): string {
  const words = messages[visit.language]
  const from = longDate(visit.language, validFrom)
  return [
    validFrom > today(visit.services.now()) ? words.from(from) : words.since(from),
    ...(validTo ? [words.until(longDate(visit.language, lastDayOf(validTo)))] : []),
  ].join(' ')
}

interface EndingForm {
  visit: Visit
  /** The address of what ends; its end is at `/slut`. */
  at: string
  term: Term
  among: string
  again?: Again | undefined
}

/** Ends something on a day or at once; where it ends already, takes that back. What has only begun today was perhaps a mistake. */
export function EndIt({ visit, at, term, among, again }: EndingForm) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, endsOn(now), { again, among })
  if (term.validTo !== null)
    return (
      <form method="post" action={`${at}/fortryd`}>
        <button class="quiet">{words.undoEnd}</button>
      </form>
    )
  return (
    <details open={again !== undefined}>
      <summary>{words.whenEnds}</summary>
      <FormOf form={form} to={`${at}/slut`}>
        <Day form={form} name="lastDay" label={words.lastDay} />
        <div class="row">
          <button class="button" name="how" value="day">
            {words.endThatDay}
          </button>
          <button class="button" name="how" value="now">
            {term.validFrom >= today(now) ? words.takeBack : words.endNow}
          </button>
        </div>
      </FormOf>
    </details>
  )
}

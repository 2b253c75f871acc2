import { addDay, longDate, today } from '@lydhoer/words'
import { ErrorSummary, Field } from '../../../shared/page/fields.tsx'
import { Day, LongText, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { under } from '../parts.tsx'
import {
  isKeptTogether,
  keptFrom,
  keptKinds,
  monthsSay,
  type KeptKind,
} from '../../../shared/retention/kinds.ts'
import { newTerm } from './form.ts'
import { messages } from './messages.ts'
import { standing, type Term } from './terms.ts'
import { keptAt } from './where.ts'

/** What somebody asks about beforehand: so many months, from a day. */
export interface Asked {
  months: number
  from: string | null
}
/** What a rule would take on the day it begins. */
interface Preview {
  months: number
  validFrom: string
  people: number
}

interface KeptPage {
  kind: KeptKind
  terms: readonly Term[]
  coming: readonly Preview[]
  ask: Asked | null
  answer: Preview | null
  again?: Again | undefined
}

/** How long one kind of thing is kept. */
export function keptPage(visit: Visit, page: KeptPage) {
  const { language, services } = visit
  const { kind, terms, coming, ask, again } = page
  const words = messages[language]
  const together = isKeptTogether(kind)
  const now = services.now()
  const stands = standing(terms, today(now))
  const firstOfNext = `${addDay(new Date(`${today(now).slice(0, 7)}-28T12:00:00Z`), 5).slice(0, 7)}-01`
  const from = ask?.from ?? firstOfNext
  const months = ask?.months ?? stands.now?.months ?? ''
  const form = fill(language, newTerm(now), {
    again,
    first: {
      ...{ months: String(months), from },
      ...{ because: stands.now?.because.da ?? '', becauseEn: stands.now?.because.en ?? '' },
    },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <Holds visit={visit} kind={kind} term={stands.now} />
      {stands.coming.length > 0 && <h2>{words.comingTitle}</h2>}
      {stands.coming.map((term) => (
        <section>
          <p>{words.coming(longDate(language, term.validFrom), monthsSay(language, term.months))}</p>
          <p class="small">{said(language, term)}</p>
          <Takes
            visit={visit}
            kind={kind}
            preview={coming.find(({ validFrom }) => validFrom === term.validFrom)}
          />
          <form method="post" action={`${keptAt(kind)}/${term.validFrom}/fortryd`}>
            <button class="quiet">{words.undo}</button>
          </form>
        </section>
      ))}
      <h2>{words.askTitle}</h2>
      <p class="small">{words.askLead}</p>
      <form method="get" action={keptAt(kind)} novalidate>
        <Field name="maaneder" label={words.months} language={language}>
          {(wiring) => (
            <input
              class="form-input short"
              inputmode="numeric"
              name="maaneder"
              value={String(months)}
              {...wiring}
            />
          )}
        </Field>
        <Field name="fra" label={words.from} language={language}>
          {(wiring) => <input class="form-input short" type="date" name="fra" value={from} {...wiring} />}
        </Field>
        <button class="button">{words.ask}</button>
      </form>
      <div role="status">
        <Takes visit={visit} kind={kind} preview={page.answer ?? undefined} />
      </div>
      <h2>{stands.now ? words.changeTitle : words.decideTitle}</h2>
      <FormOf form={form} to={keptAt(kind)}>
        <Text
          form={form}
          name="months"
          label={words.months}
          hint={words.monthsHint}
          short
          inputmode="numeric"
        />
        <Day form={form} name="from" label={words.from} hint={words.fromHint} />
        <LongText
          form={form}
          name="because"
          label={together ? words.becauseTogether : words.because}
          hint={together ? words.becauseTogetherHint : words.becauseHint}
          rows={3}
        />
        <LongText form={form} name="becauseEn" label={words.becauseEn} rows={3} />
        <button class="button do">{words.decide}</button>
      </FormOf>
      <Held visit={visit} terms={terms.filter(({ validFrom }) => validFrom <= today(now))} />
    </>
  )
  const head = {
    title: keptKinds[kind][language],
    when: words.countedFrom(keptFrom[kind][language]),
    parents: under(visit, 'rules'),
    seen: { rows: 'retention_rule' },
  } as const
  return answer(visit, { ...head, children }, form.status)
}

const said = (language: 'da' | 'en', { because }: Term) => because[language] || because.da

function Holds({ visit: { language }, term }: { visit: Visit; kind: KeptKind; term: Term | null }) {
  const words = messages[language]
  if (!term) return <p>{words.notDecided}</p>
  return (
    <p>
      {words.kept(monthsSay(language, term.months))}. {said(language, term)}
    </p>
  )
}

function Takes({
  visit: { language },
  kind,
  preview,
}: {
  visit: Visit
  kind: KeptKind
  preview: Preview | undefined
}) {
  if (!preview) return null
  const words = messages[language]
  return (
    <>
      <p>
        {words.wouldTake(
          monthsSay(language, preview.months),
          longDate(language, preview.validFrom),
          preview.people,
          isKeptTogether(kind) ? words.people : words.citizens,
        )}
      </p>
      <p class="small">{words.wouldTakeHow}</p>
    </>
  )
}

/** What has held, and from when, as it was said. */
function Held({ visit: { language }, terms }: { visit: Visit; terms: readonly Term[] }) {
  const words = messages[language]
  if (terms.length === 0) return null
  return (
    <>
      <h2>{words.heldTitle}</h2>
      <ul>
        {terms.map((term) => (
          <li>
            {words.heldFrom(longDate(language, term.validFrom), monthsSay(language, term.months))}.{' '}
            {said(language, term)}
          </li>
        ))}
      </ul>
    </>
  )
}

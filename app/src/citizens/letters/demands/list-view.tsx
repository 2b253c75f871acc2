import { listIn, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Day, LongText, SomeOf, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { kindNames, letterKinds } from '../templates/kinds.ts'
import type { LetterDemand } from './demands.ts'
import { endOfDemand, newDemand } from './form.ts'
import { messages } from './messages.ts'

/** What the law demands of letters, with its days. */
export function demandsPage(
  visit: Visit,
  { demands, again }: { demands: readonly LetterDemand[]; again?: { id: string; again: Again } },
) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      {again && <ErrorSummary language={language} problems={again.again.problems} />}
      <p>{demands.length === 0 ? words.none : words.what}</p>
      <ul class="list demand-list">
        {demands.map((demand) => (
          <li id={demand.id}>
            <h2>{demand.what}</h2>
            <p>
              {demand.law}.{' '}
              {listIn(
                language,
                demand.kinds.map((kind) => letterKinds[kind][language]),
              )}
              .
            </p>
            <p class="small">
              {demand.validTo === null
                ? words.from(longDate(language, demand.validFrom))
                : words.fromTo(longDate(language, demand.validFrom), longDate(language, demand.validTo))}
              {demand.byName && `, ${words.by(demand.byName)}`}.
            </p>
            {demand.source && (
              <details>
                <summary>{words.theLaw}</summary>
                <p class="letter-text">{demand.source}</p>
              </details>
            )}
            <Ends visit={visit} demand={demand} again={again?.id === demand.id ? again.again : undefined} />
          </li>
        ))}
      </ul>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead, seen: { rows: 'letter_demand' }, children },
      act: (
        <a class="button do" href="/breve/krav/nyt">
          {words.write}
        </a>
      ),
    },
    again ? 422 : 200,
  )
}

function Ends({
  visit: { language },
  demand,
  again,
}: {
  visit: Visit
  demand: LetterDemand
  again?: Again | undefined
}) {
  const words = messages[language]
  const form = fill(language, endOfDemand, {
    again,
    first: { validTo: demand.validTo ?? '' },
    among: demand.id,
  })
  return (
    <details open={again !== undefined}>
      <summary>{words.endsSummary}</summary>
      <FormOf form={form} to={`/breve/krav/${demand.id}/ophoer`}>
        <Day form={form} name="validTo" label={words.ends} />
        <button class="button">{words.endsDo}</button>
      </FormOf>
    </details>
  )
}

/** Where something that a letter must say is written. */
export function newDemandPage(visit: Visit, { again }: { again?: Again }) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, newDemand, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/breve/krav/nyt">
        <Text form={form} name="what" label={words.whatLabel} hint={words.whatHint} />
        <SomeOf
          form={form}
          name="kinds"
          label={words.kinds}
          options={kindNames.map((kind) => ({ value: kind, label: letterKinds[kind][language] }))}
        />
        <Text form={form} name="law" label={words.law} hint={words.lawHint} />
        <LongText form={form} name="source" label={words.source} hint={words.sourceHint} rows={4} />
        <LongText form={form} name="signs" label={words.signs} hint={words.signsHint} rows={3} />
        <div class="row fields">
          <Day form={form} name="validFrom" label={words.validFrom} />
          <Day form={form} name="validTo" label={words.validTo} hint={words.validToHint} />
        </div>
        <div class="row">
          <button class="button do">{words.save}</button>
          <a href="/breve/krav">{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.newTitle, when: words.lead, seen: { rows: 'letter_demand' }, children },
      parents: [{ href: '/breve/krav', word: words.title }],
    },
    form.status,
  )
}

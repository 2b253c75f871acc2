import { longDate } from '@lydhoer/words'
import { purposeNames, purposes } from '../talk/consent/consent.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { ErrorSummary, Field } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { consentsOf } from './queries.ts'

type Agreed = Awaited<ReturnType<typeof consentsOf>>

/** What was agreed, a new answer, and a no that was told: one page, as the citizen sees it too. */
export function consentPage(visit: Visit, agreed: Agreed, again?: Again) {
  const words = messages[visit.language]
  const { language } = visit
  const problems = again?.problems ?? []
  const typed = (name: string) => String(again?.typed[name] ?? '')
  const standing = agreed.consents.filter((consent) => consent.state === 'given')
  const children = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">
        {`${kindNames[agreed.kind]?.[language] ?? ''}, ${longDate(language, agreed.held_on)}. `}
        {words.lead} <a href={`/samtaler/${agreed.id}`}>{words.toConversation}</a>
      </p>
      <ErrorSummary problems={problems} language={language} />
      <ul class="list">
        {purposes.map((purpose) => {
          const consent = agreed.consents.find((one) => one.purpose === purpose)
          return (
            <li>
              <span class="title">{consent ? words.states[consent.state] : words.notAsked}</span>{' '}
              {purposeNames[purpose][language]}
              {consent && (
                <p class="small">
                  {[
                    longDate(language, consent.given_on),
                    words.hows[consent.given_how],
                    consent.state === 'given' && consent.ends_on
                      ? `${words.until.toLowerCase()} ${longDate(language, consent.ends_on)}`
                      : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <section>
        <h2>{words.new}</h2>
        <p class="lead">{words.newLead}</p>
        <form method="post" action={`/samtaler/${agreed.id}/samtykke`} novalidate>
          <Field name="purpose" label={words.purpose} problems={problems} language={language}>
            {(wiring) => (
              <select class="form-select" name="purpose" {...wiring}>
                {purposes.map((purpose) => (
                  <option value={purpose} selected={typed('purpose') === purpose}>
                    {purposeNames[purpose][language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <fieldset>
            <legend class="form-label">{words.answer}</legend>
            <div class="row">
              {(['given', 'refused'] as const).map((state) => (
                <label class="choice">
                  <input
                    type="radio"
                    name="state"
                    value={state}
                    checked={(typed('state') || 'given') === state}
                  />
                  {state === 'given' ? words.yes : words.no}
                </label>
              ))}
            </div>
          </fieldset>
          <Field name="givenHow" label={words.givenHow} problems={problems} language={language}>
            {(wiring) => (
              <select class="form-select" name="givenHow" {...wiring}>
                {(['spoken', 'written', 'digital'] as const).map((how) => (
                  <option value={how} selected={typed('givenHow') === how}>
                    {words.hows[how]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="endsOn" label={words.endsOn} problems={problems} language={language}>
            {(wiring) => (
              <input class="form-input short" type="date" name="endsOn" value={typed('endsOn')} {...wiring} />
            )}
          </Field>
          <button class="button do">{words.save}</button>
        </form>
      </section>
      {standing.length > 0 && (
        <section>
          <h2>{words.toldTitle}</h2>
          <p class="lead">{words.toldLead}</p>
          {standing.map((consent) => (
            <form method="post" action={`/samtaler/${agreed.id}/samtykke/${consent.purpose}/nej`}>
              <button class="button">{words.withdraw(words.erases[consent.purpose])}</button>
            </form>
          ))}
        </section>
      )}
    </>
  )
  return answer(visit, { title: words.title, children }, again ? 422 : 200)
}

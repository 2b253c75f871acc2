import type { Purpose } from '@lydhoer/database'
import { byName, longDate } from '@lydhoer/words'
import { Field, ErrorSummary, SubmissionId } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Gone } from '../talk/gone/gone.ts'
import { GoneJustNow, GoneLines } from '../talk/gone/gone-lines.tsx'
import { conversationKinds, kindNames } from '../talk/consent/conversation-kinds.ts'
import { purposes } from '../talk/consent/consent.ts'
import { messages } from './messages.ts'
import type { citizensOf, conversationsOwnedBy } from './queries.ts'

type Citizens = Awaited<ReturnType<typeof citizensOf>>
type Conversations = Awaited<ReturnType<typeof conversationsOwnedBy>>

interface ConversationsPage {
  page: Conversations
  gone: readonly Gone[]
  /** What the visitor has just erased. */
  justGone: Gone | undefined
}

/** A worker's own conversations: a quiet list, one line each, and a line for what is gone. */
export function conversationsPage(visit: Visit, { page, gone, justGone }: ConversationsPage) {
  const words = messages[visit.language]
  const { rows: conversations, after } = page
  const some = conversations.length > 0 || after !== null
  return answer(visit, {
    title: words.title,
    children: (
      <>
        <h1>{words.title}</h1>
        {justGone && <GoneJustNow visit={visit} gone={justGone} />}
        <p class="lead">{some ? words.lead : words.none}</p>
        <p class="row">
          <a class="button do" href="/samtaler/ny">
            {words.register}
          </a>
          {(conversations.length > 1 || after !== null) && (
            <a class="button" href="/samtaler/spejl">
              {words.mirror}
            </a>
          )}
          {some && (
            <a class="button" href="/samtaler/find">
              {words.find}
            </a>
          )}
        </p>
        <ul class="list">
          <GoneLines visit={visit} gone={gone} but={justGone} />
          {conversations.map((one) => (
            <li>
              <a class="title" href={addressOf(one)}>
                {`${kindNames[one.kind]?.[visit.language] ?? one.kind}, ${longDate(visit.language, one.held_on)}`}
              </a>{' '}
              {words.with(one.citizen_name)}
              <p class="small">{stateOf(visit, one)}</p>
            </li>
          ))}
        </ul>
        <Pages visit={visit} page={page} address="/samtaler" />
      </>
    ),
  })
}

function addressOf(one: Conversations['rows'][number]): string {
  if (one.consent_state !== 'given') return `/samtaler/${one.id}/samtykke`
  if (one.format && !one.confirmed_at) return `/samtaler/${one.id}/navne`
  return one.format || one.recording_state ? `/samtaler/${one.id}` : `/samtaler/${one.id}/materiale`
}

function stateOf(visit: Visit, one: Conversations['rows'][number]): string {
  const words = messages[visit.language]
  if (one.consent_state === 'refused') return words.states.refused
  if (one.consent_state !== 'given') return words.states.ended
  if (!one.format && !one.recording_state) return words.states.empty
  const parts = [
    one.duration_ms !== null && words.minutes(Math.max(1, Math.round(one.duration_ms / 60_000))),
    one.recording_state && words.withSound,
    one.format && words.turns(Number(one.turns ?? 0)),
    one.format && !one.confirmed_at && words.states.names,
  ]
  return parts.filter(Boolean).join(' · ')
}

/** The form for a new conversation and what the citizen agreed to. */
export function registerPage(visit: Visit, citizens: Citizens, again?: Again) {
  const words = messages[visit.language]
  const problems = again?.problems ?? []
  const typed = (name: string) => String(again?.typed[name] ?? '')
  const field = { problems, language: visit.language }
  const sorted = [...citizens].sort(byName((citizen) => citizen.display_name))
  const page = (
    <>
      <h1>{words.registerTitle}</h1>
      <p class="lead">{words.registerLead}</p>
      <ErrorSummary problems={problems} language={visit.language} />
      {citizens.length === 0 ? (
        <p>{words.noCitizens}</p>
      ) : (
        <form method="post" action="/samtaler" novalidate>
          <SubmissionId />
          <Field name="citizenId" label={words.citizen} hint={words.citizenHint} {...field}>
            {(wiring) => (
              <select class="form-select" name="citizenId" {...wiring}>
                <option value="">{words.choose}</option>
                {sorted.map((citizen) => (
                  <option value={citizen.id} selected={citizen.id === typed('citizenId')}>
                    {citizen.display_name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="heldOn" label={words.heldOn} {...field}>
            {(wiring) => (
              <input class="form-input short" type="date" name="heldOn" value={typed('heldOn')} {...wiring} />
            )}
          </Field>
          <Field name="kind" label={words.kind} {...field}>
            {(wiring) => (
              <select class="form-select" name="kind" {...wiring}>
                {conversationKinds.map((kind) => (
                  <option value={kind} selected={kind === (typed('kind') || 'followUp')}>
                    {kindNames[kind]?.[visit.language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <h2>{words.consents}</h2>
          <p class="lead">{words.consentsLead}</p>
          <Answer purpose="ownReflection" answers={['given', 'refused']} visit={visit} again={again} />
          <p class="if-no">{words.noMore}</p>
          <div class="if-not-no">
            {purposes
              .filter((purpose) => purpose !== 'ownReflection')
              .map((purpose) => (
                <Answer purpose={purpose} answers={['given', 'refused', '']} visit={visit} again={again} />
              ))}
          </div>
          <Field name="givenHow" label={words.givenHow} {...field}>
            {(wiring) => (
              <select class="form-select" name="givenHow" {...wiring}>
                {(['spoken', 'written', 'digital'] as const).map((how) => (
                  <option value={how} selected={how === typed('givenHow')}>
                    {words.hows[how]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div class="if-not-no">
            <Field name="endsOn" label={words.endsOn} hint={words.endsOnHint} {...field}>
              {(wiring) => (
                <input
                  class="form-input short"
                  type="date"
                  name="endsOn"
                  value={typed('endsOn')}
                  {...wiring}
                />
              )}
            </Field>
          </div>
          <button class="button do">
            <span class="if-not-no">{words.save}</span>
            <span class="if-no">{words.saveNo}</span>
          </button>
        </form>
      )}
    </>
  )
  return answer(visit, { title: words.registerTitle, children: page }, again ? 422 : 200)
}

interface AnswerProps {
  visit: Visit
  purpose: Purpose
  /** What may be answered; the empty word is that it was not asked. */
  answers: readonly ('given' | 'refused' | '')[]
  again: Again | undefined
}

/** One question to the citizen, and what they answered. */
function Answer({ visit, purpose, answers, again }: AnswerProps) {
  const words = messages[visit.language]
  const typed = String(again?.typed[purpose] ?? '')
  return (
    <fieldset class="answer" id={purpose}>
      <legend class="form-label">{words.purposes[purpose]}</legend>
      {again?.problems
        .filter((problem) => problem.field === purpose)
        .map((problem) => (
          <span class="form-error-message">{problem.what[visit.language]}</span>
        ))}
      <div class="row">
        {answers.map((value) => (
          <label class="choice">
            <input type="radio" name={purpose} value={value} checked={typed === value} />
            {value === 'given' ? words.yes : value === 'refused' ? words.no : words.notAsked}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { longDate, today } from '@lydhoer/words'
import { hoursSay } from '../../shared/companies/hours-say.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf, SubmissionId } from '../../shared/page/form/form-of.tsx'
import { ReceiptLine } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Page } from '../../shared/request/route.ts'
import { hoursAndDays, howItStands } from '../known/opening-lines.tsx'
import { sayForm } from './form.ts'
import type { OwnPage } from './links.ts'
import { messages } from './messages.ts'
import { done, type Done } from './told.ts'

export const ownAddress = (secret: string): string => `/vores-side/${secret}`

interface Own {
  own: OwnPage
  secret: string
  isDone?: Done | undefined
  /** What was sent and could not be used. */
  again?: Again | undefined
}

/** A company's own page: how they get hold of us, what they have room for, and what they want to say. */
export function ownPage(page: Page, { own, secret, isDone, again }: Own) {
  const { language } = page
  const words = messages[language]
  const status = again ? 422 : 200
  const children = (
    <>
      {again && <ErrorSummary problems={again.problems} language={language} />}
      {isDone && <ReceiptLine language={language} receipt={{ says: done[isDone] }} />}
      <h2>{words.reachHead}</h2>
      <p class="words">{own.reach}</p>
      {own.expects && (
        <>
          <h2>{words.expectsHead}</h2>
          <p class="words">{own.expects}</p>
        </>
      )}
      <AgreedHours page={page} own={own} />
      <Openings page={page} own={own} secret={secret} />
      <Say page={page} secret={secret} kind="needs" again={again} />
      <Say page={page} secret={secret} kind="worth" again={again} />
      <Said page={page} own={own} secret={secret} />
      <p class="small">{words.ends(longDate(language, own.endsOn))}</p>
    </>
  )
  const when = words.lead(own.municipality, own.madeBy)
  const head = { title: words.title(own.company), when, seen: 'whoeverHasTheAddress' as const, narrow: true }
  return answer(page, { ...head, children }, status)
}

/** What whoever opens an address that holds no more is told. */
export function closedPage(page: Page, why: 'ended' | 'revoked') {
  const words = messages[page.language]
  const head = { title: words.goneTitle, seen: 'whoeverHasTheAddress' as const, narrow: true }
  return answer(page, { ...head, children: <p>{words[why]}</p> }, 404)
}

/** The hours that citizens show the company, each as they chose it. */
function AgreedHours({ page: { language, services }, own }: { page: Page; own: OwnPage }) {
  const words = messages[language]
  const now = today(services.now())
  if (own.hours.length === 0) return null
  return (
    <section id="timer">
      <h2>{words.hoursHead}</h2>
      <p class="small">{words.hoursLead}</p>
      {own.hours.map(({ chosen, agreed }) => (
        <div class="item">
          <h3>{chosen.name || words.somebody}</h3>
          <ul>
            {agreed.map(({ fromWeek, hours, days }) => (
              <li>
                {fromWeek > now && `${words.hoursFrom(longDate(language, fromWeek))} `}
                {words.hoursOf(hoursSay(language, hours))}
                {days && `, ${days}`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Openings({
  page: { language, services },
  own,
  secret,
}: {
  page: Page
  own: OwnPage
  secret: string
}) {
  const words = messages[language]
  const now = today(services.now())
  return (
    <section id="pladser">
      <h2>{words.openingsHead}</h2>
      {own.openings.length === 0 && <p>{words.noOpenings}</p>}
      {own.openings.map((one) => (
        <div class="item">
          <h3>{one.work}</h3>
          <p>
            {hoursAndDays(language, one)}{' '}
            {howItStands(language, { ...one, closedOn: null, closedWhy: null }, now)}
          </p>
          {one.welcomes && <p class="words">{words.welcomes(one.welcomes)}</p>}
          {one.placesLeft > 0 && (
            <form method="post" action={`${ownAddress(secret)}/plads/${one.id}`}>
              <SubmissionId />
              <button class="button" aria-label={words.takenThis(one.work)}>
                {words.taken}
              </button>
            </form>
          )}
        </div>
      ))}
    </section>
  )
}

interface SayProps {
  page: Page
  secret: string
  kind: 'needs' | 'worth'
  again: Again | undefined
}

function Say({ page: { language }, secret, kind, again }: SayProps) {
  const words = messages[language]
  const mine = again?.typed['kind'] === kind ? again : undefined
  const form = fill(language, sayForm, { again: mine, among: kind })
  const options = (['yes', 'partly', 'no'] as const).map((value) => ({ value, label: words.answers[value] }))
  return (
    <section id={kind}>
      <h2>{kind === 'needs' ? words.needsHead : words.worthHead}</h2>
      <FormOf form={form} to={`${ownAddress(secret)}/sig`}>
        <input type="hidden" name="kind" value={kind} />
        {kind === 'worth' && <OneOf form={form} name="says" label={words.worth} options={options} />}
        <LongText
          form={form}
          name="words"
          label={kind === 'needs' ? words.needs : words.worthWhy}
          hint={words.needsHint}
          rows={3}
        />
        <button class="button">{kind === 'needs' ? words.send : words.answer}</button>
      </FormOf>
    </section>
  )
}

function Said({ page: { language }, own, secret }: { page: Page; own: OwnPage; secret: string }) {
  const words = messages[language]
  if (own.said.length === 0) return null
  return (
    <section id="skrevet">
      <h2>{words.saidHead}</h2>
      {own.said.map((one) => {
        const day = longDate(language, one.on)
        const head = one.says === null ? words.needsOn(day) : words.worthOn(words.answers[one.says], day)
        return (
          <div class="item">
            <p class="small">{head}</p>
            {one.words && <p class="words">{one.words}</p>}
            <form method="post" action={`${ownAddress(secret)}/sig/${one.id}/tag-tilbage`}>
              <button class="quiet" aria-label={words.takeBackThis(one.words.slice(0, 60) || head)}>
                {words.takeBack}
              </button>
            </form>
          </div>
        )
      })}
    </section>
  )
}

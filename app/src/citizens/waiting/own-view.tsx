import { addDay, firstName, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf, SubmissionId } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { helperNames, helpers } from '../matter/help.ts'
import { ownParents } from '../matter/pages.tsx'
import { HowToReach, type ReachedWorker } from '../matter/reach.tsx'
import { balls, partedBy, waitKinds, type WaitingPeriod, type WaitKind } from '../matter/waiting.ts'
import { heard, newOwnWait, ownIdea } from './form.ts'
import { OneWait, type Looking } from './one-wait.tsx'
import { ownMessages } from './own-messages.ts'
import type { UsualWait } from './queries.ts'
import { inSight } from './workers-view.tsx'

export const ownAddress = '/min/venter'

const ofThePlace = (visit: Visit, workers: readonly ReachedWorker[], key: Buffer | undefined) => ({
  seen: { rows: 'waiting_period', with: othersIn(visit, workers) } as const,
  parents: ownParents(visit),
  narrow: true,
  islands: ['unsaved'],
  browserKey: key && browserKey(key, visit.me),
})

/** The first names of those who see it; where nobody works with the citizen, the municipality. */
const othersIn = ({ tongue: language }: Visit, workers: readonly ReachedWorker[]): string[] =>
  workers.length > 0 ? workers.map(({ name }) => firstName(name)) : [ownMessages[language].whoHelps]

interface OwnPage {
  key: Buffer | undefined
  now: readonly WaitingPeriod[]
  before: readonly WaitingPeriod[]
  usual: ReadonlyMap<WaitKind, UsualWait>
  /** For how long it is kept, and why. */
  kept: string
  looking: Looking
  workers: readonly ReachedWorker[]
}

/** All that the citizen waits for, and how they get hold of whom. */
export function ownPage(visit: Visit, { key, now, before, usual, kept, looking, workers }: OwnPage) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const { broken, rest } = partedBy(before, addDay(visit.services.now(), -inSight))
  const children = (
    <>
      {now.length === 0 && <p>{words.none}</p>}
      {now.map((period) => (
        <OneWait
          {...{ language, period, looking }}
          usual={usual.get(period.kind)}
          presses={<StillWaiting visit={visit} period={period} />}
        >
          <More visit={visit} period={period} />
        </OneWait>
      ))}
      {broken.map((period) => (
        <OneWait {...{ language, period, looking }} usual={usual.get(period.kind)} />
      ))}
      <p>
        <a class={now.length === 0 ? 'button do' : undefined} href={`${ownAddress}/ny`}>
          {words.write}
        </a>
      </p>
      <HowToReach language={language} workers={workers} />
      {rest.length > 0 && (
        <details class="waited-before">
          <summary>{words.before}</summary>
          {rest.map((period) => (
            <OneWait {...{ language, period, looking }} usual={usual.get(period.kind)} />
          ))}
        </details>
      )}
      <p class="small">{kept}</p>
    </>
  )
  return answer(visit, {
    ...ofThePlace(visit, workers, key),
    title: words.title,
    when: words.lead,
    children,
  })
}

/** One press tells those who help that the citizen still waits; words are free. */
function StillWaiting({
  visit: { tongue: language, services },
  period,
}: {
  visit: Visit
  period: WaitingPeriod
}) {
  const words = ownMessages[language]
  const day = today(services.now())
  if (period.events.some(({ kind, onDay }) => kind === 'stillWaiting' && onDay === day))
    return <p class="soft">{words.stillToday}</p>
  return (
    <form class="still" method="post" action={`${ownAddress}/${period.id}/stadig`} autocomplete="off">
      <SubmissionId />
      <button class="button" aria-label={words.stillAbout(period.what)}>
        {words.still}
      </button>
      <p class="small">{words.stillHint}</p>
      <details>
        <summary>{words.stillWords}</summary>
        <label class="form-label" for={`ord-${period.id}`}>
          {words.heardWords}
        </label>
        <textarea id={`ord-${period.id}`} name="words" rows={3} maxlength={2000}></textarea>
      </details>
    </form>
  )
}

/** What takes a page of its own, and an end to what the citizen wrote themselves. */
function More({ visit: { tongue: language }, period }: { visit: Visit; period: WaitingPeriod }) {
  const words = ownMessages[language]
  const address = `${ownAddress}/${period.id}`
  return (
    <div class="waiting-more">
      <a href={`${address}/imens`}>{period.idea === '' ? words.sayIdea : words.changeIdea}</a>
      <a href={`${address}/hoert`}>{words.heard_}</a>
      {period.isCitizens && (
        <form method="post" action={`${address}/slut`}>
          <SubmissionId />
          <button class="quiet">{words.end}</button>
        </form>
      )}
    </div>
  )
}

/** What each page for writing has. */
interface Writing {
  key: Buffer
  workers: readonly ReachedWorker[]
  again?: Again | undefined
}

/** Where the citizen writes what they wait for. */
export function newOwnPage(visit: Visit, { key, workers, again }: Writing) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const now = services.now()
  const form = fill(language, newOwnWait(now), {
    again,
    first: { since: today(now), kind: 'other', ball: 'unknown' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${ownAddress}/ny`}>
        <Text form={form} name="what" label={words.what} hint={words.whatHint} />
        <Day form={form} name="since" label={words.sinceWhen} hint={words.sinceHint} />
        <Choice
          form={form}
          name="kind"
          label={words.kind}
          options={waitKinds.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <Choice
          form={form}
          name="ball"
          label={words.ball}
          options={balls.map((value) => ({ value, label: words.balls[value] }))}
        />
        <LongText
          form={form}
          name="idea"
          label={words.idea}
          hint={words.ideaHint}
          rows={3}
          keep={`${ownAddress}/ny/idea`}
        />
        <Choice
          form={form}
          name="helpedBy"
          label={words.helped}
          none={words.nobodyHelped}
          options={helpers.map((value) => ({ value, label: helperNames[value][language] }))}
        />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  const head = { title: words.newTitle, when: words.newLead, parents: underOwn(visit) }
  return answer(visit, { ...ofThePlace(visit, workers, key), ...head, children }, form.status)
}

/** Where the citizen writes what they have heard, or their own idea. */
export function ownWordsPage(
  visit: Visit,
  of: 'hoert' | 'imens',
  { key, workers, again, period }: Writing & { period: WaitingPeriod },
) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const address = `${ownAddress}/${period.id}/${of}`
  const isIdea = of === 'imens'
  const form = fill(language, isIdea ? ownIdea : heard, {
    again,
    first: { words: isIdea ? period.idea : '' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <LongText
          form={form}
          name="words"
          label={isIdea ? words.idea : words.heardWords}
          hint={isIdea ? words.ideaHint : undefined}
          rows={4}
          keep={`${address}/words`}
        />
        <button class="button do">{isIdea ? words.save : words.saveHeard}</button>
      </FormOf>
    </>
  )
  const head = {
    title: isIdea ? words.ideaTitle : words.heardTitle,
    when: `${period.what}. ${isIdea ? words.ideaLead : words.heardLead}`,
    parents: underOwn(visit),
  }
  return answer(visit, { ...ofThePlace(visit, workers, key), ...head, children }, form.status)
}

const underOwn = (visit: Visit) => [
  ...ownParents(visit),
  { href: ownAddress, word: ownMessages[visit.tongue].title },
]

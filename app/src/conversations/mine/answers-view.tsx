import type { Purpose } from '@lydhoer/database'
import { longDate, say } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { purposes } from '../talk/consent/consent.ts'
import { mayNotToCitizen, mayToCitizen } from '../talk/consent/purpose-words.ts'
import { lowerFirst } from './lower-first.ts'
import { messages } from './messages.ts'
import type { conversationsWith } from './queries.ts'

type Consent = Awaited<ReturnType<typeof conversationsWith>>[number]['consents'][number]

interface Talk {
  visit: Visit
  id: string
  /** What the conversation is called. */
  talk: string
}

/** What the citizen has said yes and no to about one conversation, when and how, and at each yes the way to a no. */
export function Answers({ consents, ...of }: Talk & { consents: readonly Consent[] }) {
  const { tongue: language } = of.visit
  const words = messages[language]
  const together = saidTogether(consents)
  return (
    <>
      <h3>{words.youSaid}</h3>
      {together && (
        <p class="small">
          {words.saidAll(words.hows[together.given_how], longDate(language, together.given_on))}
        </p>
      )}
      <ul class="plain-list">
        {purposes.map((purpose) => {
          const consent = consents.find((each) => each.purpose === purpose)
          return consent && <Said {...of} purpose={purpose} consent={consent} together={!!together} />
        })}
      </ul>
    </>
  )
}

interface SaidProps extends Talk {
  purpose: Purpose
  consent: Consent
  /** When and how it was said stands above, for all of them. */
  together: boolean
}

function Said({ visit, id, talk, purpose, consent, together }: SaidProps) {
  const words = messages[visit.tongue]
  const given = consent.state === 'given' && !consent.past
  const over = consent.state === 'ended' || consent.past
  const what = say((given ? mayToCitizen : mayNotToCitizen)[purpose], visit.tongue)
  const all = purpose === 'ownReflection'
  const sayNo = all ? words.sayNoToAllOfIt : words.sayNo
  const when = saidWhen(visit, consent, together)
  return (
    <li>
      <b>{given ? words.yes : over ? words.over : words.no}</b> {`${what}.`}
      {when && <p class="small">{when}</p>}
      {given && (
        <p>
          <a
            class="button gone"
            href={`/min/samtaler/${id}/nej/${purpose}`}
            aria-label={`${sayNo}: ${all ? talk : lowerFirst(what)}`}
          >
            {sayNo}
          </a>
        </p>
      )}
    </li>
  )
}

/** One answer for all of them, when they came at one time and in one way. */
function saidTogether(consents: readonly Consent[]): Consent | undefined {
  const [one] = consents
  const same = (other: Consent) => other.given_on === one?.given_on && other.given_how === one.given_how
  return consents.length > 1 && consents.every(same) ? one : undefined
}

function saidWhen({ tongue: language }: Visit, consent: Consent, together: boolean): string {
  const words = messages[language]
  const said = consent.state === 'refused' ? words.saidNo : words.saidYes
  const last = consent.ends_on && longDate(language, consent.ends_on)
  const over = consent.state === 'ended' || consent.past
  return [
    (!together || consent.state === 'withdrawn') &&
      said(words.hows[consent.given_how], longDate(language, consent.given_on)),
    consent.state === 'withdrawn' &&
      words.noAfterwards[consent.withdrawn_how ?? 'unknown'](longDate(language, consent.decided_at)),
    consent.state === 'given' && !over && last && words.until(last),
    over && last && words.wasUntil(last),
  ]
    .filter(Boolean)
    .join(' ')
}

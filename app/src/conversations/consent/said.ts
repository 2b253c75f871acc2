import { longDate, type Language } from '@lydhoer/words'
import { messages } from './messages.ts'
import type { consentsOf } from './queries.ts'

type Consent = Awaited<ReturnType<typeof consentsOf>>['consents'][number]

/** When and how an answer came, and a no after a yes: «Ja på optagelsen den 3. november 2026. Gælder til og med …» */
export function saidWhen(language: Language, consent: Consent): string {
  const words = messages[language]
  const said = consent.state === 'refused' ? words.saidNo : words.saidYes
  const last = consent.ends_on && longDate(language, consent.ends_on)
  return [
    said(words.hows[consent.given_how], longDate(language, consent.given_on)),
    consent.state === 'withdrawn' &&
      words.noAfterwards[consent.withdrawn_how ?? 'unknown'](longDate(language, consent.decided_at)),
    consent.state === 'given' && last && words.until(last),
    consent.state === 'ended' && last && words.wasUntil(last),
  ]
    .filter(Boolean)
    .join(' ')
}

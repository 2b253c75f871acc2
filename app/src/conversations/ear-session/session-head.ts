import { shortDate, whenItBegins, type Language } from '@lydhoer/words'
import type { Seen } from '../../shared/page/seen-by.ts'
import type { Visit } from '../../shared/request/route.ts'
import { ownAs, sharedAs } from '../talk/passage/seen.ts'
import { guestWords } from './guest/messages.ts'
import { messages } from './messages.ts'
import type { Session } from './session.ts'

/** «Lån et øre: torsdag 3. december kl. 10»; without a time, whose passage it is on and when people were invited. */
export function titleOf(language: Language, { time: { startsAt }, ownerName, createdAt }: Session): string {
  const words = messages[language]
  return startsAt
    ? words.heldAt(whenItBegins(language, startsAt))
    : words.notHeldYet(ownerName, shortDate(language, createdAt))
}

/** Who can see the talk of a session: those who have it, and the guest whom everybody and the citizen have let in. */
export function sessionSeen({ language, me }: Visit, session: Session): Seen {
  const { share, people, guest } = session
  const there = guest?.stands === 'hears' ? [guestWords[language].theGuest(guest.name)] : []
  if (share) return sharedAs(language, session, share.until, there)
  const others = people.filter(({ person_id }) => person_id !== me.personId)
  return ownAs(language, [...there, ...others.map(({ display_name }) => display_name)])
}

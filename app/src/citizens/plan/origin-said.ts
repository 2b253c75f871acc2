import { shortDate, type Tongue } from '@lydhoer/words'
import { seatsSaid } from '../matter/at-the-table.ts'
import type { Origin, PlanLine } from './lines.ts'
import type { Around } from './seen.ts'

/** How each origin is said, by the day; a meeting of several also by who was there, in kind, '' where it is not known any more. */
type OriginWords = Record<Exclude<Origin, 'system' | 'network'>, (day: string) => string> & {
  network: (day: string, whom: string) => string
  system: string
}

/** From where a line came, as a sentence. */
export function originSaid(
  language: Tongue,
  words: OriginWords,
  { cameFrom, fromDay, meetingId }: Pick<PlanLine, 'cameFrom' | 'fromDay' | 'meetingId'>,
  { seats }: Pick<Around, 'seats'>,
): string {
  if (cameFrom === 'system' || fromDay === null) return words.system
  const day = shortDate(language, fromDay)
  return cameFrom === 'network'
    ? words.network(day, seatsSaid(language, seats.get(meetingId ?? '') ?? []))
    : words[cameFrom](day)
}

/** The way back to where a line came from, for whoever may open it: the very turn of a conversation, or a meeting. */
export function wayBack(
  { conversationId, pickId, meetingId }: Pick<PlanLine, 'conversationId' | 'pickId' | 'meetingId'>,
  { open, picks, seats }: Pick<Around, 'open' | 'picks' | 'seats'>,
  to: { talk: (id: string) => string; meeting: (id: string) => string },
): { href: string; leadsTo: 'place' | 'conversation' | 'meeting' } | null {
  if (conversationId !== null) {
    if (!open.has(conversationId)) return null
    const turn = picks.get(pickId ?? '')?.fromTurn
    return turn === undefined
      ? { href: to.talk(conversationId), leadsTo: 'conversation' }
      : { href: `${to.talk(conversationId)}#t${turn}`, leadsTo: 'place' }
  }
  return meetingId !== null && seats.has(meetingId)
    ? { href: to.meeting(meetingId), leadsTo: 'meeting' }
    : null
}

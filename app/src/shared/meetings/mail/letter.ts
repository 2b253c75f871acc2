import { whenItBegins, type Language } from '@lydhoer/words'
import { calendarFile, type CalendarEvent, type Invitation } from '../calendar/calendar-file.ts'
import { messages } from './messages.ts'

/** A mail about a meeting, ready to be handed over. */
export interface Letter {
  from: { name: string; address: string }
  to: string
  subject: string
  text: string
  messageId: string
  headers: Record<string, string>
  icalEvent: { method: Invitation['method']; filename: string; content: string }
}

/**
 * Writes the mail that tells one person of a meeting as it is now: of which kind, when, where and the address of its page, and nothing of
 * what it is about. The same change to the same person has the same Message-ID (RFC 5322, 3.6.4), so that one that was sent twice is one.
 *
 * @param told what they were told before, if anything
 */
export function letterOf(
  language: Language,
  event: CalendarEvent,
  { method, from, to, personId, told }: Invitation & { personId: string; told: boolean },
): Letter {
  const words = messages[language]
  const when = whenItBegins(language, event.startsAt)
  const kind = method === 'CANCEL' ? 'cancel' : told ? 'moved' : 'request'
  const lines =
    method === 'CANCEL'
      ? [words.isOff]
      : [
          `${when}, ${words.at(event.minutes)}`,
          ...(event.where ? [words.where(event.where)] : []),
          '',
          words.page,
          event.address,
        ]
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    from: { name: 'Lydhør', address: from },
    to,
    subject: words[kind](event.title, when),
    text: [event.title, ...lines, '', words.sentBy, ''].join('\n'),
    messageId: `<${event.id}.${personId}.${event.sequence}.${method.toLowerCase()}@${domain}>`,
    // RFC 3834, 5: nobody's holiday answer is wanted.
    headers: { 'Auto-Submitted': 'auto-generated' },
    icalEvent: { method, filename: 'moede.ics', content: calendarFile([event], { method, from, to }) },
  }
}

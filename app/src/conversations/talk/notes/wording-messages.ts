import { listIn, longDate, today, type Language, type Messages } from '@lydhoer/words'
import type { Wording } from './wordings.ts'

const da = {
  howWeSay: 'Sådan siger vi det her',
  writtenIn: (room: string) => `Skrevet i ${room}`,
  by: (name: string, day: string) => (name ? `af ${name}, ${day}` : day),
  agreed: (names: string) => `Enige: ${names}.`,
  onDay: (name: string, day: string) => `${name} (${day})`,
  nobodyAgreed: 'Ingen har sagt, at de er enige, endnu.',
  examples: 'Eksempler fra stykker, du har',
  before: 'Sådan blev det sagt før',
}

export const wordingMessages: Messages<typeof da> = {
  da,
  en: {
    howWeSay: 'How we say it here',
    writtenIn: (room) => `Written in ${room}`,
    by: (name, day) => (name ? `by ${name}, ${day}` : day),
    agreed: (names) => `They agree: ${names}.`,
    onDay: (name, day) => `${name} (${day})`,
    nobodyAgreed: 'Nobody has said yet that they agree.',
    examples: 'Examples from passages that you have',
    before: 'How it was said before',
  },
}

/** Who agrees with it, and since when. */
export function agreedIn(language: Language, { agreed }: Wording): string {
  const words = wordingMessages[language]
  if (agreed.length === 0) return words.nobodyAgreed
  const each = agreed.map(({ name, at }) => words.onDay(name, longDate(language, today(at))))
  return words.agreed(listIn(language, each))
}

/** By whom it was written, and when. */
export const writtenIn = (language: Language, { byName, at }: Wording): string =>
  wordingMessages[language].by(byName, longDate(language, today(at)))

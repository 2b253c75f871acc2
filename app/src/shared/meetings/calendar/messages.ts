import type { Sentence } from '@lydhoer/words'

const words = {
  noCalendar: {
    da: 'På adressen ligger der ikke en kalender, som kan læses. Prøv at kopiere adressen igen fra dit kalenderprogram.',
    en: 'There is no calendar that can be read at this address. Try to copy the address again from your calendar.',
  },
  broken: {
    da: 'Kalenderen på adressen er skrevet, så den ikke kan læses her.',
    en: 'The calendar at this address is written so that it cannot be read here.',
  },
} satisfies Record<string, Sentence>

export const both = (name: keyof typeof words): Sentence => words[name]

export const problems = {
  zone: (name: string): Sentence => ({
    da: `Kalenderen har tider i en tidszone, vi ikke kender: “${name}”. Så vi ved ikke, hvornår de er.`,
    en: `The calendar has times in a time zone that we do not know: “${name}”. So we do not know when they are.`,
  }),
}

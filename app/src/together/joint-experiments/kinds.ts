import type { Language, Sentence } from '@lydhoer/words'
import { workeds, type Worked } from '../house/came-to.ts'
import { kindsIn as namesIn, shortKinds, type KindOfPeople } from '../house/kinds-of-people.ts'

export { cameToNames, cameTos, workedNames, workeds, type CameTo, type Worked } from '../house/came-to.ts'
export { kindNames, kindOf, kindsOfPeople, type KindOfPeople } from '../house/kinds-of-people.ts'

/** @example kindsIn('da', ['worker', 'researcher']) // 'sagsbehandlere og forskere' */
export const kindsIn = (language: Language, kinds: readonly KindOfPeople[]): string =>
  namesIn(language, kinds, shortKinds)

/** What it is about, so that others find it. */
export const themes = [
  ...(['guidance', 'letters', 'meetings', 'plans', 'waiting'] as const),
  ...(['reach', 'companies', 'across', 'learning', 'other'] as const),
] as const
export type Theme = (typeof themes)[number]
export const isTheme = (word: string): word is Theme => (themes as readonly string[]).includes(word)

export const themeNames: Record<Theme, Sentence> = {
  guidance: { da: 'Vejledning om rettigheder og pligter', en: 'Guidance on rights and duties' },
  letters: { da: 'Breve', en: 'Letters' },
  meetings: { da: 'Møder og samtaler', en: 'Meetings and conversations' },
  plans: { da: 'Dagsorden og Min Plan', en: 'Agenda and My Plan' },
  waiting: { da: 'Ventetid', en: 'Waiting' },
  reach: { da: 'At kunne få fat i os', en: 'Reaching us' },
  companies: { da: 'Virksomheder og praktik', en: 'Companies and placements' },
  across: { da: 'På tværs af afdelinger', en: 'Across departments' },
  learning: { da: 'Hvordan vi lærer af hinanden', en: 'How we learn from each other' },
  other: { da: 'Noget andet', en: 'Something else' },
}

/** Before what was learned: what did not work is told as readily as what did. */
export const learnedFrom: Record<Worked, Sentence> = {
  yes: { da: 'Det virkede, og det lærte vi af:', en: 'It worked, and this is what we learned:' },
  partly: {
    da: 'Noget af det virkede, og det lærte vi af:',
    en: 'Some of it worked, and this is what we learned:',
  },
  no: { da: 'Det virkede ikke, og det lærte vi af:', en: 'It did not work, and this is what we learned:' },
  unknown: {
    da: 'Om det virkede, ved vi ikke. Det her lærte vi:',
    en: 'Whether it worked we do not know. This is what we learned:',
  },
}

/** What one can look for in the list. */
export const standings = ['under-way', ...workeds] as const
export type Standing = (typeof standings)[number]

/** After so many days in which nobody wrote, those in it are asked how it goes. */
export const askedAfterDays = 21

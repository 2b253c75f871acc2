import { pluralOf, type Forms, type Sentence, type Tongue } from '@lydhoer/words'

/**
 * What is a citizen's own and has a rule for how long it is kept, as `resting.kept_as` calls it: what it is called, and the day from which
 * its time is counted.
 */
export const keptKinds = {
  plan: {
    name: { da: 'Planer', en: 'Plans' },
    from: { da: 'den dag, planen blev besluttet', en: 'the day on which the plan was decided' },
  },
  agenda: {
    name: { da: 'Det, en borger vil tale om', en: 'What a citizen wants to talk about' },
    from: { da: 'den dag, der blev svaret på det', en: 'the day on which it was answered' },
  },
  meeting: {
    name: { da: 'Møder og ord til sidst', en: 'Meetings, and words at the end' },
    from: { da: 'den dag, mødet sluttede', en: 'the day on which the meeting ended' },
  },
  waiting: {
    name: { da: 'Det, en borger venter på', en: 'What a citizen waits for' },
    from: { da: 'den dag, ventetiden sluttede', en: 'the day on which the wait ended' },
  },
  letter: {
    name: { da: 'Breve, der er skrevet op', en: 'Letters that are noted' },
    from: {
      da: 'den dag, brevet blev sendt, læst sammen eller skulle besvares',
      en: 'the day on which the letter was sent, read together or to be answered',
    },
  },
  guidance: {
    name: { da: 'Ark med vejledning', en: 'Sheets of guidance' },
    from: { da: 'den dag, arket blev gennemgået', en: 'the day on which the sheet was gone through' },
  },
  complaint: {
    name: { da: 'Klager', en: 'Complaints' },
    from: { da: 'den dag, klagen sluttede', en: 'the day on which the complaint ended' },
  },
} as const satisfies Record<string, { name: Sentence; from: Sentence }>
export type KeptKind = keyof typeof keptKinds
export const keptKindNames = Object.keys(keptKinds) as KeptKind[]

const danish = { years: { other: '# år' }, months: { one: '# måned', other: '# måneder' } }
/** How many is put for `#`; a form that has the number within itself has none. */
const forms: Record<Tongue, { years: Forms; months: Forms }> = {
  da: danish,
  easy: danish,
  en: { years: { one: '# year', other: '# years' }, months: { one: '# month', other: '# months' } },
  ar: {
    years: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' },
    months: { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
  },
  uk: {
    years: { one: '# рік', few: '# роки', many: '# років', other: '# року' },
    months: { one: '# місяць', few: '# місяці', many: '# місяців', other: '# місяця' },
  },
}

/** So many months, in words: whole years as years. @example monthsSay('da', 60) // '5 år' */
export function monthsSay(tongue: Tongue, months: number): string {
  const isYears = months % 12 === 0
  const count = isYears ? months / 12 : months
  const form = pluralOf(tongue, count, forms[tongue][isYears ? 'years' : 'months'])
  return form.replace('#', `${count}`)
}

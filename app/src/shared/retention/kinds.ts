import { pluralOf, sentencesIn, type Forms, type Sentence, type Tongue } from '@lydhoer/words'
import { ar } from './kinds.ar.ts'
import { easy } from './kinds.easy.ts'
import { uk } from './kinds.uk.ts'

/** What is a person's own in what the house does together, and has a rule for how long it is kept. */
export const keptTogether = {
  invited: {
    da: 'Invitationer og svar, og hvem der kom eller talte',
    en: 'Invitations and answers, and who came or spoke',
  },
  asker: { da: 'Hvem der spurgte, og hvem der spurgte med', en: 'Who asked, and who asked it too' },
  seat: { da: 'Hvem der sad i udviklingsgruppen', en: 'Who sat in the development group' },
} as const satisfies Record<string, Sentence>

/** What is a citizen's own and has one. */
export const keptOfCitizens = {
  plan: { da: 'Planer', en: 'Plans' },
  agenda: { da: 'Det, en borger vil tale om', en: 'What a citizen wants to talk about' },
  meeting: { da: 'Møder og ord til sidst', en: 'Meetings, and words at the end' },
  waiting: { da: 'Det, en borger venter på', en: 'What a citizen waits for' },
  letter: { da: 'Breve, der er skrevet op', en: 'Letters that are noted' },
  panel: { da: 'Svar fra borgere, der læser breve', en: 'Answers from citizens who read letters' },
  guidance: { da: 'Ark med vejledning', en: 'Sheets of guidance' },
  complaint: { da: 'Klager', en: 'Complaints' },
  opened: { da: 'Emner, en borger har åbnet for andre', en: 'Topics a citizen has opened to others' },
  message: { da: 'Korte beskeder', en: 'Short messages' },
  placement: { da: 'Praktik og timer', en: 'Placements and hours' },
  wish: { da: 'Ønsker, hensyn og steder', en: 'Wishes, what is considered, and places' },
  grant: { da: 'Det, der er uden for det sædvanlige', en: 'What is outside the usual' },
} as const satisfies Record<string, Sentence>

/** All that has a rule, as `resting.kept_as` calls it: what it is called where rules are kept. */
export const keptKinds = { ...keptOfCitizens, ...keptTogether }
export type KeptKind = keyof typeof keptKinds
export const keptKindNames = Object.keys(keptKinds) as KeptKind[]
export const isKeptTogether = (kind: KeptKind) => Object.hasOwn(keptTogether, kind)

/** The day from which the time of each kind is counted. */
export const keptFrom = sentencesIn(
  {
    plan: { da: 'den dag, planen blev besluttet', en: 'the day on which the plan was decided' },
    agenda: { da: 'den dag, der blev svaret på det', en: 'the day on which it was answered' },
    meeting: { da: 'den dag, mødet sluttede', en: 'the day on which the meeting ended' },
    waiting: { da: 'den dag, ventetiden sluttede', en: 'the day on which the wait ended' },
    letter: {
      da: 'den dag, brevet blev sendt, læst sammen eller skulle besvares',
      en: 'the day on which the letter was sent, read together or to be answered',
    },
    panel: { da: 'den sidste dag, der blev spurgt', en: 'the last day on which they were asked' },
    guidance: { da: 'den dag, arket blev gennemgået', en: 'the day on which the sheet was gone through' },
    complaint: { da: 'den dag, klagen sluttede', en: 'the day on which the complaint ended' },
    opened: { da: 'den sidste dag, emnet var åbent', en: 'the last day on which it was open' },
    message: { da: 'den dag, der blev svaret', en: 'the day on which it was answered' },
    placement: { da: 'den dag, praktikken sluttede', en: 'the day on which the placement ended' },
    invited: { da: 'den dag, mødet blev holdt', en: 'the day on which it was held' },
    asker: {
      da: 'den dag, der sidst blev svaret, eller det ikke var nødvendigt mere',
      en: 'the day of the last answer, or on which it was needed no more',
    },
    seat: { da: 'pladsens sidste dag', en: 'the last day of the seat' },
    wish: {
      da: 'den dag, det sidst blev ændret, og ikke før ingen arbejder med dig mere',
      en: 'the day on which it was last changed, and not until nobody works with you any more',
    },
    grant: {
      da: 'den dag, vi skrev, hvad der kom ud af det',
      en: 'the day on which it was written what came of it',
    },
  } satisfies Record<KeptKind, Sentence>,
  { easy, ar, uk },
)

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

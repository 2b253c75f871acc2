import type { Sentence } from '@lydhoer/words'

/** What people gather for. */
export const gatheringKinds = [
  'seminar',
  'visit',
  'erfaGroup',
  'interplayMeeting',
  'brokersWithLeaders',
  'cafe',
  'developmentGroup',
] as const
export type GatheringKind = (typeof gatheringKinds)[number]

export const kindNames: Record<GatheringKind, Sentence> = {
  seminar: { da: 'Seminar', en: 'Seminar' },
  visit: { da: 'Forskere på besøg', en: 'Researchers visit' },
  erfaGroup: { da: 'Erfagruppe', en: 'Exchange of experience' },
  interplayMeeting: { da: 'Samspilsmøde', en: 'Meeting of interplay' },
  brokersWithLeaders: { da: 'Vidensmæglere og ledere', en: 'Brokers and leaders' },
  cafe: { da: 'Café', en: 'Café' },
  developmentGroup: { da: 'Udviklingsgruppen', en: 'The development group' },
}

/** What each is for. */
export const kindMeans: Record<GatheringKind, Sentence> = {
  seminar: {
    da: 'En halv eller hel dag med god tid til én ting.',
    en: 'Half a day or a day, with time for one thing.',
  },
  visit: {
    da: 'Forskerne kommer. En del af tiden er kommunens, til kommunen har sagt, hvad den ønsker.',
    en: 'The researchers come. A part of the time is the municipality’s until it has said what it wishes.',
  },
  erfaGroup: {
    da: 'Nogle, der laver det samme, fortæller hinanden, hvad de har prøvet.',
    en: 'Some who do the same tell each other what they have tried.',
  },
  interplayMeeting: {
    da: 'Praksis, ledelse og forskning ser på, hvor de er nået til sammen.',
    en: 'Practice, leaders and research look at how far they have come together.',
  },
  brokersWithLeaders: {
    da: 'Det faste møde, hvor vidensmæglere og ledere aftaler tid og retning.',
    en: 'The standing meeting at which brokers and leaders agree on time and direction.',
  },
  cafe: {
    da: 'Kaffe og et tema. Man kommer, hvis man har lyst. Ingen bliver inviteret, ingen svarer, og ingen skriver ned, hvem der kom.',
    en: 'Coffee and a theme. One comes if one likes. Nobody is invited, nobody answers, and nobody writes down who came.',
  },
  developmentGroup: {
    da: 'Gruppen ser på det, som huset har lagt på dens bord.',
    en: 'The group looks at what the house has laid on its table.',
  },
}

/** Who may be invited from outside, by kind; nothing is sent to them. */
export const outsideKinds = ['neighbour', 'university', 'partner', 'company', 'politician'] as const
export type OutsideKind = (typeof outsideKinds)[number]

export const outsideNames: Record<OutsideKind, Sentence> = {
  neighbour: { da: 'folk fra andre kommuner', en: 'people from other municipalities' },
  university: { da: 'andre fra universitetet', en: 'others from the university' },
  partner: { da: 'samarbejdspartnere', en: 'partners' },
  company: { da: 'virksomheder', en: 'companies' },
  politician: { da: 'politikere', en: 'politicians' },
}

/** Whose a part of a programme is. */
export const sides = ['municipality', 'research'] as const
export type Side = (typeof sides)[number]

export const sideNames: Record<Side, Sentence> = {
  municipality: { da: 'Kommunen', en: 'The municipality' },
  research: { da: 'Forskningen', en: 'Research' },
}

/** It comes again every so many months. */
export const rhythms = ['0', '1', '2', '3', '6', '12'] as const
export type Rhythm = (typeof rhythms)[number]
export const rhythmNames: Record<Rhythm, Sentence> = {
  0: { da: 'Ikke fast', en: 'Not regularly' },
  1: { da: 'Hver måned', en: 'Every month' },
  2: { da: 'Hver anden måned', en: 'Every second month' },
  3: { da: 'Hver tredje måned', en: 'Every third month' },
  6: { da: 'Hvert halve år', en: 'Every half-year' },
  12: { da: 'Hvert år', en: 'Every year' },
}
export const rhythmOf = (everyMonths: number | null): Rhythm =>
  rhythms.find((one) => Number(one) === everyMonths) ?? '0'

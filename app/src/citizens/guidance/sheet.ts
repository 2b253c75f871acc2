import type { Language } from '@lydhoer/words'
import type { Pictogram } from '../matter/pictograms/names.ts'

export const kinds = ['sanctions', 'jobGoal', 'repatriation', 'other'] as const
export type GuidanceKind = (typeof kinds)[number]

/** Where in the meeting it came: whether that matters is what people want to learn. */
export const places = ['first', 'midway', 'last'] as const
export type Placed = (typeof places)[number]

/** One duty, or right, in plain words; a picture of it, and the help that is offered with it. */
export interface SheetLine {
  picture: Pictogram | ''
  duty: string
  help: string
}

/** So many lines are on a sheet at most: more than that nobody takes in. */
export const mostLines = 8

/** What a new sheet begins with. It names no law, which changes: whoever makes the sheet puts it right for this citizen. */
const beginnings: Record<Language, Record<GuidanceKind, readonly SheetLine[]>> = {
  da: {
    sanctions: [
      {
        picture: 'calm',
        duty: 'Du har ret til hjælp, og du må spørge om alt.',
        help: 'Tag gerne en med, du er tryg ved.',
      },
      {
        picture: 'phone',
        duty: 'Du skal komme til de møder, vi aftaler.',
        help: 'Er det en dårlig dag, så ring. Vi finder en anden dag.',
      },
      {
        picture: 'doctor',
        duty: 'Du skal sige til, når du er syg.',
        help: 'Et opkald eller en besked er nok.',
      },
      {
        picture: 'work',
        duty: 'Du skal have et cv.',
        help: 'Vi laver det sammen en dag.',
      },
      {
        picture: 'money',
        duty: 'Bliver du væk uden at sige det, kan det gå ud over dine penge.',
        help: 'Vi ringer og hører, hvad der skete, før nogen beslutter noget.',
      },
    ],
    jobGoal: [
      {
        picture: 'work',
        duty: 'Loven kræver, at der står et jobmål i din plan.',
        help: 'Vi finder ordene sammen. De kan laves om.',
      },
      {
        picture: 'home',
        duty: 'Dine egne mål står for sig selv, og de står øverst.',
        help: 'De må gerne handle om at få hverdagen til at hænge sammen.',
      },
    ],
    repatriation: [
      {
        picture: 'language',
        duty: 'Jeg skal fortælle dig, at man kan få hjælp til at flytte tilbage.',
        help: 'Det er dit valg. Du skal ikke gøre noget, og det ændrer ikke din sag.',
      },
    ],
    other: [],
  },
  en: {
    sanctions: [
      {
        picture: 'calm',
        duty: 'You have a right to help, and you may ask about anything.',
        help: 'You are welcome to bring somebody you trust.',
      },
      {
        picture: 'phone',
        duty: 'You must come to the meetings that we agree on.',
        help: 'If it is a bad day, ring. We find another day.',
      },
      {
        picture: 'doctor',
        duty: 'You must tell us when you are ill.',
        help: 'A call or a message is enough.',
      },
      {
        picture: 'work',
        duty: 'You must have a CV.',
        help: 'We make it together one day.',
      },
      {
        picture: 'money',
        duty: 'If you stay away without telling us, it can cost you money.',
        help: 'We ring and hear what happened before anybody decides anything.',
      },
    ],
    jobGoal: [
      {
        picture: 'work',
        duty: 'The law demands that a job goal stands in your plan.',
        help: 'We find the words together. They can be changed.',
      },
      {
        picture: 'home',
        duty: 'Your own goals stand by themselves, and they stand first.',
        help: 'They may be about making everyday life hang together.',
      },
    ],
    repatriation: [
      {
        picture: 'language',
        duty: 'I must tell you that one can get help to move back.',
        help: 'It is your choice. You need do nothing, and it does not change your case.',
      },
    ],
    other: [],
  },
}

/** The lines that a new sheet of a kind begins with; they are there to be changed. */
export const beginningOf = (language: Language, kind: GuidanceKind): readonly SheetLine[] =>
  beginnings[language][kind]

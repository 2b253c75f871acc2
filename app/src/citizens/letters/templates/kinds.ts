import type { Sentence } from '@lydhoer/words'

/** Which letters there are, by what a citizen gets; what the law demands is told by kind. */
export const letterKinds = {
  firstMeeting: { da: 'Første møde', en: 'First meeting' },
  meeting: { da: 'Møde', en: 'Meeting' },
  offer: { da: 'Tilbud', en: 'Offer' },
  hearing: { da: 'Partshøring', en: 'Hearing of the party' },
  decision: { da: 'Afgørelse', en: 'Decision' },
  payment: { da: 'Udbetaling', en: 'Payment' },
  news: { da: 'Besked', en: 'Message' },
  other: { da: 'Andet', en: 'Something else' },
} as const satisfies Record<string, Sentence>

export type LetterKind = keyof typeof letterKinds
export const kindNames = Object.keys(letterKinds) as [LetterKind, ...LetterKind[]]

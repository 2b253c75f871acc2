import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './senders.ar.ts'
import { uk } from './senders.uk.ts'

/** Who sends letters to citizens. */
export const senders = ['jobCentre', 'benefits', 'other'] as const
export type Sender = (typeof senders)[number]

export const senderNames = sentencesIn(
  {
    jobCentre: { da: 'Kommunen, om job og hjælp', en: 'The municipality, on work and help' },
    benefits: { da: 'Kommunen, om penge', en: 'The municipality, on money' },
    other: { da: 'En anden', en: 'Somebody else' },
  } satisfies Record<Sender, Sentence>,
  { easy: {}, ar, uk },
)

/** What a citizen can say of a letter; nothing is required. */
export const understandings = ['read', 'notUnderstood', 'together'] as const
export type Understood = (typeof understandings)[number]

/** How what a letter says is best told; a letter as usual is one of them. */
export const ways = ['letter', 'talk', 'ringMe', 'somebodyAlong', 'together'] as const
export type LetterWay = (typeof ways)[number]

import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './help.ar.ts'
import { easy } from './help.easy.ts'
import { uk } from './help.uk.ts'

/** Who helped a citizen to put something down: in kind, and never by name. */
export const helpers = ['worker', 'relative', 'mentor', 'interpreter', 'other'] as const
export type Helper = (typeof helpers)[number]

/** As it stands beside the words that somebody helped with. */
export const helpedBy = sentencesIn(
  {
    worker: { da: 'Skrevet ned af en fra kommunen.', en: 'Written down by somebody from the municipality.' },
    relative: {
      da: 'Skrevet med hjælp fra en i familien eller en ven.',
      en: 'Written with help from family or a friend.',
    },
    mentor: { da: 'Skrevet med hjælp fra en mentor.', en: 'Written with help from a mentor.' },
    interpreter: { da: 'Skrevet med hjælp fra en tolk.', en: 'Written with help from an interpreter.' },
    other: { da: 'Skrevet med hjælp fra en anden.', en: 'Written with help from somebody else.' },
  } satisfies Record<Helper, Sentence>,
  {
    easy: easy.helpedBy,
    ar: ar.helpedBy,
    uk: uk.helpedBy,
  },
)

/** As it can be chosen; nobody is the choice that needs none. */
export const helperNames = sentencesIn(
  {
    worker: { da: 'En fra kommunen', en: 'Somebody from the municipality' },
    relative: { da: 'En i familien eller en ven', en: 'Family or a friend' },
    mentor: { da: 'En mentor', en: 'A mentor' },
    interpreter: { da: 'En tolk', en: 'An interpreter' },
    other: { da: 'En anden', en: 'Somebody else' },
  } satisfies Record<Helper, Sentence>,
  {
    easy: easy.helperNames,
    ar: ar.helperNames,
    uk: uk.helperNames,
  },
)

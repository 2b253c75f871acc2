import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './kinds.ar.ts'
import { easy } from './kinds.easy.ts'
import { uk } from './kinds.uk.ts'

/** What a complaint can be about: a kind of thing, and never who. */
export const kinds = ['letter', 'placement', 'meeting', 'decision', 'waiting', 'reaching', 'other'] as const
export type Kind = (typeof kinds)[number]

export const kindNames = sentencesIn(
  {
    letter: { da: 'Et brev', en: 'A letter' },
    placement: { da: 'En praktik', en: 'A placement' },
    meeting: { da: 'Et møde eller en samtale', en: 'A meeting or a talk' },
    decision: { da: 'En afgørelse', en: 'A decision' },
    waiting: { da: 'At vente', en: 'Having to wait' },
    reaching: { da: 'At få fat i nogen', en: 'Getting hold of somebody' },
    other: { da: 'Noget andet', en: 'Something else' },
  } satisfies Record<Kind, Sentence>,
  {
    easy: easy.kindNames,
    ar: ar.kindNames,
    uk: uk.kindNames,
  },
)

/** How it came to us, where the citizen did not write it on their own page. */
export const cames = ['phone', 'letter', 'spoken'] as const
export type Came = (typeof cames)[number] | 'page'

export const cameNames = sentencesIn(
  {
    page: { da: 'Skrevet her på siden', en: 'Written here on the page' },
    phone: { da: 'Sagt i telefonen', en: 'Said on the telephone' },
    letter: { da: 'Kommet i et brev', en: 'Came in a letter' },
    spoken: { da: 'Sagt, da I mødtes', en: 'Said when you met' },
  } satisfies Record<Came, Sentence>,
  {
    easy: easy.cameNames,
    ar: ar.cameNames,
    uk: uk.cameNames,
  },
)

/** Where a talk can be. */
export const places = ['phone', 'here', 'elsewhere'] as const
export type TalkPlace = (typeof places)[number]

export const placeNames = sentencesIn(
  {
    phone: { da: 'i telefonen', en: 'on the telephone' },
    here: { da: 'her hos os', en: 'here with us' },
    elsewhere: { da: 'et andet sted', en: 'somewhere else' },
  } satisfies Record<TalkPlace, Sentence>,
  {
    easy: easy.placeNames,
    ar: ar.placeNames,
    uk: uk.placeNames,
  },
)

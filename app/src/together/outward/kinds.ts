import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './kinds.ar.ts'
import { uk } from './kinds.uk.ts'

/** How something is told outside. */
export const outwardKinds = ['talk', 'film', 'article', 'visit', 'media'] as const
export type OutwardKind = (typeof outwardKinds)[number]

/** What each is called; whose story is asked for reads it too. */
export const outwardKindNames = sentencesIn(
  {
    talk: { da: 'Et oplæg', en: 'A talk' },
    film: { da: 'En film', en: 'A film' },
    article: { da: 'En artikel', en: 'An article' },
    visit: { da: 'Et besøg hos os', en: 'A visit to us' },
    media: { da: 'Til avis, radio eller tv', en: 'For a paper, radio or television' },
  } satisfies Record<OutwardKind, Sentence>,
  { easy: {}, ar, uk },
)

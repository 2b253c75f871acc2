import type { Sentence } from '@lydhoer/words'

/** How somebody was in touch, as it is said after their name. */
export const ways = ['rang', 'visited', 'wrote', 'met'] as const
export type Way = (typeof ways)[number]
export const wayNames: Record<Way, Sentence> = {
  rang: { da: 'Jeg ringede', en: 'I rang' },
  visited: { da: 'Jeg var på besøg', en: 'I visited' },
  wrote: { da: 'Jeg skrev', en: 'I wrote' },
  met: { da: 'Vi mødtes et andet sted', en: 'We met elsewhere' },
}
export const waysSaid: Record<Way, Sentence> = {
  rang: { da: 'ringede', en: 'rang' },
  visited: { da: 'var på besøg', en: 'visited' },
  wrote: { da: 'skrev', en: 'wrote' },
  met: { da: 'mødte dem', en: 'met them' },
}

/** About what kind of thing; never about whom. */
export const abouts = ['newPlace', 'someoneThere', 'paidWork', 'agreement', 'other'] as const
export type About = (typeof abouts)[number]
export const aboutNames: Record<About, Sentence> = {
  newPlace: { da: 'en ny plads', en: 'a new place' },
  someoneThere: { da: 'hvordan det går med en, der er der', en: 'how it goes with somebody who is there' },
  paidWork: { da: 'et job eller timer med løn', en: 'a job or hours with pay' },
  agreement: { da: 'en aftale', en: 'an agreement' },
  other: { da: 'noget andet', en: 'something else' },
}

/** What is said of a company, in the order in which it is read. */
export const saids = ['value', 'copes', 'needs', 'climate'] as const
export type Said = (typeof saids)[number]
export const saidNames: Record<Said, Sentence> = {
  value: { da: 'Det kan en ny bidrage med', en: 'What somebody new can give' },
  copes: { da: 'Det kan de rumme', en: 'What they cope with' },
  needs: { da: 'Det har de brug for fra os', en: 'What they need of us' },
  climate: { da: 'Sådan er det at være der', en: 'How it is to be there' },
}

/** Why to be careful. */
export const whys = ['freeLabour', 'promiseNotKept', 'notWell', 'notSafe', 'other'] as const
export type Why = (typeof whys)[number]
export const whyNames: Record<Why, Sentence> = {
  freeLabour: {
    da: 'Folk arbejder der gratis uden at komme videre',
    en: 'People work there for nothing and get no further',
  },
  promiseNotKept: {
    da: 'Noget, der var lovet, blev ikke til noget',
    en: 'Something that was promised came to nothing',
  },
  notWell: { da: 'Folk havde det ikke godt der', en: 'People were not well there' },
  notSafe: { da: 'Det var ikke sikkert at være der', en: 'It was not safe to be there' },
  other: { da: 'Noget andet', en: 'Something else' },
}

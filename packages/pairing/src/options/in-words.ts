import { listIn, type Language, type Sentence } from '@lydhoer/words'
import type { Citizen, Opening } from './asked.ts'
import { waysOfBoth } from './between.ts'
import type { Option } from './match.ts'
import type { UnmetWish } from './unmet.ts'
import { wayInWords } from './ways.ts'

/** What speaks for an option from both sides, what speaks against, and what nobody has asked about yet. */
export interface Reasons {
  because: string[]
  against: string[]
  unknown: string[]
}

/**
 * The reasons of an option, in sentences that the citizen can read too.
 *
 * @example reasonsOf('en', option, citizen, opening).because // ['It is the first wish.', 'The hours fit.']
 */
export function reasonsOf(language: Language, option: Option, citizen: Citizen, opening: Opening): Reasons {
  const reasons: Reasons = { because: [], against: [], unknown: [] }
  const say = (into: keyof Reasons, sentence: Sentence) => reasons[into].push(sentence[language])
  say(option.rank === 1 ? 'because' : 'against', wishOf(option.rank))
  if (citizen.hours && opening.hours) say('because', says.hours)
  else say('unknown', citizen.hours ? says.hoursThere : says.hoursOwn)
  const ways = waysOfBoth(citizen, opening).map((way) => wayInWords(way, language))
  const by = listIn(language, ways, 'or')
  if (by !== '') say('because', { da: `Man kan komme dertil med ${by}.`, en: `One can get there by ${by}.` })
  else say('unknown', citizen.transport?.length ? says.wayThere : says.wayOwn)
  const welcomes = opening.welcomes?.trim().replace(/\.+$/, '')
  if (welcomes) say('because', { da: `De siger velkommen: ${welcomes}.`, en: `They welcome: ${welcomes}.` })
  if (option.others > 0) say('against', othersOf(option.others, opening.places))
  return reasons
}

const ordinals = { da: ['første', 'andet', 'tredje'], en: ['first', 'second', 'third'] }
const wishOf = (rank: number): Sentence => ({
  da: `Det er det ${ordinals.da[rank - 1]} ønske.`,
  en: `It is the ${ordinals.en[rank - 1]} wish.`,
})

const othersOf = (others: number, places: number): Sentence => ({
  da: `${others} ${others === 1 ? 'anden' : 'andre'} kan også få ${places === 1 ? 'pladsen' : `en af de ${places} pladser`}.`,
  en: `${others} other${others === 1 ? '' : 's'} could have ${places === 1 ? 'the place' : `one of the ${places} places`} too.`,
})

const says = {
  hours: { da: 'Timerne passer.', en: 'The hours fit.' },
  // Questions, so that both who lays it there and the citizen can read them.
  hoursOwn: { da: 'Hvor mange timer kan det blive til?', en: 'How many hours can it be?' },
  hoursThere: { da: 'Hvor mange timer tænker de på der?', en: 'How many hours do they have in mind there?' },
  wayOwn: { da: 'Hvordan er det nemmest at komme dertil?', en: 'Which way is easiest to get there?' },
  wayThere: { da: 'Hvordan kommer man dertil?', en: 'How does one get there?' },
}

const limits: Record<UnmetWish['limits'][number], Sentence> = {
  wish: { da: 'der er ikke skrevet noget ønske endnu', en: 'no wish is written down yet' },
  occupation: {
    da: 'der er ingen åbning af den slags, de ønsker',
    en: 'there is no opening of a kind they wish',
  },
  places: {
    da: 'der er ikke plads til alle: de, der har ventet længere eller har færre at vælge imellem, kommer først',
    en: 'there is not room for all: those who have waited longer or have fewer to choose from come first',
  },
  hours: { da: 'timerne passer ikke', en: 'the hours do not fit' },
  transport: { da: 'de kan ikke komme dertil', en: 'they cannot get there' },
  not: { da: 'de har sagt nej til det, der er', en: 'they said no to what there is' },
}

/** What stood in the way, in one sentence. */
export function limitIn(language: Language, { limits: stood }: UnmetWish): string {
  const sentence = listIn(
    language,
    stood.map((limit) => limits[limit][language]),
  )
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`
}

import type { Sentence } from '@lydhoer/words'

/** Ways to get somewhere that are known in both languages; others are taken as they are written. */
const known: Record<string, { words: readonly string[]; by: Sentence }> = {
  bus: {
    words: ['bus', 'tog', 'train', 'offentlig', 'public'],
    by: { da: 'bus eller tog', en: 'bus or train' },
  },
  bicycle: { words: ['cykel', 'bicycle', 'bike'], by: { da: 'cykel', en: 'bicycle' } },
  car: { words: ['bil', 'car'], by: { da: 'bil', en: 'car' } },
  walk: { words: ['gang', 'gåben', 'walk', 'foot'], by: { da: 'gåben', en: 'foot' } },
}

const noCar = /\b(?:no|not|ingen|ikke)\s+(?:car|bil)\b/iu

/**
 * The ways that a cell names, each once. “Ingen bil” means all known ways but a car.
 *
 * @example waysIn('Bus, cykel') // ['bus', 'bicycle']
 */
export function waysIn(text: string): string[] {
  const named = [...text.replace(noCar, ' ').matchAll(/[^\s,;|/+]+/gu)].map(([word]) =>
    wayOf(word.toLowerCase()),
  )
  const ways = new Set(named)
  if (noCar.test(text) && ways.size === 0) for (const way of Object.keys(known)) ways.add(way)
  if (noCar.test(text)) ways.delete('car')
  return [...ways]
}

const wayOf = (word: string) => Object.keys(known).find((way) => known[way]!.words.includes(word)) ?? word

/** A way as it stands after “by”. */
export const wayInWords = (way: string, language: keyof Sentence): string => known[way]?.by[language] ?? way

import { classify } from './classify.ts'
import { citizenLexicon, type Said } from './said.ts'
import { stemOf } from './spoken-words.ts'

/** Readable features by name with their strength; the names are the keys of the models' weights. */
export type Features = Map<string, number>

/** How strongly a single word or pair counts beside a class of words: classes generalise, single words remember. */
const wordStrength = 0.6
const pairStrength = 0.5

/** Adds what a turn's words say by themselves; `prefix` tells which turn it is (own, before, after). */
export function addWords(features: Features, said: Said, prefix: string): void {
  const { words, found } = said
  for (const word of words) features.set(`${prefix}word:${stemOf(word)}`, wordStrength)
  for (let at = 0; at + 1 < words.length; at++)
    features.set(`${prefix}pair:${words[at]} ${words[at + 1]}`, pairStrength)
  if (words[0]) features.set(`${prefix}first:${words[0]}`, pairStrength)
  addClasses(features, said, prefix)
  if (found.size === 0) features.set(`${prefix}noClass`, 1)
}

/** Adds only the classes of words, not the words themselves. */
export function addClasses(features: Features, { found }: Said, prefix: string): void {
  for (const [name, words] of found) {
    features.set(`${prefix}class:${name}`, 1)
    if (words.length > 1) features.set(`${prefix}several:${name}`, 1)
    if (words.length > 2) features.set(`${prefix}many:${name}`, 1)
  }
}

/** Adds the outer form of a turn: its length, its questions, whether it only responds. */
export function addForm(features: Features, said: Said, prefix: string): void {
  const { words, questions, minimal } = said
  if (said.role !== 'citizen') features.set(`${prefix}length`, Math.min(Math.log2(1 + words.length) / 5, 1.4))
  if (words.length <= 3) features.set(`${prefix}short3`, 1)
  else if (words.length <= 6) features.set(`${prefix}short6`, 1)
  if (words.length >= 15 && said.role !== 'citizen') features.set(`${prefix}long15`, 1)
  if (minimal) features.set(`${prefix}minimal`, 1)
  for (const { design, narrow } of questions) {
    features.set(`${prefix}question:${design}`, 1)
    if (narrow) features.set(`${prefix}question:narrow`, 1)
  }
  if (questions.length === 0) features.set(`${prefix}noQuestion`, 1)
  if (said.text.includes('?')) features.set(`${prefix}mark`, 1)
  if (said.text.includes('!')) features.set(`${prefix}exclaims`, 1)
  if (/\p{N}/u.test(said.text)) features.set(`${prefix}figure`, 1)
}

const work = [
  'wish',
  'offer',
  'skill',
  'joy',
  'needed',
  'pastWork',
  'occupation',
  'place',
  'doing',
  'thing',
  'creature',
]
const stuff = ['occupation', 'place', 'doing', 'thing', 'creature']
const life = ['body', 'home', 'family', 'othersWork', 'office']

/** What a citizen's turn says by itself. */
export function citizenFeatures(said: Said): Features {
  const features: Features = new Map()
  addWords(features, said, '')
  addForm(features, said, '')
  const { words, found } = said
  const has = new Set(words)
  const first = has.has('jeg') || has.has('mig') || has.has('min')
  const kinds = work.filter((name) => found.has(name))
  const things = stuff.filter((name) => found.has(name))
  if (kinds.length > 0) features.set('anyWork', 1)
  if (kinds.length > 2) features.set('work3', 1)
  if (kinds.length > 4) features.set('work5', 1)
  if (things.length > 0) features.set('stuff', 1)
  if (things.length > 1) features.set('stuff2', 1)
  if (first) features.set('I', 1)
  if (first && things.length > 0) features.set('I+stuff', 1)
  if (found.has('wish') && things.length > 0) features.set('wish+stuff', 1)
  if (found.has('offer') && things.length > 0) features.set('offer+stuff', 1)
  if (found.has('wish') && things.length === 0) features.set('wish-stuff', 1)
  if (found.has('generalWork') && things.length === 0) features.set('general-stuff', 1)
  if (found.has('generalWork') && things.length > 0) features.set('general+stuff', 1)
  if (life.some((name) => found.has(name)) && things.length === 0) features.set('life-stuff', 1)
  if (kinds.length === 0) features.set('noWork', 1)
  const weight = kinds.length - life.filter((name) => found.has(name)).length
  features.set('workMinusLife', Math.max(-1, Math.min(1, weight / 4)))
  if (has.has('kunne') || has.has('ville')) features.set('wouldOrCould', 1)
  if (has.has('man')) features.set('man', 1)
  if (has.has('ikke') || has.has('aldrig')) features.set('not', 1)
  if (/\bI\b/.test(said.text)) features.set('youAll', 1)
  if (/\.\.\.|…/.test(said.text)) features.set('trails', 1)
  return features
}

/** What the citizen's lexicon finds in a worker's words: whether the worker speaks of work, body, home. */
export function inCitizensWords(said: Said): Said {
  const known = seenInCitizensWords.get(said)
  if (known) return known
  const seen = { ...said, found: classify(citizenLexicon, said.words) }
  seenInCitizensWords.set(said, seen)
  return seen
}

const seenInCitizensWords = new WeakMap<Said, Said>()

/** How much two turns share: words with content, and parts of compounds. */
export function shared(of: Said, by: Said): string[] {
  const both: string[] = []
  for (const word of by.content) {
    if (of.content.has(word)) both.push(word)
    else if (word.length >= 5)
      for (const other of of.content)
        if (
          other.length >= 5 &&
          (other.startsWith(word.slice(0, 5)) ||
            other.endsWith(word) ||
            word.endsWith(other) ||
            (other.includes(word) && word.length > 5))
        ) {
          both.push(word)
          break
        }
  }
  return both
}

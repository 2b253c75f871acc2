import { stem, type Span } from '@lydhoer/danish'
import { paragraphsIn, type Paragraph } from '../paragraphs.ts'
import { differs } from './word-diff.ts'

/** What became of a paragraph: it stands as it was, some of it was changed, it was written anew, put in or taken out. */
export type Fate = 'same' | 'changed' | 'anew' | 'putIn' | 'takenOut'

/** Two paragraphs in step, or one that the other letter has not. */
export interface Step {
  fate: Fate
  before: Paragraph | null
  after: Paragraph | null
  /** What only the one says, in places of the whole letter; nothing where all of it is another. */
  gone: Span[]
  come: Span[]
}

/** Below so much in common, two paragraphs are read as two texts; their words are not compared. */
const anewBelow = 0.3
/** What two paragraphs in step are worth though they have nothing in common: a letter written anew is read beside the old one. Twice as much for how both begin, and how both end. */
const besides = 0.1
/** Shorter words (*du*, *kan*, *til*) stand everywhere, and say nothing of what a paragraph is about; nor do these. */
const tellsFrom = 4
const tellNothing = new Set(
  'eller ikke skal ville kunne have hvad hvor hvis når efter inden også denne dette disse bliver blive være gøre gerne kommunen kommer'.split(
    ' ',
  ),
)

/**
 * Two versions of a letter, paragraph by paragraph in step: the pairing in order that has most words in common (Needleman and Wunsch 1970),
 * by the stems of words. Time grows with the product of the numbers of paragraphs.
 *
 * @example compareLetters('Hej\n\nDu skal møde.', 'Hej\n\nDu kan komme.').map(({ fate }) => fate) // ['same', 'changed']
 */
export function compareLetters(before: string, after: string): Step[] {
  const [one, other] = [paragraphsIn(before), paragraphsIn(after)]
  return inStep(one, other).map(([gone, come]) => stepOf(gone, come))
}

function stepOf(before: Paragraph | null, after: Paragraph | null): Step {
  const none = { before, after, gone: [], come: [] }
  if (!before || !after) return { ...none, fate: before ? 'takenOut' : 'putIn' }
  if (sameWords(before.text, after.text)) return { ...none, fate: 'same' }
  if (likeness(before.text, after.text) < anewBelow) return { ...none, fate: 'anew' }
  const found = differs(before.text, after.text)
  const inLetter = (spans: Span[], { from }: Paragraph) =>
    spans.map((span) => ({ from: span.from + from, to: span.to + from }))
  return {
    ...{ fate: 'changed', before, after },
    gone: inLetter(found.before, before),
    come: inLetter(found.after, after),
  }
}

/** Whether two paragraphs say the same, wherever their lines are broken. */
export const sameWords = (one: string, other: string): boolean => oneLine(one) === oneLine(other)
const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ')

function inStep(
  one: readonly Paragraph[],
  other: readonly Paragraph[],
): [Paragraph | null, Paragraph | null][] {
  const [stemsOne, stemsOther] = [one, other].map((all) => all.map(({ text }) => stems(text)))
  const alike = one.map((a, i) =>
    other.map((b, j) => {
      const opens = i + j === 0 || (i === one.length - 1 && j === other.length - 1)
      return worth(a, b, stemsOne?.[i], stemsOther?.[j]) + (opens ? besides : 0)
    }),
  )
  const best = Array.from({ length: one.length + 1 }, () => new Float64Array(other.length + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(at(i + 1, j + 1) + (alike[i]?.[j] ?? 0), at(i + 1, j), at(i, j + 1))
  const steps: [Paragraph | null, Paragraph | null][] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i] ?? null, other[j] ?? null]
    if (a && b && at(i, j) === at(i + 1, j + 1) + (alike[i]?.[j] ?? 0)) steps.push([one[i++]!, other[j++]!])
    else if (a && (!b || at(i, j) === at(i + 1, j))) steps.push([one[i++]!, null])
    else steps.push([null, other[j++]!])
  }
  return steps
}

const worth = (one: Paragraph, other: Paragraph, a: Stems = new Set(), b: Stems = new Set()) =>
  sameWords(one.text, other.text) ? 2 : shared(a, b, few) + besides

/** How much of two texts is in both, 0 to 1, by the stems of their words. */
const likeness = (one: string, other: string) => shared(stems(one), stems(other))

type Stems = ReadonlySet<string>

/** So many words more are reckoned with, so that a heading of two words is not like everything that has one of them. */
const few = 4

/** Twice what they share by what they have (Dice 1945). */
function shared(a: Stems, b: Stems, more = 0): number {
  if (a.size + b.size === 0) return 0
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size + more)
}

const stems = (text: string): Stems =>
  new Set(
    [...text.toLowerCase().matchAll(/[\p{L}\d]+|\{[^{}\n]*\}/gu)]
      .map(([word]) => word)
      .filter((word) => (word.length >= tellsFrom && !tellNothing.has(word)) || /\d/.test(word))
      .map((word) => (word.startsWith('{') ? word : stem(word))),
  )

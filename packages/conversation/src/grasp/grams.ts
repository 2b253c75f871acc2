/** A piece of a word as a feature, and how much it counts beside the word. */
export interface Gram {
  gram: string
  share: number
}

const shortest = 3
const longest = 5
/** How much all pieces of a word count together, beside the word itself. */
const together = 1.5

/**
 * The pieces of the word in a feature such as `word:fabrik` or `last:word:fabrik`: runs of three to five letters with
 * the word's ends marked, so that a word never seen is heard by its parts. Empty for other features.
 *
 * @see Bojanowski, P. et al. (2017). Enriching word vectors with subword information. TACL 5.
 */
export function gramsOf(feature: string): Gram[] {
  if (!isWord(feature)) return []
  const at = feature.lastIndexOf('word:')
  const prefix = feature.slice(0, at)
  const word = `<${feature.slice(at + 'word:'.length)}>`
  const found = new Set<string>()
  for (let length = shortest; length <= longest; length++)
    for (let from = 0; from + length <= word.length; from++)
      if (length < word.length) found.add(word.slice(from, from + length))
  const share = together / Math.sqrt(Math.max(1, found.size))
  return [...found].map((gram) => ({ gram: `${prefix}~${gram}`, share }))
}

/** Whether a feature is a word of the turn, or of its last part. */
export function isWord(feature: string): boolean {
  return feature.startsWith('word:') || feature.startsWith('last:word:')
}

/** Whether a feature is a piece of such a word. */
export function isPiece(feature: string): boolean {
  return feature.startsWith('~') || feature.startsWith('last:~')
}

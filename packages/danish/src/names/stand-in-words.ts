/** A stretch of a text, in UTF-16 units. Its own, since the words of a text are read with the sign. */
type Span = { from: number; to: number }

/**
 * Stands after a word that somebody wrote in a name's place: `Henrikª`, `byenª`. A letter that no keyboard here has and no notation
 * uses, so that nobody's own word is taken for one; it is not read aloud.
 */
export const standInMark = 'ª'

/** What the citizen is called, the first that is no name in the talk. Nobody else is called so, so that it is known whose name it is. */
export const citizenStandIns: readonly string[] = marked('Robin', 'Noa', 'Mika', 'Charlie')

/** What the worker is called, likewise. */
export const workerStandIns: readonly string[] = marked('Kim', 'Eli', 'Sascha', 'Marion')

/** What conversations confirmed before December 2026 call the two. */
export const earlierStandIns = { citizen: 'NavnBorger', worker: 'NavnMedarbejder' } as const

function marked(...names: string[]): string[] {
  return names.map((name) => name + standInMark)
}

const earlier =
  /^(?:Navn(?:Borger|Medarbejder)|(?:Navn|Sted|Arbejdsplads|Adresse|Cpr|Telefon|Mail|Fødselsdag|Nummerplade|Nummer)[A-ZÆØÅ]{1,3}|Udeladt\d+)(?:'?s)?$/

/** Whether a word, as it is written, took a name's place: `Henrikª`, or `NavnA` as it was before December 2026. */
export function isStandIn(written: string): boolean {
  return written.endsWith(standInMark) || earlier.test(written)
}

/**
 * Every word of a text that took a name's place, with the sign that says so.
 *
 * @example standInsIn('Henriksª bror') // [{ from: 0, to: 9, standIn: 'Henrikª' }]
 */
export function standInsIn(text: string): (Span & { standIn: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].flatMap(({ 0: word, index }) =>
    isStandIn(word) ? [{ from: index, to: index + word.length, standIn: withoutGenitive(word) }] : [],
  )
}

/** The one drawn is never one that ends as a genitive does, so only `s` and an apostrophe can be one. */
function withoutGenitive(word: string): string {
  const isMarked = word.endsWith(standInMark)
  const bare = (isMarked ? word.slice(0, -1) : word).replace(/(?:['’]s?|s)$/, '')
  return isMarked ? bare + standInMark : bare
}

/**
 * What somebody writes in a name's place: one word gets the sign; several, and what has it, stay as they are.
 *
 * @example asStandIn('Henrik') // 'Henrikª'
 */
export function asStandIn(written: string): string {
  const word = written.trim()
  return /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(word) && !isStandIn(word) ? word + standInMark : word
}

/**
 * The genitive of a word that stands in a name's place, by the rules of Danish: `Henriksª`, `Jens'ª`.
 *
 * @example inGenitive('Henrikª') // 'Henriksª'
 */
export function inGenitive(standIn: string): string {
  const isMarked = standIn.endsWith(standInMark)
  const bare = isMarked ? standIn.slice(0, -1) : standIn
  return bare + (/[sxz]$/i.test(bare) ? "'" : 's') + (isMarked ? standInMark : '')
}

/**
 * Where a name stands with its genitive, and the stand-in in the same case: `Karstens bror` becomes `Henriksª bror`. A mention is the name
 * without its ending.
 *
 * @param mention a stretch of the text and what stands in its place
 * @example inItsCase("Jens' bror", { from: 0, to: 4, standIn: 'Henrikª' }) // { from: 0, to: 5, standIn: 'Henriksª' }
 */
export function inItsCase<Mention extends Span & { standIn: string }>(
  text: string,
  mention: Mention,
): Mention {
  const after = /^([[\]°_*↑↓]{0,3})(['’]?s|['’])(?![\p{L}\p{N}'’])/u.exec(
    text.slice(mention.to, mention.to + 8),
  )
  const [ending = '', marks = '', letters = ''] = after ?? []
  if (!isGenitive(text.slice(mention.from, mention.to), letters)) return mention
  return { ...mention, to: mention.to + ending.length, standIn: inGenitive(mention.standIn) + marks }
}

/** An apostrophe alone is a genitive after s, x and z; elsewhere it closes what somebody quotes. */
function isGenitive(name: string, letters: string): boolean {
  return letters.endsWith('s') || (letters !== '' && /[sxz]$/i.test(name))
}

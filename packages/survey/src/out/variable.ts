/** One question as statistics programs keep it: numbers, each with what it stands for. */
export interface Variable {
  /** A name that people can read: `blev_hørt`. */
  name: string
  /** The question as it was put. */
  label: string
  measure: 'nominal' | 'ordinal' | 'scale'
  /** What numbers stand for. */
  values: readonly (readonly [number: number, label: string])[]
  /** Numbers that are no answer on the scale (“ved ikke”), three at most. */
  missing: readonly number[]
  /** What each person answered; null where they did not. */
  answers: readonly (number | null)[]
}

/** Words that SPSS keeps for itself. */
const reserved = new Set(['ALL', 'AND', 'BY', 'EQ', 'GE', 'GT', 'LE', 'LT', 'NE', 'NOT', 'OR', 'TO', 'WITH'])
const mostBytes = 64

/**
 * Names that SPSS, PSPP and R take as they are: letters (Danish ones too), numbers and `_`, beginning with a letter, 64 bytes at most, each once
 * whatever the case.
 *
 * IBM SPSS Statistics, Variable names (Core System User's Guide).
 *
 * @example variableNames(['Blev du hørt?', '2. spørgsmål']) // ['Blev_du_hørt', 'v2_spørgsmål']
 */
export function variableNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, at) => {
    const plain = name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_+|_+$/g, '')
    const begun = /^\p{L}/u.test(plain) && !reserved.has(plain.toUpperCase()) ? plain : `v${plain}`
    let found = cut(begun, mostBytes).replace(/_+$/, '')
    for (let again = 2; taken.has(found.toUpperCase()); again++)
      found = `${cut(begun, mostBytes - 4)}_${again}`
    if (found === 'v') found = `v${at + 1}`
    taken.add(found.toUpperCase())
    return found
  })
}

/** The beginning of a text that fits in so many bytes of UTF-8, with no letter cut in two. */
export function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder()
  let kept = ''
  let room = bytes
  for (const sign of text) {
    room -= encoder.encode(sign).length
    if (room < 0) break
    kept += sign
  }
  return kept
}

import type { Feature, Piece } from './segment.ts'

/** Marks that stand on both sides of what they describe. */
const paired = new Map<string, Feature>([
  ['°', 'quiet'],
  ['£', 'smile'],
  ['$', 'smile'],
  ['☺', 'smile'],
  ['#', 'creaky'],
  ['~', 'wobbly'],
])

/** Descriptions and time stamps may hold any sign; those inside are not notation. */
const shielded = /\(\((?:[^()]|\([^()]*\)){0,300}\)\)|#\d{1,2}:\d{2}:\d{2}(?:[-.,]\d{1,3})?#/g

/**
 * Finds the marks of Jefferson's notation that only mean something with a partner: `°…°`, `£…£`, `>…<`, `<…>`,
 * `(guess)`. One pass from the left; a sign without a partner stays talk, or for `<` and `>` a rushed start or end.
 *
 * @returns what each mark switches, by offset
 */
export function partnersIn(written: string): Map<number, Piece> {
  const text = written.replace(shielded, (match) => ' '.repeat(match.length))
  const found = new Map<number, Piece>()
  addPaired(text, found)
  addAngles(text, found)
  addGuesses(text, found)
  return found
}

/** A price or a number (£5, #3) is not a mark; neither is a sign that stands alone in the turn. */
function addPaired(text: string, found: Map<number, Piece>): void {
  const waiting = new Map<string, { at: number; length: number }>()
  for (const match of text.matchAll(/([°£$☺#~])\1*/gu)) {
    const sign = match[1] as string
    const feature = paired.get(sign)
    const length = match[0].length
    const open = waiting.get(sign)
    const amount = !open && sign !== '°' && /\d/.test(text[match.index + length] ?? '')
    if (!feature || amount) continue
    if (!open) {
      waiting.set(sign, { at: match.index, length })
      continue
    }
    found.set(open.at, { length: open.length, kind: 'mark', open: feature })
    found.set(match.index, { length, kind: 'mark', close: feature })
    waiting.delete(sign)
  }
}

/** `>hurtigt<` and `<langsomt>`; an angle left over is Jefferson's “jump start” (`<jeg`). */
function addAngles(text: string, found: Map<number, Piece>): void {
  let open: { at: number; sign: string } | undefined
  for (const match of text.matchAll(/[<>]/g)) {
    const sign = match[0]
    if (open && open.sign !== sign) {
      const feature = open.sign === '>' ? 'fast' : 'slow'
      found.set(open.at, { length: 1, kind: 'mark', open: feature })
      found.set(match.index, { length: 1, kind: 'mark', close: feature })
      open = undefined
    } else {
      if (open) found.set(open.at, { length: 1, kind: 'mark', sign: 'rush' })
      open = { at: match.index, sign }
    }
  }
  if (open) found.set(open.at, { length: 1, kind: 'mark', sign: 'rush' })
}

/** `(måske)`: a guess at what was said; the words are kept and marked unclear. */
function addGuesses(text: string, found: Map<number, Piece>): void {
  let open: number | undefined
  for (const match of text.matchAll(/[()]/g)) {
    if (match[0] === '(') open = match.index
    else if (open !== undefined) {
      found.set(open, { length: 1, kind: 'mark', open: 'unclear' })
      found.set(match.index, { length: 1, kind: 'mark', close: 'unclear' })
      open = undefined
    }
  }
}

import { sentences } from '@lydhoer/danish'

/** A line of a text that somebody has pasted. */
export interface Pasted {
  words: string
  /** The heading that it stood under; '' without one. */
  under: string
}

const bullet = /^\s*(?:[-–—•*·▪◦‣o]|\(?\d{1,2}[.)]|\(?[a-zæøå][.)])(?:\s+|$)/i
/** Lines that a program has broken at the edge of the paper are about this long. */
const wrapsFrom = 60

const isHeading = (line: string): boolean =>
  /:\s*$/.test(line) || (line.length <= 50 && !/[.!?…”"]\s*$/.test(line) && line.split(/\s+/).length <= 6)

/**
 * Takes a pasted plan apart into lines to begin from: a bullet is a line, and so is a sentence; a short line without a full stop is the
 * heading of what follows. Lines that were broken at the edge of the paper are read as one. No word is left out, and none is put in.
 *
 * @example splitPlan('Aftaler:\n- Sif ringer.\n- Amina syr.') // [{ words: 'Sif ringer.', under: 'Aftaler' }, …]
 */
export function splitPlan(text: string): Pasted[] {
  const found: Pasted[] = []
  let under = ''
  let isUsed = true
  /** A heading that nothing stands under is a line itself. */
  const leave = () => {
    if (!isUsed) found.push({ words: under, under: '' })
    isUsed = true
  }
  const add = (words: string) => {
    found.push({ words, under })
    isUsed = true
  }
  for (const paragraph of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/))
    for (const line of unwrapped(paragraph.split('\n').filter((one) => one.trim() !== ''))) {
      const words = line.replace(bullet, '').trim()
      if (words === '') continue
      if (bullet.test(line)) add(words)
      else if (isHeading(words)) {
        leave()
        under = words.replace(/:\s*$/, '').trim()
        isUsed = false
      } else for (const { from, to } of sentences(words)) if (to > from) add(words.slice(from, to).trim())
    }
  leave()
  return found
}

/** Lines that go on are put together with a space. */
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = []
  let before = ''
  for (const line of lines) {
    const goesOn = before.trimEnd().length >= wrapsFrom && !/[.!?:]\s*$/.test(before) && !bullet.test(line)
    const last = whole.pop()
    if (last === undefined) whole.push(line.trim())
    else if (goesOn) whole.push(`${last} ${line.trim()}`)
    else whole.push(last, line.trim())
    before = line
  }
  return whole
}

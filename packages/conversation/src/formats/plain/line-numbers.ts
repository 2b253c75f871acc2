import type { Line, Source } from '../source.ts'

/** `12`, `012`, `12.` or `12)` and white space, as analysts number printed lines. */
const numbered = /^\s*(\d{1,5})[.)]?(?:\s+|$)/

export const lineNumbersLeft = { da: 'Linjenumre er udeladt', en: 'Line numbers are left out' }

/**
 * Takes away line numbers when nearly every line has one and they count upwards.
 *
 * A number is kept where it does not fit the count: it may be talk.
 */
export function withoutLineNumbers(lines: Line[], source: Source): Line[] {
  const written = lines.filter((line) => line.text.trim() !== '')
  const counted = written.filter((line) => numbered.test(line.text))
  const some = everyFew(written)
  if (some.size > 0) {
    source.losses.add('line-numbers', Math.min(...some), lineNumbersLeft, some.size)
    return lines.map((line) =>
      some.has(line.number) ? { ...line, text: line.text.replace(numbered, '') } : line,
    )
  }
  if (counted.length < 3 || counted.length < written.length * 0.9 || !climbs(counted.map(numberOf)))
    return lines
  source.losses.add('line-numbers', counted[0]?.number ?? null, lineNumbersLeft, counted.length)
  return lines.map((line) => ({ ...line, text: line.text.replace(numbered, '') }))
}

/** The lines whose numbers are their own places in the text, when every fifth or so has one: `5`, `10`, `15`. */
function everyFew(written: Line[]): Set<number> {
  const own = written.filter((line, index) => numbered.test(line.text) && numberOf(line) === index + 1)
  const step = own[0] ? numberOf(own[0]) : 0
  const isRegular = step > 1 && own.every((line, index) => numberOf(line) === step * (index + 1))
  return new Set(isRegular && own.length >= 2 ? own.map(({ number }) => number) : [])
}

const numberOf = (line: Line) => Number(numbered.exec(line.text)?.[1])

/** Do numbers count upwards? One in fifty may fall, where somebody has moved a line. */
export function climbs(numbers: number[]): boolean {
  const falls = numbers.filter((number, index) => index > 0 && number <= (numbers[index - 1] ?? -1)).length
  return falls <= numbers.length * 0.02
}

import type { Line, Source } from '../source.ts'

/** `12`, `012`, `12.` or `12)` and white space, as analysts number printed lines. */
const numbered = /^\s*(\d{1,5})[.)]?(?:\s+|$)/

/**
 * Takes away line numbers when nearly every line has one and they count upwards.
 *
 * A number is kept where it does not fit the count: it may be talk.
 */
export function withoutLineNumbers(lines: Line[], source: Source): Line[] {
  const written = lines.filter((line) => line.text.trim() !== '')
  const counted = written.filter((line) => numbered.test(line.text))
  if (counted.length < 3 || counted.length < written.length * 0.9 || !climbs(counted)) return lines
  source.losses.add(
    'line-numbers',
    counted[0]?.number ?? null,
    { da: 'Linjenumre er udeladt', en: 'Line numbers are left out' },
    counted.length,
  )
  return lines.map((line) => ({ ...line, text: line.text.replace(numbered, '') }))
}

function climbs(lines: Line[]): boolean {
  let previous = -1
  let falls = 0
  for (const line of lines) {
    const number = Number(numbered.exec(line.text)?.[1])
    if (number <= previous) falls++
    previous = number
  }
  return falls <= lines.length * 0.02
}

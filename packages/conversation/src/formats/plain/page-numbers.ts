import type { Line, Source } from '../source.ts'
import { openingOf } from './labels.ts'

/** `2`, `- 2 -`, `Side 2`, `Side 2 af 9`, `2/9` alone on a line. */
const page = /^\s*(?:(?:side|page|s\.|p\.)\s*)?[-–—]?\s*\d{1,3}\s*[-–—]?\s*(?:(?:af|of|\/)\s*\d{1,3}\s*)?$/i

/** `Interview 3 – Side 2 af 9`, as printed at the foot of each page. */
const foot = /^[^:]{0,80}\b(?:side|page)\s+\d{1,3}\s+(?:af|of)\s+\d{1,3}\s*$/i

/** Longer lines are none; they are not looked into. */
const longest = 120

/**
 * Takes away page numbers that stand alone on their lines, and tells which they were. A number right under a speaker who has said
 * nothing yet is an answer.
 */
export function withoutPageNumbers(lines: Line[], source: Source): Line[] {
  let isWaiting = false
  const kept: Line[] = []
  const pages: Line[] = []
  for (const line of lines) {
    const text = line.text.trim()
    const isPage = text.length <= longest && ((page.test(text) && !isWaiting) || foot.test(text))
    ;(isPage ? pages : kept).push(line)
    if (isPage || text === '') continue
    const opening = openingOf(line.text)
    isWaiting = opening !== undefined && line.text.slice(opening.textFrom).trim() === ''
  }
  if (pages.length === 0) return lines
  const shown = pages.slice(0, 5).map(({ text }) => `“${text.trim()}”`)
  const list = `${shown.join(', ')}${pages.length > shown.length ? ' …' : ''}`
  source.losses.add(
    'page-numbers',
    pages[0]?.number ?? null,
    {
      da: `Linjer, der er læst som sidetal, er udeladt: ${list}`,
      en: `Lines that are read as page numbers are left out: ${list}`,
    },
    pages.length,
  )
  return kept
}

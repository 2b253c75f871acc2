import type { Loss } from './loss.ts'
import type { Conversation } from './model.ts'

const longestQuote = 80
const mostQuotes = 20

/**
 * The lines of a file that are kept as lines about the talk and not as talk, each quoted: above the first speaker, where a turn would
 * be missed if it were taken for one of them.
 *
 * @example
 * linesOutsideTalk(read('Opfølgning 3\nB: hej').conversation)[0]?.what.da // 'Linjer, der ikke er læst som tale: “Opfølgning 3”'
 */
export function linesOutsideTalk({ headers }: Conversation): Loss[] {
  const lines = headers.flatMap(({ name, value }) => (name === '' ? [value] : []))
  if (lines.length === 0) return []
  const short = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote)} …` : text)
  const quoted = lines.slice(0, mostQuotes).map((text) => `“${short(text)}”`)
  const list = `${quoted.join(', ')}${lines.length > mostQuotes ? ' …' : ''}`
  const what = {
    da: `Linjer, der ikke er læst som tale: ${list}`,
    en: `Lines that are not read as talk: ${list}`,
  }
  return [{ kind: 'lines', line: null, count: lines.length, what }]
}

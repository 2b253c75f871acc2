import { allOf, wordsIn, type AskedWord } from './terms.ts'

/** A line of text, in pieces, of which some are what was asked for. */
export type Line = readonly { text: string; isHit: boolean }[]

/** So many characters stand before the first hit, and in all. */
const before = 60
const most = 220

/**
 * What stands around the first place where something that is asked for stands in a text, all such places in it marked; null where there is none. Words are kept whole.
 *
 * @example lineOf('Det om sanktioner', askedIn('sanktion')) // [{ text: 'Det om ', isHit: false }, { text: 'sanktioner', isHit: true }]
 */
export function lineOf(text: string, asked: readonly AskedWord[]): Line | null {
  const composed = text.normalize('NFC')
  const wanted = new Set([...allOf(asked), ...asked.map(({ stem }) => stem)])
  const hits = wordsIn(composed).filter(
    ({ stem, parts }) => wanted.has(stem) || parts.some((part) => wanted.has(part)),
  )
  const [first] = hits
  if (!first) return null
  const begin = beginning(composed, first.from)
  const end = ending(composed, begin)
  const pieces: { text: string; isHit: boolean }[] = []
  let at = begin
  for (const { from, to } of hits.filter((hit) => hit.to <= end)) {
    if (from > at) pieces.push({ text: composed.slice(at, from), isHit: false })
    pieces.push({ text: composed.slice(from, to), isHit: true })
    at = to
  }
  if (at < end) pieces.push({ text: composed.slice(at, end), isHit: false })
  return [
    ...(begin > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces,
    ...(end < composed.length ? [{ text: ' …', isHit: false }] : []),
  ]
}

function beginning(text: string, hit: number): number {
  if (hit <= before) return 0
  const space = text.slice(hit - before, hit).search(/\s/)
  return space < 0 ? hit - before : hit - before + space + 1
}

function ending(text: string, begin: number): number {
  if (text.length - begin <= most) return text.length
  const cut = text.slice(begin, begin + most).search(/\s\S*$/)
  return cut <= 0 ? begin + most : begin + cut
}

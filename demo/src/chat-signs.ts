import type { Turn } from '@lydhoer/conversation'

/** What Danish workers type, and the sign that CHAT has for it (CHAT manual, CA transcription). */
const signs: readonly [RegExp, string][] = [
  [/\(\((?:griner|ler)\)\)/g, '&=laughs'],
  [/\(\(([^()]+)\)\)/g, '[% $1]'],
  [/,? \bhah\b/g, ' &=laughs'],
  [/£([^£]+)£/g, '☺$1☺'],
  [/>([^<>]+)</g, '∆$1∆'],
  [/^=/g, '+≈ '],
  [/=$/g, ' ≈'],
  [/\.hh+/g, '∙hh'],
  [/[“”]/g, '"'],
]

/**
 * Turns in Jefferson's notation, written with CHAT's signs: the first of two overlapping stretches in ⌈ ⌉, the other
 * in ⌊ ⌋.
 */
export function withChatSigns(turns: readonly Turn[]): Turn[] {
  let second = false
  return turns.map((turn) => {
    const said = turn.text.replace(/\[([^\]]*)\]/g, (_, words: string) => {
      const marked = second ? `⌊${words}⌋` : `⌈${words}⌉`
      second = !second
      return marked
    })
    return { ...turn, text: signs.reduce((text, [from, to]) => text.replace(from, to), said) }
  })
}

import type { Conversation, Turn } from '../model.ts'
import { saidWords } from '../notation/words.ts'
import { marksIn, type Listened, type TalkMark } from './talk-mark.ts'

const kinds: Listened[] = [
  {
    what: 'filler',
    words: /øh+m*|æh+m*|eh+m*|hm+|uhm|øhh/u,
    da: '%w holder pladsen, mens der ledes efter ord',
    en: '%w keeps the place while words are looked for',
  },
  {
    what: 'hedge',
    words:
      /måske|vel nok|sådan lidt|på en måde|en slags|jeg tror|tror jeg|så at sige|eller noget|eller sådan noget|ikke fordi|egentlig|bare sådan|nok lidt|jeg ved ikke/u,
    da: '%w tager forbehold',
    en: '%w hedges',
  },
]

/**
 * Hesitation in a turn: fillers, hedges, words broken off, and restarts (a word or two said again at once).
 *
 * What is said hesitantly is often what matters: wishes come with “måske” and “bare sådan lidt”.
 *
 * @see Schegloff, E., Jefferson, G. & Sacks, H. (1977). The preference for self-correction. Language 53, 361–382.
 */
export function hesitation(turn: Turn, notation: Conversation['notation']): TalkMark[] {
  const found = marksIn(turn, notation, kinds)
  const words = saidWords(turn.text, notation)
  words.forEach((word, at) => {
    const mark = (to: number, what: string, da: string, en: string) => {
      const text = turn.text.slice(word.from, to)
      const because = { da: `“${text}” ${da}`, en: `“${text}” ${en}` }
      found.push({ turn: turn.number, from: word.from, to, text, what, because })
    }
    if (word.features.includes('cutOff')) mark(word.to, 'cutOff', 'brydes af', 'is cut off')
    const next = words[at + 1]
    const said = word.text.toLowerCase().replace(/-$/, '')
    if (
      next &&
      said !== '' &&
      said === next.text.toLowerCase() &&
      !/^(?:ja|nej|jo|mm|nå|så|hm|ha|he)$/.test(said)
    )
      mark(next.to, 'restart', 'begynder forfra', 'starts again')
  })
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

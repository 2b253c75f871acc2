import type { Turn } from '@lydhoer/conversation'
import { isOrdinaryWord } from '@lydhoer/danish'

/**
 * Every place where a piece of text stands as words of its own, in any case, without its genitive: what «also take out» means. One that is
 * an ordinary word too and is given with a capital («Bo») is found with a capital only.
 *
 * @example placesOf('benny', [{ number: 1, text: 'Ham der Benny.' }]) // [{ turn: 1, from: 8, to: 13 }]
 */
export function placesOf(
  piece: string,
  turns: readonly Pick<Turn, 'number' | 'text'>[],
): { turn: number; from: number; to: number }[] {
  const written = piece.trim()
  const wanted = written.toLocaleLowerCase('da')
  if (wanted === '') return []
  const needsCapital = isCapital(written) && isOrdinaryWord(wanted)
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
  return turns.flatMap(({ number, text }) => {
    const lower = text.toLocaleLowerCase('da')
    const found: { turn: number; from: number; to: number }[] = []
    for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + wanted.length)) {
      const to = from + wanted.length
      const isWhole =
        !isLetter(text[from - 1]) &&
        (!isLetter(text[to]) || /^s(?![\p{L}\p{N}])/u.test(text.slice(to, to + 3)))
      if (isWhole && !(needsCapital && !isCapital(text.slice(from)))) found.push({ turn: number, from, to })
    }
    return found
  })
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text)

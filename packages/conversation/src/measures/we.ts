import type { Conversation, Turn } from '../model.ts'
import { marksIn, type Listened, type TalkMark } from './talk-mark.ts'

const kinds: Listened[] = [
  {
    what: 'inclusive',
    words:
      /vi to|vi (?:kan|skal|kunne) sammen|vi sammen|du og jeg|lad os|vi ses|vores samtale|os to|mellem os/u,
    da: '%w: “vi” kan være os begge her; hør efter, hvem der er med',
    en: '%w: “we” may be both of us here; listen for who is in it',
  },
  {
    what: 'exclusive',
    words:
      /vi (?:har|giver|bevilger|indstiller|vurderer|registrerer|sender|forlanger|kræver) (?:en regel|ikke|en ordning|jer|dig|det)|hos os|vi her (?:i|på|hos)[\p{L} ]{0,20}|vi i (?:kommunen|jobcenteret|teamet|afdelingen)|vores (?:regler|system|afdeling|team|kontor|leder)/u,
    da: '%w: “vi” kan være kommunen uden borgeren; hør efter, hvem der er med',
    en: '%w: “we” may be the municipality without the citizen; listen for who is in it',
  },
  {
    what: 'open',
    words: /vi|os|vores/u,
    da: '%w: hvem er “vi” her? Det kan høres på begge måder',
    en: '%w: who is “we” here? It can be heard both ways',
  },
]

/**
 * Each “vi” of a turn with a guess, shown as open: does it take the other in, or not?
 *
 * @example
 * weGuesses({ number: 1, speaker: 'M', text: 'Lad os se på det.', startMs: null, endMs: null }, 'jefferson')[0]?.what
 * // 'inclusive'
 *
 * @see Drew, P. & Heritage, J. (1992). Talk at work, pp. 30–31: “we” for the institution.
 */
export function weGuesses(turn: Turn, notation: Conversation['notation']): TalkMark[] {
  const found = marksIn(turn, notation, kinds)
  // A guess covers the bare “vi” inside it.
  return found.filter(
    (mark) =>
      mark.what !== 'open' ||
      !found.some((other) => other.what !== 'open' && other.from <= mark.from && mark.to <= other.to),
  )
}

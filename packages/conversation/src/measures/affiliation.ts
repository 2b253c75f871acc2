import type { Conversation, Turn } from '../model.ts'
import { marksIn, type Listened, type TalkMark } from './talk-mark.ts'

const kinds: Listened[] = [
  {
    what: 'appeal',
    words: /ikk'? os|ikke også|ik'? os|ikke sandt|ikke\?|ikk\?|ik'?\?|vel\?|du ved/u,
    da: '%w søger tilslutning: hvem svarer, og hvordan?',
    en: '%w seeks affiliation: who answers, and how?',
  },
  {
    what: 'shared',
    words: /jo/u,
    da: '%w gør det sagte til noget, begge ved',
    en: '%w makes what is said something both know',
  },
  {
    what: 'agreement',
    words: /lige præcis|det er rigtigt|enig|netop|det har du ret i|nemlig/u,
    da: '%w giver tilslutning',
    en: '%w affiliates',
  },
]

/**
 * Tokens of affiliation in a turn: appeals (“ikk' os”), what is made shared (“jo”), agreement (“lige præcis”).
 *
 * A “jo” that is the whole turn or begins it is an answer and is not counted as shared knowledge.
 *
 * @see Heinemann, T., Lindström, A. & Steensig, J. (2011). Addressing epistemic incongruence in question–answer
 *   sequences through the use of epistemic adverbs. In The Morality of Knowledge in Conversation.
 */
export function affiliation(turn: Turn, notation: Conversation['notation']): TalkMark[] {
  const start = turn.text.search(/\p{L}/u)
  return marksIn(turn, notation, kinds).filter((mark) => mark.what !== 'shared' || mark.from !== start)
}

import type { Conversation, Turn } from '../model.ts'
import { marksIn, type Listened, type TalkMark } from './talk-mark.ts'

const kinds: Listened[] = [
  {
    what: 'onBehalf',
    words:
      /på (?:hvis|\p{L}+s|mine|dine|hans|hendes|vores|jeres|deres|borgerens) vegne|på vegne af|(?:jeg|vi) taler for|taler jeg for/u,
    da: '%w siger, på hvis vegne der tales',
    en: '%w says on whose behalf one speaks',
  },
  {
    what: 'role',
    words:
      /som (?:din|jeres|hendes|hans) (?:sagsbehandler|rådgiver|mentor|læge|konsulent|koordinator|kontaktperson)|som myndighed|i min rolle|min rolle (?:er|her)/u,
    da: '%w siger, i hvilken rolle der tales',
    en: '%w says in which role one speaks',
  },
  {
    what: 'authority',
    words:
      /(?:jeg|vi) (?:har|har ikke) (?:myndighed|bemyndigelse|kompetence|lov) til|det er mig der (?:bestemmer|beslutter|træffer)|det er ikke mig der (?:bestemmer|beslutter|træffer)|jeg kan ikke bestemme/u,
    da: '%w siger, med hvilken ret der besluttes',
    en: '%w says with whose authority one decides',
  },
]

/** Where a turn says on whose behalf, in which role or with whose authority somebody speaks. */
export function onBehalf(turn: Turn, notation: Conversation['notation']): TalkMark[] {
  return marksIn(turn, notation, kinds)
}

import { tokens } from '../text/tokens.ts'

/** Particles that only answer or show listening. */
const responses = new Set(
  `ja jo nej mm mmh mhm mmm mhmm hm hmm okay ok okey nå nåh nåeh aha ahh åh åhr nåda jaja nejnej jojo jep jeps yes næ næh
  nææ nope jaeh jahh jah jaer joh joeh jow javel javist nemlig præcis præcist netop selvfølgelig naturligvis klart
  bestemt sikkert måske uhm øh øhm æh tja tjo tjah nåja nåjo jamen ah eh ork oki okidoki næhæ ålright alright
  ja' nej' okayokay mja mjo jaha jada jovist åja åh-ja øhh`.split(/\s+/),
)

/** One-word acceptance that closes and adds nothing; only the word alone or beside particles. */
const acceptance = new Set('fint godt super perfekt fedt tak top dejligt skønt'.split(' '))

/** Small words allowed inside a response: "lige præcis", "ja da", "ja så absolut", "nå sådan". */
const helpers = new Set('lige da så sådan også altså dog netop vel absolut sgu tak men'.split(' '))

/** A turn longer than this is more than minimal, even when it is all particles. */
const MOST_WORDS = 6

/**
 * Tells whether a whole turn only responds: "ja", "mm", "okay", "nå", "nej nej", "ja tak", "lige præcis".
 *
 * Form decides, not function: a "ja" that answers a question counts as well as one that shows listening, since both
 * leave the floor to the other. "det er fint" does not count: a clause that judges takes a stand (Goodwin). Laughter,
 * pauses and comments beside a response do not change it; alone they are no response.
 *
 * @example
 * isMinimalResponse('mm (0.4) ja ja') // → true
 * @example
 * isMinimalResponse('det er fint') // → false
 *
 * @see Gardner, R. (2001). When listeners talk. Amsterdam: Benjamins.
 * @see Goodwin, C. & Goodwin, M. H. (1987). Concurrent operations on talk. IPrA Papers in Pragmatics 1.
 */
export function isMinimalResponse(text: string): boolean {
  const words = tokens(text).filter(
    (token) => (token.kind === 'word' || token.kind === 'number') && !token.comment,
  )
  const said = words
    .map((token) => squeeze(token.plain))
    .filter((word) => !/^(?:ha|he|hi|hø){2,}h?$|^hah|^heh/.test(word))
  if (said.length === 0 || said.length > MOST_WORDS || text.includes('?')) return false
  const core = said.filter((word) => responses.has(word) || acceptance.has(word))
  return (
    core.length > 0 && said.every((word) => responses.has(word) || acceptance.has(word) || helpers.has(word))
  )
}

/** Writers stretch small words by doubling: "jaaa", "mmmm", "nååå". */
function squeeze(word: string): string {
  return responses.has(word) ? word : word.replace(/(.)\1{2,}/gu, '$1').replace(/^m$/, 'mm')
}

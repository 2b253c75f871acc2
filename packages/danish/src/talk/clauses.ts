import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { finiteVerbs, openingParticles, subjectPronouns } from './words.ts'

/** One spoken word of a sentence and whether a clause may begin with it. */
export type ClauseWord = {
  token: Token
  plain: string
  /** A comma, a pause or the like stands just before. */
  afterBoundary: boolean
  /** Nothing but small opening words stand between the last boundary and this word. */
  opens: boolean
  /** How many words of the sentence come before. */
  index: number
}

const boundarySigns = ',;:–—…"”“»«'

/** The spoken words of a sentence with their possible clause openings. */
export function clauseWords(sentence: Sentence): ClauseWord[] {
  const words: ClauseWord[] = []
  let boundary = true
  let opens = true
  for (const token of sentence.tokens) {
    if (token.comment) continue
    if (token.kind === 'pause' || (token.kind === 'sign' && boundarySigns.includes(token.plain))) {
      boundary = true
      opens = true
    }
    if (token.kind === 'sign' || token.kind === 'pause') continue
    words.push({ token, plain: token.plain, afterBoundary: boundary, opens, index: words.length })
    boundary = token.cutOff
    opens = token.cutOff || openingParticles.has(token.plain)
  }
  return words
}

/** Tells whether the word is a verb that can come first in a main clause, judged by list, or by ending and company. */
export function isFinite(words: readonly ClauseWord[], index: number): boolean {
  const word = words[index]?.plain
  if (word === undefined) return false
  if (finiteVerbs.has(word)) return true
  const next = words[index + 1]?.plain ?? ''
  return /^[a-zæøå]{2,}(?:r|ede|te)$/.test(word) && subjectPronouns.has(next) && !notVerbs.has(word)
}

/** Frequent words that end like verbs and are not. */
const notVerbs = new Set(
  `timer penge eller efter under over for før hver her der mor far bror søster datter ligger altid år klokker sommer
  vinter papirer ting regler læger sagsbehandler rådgiver arbejdsgiver kollegaer kolleger aftaler smerter piller
  vagter dagpenge uger måneder medarbejder opgaver børnebørn tilbage næste sidste første måtte mente meget lidt nette
  bitte otte rette dette hvor hver aldrig sikker ellers kvinder mænd problemer steder billeder`.split(/\s+/),
)

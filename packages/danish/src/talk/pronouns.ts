import { tokens } from '../text/tokens.ts'
import type { Span } from '../text/sentences.ts'

/** Which person is spoken of: `we`, the general `man`, `you` (du), `youPolite` (De), `youAll` (I), or `I` (jeg). */
export type PronounPerson = 'we' | 'man' | 'you' | 'youPolite' | 'youAll' | 'I'

/** A pronoun where it stands; `word` is its form in small letters. */
export type Pronoun = Span & { person: PronounPerson; word: string }

const persons: ReadonlyMap<string, PronounPerson> = new Map(
  (
    [
      ['we', "vi os vores vor vort vore os'"],
      ['man', 'man ens'],
      ['you', "du dig din dit dine daj dej du'"],
      ['youAll', 'jer jeres'],
      ['I', 'jeg mig min mit mine mej jei'],
    ] as const
  ).flatMap(([person, words]) => words.split(' ').map((word): [string, PronounPerson] => [word, person])),
)

/**
 * Finds the pronouns that say who is meant: vi/os/vores, man/ens, du/dig/din, De/Dem/Deres, I/jer/jeres, jeg/mig/min.
 *
 * Polite `De` and plural `I` count only with a capital inside a sentence (`I` also first), since small `de` is "they"
 * and small `i` is "in". Whether a *vi* takes the citizen in is for people to hear.
 *
 * @example
 * pronouns('så vi ser hvad man kan').map((pronoun) => pronoun.word) // → ['vi', 'man']
 */
export function pronouns(text: string): Pronoun[] {
  const found: Pronoun[] = []
  let sentenceStart = true
  for (const token of tokens(text)) {
    if (token.kind === 'word' && !token.comment) {
      const person = personOf(token.plain, token.text, sentenceStart)
      if (person !== null) found.push({ person, word: token.plain, from: token.from, to: token.to })
      sentenceStart = false
    } else if ('.?!:"”»'.includes(token.plain)) sentenceStart = true
  }
  return found
}

function personOf(plain: string, written: string, sentenceStart: boolean): PronounPerson | null {
  if (written === 'I') return 'youAll'
  if (/^(?:De|Dem|Deres)$/.test(written)) return sentenceStart ? null : 'youPolite'
  return persons.get(plain) ?? null
}

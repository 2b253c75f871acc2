import type { Letter, LetterSentence } from '../letter.ts'
import type { Mark } from '../mark.ts'
import { has } from '../words-in.ts'
import { cannot, isAtStake, isInvited } from './threat-conditions.ts'
import { ahead, calming, fault, loss, sanction, unpaid, warning } from './threat-words.ts'

/** Whether something is taken, stopped, demanded back or reported, with somebody's fault or a raised finger beside it. */
const isThreat = (sentence: LetterSentence) => {
  const { plain } = sentence
  if (has(calming, plain) || (has(cannot, plain) && isInvited(plain))) return false
  if (has(sanction, plain) || isAtStake(sentence)) return true
  if (has(unpaid, plain) && (has(warning, plain) || has(fault, plain))) return true
  return (
    has(loss, plain) &&
    ((has(fault, plain) && !isInvited(plain)) || (has(warning, plain) && has(ahead, plain)))
  )
}

/**
 * Sentences that say something is taken, stopped, demanded back or reported because of what the reader does or leaves; each says how
 * many of them there are and how early the first of them comes.
 *
 * @example threatMarks(letterOf('Møder du ikke, kan du miste din ydelse.'))[0].kind // → 'threat'
 */
export function threatMarks({ sentences }: Letter): Mark[] {
  const threats = sentences.filter(isThreat)
  return threats.map(({ from, to, number }, n) => ({
    kind: 'threat',
    from,
    to,
    because: {
      da: `${n === 0 ? 'En trussel' : `Trussel nummer ${n + 1}`} i sætning ${number} af ${sentences.length}. Står den her, fordi den skal, eller fordi den plejer?`,
      en: `${n === 0 ? 'A threat' : `Threat number ${n + 1}`} in sentence ${number} of ${sentences.length}. Does it stand here because it must, or because it always has?`,
    },
  }))
}

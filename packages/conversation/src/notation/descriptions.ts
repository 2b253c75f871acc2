import type { Piece } from './segment.ts'
import { pausePiece } from './pause.ts'

/** Words with which transcribers describe laughter. */
const laughing =
  /^(?:&=)?(?:(?:de|hun|han|begge|alle|b|m|sb|borger(?:en)?|sagsbehandler(?:en)?|lille|kort|let|svag|fælles|småt|smiler og)[ _]+)*(?:små|fnise|host)?(?:griner|grinende|grin|ler|leende|latter|latteren|fniser|fnisen|klukker|laugh(?:s|ing|ter)?|giggl(?:es|ing)|chuckl(?:es|ing))\b/i

/** Words for what could not be heard. */
const inaudible =
  /^(?:x{1,}|y{3}|w{3}|\?+|…)$|^(?:uhørlig|uhørligt|utydelig|utydeligt|uforståelig|uforståeligt|ikke hørbart|kan ikke høres|inaudible|unclear|unintelligible)\b/i

/** Words for other things heard or done; a bracket with one of these is not overlap and not a guess at a word. */
const doing =
  /^(?:&=)?(?:hoster|host|græder|grådkvalt|sukker|suk|snøfter|rømmer|smiler|nikker|ryster|puster|trækker vejret|nynner|hvisker|støj|larm|banker|banken|telefon|mobil|dør|baby|barn|musik|papir|tastatur|skriver|taster|peger|rejser|sætter sig|stilhed|tavshed|cough|sigh|cries|crying|nods|phone|noise|door)/i

/** Is this the description of laughter? */
export function describesLaughter(text: string): boolean {
  return laughing.test(text.trim())
}

/** Is this a word for “could not be heard”? */
export function describesUnclear(text: string): boolean {
  return inaudible.test(text.trim())
}

/**
 * Reads a bracketed description such as `((griner))`, `(hoster)`, `[uhørligt]`.
 *
 * @param written with its brackets
 * @param inner without them
 * @param always is it a description whatever the words (double brackets)?
 * @returns undefined when the brackets do not hold a description
 */
export function descriptionPiece(written: string, inner: string, always: boolean): Piece | undefined {
  const pause = pausePiece(written)
  if (pause) return pause
  const length = written.length
  if (laughing.test(inner.trim())) return { length, kind: 'laughter' }
  if (inaudible.test(inner.trim()) || inner.trim() === '') return { length, kind: 'unclear' }
  if (always || doing.test(inner.trim())) return { length, kind: 'comment' }
  return undefined
}

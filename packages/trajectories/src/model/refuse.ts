import { Unreadable } from '@lydhoer/words'

/** A refusal in both languages of the house: what is wrong, and what to do. */
export function refuse(
  what: { da: string; en: string },
  hint: { da: string; en: string },
  place: { line?: number; column?: number } = {},
): never {
  throw new Unreadable({ ...place, what, hint })
}

import { pronouns, type Pronoun } from '@lydhoer/danish'
import type { Notation, Turn } from '../model.ts'
import { readable } from './readable.ts'

export type { Pronoun, PronounPerson } from '@lydhoer/danish'

/** The pronouns in a turn that say who is meant (vi, man, du, De, I, jeg), with offsets into the turn's text. */
export function pronounsIn(turn: Turn, notation: Notation): Pronoun[] {
  return pronouns(readable(turn.text, notation))
}

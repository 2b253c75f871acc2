import { isDictionaryName, isDictionaryWord } from './dictionary.ts'
import { familyNames, givenNames, isCommon } from './lexicon.ts'
import { anybodys, never, sounds } from './no-names.ts'
import { lookUp } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

/** Names that count beyond the lists: those the caller knows, and those found with certainty in the conversation. */
export type KnownNames = {
  known: ReadonlySet<string>
  seen: ReadonlySet<string>
  /** The talk is all in small letters, as a recogniser gives it: then every word that no dictionary has is looked at. */
  isSmall: boolean
  /** Somebody asked before what somebody is called. */
  isNameAsked: boolean
}

/** Surnames by shape: a given name and -sen, or the usual last parts. */
export function shapedSurname(plain: string): boolean {
  if (plain.length < 5 || plain.length > 40 || isCommon(plain)) return false
  if (plain.endsWith('sen')) {
    const stem = plain.slice(0, -3)
    return (
      givenNames.has(stem) ||
      givenNames.has(`${stem}s`) ||
      givenNames.has(plain.slice(0, -2)) ||
      givenNames.has(`${stem}e`)
    )
  }
  return /.{3}(?:gaard|kjær|kjaer|mann|sson|ovic|ović|enko|czyk|wski|wska|yan|oglu|zade|zadeh|pour|nejad|rajah|singam|lingam|nathan)$/.test(
    plain,
  )
}

/** Whether a word is a name by list or by shape, its genitive too. */
export function isName(word: string): boolean {
  return lookUp(word, (form) => givenNames.has(form) || familyNames.has(form) || shapedSurname(form)) !== null
}

/** A word that no dictionary has, its genitive read off; null for all others. */
export function unknownForm({ plain, token }: TalkWord): { ending: number; isName: boolean } | null {
  if (sounds.test(plain) || plain.includes("'") || isDictionaryWord(plain) || isCommon(plain)) return null
  if (never.test(plain) || anybodys.test(plain) || token.abbreviation || /\d/.test(plain)) return null
  const name = lookUp(plain, isDictionaryName)
  return { ending: name?.ending ?? 0, isName: name !== null }
}

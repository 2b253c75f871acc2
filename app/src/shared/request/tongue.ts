import { languageOfTongue, type Language, type Tongue } from '@lydhoer/words'
import type { Page, SignedIn } from './route.ts'

/** What a request itself says: the language of its address or its browser, and the tongue that was chosen in that browser last. */
export interface Asked {
  language: Language
  tongue: Tongue
}

/**
 * What a page is written in. A citizen reads what they have chosen, in whatever browser; before somebody has signed in, it is what was
 * chosen there last; whoever works here reads one of the languages of the house.
 *
 * @example spokenTo({ language: 'da', tongue: 'da' }, { ...citizen, tongue: 'uk' }) // { language: 'da', tongue: 'uk' }
 */
export function spokenTo(
  { language, tongue }: Asked,
  me: Pick<SignedIn, 'tongue'> | null,
): Pick<Page, 'language' | 'tongue'> {
  const chosen = me ? (me.tongue ?? language) : tongue
  return { language: languageOfTongue(chosen), tongue: chosen }
}

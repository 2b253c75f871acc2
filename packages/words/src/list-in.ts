import type { Language } from './language.ts'

/**
 * Names or words one after another, as they stand in a sentence.
 *
 * @example listIn('da', ['Mette', 'Ali', 'Bo']) // 'Mette, Ali og Bo'
 */
export const listIn = (language: Language, words: readonly string[]): string =>
  new Intl.ListFormat(language).format(words)

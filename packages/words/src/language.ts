/** Every visible word stands in a place's messages.ts, in both languages; a missing one is a type error. */
export type Language = 'da' | 'en'
export type Messages<T> = Record<Language, T>

/**
 * A sentence in both languages of the house: Danish first, English second. It may have been put into citizens' tongues, too, which `say`
 * looks for; looked up by a tongue it could be an empty place on the page, so the type does not let one.
 */
export type Sentence = Record<Language, string>

/**
 * The language to speak: what was asked for now, else the cookie, else Danish.
 *
 * @example chooseLanguage(undefined, 'en') // 'en'
 */
export function chooseLanguage(...wishes: (string | undefined)[]): Language {
  const wish = wishes.find((one) => one === 'da' || one === 'en')
  return wish === 'en' ? 'en' : 'da'
}

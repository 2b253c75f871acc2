/** The small letters of Latin alphabets, and the `I` that means you: case is taken away beforehand, and a class of few ranges is quick. */
const letter = 'a-zß-öø-ɏI'

/**
 * A pattern of whole words in small letters, for text that has been through {@link inSmallLetters}; `\p{L}` is a letter, a `*` after
 * a letter is any ending, and forms are apart by `|`.
 *
 * @example [...'du visiteres nu'.matchAll(wordsIn('visiter*'))].length // → 1
 */
export function wordsIn(forms: string): RegExp {
  const pattern = forms
    .replace(/(?<=\p{L})\*/gu, '\\p{L}*')
    .replace(/\[([^\]]*)\\p\{L\}([^\]]*)\]/g, `[$1${letter}$2]`)
    .replaceAll('\\p{L}', `[${letter}]`)
  return new RegExp(`(?<![${letter}\\d])(?:${pattern})(?![${letter}\\d])`, 'g')
}

/**
 * The same text in small letters, sign for sign; an `I` that stands alone stays, since it means you and `i` means in.
 *
 * @example inSmallLetters('Skal I med i Århus?') // → 'skal I med i århus?'
 */
export function inSmallLetters(text: string): string {
  return text.replace(/(?<!\p{L})I(?!\p{L})|(\p{Lu})/gu, (all, capital?: string) => {
    const small = capital?.toLowerCase()
    return small?.length === all.length ? small : all
  })
}

const formal = { De: 'du', Dem: 'dig', Deres: 'jeres' } as const
/** Old letters say De; first in a sentence that may mean they, unless it is asked or told to do something. */
const formalYou =
  /(?<=[\p{L},;:–] )(?:De|Dem|Deres)(?!\p{L})|^De(?= (?:bedes|anmodes|indkaldes|skal|kan|har pligt)(?!\p{L}))/gu

/**
 * The same with the polite De as du, sign for sign, so that it is read as the person who is written to.
 *
 * @example withoutDe('Undlader De at svare …') // → 'Undlader du at svare …'
 */
export const withoutDe = (text: string): string =>
  text.replace(formalYou, (said) => formal[said as keyof typeof formal])

/** Whether one of them stands in it. */
export const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0

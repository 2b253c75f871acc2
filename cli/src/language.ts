/**
 * The language of the terminal: English where the environment says so, Danish everywhere else.
 *
 * @example
 * languageOf({ LANG: 'en_GB.UTF-8' }) // 'en'
 */
export function languageOf(environment: Record<string, string | undefined>): 'da' | 'en' {
  const set =
    environment['LYDHOER_LANGUAGE'] ||
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG']
  return /^en/i.test(set ?? '') ? 'en' : 'da'
}

/**
 * A pattern of whole words, whatever their case; a `*` after a letter is any ending, and forms are apart by `|`.
 *
 * @example [...'Du visiteres nu'.matchAll(wordsIn('visiter*'))].length // → 1
 */
export function wordsIn(forms: string): RegExp {
  const pattern = forms.replace(/(?<=\p{L})\*/gu, '\\p{L}*')
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu')
}

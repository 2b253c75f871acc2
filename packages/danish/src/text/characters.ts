/** Tells whether one UTF-16 unit is a letter, Danish, accented or of another script. Surrogates count as letters. */
export function isLetter(unit: string | undefined): boolean {
  if (unit === undefined || unit === '') return false
  const code = unit.charCodeAt(0)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  if (code === 0xb5 || code === 0xaa || code === 0xba) return false
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7
  return /\p{L}|\p{M}/u.test(unit)
}

/** Tells whether one UTF-16 unit is a digit 0–9. */
export function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9' && unit.length === 1
}

/** Tells whether one UTF-16 unit is white space. */
export function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && unit.trim() === '' && unit !== ''
}

/** Tells whether one UTF-16 unit is an upper-case letter. */
export function isUpper(unit: string | undefined): boolean {
  return isLetter(unit) && unit !== undefined && unit === unit.toUpperCase() && unit !== unit.toLowerCase()
}

/** Marks of Jefferson and CHAT notation that may stand inside a word without parting it. */
const insideWord = '°↑↓£#_*[]⌈⌉⌊⌋ˀ∆∇⁎▔☺∬Ϋ'

/** Tells whether one unit is a mark of notation that may stand inside a word, such as `°` or an overlap bracket. */
export function isInnerMark(unit: string | undefined): boolean {
  return unit !== undefined && unit !== '' && insideWord.includes(unit)
}

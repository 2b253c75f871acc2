/** Fonts of signs, whose letters are other signs than Unicode's: from 0x20 on, a space where the font has none that Unicode has. */
const from = 0x20
const symbol =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ' +
  ' '.repeat(32) +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'

/** The signs of other fonts that are used in transcripts: arrows for the pitch, ticks, bullets, faces. */
const others: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: new Map(
    Object.entries({
      ...{ 0x28: '☎', 0x4a: '☺', 0x4b: '😐', 0x4c: '☹', 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x75: '◆' },
      ...{ 0x9f: '•', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓' },
      ...{ 0xe3: '↖', 0xe4: '↗', 0xe5: '↙', 0xe6: '↘', 0xe7: '←', 0xe8: '→', 0xe9: '↑', 0xea: '↓' },
      ...{ 0xef: '⇦', 0xf0: '⇨', 0xf1: '⇧', 0xf2: '⇩', 0xfb: '✗', 0xfc: '✔', 0xfd: '☒', 0xfe: '☑' },
    }).map(([code, sign]) => [Number(code), sign]),
  ),
  'wingdings 3': new Map([
    [0x66, '←'],
    [0x67, '→'],
    [0x68, '↑'],
    [0x69, '↓'],
  ]),
}

/**
 * The sign that Word shows for a code in a font, as Unicode; undefined when it is not known.
 *
 * Fonts of signs have theirs at 0xf000 and up, or where Latin-1 has its letters.
 *
 * @example symbolIn('Symbol', 0xf0b0) // '°'
 * @see https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt
 * @see ECMA-376, part 1, 17.3.3.30 (sym)
 */
export function symbolIn(font: string, code: number): string | undefined {
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const name = font.trim().toLowerCase()
  if (name === 'symbol') {
    const sign = symbol[place - from]
    return sign && (sign !== ' ' || place === from) ? sign : undefined
  }
  const known = others[name]
  if (known) return known.get(place)
  if (isPrivate || code < from || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}

/** Is this a font whose letters are signs? */
export function isSignFont(font: string): boolean {
  const name = font.trim().toLowerCase()
  return name === 'symbol' || name in others
}

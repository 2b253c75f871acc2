/** Danish number words as they are said, with their values. */
const units: ReadonlyMap<string, number> = new Map(
  `nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten`
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
)

const tens: ReadonlyMap<string, number> = new Map([
  ['tyve', 20],
  ['tredive', 30],
  ['tredve', 30],
  ['fyrre', 40],
  ['fyrretyve', 40],
  ['halvtreds', 50],
  ['halvtres', 50],
  ['halvtress', 50],
  ['halvtredsindstyve', 50],
  ['tres', 60],
  ['tress', 60],
  ['tresindstyve', 60],
  ['halvfjerds', 70],
  ['halvfjers', 70],
  ['halvfjerdsindstyve', 70],
  ['firs', 80],
  ['firsindstyve', 80],
  ['halvfems', 90],
  ['halvfemsindstyve', 90],
])

const unitForms: ReadonlyMap<string, number> = new Map([...units, ['et', 1], ['én', 1], ['ét', 1]])

/** The value of one number word (`toogtyve` is 22), or null for any other word. Articles `en`, `et` count as 1. */
export function numberWord(word: string): number | null {
  const plain = word.toLowerCase()
  const simple = unitForms.get(plain) ?? tens.get(plain)
  if (simple !== undefined) return simple
  const joint = /^(en|et|én|to|tre|fire|fem|seks|syv|otte|ni)-?og-?(.+)$/.exec(plain)
  if (joint === null) return null
  const unit = unitForms.get(joint[1] ?? '')
  const ten = tens.get(joint[2] ?? '')
  return unit === undefined || ten === undefined ? null : ten + unit
}

/** A number read from several words: its value and how many words it took. */
export type ReadNumber = { value: number; words: number }

/**
 * Reads the number that begins at word `at`: "otte og tyve", "hundrede og fem", "to tusind tre hundrede".
 *
 * @param words words in small letters
 * @returns null where no number begins
 *
 * @example
 * readNumber(['otte', 'og', 'tyve'], 0) // → { value: 28, words: 3 }
 */
export function readNumber(words: readonly string[], at: number): ReadNumber | null {
  const joint = /^(\p{L}{2,})(tusinde?|hundrede?)$/u.exec(words[at] ?? '')
  if (joint !== null && numberWord(joint[1] ?? '') !== null) {
    const read = readNumber([joint[1] ?? '', joint[2] ?? '', ...words.slice(at + 1)], 0)
    return read === null ? null : { value: read.value, words: read.words - 1 }
  }
  const below = belowHundred(words, at)
  const scale = words[at + (below?.words ?? 0)] ?? ''
  if (/^tusinde?$/.test(scale) && (below !== null || at === 0 || numberWord(words[at - 1] ?? '') === null)) {
    const used = (below?.words ?? 0) + 1
    const rest = remainder(words, at + used, 1000)
    return { value: (below?.value ?? 1) * 1000 + rest.value, words: used + rest.words }
  }
  if (/^hundred?e?$/.test(scale) && (below === null || below.value < 100)) {
    const used = (below?.words ?? 0) + 1
    const rest = remainder(words, at + used, 100)
    return { value: (below?.value ?? 1) * 100 + rest.value, words: used + rest.words }
  }
  return below
}

function belowHundred(words: readonly string[], at: number): ReadNumber | null {
  const first = numberWord(words[at] ?? '')
  if (first === null) return null
  if (first > 0 && first < 10 && words[at + 1] === 'og') {
    const ten = tens.get(words[at + 2] ?? '')
    if (ten !== undefined) return { value: ten + first, words: 3 }
  }
  return { value: first, words: 1 }
}

function remainder(words: readonly string[], at: number, limit: number): ReadNumber {
  const joined = words[at] === 'og'
  const from = joined ? at + 1 : at
  const next =
    limit > 100 && /^hundred?e?$/.test(words[from + 1] ?? '')
      ? readNumber(words, from)
      : belowHundred(words, from)
  if (next === null || next.value >= limit || (!joined && limit === 100 && next.value < 1))
    return { value: 0, words: 0 }
  return { value: next.value, words: next.words + (joined ? 1 : 0) }
}

// Words in few letters: those with the same endings stand in one line, after the endings; of each stem only what differs from the one
// before is written, after a letter that says how much is the same (`a` nothing, `b` one letter ...).

const lineOf = (endings: string, stems: readonly string[]) =>
  `${endings}\t${frontCoded([...stems].sort()).join(' ')}`

/** How few words share endings before they are written out instead. */
const fewest = 12

/**
 * Packs words into text.
 *
 * @param groups forms of one word together
 * @example packWords([['hus', 'huset']]) // '|\tahus eet'
 */
export function packWords(groups: readonly (readonly string[])[]): string {
  const byEndings = new Map<string, Set<string>>()
  for (const forms of groups) {
    const stem = sharedStart(forms)
    const endings = forms
      .map((form) => form.slice(stem.length))
      .sort()
      .join('|')
    byEndings.set(endings, (byEndings.get(endings) ?? new Set()).add(stem))
  }
  const lines: string[] = []
  const whole = new Set<string>(byEndings.get('') ?? [])
  for (const [endings, stems] of [...byEndings].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (endings === '') continue
    else if (stems.size >= fewest) lines.push(lineOf(endings, [...stems]))
    else for (const stem of stems) for (const ending of endings.split('|')) whole.add(stem + ending)
  return [lineOf('', [...whole]), ...lines].join('\n')
}

/** The words that `packWords` packed. */
export function unpackWords(packed: string): Set<string> {
  const words = new Set<string>()
  for (const line of packed.split('\n')) {
    const [endings = '', stems] = line.split('\t')
    if (stems === undefined) continue
    const all = endings.split('|')
    let before = ''
    for (const coded of stems.split(' ').filter(Boolean)) {
      before = before.slice(0, coded.charCodeAt(0) - first) + coded.slice(1)
      for (const ending of all) words.add(before + ending)
    }
  }
  return words
}

const first = 'a'.charCodeAt(0)

function frontCoded(sorted: readonly string[]): string[] {
  let before = ''
  return sorted.map((word) => {
    const shared = Math.min(sharedStart([before, word]).length, 25)
    before = word
    return String.fromCharCode(first + shared) + word.slice(shared)
  })
}

function sharedStart(words: readonly string[]): string {
  let [start = ''] = words
  for (const word of words) while (!word.startsWith(start)) start = start.slice(0, -1)
  return start
}

import { readFileSync } from 'node:fs'

// A small reader of Hunspell dictionaries: what Danish needs of them, which is endings. Prefixes, compounds and suggestions are left out.

type Ending = { strip: string; add: string; after: RegExp; more: readonly string[] }

/** Flags of Stavekontrolden's `index.aff`: a form that is refused, no word without an ending, no word by itself. */
const refused = '6'
const noWord: readonly string[] = [refused, '8', '36']

/** The forms of each entry of a Hunspell dictionary, as they are written. */
export function* formsByEntry(folder: URL): Generator<string[]> {
  const endings = readEndings(readFileSync(new URL('index.aff', folder), 'utf8'))
  const entries = readFileSync(new URL('index.dic', folder), 'utf8').split('\n').slice(1)
  for (const entry of entries) {
    // `hus/10,5 al:husene`: the word, its flags, and other words that it belongs to.
    const [word = '', flags = ''] = (/^\S.*?(?=\s+\p{L}{2}:|\s*$)/u.exec(entry)?.[0] ?? '').split('/')
    const listed = flags.split(',').filter(Boolean)
    if (word === '' || listed.includes(refused)) continue
    const forms = new Set<string>()
    expand(word, listed, endings, 3, forms)
    yield [...forms]
  }
}

function readEndings(affixes: string): Map<string, Ending[]> {
  const endings = new Map<string, Ending[]>()
  for (const line of affixes.split('\n')) {
    const rule = /^SFX\s+(\d+)\s+(\S+)\s+([^\s/]+)(?:\/(\S+))?\s+(\S+)/.exec(line)
    if (rule === null || rule[3] === undefined || /^[YN]$/.test(rule[2] ?? '')) continue
    const [, flag = '', strip = '', add = '', more = '', after = '.'] = rule
    const one = {
      ...{ strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add },
      ...{ after: new RegExp(`${after}$`), more: more.split(',').filter(Boolean) },
    }
    endings.set(flag, [...(endings.get(flag) ?? []), one])
  }
  return endings
}

function expand(
  word: string,
  flags: readonly string[],
  endings: ReadonlyMap<string, readonly Ending[]>,
  depth: number,
  forms: Set<string>,
): void {
  if (!flags.some((flag) => noWord.includes(flag))) forms.add(word)
  if (depth === 0) return
  for (const { strip, add, after, more } of flags.flatMap((flag) => endings.get(flag) ?? []))
    if (after.test(word) && word.endsWith(strip))
      expand(word.slice(0, word.length - strip.length) + add, more, endings, depth - 1, forms)
}

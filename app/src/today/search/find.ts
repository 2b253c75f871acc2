import type { Sql } from '@lydhoer/database'
import type { Asks, Searched } from '../../shared/searching/searched.ts'
import { candidatesFor, type Candidate } from './candidates.ts'
import { lineOf, type Line } from './line.ts'
import { allOf, termsOf, type AskedWord } from './terms.ts'

/** A thing in which something was found. */
export interface Found {
  kind: Searched
  /** What it is called, with what was found in it marked; null where it has no name. */
  name: Line | null
  under: string | null
  href: string
  /** `YYYY-MM-DD`. */
  day: string
  /** What stands around the first place where it was found; null where that is the name alone. */
  line: Line | null
}

export interface FoundPage {
  found: Found[]
  /** The last that was looked at, where there is more. */
  next: Candidate | null
}

export interface Asked {
  words: readonly AskedWord[]
  kinds: readonly Searched[]
  after: Candidate | null
}

/** So many are shown at a time. */
const perPage = 50

/** A page of the things that have all the words. What the index gives is opened and looked at again, and only what fits is shown. */
export async function foundOf(sql: Sql, asks: Asks, { words, kinds, after }: Asked): Promise<FoundPage> {
  const candidates = await candidatesFor(sql, asks.services, asks.me, {
    ...{ kinds: kinds.map(({ kind }) => kind), terms: allOf(words), after },
    limit: perPage + 1,
  })
  const some = candidates.slice(0, perPage)
  const found = await opened(sql, asks, { words, kinds }, some, (there) =>
    allOf(words).every((term) => there.has(term)),
  )
  return { found, next: candidates.length > perPage ? (some.at(-1) ?? null) : null }
}

/**
 * The newest things that have some of what was asked for: one of several words, or something that a word is made of. For when nothing has all of it; so it reads
 * once for each of those, and no more than one page.
 */
export async function foundSome(sql: Sql, asks: Asks, { words, kinds }: Asked): Promise<Found[]> {
  const terms = allOf(words)
  if (terms.length < 2) return []
  const candidates = new Map<string, Candidate>()
  for (const term of terms)
    for (const one of await candidatesFor(sql, asks.services, asks.me, {
      ...{ kinds: kinds.map(({ kind }) => kind), terms: [term], after: null, limit: perPage },
    }))
      candidates.set(`${one.kind} ${one.thing_id}`, one)
  const newest = [...candidates.values()]
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, perPage)
  return opened(sql, asks, { words, kinds }, newest, (there) => terms.some((term) => there.has(term)))
}

/** Those of them that fit, in their order, with what stands around what was found. */
async function opened(
  sql: Sql,
  asks: Asks,
  { words, kinds }: Pick<Asked, 'words' | 'kinds'>,
  candidates: readonly Candidate[],
  fits: (there: ReadonlySet<string>) => boolean,
): Promise<Found[]> {
  const found = new Map<string, Found>()
  for (const kind of kinds) {
    const these = candidates.filter((one) => one.kind === kind.kind)
    if (these.length === 0) continue
    const days = new Map(these.map(({ thing_id, day }) => [thing_id, day]))
    for (const thing of await kind.read(sql, asks, [...days.keys()])) {
      const texts = [thing.name, ...thing.words]
      if (!fits(new Set(termsOf(texts)))) continue
      const [name, ...others] = texts.map((text) => lineOf(text, words))
      found.set(`${kind.kind} ${thing.id}`, {
        ...{ kind, href: thing.href, day: days.get(thing.id) ?? '', under: thing.under ?? null },
        name: name ?? (thing.name === '' ? null : [{ text: thing.name, isHit: false }]),
        line: others.find((line) => line !== null) ?? null,
      })
    }
  }
  return candidates.flatMap(({ kind, thing_id }) => found.get(`${kind} ${thing_id}`) ?? [])
}

import { refuse } from '../model/refuse.ts'
import { mostPeriods } from '../model/sequences.ts'
import { CellsOfLine, comma, newline, semicolon, tab, textIn } from './line.ts'

/** What the first line of a file says. */
export interface Head {
  separator: number
  /** The columns; those of a file without a line of names are called by their numbers. */
  names: string[]
  /** 1 when the first column has no name: R writes the names of rows there. It is not counted. */
  skipped: 0 | 1
  /** Where the first row begins, in bytes, and the number of its line. */
  next: number
  firstLine: number
}

/** Reads the first line; comma, semicolon or tab parts the cells, whichever it holds most of. */
export function readHead(bytes: Uint8Array, isNamed: boolean): Head {
  const end = bytes.indexOf(newline)
  const counted = [comma, semicolon, tab].map((mark) => ({ mark, count: countOf(bytes, mark, end) }))
  const separator = counted.reduce((best, one) => (one.count > best.count ? one : best)).mark
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const cells = new CellsOfLine()
  const next = cells.read(bytes, begin, separator, 1)
  const texts = Array.from({ length: cells.count }, (_, c) => textIn(bytes, cells.from[c]!, cells.to[c]!))
  if (!isNamed) {
    const numbers = texts.map((_, c) => String(c + 1))
    return { separator, names: numbers, skipped: 0, next: begin, firstLine: 1 }
  }
  const skipped = texts[0] === '' && texts.length > 1 ? 1 : 0
  const names = texts.slice(skipped).map((name, c) => name || String(c + 1))
  return { separator, names, skipped, next, firstLine: 2 }
}

function countOf(bytes: Uint8Array, mark: number, end: number): number {
  let count = 0
  for (let i = 0; i < end; i++) if (bytes[i] === mark) count++
  return count
}

/** Months as they stand in the names of periods: «Sep.93», «okt_2014». */
const month =
  /(?<!\p{L})(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/giu

/** What names of periods have in common when the numbers and months in them are taken away. */
const stem = (name: string) => name.replace(month, '#').replace(/[#\d.\-_ ]+/g, '#')

/**
 * The columns that are periods, by their places: those that follow each other and are named alike with a number or a month each,
 * such as «uge1», «uge2», «Sep.93», «Oct.93», or bare numbers. The longest such run is taken.
 *
 * @param free the places of the columns that may be periods, in order
 * @throws Unreadable when there is none of at least two
 */
function periodsIn(names: readonly string[], free: readonly number[]): number[] {
  let best: number[] = []
  for (let from = 0; from < free.length;) {
    const alike = stem(names[free[from]!]!)
    let to = from + 1
    while (to < free.length && stem(names[free[to]!]!) === alike) to++
    if (alike.includes('#') && to - from > best.length) best = free.slice(from, to)
    from = to
  }
  if (best.length >= 2) return best
  refuse(
    {
      da: 'Der er ikke flere kolonner efter hinanden, der hedder det samme med hver sit tal',
      en: 'There are no columns in a row with the same name and a number each',
    },
    {
      da: 'Sig, hvilken kolonne der er den første periode, og hvilken der er den sidste',
      en: 'Say which column is the first period, and which is the last',
    },
    { line: 1 },
  )
}

/** @throws Unreadable when no column has that name, with those that there are; and when more than one has it */
export function placeOf(names: readonly string[], name: string): number {
  const places = names.flatMap((one, c) => (one.trim() === name.trim() ? [c] : []))
  const [place] = places
  if (place === undefined) {
    const some = `${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`
    refuse(
      { da: `Der er ingen kolonne “${name}”`, en: `There is no column “${name}”` },
      { da: `Kolonnerne er ${some}`, en: `The columns are ${some}` },
      { line: 1 },
    )
  }
  if (places.length > 1) {
    const which = places.map((c) => c + 1)
    refuse(
      {
        da: `Flere kolonner hedder “${name}” (nummer ${which.join(', ')})`,
        en: `Several columns are called “${name}” (number ${which.join(', ')})`,
      },
      { da: 'Giv dem hver sit navn', en: 'Give each a name of its own' },
      { line: 1 },
    )
  }
  return place
}

/** Which columns are periods: all, those that are found, from one name to another, or by place, half-open from 0. */
export type PeriodsAsked =
  'all' | 'found' | { first?: string | undefined; last?: string | undefined } | readonly [number, number]

/**
 * Where the periods lie, in order. A column that was named as something else (weights, groups) is none, wherever it stands.
 *
 * @param named the places of such columns
 * @throws Unreadable when they are not there, or stand the wrong way round
 */
export function columnsAsked(
  names: readonly string[],
  asked: PeriodsAsked,
  named: readonly number[] = [],
): number[] {
  const free = [...names.keys()].filter((c) => !named.includes(c))
  const found = placed(names, asked)
  const periods = found ? free.filter((c) => c >= found[0] && c < found[1]) : periodsIn(names, free)
  if (found) refuseOrder(found, names.length, periods.length)
  if (periods.length > mostPeriods) {
    refuse(
      { da: `Der er ${periods.length} perioder`, en: `There are ${periods.length} periods` },
      { da: `Højst ${mostPeriods} kan læses`, en: `At most ${mostPeriods} can be read` },
      { line: 1 },
    )
  }
  return periods
}

function refuseOrder([from, to]: readonly [number, number], width: number, left: number): void {
  if (!(from >= 0 && from < to && to <= width)) {
    refuse(
      {
        da: `Kolonne ${from + 1} til ${to} findes ikke i den rækkefølge`,
        en: `Columns ${from + 1} to ${to} do not exist in that order`,
      },
      { da: `Vælg 1 til ${width}`, en: `Choose 1 to ${width}` },
      { line: 1 },
    )
  }
  if (left > 0) return
  refuse(
    { da: 'Der er ingen perioder tilbage', en: 'There are no periods left' },
    {
      da: 'Vælg andre kolonner end dem med vægte og grupper',
      en: 'Choose other columns than those of weights and groups',
    },
    { line: 1 },
  )
}

/** Where they were said to be; undefined where they are to be found. */
function placed(names: readonly string[], asked: PeriodsAsked): readonly [number, number] | undefined {
  if (asked === 'all') return [0, names.length]
  if (asked === 'found') return undefined
  if ('length' in asked) return asked
  const { first, last } = asked
  if (!first && !last) return undefined
  return [first ? placeOf(names, first) : 0, last ? placeOf(names, last) + 1 : names.length]
}

import { Unreadable } from '@lydhoer/words'
import type { Rating } from './units.ts'

/** How fine a unit is: a word, a turn, or a whole conversation. */
export type Level = 'word' | 'turn' | 'conversation'

/** A rating that knows where it was written, so that it can be refused there. */
export interface PlacedRating extends Rating {
  line?: number
  column?: number
}

/** One unit with what each coder said of it: their codes (perhaps none), or null where they did not look. */
export interface CodedUnit {
  conversation: string
  unit: string
  by: (ReadonlySet<string> | null)[]
}

export interface CodeTable {
  coders: string[]
  /** In order of first mention; «nothing here» is not among them. */
  codes: string[]
  units: CodedUnit[]
}

/** What coders write when they looked and found nothing to mark. */
const nothingHere = new Set(['ingen', 'none', '-'])
export const noCode = 'ingen'

const numbered = /^(\d+)(?:\.(\d+))?$/

/**
 * Gathers ratings into units. At a coarser level a unit has every code that any of its parts got: a turn has the codes of its
 * words, a conversation those of its turns. Units that are numbered stand in their order, others as they came.
 *
 * @throws Unreadable where a unit has no such level: a word asked for where turns are coded, or a turn where units are not numbered.
 * @example codeTable([{ conversation: 'a', unit: '1.2', coder: 'x', code: 'pause' }], 'turn').units[0]?.unit // '1'
 */
export function codeTable(ratings: readonly PlacedRating[], level?: Level): CodeTable {
  const coders = [...new Set(ratings.map((rating) => rating.coder))]
  const codes = new Set<string>()
  const conversations = new Map<string, Map<string, (Set<string> | null)[]>>()
  for (const rating of ratings) {
    const unit = unitAt(rating, level)
    const units = found(conversations, rating.conversation, () => new Map<string, (Set<string> | null)[]>())
    const by = found(units, unit, () => new Array<Set<string> | null>(coders.length).fill(null))
    const coder = coders.indexOf(rating.coder)
    const given = (by[coder] ??= new Set())
    if (nothingHere.has(rating.code.toLowerCase())) continue
    given.add(rating.code)
    codes.add(rating.code)
  }
  const units = [...conversations].flatMap(([conversation, inIt]) =>
    inOrder([...inIt]).map(([unit, by]) => ({ conversation, unit, by })),
  )
  return { coders, codes: [...codes], units }
}

function unitAt(rating: PlacedRating, level: Level | undefined): string {
  if (level === undefined) return rating.unit
  if (level === 'conversation') return ''
  const [, turn, word] = numbered.exec(rating.unit) ?? []
  if (turn === undefined)
    throw refusal(rating, {
      da: `Enheden “${rating.unit}” er ikke et nummer på en taletur`,
      en: `The unit “${rating.unit}” is not the number of a turn`,
    })
  if (level === 'turn') return turn
  if (word === undefined)
    throw refusal(rating, {
      da: `Enheden “${rating.unit}” er en hel taletur, ikke et ord`,
      en: `The unit “${rating.unit}” is a whole turn, not a word`,
    })
  return rating.unit
}

function refusal({ line, column }: PlacedRating, what: { da: string; en: string }): Unreadable {
  return new Unreadable({
    line,
    column,
    what,
    hint: {
      da: 'Skriv 12 for en taletur og 12.3 for dens tredje ord, eller vælg et grovere niveau',
      en: 'Write 12 for a turn and 12.3 for its third word, or choose a coarser level',
    },
  })
}

function inOrder<T>(units: [string, T][]): [string, T][] {
  if (!units.every(([unit]) => numbered.test(unit))) return units
  const place = (unit: string) => unit.split('.').map(Number)
  return units.sort(([a], [b]) => {
    const [turn = 0, word = 0] = place(a)
    const [otherTurn = 0, otherWord = 0] = place(b)
    return turn - otherTurn || word - otherWord
  })
}

function found<V>(map: Map<string, V>, key: string, make: () => V): V {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}

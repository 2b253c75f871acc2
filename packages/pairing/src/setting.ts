import { Refusal } from '@lydhoer/words'
import { limitsBetween } from './limits.ts'
import { orderOf } from './order.ts'
import type { Person, Round, Visit } from './people.ts'

/** People as numbers from 0, in an order that no names decide, and what a plan must know of them. */
export interface Setting {
  people: readonly Person[]
  size: number
  numberOf: ReadonlyMap<string, number>
  /** 1 where two may visit each other, at a × size + b. */
  allowed: Uint8Array
  /** Which department; -1 where none is said. */
  department: Int32Array
  /** Those whom each wishes to be with, and may. */
  same: readonly (readonly number[])[]
  /** 1 wishes other departments, -1 their own, 0 neither. */
  across: Int8Array
  /** 1 wishes one partner all along. */
  keep: Uint8Array
  /** How many visits two have had with each other before this round. */
  met: Float64Array
  away: readonly ReadonlySet<number>[]
  each: number
  weeks: number
  groups: 2 | 3
  seed: number
}

/**
 * Makes people and a round ready to be planned. Ids in `not` and `same` of people who take no part mean nothing.
 *
 * @throws {Refusal} when two have the same id, or a number of the round cannot be
 */
export function settingOf(given: readonly Person[], round: Round, visits: readonly Visit[] = []): Setting {
  const { each, weeks = 52, groups = 2, seed = 1, past = [], across = true, partner = 'change' } = round
  for (const [name, number, least] of [
    ['each', each, 1],
    ['weeks', weeks, 1],
    ['seed', seed, 0],
  ] as const)
    if (!Number.isSafeInteger(number) || number < least)
      throw new Refusal({
        da: `${name} skal være et helt tal fra ${least}, ikke ${number}.`,
        en: `${name} must be a whole number from ${least}, not ${number}.`,
      })
  const people = orderOf(given, visits, past).map((i) => given[i]!)
  const size = people.length
  const numberOf = new Map(people.map(({ id }, i) => [id, i]))
  if (numberOf.size < size) {
    const twice = people.find(({ id }, i) => numberOf.get(id) !== i)!.id
    throw new Refusal({
      da: `Der er to med id “${twice}”; giv hver person sit eget.`,
      en: `There are two with the id “${twice}”; give each person their own.`,
    })
  }
  const allowed = new Uint8Array(size * size)
  for (let a = 0; a < size; a++)
    for (let b = 0; b < a; b++)
      if (limitsBetween(people[a]!, people[b]!).length === 0)
        allowed[a * size + b] = allowed[b * size + a] = 1
  const met = new Float64Array(size * size)
  for (const { visitor, host } of past) {
    const [a, b] = [numberOf.get(visitor), numberOf.get(host)]
    if (a === undefined || b === undefined) continue
    met[a * size + b]!++
    met[b * size + a]!++
  }
  const departments = new Map<string, number>()
  for (const { department } of people)
    if (department !== undefined && !departments.has(department))
      departments.set(department, departments.size)
  const wish = (of: boolean | undefined) => ((of ?? across) ? 1 : -1)
  return {
    people,
    size,
    numberOf,
    allowed,
    department: Int32Array.from(people, ({ department }) => departments.get(department ?? '') ?? -1),
    same: people.map(({ same = [] }, a) =>
      [...new Set(same)].flatMap((id) => {
        const b = numberOf.get(id)
        return b !== undefined && allowed[a * size + b] ? [b] : []
      }),
    ),
    across: Int8Array.from(people, ({ department, across: own }) =>
      department === undefined ? 0 : wish(own),
    ),
    keep: Uint8Array.from(people, ({ partner: own }) => ((own ?? partner) === 'keep' ? 1 : 0)),
    met,
    away: people.map(({ away = [] }) => new Set(away)),
    each,
    weeks,
    groups,
    seed,
  }
}

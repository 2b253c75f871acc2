import { byId, type Met, type Person, type Visit } from './people.ts'

/** Somebody's tie to somebody or something, and what kind of tie. */
interface Tie {
  to: number
  kind: string
}

/**
 * People in an order that comes of how they are tied to each other, not of their ids or of the order they stand in: departments,
 * leaders, limits, wishes, visits. So a plan made in this order is the same plan when people, departments and leaders get
 * other names. Only those whom nothing tells apart are taken by id; they can take each other's place in the plan.
 *
 * Colours are refined until neighbours tell no more apart (Weisfeiler & Leman 1968), then one of the first who are alike gets a
 * colour of their own, and so on. Where refinement takes people for alike who are not (two rings of three who say no to each other,
 * beside a ring of six), the id decides, and another naming may give another plan, as good.
 *
 * @returns indexes of `people`
 * @example orderOf([{ id: 'b', not: ['a'] }, { id: 'a' }, { id: 'c' }]) // [2, 0, 1]
 */
export function orderOf(
  people: readonly Person[],
  visits: readonly Visit[] = [],
  past: readonly Met[] = [],
): number[] {
  const { ties, kinds } = tied(people, visits, past)
  const colours = new Colours(kinds, ties)
  const byName = people.map((_, i) => i).sort((a, b) => byId(people[a]!.id, people[b]!.id))
  for (const i of colours.alike(byName)) colours.single(i)
  return byName.sort((a, b) => colours.of[a]! - colours.of[b]!)
}

/** What each person is by themselves, and all ties; departments, and leaders who take no part, stand after the people. */
function tied(people: readonly Person[], visits: readonly Visit[], past: readonly Met[]) {
  const kinds = people.map(({ days, away, across, partner }) =>
    JSON.stringify([
      'person',
      [...(days ?? [])].sort(),
      [...(away ?? [])].sort(),
      across ?? null,
      partner ?? null,
    ]),
  )
  const ties: Tie[][] = people.map(() => [])
  const numbers = new Map(people.map(({ id }, i) => [`person ${id}`, i]))
  const tie = (a: number | undefined, b: number | undefined, kind: string, back = `${kind} back`) => {
    if (a === undefined || b === undefined) return
    ties[a]!.push({ to: b, kind })
    ties[b]!.push({ to: a, kind: back })
  }
  const thing = (kind: string, name: string) => {
    const known = numbers.get(`${kind} ${name}`)
    if (known !== undefined) return known
    numbers.set(`${kind} ${name}`, ties.length)
    kinds.push(kind)
    return ties.push([]) - 1
  }
  const person = (id: string) => numbers.get(`person ${id}`)
  for (const [i, { department, leader, not, same }] of people.entries()) {
    if (department !== undefined) tie(i, thing('department', department), 'in')
    if (leader !== undefined) tie(i, person(leader) ?? thing('leader', leader), 'led by')
    for (const other of new Set(not)) tie(i, person(other), 'not', 'not')
    for (const other of new Set(same)) tie(i, person(other), 'same')
  }
  for (const { week, visitor, host } of visits) tie(person(visitor), person(host), `visits in ${week}`)
  for (const { visitor, host } of past) tie(person(visitor), person(host), 'visited')
  return { ties, kinds }
}

/** A colour for each, so that whoever differs in how they are tied to colours has another colour. */
class Colours {
  readonly of: Int32Array
  readonly #ties: readonly Tie[][]
  readonly #holders: Set<number>[] = []

  constructor(kinds: readonly string[], ties: readonly Tie[][]) {
    this.#ties = ties
    const ranks = new Map([...new Set(kinds)].sort(byId).map((kind, rank) => [kind, rank]))
    this.of = Int32Array.from(kinds, (kind) => ranks.get(kind)!)
    for (const [i, colour] of this.of.entries()) (this.#holders[colour] ??= new Set()).add(i)
    this.#refine(kinds.map((_, i) => i))
  }

  /** Those who share a colour with others, the first colour first, again and again until nobody is left; in the given order. */
  *alike(inOrder: readonly number[]): Generator<number> {
    for (let colour = 0; colour < this.#holders.length; colour++)
      while (this.#holders[colour]!.size > 1) {
        const first = inOrder.find((i) => this.of[i] === colour)
        // Departments and outside leaders are told apart by their people.
        if (first === undefined) break
        yield first
      }
  }

  /** Gives one a colour of their own. */
  single(i: number) {
    this.#paint([i])
    this.#refine([i])
  }

  #paint(some: readonly number[]) {
    const colour = this.#holders.push(new Set(some)) - 1
    for (const i of some) {
      this.#holders[this.of[i]!]!.delete(i)
      this.of[i] = colour
    }
  }

  #refine(changed: readonly number[]) {
    while (changed.length > 0) {
      const touched = new Map<number, Map<string, number[]>>()
      for (const i of new Set(changed.flatMap((of) => this.#ties[of]!.map(({ to }) => to)))) {
        const signature = this.#ties
          [i]!.map(({ to, kind }) => `${kind} ${this.of[to]}`)
          .sort(byId)
          .join()
        const signatures = touched.get(this.of[i]!) ?? new Map<string, number[]>()
        touched.set(this.of[i]!, signatures.set(signature, [...(signatures.get(signature) ?? []), i]))
      }
      const repainted: number[] = []
      for (const [colour, signatures] of [...touched].sort(([a], [b]) => a - b)) {
        const parts = [...signatures].sort(([a], [b]) => byId(a, b)).map(([, part]) => part)
        const untouched = this.#holders[colour]!.size - parts.reduce((sum, part) => sum + part.length, 0)
        for (const part of untouched > 0 ? parts : parts.slice(1)) {
          this.#paint(part)
          repainted.push(...part)
        }
      }
      changed = repainted
    }
  }
}

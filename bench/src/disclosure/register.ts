/** A register to attack, as it lies in the file of its owner; the attacker never has it. */
export interface Attacked {
  codes: string[]
  /** [person][week] */
  rows: string[][]
  groups: string[]
}

/** Codes that many have, codes that some have, and codes that hardly anybody has. */
const many = ['A', 'B', 'C']
const some = ['D', 'E']
export const rare = ['R1', 'R2', 'R3', 'R4']
export const codes = [...many, ...some, ...rare]

/** Park, S. & Miller, K. (1988), Communications of the ACM 31. */
export function random(seed: number): (n: number) => number {
  let state = (seed % 2147483646) + 1
  return (n) => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * n)
  }
}

/** Lives of spells of some weeks, in which the rare codes are had by one to four people at a time. */
export function registerToAttack(seed: number, people = 320, weeks = 16): Attacked {
  const below = random(seed)
  const next = () => {
    const drawn = below(200)
    if (drawn < 8) return rare[below(rare.length)]!
    return drawn < 40 ? some[below(some.length)]! : many[below(many.length)]!
  }
  const rows = Array.from({ length: people }, () => {
    let state = next()
    return Array.from({ length: weeks }, () => {
      if (below(rare.includes(state) ? 3 : 7) === 0) state = next()
      return state
    })
  })
  const groups = rows.map((_, i) => (i < 30 ? 'øst' : i < 33 ? 'vest' : i % 2 ? 'nord' : 'syd'))
  return { codes, rows, groups }
}

export const asCsv = ({ rows, groups }: Attacked) =>
  [
    ['gruppe', ...rows[0]!.map((_, t) => `uge${t + 1}`)].join(),
    ...rows.map((row, i) => [groups[i], ...row].join()),
  ].join('\n')

/** What is to stay hidden: each set of one to four people in a code in a week, in all or in a group; and how many they are. */
export function secretsOf({ rows, groups }: Attacked): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  rows.forEach((row, i) =>
    row.forEach((code, t) => {
      add(`${t} ${code}`)
      add(`${t} ${code} ${groups[i]}`)
    }),
  )
  return new Map([...counts].filter(([, count]) => count < 5))
}

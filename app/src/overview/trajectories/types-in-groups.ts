import { sharesOf } from '@lydhoer/measuring'
import type { TypesFound } from './compute.ts'

/** How large a part of one group is of each type; null where so few are not shown. */
export interface TypesInGroup {
  name: string
  shares: (number | null)[]
  people: number
}

/** How large a part of each group is of each type; in Danish order of the groups. */
export function typesInGroups(groups: readonly string[], found: TypesFound): TypesInGroup[] {
  const names = [...new Set(groups)].sort(new Intl.Collator('da').compare)
  const of = Buffer.from(found.of, 'base64')
  const counts = names.map(() => new Array<number>(found.sizes.length).fill(0))
  const rowOf = new Map(names.map((name, g) => [name, counts[g]!]))
  groups.forEach((group, i) => {
    const row = rowOf.get(group)
    const type = of[i]
    if (row && type !== undefined) row[type] = (row[type] ?? 0) + 1
  })
  return names.map((name, g) => {
    const row = counts[g]!
    return { name, people: row.reduce((sum, one) => sum + one, 0), shares: sharesOf(row).shares }
  })
}

import type { Weights } from '../intervals/bootstrap.ts'
import { codersOf, counted, type Counts, type Estimate, type Units } from './units.ts'

/**
 * Fleiss' κ for several coders. Every unit must have been coded by equally many (not the same) coders, at least two;
 * units that nobody coded are left out. With two coders it is Scott's π.
 *
 * Fleiss (1971), Psychological Bulletin 76, 378–382. Its interval comes from drawing anew (`bootstrap`).
 *
 * @example fleissKappa([[0, 0, 0], [1, 1, 0], [1, 1, 1]]).value // 0.55
 */
export function fleissKappa(units: Units): Estimate {
  return fleissOf(counted(units))
}

/** The same from counts, each unit weighted. */
export function fleissOf(units: readonly Counts[], weights?: Weights): Estimate {
  const chosen = new Map<number, number>()
  let coders = 0
  let agreeing = 0
  let number = 0
  for (const [index, counts] of units.entries()) {
    const weight = weights?.[index] ?? 1
    const here = codersOf(counts)
    if (weight === 0 || here === 0) continue
    if (coders === 0) coders = here
    if (here !== coders) return nothing('unequal')
    number += weight
    for (const [code, n] of counts) {
      agreeing += weight * n * (n - 1)
      chosen.set(code, (chosen.get(code) ?? 0) + weight * n)
    }
  }
  if (coders < 2) return nothing('noPairs')
  if (chosen.size < 2) return nothing('oneCode')
  const observed = agreeing / (number * coders * (coders - 1))
  const chance = [...chosen.values()].reduce((sum, n) => sum + (n / (number * coders)) ** 2, 0)
  return { value: (observed - chance) / (1 - chance), low: null, high: null }
}

const nothing = (because: NonNullable<Estimate['because']>): Estimate => ({
  value: null,
  low: null,
  high: null,
  because,
})

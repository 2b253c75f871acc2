import { at, type Distances } from '@lydhoer/trajectories'
import { Refusal } from '../refusal.ts'
import type { Values } from './options.ts'
import { bad, range } from './refuse.ts'

/**
 * How many of the sequences differ, counted no further than to `most`: those at no distance from one another count once, and those who
 * weigh nothing not at all.
 */
export function livesApart({ n, values }: Distances, weights: Float64Array, most: number): number {
  const first: number[] = []
  for (let i = 0; i < n && first.length < most; i++)
    if (weights[i]! > 0 && first.every((j) => values[at(n, j, i)]! > 0)) first.push(i)
  return first.length
}

/** @throws {Refusal} when all are alike: groups of those who do not differ are none */
export function refuseAlike(different: number, people: number): void {
  if (different >= 2) return
  throw new Refusal(
    people === 1
      ? { da: 'Ét forløb kan ikke deles i grupper.', en: 'One trajectory cannot be divided into groups.' }
      : {
          da: 'Alle forløb er ens, så de kan ikke deles i grupper.',
          en: 'All trajectories are alike, so they cannot be divided into groups.',
        },
  )
}

const mostTried = 10

/**
 * The numbers of groups asked for: from two, to as many as there are different trajectories; where nothing is said, to ten.
 *
 * @param different how many trajectories differ, counted no further than to the number it is given
 * @throws {Refusal} when there are more groups than different trajectories
 */
export function groupsAsked(k: Values['k'], people: number, different: (most: number) => number): number[] {
  const [before, high] = range(k ?? `2:${mostTried}`, Number.MAX_SAFE_INTEGER, '--k')
  const found = different(high)
  refuseAlike(found, people)
  if (high < 2) bad(k!, `2:${different(mostTried)}`, '--k')
  const last = k === undefined ? found : high
  if (found < last) {
    const most = found === 2 ? '2' : `2:${found}`
    throw new Refusal({
      da: `Kun ${found} af forløbene er forskellige, så de kan ikke deles i ${last} grupper; vælg --k ${most}.`,
      en: `Only ${found} of the trajectories differ, so they cannot be divided into ${last} groups; choose --k ${most}.`,
    })
  }
  const low = Math.max(before + 1, 2)
  return Array.from({ length: last - low + 1 }, (_, i) => low + i)
}

import { distances, distancesToEach } from '../distances/distances.ts'
import { measureCosts } from '../distances/plan.ts'
import type { DistanceOptions } from '../distances/options.ts'
import type { Sequences } from '../model/sequences.ts'
import { chance } from '../model/chance.ts'
import { partitionAroundMedoids, type Partition } from './medoids.ts'

/**
 * Groups of many people: medoids of random samples, each tried on everybody, the best kept. Needs memory for the sample
 * alone. Kaufman, L. & Rousseeuw, P. (1990), Finding Groups in Data, chapter 3; for sequences Studer, M., Sadeghi, R. &
 * Tochon, L. (2024), LIVES Working Papers 104.
 *
 * @param settings.samples how many samples (default 10) of `size` people (default 40 + 2k, at least 500 where there are)
 */
export async function groupBySampling(
  sequences: Sequences,
  k: number,
  options: DistanceOptions,
  settings: { samples?: number; size?: number; seed?: number } = {},
): Promise<Partition> {
  const n = sequences.rows.length
  const size = Math.min(n, settings.size ?? Math.max(500, 40 + 2 * k))
  const random = chance(settings.seed ?? 1)
  // Costs come from everybody, not from each sample.
  const asked: DistanceOptions = { ...options, costs: measureCosts(sequences, options) }
  let best: Partition | undefined
  for (let round = 0; round < (settings.samples ?? 10); round++) {
    options.signal?.throwIfAborted()
    const people = sample(n, size, random)
    const rows = people.map((i) => sequences.rows[i]!)
    const weights = Float64Array.from(people, (i) => sequences.weights[i]!)
    const ids = people.map((i) => sequences.ids[i]!)
    const some = await distances({ ...sequences, rows, ids, weights }, asked)
    const medoids = partitionAroundMedoids(some, k, { weights }).medoids.map((m) => people[m]!)
    const found = await assign(sequences, medoids, asked)
    if (!best || found.cost < best.cost) best = found
    options.progress?.((round + 1) / (settings.samples ?? 10))
  }
  return best!
}

function sample(n: number, size: number, random: () => number): number[] {
  const all = Uint32Array.from({ length: n }, (_, i) => i)
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random() * (n - i))
    ;[all[i], all[j]] = [all[j]!, all[i]!]
  }
  return [...all.subarray(0, size)].sort((a, b) => a - b)
}

async function assign(sequences: Sequences, medoids: number[], options: DistanceOptions): Promise<Partition> {
  const groups = new Uint32Array(sequences.rows.length)
  const nearest = new Float64Array(groups.length).fill(Infinity)
  const all = await distancesToEach(sequences, medoids, options)
  all.forEach((to, m) =>
    to.forEach((distance, i) => {
      if (distance >= nearest[i]!) return
      nearest[i] = distance
      groups[i] = m
    }),
  )
  // A medoid is in its own group, also where another is just like it: no group is empty.
  medoids.forEach((medoid, m) => (groups[medoid] = m))
  const cost = nearest.reduce((sum, distance, i) => sum + distance * sequences.weights[i]!, 0)
  return { groups, medoids, cost }
}

import {
  distances,
  fjordby,
  fromCells,
  groupBySampling,
  indicators,
  partitionAroundMedoids,
  type DistanceOptions,
  type Sequences,
} from '@lydhoer/trajectories'

/** Millions of pairs a second of TraMineR 2.2-12 on one core, as measured on another day on 8 states × 72 months. */
const traMineR: Record<string, number> = { om: 0.098, 'om trate': 0.091, ham: 5.5, dhd: 5.5 }

async function timed(sequences: Sequences, options: DistanceOptions): Promise<number> {
  const start = performance.now()
  await distances(sequences, options)
  return (performance.now() - start) / 1000
}

/** Prints pairs a second of the distances, how time grows with n, L and states, and the other costs of a study. */
export async function run(print: (line: string) => void): Promise<void> {
  await distances(fromCells([['a'], ['b']]), { measure: 'om' })
  const register = fjordby({ people: 10_000, weeks: 72 })
  const some = (n: number, weeks = 72): Sequences => ({
    ...register,
    rows: register.rows.slice(0, n).map((row) => row.slice(0, weeks)),
    ids: register.ids.slice(0, n),
    weights: register.weights.slice(0, n),
  })
  const report = async (name: string, n: number, weeks: number, options: DistanceOptions) => {
    const seconds = await timed(some(n, weeks), options)
    const speed = (n * (n - 1)) / 2 / seconds / 1e6
    const peer = traMineR[name]
    const ratio = peer && weeks === 72 ? `, ${(speed / peer).toFixed(0)} × TraMineR` : ''
    print(
      `${name}, n = ${n}, L = ${weeks}: ${seconds.toFixed(2)} s, ${speed.toFixed(2)} million pairs/s${ratio}`,
    )
  }
  for (const n of [2500, 5000, 10_000]) await report('om', n, 72, { measure: 'om' })
  for (const weeks of [18, 36]) await report('om', 5000, weeks, { measure: 'om' })
  for (const n of [1000, 2000]) await report('om trate', n, 72, { measure: 'om', substitution: 'trate' })
  await report('om trate', 2000, 36, { measure: 'om', substitution: 'trate' })
  await report('ham', 5000, 72, { measure: 'ham' })
  await report('dhd', 5000, 72, { measure: 'dhd' })
  const start = performance.now()
  indicators(register)
  print(`all indicators, n = 10000: ${((performance.now() - start) / 1000).toFixed(2)} s (TraMineR 27 s)`)
  const matrix = await distances(some(5000), { measure: 'om' })
  const pam = performance.now()
  partitionAroundMedoids(matrix, 5)
  print(`medoids, k = 5, n = 5000: ${((performance.now() - pam) / 1000).toFixed(2)} s`)
  const clara = performance.now()
  for (let k = 2; k <= 5; k++) await groupBySampling(register, k, { measure: 'om' }, { size: 500 })
  print(
    `CLARA, n = 10000, 10 samples of 500, k = 2–5: ${((performance.now() - clara) / 1000).toFixed(1)} s (others 97 s)`,
  )
}

import { availableParallelism, freemem } from 'node:os'
import {
  at,
  distances,
  distancesTo,
  fjordby,
  groupBySampling,
  indicators,
  measures,
  partitionAroundMedoids,
  startThreads,
  type DistanceOptions,
  type Distances,
} from '@lydhoer/trajectories'
import { growth } from './trajectories-growth.ts'
import { markov, some } from './trajectories-people.ts'
import { stream } from './trajectories-stream.ts'

/**
 * Millions of pairs a second of processor of others on one core, measured on another day: TraMineR 2.2-12 on 8 states × 72 months (om,
 * om trate, ham), or on 712 people × 70 months of 6 states (the others); Sequenzo's C++ core for om.
 */
const others: Record<string, [string, number][]> = {
  om: [
    ['TraMineR', 0.0945],
    ['Sequenzo', 2],
  ],
  lcs: [['TraMineR', 0.0945]],
  'om trate': [['TraMineR', 0.091]],
  ham: [['TraMineR', 5.5]],
  dhd: [['TraMineR', 5.5]],
  omloc: [['TraMineR', 0.032]],
  omslen: [['TraMineR', 0.104]],
  omspell: [['TraMineR', 0.267]],
  omstran: [['TraMineR', 0.052]],
  twed: [['TraMineR', 0.07]],
  lcp: [['TraMineR', 0.76]],
  rlcp: [['TraMineR', 0.57]],
  chi2: [['TraMineR', 0.32]],
  euclid: [['TraMineR', 0.42]],
  nms: [['TraMineR', 0.0081]],
  nmsmst: [['TraMineR', 0.41]],
  svrspell: [['TraMineR', 0.69]],
}

/** What others were measured on 8 states × 72 months with; the rest on 712 people's 70 months in 6 states, few spells. */
const large: Partial<Record<string, number>> = {
  om: 10_000,
  lcs: 10_000,
  ham: 10_000,
  dhd: 10_000,
  'om trate': 5000,
}

/** Prints pairs a second of the distances, how time grows with n, L and states, and the other costs of a study. */
export async function run(print: (line: string) => void): Promise<void> {
  const threads = availableParallelism()
  startThreads(threads)
  print(
    '8 states × 72 months, stay in a state 0.85, float32 unless said; other programs may be running beside',
  )
  const tried: [string, DistanceOptions][] = [
    ['om', { measure: 'om' }],
    ['om trate', { measure: 'om', substitution: 'trate', float64: true }],
    ...measures
      .filter((name) => name !== 'om')
      .map((measure): [string, DistanceOptions] => [measure, { measure }]),
  ]
  for (const [name, options] of tried) {
    const size = large[name]
    const people = size === undefined ? markov(1500, 70, 6, 0.96) : markov(size, 72, 8)
    for (const used of threads > 1 ? [1, threads] : [1]) {
      // A small run first: what is compiled as it runs is not counted.
      await distances(some(people, 300), { ...options, threads: used })
      const n = people.rows.length
      const [start, spent] = [performance.now(), process.cpuUsage()]
      await distances(people, { ...options, threads: used })
      const seconds = (performance.now() - start) / 1000
      const { user, system } = process.cpuUsage(spent)
      const [pairs, spentSeconds] = [(n * (n - 1)) / 2e6, (user + system) / 1e6]
      // Others were measured in seconds of processor, so the ratio is of those: it does not ask who else is at work.
      const ratios = (others[name] ?? []).map(
        ([who, peer]) => `${(pairs / spentSeconds / peer).toFixed(0)} × ${who}`,
      )
      print(
        `${name.padEnd(9)} n = ${n}, ${used} thread${used > 1 ? 's' : ''}: ${seconds.toFixed(2)} s, ` +
          `${(pairs / seconds).toFixed(2)} million pairs/s; ${spentSeconds.toFixed(2)} s of processor, ` +
          `${(pairs / spentSeconds).toFixed(2)} million each  ${ratios.join(', ')}`,
      )
    }
  }
  await growth(print)
  await study(threads, print)
  await stream(print)
}

/** Indicators, medoids and CLARA on as many people as others were measured on. */
async function study(threads: number, print: (line: string) => void): Promise<void> {
  const timed = async (name: string, what: () => unknown) => {
    const start = performance.now()
    await what()
    print(`${name}: ${((performance.now() - start) / 1000).toFixed(2)} s`)
  }
  const many = markov(10_000, 72, 8)
  indicators(some(many, 100))
  await timed('all indicators, n = 10,000 (TraMineR 27 s)', () => indicators(many))
  const matrix = await distances(markov(5000, 72, 8), { measure: 'om', threads })
  await timed('medoids, k = 5, n = 5,000', () => partitionAroundMedoids(matrix, 5))
  const clara = async () => {
    for (let k = 2; k <= 5; k++) await groupBySampling(many, k, { measure: 'om' }, { samples: 10, size: 500 })
  }
  await timed('CLARA, n = 10,000, 10 samples of 500, k = 2–5 (others 97 s)', clara)
  const register = fjordby({ people: 50_000, weeks: 104 })
  const large: { found?: Distances } = {}
  await timed('om, 50,000 people of Fjordby × 104 weeks, 1.25 billion pairs', async () => {
    large.found = await distances(register, { measure: 'om', threads, memory: freemem() * 0.9 })
  })
  // More pairs than 32 bits count bytes of: the last ones are looked at, since they would be the ones to be lost.
  const last = register.rows.length - 1
  const to = await distancesTo(register, last, { measure: 'om' })
  const { n, values } = large.found!
  for (let i = 0; i < last; i++) {
    if (values[at(n, i, last)] !== to[i])
      throw new Error(`The distance of ${i} to the last is not what it is alone`)
  }
}

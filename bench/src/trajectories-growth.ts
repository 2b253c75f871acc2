import { distances, type DistanceOptions } from '@lydhoer/trajectories'
import { markov, some } from './trajectories-people.ts'

const kinds: [string, DistanceOptions, number][] = [
  ['om', { measure: 'om' }, 4000],
  ['om trate', { measure: 'om', substitution: 'trate', float64: true }, 1600],
  ['ham', { measure: 'ham' }, 8000],
]

/** Prints how seconds of processor grow with people, periods and states; as powers: 2 is four times for twice as many. */
export async function growth(print: (line: string) => void): Promise<void> {
  const seconds = async (options: DistanceOptions, n: number, periods: number, states: number) => {
    const people = markov(n, periods, states)
    await distances(some(people, 200), { ...options, threads: 1 })
    const spent = process.cpuUsage()
    await distances(people, { ...options, threads: 1 })
    const { user, system } = process.cpuUsage(spent)
    return (user + system) / 1e6
  }
  for (const [name, options, n] of kinds) {
    const rows: [string, number[], (size: number) => Promise<number>][] = [
      ['people', [n / 4, n / 2, n], (size) => seconds(options, size, 72, 8)],
      ['periods', [18, 36, 72, 144, 288], (size) => seconds(options, n / 2, size, 8)],
      ['states', [4, 8, 16, 32], (size) => seconds(options, n / 2, 72, size)],
    ]
    for (const [what, steps, time] of rows) {
      const found: number[] = []
      for (const size of steps) found.push(await time(size))
      const power = Math.log(found.at(-1) / found[0]!) / Math.log(steps.at(-1) / steps[0]!)
      const told = steps.map((size, i) => `${size}: ${found[i]!.toFixed(3)} s`).join(', ')
      print(`${name} grows with ${what} to the power ${power.toFixed(1)} (${told})`)
    }
  }
}

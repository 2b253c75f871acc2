import { matchWishes, type Citizen, type Opening } from '@lydhoer/pairing'

/** One made-up town in a process of its own: citizens, openings, kinds of work. Popular work is wished and offered most. */
const [citizens = 0, openings = 0, kinds = 1] = process.argv.slice(2).map(Number)

let state = 7
/** Park and Miller's minimal standard (1988): the same town each time. */
const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
const below = (bound: number) => Math.floor(chance() * bound)
const kind = () => `work ${Math.floor(kinds * chance() ** 2)}`
const ways = () => ['bus', 'bicycle', 'car'].filter(() => chance() < 0.5)

const people = Array.from({ length: citizens }, (_, i): Citizen => {
  const wishes = [...new Set([kind(), kind(), kind()])]
  return {
    id: `c${i}`,
    waitingWeeks: below(120),
    wishes,
    hours: { from: 0, to: 2 + below(30) },
    transport: ways(),
  }
})
const places = Array.from({ length: openings }, (_, i): Opening => {
  const from = below(10)
  return {
    id: `o${i}`,
    occupation: kind(),
    places: 1,
    hours: { from, to: from + below(10) },
    transport: ways(),
  }
})
let phases = 0
const start = performance.now()
const { options, unmet } = matchWishes(people, places, { progress: () => phases++ })
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    core: process.cpuUsage().user / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    options: options.length,
    unmet: unmet.length,
    phases,
  }),
)

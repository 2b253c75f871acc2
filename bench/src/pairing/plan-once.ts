/** One plan in a process of its own, so that its memory can be told: `plan-once.ts ours|naive PEOPLE EACH GROUPS`. */
import { limitsBetween, planning, type Person, type Visit } from '@lydhoer/pairing'
import { naivePlan } from './naive.ts'
import { town } from './round.ts'

const [way, size, each, groups] = process.argv.slice(2)
const people = town(Number(size))
const start = process.cpuUsage()
const clock = performance.now()
const { visits, longest } =
  way === 'naive' ? { visits: naivePlan(people, Number(each)), longest: 0 } : planned(people)
const seconds = (performance.now() - clock) / 1000
const { user, system } = process.cpuUsage(start)
console.log(
  JSON.stringify({
    seconds,
    core: (user + system) / 1e6,
    longest,
    megabytes: process.resourceUsage().maxRSS / 1024,
    ...figuresOf(people, visits),
  }),
)

function planned(people: readonly Person[]) {
  const steps = planning(people, { each: Number(each), groups: groups === '3' ? 3 : 2 })
  let longest = 0
  for (;;) {
    const start = performance.now()
    const step = steps.next()
    longest = Math.max(longest, performance.now() - start)
    if (step.done) return { visits: step.value.visits, longest }
  }
}

function figuresOf(people: readonly Person[], visits: readonly Visit[]) {
  const byId = new Map(people.map((person) => [person.id, person]))
  const made = new Map(people.map(({ id }) => [id, 0]))
  const had = new Map(made)
  const met = new Map<string, number>()
  let [within, broken] = [0, 0]
  for (const { visitor, host } of visits) {
    const [a, b] = [byId.get(visitor)!, byId.get(host)!]
    made.set(visitor, made.get(visitor)! + 1)
    had.set(host, had.get(host)! + 1)
    if (a.department === b.department) within++
    if (limitsBetween(a, b).length > 0) broken++
    const two = [visitor, host].sort().join()
    met.set(two, (met.get(two) ?? 0) + 1)
  }
  const counts = [...made.values(), ...had.values()]
  const wishes = people.flatMap(({ id, same = [] }) => same.map((other) => [id, other].sort().join()))
  return {
    fewest: Math.min(...counts),
    most: Math.max(...counts),
    within,
    broken,
    withWished: wishes.reduce((sum, two) => sum + (met.get(two) ?? 0), 0) / (2 * wishes.length || 1),
    oftenest: Math.max(...[...met].filter(([two]) => !wishes.includes(two)).map(([, often]) => often)),
  }
}

/** A year of visits laid into busy calendars, in a process of its own: `busy-year.ts PEOPLE EACH`. */
import { planning, type Visit } from '@lydhoer/pairing'
import { workingDayFrom } from '@lydhoer/words'
import { timesFree, usualMinutes } from '../../../app/src/conversations/visits/free-times.ts'
import { weekOf } from '../../../app/src/conversations/visits/weeks.ts'
import { busyIn, merged, type Interval } from '../../../app/src/shared/meetings/calendar/busy-in.ts'
import { calendarOf } from './calendars.ts'
import { town } from './round.ts'

const [size, each] = process.argv.slice(2).map(Number)
const fromDay = '2027-01-04'
const within = { from: Date.parse(fromDay), to: Date.parse(fromDay) + 380 * 86_400_000 }
const people = town(size!)
const feeds = people.map((_, at) => calendarOf(at, fromDay))

const start = performance.now()
const took = <T>(work: () => T): [T, number] => {
  const from = performance.now()
  const done = work()
  return [done, (performance.now() - from) / 1000]
}
const [visits, planned] = took(() => {
  const steps = planning(people, { each: each! })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.visits
  }
})
const [busy, read] = took(
  () => new Map(people.map(({ id }, at) => [id, merged(busyIn(feeds[at]!, within).busy, within)])),
)
const [lacking, laid] = took(() => visits.filter((visit) => !laidIn(busy, visit)).length)
console.log(
  JSON.stringify({
    ...{ planned, read, laid, lacking, visits: visits.length },
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    taken: [...busy.values()].reduce((sum, { length }) => sum + length, 0) / size!,
  }),
)

/** Gives a visit the first time in its week or the next at which both are free, as the page proposes it; both are taken then. */
function laidIn(busy: ReadonlyMap<string, Interval[]>, { week, visitor, host }: Visit): boolean {
  const first = workingDayFrom(weekOf(fromDay, week))
  const [from, to] = [Date.parse(first), Date.parse(first) + 15 * 86_400_000]
  const both = [busy.get(visitor)!, busy.get(host)!]
  // What is asked for is the fortnight, as the page asks for it.
  const near = both.flatMap((one) => one.filter((taken) => taken.to > from && taken.from < to))
  const [time] = timesFree(first, near)
  if (!time) return false
  const at = time.startsAt.getTime()
  for (const one of both) one.push({ from: at, to: at + usualMinutes * 60_000 })
  return true
}

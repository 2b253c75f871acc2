import { addDay, momentOf, workingDayFrom } from '@lydhoer/words'
import type { Interval } from '../../shared/meetings/calendar/busy-in.ts'
import { busyOf, type BusyPerson, type Hands } from '../../shared/meetings/own-calendar/busy-of.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { later } from './weeks.ts'

/** When talks are mostly held, and how long a visit is, in minutes. */
const clocks = ['09:00', '10:00', '11:00', '13:00', '14:00'] as const
export const usualMinutes = 60
/** So many days are looked through, and so many times proposed: no two on a day. */
const daysAhead = 14
const most = 3

/** A day and a clock on which neither of the two is taken. */
export interface FreeTime {
  day: string
  clock: string
  startsAt: Date
}

/** Times that are free for both, in the week that a visit is planned in or the first days after. */
export async function freeTimes(
  hands: Hands,
  me: SignedIn,
  otherId: string,
  week: string,
): Promise<{ times: FreeTime[]; unread: readonly BusyPerson[] }> {
  const tomorrow = addDay(hands.now(), 1)
  const first = workingDayFrom(week > tomorrow ? week : tomorrow)
  const within = { from: Date.parse(first), to: Date.parse(later(first, daysAhead)) }
  const people = await busyOf(
    hands,
    [me.personId, otherId].map((personId) => ({ municipalityId: me.municipalityId, personId })),
    within,
  )
  const times = timesFree(
    first,
    people.flatMap(({ busy }) => busy),
  )
  return { times, unread: people.filter(({ calendar }) => calendar !== 'read') }
}

/** The first times from a working day on at which nobody of those who are taken then is: no two on a day. */
export function timesFree(first: string, taken: readonly Interval[]): FreeTime[] {
  const isFree = (from: number) =>
    !taken.some((one) => one.from < from + usualMinutes * 60_000 && one.to > from)
  const times: FreeTime[] = []
  const last = later(first, daysAhead)
  for (let day = first; day < last && times.length < most; day = workingDayFrom(later(day, 1)))
    for (const clock of clocks) {
      const startsAt = momentOf(day, clock)
      if (!startsAt || !isFree(startsAt.getTime())) continue
      times.push({ day, clock, startsAt })
      break
    }
  return times
}

import type { Who } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { merged, type Busy, type Interval } from '../calendar/busy-in.ts'
import type { Services } from '../../request/services.ts'
import { groundKey } from '../../sealing/ground-key.ts'
import { WorkerDied } from '../../workers/errors.ts'
import { taskIn } from '../../workers/task.ts'
import { meetingsOf } from '../read-meetings.ts'
import { NotFetched, type Reach } from './fetch-guarded.ts'
import { whyNot } from './messages.ts'
import { ownCalendarOf, type BusyCalendar } from './own-calendar.ts'
import { readCalendar } from './read-calendar.ts'

const reading = taskIn<typeof import('../calendar/busy-work.ts').work>(
  new URL('../calendar/busy-work.ts', import.meta.url),
)

/** A calendar that takes longer than this to read is not read. */
const silenceMs = 30_000
/** What was read is good for so long. */
const goodForMs = 10 * 60_000
const atOnce = 4
const longestMeeting = 480 * 60_000

export type Hands = Pick<Services, 'database' | 'masterKey' | 'kept' | 'workers' | 'config' | 'now'>

/** When somebody is taken: by their meetings here, and by their own calendar where one could be read. */
export interface BusyPerson {
  personId: string
  /** In order; none touches another. */
  busy: Interval[]
  calendar: 'read' | 'none' | 'unreadable'
  /** Why it could not be read, for its owner alone. */
  because?: Sentence
}

/** From where calendars may be read. */
export const reachOf = ({ config }: Pick<Services, 'config'>): Reach => ({
  inside: config.calendarsInside,
  thisMachine: !config.production,
})

/**
 * When each of these is taken, between two moments. Of their calendars nothing is kept but that, for ten minutes and sealed with the key of
 * their own. Each is asked for in their own name; whoever calls this shows no more of it than which times are free for all.
 *
 * @example const [freja] = await busyOf(services, [{ municipalityId, personId }], { from: Date.parse('2026-12-01'), to: Date.parse('2026-12-08') })
 */
export async function busyOf(hands: Hands, people: readonly Who[], within: Interval): Promise<BusyPerson[]> {
  const found: BusyPerson[] = []
  for (let at = 0; at < people.length; at += atOnce)
    found.push(
      ...(await Promise.all(people.slice(at, at + atOnce).map((who) => busyOfOne(hands, who, within)))),
    )
  return found
}

async function busyOfOne(hands: Hands, who: Who, within: Interval): Promise<BusyPerson> {
  const { database } = hands
  const { own, key, meetings } = await database.as(who, async (sql) => ({
    own: await ownCalendarOf(sql, hands, who),
    key: await groundKey(sql, hands, who, { of: 'person', personId: who.personId }),
    meetings: await meetingsOf(sql, hands, who, new Date(within.from - longestMeeting)),
  }))
  const here = meetings.map(({ startsAt, minutes }) => ({
    from: startsAt.getTime(),
    to: startsAt.getTime() + minutes * 60_000,
  }))
  const { personId } = who
  if (!own.calendar) return { personId, busy: merged(here, within), calendar: 'none' }
  const read = await readKept(hands, who, key, own.calendar, within)
  if ('unreadable' in read)
    return { personId, busy: merged(here, within), calendar: 'unreadable', because: read.unreadable }
  return { personId, busy: merged([...here, ...read.busy], within), calendar: 'read' }
}

async function readKept(
  hands: Hands,
  who: Who,
  key: Buffer,
  calendar: BusyCalendar,
  within: Interval,
): Promise<Busy | { unreadable: Sentence }> {
  const { kept, now } = hands
  const of = ['busy', who.personId, calendar, within, Math.floor(now().getTime() / goodForMs)]
  const before = kept.open(key, of)
  if (before !== undefined) return JSON.parse(before) as Busy
  const read = await readBusy(hands, who, calendar, within)
  if (!('unreadable' in read)) kept.keep(key, of, JSON.stringify(read))
  return read
}

/** When a calendar says that its owner is taken, or in words why it cannot be read. */
export async function readBusy(
  { config, workers }: Pick<Services, 'config' | 'workers'>,
  { municipalityId }: Pick<Who, 'municipalityId'>,
  calendar: BusyCalendar,
  within: Interval,
): Promise<Busy | { unreadable: Sentence }> {
  try {
    const texts = await readCalendar(calendar, reachOf({ config }))
    return await workers.do(reading, { texts, within }, { municipalityId, isAwaited: true, silenceMs })
  } catch (error) {
    if (error instanceof NotFetched) return { unreadable: whyNot[error.why] }
    if (error instanceof WorkerDied) return { unreadable: whyNot.tooLarge }
    throw error
  }
}

import { onDuty } from '@lydhoer/database'
import type { TestApp } from './testing.ts'

type Clocked = Pick<TestApp, 'services' | 'ownerUrl'>

/** Turns the clock of a house. The sessions that are open move with it, for a clock that is turned ends them. */
export async function turnClock({ services, ownerUrl }: Clocked, clock: () => Date): Promise<void> {
  services.now = clock
  await onDuty(ownerUrl, 'setUp', (client) =>
    client.query(
      `update sign_in_session set last_seen_at = $1, absolute_end = greatest(absolute_end, $1::timestamptz + interval '1 hour')`,
      [clock()],
    ),
  )
}

/**
 * Does something as if it were another moment.
 * @example const page = await at(house, new Date('2025-12-10T23:30:00Z'), () => owner.get('/proev/ny'))
 */
export async function at<T>(house: Clocked, moment: Date, work: () => Promise<T>): Promise<T> {
  const { now } = house.services
  await turnClock(house, () => moment)
  try {
    return await work()
  } finally {
    await turnClock(house, now)
  }
}

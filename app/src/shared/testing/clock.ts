import { onDuty } from '@lydhoer/database'
import type { TestApp } from './testing.ts'

/**
 * Does something as if it were another moment. The sessions that are open move with the clock, for a clock that is turned
 * ends them.
 * @example const page = await at(house, new Date('2025-12-10T23:30:00Z'), () => owner.get('/proev/ny'))
 */
export async function at<T>(
  house: Pick<TestApp, 'services' | 'ownerUrl'>,
  moment: Date,
  work: () => Promise<T>,
): Promise<T> {
  const { services, ownerUrl } = house
  const { now } = services
  const turn = async (clock: () => Date) => {
    services.now = clock
    await onDuty(ownerUrl, 'setUp', (client) =>
      client.query(
        `update sign_in_session set last_seen_at = $1, absolute_end = greatest(absolute_end, $1::timestamptz + interval '1 hour')`,
        [clock()],
      ),
    )
  }
  await turn(() => moment)
  try {
    return await work()
  } finally {
    await turn(now)
  }
}

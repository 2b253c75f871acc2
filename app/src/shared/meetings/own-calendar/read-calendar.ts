import { DAVClient } from 'tsdav'
import { NotFetched, guardedFetch, type Reach } from './fetch-guarded.ts'
import type { BusyCalendar } from './own-calendar.ts'

/**
 * Fetches a calendar as it is: files for calendars, as many as there are. A server's own word on recurrences, or on what is free, is
 * not asked for, since servers answer it with success and nothing in it.
 *
 * @throws NotFetched
 */
export async function readCalendar(calendar: BusyCalendar, reach: Reach): Promise<string[]> {
  return calendar.by === 'feed' ? [await readFeed(calendar.address, reach)] : readCalDav(calendar, reach)
}

async function readFeed(address: string, reach: Reach): Promise<string> {
  const answer = await guardedFetch(reach)(asHttps(address))
  refuseStatus(answer.status)
  return answer.text()
}

/** Calendar programs show the address of a feed as webcal://, which is https. */
const asHttps = (address: string): string => address.trim().replace(/^webcals?:\/\//i, 'https://')

async function readCalDav(
  { address, user, password }: Extract<BusyCalendar, { by: 'caldav' }>,
  reach: Reach,
): Promise<string[]> {
  const get = guardedFetch(reach)
  let last = 0
  // The library says in words of its own what went wrong; what it was told is kept here.
  let fault: NotFetched | undefined
  const watched: typeof fetch = async (input, init) => {
    try {
      const answer = await get(input, init)
      last = answer.status
      return answer
    } catch (error) {
      if (error instanceof NotFetched) fault = error
      throw error
    }
  }
  try {
    const client = new DAVClient({
      serverUrl: address.trim(),
      credentials: { username: user, password },
      authMethod: 'Basic',
      defaultAccountType: 'caldav',
      fetch: watched,
    })
    await client.login()
    const texts: string[] = []
    for (const calendar of await client.fetchCalendars())
      if (calendar.components?.includes('VEVENT') ?? true)
        for (const { data } of await client.fetchCalendarObjects({ calendar }))
          if (typeof data === 'string') texts.push(data)
    return texts
  } catch (error) {
    if (fault) throw fault
    refuseStatus(last)
    throw new NotFetched('trouble', { cause: error })
  }
}

function refuseStatus(status: number): void {
  if (status === 401 || status === 403) throw new NotFetched('wrongPassword')
  if (status === 404 || status === 410) throw new NotFetched('notFound')
  if (status >= 400) throw new NotFetched('trouble')
}

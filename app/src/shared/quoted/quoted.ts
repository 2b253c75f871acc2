import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'

/** Where citizens are quoted in a place, each while their yes to it stands. */
export interface Quoted {
  /** What the addresses of its pages begin with; an id follows and ends them. */
  under: string
  /** What is quoted in each of these now, the first first, as far as the visitor may read it. */
  of(
    sql: Sql,
    keys: Pick<Services, 'masterKey'>,
    me: SignedIn,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>
}

/** What citizens are quoted with on a page of the house, by its address. */
export type QuotesAt = ReadonlyMap<string, readonly string[]>

/**
 * What citizens are quoted with on these pages now. It is asked each time and copied nowhere, so that a yes that is taken back takes
 * the words out wherever they are shown, and out of every file that is made after. One question to the database a place.
 *
 * @param hrefs addresses of pages; null, and those of pages without quotes, are passed over
 */
export async function quotedAt(
  places: readonly Quoted[],
  sql: Sql,
  { services, me }: { services: Pick<Services, 'masterKey'>; me: SignedIn },
  hrefs: readonly (string | null)[],
): Promise<QuotesAt> {
  const found = new Map<string, readonly string[]>()
  for (const { under, of } of places) {
    const ids = hrefs
      .flatMap((href) => (href?.startsWith(under) ? [href.slice(under.length)] : []))
      .filter(isId)
    if (ids.length === 0) continue
    for (const [id, quotes] of await of(sql, services, me, ids)) found.set(`${under}${id}`, quotes)
  }
  return found
}

const isId = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

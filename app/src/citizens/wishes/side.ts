import type { Sql } from '@lydhoer/database'
import { ofOneself, sendsOn, type Reads } from '../../shared/request/reading.ts'
import { param, type Visit } from '../../shared/request/route.ts'
import { itself, workersToday, type Citizen } from '../matter/citizens.ts'
import { citizenHere, noteOpened, theirs } from '../matter/opened.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { theCitizen } from '../matter/who.ts'
import { ownMessages } from './own-messages.ts'
import { wishOf, type Wish } from './wishes.ts'

export const ownAddress = '/min/oensker'
export const workersAddress = (citizenId: string) => `/borgere/${citizenId}/oensker`

/** From which side the wishes of one citizen are looked at: by themselves, or by whoever works with them. */
export interface Side {
  citizen: Citizen
  key: Buffer
  /** The page with all of them. */
  page: string
  isOwn: boolean
  /** Who else sees them, as the visitor knows them. */
  others: readonly string[]
}

const ownOne = (status: number) => ({ guard: theCitizen, gets: { citizenA: status, others: 404 } }) as const
const ownAll = (status: number) => ({ guard: theCitizen, gets: status }) as const

/** How the routes of one side are asked for: the citizen's own, or those under the citizen's address. */
export interface SideOfRoutes {
  path: string
  isOwn: boolean
  /** What whoever has the wishes gets, where others of the same kind have none of their own at that address. */
  one: typeof theirs | typeof ownOne
  /** The same where each citizen has a page of theirs. */
  all: typeof theirs | typeof ownAll
  reads: Reads
  /** What a press reads that only sends one on. */
  presses: Reads
}

export const ownSide: SideOfRoutes = {
  ...{ path: ownAddress, isOwn: true, reads: ofOneself, presses: ofOneself },
  ...{ one: ownOne, all: ownAll },
}
export const workersSide: SideOfRoutes = {
  ...{ path: workersAddress(':citizen'), isOwn: false, reads: 'sawWishes', presses: sendsOn },
  ...{ one: theirs, all: theirs },
}

/**
 * The side that a page is asked from.
 *
 * @param opens whether it shows something of the citizen's, which they then read in their log
 * @throws NotFound unless they are the visitor's own, or of somebody whom the visitor works with today
 */
export async function sideHere(visit: Visit, sql: Sql, opens = true): Promise<Side> {
  const { me, services, tongue } = visit
  if (me.kind === 'citizen') {
    const workers = await workersToday(sql)
    return {
      ...{ citizen: itself(me), isOwn: true, page: ownAddress },
      key: await matterKey(sql, services, me, me.personId),
      others: workers.length > 0 ? workers : [ownMessages[tongue].yourWorkers],
    }
  }
  const citizen = await citizenHere(visit, sql)
  if (opens) await noteOpened(visit, sql, citizen)
  return {
    ...{ citizen, isOwn: false, page: workersAddress(citizen.id), others: [citizen.firstName] },
    key: await matterKey(sql, services, me, citizen.id),
  }
}

/** The wish of the address, with the side that it is looked at from. */
export async function wishHere(
  visit: Visit,
  sql: Sql,
  opens = true,
): Promise<{ side: Side; wish: Wish; at: string }> {
  const side = await sideHere(visit, sql, opens)
  const wish = await wishOf(sql, side.key, side.citizen.id, param(visit, 'wish'))
  return { side, wish, at: `${side.page}/${wish.id}` }
}

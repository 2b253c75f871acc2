import type { ListPage } from '../../shared/request/list-page.ts'
import type { Again } from '../../shared/request/route.ts'
import type { OfTheHouse } from '../house/who-is-of-the-house.ts'
import type { GroupMeeting } from './meetings.ts'
import type { Point } from './points.ts'
import type { Seat } from './seats.ts'

/** All that stands in the group's room. */
export interface Room {
  waiting: readonly Point[]
  answered: ListPage<Point>
  seats: readonly Seat[]
  house: readonly OfTheHouse[]
  /** Whether the visitor sits in the group, or may ask others into it. */
  mayAsk: boolean
  meetings: readonly GroupMeeting[]
  /** How long it is kept who sat there, in words. */
  kept: string
  /** What was typed and could not be kept, of the form with this address. */
  again?: { of: 'lay' | 'ask'; what: Again } | undefined
}

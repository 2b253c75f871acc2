import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import type { Again } from '../../shared/request/route.ts'
import type { RoomPassage } from './passages.ts'
import type { RoomMeeting } from './room-meetings.ts'
import type { LearningRoom } from './rooms.ts'
import type { Asks, RoomAnswer } from './standing-in-the-way.ts'
import type { ThemeOnMeeting } from './team-meetings/themes.ts'
import type { Theme } from './themes/themes.ts'

/** What a room's page shows. */
export interface RoomProps {
  room: LearningRoom
  people: readonly { id: string; name: string; carries: boolean }[]
  toCome: readonly RoomMeeting[]
  past: readonly RoomMeeting[]
  booked: ReadonlyMap<string, Meeting>
  rehearsals: readonly Meeting[]
  /** Whether the visitor is asked what stands in the way, and what was answered. */
  isAmong: boolean
  asks: Asks | null
  answers: readonly RoomAnswer[]
  /** The visitor's own passages that others in it have. */
  passages: readonly RoomPassage[]
  /** The themes taken up in it; none for a leader. */
  themes: readonly Theme[]
  /** Those that were put on one of its meetings, for those in it who reflect. */
  onMeetings: ReadonlyMap<string, readonly ThemeOnMeeting[]>
  again?: Again | undefined
}

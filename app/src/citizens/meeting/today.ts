import { today } from '@lydhoer/words'
import type { CitizenMeeting } from '../matter/meetings.ts'

/** Whether a meeting that was planned is the one to begin now: its day is today, or has been. */
export const isHeldToday = ({ startsAt }: Pick<CitizenMeeting, 'startsAt'>, now: Date): boolean =>
  today(startsAt) <= today(now)

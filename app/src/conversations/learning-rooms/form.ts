import { momentOf, today } from '@lydhoer/words'
import { z } from 'zod'
import type { MeetingTime } from '../../shared/meetings/read-meetings.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { problems } from './told.ts'
import { roomLengths, type RoomLength } from './rooms.ts'

const length = z.coerce
  .number()
  .refine((minutes) => (roomLengths as readonly number[]).includes(minutes))
  .transform((minutes) => minutes as RoomLength)

const whatItIs = {
  name: orSay(z.string().trim().min(1).max(120), problems.noName),
  theme: z.string().trim().max(1000).default(''),
  rhythm: orSay(z.enum(['0', '1', '2', '3']), problems.choose),
  minutes: orSay(length, problems.choose),
  departments: several(z.uuid()),
}

/** What a room is from now on, and who else is invited. */
export const changedRoom = z.object({ ...whatItIs, with: several(z.uuid()) })

/** A room as whoever brings people together makes it. */
export const newRoom = z.object({
  submissionId,
  ...whatItIs,
  invited: orSay(z.enum(['all', 'chosen']), problems.choose),
  with: several(z.uuid()),
  carriers: several(z.uuid()),
  leader: orSay(z.union([z.literal(''), z.uuid()]).default(''), problems.choose),
})

const time = {
  day: orSay(z.iso.date(), problems.noDay),
  clock: orSay(z.iso.time({ precision: -1 }), problems.badClock),
  minutes: orSay(z.coerce.number().int().min(5).max(480), problems.badLength),
  where: z.string().trim().max(200).default(''),
}

/** When a meeting is, or is moved to. */
export const meetingTime = (now: Date) =>
  z.object({
    ...time,
    day: orSay(
      z.iso.date().refine((day) => day >= today(now)),
      problems.pastDay,
    ),
  })

/** The same where one is booked; by itself, or with those that follow it. */
export const newMeeting = (now: Date) =>
  meetingTime(now).extend({
    submissionId,
    often: orSay(z.enum(['once', 'series']), problems.choose).default('once'),
  })

/** The same for a rehearsal. */
export const newRehearsal = (now: Date) => meetingTime(now).extend({ submissionId })

/** @throws Invalid where the clock never shows that, or it has passed */
export function timeFrom(
  { day, clock, minutes, where }: { day: string; clock: string; minutes: number; where: string },
  now: Date,
): MeetingTime {
  const startsAt = momentOf(day, clock)
  if (!startsAt) throw new Invalid([{ field: 'clock', what: problems.badClock }])
  if (startsAt <= now) throw new Invalid([{ field: 'clock', what: problems.pastClock }])
  return { startsAt, minutes, where: where || null }
}

const ownWords = z.string().trim().max(2000)

/** Why a meeting is dropped; it may be left empty. */
export const dropping = z.object({ submissionId, words: ownWords.default('') })

/** What stands in the way of a room. */
export const standing = z.object({ submissionId, words: orSay(ownWords.min(1), problems.noWords) })

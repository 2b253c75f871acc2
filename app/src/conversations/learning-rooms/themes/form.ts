import { today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId, ticked } from '../../../shared/request/form.ts'
import { problems as ofRooms } from '../told.ts'
import { hangProblems } from './hang-messages.ts'
import { problems } from './told.ts'

/** A theme as somebody proposes it. */
export const newTheme = z.object({
  submissionId,
  words: orSay(z.string().trim().min(1).max(600), problems.noWords),
  named: ticked,
})

/** What somebody wanted to try about a theme. */
export const triedForm = z.object({
  submissionId,
  words: orSay(z.string().trim().min(1).max(2000), hangProblems.noWords),
})

const comingDay = (now: Date) =>
  orSay(
    z.iso.date().refine((day) => day >= today(now)),
    ofRooms.pastDay,
  )

/** In which room it is taken up, and on which day. */
export const taking = (now: Date) => z.object({ room: orSay(z.uuid(), problems.noRoom), day: comingDay(now) })

/** Why it is laid aside. */
export const layingAside = z.object({ why: orSay(z.string().trim().min(1).max(1000), problems.noWhy) })

/** On which team meeting it is put. */
export const newSlot = (now: Date) =>
  z.object({
    submissionId,
    department: orSay(z.uuid(), ofRooms.choose),
    day: comingDay(now),
    clock: orSay(z.iso.time({ precision: -1 }), ofRooms.badClock),
    where: z.string().trim().max(200).default(''),
  })

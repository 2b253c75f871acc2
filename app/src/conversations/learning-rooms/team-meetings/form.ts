import { z } from 'zod'
import { orSay, several, submissionId } from '../../../shared/request/form.ts'
import { meetingTime } from '../form.ts'
import { problems } from './messages.ts'

/** A theme to be put on a meeting: one that there is, or a new one in a sentence. */
export const themeForMeeting = z.object({
  submissionId,
  theme: orSay(z.union([z.literal(''), z.uuid()]).default(''), problems.nothing),
  words: z.string().trim().max(600).default(''),
})

/** A team meeting as it is written in. */
export const newTeamMeeting = (now: Date) =>
  meetingTime(now).extend({
    submissionId,
    people: orSay(several(z.uuid()).pipe(z.array(z.uuid()).min(1)), problems.nobody),
  })

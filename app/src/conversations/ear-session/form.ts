import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { problems } from './messages.ts'
import { timeFields } from './time.ts'

/** A passage of one's own and those who are to lend an ear to it. */
export const invitation = z.object({
  submissionId,
  stykke: z.uuid(),
  with: orSay(
    several(z.uuid()).refine((people) => people.length >= 2 && people.length <= 79),
    problems.tooFew,
  ),
  facilitator: orSay(z.uuid(), problems.chooseLeader),
  until: orSay(z.iso.date(), problems.chooseDay),
  ...timeFields,
})

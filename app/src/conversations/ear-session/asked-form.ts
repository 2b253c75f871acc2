import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { askedProblems } from './asked-messages.ts'
import { timeFields } from './time.ts'

/** A passage that another has shared, and those who are to lend an ear to it. */
export const request = z.object({
  submissionId,
  stykke: z.uuid(),
  with: orSay(
    several(z.uuid()).refine((people) => people.length >= 1 && people.length <= 78),
    askedProblems.tooFew,
  ),
  ...timeFields,
})

/** The owner's yes: the last day on which the others have the passage. */
export const yesForm = z.object({ until: orSay(z.iso.date(), askedProblems.chooseDay) })

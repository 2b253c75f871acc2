import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { problems } from './messages.ts'
import { ownProblems } from './own-messages.ts'
import { senders, ways } from './senders.ts'

const line = z.string().trim().max(200)
/** Left empty, there is none. */
const dayOrNone = z.union([z.literal(''), z.iso.date()]).transform((day) => day || null)

/** That a letter was sent: by whom, when, and what it says in one line; the rest may be left out. */
export const letterForm = (now: Date) =>
  z
    .object({
      submissionId,
      sender: orSay(z.enum(senders), problems.noSender),
      from: orSay(line.default(''), problems.noFrom),
      sentOn: orSay(
        z.iso.date().refine((day) => day <= today(now) && day >= addDay(now, -731)),
        problems.badDay,
      ),
      about: orSay(line.min(1), problems.noAbout),
      does: line.default(''),
      answerBy: orSay(dayOrNone, problems.badAnswerBy),
      calls: line.default(''),
      text: z.string().trim().max(20_000).default(''),
      bundled: ticked,
    })
    .refine(({ answerBy, sentOn }) => answerBy === null || answerBy >= sentOn, { path: ['answerBy'] })

/** How letters are told, and what the two agreed on besides. */
export const wayForm = z.object({
  submissionId,
  way: orSay(z.enum(ways), ownProblems.noWay),
  words: z.string().trim().max(500).default(''),
})

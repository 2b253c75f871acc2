import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { helpers } from '../matter/help.ts'
import { balls, waitKinds } from '../matter/waiting.ts'
import { happenings, type Happening } from './happenings.ts'
import { problems } from './messages.ts'
import { ownProblems } from './own-messages.ts'

const line = z.string().trim().max(200)
const words = z.string().trim().max(2000)
const dayOrNone = z.union([z.literal(''), z.iso.date()]).transform((day) => day || null)

const hasBeen = (now: Date) => z.iso.date().refine((day) => day <= today(now) && day >= addDay(now, -7300))
const toCome = (now: Date) =>
  dayOrNone.refine((day) => day === null || (day >= today(now) && day <= addDay(now, 1100)))

/** What a citizen waits for, as one who works with them writes it. */
export const newWait = (now: Date) =>
  z.object({
    submissionId,
    kind: orSay(z.enum(waitKinds), problems.noKind),
    what: orSay(line.min(1), problems.noWhat),
    since: orSay(hasBeen(now), problems.badSince),
    ball: orSay(z.enum(balls), problems.noBall),
    holder: line.default(''),
    expectedBy: orSay(toCome(now), problems.badToCome),
    askNext: orSay(toCome(now), problems.badToCome),
  })

/** The same in the citizen's own words: only what they wait for must be there. */
export const newOwnWait = (now: Date) =>
  z.object({
    submissionId,
    what: orSay(line.min(1), ownProblems.noWhat),
    since: orSay(hasBeen(now), ownProblems.badSince),
    kind: z.enum(waitKinds).catch('other'),
    ball: z.enum(balls).catch('unknown'),
    idea: words.default(''),
    helpedBy: z.enum(helpers).nullable().catch(null),
  })

/** Those that the citizen is told in words, for the bare fact tells too little. */
const needWords: readonly Happening[] = ['news', 'criteriaMoved', 'closedBeforeStart']

/** What a worker did, or what came. */
export const happened = (now: Date) =>
  z
    .object({
      submissionId,
      what: orSay(z.enum(happenings), problems.noHappening),
      onDay: orSay(hasBeen(now), problems.badDay),
      words: orSay(words.default(''), problems.noWords),
      ball: orSay(z.union([z.literal(''), z.enum(balls)]).default(''), problems.noBall),
      holder: line.default(''),
      askNext: orSay(toCome(now), problems.badToCome),
    })
    .refine(({ what, words }) => !needWords.includes(what) || words !== '', { path: ['words'] })
    .refine(({ what, ball }) => what !== 'movedOn' || ball !== '', { path: ['ball'] })

/** What the two agreed on for the time meanwhile, or that there is nothing. */
export const meanwhileForm = z
  .object({
    agreed: orSay(z.enum(['yes', 'no']), problems.noMeanwhile),
    words: orSay(words.default(''), problems.noMeanwhileWords),
  })
  .refine(({ agreed, words }) => agreed === 'no' || words !== '', { path: ['words'] })

/** The citizen presses that they still wait; words are free. */
export const stillWaiting = z.object({ submissionId, words: words.default('') })

/** The citizen heard something themselves. */
export const heard = z.object({ submissionId, words: orSay(words.min(1), ownProblems.noWords) })

/** The citizen's own idea; empty takes it away. */
export const ownIdea = z.object({ words: words.default('') })

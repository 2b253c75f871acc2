import { today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId, ticked } from '../../shared/request/form.ts'
import { seats } from '../matter/at-the-table.ts'
import { outcomes } from '../matter/agenda-lines.ts'
import { wordAnswers } from '../matter/meeting-word.ts'
import { doers } from '../matter/points.ts'
import { problems } from './own-messages.ts'

const longest = 2000
const own = z.string().trim().max(longest)
const wordsIn = orSay(own.min(1), problems.empty)

/** The agenda line that something is written from; none where it is written by itself. */
const fromLine = z.uuid().nullable().catch(null).default(null)

/** What stands in the address of the page: the line one is at, and the one from which a list is written on. */
export const atLine = z.object({ linje: fromLine, enige: fromLine, uenige: fromLine })
export type At = z.output<typeof atLine>

/** Which meeting a page shows that follows; none, where none went on. */
export const shownNow = z.object({ moede: fromLine })

/** Which form a press was, so that the same press twice is one. */
export const pressed = z.object({ submissionId })

/** Who sits there besides the two. */
export const tableForm = z.object({ who: several(z.enum(seats)) })

/** A new line while they talk: in the citizen's words, or what the law asks. */
export const newLine = z.object({
  submissionId,
  words: wordsIn,
  whose: z.enum(['citizen', 'law']).default('citizen'),
})

/** What came of a line; a no has its reason. */
export const answerForm = z
  .object({
    came: z.enum(outcomes).default('takenUp'),
    answer: orSay(own.default(''), problems.noReason),
  })
  .refine(({ came, answer }) => came !== 'saidNo' || answer !== '', { path: ['answer'] })

const does = z.union([z.literal('').transform(() => null), z.enum(doers)]).default(null)
const other = orSay(z.string().trim().max(200).default(''), problems.whoElse)
const dayOrNone = z.union([z.literal(''), z.iso.date()]).transform((day) => day || null)
const hasOther = { path: ['other'] }
const isNamed = ({ does, other }: { does: unknown; other: string }) => does !== 'other' || other !== ''

const byDay = (first: string) =>
  orSay(dayOrNone.refine((day) => day === null || day >= first).default(null), problems.badDay)

const agreedFrom = (first: string) =>
  z
    .object({ submissionId, words: wordsIn, does, other, byDay: byDay(first), fra: fromLine })
    .refine(isNamed, hasOther)

/** What the two agree on: what, who does it, and by when. */
export const agreedForm = (now: Date) => agreedFrom(today(now))
/** Its fields, as a page shows them on whichever day: a schema that is made anew would be read anew for each page. */
export const agreedFields = agreedFrom('')

/** What they do not agree on. */
export const notAgreedForm = z.object({ submissionId, words: wordsIn, fra: fromLine })

const correctedFrom = (first: string) =>
  z
    .object({ words: wordsIn, list: z.enum(['agreed', 'notAgreed']), does, other, byDay: byDay(first) })
    .refine(isNamed, hasOther)

/** A line of either list, said anew by whoever wrote it; it may move to the other list. */
export const correctedForm = (now: Date) => correctedFrom(today(now))
export const correctedFields = correctedFrom('')

const answer = <const A extends readonly [string, ...string[]]>(answers: A) =>
  z.enum(answers).nullable().default(null)

/** A word at the end: nothing of it must be answered. */
export const wordForm = z.object({
  said: answer(wordAnswers.said),
  knows: answer(wordAnswers.knows),
  felt: answer(wordAnswers.felt),
  blame: ticked,
  words: own.default(''),
})

import { dayAndClock, momentOf, today } from '@lydhoer/words'
import { z } from 'zod'
import { Invalid, type Problem } from '../../shared/request/errors.ts'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { findingNamed } from '../house/finding-named.ts'
import { heldIns } from '../house/held-in.ts'
import type { FlipFacts } from './flips.ts'
import type { Part } from './inside.ts'
import { answersThereAre, flipKinds, parties, phases, whoseFlips } from './kinds.ts'
import { problems } from './told.ts'

const line = z.string().trim()
const theme = orSay(line.min(1).max(200), problems.noTheme)

/** So long a FLIP can last, in minutes; two hours are suggested. */
export const lengths = ['60', '90', '120', '150', '180', '240'] as const

const facts = (now: Date) => ({
  kind: orSay(z.enum(flipKinds), problems.choose),
  whose: orSay(z.enum(whoseFlips), problems.choose),
  across: ticked,
  heldIn: orSay(z.enum(heldIns), problems.choose),
  day: orSay(
    z.iso.date().refine((day) => day >= today(now)),
    problems.noDay,
  ),
  clock: orSay(z.iso.time({ precision: -1 }), problems.badClock),
  minutes: orSay(z.enum(lengths), problems.badLength),
  where: line.max(200).default(''),
})

/** What one prepares. */
export const newFlip = (now: Date) =>
  z.object({ submissionId, theme, fund: findingNamed, aim: line.max(1000).default(''), ...facts(now) })

/** What it is from now on. */
export const changedFlip = (now: Date) => z.object(facts(now))

type Facts = z.output<ReturnType<typeof changedFlip>>

/** @throws Invalid where the clock never shows that */
export function factsFrom({ day, clock, minutes, where, kind, whose, across, heldIn }: Facts): FlipFacts {
  const startsAt = momentOf(day, clock)
  if (!startsAt) throw new Invalid([{ field: 'clock', what: problems.badClock }])
  return { kind, whose, across, heldIn, startsAt, minutes: Number(minutes), where: where || null }
}

/** The same, as the form begins with it. */
export const asTyped = ({ startsAt, minutes, where, across, kind, whose, heldIn }: FlipFacts) => ({
  ...{ kind, whose, heldIn, ...dayAndClock(startsAt) },
  ...{ minutes: String(minutes), where: where ?? '', across: across ? 'on' : '' },
})

/** Another theme, and why. */
export const themeForm = z.object({ theme, why: orSay(line.min(1).max(600), problems.noWhyTheme) })

const asked = {
  party: orSay(z.enum(parties), problems.noParty),
  why: orSay(line.min(1).max(600), problems.noWhy),
  bring: line.max(600).default(''),
}
/** An invitation. */
export const invitation = z.object({ person: orSay(z.uuid(), problems.noPerson), ...asked })
/** What is said anew to somebody who is invited. */
export const saidToInvited = z.object({ ...asked, reply: line.max(1000).default('') })

/** What one answers. */
export const answerForm = z.object({
  says: orSay(z.enum(answersThereAre), problems.noAnswer),
  question: line.max(600).default(''),
  brings: line.max(600).default(''),
  hopes: line.max(600).default(''),
})

/** So many parts a programme has room for. */
export const mostParts = 8
export const partNumbers = Array.from({ length: mostParts }, (_, at) => at + 1)

const anyText = (most: number): z.ZodType<string> => line.max(most).default('')
const partFields: Record<string, z.ZodType<string>> = Object.fromEntries(
  partNumbers.flatMap((n) => [
    [`title${n}`, anyText(160)],
    [`minutes${n}`, anyText(4)],
    [`of${n}`, orSay(z.enum([...parties, 'both']).default('both'), problems.choose)],
  ]),
)
/** A programme: of each part what happens, how long it takes, and whose it is. */
export const programmeForm = z.object(partFields)

/** The parts that were typed; a line where nothing stands is none. @throws Invalid where a line is half */
export function partsFrom(typed: Record<string, string>): Part[] {
  const wrong: Problem[] = []
  const parts = partNumbers.flatMap((n): Part[] => {
    const [title = '', minutes = ''] = [typed[`title${n}`], typed[`minutes${n}`]]
    if (title === '' && minutes === '') return []
    const count = Number(minutes)
    if (title === '') wrong.push({ field: `title${n}`, what: problems.noPart })
    if (!Number.isInteger(count) || count < 1 || count > 240)
      wrong.push({ field: `minutes${n}`, what: problems.badMinutes })
    return [{ of: (typed[`of${n}`] ?? 'both') as Part['of'], minutes: count, title }]
  })
  if (wrong.length > 0) throw new Invalid(wrong)
  return parts
}

export const phaseForm = z.object({ phase: z.enum(phases) })

/** What one grasped. */
export const graspForm = z.object({ words: line.max(1500).default(''), nothingNew: ticked })

/** Who does what. */
export const taskForm = z.object({
  submissionId,
  what: orSay(line.min(1).max(400), problems.noTask),
  who: orSay(z.uuid(), problems.noWho),
  byDay: orSay(z.union([z.literal(''), z.iso.date()]).default(''), problems.badBy),
})

export const doneForm = z.object({ done: z.enum(['yes', 'no']) })

/** What it came to, and the version it was written on. */
export const summaryForm = z.object({
  words: orSay(line.min(1).max(6000), problems.noSummary),
  seen: z.coerce.number().int().min(0).max(1_000_000).catch(0),
})

/** Which version one stands by. */
export const approvalForm = z.object({ version: z.coerce.number().int().min(1) })

import { addDay, dayAndClock, momentOf, today } from '@lydhoer/words'
import { z } from 'zod'
import { Invalid } from '../../shared/request/errors.ts'
import { orSay, several, submissionId, ticked } from '../../shared/request/form.ts'
import { heldIns } from '../house/held-in.ts'
import { kindsOfPeople } from '../house/kinds-of-people.ts'
import type { Gathering, GatheringFacts } from './gatherings.ts'
import { gatheringKinds, outsideKinds, rhythmOf, rhythms, type GatheringKind } from './kinds.ts'
import { groups } from './people.ts'
import { problems } from './told.ts'

const line = z.string().trim()

/** So long one lasts, in minutes. */
export const lengths = ['60', '90', '120', '180', '240', '360', '420'] as const
/** So much of a visit is kept for the municipality. */
export const shares = ['25', '50', '75'] as const

/** So many days ahead one is prepared at most; the database refuses what is later. */
const fiveYears = 1826

const facts = (now: Date) => ({
  theme: orSay(line.min(1).max(200), problems.noTheme),
  forKinds: orSay(
    several(z.enum(kindsOfPeople)).pipe(z.array(z.enum(kindsOfPeople)).min(1)),
    problems.noKinds,
  ),
  departmentIds: several(z.uuid()),
  outside: several(z.enum(outsideKinds)),
  heldIn: orSay(z.enum(heldIns), problems.choose),
  day: orSay(
    z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, fiveYears)),
    problems.noDay,
  ),
  clock: orSay(z.iso.time({ precision: -1 }), problems.badClock),
  minutes: orSay(z.enum(lengths), problems.badLength),
  share: orSay(z.enum(shares).default('50'), problems.choose),
  rhythm: orSay(z.enum(rhythms).default('0'), problems.choose),
  where: line.max(200).default(''),
})

/** What one prepares. */
export const newGathering = (now: Date) =>
  z.object({ submissionId, kind: orSay(z.enum(gatheringKinds), problems.choose), ...facts(now) })

/** What it is from now on. */
export const changedGathering = (now: Date) => z.object(facts(now))

type Facts = z.output<ReturnType<typeof changedGathering>>

/** @throws Invalid where the clock never shows that */
export function factsFrom(kind: GatheringKind, typed: Facts): GatheringFacts {
  const startsAt = momentOf(typed.day, typed.clock)
  if (!startsAt) throw new Invalid([{ field: 'clock', what: problems.badClock }])
  const minutes = Number(typed.minutes)
  return {
    ...{ theme: typed.theme, forKinds: typed.forKinds, departmentIds: typed.departmentIds },
    ...{ outside: typed.outside, heldIn: typed.heldIn, startsAt, minutes, where: typed.where || null },
    keptMinutes: kind === 'visit' ? Math.ceil((minutes * Number(typed.share)) / 100) : 0,
    everyMonths: Number(typed.rhythm) || null,
  }
}

/** The share of a visit that is kept, as the form has it. */
const shareOf = ({ keptMinutes, minutes }: Pick<Gathering, 'keptMinutes' | 'minutes'>) =>
  shares.findLast((one) => keptMinutes * 100 >= minutes * Number(one)) ?? '50'

/** The same, as the form begins with it. */
export const asTyped = ({ where, ...one }: Gathering & { where: string | null }) => ({
  ...{ kind: one.kind, theme: one.theme, forKinds: one.forKinds, departmentIds: one.departmentIds },
  ...{ outside: one.outside, heldIn: one.heldIn, ...dayAndClock(one.startsAt) },
  ...{ minutes: String(one.minutes), share: shareOf(one), rhythm: rhythmOf(one.everyMonths) },
  where: where ?? '',
})

/** After which one it comes, in the address. */
export const afterQuery = z.object({ efter: z.uuid().nullable().catch(null).default(null) })

const part = {
  words: orSay(line.min(1).max(300), problems.noPart),
  minutes: orSay(z.coerce.number().int().min(5).max(480), problems.badMinutes),
  clock: orSay(z.union([z.literal(''), z.iso.time({ precision: -1 })]).default(''), problems.badClock),
  goesDeep: ticked,
}
/** A part of a programme. */
export const newPart = z.object({ submissionId, ...part })
export const changedPart = z.object(part)

export const invitation = z.object({
  person: orSay(z.union([z.uuid(), z.enum(groups)]), problems.noPerson),
})

export const answerForm = z.object({ says: z.enum(['yes', 'no']) })

/** What it came to, and the version it was written on. */
export const outcomeForm = z.object({
  words: orSay(line.min(1).max(3000), problems.noOutcome),
  seen: z.coerce.number().int().min(0).max(1_000_000).catch(0),
})

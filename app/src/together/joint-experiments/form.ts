import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { afterRow } from '../../shared/request/list-page.ts'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { cameTos, kindsOfPeople, standings, themes, workeds } from './kinds.ts'
import { problems } from './told.ts'

const line = z.string().trim()

const toTry = (now: Date) => ({
  tries: orSay(line.min(1).max(160), problems.noTries),
  how: line.max(2000).default(''),
  looksFor: orSay(line.min(1).max(1000), problems.noLooksFor),
  theme: orSay(z.enum(themes), problems.noTheme),
  triedBy: orSay(
    several(z.enum(kindsOfPeople)).pipe(z.array(z.enum(kindsOfPeople)).min(1)),
    problems.noKinds,
  ),
  among: line.max(160).default(''),
  fromDay: orSay(
    z.iso.date().refine((day) => day >= addDay(now, -1100) && day <= addDay(now, 366)),
    problems.badFrom,
  ),
})

/** The one that it is tried again from; where it is none, what is tried is worth as much. */
export const fromBefore = z.uuid().nullable().catch(null).default(null)

/** What several are to try. */
export const newJointExperiment = (now: Date) => z.object({ submissionId, ...toTry(now), fra: fromBefore })
/** The same, said anew. */
export const changedJointExperiment = (now: Date) => z.object(toTry(now))

/** What one looks for in the list; anything else is all. */
export const listed = z.object({
  tema: z.enum(themes).nullable().catch(null).default(null),
  kun: z.enum(standings).nullable().catch(null).default(null),
  efter: afterRow,
})

export const asking = z.object({
  person: orSay(z.uuid(), problems.noPerson),
  why: line.max(600).default(''),
})

export const saying = z.object({ says: z.enum(['yes', 'no']) })

/** A line in the diary, of a day that has come. */
export const newLine = (now: Date) =>
  z.object({
    submissionId,
    words: orSay(line.min(1).max(600), problems.noLine),
    day: orSay(
      z.iso.date().refine((day) => day <= today(now) && day >= addDay(now, -366)),
      problems.badDay,
    ),
  })

export const ending = z.object({
  worked: orSay(z.enum(workeds), problems.noWorked),
  learned: orSay(line.min(1).max(3000), problems.noLearned),
  cameTo: orSay(z.enum(cameTos), problems.noCameTo),
  /** Of what it was written on; '' where nothing stood there. */
  seen: z.string().max(64).catch('').default(''),
})

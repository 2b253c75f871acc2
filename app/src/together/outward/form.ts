import { addDay } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { kindsOfPeople } from '../house/kinds-of-people.ts'
import { outwardKinds } from './kinds.ts'
import { ledTo } from './leads.ts'
import { problems } from './told.ts'

const line = z.string().trim()

/** So far back something that was told is written down, and so far ahead it is prepared. */
const earliest = (now: Date) => addDay(now, -3653)
const latest = (now: Date) => addDay(now, 1826)

const facts = (now: Date) => ({
  title: orSay(line.min(1).max(160), problems.noTitle),
  kind: orSay(z.enum(outwardKinds), problems.noKind),
  to: orSay(line.min(1).max(200), problems.noTo),
  day: orSay(
    z.iso.date().refine((day) => day >= earliest(now) && day <= latest(now)),
    problems.badDay,
  ),
  speaks: orSay(
    several(z.enum(kindsOfPeople)).pipe(z.array(z.enum(kindsOfPeople)).min(1)),
    problems.noSpeakers,
  ),
  about: orSay(line.min(1).max(4000), problems.noAbout),
  address: orSay(
    z.union([z.literal(''), z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(600)]).default(''),
    problems.badAddress,
  ),
  leads: ledTo,
})

/** What is told outside: to whom, when, and what it is about. */
export const newOutward = (now: Date) => z.object({ submissionId, ...facts(now) })

/** The same said anew, with the version it was written on. */
export const changedOutward = (now: Date) => z.object({ seen: z.coerce.number().int(), ...facts(now) })

/** Whose story is asked for, and what is to be told in so many words. */
export const storyForm = z.object({
  submissionId,
  whose: orSay(z.uuid(), problems.noWhose),
  words: orSay(line.min(1).max(2000), problems.noWords),
})

/** The version that a yes is to, from a press. */
export const yesForm = z.object({ seen: z.coerce.number().int() })

/** What they asked about. */
export const cameForm = z.object({ submissionId, words: orSay(line.min(1).max(1000), problems.noCame) })

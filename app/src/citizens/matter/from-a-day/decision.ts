import type { Sql } from '@lydhoer/database'
import { addDay, today, type Messages, type Sentence } from '@lydhoer/words'
import { z } from 'zod'
import { orSay } from '../../../shared/request/form.ts'
import type { Role } from '../../../shared/people/roles.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { problems } from './messages.ts'
import type { FromADay, NumberKept } from './numbers.ts'

/** What is said where a number is decided. */
export interface DecisionWords {
  title: string
  /** What holds now, and from when; null where nobody has decided it. */
  now: (number: number, day: string | null) => string
  lead: string
  label: string
  line: (number: number, day: string) => string
}

/** A number that the municipality decides from a day on: where, by whom, between what, and in which words. */
export interface Decision {
  kept: NumberKept
  at: string
  guard: readonly Role[]
  least: number
  most: number
  words: Messages<DecisionWords>
  /** What is told once it is decided. */
  decided: Sentence
  /** What holds today, also where nobody has decided anything. */
  now: (visit: Visit, sql: Sql) => Promise<FromADay<string | null>>
}

/** The form of a number and its day. */
export const numberForm =
  ({ least, most }: Pick<Decision, 'least' | 'most'>) =>
  (now: Date) =>
    z.object({
      number: orSay(
        z
          .string()
          .trim()
          .regex(/^\d{1,6}$/)
          .transform(Number)
          .refine((number) => number >= least && number <= most),
        problems.badNumber(least, most),
      ),
      validFrom: orSay(
        z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 366)),
        problems.badFrom,
      ),
    })

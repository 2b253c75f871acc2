import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several } from '../../shared/request/form.ts'
import { topics } from '../matter/topics.ts'
import { ownProblems } from './own-messages.ts'
import { problems } from './messages.ts'

/** Until when something is open that is opened in one press: three months. */
export const usualDay = (now: Date): string => addDay(now, 91)
/** The database lets nothing stand open longer. */
const mostDays = 366

const chosen = several(z.enum(topics))

/** What the citizen opens, to whom and until when. */
export const openForm = (now: Date) =>
  z.object({
    reader: orSay(z.string().regex(/^(person|department)\.[0-9a-f-]{36}$/), ownProblems.noReader),
    topics: orSay(
      chosen.refine((some) => some.length > 0),
      ownProblems.noTopic,
    ),
    until: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, mostDays)),
      ownProblems.badDay,
    ),
  })

/** Whom a worker names, and what they suggest. */
export const suggestForm = z.object({
  colleague: orSay(z.uuid(), problems.noColleague),
  topics: orSay(
    chosen.refine((some) => some.length > 0),
    problems.noTopic,
  ),
})

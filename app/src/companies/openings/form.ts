import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { closedWhys, weekdays } from '../known/openings.ts'
import { problems } from './told.ts'

const line = z.string().trim()
const hours = z.coerce.number().int().min(1).max(37)

/** What is said of an opening; it ends within two years. */
export const openingFacts = (now: Date) => ({
  work: orSay(line.min(1).max(120), problems.noWork),
  tasks: line.max(1000),
  hoursFrom: orSay(hours, problems.badHours),
  hoursTo: orSay(hours, problems.badHours),
  days: several(z.enum(weekdays)),
  places: orSay(z.coerce.number().int().min(1).max(50), problems.badPlaces),
  transport: line.max(500),
  welcomes: line.max(500),
  value: line.max(500),
  openFrom: orSay(
    z.iso.date().refine((day) => day >= addDay(now, -366) && day <= addDay(now, 366)),
    problems.badFrom,
  ),
  openUntil: orSay(
    z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 731)),
    problems.badUntil,
  ),
})

export const newOpening = (now: Date) => z.object({ submissionId, ...openingFacts(now) })
export const changedOpening = (now: Date) => z.object(openingFacts(now))

/** A place that is taken, and when whoever it is for is to begin. */
export const bookingForm = (now: Date) =>
  z.object({
    submissionId,
    startsOn: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 366)),
      problems.badStart,
    ),
  })

export const closeForm = z.object({ why: orSay(z.enum(closedWhys), problems.noWhy) })

/** Which work is looked for, and after which row the list goes on. */
export const listForm = z.object({
  ord: z.string().trim().max(100).catch('').default(''),
  efter: z.uuid().nullable().catch(null).default(null),
})

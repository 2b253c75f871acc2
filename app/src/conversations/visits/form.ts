import { today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { problems } from './said.ts'
import { wordProblems } from './word-messages.ts'

/** The days that people work on, in their order. */
export const workingDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** A round of visits as whoever brings people together makes it. */
export const newRound = (now: Date) =>
  z
    .object({
      submissionId,
      department: z.union([z.literal(''), z.uuid()]).default(''),
      from: orSay(
        z.iso.date().refine((day) => day >= today(now)),
        problems.pastDay,
      ),
      weeks: orSay(z.coerce.number().int().min(1).max(104), problems.weeks),
      each: orSay(z.coerce.number().int().min(1).max(52), problems.each),
      groups: orSay(z.enum(['2', '3']), problems.groups),
    })
    .refine(({ each, weeks }) => each <= weeks, { path: ['each'] })

/** What somebody who takes part wishes. */
export const wishes = z.object({
  partner: orSay(z.enum(['', 'keep', 'change']), problems.choose).default(''),
  across: orSay(z.enum(['', 'yes', 'no']), problems.choose).default(''),
  days: several(z.enum(workingDays)),
  same: several(z.uuid()),
  not: several(z.uuid()),
})
export type Wishes = z.output<typeof wishes>

const personOrNobody = z
  .union([z.literal(''), z.uuid()])
  .default('')
  .catch('')

/** Who comes to a round that is planned, and who goes. */
export const comesAndGoes = z.object({ kommer: personOrNobody, gaar: personOrNobody })

/** When and where a visit is. */
export const visitTime = (now: Date) =>
  z.object({
    day: orSay(
      z.iso.date().refine((day) => day >= today(now)),
      problems.pastDay,
    ),
    clock: orSay(z.iso.time({ precision: -1 }), problems.badClock),
    minutes: orSay(z.coerce.number().int().min(15).max(240), problems.badLength).default(60),
    where: z.string().trim().max(200).default(''),
  })

/** What may hold somebody back from visits, as people say it. */
export const holdsBack = ['afraid', 'experienced', 'time', 'other'] as const

/** What holds one back; and with whom one would like to talk: nobody, a leader, or a leader who may read the words. */
export const privateWord = z
  .object({
    word: orSay(z.enum(holdsBack), wordProblems.choose),
    words: orSay(z.string().trim().max(2000).default(''), wordProblems.noWords),
    talk: orSay(z.string().regex(/^$|^[0-9a-f-]{36}( words)?$/), wordProblems.notALeader).default(''),
  })
  .refine(({ word, words }) => word !== 'other' || words !== '', { path: ['words'] })
export type PrivateWord = Pick<z.output<typeof privateWord>, 'word' | 'words'>

const ownWords = z.string().trim().max(4000).default('')

/** What one of the two writes after a visit: the three questions, and across departments whom one now knows to ask. */
export const reflection = z
  .object({ happened: orSay(ownWords, problems.noWords), why: ownWords, noticed: ownWords, ask: ownWords })
  .refine(({ happened, why, noticed, ask }) => `${happened}${why}${noticed}${ask}` !== '', {
    path: ['happened'],
  })
export type Reflection = z.output<typeof reflection>

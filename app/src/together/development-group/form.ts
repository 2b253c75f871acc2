import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { Invalid } from '../../shared/request/errors.ts'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { kindsOfPeople } from '../house/kinds-of-people.ts'
import type { NewAnswer } from './answers.ts'
import { answerKinds } from './kinds.ts'
import { problems } from './told.ts'

export const newPoint = z.object({
  submissionId,
  words: orSay(z.string().trim().min(1).max(1000), problems.noWords),
  laidAs: orSay(z.enum(kindsOfPeople), problems.noKind),
})

/** Whoever sits there does so for a year at a time. */
export const aYear = 366

export const newSeat = (now: Date) =>
  z
    .object({
      submissionId,
      person: orSay(z.uuid(), problems.noPerson),
      fromOn: orSay(
        z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, aYear)),
        problems.badFrom,
      ),
      untilOn: orSay(z.iso.date(), problems.badUntil),
    })
    .refine(({ fromOn, untilOn }) => untilOn > fromOn && daysFrom(fromOn, untilOn) <= aYear, {
      path: ['untilOn'],
    })

const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

export const answerForm = (now: Date) =>
  z.object({
    submissionId,
    kind: orSay(z.enum(answerKinds), problems.noAnswer),
    words: orSay(z.string().trim().min(1).max(2000), problems.noAnswerWords),
    lookOn: orSay(
      z
        .union([z.literal(''), z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, aYear))])
        .default(''),
      problems.badLookOn,
    ),
  })

/** @throws Invalid where something is taken up and no day is said */
export function answerFrom({
  submissionId: id,
  kind,
  words,
  lookOn,
}: z.output<ReturnType<typeof answerForm>>): NewAnswer {
  if (kind === 'takesUp' && lookOn === '') throw new Invalid([{ field: 'lookOn', what: problems.badLookOn }])
  return { id, kind, words, lookOn: kind === 'takesUp' ? lookOn : null }
}

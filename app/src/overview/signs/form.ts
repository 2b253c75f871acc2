import { today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { sources } from './kinds.ts'
import { problems } from './messages.ts'

/** A sign in one line, of a day that has come. */
export const newSign = (now: Date) =>
  z.object({
    submissionId,
    words: orSay(z.string().trim().min(1).max(300), problems.noWords),
    source: orSay(z.enum(sources), problems.noSource),
    saidOn: orSay(
      z.iso.date().refine((day) => day >= '2010-01-01' && day <= today(now)),
      problems.badDay,
    ),
  })

import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { problems } from './messages.ts'
import { ownProblems } from './own-messages.ts'

/** It is a few lines, and says so. */
const most = 1000

export const messageForm = z.object({
  submissionId,
  words: orSay(z.string().trim().min(1).max(most), ownProblems.noWords),
})

export const answerForm = z.object({ words: orSay(z.string().trim().min(1).max(most), problems.noWords) })

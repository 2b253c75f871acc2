import { z } from 'zod'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { problems } from './messages.ts'

const name = orSay(z.string().trim().min(1).max(100), problems.badName)

export const newDepartment = z.object({ submissionId, name })
export const otherName = z.object({ name })

import { z } from 'zod'
import { orSay } from '../../shared/request/form.ts'
import { purposes } from '../talk/consent/consent.ts'
import { problems } from './messages.ts'

export const hows = ['spoken', 'written', 'digital'] as const

/** What the citizen answered about one purpose. */
export const consentForm = z.object({
  purpose: z.enum(purposes),
  state: orSay(z.enum(['given', 'refused']), problems.chooseAnswer),
  givenHow: z.enum(hows),
  endsOn: orSay(z.union([z.literal(''), z.iso.date()]).default(''), problems.chooseDay),
})

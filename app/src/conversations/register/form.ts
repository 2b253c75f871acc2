import { z } from 'zod'
import type { Purpose } from '@lydhoer/database'
import { purposes } from '../talk/consent/consent.ts'
import { conversationKinds } from '../talk/consent/conversation-kinds.ts'
import { messages } from './messages.ts'

const words = messages.da

const yesNo = z.enum(['given', 'refused', '']).default('')
const today = () => new Date().toISOString().slice(0, 10)
const twoYearsAhead = () => {
  const day = new Date()
  day.setFullYear(day.getFullYear() + 2)
  return day.toISOString().slice(0, 10)
}

/** A conversation with what the citizen said yes and no to. */
export const conversationForm = z.object({
  submissionId: z.uuid(),
  citizenId: z.uuid({ error: words.chooseCitizen }),
  heldOn: z.iso.date({ error: words.badDate }).refine((day) => day <= today(), { error: words.badDate }),
  kind: z.enum(conversationKinds),
  ownReflection: yesNo.refine((said) => said !== '', { error: words.needGround }),
  colleagues: yesNo,
  research: yesNo,
  teaching: yesNo,
  quote: yesNo,
  givenHow: z.enum(['spoken', 'written', 'digital']),
  endsOn: z.iso
    .date({ error: words.badEnd })
    .refine((day) => day >= today() && day <= twoYearsAhead(), { error: words.badEnd }),
})
/** What was answered; without the ground nothing else can be given, so it counts as refused. */
export function answers(form: ConversationForm): { purpose: Purpose; state: 'given' | 'refused' }[] {
  const ground = form.ownReflection === 'given'
  return purposes.flatMap((purpose) => {
    const state = form[purpose]
    return state === '' ? [] : [{ purpose, state: ground ? state : ('refused' as const) }]
  })
}

export type ConversationForm = z.infer<typeof conversationForm>

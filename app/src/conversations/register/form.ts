import { z } from 'zod'
import { today } from '@lydhoer/words'
import type { Purpose } from '@lydhoer/database'
import { purposes } from '../talk/consent/consent.ts'
import { conversationKinds } from '../talk/consent/conversation-kinds.ts'
import { messages } from './messages.ts'

const words = messages.da

const yesNo = z.enum(['given', 'refused', '']).default('')

/**
 * A conversation with what the citizen said yes and no to, as it can be written down at this moment. A no to own listening
 * has no last day.
 */
export function conversationForm(now: Date) {
  const latest = addYears(today(now), 2)
  const whole = z.object({
    submissionId: z.uuid(),
    citizenId: z.uuid({ error: words.chooseCitizen }),
    heldOn: z.iso.date({ error: words.badDate }).refine((day) => day <= today(now), { error: words.badDate }),
    kind: z.enum(conversationKinds),
    ownReflection: yesNo.refine((said) => said !== '', { error: words.needGround }),
    colleagues: yesNo,
    research: yesNo,
    teaching: yesNo,
    quote: yesNo,
    givenHow: z.enum(['spoken', 'written', 'digital']),
    endsOn: z.iso
      .date({ error: words.badEnd })
      .refine((day) => day >= today(now) && day <= latest, { error: words.badEnd })
      .optional(),
  })
  return z.preprocess(
    (typed: Record<string, unknown>) => ({
      ...typed,
      endsOn: typed['ownReflection'] === 'refused' ? undefined : (typed['endsOn'] ?? ''),
    }),
    whole,
  )
}

/** The same day so many years later; of 29 February there may be none, and as a limit it serves all the same. */
const addYears = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** What was answered. A no to own listening ends the asking, so what then stands in the form nobody has said. */
export function answers(form: ConversationForm): { purpose: Purpose; state: 'given' | 'refused' }[] {
  const asked = form.ownReflection === 'given' ? purposes : (['ownReflection'] as const)
  return asked.flatMap((purpose) => {
    const state = form[purpose]
    return state === '' ? [] : [{ purpose, state }]
  })
}

export type ConversationForm = z.infer<ReturnType<typeof conversationForm>>

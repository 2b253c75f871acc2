import { z } from 'zod'
import { today } from '@lydhoer/words'
import type { Purpose } from '@lydhoer/database'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { purposes } from '../talk/consent/consent.ts'
import { conversationKinds } from '../talk/consent/conversation-kinds.ts'
import { problems } from './messages.ts'

export const hows = ['spoken', 'written', 'digital'] as const
const yesNo = z.enum(['given', 'refused', '']).default('')

const heldOn = (now: Date) =>
  orSay(
    z.iso.date().refine((day) => day <= today(now)),
    problems.badDate,
  )
const kind = z.enum(conversationKinds)

/** The day and the kind of a conversation into which nothing has been put. */
export const correctionForm = (now: Date) => z.object({ heldOn: heldOn(now), kind })

/**
 * A conversation with what the citizen said yes and no to, as it can be written down at this moment. A no to own listening
 * has no last day.
 */
export function conversationForm(now: Date) {
  const latest = addYears(today(now), 2)
  const fits = (day: string) => z.iso.date().safeParse(day).success && day >= today(now) && day <= latest
  return z
    .object({
      submissionId,
      citizenId: orSay(z.uuid(), problems.chooseCitizen),
      heldOn: heldOn(now),
      kind,
      /** Whether it is one more with the same citizen, of the same day and kind. */
      another: ticked,
      ownReflection: orSay(
        yesNo.refine((said) => said !== ''),
        problems.needGround,
      ),
      colleagues: yesNo,
      research: yesNo,
      teaching: yesNo,
      quote: yesNo,
      givenHow: z.enum(hows),
      endsOn: orSay(z.string().default(''), problems.badEnd),
    })
    .refine(({ ownReflection, endsOn }) => ownReflection === 'refused' || fits(endsOn), {
      path: ['endsOn'],
      // Together with what else is wrong, so that all of it is told at once.
      when: ({ value }) => typeof value === 'object' && value !== null && 'endsOn' in value,
    })
}

/** The same day so many years later; of 29 February there may be none, and as a limit it serves all the same. */
const addYears = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** What was answered. A no to own listening ends the asking, so what then stands in the form nobody has said. */
export function answers(
  form: Omit<ConversationForm, 'another'>,
): { purpose: Purpose; state: 'given' | 'refused' }[] {
  const asked = form.ownReflection === 'given' ? purposes : (['ownReflection'] as const)
  return asked.flatMap((purpose) => {
    const state = form[purpose]
    return state === '' ? [] : [{ purpose, state }]
  })
}

export type ConversationForm = z.infer<ReturnType<typeof conversationForm>>

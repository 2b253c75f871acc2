import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { thingKinds } from './kinds.ts'
import { asCode } from './sealed.ts'
import { problems } from './told.ts'

/** A new partnership: what it is called. */
export const newPartnership = z.object({
  submissionId,
  name: orSay(z.string().trim().min(1).max(100), problems.noName),
})

/** A code that another municipality has given. */
export const codeTyped = z.object({
  code: orSay(
    z
      .string()
      .max(60)
      .refine((typed) => asCode(typed).length === 14),
    problems.noCode,
  ),
})

/** A press that makes something: twice is once. */
export const pressed = z.object({ submissionId })

/** A yes, and to which partnership it was said. */
export const saidYes = z.object({ partnership: z.uuid() })

/** Of which kind one chooses. */
export const chosenKind = z.object({ slags: z.enum(thingKinds).catch('undren').default('undren') })

/** What it is called at the others. */
export const shareForm = z.object({
  submissionId,
  title: orSay(z.string().trim().min(1).max(300), problems.noTitle),
})

/** Of which researcher of the partnership it is said; none is a new one. */
export const ofResearcher = z.object({ forsker: z.uuid().nullable().catch(null).default(null) })

/** A yes to a researcher: who they are here. */
export const researcherForm = z.object({
  submissionId,
  forsker: z.union([z.literal(''), z.uuid()]).default(''),
  person: orSay(z.uuid(), problems.noResearcher),
})

import { z } from 'zod'
import { several, ticked } from '../../shared/request/form.ts'

export const roles = ['citizen', 'worker', 'interpreter', 'companion', 'other'] as const
export const role = z.enum(roles)

/**
 * What is taken out of a transcript. Beside these it has a field for each speaker (`role.B`) and one for each group of
 * mentions (`standIn.` and the id of its first).
 */
export const namesForm = z.looseObject({
  act: z.enum(['save', 'also', 'confirm']).default('save'),
  also: z.string().max(200).default(''),
  take: several(z.string()),
  /** Whether it is the right file, where the text seems to be with another than the citizen. */
  right: ticked,
})

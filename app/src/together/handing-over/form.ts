import { z } from 'zod'
import { orSay, several } from '../../shared/request/form.ts'
import { problems } from './told.ts'

/** What is offered, to whom, and of whom: of oneself where nobody is named. */
export const offerForm = z.object({
  of: z.uuid().nullable().catch(null).default(null),
  things: orSay(several(z.string().max(100)).pipe(z.array(z.string()).min(1)), problems.noThings),
  to: orSay(z.uuid(), problems.noOne),
})

/** What a thing is called in a form. */
export const nameOf = ({ kind, id }: { kind: { kind: string }; id: string }): string => `${kind.kind} ${id}`

/** Whose it is that is handed over, as the address says: the visitor's own where nobody is named. */
export const ofQuery = z.object({ af: z.uuid().nullable().catch(null).default(null) })

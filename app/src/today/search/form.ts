import { z } from 'zod'
import type { Candidate } from './candidates.ts'

/** In an address: what the page before ended with. */
const cursor = /^(\d{4}-\d\d-\d\d)_([a-zA-Z]{2,40})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** No thing is from before it. */
const firstDay = '1900-01-01'

export const asked = z.object({
  ord: z.string().trim().max(400).catch('').default(''),
  /** One kind alone; anything else is all. */
  slags: z.string().max(40).catch('').default(''),
  efter: z.string().regex(cursor).nullable().catch(null).default(null),
  /** Also what has only some of the words. */
  noget: z.literal('1').optional().catch(undefined),
})

export const cursorOf = ({ day, kind, thing_id }: Candidate): string => `${day}_${kind}_${thing_id}`

export function candidateOf(written: string | null): Candidate | null {
  const [, day, kind, thing_id] = cursor.exec(written ?? '') ?? []
  if (day === undefined || kind === undefined || thing_id === undefined) return null
  // A day that there is not is no day to go on from, nor is one from before there were any things.
  return z.iso.date().safeParse(day).success && day >= firstDay ? { day, kind, thing_id } : null
}

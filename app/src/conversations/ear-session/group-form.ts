import { z } from 'zod'
import { places } from './group-things.ts'

/** What a group comes back with, in one of its three places: at a turn or about the whole; without words the place is empty. */
export const thingForm = z.object({
  place: z.coerce
    .number()
    .int()
    .pipe(z.literal([...places])),
  tur: z.union([z.literal(''), z.coerce.number().int().min(1)]).default(''),
  body: z.string().trim().max(1000).default(''),
})

/** Who is in which group, by their ids; an empty field is none. */
export const handForm = z.record(z.uuid(), z.union([z.literal(''), z.coerce.number().int().min(1).max(40)]))

import { z } from 'zod'
import { orSay } from '../../request/form.ts'
import { problems } from './messages.ts'

/** Where invitations go; empty is nowhere. */
export const mailForm = z.object({
  email: orSay(
    z
      .string()
      .trim()
      .max(254)
      .pipe(z.union([z.literal(''), z.email()])),
    problems.email,
  ),
})

/** Where one's own calendar lies; name and password only for CalDAV. */
export const calendarForm = z
  .object({
    by: z.enum(['feed', 'caldav']).default('feed'),
    address: orSay(
      z
        .string()
        .trim()
        .max(2000)
        .regex(/^(https?|webcals?):\/\/\S+$/i),
      problems.address,
    ),
    user: orSay(z.string().trim().max(200).default(''), problems.user),
    password: orSay(z.string().max(500).default(''), problems.password),
  })
  .refine(({ by, user }) => by === 'feed' || user !== '', { path: ['user'] })
  .refine(({ by, password }) => by === 'feed' || password !== '', { path: ['password'] })

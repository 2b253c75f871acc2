import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { roleNames, type Role } from '../../../shared/people/roles.ts'
import { orSay, submissionId } from '../../../shared/request/form.ts'
import { beginsOn } from '../days.ts'
import { problems as ofTheKeys } from '../messages.ts'
import { problems } from './messages.ts'

/** What somebody can do here; citizens are written in elsewhere. */
export type StaffRole = Exclude<Role, 'citizen'>
export const staffRoles = (Object.keys(roleNames) as Role[]).filter((role) => role !== 'citizen')

const role = orSay(z.enum(staffRoles), problems.badRole)
const departmentId = orSay(z.union([z.literal(''), z.uuid()]).default(''), problems.badDepartment)
const name = orSay(z.string().trim().min(1).max(200), ofTheKeys.badName)

/** The subject of an identity provider: ASCII, 255 characters at most (OpenID Connect Core 1.0, 2). */
export const asKey = /^[!-~]{1,255}$/

/** A colleague who is written in before they come. */
export const newColleague = (now: Date) =>
  z.object({
    submissionId,
    name,
    key: orSay(z.string().trim().regex(asKey), problems.badKey),
    role,
    departmentId,
    from: beginsOn(now),
  })

/** What else somebody does. */
export const newRole = (now: Date) => z.object({ submissionId, role, departmentId, from: beginsOn(now) })

export const otherName = z.object({ name })

/** To whom the citizens of somebody go on, from a day that has not passed. */
export const handingOn = (now: Date) =>
  z.object({
    to: orSay(z.uuid(), ofTheKeys.noSuchColleague),
    from: orSay(
      z.iso.date().refine((day) => day >= today(now) && day <= addDay(now, 366)),
      problems.badHandingDay,
    ),
  })

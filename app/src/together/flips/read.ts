import type { Sql } from '@lydhoer/database'
import { meetingFor } from '../../shared/meetings/read-meetings.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { keptLine } from '../house/kept-line.ts'
import { seatsOf, type Seat } from './citizens/seats.ts'
import { flipOf, type Flip } from './flips.ts'
import { graspsOf, type Grasp } from './grasp.ts'
import { insideOf, type Inside } from './inside.ts'
import type { Party } from './kinds.ts'
import { invitedTo, isNewToFlips, type Invited } from './people.ts'
import { keyOfGroup } from './sealed.ts'
import { summaryOf, type Summary } from './summary.ts'
import { tasksOf, type Task } from './tasks.ts'

/** A FLIP that the visitor is in. */
export type InIt = Flip & { party: Party }

/** All of it, as those in it see it. */
export interface Within {
  flip: InIt
  inside: Inside
  people: readonly Invited[]
  /** The citizens in it, by what they are called there. */
  seats: readonly Seat[]
  /** The visitor's own invitation. */
  mine: Invited | null
  grasps: readonly Grasp[]
  tasks: readonly Task[]
  summary: Summary | null
  /** Where it is; null where nobody has said. */
  where: string | null
  /** Whether the visitor has not come to a FLIP before. */
  isNew: boolean
  /** How long invitations and answers are kept, in words. */
  kept: string
}

/** The FLIP of the address. @throws NotFound unless the visitor is of the house that has it */
export const flipOfAddress = (visit: Visit, sql: Sql): Promise<Flip> =>
  flipOf(sql, visit.services, visit.me, idOf(visit))

/** @throws NotFound unless the visitor is in it */
export async function myFlip(visit: Visit, sql: Sql): Promise<InIt> {
  const flip = await flipOfAddress(visit, sql)
  if (flip.party === null) throw new NotFound()
  return { ...flip, party: flip.party }
}

/** @throws NotFound unless the visitor prepares it */
export async function preparedFlip(visit: Visit, sql: Sql): Promise<InIt> {
  const flip = await myFlip(visit, sql)
  if (!flip.prepares) throw new NotFound()
  return flip
}

/** All of it. @throws NotFound unless the visitor is in it */
export async function readWithin({ services, me, language }: Visit, sql: Sql, flip: InIt): Promise<Within> {
  const key = await keyOfGroup(sql, services, me, flip.id)
  const people = await invitedTo(sql, key, flip.id)
  const meeting = await meetingFor(sql, services, me, { kind: 'flip', aboutId: flip.id })
  return {
    ...{ flip, people, where: meeting?.where ?? null },
    mine: people.find(({ id }) => id === me.personId) ?? null,
    seats: await seatsOf(sql, key, flip.id),
    inside: await insideOf(sql, key, flip.id),
    grasps: await graspsOf(sql, key, flip.id),
    tasks: await tasksOf(sql, me, key, flip.id),
    summary: await summaryOf(sql, services, me, flip.id),
    isNew: await isNewToFlips(sql, me, flip.id),
    kept: await keptLine(sql, language, 'invited'),
  }
}

import type { Sql } from '@lydhoer/database'
import { today, type Language, type Sentence } from '@lydhoer/words'
import type { Role } from '../people/roles.ts'

/** A way in that stands in the head of every page, for those who have something behind it. */
export interface Door {
  href: string
  word: (language: Language) => string
  for: readonly Role[]
  /** The start page sends those people straight here; where several do, the first in the list of places. */
  comesFirst?: true
  /** What one person may come back to behind it today, in plain words. Asked with each of their pages, not with one that only says what is wrong: one look by an index. */
  waits?: (sql: Sql, personId: string, today: string) => Promise<Sentence | undefined>
}

interface Someone {
  personId: string
  roles: readonly { role: Role }[]
}

/** The doors that are there for somebody. */
export function doorsFor(doors: readonly Door[], me: Someone | null): Door[] {
  return doors.filter((door) => me?.roles.some((held) => door.for.includes(held.role)))
}

/** What stands beside the words of somebody's doors, by where they lead. */
export async function whatWaits(
  sql: Sql,
  doors: readonly Door[],
  me: Someone,
  now: Date,
): Promise<ReadonlyMap<string, Sentence>> {
  const waiting = new Map<string, Sentence>()
  for (const door of doorsFor(doors, me)) {
    const says = await door.waits?.(sql, me.personId, today(now))
    if (says) waiting.set(door.href, says)
  }
  return waiting
}

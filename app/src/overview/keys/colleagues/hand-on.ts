import type { Sql } from '@lydhoer/database'
import { Conflict } from '../../../shared/request/errors.ts'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { assign, assignmentsOf, endAssignments, type Assignment } from '../assignments.ts'
import { isOver } from '../days.ts'
import { turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { problems } from './messages.ts'

/** How long one assignment held before citizens were handed on, and how long it does since. */
interface Changed {
  id: string
  citizenId: string
  validFrom: string
  before: string | null
  since: string | null
}

interface KeptHandOn {
  colleagueId: string
  to: string
  changed: Changed[]
}

interface HandOn {
  colleagueId: string
  /** Those who work with the colleague. */
  all: readonly Assignment[]
  to: string
  from: string
}

/**
 * From a day on, all citizens of one colleague work with another instead. Done twice it is done once.
 *
 * @returns the address that undoes all of it; undefined where nothing was changed
 */
export async function handOn(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  { colleagueId, all, to, from }: HandOn,
): Promise<string | undefined> {
  const still = all.filter(({ validTo }) => validTo === null || validTo > from)
  const ended = still.map(({ id, citizenId, validFrom, validTo }) => ({
    ...{ id, citizenId, validFrom, before: validTo, since: validFrom > from ? validFrom : from },
  }))
  const made = await beginWith(sql, me, { still, to, from })
  await endAssignments(
    sql,
    ended.map(({ id, since }) => ({ id, validTo: since })),
  )
  const changed = [...ended, ...made]
  if (changed.length === 0) return undefined
  return letGo(sql, services, me, {
    kind: 'handedOn',
    kept: { colleagueId, to, changed } satisfies KeptHandOn,
  })
}

/** @returns the new ones; taken back, each ends as it begins, and has never held */
async function beginWith(
  sql: Sql,
  me: SignedIn,
  { still, to, from }: { still: readonly Assignment[]; to: string; from: string },
): Promise<Changed[]> {
  const theirs = await assignmentsOf(sql, { worker: to })
  const isNew = ({ citizenId }: Assignment) =>
    !theirs.some((one) => one.citizenId === citizenId && !isOver(one, from))
  const byCitizen = new Map(still.filter(isNew).map((one) => [one.citizenId, one]))
  const fresh = [...byCitizen.values()].map(({ citizenId, validFrom, validTo }) => ({
    ...{ id: crypto.randomUUID(), citizenId, workerId: to, validTo },
    validFrom: validFrom > from ? validFrom : from,
  }))
  await assign(sql, me, fresh)
  return fresh.map(({ id, citizenId, validFrom, validTo }) => ({
    ...{ id, citizenId, validFrom, before: validFrom, since: validTo },
  }))
}

/** Everybody works with whom they did before, unless somebody has changed any of it since. The page it leads to tells the citizens. */
export const putBackHandedOn: PutBack = async (visit, sql, kept) => {
  const { colleagueId, to, changed } = kept as KeptHandOn
  const { me } = visit
  await turnTheKeys(sql, me)
  const now = new Map(
    [
      ...(await assignmentsOf(sql, { worker: colleagueId })),
      ...(await assignmentsOf(sql, { worker: to })),
    ].map((one) => [one.id, one.validTo]),
  )
  // What has never held is not told.
  const ends = ({ id, validFrom }: Changed) => (now.has(id) ? now.get(id) : validFrom)
  const isBack = changed.every((one) => ends(one) === one.before)
  const isAsLeft = changed.every((one) => ends(one) === one.since)
  if (!isAsLeft && !isBack) throw new Conflict(problems.changedSince)
  await endAssignments(
    sql,
    changed.map(({ id, before }) => ({ id, validTo: before })),
  )
  return `/noegler/kolleger/${colleagueId}`
}

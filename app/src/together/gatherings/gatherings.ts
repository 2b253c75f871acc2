import type { Sql } from '@lydhoer/database'
import { bookMeeting, bookOrMove, callOffMeeting, type Invited } from '../../shared/meetings/meetings.ts'
import { meetingFor, meetingsAbout, type MeetingTime } from '../../shared/meetings/read-meetings.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { HeldIn } from '../house/held-in.ts'
import { kindsOfPeople, type KindOfPeople } from '../house/kinds-of-people.ts'
import type { GatheringKind, OutsideKind } from './kinds.ts'
import { openOfGatherings, sealOfGatherings, themeContext, whereContext, type Keys } from './sealed.ts'
import { problems } from './told.ts'

declare module '../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    seminar: true
    visit: true
    erfaGroup: true
    interplayMeeting: true
    brokersWithLeaders: true
    cafe: true
    developmentGroup: true
  }
}

/** What whoever prepares a gathering says of it, and may say anew. */
export interface GatheringFacts extends MeetingTime {
  theme: string
  heldIn: HeldIn
  forKinds: KindOfPeople[]
  /** The departments that it is for; none for the whole house. */
  departmentIds: string[]
  outside: OutsideKind[]
  /** So much of a visit is the municipality's until it has said what it wishes; 0 of the others. */
  keptMinutes: number
  /** It comes again every so many months; null where nobody has said so. */
  everyMonths: number | null
}

/** A gathering as the house sees it. */
export interface Gathering extends Omit<GatheringFacts, 'where'> {
  id: string
  kind: GatheringKind
  preparedBy: { id: string; name: string }
  isOff: boolean
  /** Whether the visitor prepares it. */
  prepares: boolean
  /** Where a café is, for all of the house; null of the others, whose place those who are invited read. */
  openWhere: string | null
}

const gatherings = (sql: Sql) =>
  sql
    .selectFrom('gathering')
    .leftJoin('person as by', 'by.id', 'gathering.prepared_by')
    .selectAll('gathering')
    .select('by.display_name as name')

type Row = Awaited<ReturnType<ReturnType<typeof gatherings>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Gathering => ({
  ...{ id: row.id, kind: row.kind, heldIn: row.held_in, startsAt: row.starts_at, minutes: row.minutes },
  ...{
    forKinds: kindsOfPeople.filter((kind) => row.for_kinds.includes(kind)),
    departmentIds: row.department_ids,
    outside: row.outside,
  },
  ...{ keptMinutes: row.kept_minutes, everyMonths: row.every_months, isOff: row.called_off_at !== null },
  theme: openOfGatherings(keys, me, themeContext(row.id), row.theme_sealed),
  preparedBy: { id: row.prepared_by, name: row.name ?? '' },
  prepares: row.prepared_by === me.personId,
  openWhere: row.where_sealed && openOfGatherings(keys, me, whereContext(row.id), row.where_sealed),
})

/** A page of the gatherings of the house, those that come, or came, last first. */
export async function gatheringsThereAre(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Gathering>> {
  const rows = await gatherings(sql)
    .where(standsAfter('gathering', ['starts_at', 'id'], after).$castTo<boolean>())
    .orderBy('gathering.starts_at', 'desc')
    .orderBy('gathering.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor is of the house that has it */
export async function gatheringOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Gathering> {
  const row = await gatherings(sql).where('gathering.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** The one that comes after it in its rhythm; undefined where none is booked. */
export const nextOf = (sql: Sql, id: string): Promise<{ id: string; starts_at: Date } | undefined> =>
  sql
    .selectFrom('gathering')
    .select(['id', 'starts_at'])
    .where('follows_id', '=', id)
    .where('called_off_at', 'is', null)
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()

const columns = (
  keys: Keys,
  me: SignedIn,
  { id, kind }: Pick<Gathering, 'id' | 'kind'>,
  facts: GatheringFacts,
) => ({
  where_sealed:
    kind === 'cafe' && facts.where ? sealOfGatherings(keys, me, whereContext(id), facts.where) : null,
  ...{ held_in: facts.heldIn, starts_at: facts.startsAt, minutes: facts.minutes },
  ...{ for_kinds: facts.forKinds, department_ids: facts.departmentIds, outside: facts.outside },
  ...{ kept_minutes: facts.keptMinutes, every_months: facts.everyMonths },
  theme_sealed: sealOfGatherings(keys, me, themeContext(id), facts.theme),
})

export const aboutOf = ({ kind, id }: Pick<Gathering, 'kind' | 'id'>) => ({ kind, aboutId: id })

/**
 * Prepares a gathering and books its meeting; the same id twice is one. Whoever prepares it comes, and those who were in the one that it
 * comes after are invited again.
 */
export async function prepareGathering(
  sql: Sql,
  services: Services,
  me: SignedIn,
  {
    id,
    kind,
    follows,
    ...facts
  }: GatheringFacts & Pick<Gathering, 'id' | 'kind'> & { follows: string | null },
): Promise<void> {
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('gathering')
    .values({
      ...{ municipality_id: me.municipalityId, id, kind, prepared_by: me.personId, follows_id: follows },
      ...columns(services, me, { id, kind }, facts),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  const before = follows ? await invitedBefore(sql, services, me, follows, kind) : []
  const others = before.filter((personId) => personId !== me.personId)
  await bookMeeting(sql, services, me, {
    ...{ kind, aboutId: id, startsAt: facts.startsAt, minutes: facts.minutes, where: facts.where },
    people: [{ personId: me.personId, leads: true }, ...others.map((personId) => ({ personId }))],
  })
}

/** Who was invited to the one before, as far as the visitor may see it. */
async function invitedBefore(sql: Sql, keys: Keys, me: SignedIn, id: string, kind: GatheringKind) {
  const meeting = await meetingFor(sql, keys, me, { kind, aboutId: id })
  return (meeting?.people ?? []).filter(({ invited }) => invited).map(({ personId }) => personId)
}

/**
 * Says anew what it is and when; where the time is another, everybody is told.
 *
 * @throws NotFound unless the visitor prepares it
 * @throws Invalid where it is called off: a meeting would be booked for what does not take place
 */
export async function changeGathering(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { id, kind }: Pick<Gathering, 'id' | 'kind'>,
  facts: GatheringFacts,
): Promise<void> {
  await oneAtATime(sql, id)
  if ((await gatheringOf(sql, services, me, id)).isOff)
    throw new Invalid([{ field: 'day', what: problems.isOff }])
  await change(sql, id, columns(services, me, { id, kind }, facts))
  await bookOrMove(sql, services, me, { kind, aboutId: id }, facts, () => justMe(me))
}

const justMe = (me: SignedIn): Invited[] => [{ personId: me.personId, leads: true }]

async function change(sql: Sql, id: string, what: object): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('gathering')
    .set(what)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/**
 * Calls it off; everybody who is invited is told.
 *
 * @returns the address that undoes it; undefined where it was off already
 */
export async function callOff(
  sql: Sql,
  { services, me }: Visit,
  gathering: Gathering,
): Promise<string | undefined> {
  await oneAtATime(sql, gathering.id)
  if ((await gatheringOf(sql, services, me, gathering.id)).isOff) return undefined
  const about = aboutOf(gathering)
  const meeting = await meetingFor(sql, services, me, about)
  const invited = (meeting?.people ?? []).filter((one) => one.invited).map(({ personId }) => personId)
  await change(sql, gathering.id, { called_off_at: services.now() })
  await callOffMeeting(sql, services, me, about)
  const kept = { id: gathering.id, where: meeting?.where ?? null, invited } satisfies Kept
  return letGo(sql, services, me, { kind: 'gatheringOff', kept })
}

interface Kept {
  id: string
  where: string | null
  invited: string[]
}

/** It takes place after all; those who were invited are invited again. */
export const onAgain: PutBack = async ({ services, me }, sql, kept) => {
  const { id, where, invited } = kept as Kept
  const gathering = await gatheringOf(sql, services, me, id)
  await change(sql, id, { called_off_at: null })
  const time = { startsAt: gathering.startsAt, minutes: gathering.minutes, where }
  await bookOrMove(sql, services, me, aboutOf(gathering), time, () =>
    invited.map((personId) => ({ personId, leads: personId === me.personId })),
  )
  return `/samlinger/${id}`
}

/** Its meeting as the visitor sees it; undefined for those who are not in it, and while it is off. */
export const meetingOfGathering = async (sql: Sql, keys: Keys, me: SignedIn, gathering: Gathering) =>
  (await meetingsAbout(sql, keys, me, aboutOf(gathering))).find(({ isOff }) => !isOff)

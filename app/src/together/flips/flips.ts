import { makeGroup } from '../../shared/people/group.ts'
import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { bookMeeting, bookOrMove, callOffMeeting } from '../../shared/meetings/meetings.ts'
import type { MeetingTime } from '../../shared/meetings/read-meetings.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { HeldIn } from '../house/held-in.ts'
import { emptyInside } from './inside.ts'
import type { FlipKind, Party, Whose } from './kinds.ts'
import { askedContext, insideContext, keyOfGroup, openForHouse } from './sealed.ts'
import { sealForHouse, sealInside, themeContext, type Keys } from './sealed.ts'
import { problems } from './told.ts'

declare module '../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    flip: true
  }
}

/** A FLIP as the house sees it. */
export interface Flip {
  id: string
  kind: FlipKind
  whose: Whose
  /** Whether it is held with other municipalities. */
  across: boolean
  heldIn: HeldIn
  startsAt: Date
  minutes: number
  theme: string
  /** The finding that is tried in it; null where it is about something else. */
  findingId: string | null
  preparedBy: { id: string; name: string }
  isOff: boolean
  /** For which party the visitor is in it; null where they are not. */
  party: Party | null
  /** Whether the visitor prepares it. */
  prepares: boolean
}

const flips = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('flip')
    .leftJoin('person as by', 'by.id', 'flip.prepared_by')
    .leftJoin('flip_person as p', (on) =>
      on.onRef('p.flip_id', '=', 'flip.id').on('p.person_id', '=', me.personId),
    )
    .select(['flip.id', 'flip.kind', 'flip.whose', 'flip.across', 'flip.held_in', 'flip.starts_at'])
    .select(['flip.minutes', 'flip.theme_sealed', 'flip.prepared_by', 'flip.called_off_at', 'p.party'])
    .select('flip.finding_id')
    .select('by.display_name as name')

type Row = Awaited<ReturnType<ReturnType<typeof flips>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Flip => ({
  ...{ id: row.id, kind: row.kind, whose: row.whose, across: row.across, heldIn: row.held_in },
  ...{ startsAt: row.starts_at, minutes: row.minutes, isOff: row.called_off_at !== null, party: row.party },
  theme: openForHouse(keys, me, themeContext(row.id), row.theme_sealed),
  preparedBy: { id: row.prepared_by, name: row.name ?? '' },
  prepares: row.prepared_by === me.personId,
  findingId: row.finding_id,
})

/** A page of the FLIPs of the house, those that come, or came, last first. */
export async function flipsThereAre(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Flip>> {
  const rows = await flips(sql, me)
    .where(standsAfter('flip', ['starts_at', 'id'], after).$castTo<boolean>())
    .orderBy('flip.starts_at', 'desc')
    .orderBy('flip.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor is of the house that has it */
export async function flipOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Flip> {
  const row = await flips(sql, me).where('flip.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** What whoever prepares a FLIP says of it. */
export interface FlipFacts extends MeetingTime {
  kind: FlipKind
  whose: Whose
  across: boolean
  heldIn: HeldIn
}

const columns = ({ kind, whose, across, heldIn, startsAt, minutes }: FlipFacts) => ({
  ...{ kind, whose, across, held_in: heldIn, starts_at: startsAt, minutes },
})

export interface NewFlip extends FlipFacts {
  id: string
  theme: string
  aim: string
  /** For which party whoever prepares it comes. */
  party: Party
  findingId?: string | null
}

/** Prepares a FLIP and books its meeting; the same id twice is one. Whoever prepares it comes. */
export async function prepareFlip(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { id, theme, aim, party, findingId = null, ...facts }: NewFlip,
): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('flip')
    .values({
      ...{ ...here, id, prepared_by: me.personId, finding_id: findingId, ...columns(facts) },
      theme_sealed: sealForHouse(services, me, themeContext(id), theme),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await makeGroup(sql, services, me, id, [me.personId])
  const key = await keyOfGroup(sql, services, me, id)
  await sql
    .insertInto('flip_person')
    .values({
      ...{ ...here, flip_id: id, person_id: me.personId, prepared_by: me.personId, party },
      asked_sealed: sealInside(key, askedContext(id, me.personId), { why: '', bring: '' }),
    })
    .execute()
  await sql
    .insertInto('flip_inside')
    .values({
      ...here,
      flip_id: id,
      words_sealed: sealInside(key, insideContext(id), { ...emptyInside, aim }),
    })
    .execute()
  await bookMeeting(sql, services, me, {
    ...{ kind: 'flip', aboutId: id, startsAt: facts.startsAt, minutes: facts.minutes, where: facts.where },
    people: [{ personId: me.personId, leads: true }],
  })
}

/** Says anew what it is and when; where the time is another, everybody is told. @throws NotFound unless the visitor prepares it */
export async function changeFlip(
  sql: Sql,
  services: Services,
  me: SignedIn,
  id: string,
  facts: FlipFacts,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('flip')
    .set(columns(facts))
    .where('id', '=', id)
    .where('called_off_at', 'is', null)
    .executeTakeFirst()
  // A meeting would be booked for what does not take place.
  if (numUpdatedRows === 0n) throw new Invalid([{ field: 'day', what: problems.isOff }])
  await bookOrMove(sql, services, me, { kind: 'flip', aboutId: id }, facts, () => invitedTo(sql, me, id))
}

async function change(sql: Sql, id: string, what: object): Promise<void> {
  const { numUpdatedRows } = await sql.updateTable('flip').set(what).where('id', '=', id).executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Gives it another theme; what it was is kept by whoever calls this. @throws NotFound unless the visitor prepares it */
export const setTheme = (sql: Sql, keys: Keys, me: SignedIn, id: string, theme: string): Promise<void> =>
  change(sql, id, { theme_sealed: sealForHouse(keys, me, themeContext(id), theme) })

/**
 * Calls it off; everybody who is invited is told.
 *
 * @returns the address that undoes it; undefined where it was off already
 */
export async function callOff(sql: Sql, { services, me }: Visit, flip: Flip): Promise<string | undefined> {
  const { numUpdatedRows } = await sql
    .updateTable('flip')
    .set({ called_off_at: services.now() })
    .where('id', '=', flip.id)
    .where('called_off_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return undefined
  await callOffMeeting(sql, services, me, { kind: 'flip', aboutId: flip.id })
  return letGo(sql, services, me, { kind: 'flipOff', kept: { id: flip.id } })
}

/** It takes place after all; everybody is invited to it again, and where it is has to be said anew. */
export const onAgain: PutBack = async ({ services, me }, sql, kept) => {
  const { id } = kept as { id: string }
  const flip = await flipOf(sql, services, me, id)
  await change(sql, id, { called_off_at: null })
  const time = { startsAt: flip.startsAt, minutes: flip.minutes, where: null }
  await bookOrMove(sql, services, me, { kind: 'flip', aboutId: id }, time, () => invitedTo(sql, me, id))
  return `/flip/${id}`
}

async function invitedTo(sql: Sql, me: SignedIn, id: string) {
  const rows = await sql
    .selectFrom('flip_person')
    .select(['person_id as personId', sqlTag<boolean>`person_id = ${me.personId}`.as('leads')])
    .where('flip_id', '=', id)
    .execute()
  return rows
}

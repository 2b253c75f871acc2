import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { holdsOneOf } from '../../shared/people/roles.ts'
import { saysTheSame, toCross } from './crossing.ts'
import type { Crossing } from './crosses.ts'
import { thingKinds, thingsAre, type ThingKind } from './kinds.ts'
import { openAcross, sealAcross, thingContext, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** What the municipalities of a partnership read of a thing. */
export interface Thing extends Crossing {
  id: string
  partnershipId: string
  kind: (typeof thingsAre)[ThingKind]['kind']
  /** Whose it is, by name. */
  from: string
  isOurs: boolean
  /** `YYYY-MM-DD`. */
  sharedOn: string
}

const things = (sql: Sql) =>
  sql
    .selectFrom('partnership_thing as t')
    .innerJoin('partnership_member as m', (on) =>
      on
        .onRef('m.municipality_id', '=', 't.municipality_id')
        .onRef('m.partnership_id', '=', 't.partnership_id'),
    )
    .select(['t.municipality_id', 't.share_id', 't.partnership_id', 't.kind', 't.words_sealed'])
    .select(['t.shared_on', 'm.municipality_name'])

type Row = Awaited<ReturnType<ReturnType<typeof things>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Thing => ({
  ...openAcross<Crossing>(keys, row.partnership_id, thingContext(row.share_id), row.words_sealed),
  ...{ id: row.share_id, partnershipId: row.partnership_id, kind: row.kind, from: row.municipality_name },
  ...{ isOurs: row.municipality_id === me.municipalityId, sharedOn: row.shared_on },
})

/** So many are told of a partnership; each is shared by hand. */
const most = 200

/** All that is shared in a partnership, what was shared last first. */
export async function thingsIn(sql: Sql, keys: Keys, me: SignedIn, partnershipId: string): Promise<Thing[]> {
  const rows = await things(sql)
    .where('t.partnership_id', '=', partnershipId)
    .orderBy('t.shared_on', 'desc')
    .orderBy('t.share_id')
    .limit(most)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** What others share with the visitor's municipality, in whatever partnership, the newest first. */
export async function sharedWithUs(sql: Sql, keys: Keys, me: SignedIn, many: number): Promise<Thing[]> {
  const rows = await things(sql)
    .where('t.municipality_id', '<>', me.municipalityId)
    .orderBy('t.shared_on', 'desc')
    .orderBy('t.share_id')
    .limit(many)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound unless it is shared in a partnership that the visitor's municipality is in */
export async function thingOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  partnershipId: string,
  id: string,
): Promise<Thing> {
  const row = await things(sql)
    .where('t.partnership_id', '=', partnershipId)
    .where('t.share_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** What the house shares: which thing at home it is, and who decided it. */
export interface Share {
  id: string
  kind: ThingKind
  thingId: string
  by: string
}

/** What the house shares in a partnership, by the id of what crosses. */
export async function sharesOf(sql: Sql, partnershipId: string): Promise<Map<string, Share>> {
  const rows = await sql
    .selectFrom('partnership_share as s')
    .leftJoin('person as p', 'p.id', 's.shared_by')
    .select(['s.id', 's.loop_id', 's.finding_id', 's.resource_id', 's.joint_experiment_id'])
    .select('p.display_name as by')
    .where('s.partnership_id', '=', partnershipId)
    .limit(most)
    .execute()
  return new Map(
    rows.flatMap((row) => {
      const kind = (Object.keys(thingsAre) as ThingKind[]).find((one) => row[thingsAre[one].column] !== null)
      const thingId = kind && row[thingsAre[kind].column]
      return kind && thingId ? [[row.id, { id: row.id, kind, thingId, by: row.by ?? '' }] as const] : []
    }),
  )
}

export interface ToShare {
  /** Of the form: sent twice it is shared once. */
  id: string
  partnershipId: string
  kind: ThingKind
  thingId: string
  crossing: Crossing
}

/** What somebody who speaks outward decides as. */
const decidesAs = (me: SignedIn) =>
  holdsOneOf(me.roles, ['coordinator']) ? ('coordinator' as const) : ('director' as const)

/** Shares a thing in its words as they stand. Where it is shared already, these words take the place of those. */
export async function share(sql: Sql, keys: Keys, me: SignedIn, one: ToShare): Promise<void> {
  const { id, partnershipId, kind, thingId, crossing } = one
  const { column, kind: called } = thingsAre[kind]
  await oneAtATime(sql, thingId)
  await sql
    .deleteFrom('partnership_share')
    .where('partnership_id', '=', partnershipId)
    .where(column, '=', thingId)
    .where('id', '<>', id)
    .execute()
  const its = { municipality_id: me.municipalityId, partnership_id: partnershipId }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('partnership_share')
    .values({ ...its, id, [column]: thingId, shared_by: me.personId })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await sql
    .insertInto('partnership_thing')
    .values({
      ...{ ...its, share_id: id, kind: called, shared_as: decidesAs(me) },
      words_sealed: sealAcross(keys, partnershipId, thingContext(id), crossing),
    })
    .execute()
}

interface Kept {
  share: { id: string; partnership_id: string } & Record<
    (typeof thingsAre)[ThingKind]['column'],
    string | null
  >
  thing: { words_sealed: Buffer }
}

/**
 * Takes back what the house shares: at the others it is gone in the same moment.
 *
 * @returns the address that undoes it; undefined where it is gone already
 */
export async function takeBackShare(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const thing = await sql
    .selectFrom('partnership_thing')
    .select(['municipality_id', 'share_id', 'partnership_id', 'kind', 'words_sealed'])
    .where('share_id', '=', id)
    .where('municipality_id', '=', me.municipalityId)
    .executeTakeFirst()
  const row = await sql
    .deleteFrom('partnership_share')
    .where('id', '=', id)
    .returning(['municipality_id', 'id', 'partnership_id'])
    .returning(['loop_id', 'finding_id', 'resource_id', 'joint_experiment_id'])
    .executeTakeFirst()
  if (!row || !thing) return undefined
  return letGo(sql, services, me, {
    kind: 'partnershipShare',
    kept: { share: row, thing } satisfies Kept,
  })
}

/**
 * It is shared again in the same words, on this day, by whoever took it back.
 *
 * @throws Conflict where it says something else at home by now: what was taken out there does not come back at the others
 */
export const shareAgain: PutBack = async ({ services, me }, sql, kept) => {
  const { share: row, thing } = kept as Kept
  const { id, partnership_id: partnershipId } = row
  const kind = thingKinds.find((one) => row[thingsAre[one].column] !== null)
  const now = kind && (await toCross(sql, services, me, kind, row[thingsAre[kind].column] ?? ''))
  const was = openAcross<Crossing>(services, partnershipId, thingContext(id), thing.words_sealed)
  if (!now || now.heldBack || !saysTheSame(now, was)) throw new Conflict(problems.changedAtHome)
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('partnership_share')
    .values({ ...row, shared_by: me.personId } as never)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n)
    await sql
      .insertInto('partnership_thing')
      .values({ ...thing, shared_as: decidesAs(me) } as never)
      .execute()
  return `/faelles/${row.partnership_id}`
}

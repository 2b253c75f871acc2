import type { Sql } from '@lydhoer/database'
import type { EndedAs } from '../../shared/companies/endings.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { markOf } from '../../shared/request/seen.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { open, seal, type PlacementKind, type WishBehind } from './sealed.ts'

export const stepKinds = ['notYet', 'ready', 'began', 'extended', 'ended'] as const
export type StepKind = (typeof stepKinds)[number]

/** Something that became of a placement. */
export interface Step {
  id: string
  kind: StepKind
  onDay: string
  /** Until when it goes on; of «not yet» when it is looked at again. */
  toOn: string | null
  words: string
  /** What is done first, where it is not yet. */
  steps: string
  /** What an ending led to. */
  became: EndedAs | null
  /** Whether that is counted together with others'; not where it was written before there was a column for it. */
  isCounted: boolean
  writtenBy: string
}

export interface PlacementWords {
  where: string
  kind: PlacementKind
  /** Who to go to there. */
  goTo: string
  goodDay: string
  /** When it should stop, in words. */
  stopWhen: string
}

/** A place of work that a citizen tries. Days are `YYYY-MM-DD` in Denmark. */
export interface Placement extends PlacementWords {
  id: string
  citizenId: string
  companyId: string | null
  writtenBy: string
  /** Which of the citizen's wishes it came from; null where nobody said. */
  fromWish: WishBehind | null
  state: 'preparing' | 'notYet' | 'underWay' | 'ended'
  fromOn: string | null
  toOn: string | null
  steps: readonly Step[]
}

const rows = (sql: Sql) => sql.selectFrom('placement').selectAll('placement')
type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** So many stand on a page; the file that the citizen takes along has all. */
const shown = 50

/** The placements of a citizen: those that have not ended first, then the newest. */
export async function placementsOf(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  most = shown,
): Promise<Placement[]> {
  const all = await rows(sql)
    .where('citizen_id', '=', citizenId)
    .orderBy((order) => order('state', '=', 'ended'))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return opened(sql, key, all)
}

/** Whether the visitor sees that it is there. */
export const placementIsThere = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql.selectFrom('placement').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** @throws NotFound unless it is the citizen's */
export async function placementOf(sql: Sql, key: Buffer, citizenId: string, id: string): Promise<Placement> {
  const row = await rows(sql).where('id', '=', id).where('citizen_id', '=', citizenId).executeTakeFirst()
  const [one] = row ? await opened(sql, key, [row]) : []
  return one ?? Promise.reject(new NotFound())
}

async function opened(sql: Sql, key: Buffer, all: readonly Row[]): Promise<Placement[]> {
  if (all.length === 0) return []
  const steps = await sql
    .selectFrom('placement_step')
    .selectAll()
    .where(
      'placement_id',
      'in',
      all.map(({ id }) => id),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return all.map((row) => ({
    ...open(key, 'placement words', row.id, row.words_sealed),
    ...{ id: row.id, citizenId: row.citizen_id, companyId: row.company_id, writtenBy: row.written_by },
    ...{ state: row.state, fromOn: row.from_on, toOn: row.to_on, fromWish: row.from_wish },
    steps: steps
      .filter((step) => step.placement_id === row.id)
      .map((step) => {
        const { as, ...words } = open(key, 'placement_step words', step.id, step.words_sealed)
        return {
          ...{ ...words, id: step.id, kind: step.kind, onDay: step.on_day, toOn: step.to_on },
          ...{ became: step.became ?? (as || null), isCounted: step.became !== null },
          writtenBy: step.written_by,
        }
      }),
  }))
}

export interface NewPlacement extends PlacementWords {
  fromWish: WishBehind | null
  fromOn: string | null
  toOn: string | null
}

/** A place of work in the register that goes by just this name; null where none or several do. */
async function companyCalled(sql: Sql, name: string): Promise<string | null> {
  const found = await sql
    .selectFrom('company')
    .select('id')
    .where('closed_on', 'is', null)
    .where((on) => on(on.fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .limit(2)
    .execute()
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** Writes it with the citizen; the same submission twice is one. @returns its id */
export async function writePlacement(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { submissionId, citizenId, ...one }: NewPlacement & { submissionId: string; citizenId: string },
): Promise<string> {
  const id = crypto.randomUUID()
  const { fromOn, toOn, fromWish, ...words } = one
  const made = await sql
    .insertInto('placement')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, written_by: me.personId },
      ...{ company_id: await companyCalled(sql, words.where), from_on: fromOn, to_on: toOn },
      ...{ from_wish: fromWish, submission_id: submissionId },
      words_sealed: seal(key, 'placement words', id, words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return id
  const kept = await sql
    .selectFrom('placement')
    .select('id')
    .where('written_by', '=', me.personId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return kept.id
}

/** By what a form tells what it was written on. */
export const markOfPlacement = ({ where, kind, goTo, goodDay, stopWhen }: PlacementWords): string =>
  markOf({ where, kind, goTo, goodDay, stopWhen })

/** Says anew where it is, who to go to, what a good day is and when it should stop. @returns false where a colleague has written since */
export async function changePlacement(
  sql: Sql,
  key: Buffer,
  placement: Placement,
  { seen, ...words }: PlacementWords & { seen: string },
): Promise<boolean> {
  await oneAtATime(sql, placement.id)
  const stands = await placementOf(sql, key, placement.citizenId, placement.id)
  if (markOfPlacement(stands) === markOfPlacement(words)) return true
  if (markOfPlacement(stands) !== seen) return false
  await sql
    .updateTable('placement')
    .set({
      company_id: await companyCalled(sql, words.where),
      words_sealed: seal(key, 'placement words', placement.id, words),
    })
    .where('id', '=', placement.id)
    .execute()
  return true
}

export type NewStep = Pick<Step, 'kind' | 'onDay' | 'toOn' | 'words' | 'steps' | 'became'> & {
  submissionId: string
}

/** What becomes of it next; the same submission twice is one. How it stands follows from it. */
export async function takeStep(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { id: placementId, citizenId }: Pick<Placement, 'id' | 'citizenId'>,
  { submissionId, kind, onDay, toOn, became, ...words }: NewStep,
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('placement_step')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, placement_id: placementId },
      ...{ written_by: me.personId, kind, on_day: onDay, to_on: toOn, submission_id: submissionId },
      ...{ became },
      words_sealed: seal(key, 'placement_step words', id, words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/**
 * Takes it back while it is prepared.
 *
 * @returns the address that undoes it; undefined where it is gone, has begun, or is another's
 */
export async function takeBackPlacement(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('placement')
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .where('state', '=', 'preparing')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('placement_step').select('id').where('placement_id', '=', id))),
    )
    .returning(['municipality_id', 'id', 'citizen_id', 'written_by', 'company_id', 'from_on', 'to_on'])
    .returning(['words_sealed', 'submission_id', 'from_wish'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'placement', kept: row })
}

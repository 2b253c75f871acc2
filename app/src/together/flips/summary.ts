import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { Conflict } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { parties, type Party } from './kinds.ts'
import { openForHouse, sealForHouse, summaryContext, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** What a FLIP came to, in the words of practice. */
export interface Summary {
  words: string
  version: number
  writtenBy: string
  /** `YYYY-MM-DD`. */
  writtenOn: string
  /** Who of each party stands by this version; null while nobody does. */
  approved: Record<Party, { id: string; name: string } | null>
  /** Whether a citizen stands by it too; `none` where none comes. */
  citizens: 'none' | 'stand' | 'await'
}

/** Null where it is not written, or not for the visitor to read. */
export async function summaryOf(sql: Sql, keys: Keys, me: SignedIn, flipId: string): Promise<Summary | null> {
  const row = await sql
    .selectFrom('flip_summary as s')
    .leftJoin('person as p', 'p.id', 's.written_by')
    .select(['s.words_sealed', 's.version', 's.written_on', 'p.display_name as name'])
    .select(sqlTag<Summary['citizens']>`citizens_stand(s.flip_id, s.version)`.as('citizens'))
    .where('s.flip_id', '=', flipId)
    .executeTakeFirst()
  if (!row) return null
  const approvals = await sql
    .selectFrom('flip_approval as a')
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.party', 'a.person_id', 'p.display_name as name'])
    .where('a.flip_id', '=', flipId)
    .where('a.version', '=', row.version)
    .execute()
  const by = (party: Party) => {
    const one = approvals.find((approval) => approval.party === party)
    return one ? { id: one.person_id, name: one.name ?? '' } : null
  }
  return {
    citizens: row.citizens,
    ...{ version: row.version, writtenBy: row.name ?? '', writtenOn: row.written_on },
    words: openForHouse(keys, me, summaryContext(flipId), row.words_sealed),
    approved: { practice: by('practice'), research: by('research') },
  }
}

/** Whether each party stands by it: then the house reads it. */
export const isApproved = ({ approved, citizens }: Summary): boolean =>
  parties.every((party) => approved[party] !== null) && citizens !== 'await'

/**
 * Writes what it came to. Written anew it is another version, which nobody stands by yet; with the same words it is the same.
 *
 * @param seen the version that the visitor wrote on; 0 for none
 * @throws Conflict where somebody else has written since
 */
export async function writeSummary(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { flipId, words, seen, now }: { flipId: string; words: string; seen: number; now: Date },
): Promise<void> {
  const sealed = sealForHouse(keys, me, summaryContext(flipId), words)
  const before = await summaryOf(sql, keys, me, flipId)
  if (before?.words === words) return
  if ((before?.version ?? 0) !== seen) throw new Conflict(problems.writtenSince)
  if (before) {
    await sql
      .updateTable('flip_summary')
      .set({
        version: before.version + 1,
        words_sealed: sealed,
        written_by: me.personId,
        written_on: today(now),
      })
      .where('flip_id', '=', flipId)
      .where('version', '=', before.version)
      .execute()
    return
  }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('flip_summary')
    .values({
      ...{ municipality_id: me.municipalityId, flip_id: flipId },
      ...{ words_sealed: sealed, written_by: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'flip_id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) throw new Conflict(problems.writtenSince)
}

/**
 * The visitor stands by a version, for their party; twice is once.
 *
 * @returns the address that undoes it; undefined where somebody of their party did so before
 */
export async function approve(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  { flipId, version, party }: { flipId: string; version: number; party: Party },
): Promise<string | undefined> {
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('flip_approval')
    .values({
      ...{ municipality_id: me.municipalityId, flip_id: flipId, version, party, person_id: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'flip_id', 'version', 'party']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return undefined
  return letGo(sql, services, me, { kind: 'flipApproval', kept: { flipId, version } })
}

/** The visitor does not stand by it after all. */
export const unapprove: PutBack = async ({ me }, sql, kept) => {
  const { flipId, version } = kept as { flipId: string; version: number }
  await sql
    .deleteFrom('flip_approval')
    .where('flip_id', '=', flipId)
    .where('version', '=', version)
    .where('person_id', '=', me.personId)
    .execute()
  return `/flip/${flipId}`
}

import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Invalid } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { markOf } from '../../shared/request/seen.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Citizen } from '../matter/citizens.ts'
import type { Leader } from '../matter/leaders.ts'
import { newRowKey, rowKey } from '../matter/row-key.ts'
import { matterKey, openMatter, sealMatter } from '../matter/sealed-words.ts'
import { wordsOfGrant } from '../matter/what-waits.ts'
import { takeUp } from './grant-wishes.ts'
import { answerContext, cameContext, opened, rowOf, type Asked, type Keys, type Words } from './grants.ts'
import { problems } from './messages.ts'

const asDecider = ({ name, role, department }: Leader) => ({ name, role, department })

interface NewGrant extends Asked {
  submissionId: string
  citizen: Citizen
  to: Leader
  /** The placement where something waits for it, and the citizen's own wish that it takes up. */
  placementId: string | null
  fromWish: string | null
}

/** Asks a leader for it with the citizen; the same submission twice is one. */
export async function askForGrant(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { submissionId, citizen, to, placementId, fromWish, ...asked }: NewGrant,
): Promise<void> {
  // It goes with the key of the citizen, so that there must be one.
  await matterKey(sql, keys, me, citizen.id)
  const id = crypto.randomUUID()
  const { key, wrapped } = newRowKey(keys, me, 'grant', id)
  const { wish, what, grounds, waits, risk } = asked
  const words: Words = {
    ...{ wish, what, grounds, waits, risk, name: citizen.firstName, by: me.displayName },
    decider: asDecider(to),
  }
  const made = await sql
    .insertInto('unusual_grant')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizen.id, written_by: me.personId },
      ...{ decider_id: to.id, wrapped_key: wrapped, submission_id: submissionId, placement_id: placementId },
      words_sealed: sealMatter(key, wordsOfGrant(id), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made && fromWish) await takeUp(sql, fromWish, made.id)
}

/** Another leader decides, until it is answered. */
export async function askAnother(sql: Sql, keys: Keys, me: SignedIn, id: string, to: Leader): Promise<void> {
  const row = await rowOf(sql, id)
  const key = rowKey(keys, me, 'grant', row)
  const words = openMatter<Words>(key, wordsOfGrant(id), row.words_sealed)
  await sql
    .updateTable('unusual_grant')
    .set({
      decider_id: to.id,
      words_sealed: sealMatter(key, wordsOfGrant(id), { ...words, decider: asDecider(to) } satisfies Words),
    })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .execute()
}

/** The leader answers, once. @returns whether it was answered by this */
export async function answerGrant(
  sql: Sql,
  keys: Keys & Pick<Services, 'now'>,
  me: SignedIn,
  id: string,
  { says, reason, askOn }: { says: 'yes' | 'no'; reason: string; askOn: string },
): Promise<boolean> {
  const key = rowKey(keys, me, 'grant', await rowOf(sql, id))
  const { numUpdatedRows } = await sql
    .updateTable('unusual_grant')
    .set({
      ...{ answer: says, answered_on: today(keys.now()), ask_on: askOn },
      answer_sealed: sealMatter(key, answerContext(id), { reason }),
    })
    .where('id', '=', id)
    .where('decider_id', '=', me.personId)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Whoever works with the citizen says what came of it; said again, it is said anew.
 *
 * @param said with what it was written on (`markOf`)
 * @throws Invalid where a colleague has written in the meantime
 */
export async function sayWhatCame(
  sql: Sql,
  keys: Keys & Pick<Services, 'now'>,
  me: SignedIn,
  id: string,
  { words, seen }: { words: string; seen: string },
): Promise<void> {
  await oneAtATime(sql, id)
  const row = await rowOf(sql, id)
  const stands = opened(keys, me, row).came?.words
  // Sent twice, it stands there already.
  if (stands === words) return
  if (stands !== undefined && markOf(stands) !== seen)
    throw new Invalid([{ field: 'words', what: problems.writtenSince }])
  const key = rowKey(keys, me, 'grant', row)
  await sql
    .updateTable('unusual_grant')
    .set({ came_sealed: sealMatter(key, cameContext(id), { words }), came_on: today(keys.now()) })
    .where('id', '=', id)
    .where('answer', 'is not', null)
    .execute()
}

/**
 * Takes it back, until it is answered.
 *
 * @returns the address that undoes it; undefined where it is gone, answered, or another's
 */
export async function takeBackGrant(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('unusual_grant')
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .where('answer', 'is', null)
    .returning(['municipality_id', 'id', 'citizen_id', 'written_by', 'decider_id', 'wrapped_key'])
    .returning(['words_sealed', 'asked_on', 'submission_id', 'placement_id'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'unusualGrant', kept: row })
}

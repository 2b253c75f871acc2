import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { sealMatter } from '../matter/sealed-words.ts'
import { eventContext, type Wish, type WishEventKind } from './wishes.ts'

/**
 * Writes what happened to a wish; the same submission twice is one.
 *
 * @returns the address that takes it back
 */
export async function tellOfWish(
  sql: Sql,
  { services, me, key }: { services: Pick<Services, 'masterKey' | 'now'>; me: SignedIn; key: Buffer },
  wish: Pick<Wish, 'id' | 'citizenId'>,
  { kind, words = '', what = '', submissionId }: ToTell,
  page: string,
): Promise<string | undefined> {
  const id = crypto.randomUUID()
  const { numInsertedOrUpdatedRows } = await sql
    .insertInto('wish_event')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: wish.citizenId, wish_id: wish.id, kind },
      ...{ written_by: me.personId, on_day: today(services.now()), submission_id: submissionId },
      words_sealed: sealMatter(key, eventContext(id), { words, what, by: me.displayName }),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return undefined
  return letGo(sql, services, me, { kind: 'wishTold', kept: { id, page } })
}

export interface ToTell {
  kind: WishEventKind
  words?: string
  what?: string
  submissionId: string
}

/** Takes back what was just written of a wish. @returns the page that shows it */
export async function takeBackTold(sql: Sql, me: SignedIn, kept: unknown): Promise<string> {
  const { id, page } = kept as { id: string; page: string }
  await sql.deleteFrom('wish_event').where('id', '=', id).where('written_by', '=', me.personId).execute()
  return page
}

import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { instrumentContext, openWords, sealWords, type Keys } from './sealed.ts'

/** Questions that belong together. */
export interface Instrument {
  id: string
  title: string
  /** What the answers are to be used for. */
  purpose: string
  /** `YYYY-MM-DD`. */
  begunOn: string
}

type Words = Pick<Instrument, 'title' | 'purpose'>

const instruments = (sql: Sql) =>
  sql
    .selectFrom('instrument')
    .select(['id', 'words_sealed', 'created_at', sqlTag<string>`danish_day(created_at)::text`.as('day')])

type Row = Awaited<ReturnType<ReturnType<typeof instruments>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, { id, words_sealed, day }: Row): Instrument => ({
  ...{ id, begunOn: day },
  ...openWords<Words>(keys, me, instrumentContext(id), words_sealed),
})

/** All of the house's, the newest first, fifty at a time. */
export async function instrumentsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Instrument>> {
  const rows = await instruments(sql)
    .where(standsAfter('instrument', ['created_at', 'id'], after).$castTo<boolean>())
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** @throws NotFound unless the visitor may read it */
export async function instrumentOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Instrument> {
  const row = await instruments(sql).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** Begins on questions; the same id twice is once. */
export async function beginInstrument(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, title, purpose }: Omit<Instrument, 'begunOn'>,
): Promise<void> {
  const words: Words = { title, purpose }
  await sql
    .insertInto('instrument')
    .values({
      ...{ municipality_id: me.municipalityId, id, written_by: me.personId },
      words_sealed: sealWords(keys, me, instrumentContext(id), words),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

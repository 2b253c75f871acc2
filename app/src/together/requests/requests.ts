import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import { openOfRequests, requestContext, type Keys } from '../house/sealed-requests.ts'
import { answering, type Side } from './sides.ts'

/** What stands in a request. */
export interface RequestWords {
  /** In one sentence. */
  question: string
  why: string
}

/** What practice asks, and how it stands. Days are `YYYY-MM-DD`. */
export interface Request extends RequestWords {
  id: string
  askedAs: KindOfPeople
  ofWhom: Side
  askedOn: string
  /** By when practice needs it; null where nobody said. */
  neededBy: string | null
  /** When whoever asked said that they need it no more. */
  noLongerOn: string | null
  /** Whether the visitor asked it, or asks it too; null is neither. */
  mine: 'asked' | 'asksToo' | null
  /** The day of the first reply of somebody else; null where there is none. */
  firstReplyOn: string | null
  /** Whether an answer has come, also that it is not known. */
  isAnswered: boolean
}

const requests = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('request as r')
    .leftJoin('request_asker as a', (on) =>
      on.onRef('a.request_id', '=', 'r.id').on('a.person_id', '=', me.personId),
    )
    .leftJoin('request_supporter as s', (on) =>
      on.onRef('s.request_id', '=', 'r.id').on('s.person_id', '=', me.personId),
    )
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('request_reply as p')
          .select('p.created_at as first_at')
          .whereRef('p.request_id', '=', 'r.id')
          .where('p.kind', '<>', 'addition')
          .orderBy('p.created_at')
          .limit(1)
          .as('f'),
      (on) => on.onTrue(),
    )
    .select(['r.id', 'r.asked_as', 'r.of_whom', 'r.words_sealed', 'r.asked_on', 'r.needed_by'])
    .select(['r.no_longer_on', 'a.person_id as asked', 's.person_id as asks_too', 'f.first_at'])
    .select((one) =>
      one
        .exists(
          one
            .selectFrom('request_reply as p')
            .select('p.id')
            .whereRef('p.request_id', '=', 'r.id')
            .where('p.kind', 'in', answering),
        )
        .as('is_answered'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number]

const opened = (keys: Keys, me: SignedIn, row: Row): Request => ({
  ...openOfRequests<RequestWords>(keys, me, requestContext(row.id), row.words_sealed),
  ...{ id: row.id, askedAs: row.asked_as, ofWhom: row.of_whom, askedOn: row.asked_on },
  ...{ neededBy: row.needed_by, noLongerOn: row.no_longer_on },
  mine: row.asked ? 'asked' : row.asks_too ? 'asksToo' : null,
  firstReplyOn: row.first_at && today(row.first_at),
  isAnswered: Boolean(row.is_answered),
})

/** Those that nobody has answered and that somebody still needs. */
export const openRequests = (sql: Pick<Sql, 'selectFrom'>) =>
  sql
    .selectFrom('request as r')
    .where('r.no_longer_on', 'is', null)
    .where((one) =>
      one.not(
        one.exists(
          one
            .selectFrom('request_reply as p')
            .select('p.id')
            .whereRef('p.request_id', '=', 'r.id')
            .where('p.kind', 'in', answering),
        ),
      ),
    )

/** A page of what is asked, the newest first; or of what nobody has answered. */
export async function requestsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { after, onlyOpen }: { after: string | null; onlyOpen: boolean },
): Promise<ListPage<Request>> {
  const asked = requests(sql, me)
    .where(standsAfter('request', ['asked_on', 'id'], after, 'r').$castTo<boolean>())
    .orderBy('r.asked_on', 'desc')
    .orderBy('r.id', 'desc')
    .limit(readPerPage)
  const rows = await (
    onlyOpen ? asked.where('r.id', 'in', openRequests(sql).select('r.id')) : asked
  ).execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

/** How many nobody has answered, of each side that is asked; never of a person. */
export async function openOfSides(sql: Sql): Promise<Map<Side, number>> {
  const rows = await openRequests(sql)
    .select((one) => ['r.of_whom', one.fn.countAll<string>().as('many')])
    .groupBy('r.of_whom')
    .execute()
  return new Map(rows.map(({ of_whom, many }) => [of_whom, Number(many)]))
}

/** How many ask each of them too; those that nobody else asks are left out. */
export async function supportersOf(sql: Sql, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sqlTag<{
    request_id: string
    supporters: number
  }>`select * from requests_supported(${sqlTag.val([...ids])}::uuid[])`.execute(sql)
  return new Map(rows.map((row) => [row.request_id, row.supporters]))
}

/** @throws NotFound unless the visitor may read it */
export async function requestOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Request> {
  const request = await requestIfThere(sql, keys, me, id)
  if (!request) throw new NotFound()
  return request
}

/** The same, or null where it is gone. */
export async function requestIfThere(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
): Promise<Request | null> {
  const row = await requests(sql, me).where('r.id', '=', id).executeTakeFirst()
  return row ? opened(keys, me, row) : null
}

import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { questionAmong, type Called } from '../talk/passage/question.ts'

type Keys = Pick<Services, 'masterKey'>

/** A passage in a list. */
interface Listed extends Omit<Called, 'questionSealed'> {
  id: string
  question: string | null
}

/** One that somebody else has opened for the visitor. */
export interface SharedWithMe extends Listed {
  ownerName: string
  sharedAt: Date
  until: string
  withSound: boolean
}

/** One of the visitor's own. */
export interface OwnPassage extends Listed {
  keptAt: Date
  /** Those who have it now, by name, and the last day that any of them does; nobody of one kept for oneself. */
  sharedWith: readonly string[]
  until: string | null
}

/** A page of the passages that others have opened for the visitor, newest first. */
export async function passagesSharedWith(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<SharedWithMe>> {
  const rows = await sql
    .selectFrom((from) =>
      from
        .selectFrom('passage_share')
        .selectAll()
        .where('with_person_id', '=', me.personId)
        .where(standsAfter('passage_share', ['created_at', 'id'], after))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(readPerPage)
        .as('s'),
    )
    .innerJoin('person as p', 'p.id', 's.owner_id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 's.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 's.passage_id')
    .select(['s.id', 's.passage_id as passageId', 's.conversation_id as conversationId'])
    .select(['s.from_turn as fromTurn', 's.to_turn as toTurn', 's.until', 's.with_sound as withSound'])
    .select(['s.created_at as sharedAt', 'p.display_name as ownerName'])
    .select(['k.wrapped_key as wrappedKey', 'q.question_sealed as questionSealed'])
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute()
  return pageOfList(
    rows.map((row) => ({ ...row, talkKind: null, heldOn: null, question: questionAmong(keys, me, row) })),
    after,
  )
}

/** A page of one's own passages, those that somebody has now or those that nobody has; newest first. */
export async function ownPassages(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  which: 'shared' | 'kept',
  after: string | null,
): Promise<ListPage<OwnPassage>> {
  const rows = await sql
    .selectFrom((from) =>
      from
        .selectFrom('passage')
        .selectAll()
        .where('owner_id', '=', me.personId)
        .where(standsAfter('passage', ['created_at', 'id'], after))
        .where(({ exists, not, selectFrom }) => {
          const open = exists(
            selectFrom('passage_share as s')
              .select('s.id')
              .whereRef('s.passage_id', '=', 'passage.id')
              .where('s.until', '>=', sqlTag<string>`today()`),
          )
          return which === 'shared' ? open : not(open)
        })
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(readPerPage)
        .as('p'),
    )
    .innerJoin('conversation as c', 'c.id', 'p.conversation_id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .select(['p.id', 'p.id as passageId', 'p.conversation_id as conversationId', 'p.created_at as keptAt'])
    .select(['p.from_turn as fromTurn', 'p.to_turn as toTurn', 'c.kind as talkKind', 'c.held_on as heldOn'])
    .select(['k.wrapped_key as wrappedKey', 'q.question_sealed as questionSealed'])
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .execute()
  const shares = which === 'shared' ? await whoHave(sql, rows) : new Map<string, never>()
  return pageOfList(
    rows.map((row) => ({
      ...row,
      question: questionAmong(keys, me, row),
      sharedWith: [],
      until: null,
      ...shares.get(row.id),
    })),
    after,
  )
}

/** Those who have each of one's passages today, whoever got it first before the others. */
async function whoHave(
  sql: Sql,
  passages: readonly { id: string }[],
): Promise<ReadonlyMap<string, Pick<OwnPassage, 'sharedWith' | 'until'>>> {
  if (passages.length === 0) return new Map()
  const rows = await sql
    .selectFrom('passage_share as s')
    .innerJoin('person as p', 'p.id', 's.with_person_id')
    .select(['s.passage_id', 's.until', 'p.display_name as name'])
    .where(
      's.passage_id',
      'in',
      passages.map(({ id }) => id),
    )
    .where('s.until', '>=', sqlTag<string>`today()`)
    .orderBy('s.created_at')
    .execute()
  const byPassage = Map.groupBy(rows, ({ passage_id }) => passage_id)
  return new Map(
    [...byPassage].map(([id, shares]) => [
      id,
      {
        sharedWith: [...new Set(shares.map(({ name }) => name))],
        until: shares.map(({ until }) => until).reduce((last, until) => (until > last ? until : last)),
      },
    ]),
  )
}

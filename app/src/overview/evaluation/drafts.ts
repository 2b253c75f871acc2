import type { Sql } from '@lydhoer/database'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { kindOf, type Answer, type KindOfPeople } from './kinds.ts'
import { answerContext, draftContext, openForHouse, sealForHouse, type Keys } from './sealed.ts'

/** A conclusion as it was sent to those whom it is about. */
export interface Draft {
  id: string
  changeId: string
  kinds: readonly KindOfPeople[]
  words: string
  sentOn: string
}

/** What somebody answered; whose it is nobody else sees. */
export interface Answered {
  says: Answer
  words: string
}

/** All that were sent, the first first. */
export async function draftsOf(sql: Sql, keys: Keys, me: SignedIn, evaluationId: string): Promise<Draft[]> {
  const rows = await sql
    .selectFrom('evaluation_draft')
    .select(['id', 'change_id', 'kinds', 'words_sealed', 'sent_on'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('sent_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, changeId: row.change_id, kinds: row.kinds as KindOfPeople[], sentOn: row.sent_on },
    words: openForHouse<string>(keys, me, draftContext(row.id), row.words_sealed),
  }))
}

/** Those that are about people of the visitor's kind; nobody from outside is asked. */
export const draftsToAnswer = async (
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  evaluationId: string,
): Promise<Draft[]> =>
  holdsOneOf(me.roles, whoAreOfTheHouse)
    ? (await draftsOf(sql, keys, me, evaluationId)).filter(({ kinds }) => kinds.includes(kindOf(me)))
    : []

/** @throws NotFound where the evaluation has no such draft */
export async function draftOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  evaluationId: string,
  id: string,
): Promise<Draft> {
  const found = (await draftsOf(sql, keys, me, evaluationId)).find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** Sends a draft; the same id twice is one. */
export async function sendDraft(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  evaluationId: string,
  { id, changeId, kinds, words }: Omit<Draft, 'sentOn'>,
): Promise<void> {
  await sql
    .insertInto('evaluation_draft')
    .values({
      ...{ municipality_id: me.municipalityId, id, evaluation_id: evaluationId, change_id: changeId },
      ...{ kinds: [...kinds], sent_by: me.personId },
      words_sealed: sealForHouse(keys, me, draftContext(id), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** What was answered to each draft, for those in the evaluation: in the order of ids that mean nothing. */
export async function answersOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  evaluationId: string,
): Promise<Map<string, Answered[]>> {
  const rows = await sql
    .selectFrom('evaluation_draft_answer')
    .select(['id', 'draft_id', 'says', 'words_sealed'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('id')
    .execute()
  const of = new Map<string, Answered[]>()
  for (const { id, draft_id, says, words_sealed } of rows)
    of.set(draft_id, [
      ...(of.get(draft_id) ?? []),
      { says, words: openForHouse<string>(keys, me, answerContext(id), words_sealed) },
    ])
  return of
}

/** What the visitor answered; null where they have not. */
export async function ownAnswer(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  draftId: string,
): Promise<(Answered & { id: string }) | null> {
  const row = await sql
    .selectFrom('evaluation_draft_writer as w')
    .innerJoin('evaluation_draft_answer as a', 'a.id', 'w.answer_id')
    .select(['a.id', 'a.says', 'a.words_sealed'])
    .where('w.draft_id', '=', draftId)
    .where('w.person_id', '=', me.personId)
    .executeTakeFirst()
  if (!row) return null
  const { id, says, words_sealed } = row
  return { id, says, words: openForHouse<string>(keys, me, answerContext(id), words_sealed) }
}

/** The visitor answers, or answers anew. */
export async function answerDraft(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { evaluationId, draftId }: { evaluationId: string; draftId: string },
  { says, words }: Answered,
): Promise<void> {
  await oneAtATime(sql, `${draftId} ${me.personId}`)
  const before = await ownAnswer(sql, keys, me, draftId)
  const id = before?.id ?? crypto.randomUUID()
  const said = { says, words_sealed: sealForHouse(keys, me, answerContext(id), words) }
  if (before) {
    await sql.updateTable('evaluation_draft_answer').set(said).where('id', '=', id).execute()
    return
  }
  const here = { municipality_id: me.municipalityId, draft_id: draftId }
  // Whose it is comes first: the database takes no answer that is nobody's.
  await sql
    .insertInto('evaluation_draft_writer')
    .values({ ...here, person_id: me.personId, answer_id: id })
    .execute()
  await sql
    .insertInto('evaluation_draft_answer')
    .values({ ...here, id, evaluation_id: evaluationId, ...said })
    .execute()
}

/** Takes the visitor's answer back. @returns the address that undoes it; undefined where there is none */
export async function takeBackAnswer(
  sql: Sql,
  { services, me }: Visit,
  of: { evaluationId: string; draftId: string },
): Promise<string | undefined> {
  const before = await ownAnswer(sql, services, me, of.draftId)
  if (!before) return undefined
  await sql.deleteFrom('evaluation_draft_answer').where('id', '=', before.id).execute()
  const { says, words } = before
  return letGo(sql, services, me, { kind: 'evaluationAnswer', kept: { ...of, says, words } })
}

/** It is answered again, unless the visitor has answered anew. */
export const answerAgain: PutBack = async ({ services, me }, sql, kept) => {
  const { evaluationId, draftId, ...said } = kept as Answered & { evaluationId: string; draftId: string }
  if (!(await ownAnswer(sql, services, me, draftId)))
    await answerDraft(sql, services, me, { evaluationId, draftId }, said)
  return `/evaluering/${evaluationId}/udkast/${draftId}`
}

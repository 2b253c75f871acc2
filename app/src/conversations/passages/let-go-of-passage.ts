import type { Sql } from '@lydhoer/database'
import { Conflict } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { putBackNote, type Notes } from '../talk/notes/notes.ts'
import { problems } from './messages.ts'

/**
 * Deletes a passage of one's own that nobody else has, with what one has put on it, and keeps for a moment what it takes to put it back.
 *
 * @returns the address that undoes it; undefined where it was gone already
 * @throws Conflict while it is open for somebody, or stands in an ear session.
 */
export async function letGoOfPassage(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  passageId: string,
): Promise<string | undefined> {
  const isIn = async (table: 'passage_share' | 'ear_session') =>
    (await sql.selectFrom(table).select('id').where('passage_id', '=', passageId).executeTakeFirst()) !==
    undefined
  if (await isIn('passage_share')) throw new Conflict(problems.othersHaveIt)
  if (await isIn('ear_session')) throw new Conflict(problems.inEarSession)
  const ownOf = async (notes: Notes) => {
    const rows = await sql
      .selectFrom(notes)
      .selectAll()
      .where('passage_id', '=', passageId)
      .where('author_id', '=', me.personId)
      .execute()
    return rows.map((row) => ({ notes, row }))
  }
  const notes = [...(await ownOf('noticing')), ...(await ownOf('coded_span'))]
  const question = await sql
    .selectFrom('passage_question')
    .select(['municipality_id', 'passage_id', 'question_sealed'])
    .where('passage_id', '=', passageId)
    .executeTakeFirst()
  const passage = await taken(sql, me.personId, passageId)
  if (!passage) return undefined
  return letGo(sql, services, me, {
    kind: 'passage',
    kept: { passage, question: question ?? null, notes } satisfies KeptPassage,
  })
}

/** What its owner said of it; the rest the database fills in anew. */
const taken = (sql: Sql, ownerId: string, passageId: string) =>
  sql
    .deleteFrom('passage')
    .where('id', '=', passageId)
    .where('owner_id', '=', ownerId)
    .returning(['municipality_id', 'id', 'conversation_id', 'owner_id', 'citizen_id', 'from_turn', 'to_turn'])
    .returning(['from_ms', 'to_ms', 'submission_id'])
    .executeTakeFirst()

interface KeptPassage {
  passage: NonNullable<Awaited<ReturnType<typeof taken>>>
  question: { municipality_id: string; passage_id: string; question_sealed: Buffer } | null
  notes: { notes: Notes; row: Record<string, unknown> }[]
}

/** Puts it back with its question and what one had put on it; not when the citizen has said no meanwhile. */
export const putBackPassage: PutBack = async (visit, sql, kept) => {
  const { passage, question, notes } = kept as KeptPassage
  const page = `/stykker/${passage.id}`
  await sql
    .insertInto('passage')
    .values(passage)
    .onConflict((on) => on.doNothing())
    .execute()
  if (question)
    await sql
      .insertInto('passage_question')
      .values(question)
      .onConflict((on) => on.doNothing())
      .execute()
  for (const note of notes) await putBackNote(visit, sql, { ...note, page })
  return page
}

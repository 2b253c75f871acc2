import { opportunityCode } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { codesFor, columnsOf } from './codes.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'

type Keys = Pick<Services, 'masterKey'>

/** A code that somebody put on turns, or on words of a turn, as its reader sees it. */
export interface Mark {
  id: string
  passageId: string | null
  /** As `UsableCode.id`. */
  code: string
  name: Sentence
  fromTurn: number
  toTurn: number
  /** UTF-16 units into the turn's text; null for whole turns. */
  fromChar: number | null
  toChar: number | null
  /** False when its author says that the code is not here. */
  answer: boolean
  authorId: string
  authorName: string
  mine: boolean
  shared: boolean
}

export interface NewMark {
  submissionId: string
  conversationId: string
  /** Whose conversation it is; the one who marks may be a colleague. */
  ownerId: string
  passageId?: string | null
  code: string
  fromTurn: number
  toTurn: number
  fromChar?: number | null
  toChar?: number | null
  answer?: boolean
}

/**
 * The coded spans of one conversation that the visitor may see: their own, and those that others have shared with them.
 * The database decides; nobody sees another's private mark, and a leader sees none.
 */
export async function marksOn(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  conversationId: string,
  only: { passageId?: string } = {},
): Promise<Mark[]> {
  let query = sql
    .selectFrom('coded_span as c')
    .innerJoin('person as p', 'p.id', 'c.author_id')
    .selectAll('c')
    .select('p.display_name')
    .where('c.conversation_id', '=', conversationId)
  if (only.passageId) query = query.where('c.passage_id', '=', only.passageId)
  const rows = await query.orderBy('c.from_turn').orderBy('c.from_char').orderBy('c.created_at').execute()
  if (rows.length === 0) return []
  const names = new Map((await codesFor(sql, keys, me)).map((code) => [code.id, code.name]))
  return rows.map((row) => {
    const code = row.concept ?? row.code_id ?? ''
    return {
      id: row.id,
      passageId: row.passage_id,
      code,
      name: names.get(code) ?? { da: code, en: code },
      fromTurn: row.from_turn,
      toTurn: row.to_turn,
      fromChar: row.from_char,
      toChar: row.to_char,
      answer: row.answer,
      authorId: row.author_id,
      authorName: row.display_name,
      mine: row.author_id === me.personId,
      shared: row.shared_at !== null,
    }
  })
}

/** Puts a code on talk, private to the visitor; the same submission twice is one mark. */
export async function putMark(sql: Sql, me: SignedIn, mark: NewMark): Promise<void> {
  await sql
    .insertInto('coded_span')
    .values({
      municipality_id: me.municipalityId,
      id: crypto.randomUUID(),
      conversation_id: mark.conversationId,
      owner_id: mark.ownerId,
      passage_id: mark.passageId ?? null,
      author_id: me.personId,
      ...columnsOf(mark.code),
      answer: mark.answer ?? true,
      from_turn: mark.fromTurn,
      to_turn: mark.toTurn,
      from_char: mark.fromChar ?? null,
      to_char: mark.toChar ?? null,
      submission_id: mark.submissionId,
    })
    .onConflict((on) => on.columns(['municipality_id', 'author_id', 'submission_id']).doNothing())
    .execute()
}

/**
 * Answers “is this an opportunity?” about whole turns. A new answer takes the place of the visitor's old one about the same turns.
 * What people answer is what counts; the machine only asks.
 */
export async function answerOpportunity(
  sql: Sql,
  me: SignedIn,
  answered: Omit<NewMark, 'code' | 'fromChar' | 'toChar' | 'answer'> & { answer: boolean },
): Promise<void> {
  const changed = await sql
    .updateTable('coded_span')
    .set({ answer: answered.answer })
    .where('conversation_id', '=', answered.conversationId)
    .where('author_id', '=', me.personId)
    .where('passage_id', 'is not distinct from', answered.passageId ?? null)
    .where('concept', '=', opportunityCode)
    .where('from_turn', '=', answered.fromTurn)
    .where('to_turn', '=', answered.toTurn)
    .where('from_char', 'is', null)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) await putMark(sql, me, { ...answered, code: opportunityCode })
}

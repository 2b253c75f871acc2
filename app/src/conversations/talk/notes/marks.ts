import { opportunityCode } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { codesFor, columnsOf, type UsableCode } from '../../../shared/codebook/codes.ts'
import { newNote, noteColumns, type NewNote, type NoteOnTalk, type NoteRow } from './notes.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'

type Keys = Pick<Services, 'masterKey'>

/** A code that somebody put on turns, or on words of a turn, as its reader sees it. */
export interface Mark extends NoteOnTalk {
  /** As `UsableCode.id`. */
  code: string
  name: Sentence
  /** False when its author says that the code is not here. */
  answer: boolean
  authorId: string
}

/** The same as it is read, here or among other things as JSON. */
export type MarkRow = NoteRow & { concept: string | null; code_id: string | null; answer: boolean }

/** Of a coded span (`n`) and its author (`p`). */
export const markColumns = [...noteColumns, 'n.concept', 'n.code_id', 'n.answer'] as const

interface NewMark extends NewNote {
  code: string
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
    .selectFrom('coded_span as n')
    .innerJoin('person as p', 'p.id', 'n.author_id')
    .select(markColumns)
    .where('n.conversation_id', '=', conversationId)
  if (only.passageId) query = query.where('n.passage_id', '=', only.passageId)
  const rows = await query.orderBy('n.from_turn').orderBy('n.from_char').orderBy('n.created_at').execute()
  return rows.length === 0 ? [] : marksIn(rows, await codesFor(sql, keys, me), me)
}

/** Marks that were read, as the visitor sees them. */
export function marksIn(rows: readonly MarkRow[], codes: readonly UsableCode[], me: SignedIn): Mark[] {
  const names = new Map(codes.map((code) => [code.id, code.name]))
  return rows.map(({ concept, code_id, sharedAt, ...row }) => {
    const code = concept ?? code_id ?? ''
    return {
      ...row,
      code,
      name: names.get(code) ?? { da: code, en: code },
      mine: row.authorId === me.personId,
      shared: sharedAt !== null,
    }
  })
}

/** Puts a code on talk, private to the visitor; the same submission twice is one mark. */
export async function putMark(sql: Sql, me: SignedIn, mark: NewMark): Promise<void> {
  await sql
    .insertInto('coded_span')
    .values({ ...newNote(me, mark), ...columnsOf(mark.code), answer: mark.answer ?? true })
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

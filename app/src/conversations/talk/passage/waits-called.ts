import type { InJson, Telling } from '../../../shared/waits/waits.ts'
import { bytesOf } from '../../../shared/sealing/bytes-of.ts'
import { words } from './messages.ts'
import { questionAmong } from './question.ts'

/** What a row that waits tells of its passage. */
interface Row {
  passage_id: string
  conversation_id: string
  from_turn: number
  to_turn: number
  question_sealed: Buffer | null
  wrapped_key: Buffer
}

/** What the passage of a row is called, as a sentence: its question, or its turns. */
export function calledIn(row: InJson<Row>, { language, me, services }: Telling): string {
  const question = questionAmong(services, me, {
    passageId: row.passage_id,
    conversationId: row.conversation_id,
    questionSealed: row.question_sealed === null ? null : bytesOf(row.question_sealed),
    wrappedKey: bytesOf(row.wrapped_key),
  })
  return question === null ? `${words[language].turns(row.from_turn, row.to_turn)}.` : `“${question}”`
}

import type { Sql } from '@lydhoer/database'
import { findMentions } from '@lydhoer/danish'
import { Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { partiesOf } from '../talk/transcript/put-transcript.ts'
import type { QuestionForm } from './form.ts'
import { problems } from './messages.ts'

/**
 * What in a question looks like a name. Those that were taken out of the talk are kept nowhere, so it is what the finder of names
 * would have taken out, and the names of the two who talked.
 *
 * @example namesIn('Hvad siger Amina her?', ['Amina Hassan']) // ['Amina']
 */
export function namesIn(question: string, parties: readonly string[]): string[] {
  return [...new Set(findMentions(question, { known: parties }).map(({ text }) => text))]
}

/**
 * Asks the owner once whether a name is to stand in a question; whoever sends it again as it was means it.
 *
 * @throws Invalid when something looks like a name and nobody has been asked
 */
export async function askAboutNames(
  sql: Sql,
  owner: SignedIn,
  conversationId: string,
  { question, asked }: QuestionForm,
): Promise<void> {
  if (question === '' || asked === question) return
  const { citizen, worker } = await partiesOf(sql, owner, conversationId)
  const names = namesIn(question, [citizen, worker])
  if (names.length > 0) throw new Invalid([{ field: 'question', what: problems.nameThere(names) }])
}

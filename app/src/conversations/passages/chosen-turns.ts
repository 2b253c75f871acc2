import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { soundSpanOf } from '../talk/passage/passage-sound.ts'
import { stretchSeenBy, type StretchOnPage } from '../talk/stretch/stretch.ts'
import { inOrder, type StretchForm } from './form.ts'
import { problems } from './messages.ts'

/**
 * Turns of a conversation of one's own, of which a passage may be made.
 *
 * @throws NotFound when the conversation is another's, or its names are not out; Invalid when it has no such turns
 */
export async function chosenTurns(
  sql: Sql,
  me: SignedIn,
  conversation: string,
  chosen: StretchForm,
): Promise<StretchOnPage> {
  const talk = await stretchSeenBy(sql, me, { conversation })
  const turns = inOrder(chosen)
  if (turns.toTurn > talk.toTurn) throw new Invalid([{ field: 'fra', what: problems.badTurns }])
  const sound = talk.sound && (await soundSpanOf(sql, conversation, turns.fromTurn, turns.toTurn))
  return { ...talk, ...turns, sound }
}

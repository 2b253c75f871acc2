import type { Words } from './messages.ts'
import type { conversationsWith } from './queries.ts'

type Conversation = Pick<
  Awaited<ReturnType<typeof conversationsWith>>[number],
  'sound' | 'words' | 'past' | 'consents'
>

/** What we have of a conversation, whoever may open it now: «Lyden og teksten.» */
export function whatWeHave({ sound, words: text }: Conversation, words: Words): string {
  const { have } = words
  if (sound && text) return have.both
  if (sound) return have.sound
  return text ? have.text : have.none
}

/** Why some of it cannot be opened yet, or no longer, and when that changes; a sentence each. */
export function stillToCome({ sound, words: text, past }: Conversation, words: Words): string[] {
  const { notYet } = words
  if (past && (sound || text)) return [notYet.past]
  return [
    text === 'withNames' ? notYet.withNames : undefined,
    text === 'beingWritten' ? notYet.beingWritten : undefined,
    sound === 'storing' || sound === 'measuring' ? notYet.measuring : undefined,
    sound === 'failed' ? notYet.failed : undefined,
  ].filter((sentence) => sentence !== undefined)
}

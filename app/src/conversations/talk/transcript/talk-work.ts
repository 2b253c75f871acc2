import type { Conversation } from '@lydhoer/conversation'
import type { NewMention } from './name-mentions.ts'
import { namesIn, prepareTranscript, type NamesOf, type PreparedTranscript } from './prepare.ts'
import { indexRows, type IndexedTalk, type IndexRow } from './index-rows.ts'
import type { Voice } from './transcript.ts'

/** What reads every word of a conversation. */
export interface TalkWork {
  prepare: {
    asked: {
      conversation: Conversation
      voices: readonly Voice[]
      of: NamesOf & { key: Buffer }
    }
    gives: PreparedTranscript
  }
  names: { asked: { turns: Conversation['turns']; of: NamesOf }; gives: NewMention[] }
  index: { asked: IndexedTalk; gives: IndexRow[] }
}

type Doing = { [K in keyof TalkWork]: (asked: TalkWork[K]['asked']) => TalkWork[K]['gives'] }

const doing: Doing = {
  prepare: ({ conversation, voices, of }) => prepareTranscript(conversation, voices, of),
  names: ({ turns, of }) => namesIn({ turns }, of),
  index: indexRows,
}

/** Works through the words of a conversation, here or in a worker. */
export function work<K extends keyof TalkWork>(what: {
  kind: K
  asked: TalkWork[K]['asked']
}): TalkWork[K]['gives'] {
  return doing[what.kind](what.asked)
}

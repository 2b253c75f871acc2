import type { Conversation } from '@lydhoer/conversation'
import type { Mark } from '../talk/notes/marks.ts'
import type { Noticing } from '../talk/notes/noticings.ts'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import type { comparePauses } from './compare-pauses.ts'
import type { Writing } from './noticing-view.tsx'
import type { ConversationToListenTo } from './queries.ts'
import type { Shown } from './shown.ts'

/** All that the listening page shows. */
export interface ListeningPage {
  conversation: ConversationToListenTo
  transcript: OpenedTranscript | null
  /** The same with times proposed from its sound, where it has none of its own. */
  proposed: Conversation | null
  noticings: Noticing[]
  /** Null when they were not measured. */
  measuredPauses: Parameters<typeof comparePauses>[1] | null
  /** Codes that people have put on the talk and the visitor may see. */
  codes: readonly Mark[]
  shown: Shown
  /** Which lenses have been explained at this browser. */
  read: readonly string[]
  /** What is being written, when the browser runs no code or it could not be kept. */
  writing: Writing | null
}

/**
 * One model of a conversation, wide enough for everything that the transcript formats say.
 *
 * Times are whole milliseconds from the start of the recording. Offsets (`from`, `to`, `at`) are UTF-16 units
 * into `Turn.text`, as JavaScript's own string functions count.
 */

export type Format = 'chat' | 'vtt' | 'srt' | 'whisper' | 'plain' | 'docx' | 'elan' | 'textgrid' | 'refi'

/** How the talk is written down: CHAT's own codes, or Jefferson's marks as typed in a plain document. */
export type Notation = 'jefferson' | 'chat'

export type Role = 'citizen' | 'worker' | 'interpreter' | 'companion' | 'other'

export interface Conversation {
  format: Format
  notation: Notation
  /** As the file says it, e.g. `dan` or `da`; null when it says nothing. */
  language: string | null
  media: Media | null
  speakers: Speaker[]
  turns: Turn[]
  /** Lines that describe the transcript, raw and in order, with where they stand. */
  headers: Header[]
  /** What is said about the talk or stands between the turns: notes, Word comments, a silence on its own line. */
  comments: Comment[]
  /** The tiers of ELAN and TextGrid, which can nest and be empty. */
  tiers?: Tier[]
}

/** A tier: a row of annotations. A root tier is somebody's talk; those under it hang on its turns. */
export interface Tier {
  name: string
  /** The speaker whose turns it holds; null for tiers under another. */
  speaker: string | null
  /** The name of the tier above; null for root tiers. */
  parent: string | null
  /** How ELAN binds it to its parent, or TextGrid's two kinds of tier. */
  kind: TierKind
  /** All else that the file says of the tier. */
  attributes: Record<string, string>
}

export type TierKind =
  'aligned' | 'point' | 'Time_Subdivision' | 'Included_In' | 'Symbolic_Subdivision' | 'Symbolic_Association'

export interface Media {
  /** The name of the recording, never a path: paths carry the names of users and machines. */
  name: string
  kind: 'audio' | 'video' | null
  attributes: Record<string, string>
}

export interface Speaker {
  /** What the turns call this speaker, e.g. `B`, `M`, `SPEAKER_00`; it can be a name in some formats. */
  code: string
  /** The name or longer label written in the file, or null. */
  label: string | null
  /** What this speaker is in the conversation; null until somebody has said. */
  role: Role | null
  /** All else that the file says of the speaker, e.g. CHAT's age, sex and role. */
  attributes: Record<string, string>
}

export interface Turn {
  /** From 1, in the order of the transcript. */
  number: number
  /** A speaker's code; `?` when the transcript does not say who speaks. */
  speaker: string
  /** The words as written, with all marks of notation. */
  text: string
  startMs: number | null
  endMs: number | null
  /** Words with their own times, where the format has them. */
  words?: Word[]
  /** Times inside the text (time stamps, inner CHAT bullets). */
  anchors?: Anchor[]
  /** Lines that hang on this turn, such as CHAT's `%com` and `%mor`. */
  dependents?: Dependent[]
  /** All else that the file says of the turn, e.g. a subtitle's id and settings. */
  attributes?: Record<string, string>
}

export interface Word {
  text: string
  /** Where the word stands in the turn's text; null when it cannot be found there. */
  from: number | null
  to: number | null
  startMs: number | null
  endMs: number | null
  /** How sure the speech recogniser was, 0–1. */
  probability?: number
}

export interface Anchor {
  /** The offset in the text that the time belongs to. */
  at: number
  ms: number
  /** Set when the mark gives a span that ends here, as CHAT's inner bullets do. */
  endMs?: number
  /** Set when the mark stood in CHAT without the space that is usual before it, so that it can be written as it stood. */
  isTight?: boolean
}

export interface Dependent {
  tier: string
  text: string
  /** Its own time, where the format gives one (ELAN). */
  startMs?: number
  endMs?: number
  /** The place in this list of the dependent it hangs on, when not on the turn itself. */
  of?: number
}

export interface Header {
  name: string
  value: string
  /** The number of the turn it stands after; 0 before the first. */
  afterTurn: number
}

export interface Comment {
  text: string
  /** The number of the turn it stands after or is about; 0 before the first. */
  afterTurn: number
  /** The stretch of the turn's text that it is about, where the format says. */
  about?: { from: number; to: number }
  /** `note` (said about the talk), `between` (stands between two turns), `footnote`. */
  kind: 'note' | 'between' | 'footnote'
}

/** The code of a speaker whom the transcript does not name. */
export const unknownSpeaker = '?'

/** A conversation with nothing in it yet, for readers to fill. */
export function emptyConversation(format: Format): Conversation {
  return {
    format,
    notation: format === 'chat' ? 'chat' : 'jefferson',
    language: null,
    media: null,
    speakers: [],
    turns: [],
    headers: [],
    comments: [],
  }
}

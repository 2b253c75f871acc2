/**
 * What a stretch of transcribed text is. Jefferson's marks: Jefferson, G. (2004). Glossary of transcript symbols
 * with an introduction. In G. Lerner (ed.), Conversation Analysis: Studies from the first generation, 13–31.
 * CHAT's: MacWhinney, B. (2000). The CHILDES Project, and its manual’s chapter on CA coding.
 */
export type SegmentKind =
  | 'talk' // words that were said
  | 'pause' // a silence
  | 'laughter' // laughter, as a particle or described
  | 'breath' // a heard breath
  | 'unclear' // said but not heard by the transcriber
  | 'omitted' // left out by the transcriber
  | 'trailing' // … : a pause or a change of direction
  | 'comment' // the transcriber's description
  | 'inserted' // another speaker's short word inside this turn (CHAT &*)
  | 'mark' // a sign of notation, not talk
  | 'code' // an analyst's code in square brackets (CHAT)

/** How a stretch is said. */
export type Feature =
  | 'overlap'
  | 'quiet'
  | 'loud'
  | 'fast'
  | 'slow'
  | 'smile'
  | 'creaky'
  | 'whisper'
  | 'high'
  | 'low'
  | 'breathy'
  | 'singing'
  | 'yawn'
  | 'precise'
  | 'wobbly'
  | 'emphasis'
  | 'unclear'
  | 'retraced'
  | 'lengthened'
  | 'cutOff'
  | 'filler'
  | 'laughing'

/** What a `mark` segment stands for. */
export type Sign =
  | 'start' // of the features that it turns on
  | 'end'
  | 'latch'
  | 'lengthening'
  | 'cutOff'
  | 'pitch'
  | 'rush'
  | 'time'
  | 'linker'
  | 'terminator'
  | 'shortening'
  | 'filler'
  | 'form'
  | 'other'

export interface Segment {
  kind: SegmentKind
  /** As written; all segments' texts in a row are the text. */
  text: string
  /** Offsets into the turn's text. */
  from: number
  to: number
  /** What a reader who wants only the words sees; empty for marks. */
  plain: string
  features: Feature[]
  sign?: Sign
  /** Which feature a `start` or `end` sign is about. */
  about?: Feature
  /** The length of a timed pause in ms; null for `(.)`, `(..)`, `(...)` and pauses without a figure. */
  ms?: number | null
  /** How the pause is written. */
  pause?: 'timed' | 'micro' | 'short' | 'long' | 'untimed'
  /** The speaker of an `inserted` word. */
  speaker?: string
}

/** What a rule recognises at one place: a segment without its place, and what it switches. */
export interface Piece {
  length: number
  kind: SegmentKind
  plain?: string
  sign?: Sign
  ms?: number | null
  pause?: NonNullable<Segment['pause']>
  speaker?: string
  /** Features that hold for this piece alone. */
  features?: Feature[]
  open?: Feature
  close?: Feature
  /** Turns the feature on or off, if it has a partner. */
  toggle?: Feature
}

import type { Span } from '../text/sentences.ts'

/** What kind of thing could let somebody be recognised. */
export type MentionKind =
  'person' | 'place' | 'workplace' | 'address' | 'cpr' | 'phone' | 'email' | 'birthdate' | 'plate' | 'number'

/** Words in both languages. */
export type InBothLanguages = { da: string; en: string }

/** Something that could let somebody be recognised, where it stands and what may stand instead. */
export type Mention = Span & {
  /** The turn's number, as given, or its place from 1. */
  turn: number
  text: string
  kind: MentionKind
  /** The same for the same person or place all through; a genitive `s` stays in the text after it. */
  standIn: string
  because: InBothLanguages
}

/** A mention before it has a stand-in: tokens `first` to `last` (both in it), and why. */
export type Candidate = {
  first: number
  last: number
  kind: MentionKind
  because: InBothLanguages
  /** Letters at the end that stay in the text: a genitive `s` or `'s`. */
  ending: number
  /** Found by list or strong cue: the same word counts elsewhere in the conversation too. */
  sure: boolean
}

/** A reason quoting the words it rests on. */
export function reason(words: string, da: string, en: string): InBothLanguages {
  return { da: `»${words}«: ${da}`, en: `“${words}”: ${en}` }
}

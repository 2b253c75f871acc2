import type { Span } from '../text/sentences.ts'

/** What kind of thing could let somebody be recognised. */
export type MentionKind =
  | 'person'
  | 'place'
  | 'workplace'
  | 'address'
  | 'cpr'
  | 'phone'
  | 'email'
  | 'birthdate'
  | 'plate'
  | 'number'
  | 'age'

/** What a stand-in stands for; `other` is what a person took out and nothing else knows. */
export type StandInKind = MentionKind | 'other'

/** Words in both languages. */
export type InBothLanguages = { da: string; en: string }

/** Something that could let somebody be recognised, where it stands and what may stand instead. */
export type Mention = Span & {
  /** The turn's number, as given, or its place from 1. */
  turn: number
  text: string
  kind: MentionKind
  /** The same for the same person or place all through, in the nominative; `inItsCase` gives it its genitive. */
  standIn: string
  /** 0: sure, by list or shape. 1: what stands around it says so. 2: only a capital letter does, or that it is in no dictionary. */
  doubt: Doubt
  because: InBothLanguages
}

/** How much doubt there is that something could let somebody be recognised; the least first. */
export type Doubt = 0 | 1 | 2

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
  /** Where it is other than `sure` says: 0 when it is, 1 when not. */
  doubt?: Doubt
}

/** A reason quoting the words it rests on. */
export function reason(words: string, da: string, en: string): InBothLanguages {
  return { da: `»${words}«: ${da}`, en: `“${words}”: ${en}` }
}

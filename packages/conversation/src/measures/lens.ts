import type { Sentence } from '@lydhoer/words'
import type { Conversation } from '../model.ts'
import type { WorkTalk } from '../grasp/detect.ts'
import { lensExplanations } from './lens-words.ts'
import {
  nameLens,
  laughterLens,
  minimalLens,
  pauseLens,
  pronounLens,
  questionLens,
  talkLens,
} from './lenses.ts'
import { hesitationLens, institutionalLens, workLens } from './work-lenses.ts'

export type LensKind =
  | 'whoTalks'
  | 'pauses'
  | 'questions'
  | 'pronouns'
  | 'minimalResponses'
  | 'laughter'
  | 'nameUse'
  | 'hesitation'
  | 'workPerspectives'
  | 'institutional'

/** All lenses, in the order that the page offers them. */
export const lensKinds: readonly LensKind[] = [
  'whoTalks',
  'pauses',
  'questions',
  'pronouns',
  'minimalResponses',
  'laughter',
  'nameUse',
  'hesitation',
  'workPerspectives',
  'institutional',
]

/** A stretch of a turn that a lens marks. */
export interface LensMark {
  turn: number
  /** Offsets into the turn's text; a mark on a silence after the turn has both at its end. */
  from: number
  to: number
  /** A fixed word to style by, e.g. `open`, `closed`, `we`. */
  what: string
  note: Sentence
}

/** A count for this conversation alone. */
export interface LensCount {
  what: string
  label: Sentence
  total: number
  bySpeaker: Record<string, number>
}

export interface Lens {
  kind: LensKind
  marks: LensMark[]
  counts: LensCount[]
  /** What the lens shows, in two sentences. */
  explains: Sentence
}

export interface LensOptions {
  /** The citizen's names or their stand-ins, for `nameUse`. */
  names?: readonly string[]
  /** What `workTalk` heard, for `workPerspectives` and `institutional`; without it they show nothing. */
  heard?: WorkTalk
}

/**
 * Looks at a conversation through one lens: what to mark, counts for this conversation only, and what the lens shows.
 *
 * Nothing here is a score: no count has a right size, and none is made to be compared between people.
 *
 * @example
 * lens('questions', conversation).counts.map((count) => [count.what, count.total]) // [['open', 3], ['closed', 5], …]
 */
export function lens(kind: LensKind, conversation: Conversation, options: LensOptions = {}): Lens {
  const { marks, counts } = seen(kind, conversation, options)
  return { kind, marks, counts, explains: lensExplanations[kind] }
}

function seen(
  kind: LensKind,
  conversation: Conversation,
  options: LensOptions,
): Pick<Lens, 'marks' | 'counts'> {
  switch (kind) {
    case 'whoTalks':
      return talkLens(conversation)
    case 'pauses':
      return pauseLens(conversation)
    case 'questions':
      return questionLens(conversation)
    case 'pronouns':
      return pronounLens(conversation)
    case 'minimalResponses':
      return minimalLens(conversation)
    case 'laughter':
      return laughterLens(conversation)
    case 'nameUse':
      return nameLens(conversation, options.names ?? [])
    case 'hesitation':
      return hesitationLens(conversation)
    case 'workPerspectives':
      return workLens(conversation, options.heard)
    case 'institutional':
      return institutionalLens(conversation, options.heard)
  }
}

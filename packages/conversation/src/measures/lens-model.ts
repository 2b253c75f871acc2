import type { Sentence } from '@lydhoer/words'
import type { WorkTalk } from '../grasp/detect.ts'

/** The things that can be listened for. */
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
  | 'sayingWhatOneSees'

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
  'sayingWhatOneSees',
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
  /**
   * What `workTalk` heard, for `workPerspectives` and `institutional`, which show nothing without it; for
   * `sayingWhatOneSees` it tells which turns are the citizen's, so that they are left out.
   */
  heard?: WorkTalk
}

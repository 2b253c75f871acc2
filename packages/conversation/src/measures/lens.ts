import type { Conversation } from '../model.ts'
import type { Lens, LensKind, LensOptions } from './lens-model.ts'
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
import { hesitationLens, institutionalLens, seesLens, workLens } from './work-lenses.ts'

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
    case 'sayingWhatOneSees':
      return seesLens(conversation, options.heard)
  }
}

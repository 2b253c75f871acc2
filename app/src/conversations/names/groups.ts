import type { Doubt } from '@lydhoer/danish'
import type { Sentence } from '@lydhoer/words'
import type { SuggestedMention } from '../talk/transcript/name-mentions.ts'

/** Mentions of the same person, place or number, which are looked over together. */
export interface Group {
  /** The id of its first mention, by which its fields are called. */
  id: string
  mentions: readonly SuggestedMention[]
  /** The least there is of any of them: a name that is sure somewhere is sure. */
  doubt: Doubt
  /** Whether somebody has said of all of them that they go out or stay. */
  isDecided: boolean
  /** Why it is proposed, where that is not plain. */
  because: Sentence | null
}

/**
 * The same stand-in is the same person or place. A word that is hardly a name is asked about by itself, though somebody is called so:
 * with «Storm» the weather would go out.
 */
export function groups(mentions: readonly SuggestedMention[]): Group[] {
  const keyOf = ({ kind, standIn, doubt, decision }: SuggestedMention) =>
    [kind, standIn, doubt === 2 && decision === 'suggested'].join(' ')
  return [...Map.groupBy(mentions, keyOf).values()].map((all) => {
    const leastDoubtful = all.reduce((least, one) => (one.doubt < least.doubt ? one : least))
    return {
      id: all[0]?.id ?? '',
      mentions: all,
      doubt: leastDoubtful.doubt,
      isDecided: all.every(({ decision }) => decision !== 'suggested'),
      because: leastDoubtful.because,
    }
  })
}

/** What is sure; what is left to look at, the least doubtful first; what there is little to say for; and what has been decided. */
export function inOrder(
  all: readonly Group[],
): Record<'sure' | 'doubtful' | 'unlikely' | 'decided', readonly Group[]> {
  const open = all.filter(({ isDecided }) => !isDecided)
  return {
    sure: open.filter(({ doubt }) => doubt === 0),
    doubtful: open.filter(({ doubt }) => doubt === 1),
    unlikely: open.filter(({ doubt }) => doubt === 2),
    decided: all.filter(({ isDecided }) => isDecided),
  }
}

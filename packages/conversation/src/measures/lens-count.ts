import type { Sentence } from '@lydhoer/words'
import type { LensCount } from './lens-model.ts'

/** A count of this conversation, with how much of it is whose. */
export function counted(
  what: string,
  label: Sentence,
  entries: readonly (readonly [string, number])[],
): LensCount {
  const bySpeaker: Record<string, number> = {}
  for (const [speaker, count] of entries) bySpeaker[speaker] = (bySpeaker[speaker] ?? 0) + count
  return { what, label, total: entries.reduce((sum, [, count]) => sum + count, 0), bySpeaker }
}

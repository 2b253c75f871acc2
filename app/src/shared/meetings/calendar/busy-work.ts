import type { Sentence } from '@lydhoer/words'
import { busyIn, UnreadableCalendar, type Busy, type Interval } from './busy-in.ts'

/** Reads calendars where nobody waits for it: somebody's may hold ten years of rules. */
export function work({
  texts,
  within,
}: {
  texts: readonly string[]
  within: Interval
}): Busy | { unreadable: Sentence } {
  try {
    const all = texts.map((text) => busyIn(text, within))
    return {
      busy: all.flatMap(({ busy }) => busy),
      leftOut: all.reduce((sum, { leftOut }) => sum + leftOut, 0),
    }
  } catch (error) {
    if (error instanceof UnreadableCalendar) return { unreadable: error.what }
    throw error
  }
}

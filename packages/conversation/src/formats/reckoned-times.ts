import type { Losses } from '../loss.ts'
import { whoTalks } from '../measures/who-talks.ts'
import type { Conversation } from '../model.ts'

export interface TurnTime {
  startMs: number
  endMs: number
}

/** A time for every turn, as subtitles must have; those that are reckoned from the words are reported. */
export function timesFor(conversation: Conversation, losses: Losses): TurnTime[] {
  const { spans } = whoTalks(conversation)
  const reckoned = spans.filter((span) => span.estimated)
  if (reckoned.length > 0) {
    losses.add(
      'reckoned-times',
      null,
      {
        da: 'Manglende tider er anslået efter antal ord',
        en: 'Missing times are reckoned from the number of words',
      },
      reckoned.length,
    )
  }
  return spans
}

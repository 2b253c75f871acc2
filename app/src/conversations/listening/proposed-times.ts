import { alignByOrder, withProposedTimes, type Conversation, type SoundOutline } from '@lydhoer/conversation'

/**
 * A transcript without any times, with times proposed from the pauses in its sound; null when it has times of its own or
 * there is nothing to propose from. They show about where to listen, and are neither kept nor cut by.
 */
export function withTimesFromSound(
  conversation: Conversation,
  pauses: SoundOutline['pauses'] | null,
  durationMs: number | null,
): Conversation | null {
  if (!pauses || !durationMs || conversation.turns.some(({ startMs }) => startMs !== null)) return null
  const times = alignByOrder(conversation, { durationMs, pauses })
  return times.length === 0 ? null : withProposedTimes(conversation, times)
}

import { alignByOrder, type Conversation, type ProposedTime, type SoundOutline } from '@lydhoer/conversation'

/** Finds about when each turn was said, away from those that answer people. */
export const work = ({
  conversation,
  outline,
}: {
  conversation: Conversation
  outline: SoundOutline
}): ProposedTime[] => alignByOrder(conversation, outline)

import type { Conversation, Loss } from '@lydhoer/conversation'
import { findMentions } from '@lydhoer/danish'
import { sealMentions, type NewMention, type SealedMention } from './name-mentions.ts'
import { citizensNameIs, sealTalk, workersNameIs, type SealedTalk, type Voice } from './transcript.ts'
import { lettersFor } from './voices.ts'

/** Whom a conversation is between, by the names that may be said in it. */
export interface Parties {
  citizen: string
  worker: string
}

/** A transcript as it is stored before its names are out: sealed, with the names and numbers that are to be taken out. */
export interface PreparedTranscript {
  format: Conversation['format']
  talk: SealedTalk
  mentions: SealedMention[]
}

/**
 * Makes a transcript ready to be stored. It reads every word, so for more than a few turns it belongs in a worker.
 *
 * @param of.key the key that the conversation's words will have
 * @param losses what its file said and could not be carried over
 */
export function prepareTranscript(
  conversation: Conversation,
  voices: readonly Voice[],
  of: { key: Buffer; conversationId: string; between: Parties },
  losses: readonly Loss[] = [],
): PreparedTranscript {
  const coded = lettersFor(conversation, voices)
  return {
    format: conversation.format,
    talk: sealTalk(of.key, of.conversationId, coded.conversation, coded.voices, losses),
    mentions: sealMentions(of.key, of.conversationId, mentionsBetween(coded.conversation, of.between)),
  }
}

/** Whoever the conversation is between is called by role, so that the use of the citizen's name can still be seen. */
export function mentionsBetween(conversation: Pick<Conversation, 'turns'>, between: Parties): NewMention[] {
  const known = [
    { name: between.citizen, standIn: citizensNameIs },
    { name: between.worker, standIn: workersNameIs },
  ]
  return findMentions(conversation.turns, { known })
}

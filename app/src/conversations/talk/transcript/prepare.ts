import type { Conversation, Loss } from '@lydhoer/conversation'
import { findMentions } from '@lydhoer/danish'
import { sealMentions, type NewMention, type SealedMention } from './name-mentions.ts'
import { placesOf } from './places-of.ts'
import {
  fingerprinter,
  hasStayed,
  nothingRemembered,
  type DecidedName,
  type RememberedNames,
} from './remembered-names.ts'
import { citizensNames, sealTalk, workersNames, type SealedTalk, type Voice } from './transcript.ts'
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

/** The conversation whose names are looked for. */
export interface NamesOf {
  conversationId: string
  between: Parties
  /** What was taken out, or let stand, before. */
  remembered?: RememberedNames
  /** With which it was remembered; left out where it was remembered in clear, for a moment. */
  rememberedWith?: Buffer
  /** Words that somebody took out of this text before it was corrected. */
  named?: readonly DecidedName[]
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
  of: NamesOf & { key: Buffer },
  losses: readonly Loss[] = [],
): PreparedTranscript {
  const coded = lettersFor(conversation, voices)
  return {
    format: conversation.format,
    talk: sealTalk(of.key, of.conversationId, coded.conversation, coded.voices, { losses }),
    mentions: sealMentions(of.key, of.conversationId, namesIn(coded.conversation, of)),
  }
}

/**
 * The names and numbers that are to be taken out of a conversation. Whoever it is between is called the same in every conversation, so
 * that the use of the citizen's name can still be seen; all others by names drawn for this one.
 */
export function namesIn({ turns }: Pick<Conversation, 'turns'>, of: NamesOf): NewMention[] {
  const { conversationId, between, remembered = nothingRemembered, rememberedWith, named = [] } = of
  const fingerprint = rememberedWith ? fingerprinter(Buffer.from(rememberedWith)) : (mark: string) => mark
  const options = {
    known: knownOf(between),
    remembered: remembered.called,
    fingerprint,
    seed: conversationId,
  }
  const found = findMentions(turns, options).map(
    ({ turn, from, to, kind, standIn, doubt, because, text }) => ({
      ...{ turn, from, to, kind, standIn, doubt, because },
      decision: hasStayed({ kind, text }, remembered, fingerprint)
        ? ('kept' as const)
        : ('suggested' as const),
    }),
  )
  return named.reduce<NewMention[]>(
    (all, { text, ...name }) => [...all, ...placesBeside(all, turns, text, name)],
    found,
  )
}

/** Where a word stands that somebody took out, and nothing else goes out. */
function placesBeside(
  all: readonly NewMention[],
  turns: Conversation['turns'],
  text: string,
  { kind, standIn }: Pick<DecidedName, 'kind' | 'standIn'>,
): NewMention[] {
  return placesOf(text, turns)
    .filter(
      (place) => !all.some((one) => one.turn === place.turn && one.from < place.to && place.from < one.to),
    )
    .map((place) => ({ ...place, kind, standIn, doubt: 0, because: null, decision: 'accepted' }))
}

/** What the two who talk are called: the first that nobody in the talk is called, or what they are called in it already. */
export const knownOf = ({ citizen, worker }: Parties) => [
  { name: citizen, standIn: citizensNames },
  { name: worker, standIn: workersNames },
]

import { questionsIn, whoTalks } from '@lydhoer/conversation'
import { roomParties, type RoomParty } from '../kinds.ts'
import { asConversation, isSorted, type Talk } from './talk.ts'

/** What one party said in all; never what one person said. */
export interface PartyTalk {
  party: RoomParty
  turns: number
  words: number
  /** Null where the transcript does not say when each turn began and ended. */
  ms: number | null
  questions: number
}

export type Balance =
  | { is: 'told'; parties: PartyTalk[] }
  /** A figure of this party would be one person's; with it gone, the figures of the others would tell it. */
  | { is: 'one'; party: RoomParty }
  /** Fewer than two parties talk. */
  | { is: 'alone' }

/** So many voices a party must have before anything is told of it. */
const leastVoices = 2

/**
 * How much each party said. Nothing at all is told where a party that talks is one person: what is left of the whole would be theirs.
 *
 * @param people how many of each party may have been in the room: a voice that a file calls by two names is one
 */
export function balanceOf(talk: Talk, people: Readonly<Record<RoomParty, number>>): Balance | null {
  if (!isSorted(talk)) return null
  const conversation = asConversation(talk)
  const { speakers, estimated } = whoTalks(conversation)
  const partyOf = (voice: string) => talk.voices[Number(voice)]?.party
  const talks = roomParties.flatMap((party) => {
    const voices = speakers.filter(({ speaker }) => partyOf(speaker) === party)
    return voices.length > 0 ? [{ party, voices }] : []
  })
  if (talks.length < 2) return { is: 'alone' }
  const one = talks.find(({ party, voices }) => Math.min(voices.length, people[party]) < leastVoices)
  if (one) return { is: 'one', party: one.party }
  const questions = (party: RoomParty) =>
    conversation.turns
      .filter(({ speaker }) => partyOf(speaker) === party)
      .reduce((sum, turn) => sum + questionsIn(turn, conversation.notation).length, 0)
  const sum = (of: readonly number[]) => of.reduce((all, each) => all + each, 0)
  return {
    is: 'told',
    parties: talks.map(({ party, voices }) => ({
      party,
      turns: sum(voices.map(({ turns }) => turns)),
      words: sum(voices.map(({ words }) => words)),
      ms: estimated ? null : sum(voices.map(({ ms }) => ms)),
      questions: questions(party),
    })),
  }
}

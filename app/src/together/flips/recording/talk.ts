import { emptyConversation, type Conversation, type Loss } from '@lydhoer/conversation'
import type { RoomParty } from '../kinds.ts'

/** Which party a voice is of, as whoever put the transcript in says; `other` is left out of all figures. */
export type VoiceParty = RoomParty | 'other'

/** A turn of the talk. */
export interface TalkTurn {
  /** The place of the voice among the voices, from 0; -1 where the file does not say who speaks. */
  voice: number
  text: string
  startMs: number | null
  endMs: number | null
}

/** The talk of a FLIP written down, as it is sealed. */
export interface Talk {
  notation: Conversation['notation']
  turns: TalkTurn[]
  voices: {
    /** As the file calls the voice; '' once its party is said: then the name is gone. */
    label: string
    /** Null until somebody has said. */
    party: VoiceParty | null
  }[]
  /** What the file held that could not come along. */
  losses: Loss[]
}

/** Whether it has been said of every voice which party it is of. */
export const isSorted = ({ voices }: Talk): boolean => voices.every(({ party }) => party !== null)

/** The same with the party of each voice; what the file called them is gone. */
export const sorted = (talk: Talk, parties: readonly VoiceParty[]): Talk => ({
  ...talk,
  voices: talk.voices.map((_, at) => ({ label: '', party: parties[at] ?? 'other' })),
})

/** The first words of each voice, by which whoever was there knows whose it is. */
export const firstWords = ({ turns }: Talk, voice: number): string => {
  const said = turns
    .filter((turn) => turn.voice === voice)
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' … ')
  return said.length > 160 ? `${said.slice(0, 160)} …` : said
}

/** The talk as the measures read it, with the places of the voices for names. */
export const asConversation = ({ notation, turns, voices }: Talk): Conversation => ({
  ...emptyConversation('plain'),
  notation,
  speakers: voices.map((_, at) => ({ code: String(at), label: null, role: null, attributes: {} })),
  turns: turns.map(({ voice, text, startMs, endMs }, at) => ({
    ...{ number: at + 1, speaker: String(voice), text, startMs, endMs },
  })),
})

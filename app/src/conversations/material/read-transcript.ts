import { read, roles, type Conversation, type Loss, type Role } from '@lydhoer/conversation'
import { prepareTranscript, type Parties, type PreparedTranscript } from '../talk/transcript/prepare.ts'
import type { Voice } from '../talk/transcript/transcript.ts'
import { refuseLarger } from './limits.ts'

/** A file with a transcript, and the conversation that it is of. */
export interface FileToRead {
  bytes: Uint8Array
  name: string
  /** Roles that are known beforehand, by the file's own codes. */
  said?: Readonly<Record<string, Role>>
  of: { key: Buffer; conversationId: string; between: Parties }
}

/** A transcript ready to be stored, and what the file held that could not come along. */
export interface FileRead {
  prepared: PreparedTranscript
  losses: Loss[]
}

/**
 * Reads a transcript, with a guess of who speaks and with the names and numbers that are to be taken out.
 *
 * @throws Unreadable with file and line when it cannot be read, or holds more than a conversation does
 */
export function readTranscriptFile({ bytes, name, said = {}, of }: FileToRead): FileRead {
  const { conversation, losses } = read(bytes, { fileName: name })
  refuseLarger(conversation, name)
  return { prepared: prepareTranscript(conversation, voicesIn(conversation, said), of), losses }
}

function voicesIn(conversation: Conversation, said: Readonly<Record<string, Role>>): Voice[] {
  const guesses = new Map(roles(conversation).speakers.map((one) => [one.code, one.role]))
  const labels = new Map(conversation.speakers.map((speaker) => [speaker.code, speaker.label]))
  const spoken = new Set(conversation.turns.map((turn) => turn.speaker))
  return [...spoken].map((code) => ({
    code,
    role: said[code] ?? guesses.get(code) ?? 'other',
    label: labels.get(code) ?? code,
  }))
}

import { read, roles, type Conversation, type Loss, type Role } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { putTranscript } from '../talk/transcript/put-transcript.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import type { Voice } from '../talk/transcript/transcript.ts'

export interface Imported {
  turns: number
  mentions: number
  losses: Loss[]
}

/**
 * Reads a transcript into a conversation of one's own: sealed turn by turn, with a guess of who speaks and with the
 * names and numbers that are to be taken out. Nobody else sees it before a person has confirmed.
 *
 * @param said roles that are known beforehand, by the file's own codes
 * @throws Invalid (from the conversation package) with file and line when it cannot be read; nothing is stored then.
 * @throws Conflict when something already rests on the transcript that is there.
 */
export async function importTranscript(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  owner: SignedIn,
  conversationId: string,
  file: { bytes: Uint8Array; name: string },
  said: Readonly<Record<string, Role>> = {},
): Promise<Imported> {
  const { conversation, losses } = read(file.bytes, { fileName: file.name })
  const voices = voicesIn(conversation, said)
  const { mentions } = await putTranscript(sql, services, owner, conversationId, conversation, voices)
  return { turns: conversation.turns.length, mentions, losses }
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

import { linesOutsideTalk, read, roles, type Conversation, type Loss, type Role } from '@lydhoer/conversation'
import type { Sentence } from '@lydhoer/words'
import { prepareTranscript, type Parties, type PreparedTranscript } from '../talk/transcript/prepare.ts'
import type { Voice } from '../talk/transcript/transcript.ts'
import { refuseLarger } from './limits.ts'
import { leftBehind } from './messages.ts'

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
  const { conversation, losses: lost } = read(bytes, { fileName: name })
  refuseLarger(conversation, name)
  const losses = [...lost, ...leftOut(conversation)]
  return { prepared: prepareTranscript(conversation, voicesIn(conversation, said), of, losses), losses }
}

/** What the model carries and a conversation here has no place for: lines above the talk, and facts about the file. */
function leftOut(conversation: Conversation): Loss[] {
  const { headers, media } = conversation
  const facts = [...new Set(headers.filter(({ name }) => name !== '').map(({ name }) => name))]
  return [
    ...linesOutsideTalk(conversation),
    ...(facts.length > 0 ? [loss('facts', leftBehind.factsLeftOut(facts.join(', ')))] : []),
    ...(media ? [loss('media', leftBehind.mediaLeftOut)] : []),
  ]
}

const loss = (kind: string, what: Sentence): Loss => ({ kind, line: null, count: 1, what })

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

/**
 * Writes eight of Fjordby's conversations in the formats that municipalities have lying about, from the text as its
 * author wrote it: `node --import tsx demo/src/make-formats.ts`. What it makes is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, write, type Conversation, type Role, type Turn } from '@lydhoer/conversation'
import { withChatSigns } from './chat-signs.ts'
import { conversations } from './conversations.ts'
import { spokenTimes } from './spoken-times.ts'
import { wordDocument } from './word-document.ts'

const folder = join(import.meta.dirname, '..', 'conversations')

type Maker = (conversation: Conversation, roles: Readonly<Record<string, Role>>) => string | Uint8Array

const makers: Record<string, Maker | undefined> = {
  cha: (conversation, roles) => {
    const known: Readonly<Record<string, Role>> = { B: 'citizen', M: 'worker', ...roles }
    const speakers = conversation.speakers.map((speaker) => ({
      ...speaker,
      role: known[speaker.code] ?? null,
    }))
    const turns = withChatSigns(conversation.turns)
    return write({ ...conversation, notation: 'chat', language: 'da', speakers, turns }, 'chat').text
  },
  srt: (conversation) => write(conversation, 'srt').text,
  json: (conversation) => whisper(conversation.turns),
  docx: (conversation) => wordDocument('Transskription, samtale i Fjordby', conversation.turns),
}

for (const { file, roles } of conversations) {
  const [name = '', ending] = file.split('.')
  const { conversation } = read(readFileSync(join(folder, `${name}.txt`)), { fileName: `${name}.txt` })
  const timed = { ...conversation, turns: spokenTimes(conversation.turns) }
  const made = ending && makers[ending]?.(timed, roles ?? {})
  if (made) writeFileSync(join(folder, file), made)
}

/** As WhisperX writes it with a speaker on each segment, after a person has listened and put the pauses in. */
function whisper(turns: readonly Turn[]): string {
  const seconds = (ms: number | null) => (ms ?? 0) / 1000
  const segments = turns.map((turn) => ({
    start: seconds(turn.startMs),
    end: seconds(turn.endMs),
    text: ` ${turn.text}`,
    speaker: turn.speaker,
  }))
  return `${JSON.stringify({ segments, language: 'da' }, null, 2)}\n`
}

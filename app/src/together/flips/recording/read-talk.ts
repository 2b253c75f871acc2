import { linesOutsideTalk, read, unknownSpeaker, type Conversation } from '@lydhoer/conversation'
import { Unreadable } from '@lydhoer/words'
import type { Talk } from './talk.ts'

/** Four hours of many who talk are some six thousand turns; what is larger is another file than was meant. */
const mostTurns = 8000
const mostCharacters = 2_000_000

/** A file with the transcript of a FLIP. */
export interface TalkFile {
  bytes: Uint8Array
  name: string
}

/**
 * Reads the transcript of a FLIP from a file in any of the formats that transcripts come in.
 *
 * @throws Unreadable with file and line when it cannot be read, or holds more than a FLIP does
 */
export function readTalk({ bytes, name }: TalkFile): Talk {
  const { conversation, losses } = read(bytes, { fileName: name })
  refuse(conversation, name)
  const codes = [...new Set(conversation.turns.map(({ speaker }) => speaker))].filter(
    (code) => code !== unknownSpeaker,
  )
  const labels = new Map(conversation.speakers.map(({ code, label }) => [code, label ?? code]))
  return {
    notation: conversation.notation,
    turns: conversation.turns.map(({ speaker, text, startMs, endMs }) => ({
      ...{ voice: codes.indexOf(speaker), text, startMs, endMs },
    })),
    voices: codes.map((code) => ({ label: labels.get(code) ?? code, party: null })),
    losses: [...losses, ...linesOutsideTalk(conversation)],
  }
}

function refuse({ turns }: Conversation, file: string): void {
  const characters = turns.reduce((sum, { text }) => sum + text.length, 0)
  if (turns.length <= mostTurns && characters <= mostCharacters) return
  throw new Unreadable({
    file,
    what: {
      da: 'Der står mere i filen, end der bliver sagt på fire timer',
      en: 'There is more in the file than is said in four hours',
    },
    hint: {
      da: 'Se efter, om det er den rigtige fil',
      en: 'See whether it is the right file',
    },
  })
}

import { emptyConversation, type Conversation } from '../model.ts'

type Said = [speaker: string, text: string, startMs?: number | null, endMs?: number | null]

/** A conversation from who says what, with times where given. */
export function conversationOf(...said: Said[]): Conversation {
  const turns = said.map(([speaker, text, startMs = null, endMs = null], index) => ({
    number: index + 1,
    speaker,
    text,
    startMs,
    endMs,
  }))
  const codes = [...new Set(turns.map((turn) => turn.speaker))]
  return {
    ...emptyConversation('plain'),
    speakers: codes.map((code) => ({ code, label: null, role: null, attributes: {} })),
    turns,
  }
}

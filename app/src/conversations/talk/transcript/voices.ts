import type { Conversation, Role } from '@lydhoer/conversation'
import type { Voice } from './transcript.ts'

/** What each role is called in a transcript, as Danish analysts write it: Borger, Medarbejder, Tolk, Pårørende, Anden. */
const letters: Record<Role, string> = {
  citizen: 'B',
  worker: 'M',
  interpreter: 'T',
  companion: 'P',
  other: 'A',
}

/**
 * Gives every speaker a code that names nobody: B, M, M2, T. The label says what the file called them.
 *
 * @example lettersFor(conversation, [{ code: 'Amina', role: 'citizen', label: null }]).voices[0]?.code // 'B'
 */
export function lettersFor(
  conversation: Conversation,
  voices: readonly Voice[],
): { conversation: Conversation; voices: Voice[] } {
  const codes = new Map<string, string>()
  const count = new Map<Role, number>()
  for (const voice of voices) {
    const n = (count.get(voice.role) ?? 0) + 1
    count.set(voice.role, n)
    codes.set(voice.code, n === 1 ? letters[voice.role] : `${letters[voice.role]}${n}`)
  }
  const codeOf = (code: string) => codes.get(code) ?? code
  return {
    conversation: {
      ...conversation,
      speakers: voices.map(({ code, role }) => ({ code: codeOf(code), role, label: null, attributes: {} })),
      turns: conversation.turns.map((turn) => ({ ...turn, speaker: codeOf(turn.speaker) })),
    },
    voices: voices.map(({ code, role, label }) => ({ code: codeOf(code), role, label })),
  }
}

/** Roles by the codes that transcripts here use. */
const rolesByLetter: Record<string, Role> = { B: 'citizen', M: 'worker', T: 'interpreter', P: 'companion' }

/**
 * What somebody who speaks under a code is in the conversation, where nobody has said otherwise.
 *
 * @example roleOf('M2') // 'worker'
 */
export function roleOf(code: string): Role {
  return rolesByLetter[/^([BMTP])\d*$/.exec(code)?.[1] ?? ''] ?? 'other'
}

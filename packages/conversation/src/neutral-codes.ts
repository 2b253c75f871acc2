import { roleByLabel } from './measures/role-labels.ts'
import { unknownSpeaker, type Conversation } from './model.ts'

/** Codes that cannot be anybody's name: B, M2, SB, SPEAKER_00. */
const neutral = /^(?:\p{Lu}{1,3}\d{0,2}|S(?:PEAKER|peaker)?[_ ]?\d{1,3}|\d{1,3})$/u

/**
 * Gives every speaker a code that is nobody's name: a name used as a code (`Mette: hej`) becomes the speaker's label,
 * and the code becomes P1, P2 … in order of appearance. For storing codes where names must not stand.
 *
 * @example
 * withNeutralCodes(read('Mette: hej\nMette: ja').conversation).speakers[0] // { code: 'P1', label: 'Mette', … }
 */
export function withNeutralCodes(conversation: Conversation): Conversation {
  const renamed = new Map<string, string>()
  const taken = new Set(conversation.speakers.map((speaker) => speaker.code))
  let next = 1
  for (const { code } of conversation.speakers) {
    if (code === unknownSpeaker || neutral.test(code) || roleByLabel(code)) continue
    while (taken.has(`P${next}`)) next++
    renamed.set(code, `P${next++}`)
  }
  if (renamed.size === 0) return conversation
  const rename = (name: string) => renamed.get(name) ?? name
  return {
    ...conversation,
    ...(conversation.tiers && {
      tiers: conversation.tiers.map((tier) => ({
        ...tier,
        name: tier.speaker === null ? tier.name : rename(tier.name),
        speaker: tier.speaker === null ? null : rename(tier.speaker),
        parent: tier.parent === null ? null : rename(tier.parent),
      })),
    }),
    speakers: conversation.speakers.map((speaker) => {
      const code = renamed.get(speaker.code)
      return code ? { ...speaker, code, label: speaker.label ?? speaker.code } : speaker
    }),
    turns: conversation.turns.map((turn) => ({
      ...turn,
      speaker: rename(turn.speaker),
    })),
  }
}

import { roles, type Conversation, type Role, type SeemingRoles } from '@lydhoer/conversation'
import { Refusal } from '../refusal.ts'

/** The roles that the person at the keyboard names, as comma-separated codes or labels. */
export type NamedRoles = Partial<Record<Role, string | undefined>>

/**
 * Who is who: as named on the command line, and for the rest as the transcript makes it seem.
 *
 * @throws {Refusal} when a code is not in the transcript, or is given two roles
 */
export function rolesFor(conversation: Conversation, named: NamedRoles): SeemingRoles {
  const given = new Map<string, Role>()
  for (const [role, codes] of Object.entries(named) as [Role, string | undefined][]) {
    for (const code of (codes ?? '').split(',').map((part) => part.trim())) {
      if (code !== '') giveRole(conversation, given, code, role)
    }
  }
  const speakers = conversation.speakers.map((speaker) => ({
    ...speaker,
    role: given.get(speaker.code) ?? speaker.role,
  }))
  const seeming = roles({ ...conversation, speakers })
  const taken = new Set(given.values())
  // A role named at the keyboard is not guessed for anybody else.
  const kept = seeming.speakers.map((speaker) =>
    !given.has(speaker.code) && speaker.role && taken.has(speaker.role) && speaker.role === 'citizen'
      ? { ...speaker, role: null, sure: false }
      : speaker,
  )
  return { speakers: kept, ask: kept.some((speaker) => !speaker.sure) }
}

function giveRole(conversation: Conversation, given: Map<string, Role>, code: string, role: Role): void {
  const speaker =
    conversation.speakers.find((each) => each.code === code) ??
    conversation.speakers.find(
      (each) => each.code.toLowerCase() === code.toLowerCase() || each.label === code,
    )
  const codes = conversation.speakers.map((each) => each.code).join(', ')
  if (!speaker) {
    throw new Refusal({
      da: `Ingen i transskriptionen hedder “${code}”; der er ${codes}.`,
      en: `Nobody in the transcript is called “${code}”; there are ${codes}.`,
    })
  }
  if (given.has(speaker.code) && given.get(speaker.code) !== role) {
    throw new Refusal({
      da: `“${code}” kan ikke være to slags på én gang.`,
      en: `“${code}” cannot be two kinds at once.`,
    })
  }
  given.set(speaker.code, role)
}

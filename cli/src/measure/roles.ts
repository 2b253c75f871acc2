import { roles, type Conversation, type Role, type SeemingRoles } from '@lydhoer/conversation'
import { Refusal } from '../refusal.ts'

/** The roles that the person at the keyboard names, as comma-separated codes or labels. */
export type NamedRoles = Partial<Record<Role, string | undefined>>

/**
 * Who is who: as named on the command line, and for the rest as the transcript makes it seem. In a list of several
 * codes (`--worker M,S`) those who are not in this conversation are passed over.
 *
 * @throws {Refusal} when none of an option's codes is in the transcript, or somebody is given two roles
 */
export function rolesFor(conversation: Conversation, named: NamedRoles): SeemingRoles {
  const given = new Map<string, Role>()
  for (const [role, list] of Object.entries(named) as [Role, string | undefined][]) {
    const codes = (list ?? '')
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== '')
    const found = codes.filter((code) => giveRole(conversation, given, code, role))
    if (codes.length > 0 && found.length === 0) throw nobodyCalled(codes, conversation)
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

/** Gives a speaker a role; false when nobody has that code or label. */
function giveRole(conversation: Conversation, given: Map<string, Role>, code: string, role: Role): boolean {
  const speaker =
    conversation.speakers.find((each) => each.code === code) ??
    conversation.speakers.find(
      (each) => each.code.toLowerCase() === code.toLowerCase() || each.label === code,
    )
  if (!speaker) return false
  if (given.has(speaker.code) && given.get(speaker.code) !== role) {
    throw new Refusal({
      da: `“${code}” kan ikke være to slags på én gang.`,
      en: `“${code}” cannot be two kinds at once.`,
    })
  }
  given.set(speaker.code, role)
  return true
}

function nobodyCalled(codes: string[], conversation: Conversation): Refusal {
  const there = conversation.speakers.map((each) => each.code).join(', ')
  return new Refusal({
    da: `Ingen i transskriptionen hedder “${codes.join(', ')}”; der er ${there}.`,
    en: `Nobody in the transcript is called “${codes.join(', ')}”; there are ${there}.`,
  })
}

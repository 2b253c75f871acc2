import type { Role } from '../model.ts'

/** Codes and words with which Danish transcripts name the people in a conversation, in small letters. */
const labels: Record<Role, string> = {
  citizen: 'b bo bor brg borger borgeren ledig klient deltager cit citizen client informant respondent',
  worker: `m me med medarbejder medarbejderen s sb sa sag sbh sagsbehandler sagsbehandleren jr jobrådgiver jobraadgiver
    r rå rådgiver beskæftigelsesrådgiver vk virksomhedskonsulent k kon konsulent ks koordinator socialrådgiver
    caseworker worker interviewer leder teamleder v vejleder jobkonsulent`,
  interpreter: 't to tolk tolken interpreter',
  companion: 'p bi bis bisidder bisidderen partsrepræsentant pårørende mor far ægtefælle companion mentor',
  other: 'a anden læge lægen sygeplejerske psykolog arbejdsgiver leverandør observatør observer forsker',
}

const roleOf = new Map<string, Role>(
  (Object.entries(labels) as [Role, string][]).flatMap(([role, words]) =>
    words.split(/\s+/).map((word): [string, Role] => [word, role]),
  ),
)

/**
 * The role that a label or code names, with any number at its end left out, or null.
 *
 * @example
 * roleByLabel('Sagsbehandler 2') // 'worker'
 */
export function roleByLabel(label: string): Role | null {
  return roleOf.get(withoutNumber(label.toLowerCase()).trim()) ?? null
}

/** A label without the number at its end, and what parts the two. */
function withoutNumber(label: string): string {
  let end = label.length
  while (end > 0 && /\d/.test(label[end - 1]!)) end--
  if (end === label.length) return label
  while (end > 0 && /[\s_.-]/.test(label[end - 1]!)) end--
  return label.slice(0, end)
}

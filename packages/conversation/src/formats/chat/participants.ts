import type { Speaker } from '../../model.ts'
import { invalidAt, type Source } from '../source.ts'
import type { LogicalLine } from './lines.ts'

export type Participants = Map<string, Speaker>

/** The fields of an `@ID` line, in their order. */
const identityFields = [
  'language',
  'corpus',
  'code',
  'age',
  'sex',
  'group',
  'ses',
  'role',
  'education',
  'custom',
]

/**
 * Reads `@Participants:` as `CODE Role` or `CODE Name Role`, comma-separated.
 *
 * @throws {Invalid} when an entry has no role or a code comes twice
 */
export function participantsOf(value: string, line: LogicalLine, source: Source): Participants {
  const participants: Participants = new Map()
  for (const entry of value.split(',')) {
    const [code, ...rest] = entry.trim().split(/\s+/)
    const role = rest.pop()
    if (!code || !role || participants.has(code)) throw badEntry(entry, line, source)
    participants.set(code, { code, label: rest.join(' ') || null, role: null, attributes: { role } })
  }
  return participants
}

/**
 * Adds what an `@ID:` line says of a participant.
 *
 * @throws {Invalid} when the code is not in `@Participants`
 */
export function addIdentity(
  participants: Participants,
  value: string,
  line: LogicalLine,
  source: Source,
): void {
  const fields = value.split('|').map((field) => field.trim())
  const speaker = participants.get(fields[2] ?? '')
  if (!speaker) {
    throw invalidAt(
      source,
      line.number,
      1,
      {
        da: `@ID nævner taleren “${fields[2] ?? ''}”, som ikke står i @Participants`,
        en: `@ID names the speaker “${fields[2] ?? ''}”, who is not in @Participants`,
      },
      {
        da: 'Ret koden i tredje felt, eller tilføj taleren',
        en: 'Correct the code in the third field, or add the speaker',
      },
    )
  }
  for (const [index, name] of identityFields.entries()) {
    const field = fields[index]
    if (field && name !== 'code') speaker.attributes[name] = field
  }
}

function badEntry(entry: string, line: LogicalLine, source: Source) {
  return invalidAt(
    source,
    line.number,
    Math.max(1, line.text.indexOf(entry.trim()) + 1),
    {
      da: `@Participants kan ikke læses ved “${entry.trim()}”`,
      en: `@Participants cannot be read at “${entry.trim()}”`,
    },
    {
      da: 'Skriv hver taler én gang som KODE Rolle eller KODE Navn Rolle, med komma imellem',
      en: 'Write each speaker once as CODE Role or CODE Name Role, with commas between',
    },
  )
}

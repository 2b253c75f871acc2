import type { Sql } from '@lydhoer/database'
import { codesFor, type UsableCode } from '../../shared/codebook/codes.ts'
import { Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { rewriteLine, type Line, type LineCode } from './lines.ts'
import type { Keys } from './sealed.ts'
import { problems } from './told.ts'

const asPut = ({ id, name, definition }: UsableCode): LineCode => ({ id, name, definition })

/** What can be put on a line: what is on it already, as it was then, and the rest of the codebook as it is now. */
export async function codesForLine(sql: Sql, keys: Keys, me: SignedIn, line: Line): Promise<LineCode[]> {
  const on = line.codes ?? []
  const rest = (await codesFor(sql, keys, me)).map(asPut)
  return [...on, ...rest.filter(({ id }) => !on.some((code) => code.id === id))]
}

/**
 * Puts these codes on a line in place of those that the visitor has seen there. Sent twice it is once.
 *
 * @throws Invalid where one is in the codebook no more, or somebody else has written the line anew meanwhile
 */
export async function putCodes(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  line: Line,
  { seen, codes }: { seen: number; codes: readonly string[] },
): Promise<void> {
  const usable = await codesForLine(sql, keys, me, line)
  if (codes.some((id) => !usable.some((code) => code.id === id)))
    throw new Invalid([{ field: 'codes', what: problems.noCode }])
  const { id: _, revision: _seen, from: _from, ...facts } = line
  await rewriteLine(sql, keys, me, line, seen, {
    ...facts,
    codes: usable.filter(({ id }) => codes.includes(id)),
  })
}

/** The codes of some lines, each once, by name. The same code with other words is another: so it was used then. */
export function codesIn(language: 'da' | 'en', all: readonly LineCode[]): LineCode[] {
  const once = new Map(all.map((code) => [keyOf(code), code]))
  return [...once.values()].sort((one, other) => one.name[language].localeCompare(other.name[language], 'da'))
}

export const keyOf = ({ id, name, definition }: LineCode): string => JSON.stringify([id, name, definition])

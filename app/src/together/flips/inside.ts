import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { Party, Phase } from './kinds.ts'
import { insideContext, openInside, sealInside } from './sealed.ts'

/** A part of the programme: of one party, or of both. */
export interface Part {
  of: Party | 'both'
  minutes: number
  title: string
}

/** That the theme was changed, and why. */
export interface ThemeChange {
  was: string
  became: string
  why: string
  /** `YYYY-MM-DD`. */
  on: string
}

export interface InsideWords {
  /** What it is to be used for; '' where nobody wrote it. */
  aim: string
  parts: Part[]
  themes: ThemeChange[]
}

export const emptyInside: InsideWords = { aim: '', parts: [], themes: [] }

/** Where a FLIP has come to, its programme, and what its theme was. */
export interface Inside extends InsideWords {
  phase: Phase
  phaseSince: Date
}

const rows = (sql: Sql, id: string) =>
  sql.selectFrom('flip_inside').select(['phase', 'phase_since', 'words_sealed']).where('flip_id', '=', id)

/** @throws NotFound unless the visitor is in it */
export async function insideOf(sql: Sql, key: Buffer, id: string): Promise<Inside> {
  const row = await rows(sql, id).executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    ...{ phase: row.phase, phaseSince: row.phase_since },
    ...openInside<InsideWords>(key, insideContext(id), row.words_sealed),
  }
}

/** Writes something of it anew; of two who write at once, the second writes on what the first wrote. */
export async function writeInside(
  sql: Sql,
  key: Buffer,
  id: string,
  anew: (before: InsideWords) => InsideWords,
): Promise<void> {
  const row = await rows(sql, id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound()
  const before = openInside<InsideWords>(key, insideContext(id), row.words_sealed)
  await sql
    .updateTable('flip_inside')
    .set({ words_sealed: sealInside(key, insideContext(id), anew(before)) })
    .where('flip_id', '=', id)
    .execute()
}

/** Goes on, or back. That it has come there already is as well. */
export async function goTo(sql: Sql, id: string, phase: Phase, now: Date): Promise<void> {
  await sql
    .updateTable('flip_inside')
    .set({ phase, phase_since: now })
    .where('flip_id', '=', id)
    .where('phase', '<>', phase)
    .execute()
}

/** How many minutes each party has; what is of both is half of each. */
export function minutesOf(parts: readonly Part[]): Record<Party, number> {
  const sum = { practice: 0, research: 0 }
  for (const { of, minutes } of parts)
    if (of === 'both') {
      sum.practice += minutes / 2
      sum.research += minutes / 2
    } else sum[of] += minutes
  return sum
}

/** So many minutes' difference is nothing to speak of. */
const near = 5

/**
 * Which party has less time, and by how many minutes; null where they have about the same.
 *
 * @example lessTime([{ of: 'practice', minutes: 40, title: '' }, { of: 'research', minutes: 20, title: '' }]) // { party: 'research', by: 20 }
 */
export function lessTime(parts: readonly Part[]): { party: Party; by: number } | null {
  const { practice, research } = minutesOf(parts)
  const by = Math.abs(practice - research)
  if (by <= near) return null
  return { party: practice < research ? 'practice' : 'research', by }
}

/**
 * A programme to begin from, in which both have the same time.
 *
 * @param minutes how long the FLIP lasts
 * @param titles what its parts are called: welcome, practice's, research's, the talk, the end
 * @example firstProgramme(120).map(({ minutes }) => minutes) // [10, 25, 25, 40, 20]
 */
export function firstProgramme(
  minutes: number,
  titles: readonly [string, string, string, string, string],
): Part[] {
  const five = (share: number) => Math.max(5, Math.round((minutes * share) / 5) * 5)
  const [welcome, input, end] = [five(1 / 12), five(5 / 24), five(1 / 6)]
  const talk = Math.max(5, minutes - welcome - 2 * input - end)
  const [a, b, c, d, e] = titles
  return [
    { of: 'both', minutes: welcome, title: a },
    { of: 'practice', minutes: input, title: b },
    { of: 'research', minutes: input, title: c },
    { of: 'both', minutes: talk, title: d },
    { of: 'both', minutes: end, title: e },
  ]
}

/** The last day on which what it came to is to be written: a week after it ended. */
export const dueAfterDays = 7

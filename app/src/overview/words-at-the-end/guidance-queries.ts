import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { questions, toldOf, type Question, type Told } from './queries.ts'

/** Where in the meeting guidance came. */
export const placements = ['first', 'midway', 'last'] as const
export type Placement = (typeof placements)[number]

/** One question, with how citizens answered it by where guidance came; null where they are too few to tell. */
export interface Followed {
  question: Question
  told: Readonly<Record<Placement, Told | null>>
}

export interface GuidanceFollowed {
  fromDay: string
  untilDay: string
  followed: readonly Followed[]
}

interface Row {
  fromDay: string
  untilDay: string
  placed: Placement
  question: Question
  answer: string
  citizens: number
}

/** What many said at the end of meetings in which they were guided, in the half year that has ended; null where nothing can be told. */
export async function guidanceFollowed(sql: Sql): Promise<GuidanceFollowed | null> {
  const { rows } =
    await sqlTag<Row>`select from_day::text as "fromDay", until_day::text as "untilDay", placed, question, answer,
    citizens from guidance_followed()`.execute(sql)
  const at = (placed: Placement, question: Question) =>
    toldOf(
      question,
      rows.filter((row) => row.placed === placed),
    )
  const followed = questions.flatMap((question): Followed[] => {
    const told = {
      first: at('first', question),
      midway: at('midway', question),
      last: at('last', question),
    }
    return placements.some((placed) => told[placed]) ? [{ question, told }] : []
  })
  const [first] = rows
  return first && followed.length > 0 ? { fromDay: first.fromDay, untilDay: first.untilDay, followed } : null
}

import type { Sql } from '@lydhoer/database'
import { fewest, wilson } from '@lydhoer/measuring'
import { sql as sqlTag } from 'kysely'

/** What is asked at the end of a meeting, and what can be answered, the best first. */
export const answersTo = {
  said: ['yes', 'some', 'no'],
  knows: ['yes', 'some', 'no'],
  felt: ['good', 'fine', 'hard'],
} as const
export type Question = keyof typeof answersTo
export const questions = Object.keys(answersTo) as Question[]

/** One answer of many: null where one to four gave it, who are counted nowhere. */
export interface Share {
  answer: string
  citizens: number | null
  low: number
  high: number
}

/** How the citizens of a department answered one question. */
export interface Told {
  question: Question
  /** Of so many: those whose answers are shown. */
  of: number
  shares: readonly Share[]
}

export interface DepartmentTold {
  department: string
  fromDay: string
  untilDay: string
  /** So many citizens had a meeting, whether they answered or not. */
  met: number
  told: readonly Told[]
}

interface Row {
  department: string
  fromDay: string
  untilDay: string
  question: Question
  answer: string
  citizens: number
  met: number
}

/** What many said at the end of their meetings in the quarter that has ended, by department, as far as the visitor is told of it. */
export async function wordsTold(sql: Sql): Promise<DepartmentTold[]> {
  const { rows } =
    await sqlTag<Row>`select department, from_day::text as "fromDay", until_day::text as "untilDay",
    question, answer, citizens, met from words_told()`.execute(sql)
  return [...Map.groupBy(rows, ({ department }) => department)].flatMap(([department, of]) => {
    const [first] = of
    const told = questions.flatMap((question) => toldOf(question, of) ?? [])
    return first && told.length > 0
      ? [{ department, fromDay: first.fromDay, untilDay: first.untilDay, met: first.met, told }]
      : []
  })
}

/** An answer that one to four gave is left out, and counted in no total, so that nobody takes it from the others. */
export function toldOf(
  question: Question,
  rows: readonly Pick<Row, 'question' | 'answer' | 'citizens'>[],
): Told | null {
  const counts = answersTo[question].map((answer) => ({
    answer,
    citizens: rows.find((row) => row.question === question && row.answer === answer)?.citizens ?? 0,
  }))
  const isHidden = (citizens: number) => citizens > 0 && citizens < fewest
  const of = counts.reduce((sum, { citizens }) => sum + (isHidden(citizens) ? 0 : citizens), 0)
  if (of === 0) return null
  const shares = counts.map(({ answer, citizens }) =>
    isHidden(citizens)
      ? { answer, citizens: null, low: 0, high: 0 }
      : { answer, citizens, ...wilson(citizens, of) },
  )
  return { question, of, shares }
}

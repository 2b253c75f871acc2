import type { Turn } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { keysOf, type FoundIn } from '../talk/look-up/look-up.ts'
import { openCandidates, type Run } from '../talk/look-up/look-up-open.ts'
import type { OneOfMany } from '../talk/stretch/stretches.ts'
import type { Visit } from '../../shared/request/route.ts'

interface Mark {
  concept: string
  conversation_id: string
  from_turn: number
  to_turn: number
  from_char: number | null
  to_char: number | null
}

/**
 * What people have put the codes of the house on, in passages that the visitor may read: their own marks and those that others
 * have shared, the newest first. What somebody has not shared yet is shown to nobody else (the database decides).
 */
export async function codedExamples(
  sql: Sql,
  visit: Visit,
  stretches: readonly OneOfMany[],
  most: number,
): Promise<Map<string, FoundIn[]>> {
  const { rows } = await sqlTag<Mark>`
    select concept, conversation_id, from_turn, to_turn, from_char, to_char from (
      select *, row_number() over (partition by concept order by created_at desc) as nth from coded_span
      where answer and concept is not null) newest
    where nth <= 50 order by concept, nth`.execute(sql)
  const runs: (Run & { mark: Mark })[] = []
  for (const mark of rows) {
    const at = stretches.findIndex((stretch) => holds(stretch, mark))
    const enough = runs.filter((one) => one.mark.concept === mark.concept).length >= most
    const again = runs.some((one) => one.mark.concept === mark.concept && one.first === mark.from_turn)
    if (at >= 0 && !enough && !again) runs.push({ at, first: mark.from_turn, last: mark.to_turn, mark })
  }
  if (runs.length === 0) return new Map()
  await openCandidates(sql, keysOf(visit.services, visit.me, stretches), stretches, runs)
  const found = runs.flatMap(({ at, mark, opened }) => {
    const stretch = stretches[at]
    const turns = opened?.conversation.turns ?? []
    const one = stretch && exampleOf(stretch, mark, turns)
    return one ? [{ concept: mark.concept, one }] : []
  })
  return new Map(
    [...Map.groupBy(found, ({ concept }) => concept)].map(([concept, all]) => [
      concept,
      all.map(({ one }) => one),
    ]),
  )
}

const holds = (stretch: OneOfMany, mark: Mark) =>
  stretch.conversationId === mark.conversation_id &&
  stretch.fromTurn <= mark.from_turn &&
  mark.to_turn <= stretch.toTurn

function exampleOf(stretch: OneOfMany, mark: Mark, turns: Turn[]): FoundIn | null {
  const [first, ...later] = turns
  if (!first) return null
  const [from, to] = [mark.from_char ?? 0, mark.to_char ?? first.text.length]
  return {
    stretch,
    turns,
    match: {
      ...{ turn: first.number, speaker: first.speaker, startMs: first.startMs, from, to },
      left: first.text.slice(0, from),
      hit: first.text.slice(from, to),
      right: first.text.slice(to),
      then: later.map(({ number, text }) => ({ turn: number, from: 0, to: text.length })),
    },
  }
}

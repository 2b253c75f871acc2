import type { Sql } from '@lydhoer/database'
import type { Language } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import { codesIn, keyOf } from './codes.ts'
import { obstacleNames, obstacles } from './kinds.ts'
import type { LineFacts } from './lines.ts'
import { messages } from './messages.ts'
import { givenContext, openOfLogs, type Keys } from './sealed.ts'

/** What stood in the way in a quarter. */
export interface InTheWay {
  logId: string
  /** The first day of the quarter. */
  beginsOn: string
  lines: readonly LineFacts[]
}

/** Five years: what is older is read in its own log. */
const mostQuarters = 20

/** Of each quarter, the latest first, what stood in the way in the version of its log that was given out last. */
export async function inTheWay(sql: Sql, keys: Keys, me: SignedIn): Promise<InTheWay[]> {
  const rows = await sql
    .selectFrom('municipal_log as l')
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('log_given as g')
          .select(['g.id', 'g.words_sealed'])
          .whereRef('g.log_id', '=', 'l.id')
          .orderBy('g.number', 'desc')
          .limit(1)
          .as('g'),
      (on) => on.onTrue(),
    )
    .select(['l.id as logId', 'l.begins_on as beginsOn', 'g.id', 'g.words_sealed'])
    .orderBy('l.begins_on', 'desc')
    .limit(mostQuarters)
    .execute()
  return rows.map(({ logId, beginsOn, id, words_sealed }) => ({
    ...{ logId, beginsOn },
    lines: openOfLogs<{ lines: LineFacts[] }>(keys, me, givenContext(id), words_sealed).lines.filter(
      ({ part }) => part === 'inTheWay',
    ),
  }))
}

/** What is read together over the quarters. */
export interface Together {
  title: string
  /** What a code means, as it was put there. */
  means?: string
  quarters: readonly InTheWay[]
}

/** Those lines of all quarters, without the quarters that have none. */
const quartersWith = (logs: readonly InTheWay[], isOne: (line: LineFacts) => boolean): InTheWay[] =>
  logs.map((log) => ({ ...log, lines: log.lines.filter(isOne) })).filter(({ lines }) => lines.length > 0)

const withSome = (all: readonly Together[]) => all.filter(({ quarters }) => quarters.length > 0)

/** Kind by kind. */
export const byKind = (language: Language, logs: readonly InTheWay[]): Together[] =>
  withSome(
    obstacles.map((obstacle) => ({
      title: obstacleNames[obstacle][language],
      quarters: quartersWith(logs, (line) => line.obstacle === obstacle),
    })),
  )

/** Code by code in the order of the alphabet, a line under each code that it has; then what has none. */
export const byCode = (language: Language, logs: readonly InTheWay[]): Together[] => {
  const codes = codesIn(
    language,
    logs.flatMap(({ lines }) => lines.flatMap((line) => line.codes ?? [])),
  )
  return withSome([
    ...codes.map((code) => ({
      ...{ title: code.name[language], means: code.definition[language] },
      quarters: quartersWith(logs, (line) => (line.codes ?? []).some((one) => keyOf(one) === keyOf(code))),
    })),
    {
      title: messages[language].noCodes,
      quarters: quartersWith(logs, ({ codes: on = [] }) => on.length === 0),
    },
  ])
}

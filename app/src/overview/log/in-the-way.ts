import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { obstacles, type Obstacle } from './kinds.ts'
import type { LineFacts } from './lines.ts'
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

/** What stood in the way, kind by kind and the latest quarter first, in the version of each log that was given out last. */
export async function inTheWay(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
): Promise<{ obstacle: Obstacle; quarters: InTheWay[] }[]> {
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
  const logs = rows.map(({ logId, beginsOn, id, words_sealed }) => ({
    ...{ logId, beginsOn },
    ...openOfLogs<{ lines: LineFacts[] }>(keys, me, givenContext(id), words_sealed),
  }))
  return obstacles.flatMap((obstacle) => {
    const quarters = logs.flatMap(({ lines, ...log }) => {
      const these = lines.filter((line) => line.obstacle === obstacle)
      return these.length === 0 ? [] : [{ ...log, lines: these }]
    })
    return quarters.length === 0 ? [] : [{ obstacle, quarters }]
  })
}

import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { whoMakeTime, type Role } from '../../shared/people/roles.ts'
import type { Sender } from './senders.ts'

/** Those to whom it is told, as the database says in `letters_counted`. */
export const whoFollowLetters = [...whoMakeTime, 'coordinator'] as const satisfies Role[]

interface Counted {
  year: number
  quarter: number
  sender: Sender | 'few' | null
  band: number | null
  citizens: number
  letters: number | null
}

/** A quarter that has ended, in which five citizens or more got letters. */
export interface LettersOfQuarter {
  year: number
  quarter: number
  citizens: number
  letters: number
  /** How many citizens got how many; 0 is several bands together. */
  bands: readonly { band: number; citizens: number }[]
  senders: readonly { sender: Sender | 'few'; citizens: number; letters: number }[]
}

/** The newest quarter first; nothing for those who may not see it. */
export async function lettersByQuarter(sql: Sql): Promise<LettersOfQuarter[]> {
  const { rows } = await sqlTag<Counted>`select * from letters_counted()`.execute(sql)
  return rows
    .filter(({ sender, band }) => sender === null && band === null)
    .map(({ year, quarter, citizens, letters }) => {
      const mine = rows.filter((row) => row.year === year && row.quarter === quarter)
      return {
        ...{ year, quarter, citizens, letters: letters ?? 0 },
        bands: mine.flatMap(({ band, citizens: some }) => (band === null ? [] : [{ band, citizens: some }])),
        senders: mine.flatMap(({ sender, citizens: some, letters: sent }) =>
          sender === null ? [] : [{ sender, citizens: some, letters: sent ?? 0 }],
        ),
      }
    })
    .reverse()
}

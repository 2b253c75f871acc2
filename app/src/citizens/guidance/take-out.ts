import type { Sql } from '@lydhoer/database'
import { dayAndClock, say, type Tongue } from '@lydhoer/words'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { kindNames } from './kind-names.ts'
import { ownMessages } from './own-messages.ts'
import { sheetsOf } from './queries.ts'

/** The sheets that were gone through with the citizen, or will be. */
export const takesOut: TakesOut = async (visit, sql) => {
  const { tongue: language, me, services } = visit
  const words = ownMessages[language]
  return [
    {
      title: words.title,
      ends: await keptSays(sql, language, 'guidance'),
      href: '/min/vejledning',
      isThere: thereIs(sql.selectFrom('guidance_sheet').select('id').where('citizen_id', '=', me.personId)),
      things: () => withOwnKey(sql, services, me, (key) => sheetsIn(sql, key, language, me.personId)),
    },
  ]
}

/** Those that were gone through, for one it is open to. */
export const opens: OpensTopic = {
  topic: 'guidance',
  read: ({ language }, sql, key, { id }) => sheetsIn(sql, key, language, id),
}

const sheetsIn = async (sql: Sql, key: Buffer, language: Tongue, citizenId: string): Promise<OwnThing[]> =>
  (await sheetsOf(sql, key, citizenId, everything)).map(({ kind, lines, createdAt }) => ({
    day: dayAndClock(createdAt).day,
    what: say(kindNames[kind], language),
    words: lines.map(({ duty, help }) => `${duty} ${help}`.trim()),
  }))

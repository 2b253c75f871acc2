import type { Sql } from '@lydhoer/database'
import { dayAndClock, say, type Tongue } from '@lydhoer/words'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import type { OwnThing, TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../matter/kept-words.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { kindNames } from './kind-names.ts'
import { ownMessages } from './own-messages.ts'
import { sheetsOf } from './queries.ts'

/** The sheets that were gone through with the citizen, or will be. */
export const takesOut: TakesOut = async (visit, sql) => {
  const { tongue: language, me, services } = visit
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  return [
    {
      title: words.title,
      ends: await keptSays(sql, language, 'guidance'),
      href: '/min/vejledning',
      things: key ? await sheetsIn(sql, key, language, me.personId) : [],
    },
  ]
}

/** Those that were gone through, for one it is open to. */
export const opens: OpensTopic = {
  topic: 'guidance',
  read: ({ language }, sql, key, { id }) => sheetsIn(sql, key, language, id),
}

const sheetsIn = async (sql: Sql, key: Buffer, language: Tongue, citizenId: string): Promise<OwnThing[]> =>
  (await sheetsOf(sql, key, citizenId)).map(({ kind, lines, createdAt }) => ({
    day: dayAndClock(createdAt).day,
    what: say(kindNames[kind], language),
    words: lines.map(({ duty, help }) => `${duty} ${help}`.trim()),
  }))

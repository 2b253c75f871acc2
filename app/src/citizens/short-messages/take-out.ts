import type { Sql } from '@lydhoer/database'
import { today, type Tongue } from '@lydhoer/words'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { workersOfMine } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { ownMessages } from './own-messages.ts'
import { messagesOf } from './short-messages.ts'

/** What the citizen has written, with the answers. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      title: words.word,
      ends: `${words.kept} ${await keptSays(sql, language, 'message')}`,
      href: '/min/skriv',
      isThere: thereIs(sql.selectFrom('short_message').select('id').where('citizen_id', '=', me.personId)),
      things: () => withOwnKey(sql, services, me, (key) => messagesIn(sql, key, language, me.personId)),
    },
  ]
}

async function messagesIn(sql: Sql, key: Buffer, language: Tongue, citizenId: string): Promise<OwnThing[]> {
  const words = ownMessages[language]
  const names = await workersOfMine(sql)
  return (await messagesOf(sql, key, citizenId, everything)).map((one) => ({
    day: today(one.writtenAt),
    what: words.said,
    words: [
      one.words,
      one.answer ? `${names.get(one.answer.by) ?? words.somebody}: ${one.answer.words}` : '',
    ].filter(Boolean),
  }))
}

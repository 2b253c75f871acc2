import { today } from '@lydhoer/words'
import type { TakesOut } from '../../shared/request/taken-out.ts'
import { workersOfMine } from '../matter/citizens.ts'
import { keptSays } from '../matter/kept-words.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { ownMessages } from './own-messages.ts'
import { messagesOf } from './short-messages.ts'

const all = 100_000

/** What the citizen has written, with the answers. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const names = await workersOfMine(sql)
  return [
    {
      title: words.word,
      ends: `${words.kept} ${await keptSays(sql, language, 'message')}`,
      href: '/min/skriv',
      things: (key ? await messagesOf(sql, key, me.personId, all) : []).map((one) => ({
        day: today(one.writtenAt),
        what: words.said,
        words: [
          one.words,
          one.answer ? `${names.get(one.answer.by) ?? words.somebody}: ${one.answer.words}` : '',
        ].filter(Boolean),
      })),
    },
  ]
}

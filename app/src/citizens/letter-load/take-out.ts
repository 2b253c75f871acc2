import type { TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../matter/kept-words.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { lettersOf } from './letters.ts'
import { ownMessages } from './own-messages.ts'
import { senderNames } from './senders.ts'

const all = 100_000

/** The letters that somebody has noted, with what the citizen said of each. */
export const takesOut: TakesOut = async ({ language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const letters = key ? await lettersOf(sql, key, me.personId, all) : []
  return [
    {
      title: words.title,
      ends: `${words.takenOut} ${await keptSays(sql, language, 'letter')}`,
      href: '/min/breve',
      things: letters.map(({ sentOn, sender, from, about, does, calls, text, answerBy }) => ({
        day: sentOn,
        what: about,
        words: [from || senderNames[sender][language], does, answerBy ?? '', calls, text].filter(Boolean),
      })),
    },
  ]
}

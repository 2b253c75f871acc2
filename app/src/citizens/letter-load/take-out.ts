import { everything, type TakesOut } from '../../shared/request/taken-out.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { lettersOf } from './letters.ts'
import { ownMessages } from './own-messages.ts'
import { senderNames } from './senders.ts'

/** The letters that somebody has noted, with what the citizen said of each. */
export const takesOut: TakesOut = async ({ language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const letters = key ? await lettersOf(sql, key, me.personId, everything) : []
  return [
    {
      title: words.title,
      ends: words.takenOut,
      href: '/min/breve',
      things: letters.map(({ sentOn, sender, from, about, does, calls, text, answerBy }) => ({
        day: sentOn,
        what: about,
        words: [from || senderNames[sender][language], does, answerBy ?? '', calls, text].filter(Boolean),
      })),
    },
  ]
}

import { today } from '@lydhoer/words'
import type { TakesOut } from '../../shared/request/taken-out.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { ownExperimentsOf } from './experiments.ts'
import { ownMessages } from './own-messages.ts'
import { address } from './own-view.tsx'

const all = 100_000

/** What the citizen wants to try, and how it went. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const own = key ? await ownExperimentsOf(sql, key, me.personId, all) : []
  return [
    {
      ...{ title: words.title, ends: words.ends, href: address },
      things: own.map(({ writtenAt, wants, looksFor, went }) => ({
        ...{ day: today(writtenAt), what: words.wants },
        words: [
          wants,
          looksFor && `${words.looksForIs} ${looksFor}`,
          went === null ? '' : `${words.went} ${went}`,
        ].filter(Boolean),
      })),
    },
  ]
}

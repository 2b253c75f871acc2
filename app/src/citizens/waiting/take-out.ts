import type { TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../matter/kept-words.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { waitsOf } from '../matter/waiting.ts'
import { ownMessages } from './own-messages.ts'

const all = 100_000

/** What the citizen waits for and has waited for, with what happened on the way. */
export const takesOut: TakesOut = async ({ language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const { now, before } = key ? await waitsOf(sql, key, me.personId, all) : { now: [], before: [] }
  return [
    {
      title: words.title,
      ends: await keptSays(sql, language, 'waiting'),
      href: '/min/venter',
      things: [...now, ...before].map(({ since, what, holder, idea, meanwhile, endedOn, events }) => ({
        day: since,
        what,
        words: [
          holder,
          idea,
          meanwhile?.words ?? '',
          ...events.map((one) => [one.onDay, one.words, one.holder].filter(Boolean).join(' ')),
          endedOn ?? '',
        ].filter(Boolean),
      })),
    },
  ]
}

import type { TakesOut } from '../../shared/request/taken-out.ts'
import { loopsRaisedBy } from './loops.ts'
import { messages } from './own-messages.ts'

/** What the citizen has wondered at. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = messages[language]
  const loops = await loopsRaisedBy(sql, services, me)
  return [
    {
      ...{ title: words.title, ends: words.ends, href: '/min/undren' },
      things: loops.map(({ raisedOn, wonder }) => ({
        ...{ day: raisedOn, what: words.title, words: [wonder ?? words.emptied] },
      })),
    },
  ]
}

import type { Sql } from '@lydhoer/database'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import { everything, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../matter/kept-words.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { waitsOf } from '../matter/waiting.ts'
import { ownMessages } from './own-messages.ts'

/** What the citizen waits for and has waited for, with what happened on the way. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  return [
    {
      title: words.title,
      ends: await keptSays(sql, language, 'waiting'),
      href: '/min/venter',
      things: key ? await periodsIn(sql, key, me.personId) : [],
    },
  ]
}

/** The same for one it is open to. */
export const opens: OpensTopic = {
  topic: 'waiting',
  read: (_, sql, key, { id }) => periodsIn(sql, key, id),
}

async function periodsIn(sql: Sql, key: Buffer, citizenId: string): Promise<OwnThing[]> {
  const { now, before } = await waitsOf(sql, key, citizenId, everything)
  return [...now, ...before].map(({ since, what, holder, idea, meanwhile, endedOn, events }) => ({
    day: since,
    what,
    words: [
      holder,
      idea,
      meanwhile?.words ?? '',
      ...events.map((one) => [one.onDay, one.words, one.holder].filter(Boolean).join(' ')),
      endedOn ?? '',
    ].filter(Boolean),
  }))
}

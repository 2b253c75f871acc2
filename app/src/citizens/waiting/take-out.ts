import type { Sql } from '@lydhoer/database'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { waitsOf } from '../matter/waiting.ts'
import { ownMessages } from './own-messages.ts'

/** What the citizen waits for and has waited for, with what happened on the way. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      title: words.title,
      ends: await keptSays(sql, language, 'waiting'),
      href: '/min/venter',
      isThere: thereIs(sql.selectFrom('waiting_period').select('id').where('citizen_id', '=', me.personId)),
      things: () => withOwnKey(sql, services, me, (key) => periodsIn(sql, key, me.personId)),
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

import type { Sql } from '@lydhoer/database'
import { say, type Tongue } from '@lydhoer/words'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { lettersOf } from './letters.ts'
import { ownMessages } from './own-messages.ts'
import { senderNames } from './senders.ts'

/** The letters that somebody has noted, with what the citizen said of each. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      title: words.title,
      ends: `${words.takenOut} ${await keptSays(sql, language, 'letter')}`,
      href: '/min/breve',
      isThere: thereIs(sql.selectFrom('citizen_letter').select('id').where('citizen_id', '=', me.personId)),
      things: () => withOwnKey(sql, services, me, (key) => lettersIn(sql, key, language, me.personId)),
    },
  ]
}

/** The same for one it is open to. */
export const opens: OpensTopic = {
  topic: 'letters',
  read: ({ language }, sql, key, { id }) => lettersIn(sql, key, language, id),
}

const lettersIn = async (sql: Sql, key: Buffer, language: Tongue, citizenId: string): Promise<OwnThing[]> =>
  (await lettersOf(sql, key, citizenId, everything)).map(
    ({ sentOn, sender, from, about, does, calls, text, answerBy }) => ({
      day: sentOn,
      what: about,
      words: [from || say(senderNames[sender], language), does, answerBy ?? '', calls, text].filter(Boolean),
    }),
  )

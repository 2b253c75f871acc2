import type { Sql } from '@lydhoer/database'
import { today, type Tongue } from '@lydhoer/words'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { ownExperimentsOf } from './experiments.ts'
import { ownMessages } from './own-messages.ts'
import { address } from './own-view.tsx'

/** What the citizen wants to try, and how it went. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      ...{ title: words.title, ends: words.ends, href: address },
      isThere: thereIs(
        sql.selectFrom('citizen_experiment').select('id').where('citizen_id', '=', me.personId),
      ),
      things: () => withOwnKey(sql, services, me, (key) => experimentsIn(sql, key, language, me.personId)),
    },
  ]
}

async function experimentsIn(
  sql: Sql,
  key: Buffer,
  language: Tongue,
  citizenId: string,
): Promise<OwnThing[]> {
  const words = ownMessages[language]
  const own = await ownExperimentsOf(sql, key, citizenId, everything)
  return own.map(({ writtenAt, wants, looksFor, went }) => ({
    ...{ day: today(writtenAt), what: words.wants },
    words: [
      wants,
      looksFor && `${words.looksForIs} ${looksFor}`,
      went === null ? '' : `${words.went} ${went}`,
    ].filter(Boolean),
  }))
}

import { everything, thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { ownAddress } from './addresses.ts'
import { grantWishesOf } from './grant-wishes.ts'
import { grantsOf } from './grants.ts'
import { ownMessages } from './own-messages.ts'
import { ownWishMessages } from './own-wish-messages.ts'

/** What was asked for with the citizen, what was answered, and what came of it. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  const wishWords = ownWishMessages[language]
  const ends = await keptSays(sql, language, 'grant')
  return [
    {
      ...{ title: words.title, ends, href: ownAddress },
      isThere: thereIs(sql.selectFrom('unusual_grant').select('id').where('citizen_id', '=', me.personId)),
      things: async () =>
        (await grantsOf(sql, services, me, me.personId, everything)).map(
          ({ askedOn, what, wish, grounds, waits, risk, decider, answer, came }) => ({
            ...{ day: askedOn, what },
            words: [
              `${words.wish} ${wish}`,
              `${words.grounds} ${grounds}`,
              waits && `${wishWords.waits} ${waits}`,
              risk && `${words.risk} ${risk}`,
              answer ? `${words[answer.says](decider.name, answer.on)} ${answer.reason}` : '',
              came ? `${words.came} ${came.words}` : '',
            ].filter(Boolean),
          }),
        ),
    },
    {
      ...{ title: wishWords.yours, ends, href: ownAddress },
      isThere: thereIs(sql.selectFrom('grant_wish').select('id').where('citizen_id', '=', me.personId)),
      things: async () => {
        const key = await matterKey(sql, services, me, me.personId)
        const wishes = await grantWishesOf(sql, key, me.personId, everything)
        return wishes.map(({ wishedOn, words: wished, answer }) => ({
          ...{ day: wishedOn, what: wishWords.yours },
          words: [wished, ...(answer ? [`${wishWords.answered(answer.by, answer.on)} ${answer.words}`] : [])],
        }))
      },
    },
  ]
}

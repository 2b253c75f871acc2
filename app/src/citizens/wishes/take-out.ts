import { today } from '@lydhoer/words'
import { thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { ownConsiderations, ownFinds } from './addresses.ts'
import { considerationsOf } from './considerations.ts'
import { ordersOf } from './job-orders.ts'
import { ownFindsOf } from './own-finds.ts'
import { ownMessages } from './own-messages.ts'
import { orderMessages } from './own-order-messages.ts'
import { questionsAbout } from './questions.ts'
import { ownAddress } from './side.ts'
import { wishesOf, type Said } from './wishes.ts'

const inWords = ({ words, work, likes, dislikes, around }: Said): string[] =>
  [words, work, likes, dislikes, around].filter(Boolean)

/** What the citizen wishes for and has wished for, what was looked for, what has to be considered, and what they found. */
export const takesOut: TakesOut = async ({ tongue, me, services }, sql) => {
  const [words, more] = [ownMessages[tongue], orderMessages[tongue]]
  const mine = me.personId
  const ends = `${words.ends} ${await keptSays(sql, tongue, 'wish')}`
  return [
    {
      ...{ title: words.title, ends, href: ownAddress },
      isThere: thereIs(sql.selectFrom('wish').select('id').where('citizen_id', '=', mine)),
      things: () =>
        withOwnKey(sql, services, me, async (key) => {
          const orders = await ordersOf(sql, services, me, mine)
          const taken: OwnThing[] = []
          for (const wish of await wishesOf(sql, key, mine)) {
            const asked = await questionsAbout(sql, services, me, wish.id)
            taken.push({
              ...{ day: today(wish.writtenAt), what: wish.now.words },
              words: [
                ...[wish.now, ...wish.before].flatMap(inWords),
                ...wish.events.map(({ on, what, words: own }) => [on, what, own].filter(Boolean).join(' ')),
                ...orders
                  .filter(({ wishId }) => wishId === wish.id)
                  .flatMap(({ sentOn, words: sent, answer }) => [
                    `${more.sent(sentOn)} ${sent}`,
                    ...(answer ? [answer.words] : []),
                  ]),
                ...asked.flatMap((one) => [one.words, ...one.answers.map((each) => each.words)]),
              ],
            })
          }
          return taken
        }),
    },
    {
      ...{ title: more.considerTitle, ends, href: ownConsiderations },
      isThere: thereIs(sql.selectFrom('consideration').select('id').where('citizen_id', '=', mine)),
      things: async () =>
        (await considerationsOf(sql, services, me, mine)).map(({ words: own, sharedWith, writtenAt }) => ({
          ...{ day: today(writtenAt), what: more.considerTitle, words: [own, more.shares[sharedWith]] },
        })),
    },
    {
      ...{ title: more.findTitle, ends, href: ownFinds },
      isThere: thereIs(sql.selectFrom('own_find').select('id').where('citizen_id', '=', mine)),
      things: () =>
        withOwnKey(sql, services, me, async (key) =>
          (await ownFindsOf(sql, key, mine)).map(({ foundOn, place, does, contact, answer }) => ({
            ...{ day: foundOn, what: place },
            words: [does, contact, answer?.words ?? ''].filter(Boolean),
          })),
        ),
    },
  ]
}

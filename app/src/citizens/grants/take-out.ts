import { everything, thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { grantsOf } from './grants.ts'
import { ownMessages } from './own-messages.ts'
import { ownAddress } from './own-routes.tsx'

/** What was asked for with the citizen, what was answered, and what came of it. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      ...{ title: words.title, ends: words.ends, href: ownAddress },
      isThere: thereIs(sql.selectFrom('unusual_grant').select('id').where('citizen_id', '=', me.personId)),
      things: async () =>
        (await grantsOf(sql, services, me, me.personId, everything)).map(
          ({ askedOn, what, wish, grounds, risk, decider, answer, came }) => ({
            ...{ day: askedOn, what },
            words: [
              `${words.wish} ${wish}`,
              `${words.grounds} ${grounds}`,
              risk && `${words.risk} ${risk}`,
              answer ? `${words[answer.says](decider.name, answer.on)} ${answer.reason}` : '',
              came ? `${words.came} ${came.words}` : '',
            ].filter(Boolean),
          }),
        ),
    },
  ]
}

import type { TakesOut } from '../../shared/request/taken-out.ts'
import { grantsOf } from './grants.ts'
import { ownMessages } from './own-messages.ts'
import { ownAddress } from './own-routes.tsx'

const all = 100_000

/** What was asked for with the citizen, what was answered, and what came of it. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  const grants = await grantsOf(sql, services, me, me.personId, all)
  return [
    {
      ...{ title: words.title, ends: words.ends, href: ownAddress },
      things: grants.map(({ askedOn, what, wish, grounds, risk, decider, answer, came }) => ({
        ...{ day: askedOn, what },
        words: [
          `${words.wish} ${wish}`,
          `${words.grounds} ${grounds}`,
          risk && `${words.risk} ${risk}`,
          answer ? `${words[answer.says](decider.name, answer.on)} ${answer.reason}` : '',
          came ? `${words.came} ${came.words}` : '',
        ].filter(Boolean),
      })),
    },
  ]
}

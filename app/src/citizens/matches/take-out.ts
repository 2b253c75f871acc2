import { everything, thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { laidBefore } from './laid.ts'
import { ownMessages } from './own-messages.ts'
import { ownAddress } from './side.ts'

const saidAs = { yes: 'saidYes', unsure: 'saidUnsure', no: 'saidNo' } as const

/** What was laid before the citizen, why, and what they said. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      ...{ title: words.title, ends: await keptSays(sql, language, 'wish'), href: ownAddress },
      isThere: thereIs(sql.selectFrom('match').select('id').where('citizen_id', '=', me.personId)),
      things: () =>
        withOwnKey(sql, services, me, async (key) =>
          (await laidBefore(sql, key, me.personId, everything)).map((laid) => ({
            ...{ day: laid.laidOn, what: `${laid.work}, ${laid.place}` },
            words: [
              ...[...laid.because, ...laid.against, ...laid.unknown, laid.note],
              laid.answer ? `${words[saidAs[laid.answer.says]](laid.answer.on)} ${laid.answer.words}` : '',
            ].filter(Boolean),
          })),
        ),
    },
  ]
}

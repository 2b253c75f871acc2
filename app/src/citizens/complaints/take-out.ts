import { everything, thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { today } from '@lydhoer/words'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { ownComplaints } from './complaints.ts'
import { kindNames } from './kinds.ts'
import { ownMessages } from './own-messages.ts'

/** The citizen's complaints, and what both said to them. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      title: words.word,
      ends: await keptSays(sql, language, 'complaint'),
      href: '/min/klage',
      isThere: thereIs(sql.selectFrom('complaint').select('id').where('citizen_id', '=', me.personId)),
      things: async () =>
        (await ownComplaints(sql, services, me, everything)).map((one) => ({
          day: one.receivedOn,
          what: `${kindNames[one.kind][language]}: ${one.to}`,
          words: [
            one.words,
            ...one.steps.map(({ at, by, words: said }) => [today(at), by, said].filter(Boolean).join(' ')),
          ],
        })),
    },
  ]
}

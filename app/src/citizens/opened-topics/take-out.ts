import { longDate } from '@lydhoer/words'
import { thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { openingsOf } from './openings.ts'
import { ownMessages } from './own-messages.ts'

/** What the citizen has opened, been asked and closed. */
export const takesOut: TakesOut = async ({ tongue: language, me }, sql) => {
  const words = ownMessages[language]
  return [
    {
      title: words.title,
      ends: words.takenOut,
      href: '/min/hvem-maa-laese',
      isThere: thereIs(sql.selectFrom('opened_topic').select('id').where('citizen_id', '=', me.personId)),
      things: async () =>
        (await openingsOf(sql, me.personId)).map(({ topic, reader, stands, until }) => ({
          day: null,
          what: `${words.where(reader.name, reader.where)}: ${words.short[topic]}`,
          words: [`${words.stands[stands]} ${until ? words.until(longDate(language, until)) : ''}`.trim()],
        })),
    },
  ]
}

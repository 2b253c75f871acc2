import { today } from '@lydhoer/words'
import { everything, thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { messages } from './own-messages.ts'
import { quotesOfOneself } from './quotes.ts'

/** What the citizen is quoted with. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = messages[language]
  return [
    {
      ...{ title: words.title, ends: words.ends, href: '/min/gengivet' },
      isThere: thereIs(sql.selectFrom('finding_quote').select('id').where('citizen_id', '=', me.personId)),
      things: async () =>
        (await quotesOfOneself(sql, services, me, everything)).map((quote) => ({
          ...{ day: today(quote.day), what: words.what, words: [quote.words] },
        })),
    },
  ]
}

import { today } from '@lydhoer/words'
import { everything, type TakesOut } from '../../shared/request/taken-out.ts'
import { messages } from './own-messages.ts'
import { quotesOfOneself } from './quotes.ts'

/** What the citizen is quoted with. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = messages[language]
  const quotes = await quotesOfOneself(sql, services, me, everything)
  return [
    {
      ...{ title: words.title, ends: words.ends, href: '/min/gengivet' },
      things: quotes.map((quote) => ({ day: today(quote.day), what: words.what, words: [quote.words] })),
    },
  ]
}

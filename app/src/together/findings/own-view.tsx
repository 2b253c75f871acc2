import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './own-messages.ts'
import type { OwnQuote } from './quotes.ts'

/** What the citizen is quoted with, and beside each how to say no. */
export function ownQuotesPage(visit: Visit, quotes: readonly OwnQuote[]) {
  const { tongue: language } = visit
  const words = messages[language]
  const children = (
    <>
      {quotes.length === 0 && <p>{words.none}</p>}
      {quotes.map((quote) => (
        <section class="item">
          <blockquote class="words-of citizen">“{quote.words}”</blockquote>
          <p class="small">{words.since(longDate(language, quote.day))}</p>
          <p>
            <a
              class="button"
              href={`/min/samtaler/${quote.conversationId}/nej/quote`}
              aria-label={words.sayNoTo(quote.words)}
            >
              {words.sayNo}
            </a>
          </p>
        </section>
      ))}
      {quotes.length > 0 && (
        <>
          <p>{words.ends}</p>
          <p>{words.also}</p>
        </>
      )}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, narrow: true, children },
    ...(quotes.length > 0
      ? { when: words.lead, seen: { rows: 'finding_quote' as const } }
      : { seen: 'meAlone' as const }),
    parents: [{ href: '/min', word: words.mine }],
  })
}

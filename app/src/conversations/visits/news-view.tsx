import { longDate, type Language } from '@lydhoer/words'
import { SeenBy } from '../../shared/page/head.tsx'
import { changeMessages } from './change-messages.ts'
import type { VisitNews } from './news.ts'
import { plannerWords } from './planner-messages.ts'

/** What became otherwise for the visitor, until they have seen it. */
export function News({ language, news }: { language: Language; news: readonly VisitNews[] }) {
  if (news.length === 0) return null
  const words = changeMessages[language]
  return (
    <section>
      <h2 id="anderledes">{words.news}</h2>
      <SeenBy language={language} seen={{ rows: 'visit_news' }} />
      <ul>
        {news.map((one) => (
          <li>{lineOf(language, one)}</li>
        ))}
      </ul>
      <form method="post" action="/makkere/set">
        <button class="button">{words.seen}</button>
      </form>
    </section>
  )
}

function lineOf(language: Language, one: VisitNews): string {
  const words = changeMessages[language]
  switch (one.what) {
    case 'in':
      return words.isIn(one.plannerName)
    case 'out':
      return words.isOut(one.plannerName)
    case 'planner':
      return plannerWords[language].news(one.plannerName)
    case 'swapped':
      return words.swapped(one.withName, longDate(language, one.week))
    case 'gone':
      return (one.visits ? words.notTo : words.notFrom)(one.withName, longDate(language, one.week))
    case 'new':
      return (one.visits ? words.nowTo : words.nowFrom)(one.withName, longDate(language, one.week))
  }
}

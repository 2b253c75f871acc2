import { longDate, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { yearMessages } from './year-messages.ts'
import type { OfTheYear } from './year.ts'

/** Somebody's own year, for themselves alone. */
export function yearPage(visit: Visit, year: readonly OfTheYear[]) {
  const { language } = visit
  const words = yearMessages[language]
  const children =
    year.length === 0 ? (
      <p>{words.none}</p>
    ) : (
      <>
        <ul class="list">
          {year.map((one) => (
            <li>
              {linesOf(language, one).map((line) => (
                <p class="words">{line}</p>
              ))}
            </li>
          ))}
        </ul>
        <p class="small">{words.notes}</p>
        <p>
          <a class="button" href="/proev/aar/fil">
            {words.take}
          </a>
        </p>
        <p class="small">{words.takeHint}</p>
      </>
    )
  return answer(visit, { title: words.title, when: words.lead, seen: 'meAlone', children })
}

/** The same as plain text, to take along. */
export function yearAsText(language: Language, year: readonly OfTheYear[], now: Date): string {
  const words = yearMessages[language]
  const parts = year.map((one) => linesOf(language, one).join('\n'))
  return `${[words.title, words.taken(longDate(language, now)), ...parts].join('\n\n')}\n`
}

function linesOf(language: Language, one: OfTheYear): string[] {
  const words = yearMessages[language]
  const day = longDate(language, one.at)
  if ('visited' in one) return [words.visited(day, one.visited)]
  if ('visitedBy' in one) return [words.visitedBy(day, one.visitedBy)]
  const { wants, went } = one.tried
  const how = went && (went.tried ? words.went : words.notTried)(went.words).trim()
  return [words.wanted(day, wants), ...(how === null ? [] : [how])]
}

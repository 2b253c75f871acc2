import { listIn, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { Waits } from './queries.ts'

/** What a row is of: a department, or several put together. */
function placeOf(language: Language, { departments }: Waits): string {
  const words = messages[language]
  const names = listIn(
    language,
    departments.map((name) => name ?? words.own),
  )
  const place = names.charAt(0).toUpperCase() + names.slice(1)
  return departments.length > 1 ? words.together(place) : place
}

/** Waiting by department, cause and length: in words, and in one table. */
export function waitingTimesPage(visit: Visit, rows: readonly Waits[]) {
  const { language } = visit
  const words = messages[language]
  const places = Map.groupBy(rows, (row) => placeOf(language, row))
  const children = (
    <>
      {rows.length === 0 ? (
        <>
          <p>{words.few}</p>
          <p>{words.fewWhy}</p>
        </>
      ) : (
        <>
          {[...places].map(([place, its]) => (
            <p>{inWords(language, place, its)}</p>
          ))}
          <Table language={language} places={places} most={Math.max(...rows.map(({ waits }) => waits))} />
          <p>{words.ask}</p>
        </>
      )}
      <h2>{words.how}</h2>
      {words.howText.map((text) => (
        <p>{text}</p>
      ))}
    </>
  )
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: { figuresFor: ['coordinator'] },
    children,
    next: causesIn(rows).map((kind) => ({
      href: `/undren/haeng?venter=${kind}`,
      word: words.hangOnLoop(words.kinds[kind]),
    })),
  })
}

/** The causes that are told by themselves. */
const causesIn = (rows: readonly Waits[]) => [...new Set(rows.flatMap(({ kind }) => kind ?? []))]

/** How many wait, and how many of them for long; the latter only where no row is of both. */
function inWords(language: Language, place: string, rows: readonly Waits[]): string {
  const sum = (of: readonly Waits[]) => of.reduce((all, { waits }) => all + waits, 0)
  const isParted = rows.every(
    ({ fromWeeks, toWeeks }) => fromWeeks >= 12 || (toWeeks !== null && toWeeks <= 12),
  )
  const long = sum(rows.filter(({ fromWeeks }) => fromWeeks >= 12))
  return messages[language].inWords(sum(rows), place, isParted && long > 0 ? long : null)
}

function Table({
  language,
  places,
  most,
}: {
  language: Language
  places: ReadonlyMap<string, readonly Waits[]>
  most: number
}) {
  const words = messages[language]
  return (
    <div class="table-scroll">
      <table class="waits-table">
        <thead>
          <tr>
            <th scope="col">{words.department}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.long}</th>
            <th scope="col" class="number">
              {words.waits}
            </th>
            <td></td>
          </tr>
        </thead>
        {[...places].map(([place, its]) => (
          <tbody>
            {its.map(({ kind, fromWeeks, toWeeks, waits }, nth) => (
              <tr>
                {nth === 0 && (
                  <th scope="rowgroup" rowspan={its.length}>
                    {place}
                  </th>
                )}
                <td>{kind === null ? words.several : words.kinds[kind]}</td>
                <td>{words.weeks(fromWeeks, toWeeks)}</td>
                <td class="number">{waits}</td>
                <td class="bar">
                  <svg viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none">
                    <rect width={(100 * waits) / most} height="10" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

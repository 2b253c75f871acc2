import { listIn, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { namesOf, type Wanted } from './wanted.ts'
import { whoLooksForWork } from './who.ts'

function workIn(language: Language, unit: string | null): string {
  const words = messages[language]
  if (unit === null) return words.together
  const names = listIn(language, namesOf(unit), 'or')
  return names || words.unknown(unit)
}

/** Which work is wished for and missing: what to look for in a sentence, and all of it in one table. */
export function wantedPage(visit: Visit, rows: readonly Wanted[]) {
  const { language } = visit
  const words = messages[language]
  const most = rows.find(({ places, people }) => places !== null && people > places)
  const children = (
    <>
      {rows.length === 0 && <p>{words.few}</p>}
      {most && <p>{words.goAndLook(workIn(language, most.unit))}</p>}
      {rows.length > 0 && (
        <div class="table-scroll">
          <table class="waits-table">
            <thead>
              <tr>
                <th scope="col">{words.work}</th>
                <th scope="col">{words.long}</th>
                <th scope="col" class="number">
                  {words.wish}
                </th>
                <th scope="col" class="number">
                  {words.places}
                </th>
              </tr>
            </thead>
            {rows.map(({ unit, wishes, places }) => (
              <tbody>
                {wishes.map(({ fromWeeks, toWeeks, people }, nth) => (
                  <tr>
                    {nth === 0 && (
                      <th scope="rowgroup" rowspan={wishes.length}>
                        {workIn(language, unit)}
                      </th>
                    )}
                    <td>{words.weeks(fromWeeks, toWeeks)}</td>
                    <td class="number">{people}</td>
                    {nth === 0 && (
                      <td class="number" rowspan={wishes.length}>
                        {places}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
      <p>{words.ask}</p>
      <h2>{words.how}</h2>
      {words.howText.map((text) => (
        <p>{text}</p>
      ))}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, children },
    seen: { figuresFor: [...whoLooksForWork] },
  })
}

import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { whoFollowLetters, type LettersOfQuarter } from './house.ts'
import { messages } from './messages.ts'
import { senderNames } from './senders.ts'

/** How many letters citizens get, for the house: a distribution in each quarter, and by sender. */
export function housePage(visit: Visit, quarters: readonly LettersOfQuarter[]) {
  const { language } = visit
  const words = messages[language]
  return answer(visit, {
    title: words.houseTitle,
    when: words.houseLead,
    seen: { figuresFor: whoFollowLetters },
    children: (
      <>
        {quarters.length === 0 && <p>{words.houseNone}</p>}
        {quarters.length > 0 && <p>{words.houseAsk}</p>}
        {quarters.map(({ year, quarter, citizens, letters, bands, senders }) => (
          <section class="part letters-of-quarter">
            <h2>{words.houseQuarter(quarter, year)}</h2>
            <p>{words.houseSays(citizens, letters)}</p>
            <div class="table-scroll" tabindex={0} role="region" aria-label={words.perCitizen}>
              <table class="numbers">
                <thead>
                  <tr>
                    <th scope="col">{words.perCitizen}</th>
                    <th scope="col">{words.citizens}</th>
                  </tr>
                </thead>
                <tbody>
                  {bands.map((one) => (
                    <tr>
                      <th scope="row">{words.bands[one.band]}</th>
                      <td>{one.citizens}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <div class="table-scroll" tabindex={0} role="region" aria-label={words.bySender}>
              <table class="numbers">
                <thead>
                  <tr>
                    <th scope="col">{words.bySender}</th>
                    <th scope="col">{words.lettersCount}</th>
                    <th scope="col">{words.citizens}</th>
                  </tr>
                </thead>
                <tbody>
                  {senders.map((one) => (
                    <tr>
                      <th scope="row">
                        {one.sender === 'few' ? words.few : senderNames[one.sender][language]}
                      </th>
                      <td>{one.letters}</td>
                      <td>{one.citizens}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
        <p class="small">{words.houseLimits}</p>
      </>
    ),
  })
}

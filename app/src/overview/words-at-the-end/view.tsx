import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { whoAreTold } from './who.ts'
import { messages } from './messages.ts'
import type { DepartmentTold, Told } from './queries.ts'

/** How citizens answered at the end of their meetings, by department; where they are too few, why nothing is shown. */
export function toldPage(visit: Visit, departments: readonly DepartmentTold[]) {
  const words = messages[visit.language]
  const children = (
    <>
      {departments.length === 0 && <p>{words.few}</p>}
      {departments.map(({ department, fromDay, untilDay, met, told }) => (
        <section>
          <h2>{department}</h2>
          <p class="small">
            {words.period(longDate(visit.language, fromDay), longDate(visit.language, untilDay))}{' '}
            {words.met(met)}
          </p>
          {told.map((one) => (
            <Answers visit={visit} told={one} />
          ))}
        </section>
      ))}
      {departments.length > 0 && (
        <>
          <p>
            <strong>{words.ask}</strong>
          </p>
          <p>{words.what}</p>
          <p class="small">{words.source}</p>
        </>
      )}
      <p class="small">{words.fewWhy}</p>
    </>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: { figuresFor: whoAreTold }, children })
}

/** A question with how many gave each answer, and what the share of all citizens may lie between. */
function Answers({ visit, told: { question, of, shares } }: { visit: Visit; told: Told }) {
  const words = messages[visit.language]
  const names: Record<string, string> = words.answers[question]
  const percent = new Intl.NumberFormat(visit.language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' })
  return (
    <table class="words-told">
      <caption>
        {words.questions[question]} <span class="small">{words.of(of)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col">{words.citizens}</th>
          <th scope="col">{words.between}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ answer: given, citizens, low, high }) => (
          <tr>
            <th scope="row">{names[given]}</th>
            {citizens === null ? (
              <td colspan={2}>{words.tooFew}</td>
            ) : (
              <>
                <td>{citizens}</td>
                <td>{words.share(percent.format(low), percent.format(high))}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

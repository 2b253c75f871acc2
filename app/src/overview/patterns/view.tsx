import { listIn, longDate, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { patterns, type Told } from './queries.ts'
import { whoSeesPatterns } from './who.ts'

/** Each pattern as a question to the team, then the figures that there are, and what they cannot tell. */
export function patternsPage(visit: Visit, told: readonly Told[]) {
  const words = messages[visit.language]
  const children = (
    <>
      {patterns.map((pattern) => (
        <section id={pattern}>
          <h2>{words.patterns[pattern].ask}</h2>
          <Figures language={visit.language} told={told.filter((one) => one.pattern === pattern)} />
          <p class="small">{words.patterns[pattern].cannot}</p>
        </section>
      ))}
      {told.length > 0 && (
        <p>
          <strong>{words.talk}</strong>
        </p>
      )}
      <h2>{words.how}</h2>
      {words.howText.map((text) => (
        <p>{text}</p>
      ))}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, children },
    seen: { figuresFor: whoSeesPatterns },
  })
}

const Figures = ({ language, told }: { language: Language; told: readonly Told[] }) =>
  told.length === 0 ? (
    <p>{messages[language].few}</p>
  ) : (
    <>
      {told.map((one) => (
        <OneHalf language={language} told={one} />
      ))}
    </>
  )

function placeOf(language: Language, { departments }: Told): string {
  const place = listIn(language, departments)
  return departments.length > 1 ? messages[language].together(place) : place
}

function OneHalf({ language, told }: { language: Language; told: Told }) {
  const words = messages[language]
  const names: Partial<Record<string, string>> = words.patterns[told.pattern].answers
  const percent = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' })
  const period = words.period(longDate(language, told.fromDay), longDate(language, told.untilDay))
  return (
    <table class="words-told">
      <caption>{words.caption(placeOf(language, told), period, told.of)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col">{words.citizens}</th>
          <th scope="col">{words.between}</th>
        </tr>
      </thead>
      <tbody>
        {told.shares.map(({ answer: given, citizens, low, high }) => (
          <tr>
            <th scope="row">{given === null ? words.several : names[given]}</th>
            <td>{citizens}</td>
            <td>{words.share(percent.format(low), percent.format(high))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { listIn, longDate, type Language } from '@lydhoer/words'
import { endingNames } from '../../shared/companies/endings.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { patterns, type Pattern, type Share, type Told } from './queries.ts'
import { whoSeesPatterns } from './who.ts'

/** Each pattern as a question to the team, then the figures that there are, and what they cannot tell. */
export function patternsPage(
  visit: Visit,
  { told, voice }: { told: readonly Told[]; voice: readonly Share[] },
) {
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
      <Voice language={visit.language} shares={voice} />
      {told.length + voice.length > 0 && (
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
  const period = words.period(longDate(language, told.fromDay), longDate(language, told.untilDay))
  const areTogether = told.shares.every(({ answer: given }) => given === null)
  if (areTogether) return <p>{words.allTogether(placeOf(language, told), period, told.of)}</p>
  return (
    <Shares
      language={language}
      caption={words.caption(placeOf(language, told), period, told.of)}
      who={words.citizens}
      shares={told.shares}
      names={namesOf(language, told.pattern)}
    />
  )
}

type Names = Partial<Record<string, string>>
function namesOf(language: Language, pattern: Pattern): Names {
  if (pattern !== 'became') return messages[language].patterns[pattern].answers
  return Object.fromEntries(Object.entries(endingNames).map(([value, name]) => [value, name[language]]))
}

interface SharesProps {
  language: Language
  caption: string
  who: string
  shares: readonly Share[]
  names: Names
}

/** How many gave each answer, and what their share may lie between. */
function Shares({ language, caption, who, shares, names }: SharesProps) {
  const words = messages[language]
  const percent = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' })
  return (
    <table class="words-told">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col">{who}</th>
          <th scope="col">{words.between}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ answer: given, count, low, high }) => (
          <tr>
            <th scope="row">{given === null ? words.several : names[given]}</th>
            <td>{count}</td>
            <td>{words.share(percent.format(low), percent.format(high))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the companies answer themselves to whether it is worth their while. */
function Voice({ language, shares }: { language: Language; shares: readonly Share[] }) {
  const words = messages[language].voice
  return (
    <section id="virksomheder">
      <h2>{words.ask}</h2>
      {shares.length === 0 ? (
        <p>{words.few}</p>
      ) : (
        <Shares
          language={language}
          caption={words.caption(shares.reduce((sum, { count }) => sum + count, 0))}
          who={words.companies}
          shares={shares}
          names={words.answers}
        />
      )}
      <p class="small">{words.cannot}</p>
    </section>
  )
}

import { clockTime, listIn, shortDate, weekdayOf } from '@lydhoer/words'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { OnTheYear } from '../../shared/year/year.ts'
import { kindsIn } from '../house/kinds-of-people.ts'
import { messages } from './messages.ts'
import type { NotMet } from './not-met.ts'
import { monthName, ringsOf, Wheel, type Told } from './wheel.tsx'

export interface YearPage {
  year: number
  /** Those that the visitor is asked about, in the order of the rings. */
  kinds: readonly OnTheYear[]
  told: readonly Told[]
  cut: readonly OnTheYear[]
  notMet: NotMet
  /** The address for one's own calendar; null until one has a secret one. */
  feed: string | null
  /** `YYYY-MM-DD`. */
  now: string
}

/** The year as a wheel and as a list; the list is the content, and the wheel its picture. */
export function yearPage(visit: Visit, page: YearPage) {
  const { language } = visit
  const words = messages[language]
  const { year, kinds, told, cut, now } = page
  const children = (
    <>
      <div class="year">
        <div>
          <p class="read-aloud">
            <a href="#maaneder">{words.toList}</a>
          </p>
          <Wheel {...{ language, year, kinds, told, now }} />
        </div>
        <div class="year-legend">
          <h2>{words.legend}</h2>
          <ol class="bare">
            {ringsOf(kinds).map((kind) => (
              <li>
                <Mark kind={kind} /> {kind.called[language]}
              </li>
            ))}
            {kinds
              .filter(({ isExpected }) => isExpected)
              .map((kind) => (
                <li>
                  <Mark kind={kind} /> {kind.called[language]}
                </li>
              ))}
          </ol>
          {page.notMet.half.year === year && <WhoIsNotMet visit={visit} notMet={page.notMet} />}
        </div>
      </div>
      <section id="maaneder">
        <h2>{words.list}</h2>
        {cut.map((kind) => (
          <p class="small">{words.more(kind.called[language])}</p>
        ))}
        <Months visit={visit} year={year} told={told} />
        <nav class="row no-print">
          <a class="button" href={`/aarshjul?aar=${year - 1}`}>
            {words.before(year - 1)}
          </a>
          <a class="button" href={`/aarshjul?aar=${year + 1}`}>
            {words.after(year + 1)}
          </a>
        </nav>
      </section>
      <InYourCalendar visit={visit} feed={page.feed} />
    </>
  )
  return answer(visit, {
    ...{ title: words.titleOf(year), when: words.lead, seen: { rows: 'gathering' as const }, children },
  })
}

const Mark = ({ kind }: { kind: OnTheYear }) => (
  <svg class="year-mark" viewBox="-6 -6 12 12" aria-hidden="true">
    <g class={kind.isExpected ? 'expected' : undefined}>
      <circle class={`year-${kind.kind}`} cx="0" cy="0" r="4.1" />
    </g>
  </svg>
)

function Months({ visit: { language }, year, told }: { visit: Visit } & Pick<YearPage, 'year' | 'told'>) {
  const words = messages[language]
  return (
    <div class="year-months">
      {Array.from({ length: 12 }, (_, nth) => {
        const those = told.filter(({ day }) => Number(day.slice(5, 7)) === nth + 1)
        return (
          <section id={`maaned-${nth + 1}`} class={those.length === 0 ? 'empty' : undefined}>
            <h3>{monthName(language, year, nth + 1, 'long')}</h3>
            {those.length === 0 && <p class="small">{words.nothing}</p>}
            {those.length > 0 && (
              <ul class="bare">
                {those.map((one) => (
                  <li>
                    <p class="small">
                      <Mark kind={one.kind} />{' '}
                      {[
                        `${weekdayOf(language, one.day)} ${shortDate(language, one.day)}`,
                        one.moment && clockTime(language, one.moment),
                        one.kind.isExpected && words.expected,
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </p>
                    <p>
                      <a href={one.href}>{one.says}</a> <span class="small">{one.what[language]}</span>
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

function WhoIsNotMet({
  visit: { language },
  notMet: { half, kinds, departments },
}: { visit: Visit } & Pick<YearPage, 'notMet'>) {
  const words = messages[language]
  const name = words.half(half.nth, half.year)
  const isNobody = kinds.length === 0 && departments.length === 0
  return (
    <section class="year-not-met">
      <h2>{words.notMet}</h2>
      <p>{isNobody ? words.allMet(name) : words.notMetLead(name)}</p>
      {kinds.length > 0 && <p>{words.notMetKinds(kindsIn(language, kinds))}</p>}
      {departments.length > 0 && <p>{words.notMetDepartments(listIn(language, departments))}</p>}
      <p class="small">
        {words.flipDepartments} {!isNobody && <a href="/samlinger/ny">{words.makeOne}</a>}
      </p>
    </section>
  )
}

function InYourCalendar({ visit: { language }, feed }: { visit: Visit } & Pick<YearPage, 'feed'>) {
  const words = messages[language]
  return (
    <section class="no-print">
      <h2>{words.calendar}</h2>
      {feed && <SeenBy language={language} seen="meAlone" />}
      <p>{feed ? words.calendarLead : words.calendarNone}</p>
      {feed && (
        <p>
          <strong>{words.calendarAddress}:</strong> <code class="year-feed">{feed}</code>{' '}
          <span class="small">{words.calendarHint}</span>
        </p>
      )}
      <p>
        <a href="/kalender">{words.toCalendar}</a>
      </p>
    </section>
  )
}

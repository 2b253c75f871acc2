import { holdsOneOf } from '../../shared/people/roles.ts'
import { longDate, today, whenItBegins, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { FeedbackVisit } from './queries.ts'
import type { VisitNews } from './news.ts'
import { News } from './news-view.tsx'
import { RoundLine } from './round-parts.tsx'
import type { FeedbackRound } from './rounds.ts'
import { later, mondayOf } from './weeks.ts'
import { whoBringTogether } from './who.ts'

interface ListProps {
  mine: readonly FeedbackVisit[]
  news: readonly VisitNews[]
  rounds: readonly FeedbackRound[]
  week: string
  ofWeek: readonly FeedbackVisit[]
}

/** One's own visits, the rounds there are, and who visits whom in a week. */
export function visitsPage(visit: Visit, { mine, news, rounds, week, ofWeek }: ListProps) {
  const { language, me, services } = visit
  const words = messages[language]
  const toCome = mine.filter(({ state }) => state !== 'held')
  const held = mine.filter(({ state }) => state === 'held')
  const address = (monday: string) =>
    monday === mondayOf(today(services.now())) ? '/makkere' : `/makkere?uge=${monday}`
  const children = (
    <>
      <News language={language} news={news} />
      <section>
        <h2>{words.mine}</h2>
        {toCome.length === 0 ? <p>{words.noneMine}</p> : <Visits visit={visit} visits={toCome} />}
      </section>
      <section>
        <h2 id="uge">{words.week(longDate(language, week))}</h2>
        {ofWeek.length === 0 ? <p>{words.noneThisWeek}</p> : <Visits visit={visit} visits={ofWeek} />}
        <p class="row">
          <a href={`${address(later(week, -7))}#uge`}>{words.earlier}</a>
          <a href={`${address(later(week, 7))}#uge`}>{words.later}</a>
        </p>
        <p class="small">{words.theWords}</p>
      </section>
      <section>
        <h2>{words.rounds}</h2>
        {rounds.length === 0 && <p>{words.noRounds}</p>}
        {rounds.length > 0 && (
          <ul class="list">
            {rounds.map((round) => (
              <RoundLine visit={visit} round={round} />
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{words.year}</h2>
        {held.length === 0 && <p>{words.noYear}</p>}
        {held.length > 0 && (
          <ul class="list">
            {held.map((one) => (
              <li>
                <a href={`/makkere/${one.id}`}>{inOnesYear(visit, one)}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href="/proev/aar">{words.tried}</a>
        </p>
      </section>
    </>
  )
  const mayMake = holdsOneOf(me.roles, whoBringTogether)
  const act = mayMake && (
    <a class="button do" href="/makkere/runder/ny">
      {words.newRound}
    </a>
  )
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: { rows: 'feedback_visit' },
    ...(act && { act }),
    children,
  })
}

function inOnesYear(
  { language, me }: Visit,
  { visitorId, hostName, visitorName, startsAt, week }: FeedbackVisit,
) {
  const words = messages[language]
  const day = longDate(language, startsAt ?? week)
  return visitorId === me.personId ? words.yearVisited(hostName, day) : words.yearHosted(visitorName, day)
}

/** When a visit is, as one says it: its day and clock, or the week it is planned in. */
export const whenOf = (language: Language, { startsAt, week }: FeedbackVisit): string =>
  startsAt ? whenItBegins(language, startsAt) : messages[language].inWeekOf(longDate(language, week))

/** A visit in words, as the visitor is told of it. */
export function pairIn({ language, me }: Visit, { visitorId, hostId, visitorName, hostName }: FeedbackVisit) {
  const words = messages[language]
  if (visitorId === me.personId) return words.yours(hostName)
  if (hostId === me.personId) return words.toYou(visitorName)
  return words.pair(visitorName, hostName)
}

/** Visits under each other: who with whom, when, and how it stands. One's own lead to their page. */
function Visits({ visit, visits }: { visit: Visit; visits: readonly FeedbackVisit[] }) {
  const { language, me } = visit
  const words = messages[language]
  return (
    <ul class="list">
      {visits.map((one) => (
        <li>
          <p class="title">
            {[one.visitorId, one.hostId].includes(me.personId) ? (
              <a href={`/makkere/${one.id}`}>{pairIn(visit, one)}</a>
            ) : (
              pairIn(visit, one)
            )}
          </p>
          <p class="small">
            {whenOf(language, one)} · {words.states[one.state]}
          </p>
        </li>
      ))}
    </ul>
  )
}

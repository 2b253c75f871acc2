import { longDate, today } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { holdsOneOf } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames, kinds } from './kinds.ts'
import type { Pending, ToldKind, YearOfComplaints } from './trend.ts'
import { trendMessages } from './trend-messages.ts'
import { whoFollowComplaints, whoKeepCounts } from './who.ts'

interface TrendPage {
  years: readonly YearOfComplaints[]
  pending: Pending | null
}

/** How many complaints there were, with what the figures cannot say beside them, and a text for the committee. */
export function trendPage(visit: Visit, { years, pending }: TrendPage) {
  const { language, me } = visit
  const words = trendMessages[language]
  const sources = years.flatMap(({ year, sources: from }) => from.map((source) => words.source(year, source)))
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: { figuresFor: whoFollowComplaints },
    next: holdsOneOf(me.roles, whoKeepCounts)
      ? [
          { href: '/overblik/klager/tidligere', word: words.toBefore },
          { href: '/overblik/klager/svartid', word: words.toDays },
        ]
      : [],
    children: (
      <>
        <section class="part">
          <h2>{words.years}</h2>
          {years.length === 0 ? <p>{words.none}</p> : <Years visit={visit} years={years} />}
          <ul class="bare small sources">
            {sources.map((source) => (
              <li>{source}</li>
            ))}
          </ul>
        </section>
        {years.length > 0 && (
          <section class="part">
            <h2>{words.kinds}</h2>
            <p class="small">{words.kindsLead}</p>
            <Kinds visit={visit} years={years} />
          </section>
        )}
        <section class="part">
          <h2>{words.limits}</h2>
          <ul>
            <li>{words.limitCause}</li>
            <li>{words.limitFewer}</li>
            <li>{words.limitBefore}</li>
          </ul>
        </section>
        {pending && (
          <section class="part">
            <h2>{words.committee}</h2>
            <div class="form-group">
              <label class="form-label" for="punkt">
                {words.copy}
              </label>
              <span class="form-hint" id="punkt-hint">
                {words.committeeLead}
              </span>
              <textarea id="punkt" aria-describedby="punkt-hint" rows={4} readonly>
                {standingItem(visit, years, pending)}
              </textarea>
            </div>
          </section>
        )}
      </>
    ),
  })
}

/** What the committee's standing item says, with nothing in it too. */
export function standingItem(
  { language, services }: Visit,
  years: readonly YearOfComplaints[],
  { pending, pastTheDay }: Pending,
): string {
  const words = trendMessages[language]
  const day = today(services.now())
  const year = Number(day.slice(0, 4))
  const came = years.find((one) => one.year === year && !one.isBefore)?.total ?? 0
  return `${words.pending(longDate(language, day), pending, pastTheDay)} ${words.thisYear(year, came)}`
}

const nameOf = ({ language }: Visit, { year, isBefore }: YearOfComplaints) =>
  isBefore ? trendMessages[language].before(year) : `${year}`

function Years({ visit, years }: { visit: Visit; years: readonly YearOfComplaints[] }) {
  const words = trendMessages[visit.language]
  const most = Math.max(1, ...years.map(({ total }) => total))
  return (
    <div class="table-scroll" tabindex={0} role="region" aria-label={words.years}>
      <table class="numbers complaints-counted">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.total}</th>
            {[1, 2, 3, 4].map((nth) => (
              <th scope="col">{words.quarter(nth)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <tr>
              <th scope="row">{nameOf(visit, one)}</th>
              <td>
                {one.total}{' '}
                <svg
                  class={one.isBefore ? 'bar before' : 'bar'}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={(100 * one.total) / most} height="10" />
                </svg>
              </td>
              {one.quarters.map((count) => (
                <td>{count ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Kinds({ visit, years }: { visit: Visit; years: readonly YearOfComplaints[] }) {
  const { language } = visit
  const words = trendMessages[language]
  const told = years.filter(({ kinds: some }) => some.size > 0)
  if (told.length === 0) return <p>{words.kindsNone}</p>
  const rows: readonly ToldKind[] = [...kinds, 'few']
  const some = rows.filter((kind) => told.some((one) => one.kinds.has(kind)))
  return (
    <div class="table-scroll" tabindex={0} role="region" aria-label={words.kinds}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{words.kinds}</th>
            {told.map((one) => (
              <th scope="col">{nameOf(visit, one)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {some.map((kind) => (
            <tr>
              <th scope="row">{kind === 'few' ? words.few : kindNames[kind][language]}</th>
              {told.map((one) => (
                <td>
                  {one.kinds.get(kind) ?? (
                    <>
                      <span aria-hidden="true">{words.hidden}</span>
                      <span class="read-aloud">{words.hiddenSays}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

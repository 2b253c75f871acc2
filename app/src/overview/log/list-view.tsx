import { longDate, today } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { holdsOneOf } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Log } from './logs.ts'
import { messages } from './messages.ts'
import { quarterAfter, quarterName, quarterOf, quartersBack } from './quarters.ts'
import { whoKeepTheLog } from './who.ts'

/** Every quarter from the first that has a log. One without is told as plainly as the others. */
export function logsPage(visit: Visit, logs: readonly Log[]) {
  const { language, services, me } = visit
  const words = messages[language]
  const keeps = holdsOneOf(me.roles, whoKeepTheLog)
  const now = quarterOf(today(services.now()))
  const byQuarter = new Map(logs.map((log) => [log.beginsOn, log]))
  const first = logs.at(-1)?.beginsOn
  // Those who write can begin one quarter further back than the first; those who read are not told of quarters of which they may see nothing.
  const from = keeps ? quarterAfter(first ?? now, -1) : (first ?? quarterAfter(now, 1))
  const isShared = !keeps && me.roles.every(({ role }) => role === 'researcher')
  const shown = isShared ? logs.map(({ beginsOn }) => beginsOn) : quartersBack(from, now)
  const children = (
    <>
      {shown.length === 0 && <p>{words.nothing}</p>}
      {shown.length > 0 && (
        <ul class="list">
          {shown.map((quarter) => (
            <li>
              <Quarter {...{ visit, quarter, keeps, log: byQuarter.get(quarter), isNow: quarter === now }} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, children },
    ...{ seen: { rows: 'log_given' }, except: words.onlyShared },
    ...(logs.some(({ given }) => given) && {
      next: [{ href: '/kommunens-log/benspaend', word: words.toInTheWay }],
    }),
  })
}

interface QuarterProps {
  visit: Visit
  quarter: string
  log: Log | undefined
  keeps: boolean
  /** Whether it has not ended yet. */
  isNow: boolean
}

function Quarter({ visit: { language }, quarter, log, keeps, isNow }: QuarterProps) {
  const words = messages[language]
  const name = quarterName(language, quarter)
  if (log)
    return (
      <>
        <a class="title" href={log.given ? `/kommunens-log/${log.id}` : `/kommunens-log/${log.id}/skriv`}>
          {name}
        </a>
        <p class="small">
          {log.given
            ? words.given(log.given.number, longDate(language, log.given.at))
            : words.begun(log.lines)}{' '}
          {keeps && log.given && <a href={`/kommunens-log/${log.id}/skriv`}>{words.goOn}</a>}
        </p>
      </>
    )
  return (
    <>
      <p class="title">{name}</p>
      <p class="small">{isNow ? words.goesOn : words.missing}</p>
      {keeps && (
        <form method="post" action="/kommunens-log/begynd">
          <input type="hidden" name="quarter" value={quarter} />
          <button class="quiet">{words.begin(name)}</button>
        </form>
      )}
    </>
  )
}

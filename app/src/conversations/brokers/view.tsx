import { addDay, listIn, longDate, whenItBegins } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { calledBy, type Kinds } from '../../shared/meetings/kinds.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { Network } from './network.ts'
import { roleWords } from './role-messages.ts'
import { ToldYou } from './role-view.tsx'
import { thanksWords } from './thanks-messages.ts'
import { ThanksToYou } from './thanks-view.tsx'
import type { Thanks } from './thanks.ts'
import type { ToldTo } from './told-to.ts'
import type { Broker, carriedBy, TimeMade } from './queries.ts'

export interface BrokersPage {
  network: Network
  /** For brokers, and for whoever leads or plans something. */
  carried: Awaited<ReturnType<typeof carriedBy>> | null
  /** For those who lead others. */
  made: readonly TimeMade[] | null
  /** What others have thanked the visitor for. */
  thanks: readonly Thanks[]
  /** What brokers have told the visitor, who coordinates. */
  told: readonly ToldTo[]
  kinds: Kinds
  /** Whether the visitor has a page of their own here. */
  hasOwnPage: boolean
}

/** Who is a broker where, what the visitor carries, and for leaders that time was made. */
export function brokersPage(
  visit: Visit,
  { network, carried, made, thanks, told, kinds, hasOwnPage }: BrokersPage,
) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      {carried && <Carried visit={visit} carried={carried} />}
      {thanks.length > 0 && <ThanksToYou visit={visit} thanks={thanks} />}
      {told.length > 0 && <ToldYou visit={visit} told={told} />}
      {made && <Made visit={visit} made={made} kinds={kinds} />}
      <section>
        <h2>{words.network}</h2>
        <NetworkOf visit={visit} network={network} />
        <p class="small">{words.makesBroker}</p>
        <p>
          <a href="/vidensmaeglere/rollen">{roleWords[language].toRole}</a>
        </p>
      </section>
    </>
  )
  const act = hasOwnPage && (
    <a class="button" href="/vidensmaeglere/mit">
      {words.toOwn}
    </a>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: { rows: 'person_role' }, act, children })
}

function NetworkOf({ visit: { language, me }, network }: { visit: Visit; network: Network }) {
  const words = messages[language]
  const { departments, without, noConsultant } = network
  return (
    <>
      {departments.length === 0 && <p>{words.nobody}</p>}
      {departments.map(({ name, brokers, isAlone }) => (
        <>
          <h3>{name ?? words.wholeHouse}</h3>
          <ul class="plain">
            {brokers.map((broker) => (
              <li>
                {broker.name} <span class="small">{howLong(language, broker)}</span>{' '}
                {broker.personId !== me.personId && broker.isToday && (
                  <a class="small" href={`/vidensmaeglere/tak/${broker.personId}`}>
                    {thanksWords[language].say}
                    <span class="read-aloud"> {broker.name}</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
          {isAlone && name !== null && (
            <p class="small">{words.alone(brokers.find(({ isToday }) => isToday)?.name ?? '', name)}</p>
          )}
        </>
      ))}
      {departments.length > 0 && without.length > 0 && <p>{words.without(listIn(language, without))}</p>}
      {noConsultant && <p>{words.noConsultant}</p>}
    </>
  )
}

/** From when until when somebody is a broker, as one says it. */
function howLong(language: Visit['language'], { from, to, isToday }: Broker): string {
  const words = messages[language]
  const begins = (isToday ? words.since : words.from)(longDate(language, from))
  return to === null ? begins : `${begins}, ${words.until(longDate(language, addDay(new Date(to), -1)))}`
}

/** What one carries, with what more of it there is. */
export function Carried({
  visit: { language },
  carried,
  hasMore,
  isOwnPage,
  children,
}: {
  visit: Visit
  carried: NonNullable<BrokersPage['carried']>
  hasMore?: boolean
  /** The head of the page has said who sees it. */
  isOwnPage?: boolean
  children?: Child
}) {
  const words = messages[language]
  const { sessions, rounds } = carried
  return (
    <section>
      <h2>{words.carried}</h2>
      {!isOwnPage && <SeenBy language={language} seen="meAlone" />}
      {sessions.length + rounds.length === 0 && !hasMore && <p>{words.carriesNothing}</p>}
      <ul class="list">
        {sessions.map(({ id, startsAt }) => (
          <li>
            <a class="title" href={`/laan-et-oere/${id}`}>
              {words.session}
            </a>
            <p class="small">{startsAt ? whenItBegins(language, startsAt) : words.noTime}</p>
          </li>
        ))}
        {rounds.map(({ id, fromDay, plannedAt }) => (
          <li>
            <a class="title" href={`/makkere/runder/${id}`}>
              {words.round(longDate(language, fromDay))}
            </a>
            {plannedAt === null && <p class="small">{words.toPlan}</p>}
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

function Made({
  visit: { language },
  made,
  kinds,
}: { visit: Visit } & Pick<BrokersPage, 'kinds'> & { made: readonly TimeMade[] }) {
  const words = messages[language]
  return (
    <section>
      <h2>{words.made}</h2>
      <p>{made.length > 0 ? words.madeLead : words.madeNone}</p>
      {made.length > 0 && (
        <ul class="plain">
          {made.map(({ kind, startsAt, minutes }) => (
            <li>
              {whenItBegins(language, startsAt)}{' '}
              <span class="small">
                {[calledBy(kinds, kind).title[language], words.minutes(minutes)].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import type { Sql } from '@lydhoer/database'
import { firstName, nearDay, today, type Tongue } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { ownWaiting } from './own-waiting-messages.ts'
import { daysWithoutNews, waitingNow, type WaitingPeriod } from './waiting.ts'

/** One line of what a citizen waits for, as the plan and the front pages show it. */
export interface WaitNow {
  id: string
  what: string
  daysWithoutNews: number
  /** Where it lies now, and who asks when: whole sentences. */
  liesWith: string
  next: string
}

/** Who looks, and what those who write are called. */
export interface Onlooker {
  /** The citizen's first name; null where they look themselves. */
  citizen: string | null
  me: string
  /** What people are called by id; those that are not there are somebody from the municipality. */
  names: ReadonlyMap<string, string>
}

/** Where it lies now, as a sentence. */
export function liesWith(language: Tongue, { ball, holder }: WaitingPeriod, { citizen }: Onlooker): string {
  const words = ownWaiting[language]
  if (ball === 'citizen') return citizen === null ? words.liesWithYou : words.liesWith(citizen)
  if (ball === 'unknown') return words.unknown
  return words.liesWith(holder || words.ball[ball])
}

/** What somebody is called to whoever looks: you, their first name, or somebody from the municipality. */
export function calledTo(
  language: Tongue,
  { me, names }: Pick<Onlooker, 'me' | 'names'>,
  id: string,
): string {
  const words = ownWaiting[language]
  const name = names.get(id)
  if (id === me) return words.you
  return name === undefined ? words.somebody : firstName(name)
}

/** Who asks again and when, as a sentence; that nobody does, where nobody has promised. */
export function whoAsks(
  language: Tongue,
  { askNext, asksId }: Pick<WaitingPeriod, 'askNext' | 'asksId'>,
  onlooker: Onlooker,
  now: Date,
): string {
  const words = ownWaiting[language]
  if (askNext === null || asksId === null) return words.nobodyAsks
  const who = calledTo(language, onlooker, asksId)
  const day = nearDay(language, askNext, now)
  if (askNext === today(now)) return words.asksToday(who)
  return askNext > today(now) ? words.asks(who, day) : words.wouldAsk(who, day)
}

/** How long the citizen has heard nothing. */
export const silence = (language: Tongue, days: number): string =>
  days === 0 ? ownWaiting[language].newsToday : ownWaiting[language].withoutNews(days)

/**
 * What a citizen waits for now, in short lines.
 *
 * @param key the matter's; without it nothing has been written
 */
export async function waitsNow(
  sql: Sql,
  { tongue: language, services }: Visit,
  key: Buffer | undefined,
  citizenId: string,
  onlooker: Onlooker,
): Promise<WaitNow[]> {
  const now = services.now()
  const periods = key ? await waitingNow(sql, key, citizenId) : []
  return periods.map((period) => ({
    id: period.id,
    what: period.what,
    daysWithoutNews: daysWithoutNews(period, today(now)),
    liesWith: liesWith(language, period, onlooker),
    next: whoAsks(language, period, onlooker, now),
  }))
}

/** The same on a page: what, how long without news, where it lies, who asks. */
export function WaitsNow({
  language,
  waits,
  href,
  word,
}: {
  language: Tongue
  waits: readonly WaitNow[]
  /** The page with all of it, and what the way there is called; as the citizen reads it, where nothing is said. */
  href: string
  word?: string
}) {
  const words = ownWaiting[language]
  if (waits.length === 0) return <p>{words.none}</p>
  return (
    <>
      <ul class="list waits-now">
        {waits.map((one) => (
          <li>
            <p class="title">
              <span class="words" dir="auto">
                {one.what}
              </span>
              : {silence(language, one.daysWithoutNews).toLowerCase()}
            </p>
            <p>
              {one.liesWith} {one.next}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={href}>{word ?? words.to}</a>
      </p>
    </>
  )
}

/** The same for whoever works with the citizen. */
export function WaitsOf({
  language,
  citizen,
  waits,
}: {
  language: Tongue
  citizen: { id: string; firstName: string }
  waits: readonly WaitNow[]
}) {
  const word = ownWaiting[language].toTheirs(citizen.firstName)
  return <WaitsNow language={language} waits={waits} href={`/borgere/${citizen.id}/venter`} word={word} />
}

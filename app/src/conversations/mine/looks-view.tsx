import { clockTime, longDate, say } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { roleNames, type Role } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { DayOfLooks, whoLooked } from './queries.ts'

type Looked = Awaited<ReturnType<typeof whoLooked>>

/** All days on which somebody looked, some at a time. */
export function looksPage(visit: Visit, { lines, more }: Looked) {
  const words = messages[visit.tongue]
  const children = (
    <>
      <Looks visit={visit} lines={lines} Day="h2" />
      {more && (
        <p>
          <a class="button" href={`/min/set?foer=${lines.at(-1)?.day ?? ''}`}>
            {words.lookedEarlier}
          </a>
        </p>
      )}
    </>
  )
  return answer(visit, {
    title: words.looked,
    when: words.lookedLead,
    seen: { rows: 'access_log' },
    parents: [{ href: '/min', word: words.mine }],
    narrow: true,
    children,
  })
}

interface LooksProps {
  visit: Visit
  lines: readonly DayOfLooks[]
  /** The heading that a day is, under what stands above. */
  Day: 'h2' | 'h3'
}

/** Who looked: a day, then a line for each person or role, with all they did that day. */
export function Looks({ visit, lines, Day }: LooksProps) {
  const words = messages[visit.tongue]
  if (lines.length === 0) return <p>{words.lookedNone}</p>
  const days = [...new Set(lines.map(({ day }) => day))]
  return (
    <>
      {days.map((day) => (
        <>
          <Day>{longDate(visit.tongue, day)}</Day>
          <ul class="plain-list">
            {lines
              .filter((line) => line.day === day)
              .map((line) => (
                <li>
                  <b>{whoItWas(visit, line)}</b>
                  {didOn(line, visit).map((did) => (
                    <p>
                      {did.says} <span class="small">{did.when}</span>
                    </p>
                  ))}
                </li>
              ))}
          </ul>
        </>
      ))}
    </>
  )
}

/** The name of who held the conversation, the role and unit of anybody else. */
const whoItWas = (visit: Visit, { heldBy, role, department }: DayOfLooks): string =>
  heldBy ? messages[visit.tongue].lookedHolder(heldBy) : `${unitOf(visit, role, department)}.`

/** The same as plain text: who it was, and all they did that day. */
export const saidOnDay = (visit: Visit, line: DayOfLooks): string =>
  [whoItWas(visit, line), ...didOn(line, visit).map(({ says, when }) => `${says} ${when}`)].join(' ')

/** The same thing done several times on a day is one sentence, with how often and when. */
function didOn(
  { looks }: DayOfLooks,
  { tongue: language, services }: Visit,
): { says: string; when: string }[] {
  const words = messages[language]
  const readingIn = (what: string) => {
    const says = services.readings.get(what)
    return says ? say(says, language) : what
  }
  const readingSays = (what: string) => (what === 'registered' ? words.registered : readingIn(what))
  const kinds = Map.groupBy(looks, ({ what, purpose }) => `${what} ${purpose}`)
  return [...kinds.values()].map((same) => {
    const { what = '', purpose = '' } = same[0] ?? {}
    const why = words.why[purpose] ?? ''
    const times = [...new Set(same.map(({ at }) => clockTime(language, new Date(at))))]
    return {
      says: `${readingSays(what)}. ${why}.`,
      when:
        times.length > 3 ? words.between(same.length, times[0] ?? '', times.at(-1) ?? '') : words.at(times),
    }
  })
}

/** «Sagsbehandler, Ungeteamet»: the role and the unit, never the name. */
export function unitOf({ tongue: language }: Visit, role: string, department: string | null): string {
  const name = role in roleNames ? roleNames[role as Role][language] : messages[language].someone
  const written = name.charAt(0).toLocaleUpperCase('da') + name.slice(1)
  return department ? `${written}, ${department}` : written
}

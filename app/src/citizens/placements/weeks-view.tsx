import { hoursSay } from '../../shared/companies/hours-say.ts'
import type { Child } from 'hono/jsx'
import { raw } from 'hono/html'
import { longDate } from '@lydhoer/words'
import { daysBetween } from '../matter/waiting.ts'
import { weeksOf, type Week } from './ladder.ts'
import { ladderSvg, ofPaper, ofThePage, type LadderWords } from './ladder-svg.ts'
import { ownMessages } from './own-messages.ts'
import { whoseCalled, type Looking, type Whole } from './whole.ts'

type Hours = Pick<Whole, 'changes' | 'worked' | 'wishes'>

/** The weeks of a placement, to this one. */
export const weeksUntil = (hours: Pick<Whole, 'changes' | 'worked'>, today: string): Week[] =>
  weeksOf(hours, today)

/** Whose wish a change was, and which way it went: «op, Amina». */
export function changeSays(looking: Looking, { change }: Week): string {
  if (!change) return ''
  const words = ownMessages[looking.language]
  return words.change(words.goes[change.goes], whoseCalled(looking, change.whose))
}

/** What the drawing says in words. */
export function ladderWords(
  looking: Looking,
  weeks: readonly Week[],
  wishes: Whole['wishes'],
  today: string,
): LadderWords {
  const { language } = looking
  const words = ownMessages[language]
  const say = (hours: number) => hoursSay(language, hours)
  const agreed = weeks.filter((week) => week.agreed)
  const [first, last] = [agreed[0], agreed.at(-1)]
  const open = wishes.find(({ answer }) => answer === null)
  return {
    title: words.weeksOf(looking.where),
    says:
      first?.agreed && last?.agreed
        ? words.ladderSays(
            say(first.agreed.hours),
            String(first.number),
            say(last.agreed.hours),
            String(last.number),
          )
        : words.noHours,
    ...{ closed: words.closed, now: words.now },
    change: (week) => changeSays(looking, week),
    wish: open && {
      hours: open.hours,
      says: `${say(open.hours)}?`,
      since: words.askedAgo(daysBetween(open.askedOn, today)),
    },
  }
}

/** The hours of a placement drawn, and beside it the table; on a phone the table, with a bar in each row. */
export function WeekByWeek({ looking, hours, today }: { looking: Looking; hours: Hours; today: string }) {
  const words = ownMessages[looking.language]
  const weeks = weeksUntil(hours, today)
  if (weeks.length === 0) return <p>{words.noHours}</p>
  return (
    <div class="week-by-week">
      <figure>
        <figcaption>
          <Key is="agreed">{words.agreed}</Key>
          <Key is="there">{words.came}</Key>
          <Key is="paid">{words.paid}</Key>
          <span class="small">{words.perWeek}</span>
        </figcaption>
        {raw(ladderSvg(weeks, today, ofThePage, ladderWords(looking, weeks, hours.wishes, today)))}
      </figure>
      <WeekTable looking={looking} weeks={weeks} />
    </div>
  )
}

/** What a line, a bar and a hatched bar stand for. */
function Key({ is, children }: { is: 'agreed' | 'there' | 'paid'; children: Child }) {
  return (
    <span>
      <svg class="hours-bar key" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
        {is === 'agreed' ? (
          <line x1="0" x2="18" y1="6" y2="6" />
        ) : (
          <rect class={is} x="1" y="0" width="14" height="12" />
        )}
        {is === 'paid' && <path d="M1 12L13 0M7 12L15 4M1 6L7 0" />}
      </svg>{' '}
      {children}
    </span>
  )
}

/** The same for paper. */
export const ladderOnPaper = (
  looking: Looking,
  weeks: readonly Week[],
  wishes: Whole['wishes'],
  today: string,
): string => ladderSvg(weeks, today, ofPaper, ladderWords(looking, weeks, wishes, today))

const none = '–'

/** What stands in each row of the table: the week, agreed, was there, with pay, and who changed it. */
export function rowOf(looking: Looking, week: Week): [string, string, string, string, string] {
  const { language } = looking
  const words = ownMessages[language]
  const { agreed, worked } = week
  const isClosed = worked?.isClosed ?? false
  const say = (hours: number) => hoursSay(language, hours)
  return [
    String(week.number),
    agreed && !isClosed ? say(agreed.hours) : none,
    worked && !isClosed ? say(worked.hours) : isClosed ? none : '',
    worked && !isClosed && worked.paid > 0 ? say(worked.paid) : '',
    [isClosed && words.closed, changeSays(looking, week)].filter(Boolean).join(', '),
  ]
}

/** Hours week by week in figures. */
export function WeekTable({ looking, weeks }: { looking: Looking; weeks: readonly Week[] }) {
  const { language } = looking
  const words = ownMessages[language]
  const most = Math.max(4, ...weeks.flatMap(({ agreed, worked }) => [agreed?.hours ?? 0, worked?.hours ?? 0]))
  return (
    <table class="numbers hours">
      <caption class="read-aloud">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.week}</th>
          <th scope="col" class="drawn" aria-hidden="true"></th>
          <th scope="col">{words.agreed}</th>
          <th scope="col">{words.came}</th>
          <th scope="col">{words.paid}</th>
          <th scope="col" class="who">
            {words.changedBy}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => {
          const [number, agreed, came, paid, who] = rowOf(looking, week)
          return (
            <tr>
              <th scope="row">{number}</th>
              <td class="drawn" aria-hidden="true">
                <Bar week={week} most={most} />
              </td>
              <td>{agreed}</td>
              <td>{came}</td>
              <td>{paid}</td>
              <td class="who">{who}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** One week as a bar, with a stroke where it was agreed to reach. */
function Bar({ week: { agreed, worked }, most }: { week: Week; most: number }) {
  if (worked?.isClosed) return null
  const at = (hours: number) => Math.round((hours / most) * 1060) / 10
  return (
    <svg class="hours-bar" viewBox="0 0 110 18" focusable="false">
      {worked && <rect class="there" x="0" y="3" width={at(worked.hours)} height="12" />}
      {worked && worked.paid > 0 && (
        <rect class="paid" x="0" y="3" width={at(Math.min(worked.paid, worked.hours))} height="12" />
      )}
      {agreed && <line x1={at(agreed.hours)} x2={at(agreed.hours)} y1="0" y2="18" />}
    </svg>
  )
}

/** Each change with whose wish it was and why, in words. */
export function ChangesInWords({ looking, weeks }: { looking: Looking; weeks: readonly Week[] }) {
  const words = ownMessages[looking.language]
  const changed = weeks.filter(({ change }) => change)
  if (changed.length === 0) return null
  return (
    <>
      <h2>{words.changes}</h2>
      <ul>
        {changed.map((week) => (
          <li>
            {changeInWords(looking, week)}{' '}
            {week.change?.why && <bdi class="words">{`“${week.change.why}”`}</bdi>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Which tasks there were, and from when: with the hours it shows what was tried. */
export function tasksInWords({ language }: Looking, said: Whole['said']): string[] {
  return said
    .filter(({ about }) => about === 'tasks')
    .map(({ saidOn, words }) => `${longDate(language, saidOn)}: ${words}`)
}

/** The same as a list under its heading. */
export function TasksInWords({ looking, said }: { looking: Looking; said: Whole['said'] }) {
  const tasks = tasksInWords(looking, said)
  if (tasks.length === 0) return null
  return (
    <>
      <h2>{ownMessages[looking.language].about.tasks}</h2>
      <ul>
        {tasks.map((task) => (
          <li>{task}</li>
        ))}
      </ul>
    </>
  )
}

export function changeInWords(looking: Looking, week: Week): string {
  const { language } = looking
  const words = ownMessages[language]
  const { hours, paid, days } = week.change ?? { hours: 0, paid: 0, days: '' }
  const many = [
    `${hoursSay(language, hours)} ${words.perWeek}`,
    ...(paid > 0 ? [words.ofPaid(hoursSay(language, paid))] : []),
    ...(days ? [days] : []),
  ].join(', ')
  return `${words.inWeek(String(week.number))}: ${many} (${changeSays(looking, week)}).`
}
